"""A disabled child is a child in need.

A child who is disabled is in need by that alone; nobody has to show that health or development would
suffer without help.  "Substantial and permanent" qualifies only the last limb of the definition, and
"mental disorder of any kind" has no test of severity, diagnosis or IQ.  Not given: any particular service.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Definition,
    Strength,
    Test,
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import Child
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

RULE = Definition(
    id="care.disabled-child-is-in-need",
    title="A disabled child is a child in need",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Child,
    engaged=Child.under(18) & ~Child.looked_after_by_wales,
    trigger=AS_OF,
    steps=(
        Test(
            holds=any_of(
                Child.disabled, Child.sensory, Child.mental_disorder, Child.lasting_condition
            )
        ),
    ),
    says="the law counts your child as a child in need",
    denies="the law does not count your child as a child in need for being disabled",
    must="Treat the child as a child in need.",
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="Being a child in need does not by itself give a right to any particular service.",
    best_answer=BestAnswer(
        answer="Yes, and here is what we will assess.", paper="The record of status."
    ),
    sources=(CHILDREN_ACT_1989 / "s 17(10)(c)", CHILDREN_ACT_1989 / "s 17(11)"),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Section 17 read in a copy of the revised text.",
    confidence=Confidence.HIGH,
)
