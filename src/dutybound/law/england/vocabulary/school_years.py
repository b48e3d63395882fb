"""School years and the end of compulsory school age, worked out from a child's birthday.

A school year by age is the usual one only: the law of school years asks in which class a child is taught.
The end of compulsory school age is law (Education Act 1996 s 8, SI 1997/1970).
"""

from dutybound.days import Calendar, Definition, day
from dutybound.language import (
    AS_OF,
    Condition,
    DateExpression,
    NamedDate,
    choose,
    in_year_of,
    months,
    or_next_open_day,
)
from dutybound.law.england.vocabulary.child import Child

_FIRST, _LAST = day(1998, 1, 1), day(2099, 12, 31)
_FRIDAY = 5  # of a day's number, counted from Sunday

FRIDAYS = Calendar(
    "Fridays",
    lambda: Definition(
        "every Friday",
        _FIRST,
        _LAST,
        tuple(when for when in range(_FIRST, _LAST + 1) if when % 7 == _FRIDAY),
    ),
)
"""Every Friday of the years for which the last Friday in June is the school leaving date, and no more."""


def usual_start_of_year(number: int) -> DateExpression:
    """1 September on which children of this age usually begin a school year: year 9 after turning 13."""
    # Four months on, 31 August is still in the same year and 1 September is in the next.
    return NamedDate(
        f"the day on which year {number} usually begins",
        in_year_of(months(4).after(Child.birthday(number + 4)), 9, 1),
    )


def _last_friday_in_june(age: int) -> DateExpression:
    return NamedDate(
        f"the last Friday in June of the year of the {age}th birthday",
        or_next_open_day(in_year_of(Child.birthday(age), 6, 24), FRIDAYS),
    )


_16 = Child.birthday(16)
_THE_YEAR_OF_16 = _last_friday_in_june(16)
_THE_YEAR_AFTER = _last_friday_in_june(17)

# A school year begins with the first term after July.  None is known to begin later than September, so the
# day on which it begins matters only for birthdays in August and September.
SCHOOL_LEAVING_DAY = NamedDate(
    "the day compulsory school age ends",
    choose(
        _16 < in_year_of(_16, 8, 1),
        _THE_YEAR_OF_16,
        choose(
            _16 >= in_year_of(_16, 10, 1),
            _THE_YEAR_AFTER,
            choose(_16 < Child.school_year_began, _THE_YEAR_OF_16, _THE_YEAR_AFTER),
        ),
    ),
)
"""The day at the end of which the child stops being of compulsory school age."""

OVER_COMPULSORY_SCHOOL_AGE: Condition = SCHOOL_LEAVING_DAY < AS_OF
"""The child is a young person now, in the words of the law of EHC plans."""
