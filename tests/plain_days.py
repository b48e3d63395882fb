"""Periods counted the slow way, a day at a time, for the judge.

Past the published bank holidays this lives in one possible world: there every weekday counts.
"""

from calendar import monthrange
from datetime import date, timedelta

from dutybound.days import Calendar
from dutybound.language import Period, Unit

ONE_DAY = timedelta(1)


def shifted(day: date, period: Period, way: int, *, included: bool) -> date:
    """The last day of a period from `day`, forwards (1) or backwards (-1), `day` itself `included` or not."""
    if period.unit is Unit.WORKING_DAYS:
        assert period.calendar is not None
        return _counted_off(day, period.amount, period.calendar, way, included=included)
    if period.unit is Unit.MONTHS:
        return _months_on(day, period.amount * way, off=-way * included)
    length = period.amount * (7 if period.unit is Unit.WEEKS else 1)
    return day + way * (length - included) * ONE_DAY


def _counted_off(day: date, left: int, calendar: Calendar, way: int, *, included: bool) -> date:
    if included:
        day -= way * ONE_DAY
    while left:
        day += way * ONE_DAY
        left -= counts(calendar, day)
    return day


def _months_on(day: date, months: int, *, off: int) -> date:
    """The corresponding date, or the day before it; a month without one ends the period with its end."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    end = date(year, month + 1, monthrange(year, month + 1)[1])
    if day.day > end.day:
        return end if off <= 0 else end + ONE_DAY
    return end.replace(day=day.day) + off * ONE_DAY


def counts(calendar: Calendar, day: date) -> bool:
    when = day.toordinal()
    return calendar.counts(when) if calendar.covers(when) else day.weekday() < 5
