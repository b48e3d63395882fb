"""A day as one whole number, and its words.

A day is its proleptic Gregorian ordinal (1 January of year 1 is day 1), as ``date.toordinal()`` has
it: the engine compares and shifts days by the million, and integers are quick.  `FIRST` and `LAST`
also stand for "no earliest day known" and "no latest day known".
"""

from datetime import date

Day = int

FIRST: Day = 1
LAST: Day = date.max.toordinal()

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def day(year: int, month: int, dayofmonth: int) -> Day:
    """The day with this date.  Raises ValueError where there is none, such as 31 February."""
    return date(year, month, dayofmonth).toordinal()


def from_date(plain: date) -> Day:
    """The day of a `datetime.date`."""
    return plain.toordinal()


def to_date(when: Day) -> date:
    """The `datetime.date` of a day.  Raises ValueError outside `FIRST` to `LAST`."""
    return date.fromordinal(when)


def iso(when: Day) -> str:
    """The day as ISO 8601 writes it: '2026-03-03'."""
    return date.fromordinal(when).isoformat()


def weekday_name(when: Day) -> str:
    """The name of its day of the week: 'Tuesday'."""
    return WEEKDAYS[(when - 1) % 7]


def date_words(when: Day) -> str:
    """The day as a letter writes it: '3 March 2026'."""
    plain = date.fromordinal(when)
    return f"{plain.day} {MONTHS[plain.month - 1]} {plain.year}"


def words(when: Day) -> str:
    """The day with its weekday: 'Tuesday 3 March 2026'."""
    return f"{weekday_name(when)} {date_words(when)}"


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """How many days the month has, 28 to 31."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]
