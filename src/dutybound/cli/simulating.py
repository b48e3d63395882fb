"""`dutybound simulate`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from dutybound.cli.ending import BadArgument

if TYPE_CHECKING:
    from dutybound.simulate.files import Done
    from dutybound.simulate.running import Simulation

NEEDS_PACKAGES = "To simulate returns needs more packages: install dutybound[bulk]."


def write_simulation(
    children: int | None,
    out: Path,
    *,
    seed: int,
    authorities: str | None,
    sen2: Literal["blade", "xml"],
    faults: float,
    year: int,
) -> None:
    """Simulate returns into a folder, and say what was made."""
    try:
        from dutybound.simulate import NotSimulated, Simulation, simulate
    except ModuleNotFoundError:
        raise BadArgument(NEEDS_PACKAGES) from None
    what = Simulation(children, seed, _codes(authorities), sen2, faults, year)
    try:
        with _progress(what) as advance:
            done = simulate(what, out, on_done=advance)
    except NotSimulated as problem:
        raise BadArgument(str(problem)) from None
    _print(done, out)


def _codes(authorities: str | None) -> tuple[str, ...]:
    from dutybound.reference.authorities import UnknownAuthority, find_authority

    if authorities is None:
        return ()
    try:
        return tuple(find_authority(word).code for word in authorities.split(","))
    except UnknownAuthority as error:
        raise BadArgument(f"--authorities: {error}") from None


@contextmanager
def _progress(what: Simulation) -> Iterator[Callable[[Done], None] | None]:
    """A bar over the children, where somebody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    total = sum(order.persons for order in what.orders())
    columns = (TextColumn("Simulating"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total)
        yield lambda done: progress.update(task, advance=done.persons)


def _print(done: Sequence[Done], out: Path) -> None:
    persons, plans = sum(one.persons for one in done), sum(one.plans for one in done)
    need = sum(one.children_in_need for one in done)
    print(f"Invented: {persons:,} children and young persons, in {len(done)} authorities.")
    print(f"EHC plans: {plans:,}. Children known to social care: {need:,}.")
    print(f"Made wrong on purpose: {sum(one.faults for one in done):,} values.")
    print(f"Written: {out}. Nobody in it lives; {out / 'README.md'} says what is what.")
    print(f"Read it with: dutybound bulk {out / 'returns'} --out run")
