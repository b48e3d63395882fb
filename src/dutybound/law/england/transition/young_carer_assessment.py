"""Assess a young carer of an adult for the time after the young carer turns 18.

When it appears to a council that a young carer is likely to need support after turning 18, it must assess if
it is satisfied that this would be of significant benefit, and if the young carer agrees; for one who cannot
decide, if it is satisfied that it is in the young carer's best interests.  Where a young carer who can decide
refuses, it must assess all the same in case of abuse or neglect, or a risk of it.  A young carer is here
somebody under 18 who cares for an adult: a brother or sister of a disabled child is one only from that
child's 18th birthday, or as the carer of a parent.  For the time before 18 there is another law, which
covers care for a child too.

Left to judgement: whether needs are likely, and when an assessment is of significant benefit.  Not given: a
number of days, or support by itself.
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
from dutybound.language.expressions import Anniversary
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CARE_ACT_2014, CHILDREN_ACT_1989
from dutybound.law.england.transition.eased_in_2020 import EASED_DOUBT, NOT_EASED
from dutybound.law.england.vocabulary import YoungCarer, YoungCarerAt18
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_CARER_AT_18

_ASSESS = CARE_ACT_2014 / "s 63(1)"
_CONSENT = CARE_ACT_2014 / "s 63(3)"
_REASONS = CARE_ACT_2014 / "s 63(5)"
_OF_AN_ADULT = CARE_ACT_2014 / "s 63(6)"
_INDICATES = CARE_ACT_2014 / "s 64(5)"
_COVERS = CARE_ACT_2014 / "s 64(1)"
_REGARD = CARE_ACT_2014 / "s 64(2)"

_18 = Anniversary(YoungCarer.born, 18)
_ASSESSED = YoungCarerAt18.assessed < _18

RULE = StandingDuty(
    id="transition.young-carer-assessment",
    title="Assess a young carer of an adult for the time after 18",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_CARER_AT_18,
    strength=Strength.STATUTORY,
    about=YoungCarerAt18,
    engaged=all_of(
        _18 > AS_OF,
        YoungCarer.cares,
        YoungCarer.person_cared_for.is_("adult"),
        ~YoungCarer.paid_or_volunteer | YoungCarer.treated_as_carer_anyway,
        NOT_EASED,
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            id="assess",
            title="Assess the young carer for the time after 18",
            when=any_of(
                YoungCarerAt18.agreed.happened & YoungCarerAt18.assessed.happened,
                all_of(
                    any_of(
                        YoungCarerAt18.agreed.happened,
                        YoungCarerAt18.likely_needs & YoungCarerAt18.significant_benefit,
                    ),
                    YoungCarerAt18.consent.is_(
                        "agrees", "refuses-at-risk", "cannot-decide-best-interests"
                    ),
                ),
            ),
            not_met=YoungCarerAt18.agreed.happened & ~YoungCarerAt18.assessed.happened,
            since=YoungCarerAt18.agreed,
            sources=(_ASSESS, _CONSENT, CARE_ACT_2014 / "s 63(4)"),
        ),
        Standing(
            id="reasons",
            title="Give written reasons for not assessing the young carer",
            when=YoungCarerAt18.requested.happened & YoungCarerAt18.refused.happened,
            not_met=~YoungCarerAt18.reasons_given.happened,
            since=YoungCarerAt18.refused,
            sources=(_REASONS,),
        ),
        Standing(
            id="covers",
            title="Look at the young carer's work, learning, free time and wish to go on",
            when=_ASSESSED,
            not_met=~YoungCarerAt18.at_school_or_work,
            since=YoungCarerAt18.assessed,
            sources=(_COVERS, _REGARD),
        ),
        Standing(
            id="indication",
            title="Say which of the young carer's needs after 18 are likely to have to be met",
            when=_ASSESSED,
            not_met=~YoungCarerAt18.indication_given.happened,
            since=YoungCarerAt18.assessed,
            sources=(_INDICATES,),
        ),
    ),
    must="Assess what the young carer needs now and is likely to need after 18; ask whether the young carer "
    "is able and willing to go on; look at work, learning and free time; say which needs are likely to "
    "count, and give advice. If it refuses a request, give written reasons and advice.",
    judged="Whether needs are likely, and when an assessment is of significant benefit. The council decides "
    "first.",
    replies=(
        Reply(
            statement="Brothers and sisters are a matter for the parents.",
            said=YoungCarerAt18.said.includes("parents-matter"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty is owed to the young carer, and a parent may ask for it.",
            source=_REASONS,
        ),
        Reply(
            statement="We look at carers only from 18 on.",
            said=YoungCarerAt18.said.includes("wait-until-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty is owed before 18, once an assessment is of significant benefit.",
            source=_ASSESS,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, STATUTORY_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="A forecast, and no support by itself. Nothing for somebody who cares only for a child under "
    "18: for that there is the young carer's assessment of the Children Act.",
    best_answer=BestAnswer(
        answer="The day of the assessment, and after it which needs are likely to count at 18.",
        paper="The decision on assessing with its date, and the written assessment.",
    ),
    sources=(
        _ASSESS,
        _CONSENT,
        CARE_ACT_2014 / "s 63(4)",
        _REASONS,
        _OF_AN_ADULT,
        CARE_ACT_2014 / "s 63(7)",
        CARE_ACT_2014 / "s 63(8)",
        _COVERS,
        _REGARD,
        _INDICATES,
        CHILDREN_ACT_1989 / "s 17ZA",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 sections 63 and 64, whole, in a copy of the revised text. Section 17ZA was "
    "not read for this rule. Chapter 16 of the guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Section 63(6) speaks of care for an adult. Whether somebody who intends to care for a child "
            "once that child is 18 is a young carer already is not clear; only care for an adult counts here."
        ),
        "Changes made to these sections since the copy that was read were not checked.",
        "That these sections are law since 1 April 2015 was not seen.",
        EASED_DOUBT,
    ),
)
