"""Vague days, and what each word of the language does to them.

A day is known as three things: whether it exists at all, and the earliest and latest it can be.  Every
word here is monotone, so working on the two ends gives bounds that hold for every day between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from dutybound.days import FIRST, LAST, BeyondCalendar, Calendar, Day, add_days, add_months
from dutybound.language import Period, Truth, Unit
from dutybound.language.truth import FALSE, TRUE, UNKNOWN


class Dates(NamedTuple):
    """A day as far as it is known."""

    exists: Truth
    earliest: Day
    latest: Day


ABSENT = Dates(FALSE, FIRST, LAST)
NO_END = Dates(TRUE, LAST, LAST)


def exactly(day: Day) -> Dates:
    """A day that is known."""
    return Dates(TRUE, day, day)


def both_ends(date: Dates, move: Callable[[Day], Day]) -> Dates:
    """Move both ends by a monotone function."""
    exists, earliest, latest = date
    if exists is FALSE:
        return ABSENT
    first = move(earliest)
    return Dates(exists, first, first if earliest == latest else move(latest))


def shift_day(day: Day, period: Period, *, forward: bool, beginning_with: bool) -> Day:
    """The last day of a period that starts at one exact day.  BeyondCalendar past the published holidays."""
    amount = period.amount if forward else -period.amount
    if period.unit is Unit.WORKING_DAYS:
        return _working_days(day, period, forward=forward, beginning_with=beginning_with)
    inclusive = (-1 if forward else 1) if beginning_with else 0
    if period.unit is Unit.MONTHS:
        return _months(day, amount, inclusive)
    days = amount * 7 if period.unit is Unit.WEEKS else amount
    return add_days(day, days + inclusive)


def _months(day: Day, amount: int, inclusive: int) -> Day:
    """The corresponding date, or a day short of it; a month without one ends the period with its end."""
    end = add_months(day, amount)
    ends_with_month = inclusive < 0 and add_months(end, -amount) != day
    return end if ends_with_month else add_days(end, inclusive)


def _working_days(day: Day, period: Period, *, forward: bool, beginning_with: bool) -> Day:
    calendar = period.calendar
    if calendar is None:
        raise ValueError("a period of working days needs the calendar of its instrument")
    if forward:
        return calendar.after(day - 1 if beginning_with else day, period.amount)
    return calendar.before(day + 1 if beginning_with else day, period.amount)


def shift(
    date: Dates, period: Period, *, forward: bool, beginning_with: bool
) -> tuple[Dates, bool]:
    """A vague day moved by a period, and whether the published holidays ran out on the way.

    Where they do, the bound that cannot be worked out is the widest that is certainly true: n working
    days take at least n days, and no count from an earlier day ends later than one from a later day.
    """
    exists, earliest, latest = date
    if exists is FALSE:
        return ABSENT, False
    certain = (period.amount - beginning_with) * (1 if forward else -1)

    def exact(day: Day) -> Day:
        return shift_day(day, period, forward=forward, beginning_with=beginning_with)

    def lowest(end: BeyondCalendar) -> Day:
        if end.day > end.last:
            ahead = max(add_days(earliest, certain), end.last + 1)
            return ahead if forward else exact(end.last - beginning_with)
        return add_days(earliest, certain) if forward else FIRST

    def highest(end: BeyondCalendar) -> Day:
        if end.day < end.first:
            behind = min(add_days(latest, certain), end.first - 1)
            return exact(end.first + beginning_with) if forward else behind
        return LAST if forward else add_days(latest, certain)

    low, low_lost = _moved(earliest, exact, lowest)
    high, high_lost = _moved(latest, exact, highest)
    return Dates(exists, low, high), low_lost or high_lost


def roll(date: Dates, calendar: Calendar) -> tuple[Dates, bool]:
    """A vague day rolled on to the next counted day, and whether the published holidays ran out."""
    exists, earliest, latest = date
    if exists is FALSE:
        return ABSENT, False

    def highest(end: BeyondCalendar) -> Day:
        return calendar.on_or_after(end.first) if end.day < end.first else LAST

    low, low_lost = _moved(earliest, calendar.on_or_after, lambda _: earliest)
    high, high_lost = _moved(latest, calendar.on_or_after, highest)
    return Dates(exists, low, high), low_lost or high_lost


def _moved(
    day: Day, move: Callable[[Day], Day], beyond: Callable[[BeyondCalendar], Day]
) -> tuple[Day, bool]:
    """One end of a vague day moved, or where the published holidays do not reach, a bound of it."""
    if day in (FIRST, LAST):
        return day, False
    try:
        return move(day), False
    except BeyondCalendar as end:
        return beyond(end), True


def later_of(dates: Iterable[Dates]) -> Dates:
    """The later of the days that exist."""
    there = [date for date in dates if date.exists is not FALSE]
    if not there:
        return ABSENT
    sure = [date.earliest for date in there if date.exists is TRUE]
    low = max(sure) if sure else min(date.earliest for date in there)
    exists = TRUE if sure else UNKNOWN
    return Dates(exists, low, max(date.latest for date in there))


def earlier_of(dates: Iterable[Dates]) -> Dates:
    """The earlier of the days that exist."""
    there = [date for date in dates if date.exists is not FALSE]
    if not there:
        return ABSENT
    sure = [date.latest for date in there if date.exists is TRUE]
    high = min(sure) if sure else max(date.latest for date in there)
    exists = TRUE if sure else UNKNOWN
    return Dates(exists, min(date.earliest for date in there), high)


def either(first: Dates, second: Dates) -> Dates:
    """One or the other, not known which."""
    if first.exists is FALSE and second.exists is FALSE:
        return ABSENT
    if FALSE in (first.exists, second.exists):
        there = second if first.exists is FALSE else first
        return Dates(UNKNOWN, there.earliest, there.latest)
    exists = first.exists if first.exists is second.exists else UNKNOWN
    return Dates(exists, min(first.earliest, second.earliest), max(first.latest, second.latest))


def kept_if(date: Dates, kept: Truth, *, earliest: Day = FIRST, latest: Day = LAST) -> Dates:
    """A day that counts only where `kept` holds, and then lies between two days."""
    if kept is FALSE:
        return ABSENT
    return Dates(kept, max(date.earliest, earliest), min(date.latest, latest))


def paused(limit: Dates, begun: Dates, ended: Dates) -> Dates:
    """A limit whose clock stood still from one day to another, both counted."""
    if limit.exists is FALSE or begun.exists is FALSE:
        return limit
    low = limit.earliest if begun.exists is UNKNOWN else LAST
    high = limit.latest if begun.exists is UNKNOWN else FIRST
    if ended.exists is not FALSE:
        low = min(low, add_days(limit.earliest, max(0, ended.earliest - begun.latest + 1)))
        high = max(high, add_days(limit.latest, max(0, ended.latest - begun.earliest + 1)))
    if ended.exists is not TRUE:
        high = LAST
    return Dates(limit.exists, min(low, high), high)


def before(first: Dates, second: Dates, *, strictly: bool) -> Truth:
    """Whether one day comes before another (or is the same day, unless strictly)."""
    exists = min(first.exists, second.exists)
    if exists is FALSE:
        return FALSE
    if strictly:
        if first.latest < second.earliest:
            return exists
        return FALSE if first.earliest >= second.latest else UNKNOWN
    if first.latest <= second.earliest:
        return exists
    return FALSE if first.earliest > second.latest else UNKNOWN
