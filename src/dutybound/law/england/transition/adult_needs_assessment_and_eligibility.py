"""From 18: assess an adult who may need care, decide what counts, and meet what counts.

When it appears to a council that an adult may need care or support it must assess, whatever it thinks of the
size of the needs or of the adult's money, and without a request.  An adult may refuse, unless the adult
cannot decide this and an assessment is in the adult's best interests, or the adult is being abused or
neglected or is at risk of it.  The council gives a written record; decides which needs are eligible, and says
so in writing with reasons; and meets eligible needs of an adult who lives in its area, save those that a
carer meets.

Left to judgement: whether there may be needs, which are eligible, and how long is reasonable.  Not given: a
number of days for any of it, or help free of charge.  A charge looks at the adult's own money.
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
    on,
    since,
)
from dutybound.law.england.remedies import ADULT_CARE_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CARE_ACT_2014
from dutybound.law.england.transition.eased_in_2020 import EASED_DOUBT, NOT_EASED
from dutybound.law.england.vocabulary import Child, Transition
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_PERSON_AT_18

_ASSESS = CARE_ACT_2014 / "s 9(1)"
_WHATEVER_SIZE = CARE_ACT_2014 / "s 9(3)"
_RECORD = CARE_ACT_2014 / "s 12(3)"
_DECIDE = CARE_ACT_2014 / "s 13(2)"
_MEET = CARE_ACT_2014 / "s 18(1)"
_OWN_MONEY = CARE_ACT_2014 / "s 17(1)"
_18 = Child.birthday(18)

HAS_TO_ASSESS_THE_ADULT = any_of(
    Transition.assessed_as_adult.happened,
    all_of(
        any_of(Transition.adult_assessment_agreed.happened, Transition.may_need_adult_care),
        ~Transition.adult_agrees.is_("refuses"),
    ),
)
"""The council has to assess the adult: it did so, or it agreed or there may be a need, and no refusal."""

RULE = StandingDuty(
    id="transition.adult-needs-assessment-and-eligibility",
    title="From 18, assess your child as an adult, and meet the needs that count",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_PERSON_AT_18,
    strength=Strength.STATUTORY,
    about=Transition,
    engaged=all_of(_18 <= AS_OF, NOT_EASED, HAS_TO_ASSESS_THE_ADULT),
    trigger=AS_OF,
    steps=(
        Standing(
            id="assess",
            title="Assess your child as an adult",
            not_met=(Transition.adult_assessment_agreed >= _18)
            & ~Transition.assessed_as_adult.happened,
            since=Transition.adult_assessment_agreed,
            sources=(_ASSESS, _WHATEVER_SIZE, CARE_ACT_2014 / "s 11"),
        ),
        Standing(
            id="record",
            title="Give the written record of the adult assessment",
            when=Transition.assessed_as_adult.happened,
            not_met=~Transition.adult_record_given.happened,
            since=Transition.assessed_as_adult,
            sources=(_RECORD,),
        ),
        Standing(
            id="decide",
            title="Say in writing which adult needs count, with reasons",
            when=Transition.assessed_as_adult.happened & ~Transition.conclusion.is_("no-needs"),
            not_met=~Transition.eligibility_given.happened,
            since=Transition.assessed_as_adult,
            sources=(CARE_ACT_2014 / "s 13(1)", _DECIDE),
        ),
        Standing(
            id="meet",
            title="Meet the adult needs that count",
            when=Transition.conclusion_on.happened & Transition.conclusion.is_("will-meet"),
            not_met=~Transition.adult_support_began.happened,
            since=Transition.conclusion_on,
            sources=(_MEET, CARE_ACT_2014 / "s 18(7)"),
        ),
    ),
    must="Assess, whatever the size of the needs and whatever money there is; give the written record; say "
    "in writing which needs count, and why; and meet those that count, with a care plan.",
    judged="Whether there may be a need, which needs count, and how long is reasonable. The council decides "
    "first.",
    replies=(
        Reply(
            statement="The needs are too small for an assessment.",
            said=Transition.said.includes("needs-too-small"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty to assess is owed whatever the council thinks of the size of the needs.",
            source=_WHATEVER_SIZE,
        ),
        Reply(
            statement="Your child has too much money for an assessment.",
            said=Transition.said.includes("too-much-money"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty to assess is owed whatever money the adult has.",
            source=_WHATEVER_SIZE,
        ),
        Reply(
            statement="The parents' income counts for what your child pays.",
            said=Transition.said.includes("parents-income-counts"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A charge looks at the adult's own money, and not at that of the parents.",
            source=_OWN_MONEY,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No number of days; 28 days is no more than many councils' own aim. The tests and the charges "
    "are not those for children: help that was free may cost money, and may shrink. Needs that are urgent "
    "can be met before any assessment.",
    best_answer=BestAnswer(
        answer="The day of the assessment, and after it which needs count, why, and when the help begins.",
        paper="The record of the assessment, the decision on which needs count, and the care plan.",
    ),
    sources=(
        _ASSESS,
        _WHATEVER_SIZE,
        CARE_ACT_2014 / "s 11",
        _RECORD,
        CARE_ACT_2014 / "s 13(1)",
        _DECIDE,
        _OWN_MONEY,
        _MEET,
        CARE_ACT_2014 / "s 18(7)",
        CARE_ACT_2014 / "s 19(3)",
        CARE_ACT_2014 / "s 24",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 sections 9 to 24 in a copy of the revised text, which still names clinical "
    "commissioning groups. Sections 25 to 33 and chapter 6 of the guidance were not read, nor the cases on "
    "the card (Merton 2017, Davey 2017).",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act sets no day. What has not come is shown as missing from the day of the step before it; "
            "how long is reasonable is a judgement."
        ),
        (
            "The duty to meet needs also asks where the adult lives and, if there is a charge, about money "
            "or a request. That is not asked here; the council's own decision to meet needs is used."
        ),
        "Changes made to these sections since the copy that was read were not checked.",
        EASED_DOUBT,
    ),
)
