"""Periods of time as instruments write them: how long, in what unit, counted how.

A period says everything that its instrument says: "within 6 weeks of" is ``weeks(6).after(x)`` (the day
itself is left out, the last day is in), "15 days beginning with" is ``days(15).beginning_with(x)`` (the
day itself is day 1).  Weeks are calendar weeks.  Months end on the corresponding date, or on the month's
last day where it has none (Dodds v Walker [1981] 1 WLR 1027).  Working days name their calendar, because
each instrument defines its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dutybound.days import Calendar
from dutybound.days import day as day_of
from dutybound.language.expressions import (
    Condition,
    DateExpression,
    FixedDate,
    InYearOf,
    Roll,
    Shift,
)


class Unit(Enum):
    """What a period is counted in."""

    DAYS = "day"
    WEEKS = "week"
    MONTHS = "month"
    WORKING_DAYS = "working day"


@dataclass(frozen=True)
class Period:
    """So many days, weeks, months or working days (of one calendar)."""

    amount: int
    unit: Unit
    calendar: Calendar | None = None

    def after(self, date: DateExpression) -> DateExpression:
        """The last day of the period, `date` itself left out."""
        return Shift(date, self, forward=True, beginning_with=False)

    def beginning_with(self, date: DateExpression) -> DateExpression:
        """The last day of the period, `date` itself being day 1."""
        return Shift(date, self, forward=True, beginning_with=True)

    def before(self, date: DateExpression) -> DateExpression:
        """The last day for something due at least so long before `date`."""
        return Shift(date, self, forward=False, beginning_with=False)

    @property
    def words(self) -> str:
        """The period in English: '6 weeks', '1 month', '25 working days'."""
        return f"{self.amount} {self.unit.value}{'' if self.amount == 1 else 's'}"


def days(amount: int) -> Period:
    """Calendar days."""
    return Period(amount, Unit.DAYS)


def weeks(amount: int) -> Period:
    """Calendar weeks."""
    return Period(amount, Unit.WEEKS)


def months(amount: int) -> Period:
    """Calendar months."""
    return Period(amount, Unit.MONTHS)


def working_days(amount: int, calendar: Calendar) -> Period:
    """Working days as the instrument's own calendar defines them."""
    return Period(amount, Unit.WORKING_DAYS, calendar)


def fixed(year: int, month: int, dayofmonth: int) -> DateExpression:
    """A day of the calendar."""
    return FixedDate(day_of(year, month, dayofmonth))


def the_day_before(date: DateExpression) -> DateExpression:
    """The last day for something due strictly before `date`."""
    return days(1).before(date)


def in_year_of(date: DateExpression, month: int, day: int) -> DateExpression:
    """A day and month in the calendar year of `date`."""
    return InYearOf(date, month, day)


def or_next_open_day(date: DateExpression, calendar: Calendar) -> DateExpression:
    """`date`, or where it is closed the next day that `calendar` counts."""
    return Roll(date, calendar)


def days_within(first: DateExpression, second: DateExpression, period: Period) -> Condition:
    """`second` is not before `first`, and at most `period` after it."""
    return (first <= second) & (second <= period.after(first))
