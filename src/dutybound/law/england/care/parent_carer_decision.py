"""Decide what follows from a parent carer's assessment: four decisions.

After the assessment the council considers it and decides: whether the parent has needs for support in giving
the care; whether the disabled child has needs for support; whether help under section 17 could meet any of
them, in whole or in part; and whether or not to give that help, to the parent or to the child.

Left to judgement: the four answers, which must be sensible.  Not given: a day by which to decide, and a duty
to meet the parent's needs, which is argued about.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import CarerAssessment
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_CARER

_FOUR_DECISIONS = CHILDREN_ACT_1989 / "s 17ZF"

RULE = StandingDuty(
    id="care.parent-carer-decision",
    title="Decide what follows from your assessment as a parent carer",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_CARER,
    strength=Strength.STATUTORY,
    about=CarerAssessment,
    engaged=CarerAssessment.record_given.happened,
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=~CarerAssessment.decided.happened,
            since=CarerAssessment.record_given,
        ),
    ),
    must="Decide whether the parent has needs for support in giving the care; whether the disabled child "
    "has; whether help under section 17 could meet any of them, in whole or in part; and whether or not to "
    "give it, to the parent or to the child.",
    judged="The four answers. They have to be sensible, and to fit what the assessment found.",
    replies=(
        Reply(
            statement="There is nothing we can offer carers.",
            said=CarerAssessment.said.includes("nothing-for-carers"),
            verdict=Verdict.MISLEADING,
            because="Help under section 17 can be given to any member of a disabled child's family, and the "
            "four decisions are owed all the same.",
            source=CHILDREN_ACT_1989 / "s 17(3)",
        ),
        Reply(
            statement="We looked at it and decided not to give help, for these reasons.",
            said=CarerAssessment.said.includes("decided-not-to-provide"),
            verdict=Verdict.LAWFUL,
            because="The council may decide not to, if its reasons are sensible and fit what the assessment "
            "found.",
            source=_FOUR_DECISIONS,
        ),
        Reply(
            statement="Needs were found, so the council must meet them.",
            verdict=Verdict.CONTESTED,
            because="The section asks for a decision and does not say that needs must be met; some lawyers "
            "argue that a no must still pass the council's duty to the child.",
            source=_FOUR_DECISIONS,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="A decision and no service, and no day for it. What your child is owed is another rule. No "
    "words of the section say that you must be told; fairness says so.",
    best_answer=BestAnswer(
        answer="The four decisions in writing, each with its reason.",
        paper="The four decisions and the reasons, with the record of the assessment that they rest on.",
    ),
    sources=(_FOUR_DECISIONS, CHILDREN_ACT_1989 / "s 17(3)"),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17 and 17ZF, in a copy with changes to 25 March 2026.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether needs that are found must be met is argued about (Broach says no, Clements that a no "
            "must still pass the duty under section 17). We say only that a decision is owed."
        ),
        (
            "The duty begins when the assessment has been carried out. The day on which you got the written "
            "record is used for that; it may be a little later."
        ),
        "The day of 1 April 2015 was not seen.",
    ),
)
