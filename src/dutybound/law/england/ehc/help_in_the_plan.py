"""Help that a plan sets out, and when it falls short (Children and Families Act 2014 s 42).

The council owes what section F sets out, the health body what section G does.  Either duty stands as long
as the plan does, unless the family has made suitable arrangements of its own.  From 1 May to 31 July 2020 it
was enough to do what could reasonably be expected.
"""

from dutybound.language import (
    Condition,
    DateExpression,
    InForce,
    Standing,
    Text,
    between,
    choose,
    later_of,
)
from dutybound.law.england.vocabulary import Plan, PlanHelp

_OWN_PLANS: Condition = PlanHelp.own_arrangements & PlanHelp.own_arrangements_suitable
_MISSING: Condition = ~PlanHelp.began.happened | PlanHelp.fell_short.happened
_SINCE: DateExpression = choose(
    PlanHelp.began.happened, later_of(PlanHelp.set_out, PlanHelp.fell_short), PlanHelp.set_out
)

GIVEN = (Standing(not_met=_MISSING, since=_SINCE),)
_TRIED = (Standing(not_met=_MISSING & ~PlanHelp.tried_in_2020, since=_SINCE),)


def set_out_in(section: str) -> Condition:
    """The plan stands and has the help in that section, and the family has not arranged it instead."""
    return (
        PlanHelp.set_out.happened
        & PlanHelp.section.is_(section)
        & ~Plan.ceased.happened
        & ~_OWN_PLANS
    )


def _text(in_force: InForce, steps: tuple[Standing, ...], note: str = "") -> Text:
    return Text(in_force=in_force, steps=steps, note=note)


BEFORE_AUGUST_2020 = (
    _text(between((2014, 9, 1), (2020, 4, 30)), GIVEN),
    _text(
        between((2020, 5, 1), (2020, 7, 31)),
        _TRIED,
        "By notices under the Coronavirus Act 2020 the duty counted as kept where reasonable endeavours "
        "were made to keep it.",
    ),
)
