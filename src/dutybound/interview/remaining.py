"""About how many questions are left, and how sure that is.

Nobody can know: an answer that has not been given decides how many more questions there are.  The estimate
is read off simulated interviews: how many questions there were still to come (`benchmarks/remaining.py`)
where that many facts, and that many lists, could still matter.  The range held the truth in 8 of 10.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, exp, floor, log1p

from dutybound.engine.questions import Question

START, OF_OUTCOMES, OF_FACTS, OF_LISTS = 1.27, 0.12, 0.46, 0.30
"""log(questions left) = START + OF_OUTCOMES log(1 + open outcomes) + OF_FACTS log(1 + facts and lists that
could matter) + OF_LISTS log(1 + lists that could)."""

LOW, HIGH = 0.56, 1.97
"""What the estimate is multiplied by for the ends of the range: the truth was below in 1 of 10, and above in
1 of 10."""


@dataclass(frozen=True)
class Left:
    """About how many questions are left, the next one counted; in 8 of 10 from `least` to `most`."""

    about: int
    least: int
    most: int


def how_many_left(question: Question) -> Left:
    """The estimate when a question is the next one."""
    return estimate(*question.still_open)


def estimate(outcomes: int, facts: int, lists: int) -> Left:
    """The estimate where so many outcomes are open, and so many facts and lists could matter."""
    log_left = (
        START + OF_OUTCOMES * log1p(outcomes) + OF_FACTS * log1p(facts) + OF_LISTS * log1p(lists)
    )
    about = exp(log_left)
    return Left(max(1, round(about)), max(1, floor(LOW * about)), max(1, ceil(HIGH * about)))
