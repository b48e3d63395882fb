"""An interview without a screen: what is told, what is asked next, and what somebody typed.

The terminal and the pages both show it; neither keeps rules of its own about it.
"""

from dutybound.interview.interview import LIST_ANSWERS, SKIPPED, Asked, Interview
from dutybound.interview.reading import (
    DateNotUnderstood,
    DayNotCome,
    NotUnderstood,
    read_value,
    taken_as,
)
from dutybound.interview.telling import Place, Telling

__all__ = [
    "LIST_ANSWERS",
    "SKIPPED",
    "Asked",
    "DateNotUnderstood",
    "DayNotCome",
    "Interview",
    "NotUnderstood",
    "Place",
    "Telling",
    "read_value",
    "taken_as",
]
