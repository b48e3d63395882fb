"""The relaxation of EHC time limits in the summer of 2020 (SI 2020/471).

From 1 May to 25 September 2020, both included, a council had longer where coronavirus was why it could
not keep to a limit that those Regulations name.  They reach the 16 and 20 weeks, the decision, notice and
final plan after a review, the report of the meeting and the times after an order, an unopposed appeal or
an agreement at mediation; not the transfer between phases, nor the notice and papers of a review meeting.
"""

from dutybound.language import Condition, DateExpression, Excuse, fixed
from dutybound.law.england.sources import CORONAVIRUS_REGS_2020

FIRST_DAY, LAST_DAY = fixed(2020, 5, 1), fixed(2020, 9, 25)


def relaxed_in_2020(due: DateExpression, held_up: Condition) -> Excuse:
    """The ground of 2020, for a limit that ended on `due` in those months."""
    return Excuse(
        id="coronavirus",
        title="the limit ended between 1 May and 25 September 2020, and coronavirus was why it was missed",
        when=(due >= FIRST_DAY) & (due <= LAST_DAY) & held_up,
        source=CORONAVIRUS_REGS_2020 / "",
    )
