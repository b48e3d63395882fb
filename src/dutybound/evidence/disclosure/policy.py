"""What may be published, as numbers: declared once, and the same for every run.

As the Department for Education does: counts of children in need are rounded to 10, and counts about EHC plans
are not.  In both a count of fewer than five children is not shown; nor is any that it would follow from.
"""

from __future__ import annotations

from dataclasses import dataclass

SUPPRESSED = "c"
"""What stands for a number that is not shown: one too small, or one that would give such a one away."""


@dataclass(frozen=True)
class Policy:
    """The limits of one series.

    `least` is the fewest children that a number may rest on.  Shares need `share_of` findings, medians
    `median_of` late ones and ninetieth percentiles `ninetieth_of` (of ten, the ninetieth percentile would be
    one child's).  Counts are rounded to `round_to`, days late to whole weeks, shares to whole per cent.
    """

    name: str
    round_to: int
    least: int = 5
    share_of: int = 10
    median_of: int = 20
    ninetieth_of: int = 100

    def rounded(self, count: int) -> int:
        """A count as it is shown; a half goes up."""
        return (count + self.round_to // 2) // self.round_to * self.round_to


CHILDREN_IN_NEED = Policy("children in need", round_to=10)
EHC_PLANS = Policy("EHC plans", round_to=1)
