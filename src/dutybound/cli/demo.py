"""`dutybound demo`: an empty desk filled with invented families."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from dutybound.cli.desk import set_up
from dutybound.cli.ending import BadArgument

if TYPE_CHECKING:
    from dutybound.web.casework.demo.filling import Filled

MOST = 20_000


def fill_desk(cases: int, seed: int) -> None:
    """Fill the desk that DUTYBOUND_DATA or DATABASE_URL names, and print how to come in.  BadArgument."""
    if not 1 <= cases <= MOST:
        raise BadArgument(f"Give --cases between 1 and {MOST:,}.")
    os.umask(0o077)  # what is made here is its owner's alone
    set_up()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    _print(_filled(cases, seed))


def _filled(cases: int, seed: int) -> Filled:
    from rich.console import Console
    from rich.progress import Progress

    from dutybound.web.casework.demo.filling import NotEmpty, fill
    from dutybound.web.family.clock import today

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Families", total=cases)
        try:
            return fill(cases, seed, today(), lambda done: progress.update(task, completed=done))
        except NotEmpty:
            raise BadArgument(
                "This desk is in use: somebody works there, or it holds cases. Invented families do not go "
                "among real ones. Name an empty folder: DUTYBOUND_DATA=some-folder dutybound demo"
            ) from None


def _print(filled: Filled) -> None:
    print(f"Made: {filled.cases:,} invented families. Nobody in them lives.")
    print(f"Everybody's password: {filled.password}")
    print("It is shown only now. A second factor is set up when they first come in.")
    for who in filled.people:
        print(f"  {who.email:24} {who.get_role_display()}")
    print("To see it: dutybound serve --desk")
