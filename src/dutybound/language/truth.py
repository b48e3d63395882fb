"""Three-valued truth (Kleene's strong logic).

The numbers are chosen so that *and* is the smaller and *or* the larger of two values, in a scalar and
in a column alike.  Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64.
"""

from enum import IntEnum
from typing import NoReturn


class TruthTested(TypeError):
    """A three-valued result was used where Python wants yes or no."""


class Truth(IntEnum):
    """True, false, or not known.  Never used as a Python condition: compare with ``is``."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2

    def __bool__(self) -> NoReturn:
        raise TruthTested(
            "A three-valued result has no plain yes or no. "
            "Write 'value is TRUE' or 'value is not FALSE', and decide what unknown means."
        )

    def __invert__(self) -> "Truth":
        return _NOT[self]


FALSE, UNKNOWN, TRUE = Truth.FALSE, Truth.UNKNOWN, Truth.TRUE
_NOT = (TRUE, UNKNOWN, FALSE)


def truth(plain: bool) -> Truth:
    """The three-valued form of a plain yes or no."""
    return TRUE if plain else FALSE
