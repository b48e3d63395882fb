"""Counting in school days, which nobody outside the school can know.

A school day is a day on which that school is open to its pupils (Education Act 1996 s 579).  A school is
never open on more days than there are working days, so a limit of so many school days ends no earlier than
one of as many working days, and that much is sure; where it ends, only the school's own calendar says.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import DateExpression, DateFact, choose, later_of, working_days


def school_days(number: int, after: DateExpression, told: DateFact) -> DateExpression:
    """The last of so many school days after a day: as told, and never before as many working days."""
    least = working_days(number, ENGLAND).after(after)
    # Without the day that it runs from there is no limit, whatever date was given for it.
    return choose(after.happened, later_of(told, least), least)


DOUBT = (
    "Only the school knows its own school days. Until the date is given, only the first day on which the "
    "limit can end is known (as many weekdays, without bank holidays); a school that teaches at weekends "
    "is not thought of. The Act's definition of a school day was not read."
)
