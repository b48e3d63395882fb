"""A council may support a carer before the child is 18, once it has assessed the carer.

Where a council has carried out the assessment of a child's carer for the time after 18 and is satisfied that
the carer needs support, it may meet such of the needs as it thinks right, at once.  It must have regard to
what the carer gets under section 17 of the Children Act.  It may not meet them by giving care and support to
the child: for that there is the Children Act itself.

Left to the council: whether and how to use the power, for which it has to have sensible reasons.  Not given:
a right to support before 18, or support free of charge.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Discretion,
    Power,
    Reply,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import ADULT_CARE_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CARE_ACT_2014, CHILDRENS_CARERS_REGS_2015
from dutybound.law.england.vocabulary import CarerAfter18, Child
from dutybound.law.england.vocabulary.parties import CARER, LOCAL_AUTHORITY

_MAY = CARE_ACT_2014 / "s 62(1)"
_NOT_THROUGH_THE_CHILD = CHILDRENS_CARERS_REGS_2015 / "reg 3"

RULE = Power(
    id="transition.power-to-support-child-carer",
    title="Support you as a carer before your child is 18",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CARER,
    strength=Strength.STATUTORY,
    about=CarerAfter18,
    engaged=all_of(
        Child.under(18),
        CarerAfter18.cares,
        CarerAfter18.assessed.happened,
        CarerAfter18.needs_support_now,
    ),
    trigger=AS_OF,
    steps=(
        Discretion(needs="An assessment of you for the time after 18 that says you need support."),
    ),
    must="Think about it when asked, look at what you get under the Children Act, and give sensible reasons "
    "for a no.",
    judged="Which needs to meet, and how. The council decides, and must be sensible.",
    replies=(
        Reply(
            statement="There is no power to help parents before 18.",
            said=CarerAfter18.said.includes("no-power-before-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Once you have been assessed for the time after 18 there is a power to support you now.",
            source=_MAY,
        ),
        Reply(
            statement="We cannot use that power to give help to your child.",
            said=CarerAfter18.said.includes("not-by-help-to-the-child"),
            verdict=Verdict.LAWFUL,
            because="The Regulations say so. Help for your child, breaks too, comes under other laws.",
            source=_NOT_THROUGH_THE_CHILD,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="A power and no duty. It is for support to you: a break that consists of care for your child "
    "is not to be had this way, but under the Children Act. The council may charge for it.",
    best_answer=BestAnswer(
        answer="Yes, and from when; or no, and here is why.",
        paper="The decision on using the power, with its reasons.",
    ),
    sources=(_MAY, CARE_ACT_2014 / "s 62(3)", _NOT_THROUGH_THE_CHILD),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 section 62 in an older copy of the revised text; SI 2015/305, whole, as made.",
    confidence=Confidence.HIGH,
    doubts=(
        "That section 62 is in full force since 1 April 2015 was not seen.",
        (
            "What a break for a carer can be without any care for the child is for the council to work out: "
            "a course, a hobby, help in the house."
        ),
    ),
)
