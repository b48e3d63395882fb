"""Decide about NHS continuing healthcare for an adult within 28 days.

Guidance expects the NHS board to decide within 28 calendar days of getting a checklist that calls for a full
assessment, or other notice that somebody may need continuing healthcare; longer where there is a good reason
that the board cannot help.  It is what boards are measured by, and no limit of law.

Left to judgement: whether gathering the evidence really took longer.  Not given: any care, or a decision in
the family's favour, if it takes longer.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Excuse,
    Expectation,
    Limit,
    Strength,
    days,
    on,
    since,
)
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, NHS_COMPLAINT
from dutybound.law.england.sources import CONTINUING_HEALTHCARE_2022
from dutybound.law.england.vocabulary import Child, ContinuingCare
from dutybound.law.england.vocabulary.parties import HEALTH_BOARD, YOUNG_PERSON_AT_18

_GUIDANCE = CONTINUING_HEALTHCARE_2022 / ""

RULE = Expectation(
    id="health.chc-decision-in-28-days",
    title="Decide about NHS continuing healthcare within 28 days",
    owed_by=HEALTH_BOARD,
    owed_to=YOUNG_PERSON_AT_18,
    strength=Strength.GUIDANCE,
    about=ContinuingCare,
    engaged=ContinuingCare.asked.happened
    & ~Child.under(18, on=ContinuingCare.asked)
    & ContinuingCare.may_be_needed,
    trigger=ContinuingCare.asked,
    steps=(
        Limit(
            due=days(28).after(ContinuingCare.asked),
            done=ContinuingCare.decided,
            excused=(
                Excuse(
                    id="good-reason",
                    title="there is a good reason for taking longer, which the board cannot help",
                    when=ContinuingCare.good_reason_for_delay,
                    source=_GUIDANCE,
                ),
            ),
        ),
    ),
    must="Assess and decide within 28 days of the checklist, and say how long it will take if that cannot be "
    "kept.",
    judged="Whether there was a good reason to take longer.",
    remedies=(NHS_COMPLAINT, HEALTH_OMBUDSMAN),
    gives_less="This is guidance: a board may take longer for a good reason. Meanwhile the care that is "
    "already there should go on, and the council may not refuse to assess.",
    best_answer=BestAnswer(
        answer="The decision, or what is still missing and the day on which it will be made.",
        paper="The checklist with the day on which the board got it.",
    ),
    sources=(_GUIDANCE,),
    in_force=since(2022, 7, 1),
    checked=on(2026, 11, 22),
    seen="The 28 days as advice services and health boards tell them in 2025 and 2026; the framework itself "
    "was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "Whether the 28 days count the day of receipt was not seen; it is left out here.",
        "For a young person referred before 18 guidance speaks of ages and not of 28 days.",
        "Whether the framework of 2022 has been revised since was not seen.",
    ),
)
