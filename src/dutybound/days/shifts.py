"""A day so much earlier or later, by the calendar alone.

Every shift saturates: what falls before `FIRST` or after `LAST` is `FIRST` or `LAST`, and these two
stay where they are whatever is added, so that a day not known stays not known.  No later day ever
gives an earlier result, so the two ends of a vague date can be shifted one by one.
"""

from datetime import MAXYEAR, MINYEAR, date

from dutybound.days.gregorian import FIRST, LAST, Day, is_leap, month_length


def add_days(when: Day, n: int) -> Day:
    """The day `n` days later; a negative `n` is earlier."""
    if when <= FIRST:
        return FIRST
    if when >= LAST:
        return LAST
    shifted = when + n
    if FIRST < shifted < LAST:
        return shifted
    return FIRST if shifted <= FIRST else LAST


def add_months(when: Day, n: int) -> Day:
    """The corresponding date `n` months later, or that month's last day where it has none.

    Source: Dodds v Walker [1981] 1 WLR 1027 (HL): one month from 30 September ends on 30 October,
    and from 31 January on the last day of February.  A negative `n` is earlier, by the same rule.
    """
    if when <= FIRST:
        return FIRST
    if when >= LAST:
        return LAST
    start = date.fromordinal(when)
    year, month = divmod(start.year * 12 + start.month - 1 + n, 12)
    return _clamped(year, month + 1, start.day)


def birthday(born: Day, age: int) -> Day:
    """The day on which someone born on `born` reaches `age` (whole years), from its first moment.

    Source: Family Law Reform Act 1969 s 9(1): an age is reached at the commencement of the relevant
    anniversary of the birth.  For a birth on 29 February the Act does not say which day that is
    in a common year; 1 March is usual and is used here (doubt 21).
    """
    if born <= FIRST:
        return FIRST
    if born >= LAST:
        return LAST
    start = date.fromordinal(born)
    year = start.year + age
    if start.month == 2 and start.day == 29 and not is_leap(year):
        return _clamped(year, 3, 1)
    return _clamped(year, start.month, start.day)


def in_year_of(when: Day, month: int, dayofmonth: int) -> Day:
    """A fixed date, such as 15 February, in the calendar year of `when`.

    Raises ValueError for a date that some year lacks (29 February included): no such rule is known.
    """
    fixed = date(2001, month, dayofmonth)
    if when <= FIRST:
        return FIRST
    if when >= LAST:
        return LAST
    return date(date.fromordinal(when).year, fixed.month, fixed.day).toordinal()


def _clamped(year: int, month: int, dayofmonth: int) -> Day:
    if year < MINYEAR:
        return FIRST
    if year > MAXYEAR:
        return LAST
    if dayofmonth > 28:
        dayofmonth = min(dayofmonth, month_length(year, month))
    return date(year, month, dayofmonth).toordinal()
