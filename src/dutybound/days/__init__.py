"""Days, spans of days, and days that count.

A day is a whole number (`Day`), a vague date is a `Span`, and a `Calendar` says which days an
instrument counts.  This package knows no rule and needs only the standard library; the bank
holidays it ships are read at the first question that needs them.
"""

from dutybound.days.counting import BeyondCalendar, Calendar, Definition
from dutybound.days.easter import easter_sunday
from dutybound.days.gregorian import (
    FIRST,
    LAST,
    Day,
    date_words,
    day,
    from_date,
    iso,
    to_date,
    weekday_name,
    words,
)
from dutybound.days.reading import parse_span
from dutybound.days.shifts import add_days, add_months, birthday, in_year_of
from dutybound.days.span import ALL_TIME, BadSpan, Span
from dutybound.days.uk import (
    ANY_UK,
    ENGLAND,
    NORTHERN_IRELAND,
    SCOTLAND,
    TRIBUNAL,
    calendar_versions,
    calendars,
)
from dutybound.days.unreadable import UnreadableDate

__all__ = [
    "ALL_TIME",
    "ANY_UK",
    "ENGLAND",
    "FIRST",
    "LAST",
    "NORTHERN_IRELAND",
    "SCOTLAND",
    "TRIBUNAL",
    "BadSpan",
    "BeyondCalendar",
    "Calendar",
    "Day",
    "Definition",
    "Span",
    "UnreadableDate",
    "add_days",
    "add_months",
    "birthday",
    "calendar_versions",
    "calendars",
    "date_words",
    "day",
    "easter_sunday",
    "from_date",
    "in_year_of",
    "iso",
    "parse_span",
    "to_date",
    "weekday_name",
    "words",
]
