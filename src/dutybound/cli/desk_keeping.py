"""`dutybound desk ...`: what keeps cases: backups, the check of trails, retention, a new rulebook."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from dutybound.cli.desk import begin, desk, set_up
from dutybound.cli.ending import FINE, NEEDS_ATTENTION, BadArgument

if TYPE_CHECKING:
    from dutybound.web.casework.keeping.restoring import Restored
    from dutybound.web.casework.keeping.retention import Report
    from dutybound.web.casework.keeping.trails import Checked
    from dutybound.web.casework.people.models import Colleague

LEAST_LETTERS = 12
NO_SECRET = "no secret is at hand: only chains are checked"  # noqa: S105 -- stands for none


@desk.command
def backup(file: Path, /, *, passphrase_file: Path | None = None) -> int:
    """Copy the whole desk into one new file, while people work: database, documents, trails.

    The desk's secret is NOT in it, and without the secret no case in it opens. Keep the secret apart from the
    backups, and keep it. Without a passphrase, who steals a backup learns who works at the desk, the numbers
    of cases, and which rules run in them; no family's name or words.

    Parameters
    ----------
    file
        Where to write it. It must not be there yet.
    passphrase_file
        A file with a passphrase of 12 letters or more on its first line: the backup is sealed with it.
    """
    passphrase = _passphrase(passphrase_file)
    begin()
    from django.conf import settings

    from dutybound.web.casework.keeping.backing_up import NotBackedUp, back_up

    try:
        size = back_up(file, settings.DATA / "desk" / "documents", settings.SECRET_KEY, passphrase)
    except (NotBackedUp, OSError) as problem:
        raise BadArgument(str(problem)) from None
    print(
        f"Backed up to {file}: {size / 1e6:,.1f} MB{', sealed with the passphrase' if passphrase else ''}."
    )
    print(
        "The desk's secret is not in it. Keep the secret elsewhere: without it no case here opens."
    )
    return FINE


@desk.command
def restore(file: Path, /, *, into: Path, passphrase_file: Path | None = None) -> int:
    """Put a backup into a data folder that has no desk yet, and check it.

    Parameters
    ----------
    file
        The backup.
    into
        The data folder to make: DUTYBOUND_DATA of the desk that is started on it. A backup of PostgreSQL goes
        into the empty database that DATABASE_URL names, its documents into this folder.
    passphrase_file
        The file with the passphrase that the backup was sealed with.
    """
    passphrase = _passphrase(passphrase_file)
    from dutybound.web.casework.keeping.dumping import NotDumped
    from dutybound.web.casework.keeping.restoring import NotRestored
    from dutybound.web.casework.keeping.restoring import restore as put_back

    secret = os.environ.get("DUTYBOUND_DESK_SECRET", "") or _secret_in(into)
    os.environ["DUTYBOUND_DATA"] = str(into.resolve())
    os.environ["DUTYBOUND_DESK_SECRET"] = secret or NO_SECRET
    try:
        told = put_back(file, into.resolve(), passphrase, _into_postgresql())
    except (NotRestored, NotDumped, OSError) as problem:
        raise BadArgument(f"Not restored: {problem}") from None
    print(f"Restored as of {told.made_at}, with {told.documents:,} documents, into {into}.")
    return _checked(into, told, secret)


def _into_postgresql() -> Callable[[Path], None] | None:
    if not os.environ.get("DATABASE_URL"):
        return None

    def put_back(path: Path) -> None:
        set_up()
        from django.core.management import call_command

        from dutybound.web.casework.keeping.dumping import PG_DUMP, restore_pg_dump, restore_rows

        if path.name == PG_DUMP:
            restore_pg_dump(path)
        else:
            call_command("migrate", verbosity=0)
            restore_rows(path)

    return put_back


def _secret_in(into: Path) -> str:
    from dutybound.web.vault.folder import SECRET_FILE

    path = into / "desk" / SECRET_FILE
    return path.read_text(encoding="ascii").strip() if path.exists() else ""


def _checked(into: Path, told: Restored, secret: str) -> int:
    """Check the trails of what was restored, and whether the secret at hand is the one that opens it."""
    from dutybound.web.casework.keeping.backing_up import mark_of

    ours = bool(secret) and mark_of(secret) == told.secret
    begin()
    from dutybound.web.casework.keeping.trails import check_trails

    found = check_trails(opens=ours)
    print(_trails(found))
    for sentence in found.wrong:
        print(f"- {sentence}")
    print(_about_the_secret(into, at_hand=bool(secret), ours=ours))
    return FINE if ours and not found.wrong else NEEDS_ATTENTION


def _trails(found: Checked) -> str:
    """How much was looked at."""
    many = found.solutions
    solutions = f" and {many} solution{'' if many == 1 else 's'}" if many else ""
    return (
        f"Trails checked: {_cases(len(found.heads) - many)}{solutions}, {found.entries:,} entries."
    )


def _about_the_secret(into: Path, *, at_hand: bool, ours: bool) -> str:
    if ours:
        return "The desk's secret is at hand, and every entry opens with it."
    where = (
        f"Put it into {into}/desk/server-secret, or set DUTYBOUND_DESK_SECRET, and run check-trail."
    )
    if at_hand:
        return f"The secret at hand is NOT the one that this desk was kept with. {where}"
    return f"The desk's secret is not here, and no case opens without it. {where}"


def _passphrase(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        text = path.read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError):
        raise BadArgument(f"The passphrase could not be read from {path}.") from None
    if len(text) < LEAST_LETTERS:
        raise BadArgument(f"The passphrase needs {LEAST_LETTERS} letters or more.")
    return text


@desk.command(name="check-trail")
def check_trail(*, against: Path | None = None, keep: Path | None = None) -> int:
    """Check that no trail was changed, cut, or written by anybody else. Ends with 1 if one was.

    Parameters
    ----------
    against
        A file that --keep wrote earlier, kept elsewhere: shows also that no trail was cut off at its end.
    keep
        Write how every trail ends now into this new file.
    """
    begin()
    from dutybound.web.casework.keeping.trails import (
        NoHeads,
        check_trails,
        heads_read,
        heads_written,
    )

    try:
        earlier = heads_read(against.read_text(encoding="utf-8")) if against else None
        found = check_trails(earlier)
        if keep is not None:
            with keep.open("x", encoding="utf-8") as out:
                out.write(heads_written(found.heads))
    except (NoHeads, OSError, UnicodeDecodeError) as problem:
        raise BadArgument(str(problem)) from None
    print(_trails(found))
    for sentence in found.wrong:
        print(f"- {sentence}")
    return NEEDS_ATTENTION if found.wrong else FINE


@desk.command
def retention(
    *,
    erase: str | None = None,
    by: str = "",
    but: Annotated[list[str] | None, Parameter(consume_multiple=True)] = None,
) -> int:
    """Say what is past its time, and why; erase it only when the report's own word is given back.

    Parameters
    ----------
    erase
        The word at the end of a report: exactly what that report named is erased, for good.
    by
        The e-mail address of whoever decides it, an administrator or a supervisor: each trail says who.
    but
        Numbers of cases to leave alone, as while a claim is running.
    """
    begin()
    from dutybound.web.casework.keeping.retention import AnotherReport, erase_all, report
    from dutybound.web.casework.keeping.traces import leave_no_traces
    from dutybound.web.family.clock import today

    left = frozenset(but or ())
    if erase is None:
        return _print_report(report(today(), but=left), left)
    who = _who_decides(by)
    try:
        done = erase_all(today(), erase, who, but=left)
    except AnotherReport:
        raise BadArgument(
            "That is not the word of what is past its time now. Read the report again."
        ) from None
    gone = leave_no_traces()
    print(
        f"Erased: {_cases(len(done.cases))}. Older backups still hold what was erased: delete those."
    )
    if not gone:
        print(
            "The database's log could not be cut back, since somebody is reading. Run this again."
        )
    return FINE if gone else NEEDS_ATTENTION


def _print_report(told: Report, left: frozenset[str]) -> int:
    for past in told.cases:
        print(f"{past.number}  {past.why}, since {past.since.isoformat()}")
    for name, count in told.small.items():
        print(f"{count:,} {name}")
    if told.unreadable:
        print(f"Not opened by this desk's secret, and left alone: {', '.join(told.unreadable)}")
    again = f" --but {' '.join(sorted(left))}" if left else ""
    print(
        f"To erase {_cases(len(told.cases))} for good: "
        f"dutybound desk retention --erase {told.word} --by YOUR-ADDRESS{again}"
    )
    return FINE


def _who_decides(address: str) -> Colleague:
    from dutybound.web.casework.people.models import Colleague
    from dutybound.web.casework.people.roles import Role

    may = Colleague.objects.filter(is_active=True, role__in=(Role.ADMINISTRATOR, Role.SUPERVISOR))
    who = may.filter(email__iexact=address).first() if address else None
    if who is None:
        raise BadArgument(
            "Say who decides it: --by with an administrator's or a supervisor's address."
        )
    return who


@desk.command
def upgrade() -> int:
    """Compare each open case under the rulebook that is installed now with how it was last worked out.

    Run it when a new version is installed, before the desk is started. Cases in which nothing changes go on;
    in the others the days stay as they were until a supervisor has seen what changes. Ends with 1 where some
    wait or could not be read, else with 0.
    """
    set_up()
    _bring_up_to_date()
    from dutybound.web.casework.keeping.upgrading import compare_all
    from dutybound.web.family.clock import today

    found = compare_all(today())
    print(f"The same as before: {_cases(found.same)}. Changed: {len(found.changed):,}.")
    if found.changed:
        print(f"A supervisor sees what changes at /desk/rulebook/: {', '.join(found.changed)}")
    if found.unreadable:
        print(f"Not readable with this version: {', '.join(found.unreadable)}")
    return NEEDS_ATTENTION if found.changed or found.unreadable else FINE


def _bring_up_to_date() -> None:
    """The tables are of this version; nothing here makes a new desk by a slip of the folder."""
    from django.core.management import call_command
    from django.db import connection

    if "casework_colleague" not in connection.introspection.table_names():
        raise BadArgument("There is no desk here. Check DUTYBOUND_DATA and DATABASE_URL.")
    call_command("migrate", verbosity=0)


def _cases(number: int) -> str:
    return f"{number:,} case" if number == 1 else f"{number:,} cases"
