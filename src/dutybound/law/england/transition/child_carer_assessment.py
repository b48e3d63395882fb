"""Assess a carer of a child for the time after the child's 18th birthday.

When it appears to a council that an adult who cares for a child, a parent included, is likely to need support
once the child is 18, it must assess the carer if it is satisfied that this would be of significant benefit to
the carer.  The carer may refuse; then nothing is owed until the carer asks, or the council thinks that things
have changed.  The assessment asks whether the carer is able and willing to go on, now and after 18, and looks
at work, learning and free time; then the council says which needs are likely to count, and gives advice.  A
carer who asks and is refused gets written reasons and advice.

Left to judgement: whether needs are likely, and when an assessment is of significant benefit.  Not given: a
number of days, or any support before 18, for which there is a power and the law on parent carers.
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
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CARE_ACT_2014, CHILDREN_ACT_1989
from dutybound.law.england.transition.eased_in_2020 import EASED_DOUBT, NOT_EASED
from dutybound.law.england.vocabulary import CarerAfter18, Child
from dutybound.law.england.vocabulary.parties import CARER, LOCAL_AUTHORITY

_ASSESS = CARE_ACT_2014 / "s 60(1)"
_REFUSAL_BY_CARER = CARE_ACT_2014 / "s 60(3)"
_REASONS = CARE_ACT_2014 / "s 60(6)"
_COVERS = CARE_ACT_2014 / "s 61(1)"
_REGARD = CARE_ACT_2014 / "s 61(2)"
_INDICATES = CARE_ACT_2014 / "s 61(5)"

_ASSESSED = CarerAfter18.assessed < Child.birthday(18)

RULE = StandingDuty(
    id="transition.child-carer-assessment",
    title="Assess you as a carer for the time after your child is 18",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CARER,
    strength=Strength.STATUTORY,
    about=CarerAfter18,
    engaged=all_of(Child.under(18), CarerAfter18.cares, NOT_EASED),
    trigger=AS_OF,
    steps=(
        Standing(
            id="assess",
            title="Assess you as a carer for the time after your child is 18",
            when=any_of(
                CarerAfter18.agreed.happened & CarerAfter18.assessed.happened,
                all_of(
                    any_of(
                        CarerAfter18.agreed.happened,
                        CarerAfter18.likely_needs & CarerAfter18.significant_benefit,
                    ),
                    ~CarerAfter18.refused_by_carer,
                ),
            ),
            not_met=CarerAfter18.agreed.happened & ~CarerAfter18.assessed.happened,
            since=CarerAfter18.agreed,
            sources=(_ASSESS, _REFUSAL_BY_CARER),
        ),
        Standing(
            id="reasons",
            title="Give you written reasons for not assessing you",
            when=CarerAfter18.requested.happened & CarerAfter18.refused.happened,
            not_met=~CarerAfter18.reasons_given.happened,
            since=CarerAfter18.refused,
            sources=(_REASONS,),
        ),
        Standing(
            id="covers",
            title="Look at whether you can and want to go on caring, and at your work and life",
            when=_ASSESSED,
            not_met=~CarerAfter18.willingness_covered,
            since=CarerAfter18.assessed,
            sources=(_COVERS, _REGARD),
        ),
        Standing(
            id="indication",
            title="Say which of your needs after 18 are likely to have to be met",
            when=_ASSESSED,
            not_met=~CarerAfter18.indication_given.happened,
            since=CarerAfter18.assessed,
            sources=(_INDICATES,),
        ),
    ),
    must="Assess what the carer needs now and is likely to need after 18; ask whether the carer is able and "
    "willing to go on; look at work, learning and free time; say which needs are likely to count, and give "
    "advice. If it refuses a request, give written reasons and advice.",
    judged="Whether the carer is likely to need support, and when an assessment is of significant benefit. "
    "The council decides first.",
    replies=(
        Reply(
            statement="You had a parent carer's assessment.",
            said=CarerAfter18.said.includes("had-parent-carer-assessment"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="That one is about now. This one is about the time after 18, under another Act.",
            source=_ASSESS,
        ),
        Reply(
            statement="We look at carers only once the child is 18.",
            said=CarerAfter18.said.includes("wait-until-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty is owed before 18, once an assessment is of significant benefit to the carer.",
            source=_ASSESS,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, STATUTORY_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="A forecast, and no support by itself. No number of days. What you need now, while your child "
    "is under 18, is another assessment.",
    best_answer=BestAnswer(
        answer="The day of your assessment, and after it which of your needs are likely to count at 18.",
        paper="The decision on assessing you with its date, and the written assessment.",
    ),
    sources=(
        _ASSESS,
        _REFUSAL_BY_CARER,
        CARE_ACT_2014 / "s 60(4)",
        CARE_ACT_2014 / "s 60(5)",
        _REASONS,
        CARE_ACT_2014 / "s 60(7)",
        CARE_ACT_2014 / "s 60(8)",
        _COVERS,
        _REGARD,
        _INDICATES,
        CHILDREN_ACT_1989 / "s 17ZD",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 sections 60 and 61, whole, in a copy of the revised text. Chapter 16 of the "
    "statutory guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "A carer under contract or in voluntary work can be treated as a carer all the same, if the "
            "council thinks that right. That is not asked."
        ),
        "That these sections are law since 1 April 2015 was not seen.",
        "Changes made to these sections since the copy that was read were not checked.",
        EASED_DOUBT,
    ),
)
