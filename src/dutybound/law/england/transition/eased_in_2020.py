"""From 31 March 2020 into July 2021 councils could ease off some duties of the Care Act: not worked out."""

from dutybound.language import AS_OF, fixed

NOT_EASED = ~((fixed(2020, 3, 31) <= AS_OF) & (fixed(2021, 7, 31) >= AS_OF))
"""A day on which the duties were owed in full."""

EASED_DOUBT = (
    "From 31 March 2020 into July 2021 councils could ease off these duties because of coronavirus: nothing "
    "is said of a day in that time, taken to its end."
)
