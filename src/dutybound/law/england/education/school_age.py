"""Compulsory school age, worked out from a child's birthday (Education Act 1996 s 8)."""

from dutybound.language import Condition, DateExpression, NamedDate, choose, in_year_of
from dutybound.law.england.vocabulary import Child
from dutybound.law.england.vocabulary.school_years import SCHOOL_LEAVING_DAY

_FIVE = Child.birthday(5)
_MARCH, _AUGUST, _DECEMBER = (in_year_of(_FIVE, m, 31) for m in (3, 8, 12))

BEGINS = NamedDate(
    "the day compulsory school age begins",
    choose(_FIVE <= _MARCH, _MARCH, choose(_FIVE <= _AUGUST, _AUGUST, _DECEMBER)),
)
"""The 5th birthday, or the next 31 March, 31 August or 31 December."""


def of_school_age(on: DateExpression) -> Condition:
    """The child is of compulsory school age on a day."""
    return (on >= BEGINS) & (on <= SCHOOL_LEAVING_DAY)


DOUBT = (
    "That school age begins on the 5th birthday or the next 31 March, 31 August or 31 December is general "
    "knowledge: the Order that names those days was not read. Section 8 of the Education Act 1996 was."
)
