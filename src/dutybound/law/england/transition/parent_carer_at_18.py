"""From 18: assess the carer of an adult who may need support, and meet what counts.

When it appears to a council that an adult who cares for another adult, a parent included, may need support
now or later, it must assess, whatever the size of the needs and whatever money there is, unless the carer
refuses.  The assessment asks whether the carer is able and willing to go on, and looks at work, learning and
free time.  The council decides which needs are eligible, says so in writing with reasons, and meets them.  An
assessment made before 18 for that time may be taken over.

Left to judgement: whether there may be needs, and which count.  Not given: a number of days; an assessment as
a parent carer of a child, which ends on the 18th birthday.
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
    all_of,
    any_of,
    later_of,
    on,
    since,
)
from dutybound.law.england.remedies import ADULT_CARE_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CARE_ACT_2014, CARE_ELIGIBILITY_REGS_2015
from dutybound.law.england.transition.eased_in_2020 import EASED_DOUBT, NOT_EASED
from dutybound.law.england.vocabulary import CarerAfter18, Child
from dutybound.law.england.vocabulary.parties import CARER, LOCAL_AUTHORITY

_ASSESS = CARE_ACT_2014 / "s 10(1)"
_WHATEVER_SIZE = CARE_ACT_2014 / "s 10(4)"
_WILLING = CARE_ACT_2014 / "s 10(5)"
_REFUSES = CARE_ACT_2014 / "s 11(5)"
_DECIDE = CARE_ACT_2014 / "s 13(2)"
_MEET = CARE_ACT_2014 / "s 20(1)"
_TAKEN_OVER = CARE_ACT_2014 / "s 61(6)"
_WHAT_COUNTS = CARE_ELIGIBILITY_REGS_2015 / "reg 3"
_18 = Child.birthday(18)

RULE = StandingDuty(
    id="transition.parent-carer-at-18",
    title="From 18, assess you as the carer of an adult, and meet the needs that count",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CARER,
    strength=Strength.STATUTORY,
    about=CarerAfter18,
    engaged=all_of(
        _18 <= AS_OF,
        NOT_EASED,
        CarerAfter18.cares,
        any_of(
            CarerAfter18.assessed_as_adults_carer.happened,
            all_of(
                any_of(
                    CarerAfter18.adult_assessment_agreed.happened, CarerAfter18.may_need_support
                ),
                ~CarerAfter18.refused_by_carer,
            ),
        ),
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            id="assess",
            title="Assess you as the carer of an adult",
            not_met=CarerAfter18.adult_assessment_agreed.happened
            & ~CarerAfter18.assessed_as_adults_carer.happened,
            since=later_of(CarerAfter18.adult_assessment_agreed, _18),
            sources=(_ASSESS, _WHATEVER_SIZE, _WILLING, _REFUSES, _TAKEN_OVER),
        ),
        Standing(
            id="decide",
            title="Say in writing which of your needs as a carer count, with reasons",
            when=CarerAfter18.assessed_as_adults_carer.happened
            & ~CarerAfter18.eligibility.is_("no-needs"),
            not_met=~CarerAfter18.eligibility_given.happened,
            since=CarerAfter18.assessed_as_adults_carer,
            sources=(_DECIDE, _WHAT_COUNTS),
        ),
        Standing(
            id="meet",
            title="Meet the needs as a carer that count",
            when=all_of(
                CarerAfter18.assessed_as_adults_carer.happened,
                CarerAfter18.eligibility.is_("count", "will-meet"),
            ),
            not_met=CarerAfter18.eligibility.is_("will-meet")
            & ~CarerAfter18.support_began.happened,
            since=CarerAfter18.eligibility_given,
            sources=(_MEET,),
        ),
    ),
    must="Assess the carer, and ask whether the carer is able and willing to go on; look at work, learning "
    "and free time; say in writing which needs count, and why; and meet those that count.",
    judged="Whether the carer may need support, which needs count, and how long is reasonable. The council "
    "decides first.",
    replies=(
        Reply(
            statement="Parents choose to go on caring.",
            said=CarerAfter18.said.includes("parents-choose-to-care"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council has to ask whether you are willing to go on. You may say no, or less.",
            source=_WILLING,
        ),
        Reply(
            statement="You do not care for enough hours.",
            said=CarerAfter18.said.includes("not-enough-hours"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty to assess is owed whatever the size of the needs, and names no hours.",
            source=_WHATEVER_SIZE,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No number of days. Support counts only if caring harms your health, or keeps you from things "
    "that the Regulations list, in a way that matters. The council may charge for support to a carer. Your "
    "benefits may change at 18 too: ask an advice service.",
    best_answer=BestAnswer(
        answer="The day of your assessment, and after it which of your needs count and when support begins.",
        paper="The record of your assessment, the decision on which needs count, and the support plan.",
    ),
    sources=(
        _ASSESS,
        CARE_ACT_2014 / "s 10(3)",
        _WHATEVER_SIZE,
        _WILLING,
        CARE_ACT_2014 / "s 10(6)",
        _REFUSES,
        CARE_ACT_2014 / "s 13(1)",
        _DECIDE,
        _MEET,
        _TAKEN_OVER,
        _WHAT_COUNTS,
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 sections 10 to 14, 20, 60 and 61 in a copy of the revised text; SI "
    "2015/313, whole, as made. Chapter 6 of the guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act sets no day. What has not come is shown as missing from the day of the step before it; "
            "how long is reasonable is a judgement."
        ),
        (
            "The duty to meet needs also asks where the adult lives, whether the adult agrees to help that "
            "is given to the adult and, if there is a charge, about money or a request. That is not asked "
            "here: support is called not given only where the council has said that it will meet needs."
        ),
        "A carer under contract or in voluntary work can be treated as a carer all the same; not asked.",
        "Changes made to these sections since the copy that was read were not checked.",
        EASED_DOUBT,
    ),
)
