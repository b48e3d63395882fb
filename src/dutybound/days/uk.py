"""The calendars that the law of England uses, each as its own instrument defines a working day."""

from functools import partial

from dutybound.days.counting import Calendar, Definition
from dutybound.days.gregorian import Day
from dutybound.days.published import (
    DIVISIONS,
    ENGLAND_AND_WALES,
    published,
)
from dutybound.days.published import NORTHERN_IRELAND as IN_NORTHERN_IRELAND
from dutybound.days.published import SCOTLAND as IN_SCOTLAND


def _weekdays_less_holidays(divisions: tuple[str, ...]) -> Definition:
    data = published()
    holidays = frozenset[Day]().union(*(data.holidays[name] for name in divisions))
    counting = tuple(
        when
        for when in range(data.first, data.last + 1)
        if (when - 1) % 7 < 5 and when not in holidays
    )
    return Definition(data.version, data.first, data.last, counting)


def _calendar(name: str, *divisions: str) -> Calendar:
    return Calendar(name, partial(_weekdays_less_holidays, divisions))


ENGLAND = _calendar("England and Wales", ENGLAND_AND_WALES)
"""Monday to Friday less the bank holidays of England and Wales.

They include Christmas Day, Boxing Day and Good Friday.  The usual definition; used also where an
instrument says "working day" and defines none (doubts 18, 28).
"""

SCOTLAND = _calendar("Scotland", IN_SCOTLAND)
"""Monday to Friday less the bank holidays of Scotland."""

NORTHERN_IRELAND = _calendar("Northern Ireland", IN_NORTHERN_IRELAND)
"""Monday to Friday less the bank holidays of Northern Ireland."""

ANY_UK = _calendar("Any part of the United Kingdom", *DIVISIONS)
"""Monday to Friday less a bank holiday of any part of the United Kingdom.

Source: Freedom of Information Act 2000 s 10(6).
"""

TRIBUNAL = ENGLAND.excluding(
    "First-tier Tribunal (SEND)", month_days=(((12, 25), (1, 1)), ((8, 1), (8, 31)))
)
"""England's working days less 25 December to 1 January and every day in August.

Source: Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules
2008 (SI 2008/2699) r 12(2) and (3)(a).  Made for rolling a closed last day on, which is all that r 12(3)
does for starting an appeal; for later steps (r 12(3)(b)) those days are left out of the count, which is
another calendar.
"""


def calendars() -> tuple[Calendar, ...]:
    """Every calendar that the rules may name."""
    return (ENGLAND, SCOTLAND, NORTHERN_IRELAND, ANY_UK, TRIBUNAL)


def calendar_versions() -> dict[str, str]:
    """The version of each calendar by its name, for a receipt."""
    return {calendar.name: calendar.version for calendar in calendars()}
