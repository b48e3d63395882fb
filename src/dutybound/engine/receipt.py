"""The receipt that goes with every result: with it, anyone can work the same answer out again."""

from __future__ import annotations

from dataclasses import dataclass

from dutybound import __version__
from dutybound.days import Day, calendar_versions
from dutybound.engine.cases import Case
from dutybound.language import Rulebook


@dataclass(frozen=True)
class Receipt:
    """What an answer was worked out with."""

    program: str
    rulebook: str
    rulebook_version: str
    rulebook_hash: str
    calendars: dict[str, str]
    as_of: Day
    case_hash: str
    facts: tuple[str, ...]


def receipt(rulebook: Rulebook, case: Case, as_of: Day) -> Receipt:
    """The receipt of checking a case on a day."""
    return Receipt(
        program=__version__,
        rulebook=rulebook.name,
        rulebook_version=rulebook.version,
        rulebook_hash=rulebook.digest(),
        calendars=calendar_versions(),
        as_of=as_of,
        case_hash=case.digest,
        facts=tuple(
            f"{record.id}.{field.name}"
            for record in case.all_records()
            for field in record.accounts
        ),
    )
