"""`dutybound desk ...`: looking after the advisers' desk, on the machine that it runs on."""

from __future__ import annotations

import os

from cyclopts import App

from dutybound.cli.ending import FINE, NEEDS_ATTENTION, BadArgument

desk = App(name="desk", help="Look after the advisers' desk: the daily round, and what is kept.")


def begin() -> None:
    """Set Django up for the desk that DUTYBOUND_DATA or DATABASE_URL names.  BadArgument if it cannot be."""
    set_up()
    _need_tables()


def set_up() -> None:
    """Set Django up, whether or not there is a desk yet.  BadArgument if a package is not installed."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "dutybound.web.casework.settings"
    try:
        import django
    except ImportError as missing:
        raise BadArgument(
            f"The desk needs a package that is not installed ({missing.name}). "
            "Install Dutybound with its desk extra: pip install 'dutybound[desk]'"
        ) from None
    django.setup()


def _need_tables() -> None:
    """The tables are there and of this version: nothing here makes a new desk by a slip of the folder."""
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        behind = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        raise BadArgument("The desk's database cannot be opened. Check DATABASE_URL.") from None
    if behind:
        raise BadArgument(
            "There is no desk here, or one of another version. Check DUTYBOUND_DATA and DATABASE_URL, "
            "and start it once with: dutybound serve --desk"
        )


@desk.command
def refresh() -> int:
    """Work out every clock anew for today. Run it each night; one that was stopped goes on where it was.

    Ends with 1 if a case could not be read, else with 0.
    """
    begin()
    from dutybound.web.casework.due.refreshing import refresh as work_out
    from dutybound.web.casework.keeping.upgrading import behind
    from dutybound.web.family.clock import today

    done = work_out(today())
    print(f"Clocks worked out for today: {_count(done.worked_out, 'case')}.")
    if waiting := behind().count():
        print(
            f"Left until a new rulebook's changes were seen: {_count(waiting, 'case')} (desk upgrade)."
        )
    if not done.unreadable:
        return FINE
    print(
        f"Not readable with this version: {', '.join(done.unreadable)}. Nothing in them was changed."
    )
    return NEEDS_ATTENTION


@desk.command
def remind(*, address: str = "http://localhost:8000") -> int:
    """Send each adviser one mail that says how many limits fall due within a week, and nothing of what.

    Nobody gets two on one day. Without DUTYBOUND_MAIL they are printed. Ends with 1 if one could not be
    sent, else with 0.

    Parameters
    ----------
    address
        Where the desk is, as in https://desk.example.org: the mail leads there.
    """
    if not address.startswith(("http://", "https://")):
        raise BadArgument("Write --address as it is in the browser: https://desk.example.org")
    begin()
    from dutybound.days import to_date
    from dutybound.web.casework.due.reminding import remind as send
    from dutybound.web.family.clock import today

    done = send(to_date(today()), address)
    print(f"Sent: {_count(done.sent, 'mail')}.")
    if not done.failed:
        return FINE
    print(
        f"Not sent: {done.failed} ({', '.join(sorted(done.why))}). Run it again to try these once more."
    )
    return NEEDS_ATTENTION


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
