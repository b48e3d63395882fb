"""Offer a range of short breaks, and think of carers who cope as well as of those in crisis.

When a council plans breaks from caring, it has regard to carers who could not go on without breaks, and also
to those who could care better if breaks let them learn, train, have a regular hobby, see to their other
children or run the home.  As far as reasonably practicable it provides a range of services that is enough to
help carers to go on, or to do so more effectively: as appropriate, care by day, care overnight, activities
outside the home, and services in evenings, at weekends and in school holidays.  A carer here is a parent, or
somebody else with parental responsibility.

Left to judgement: what is practicable, and what is enough.  Not given: a break for one child.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    Strength,
    Target,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    SHORT_BREAKS_REGS_2011,
    WEST_BERKSHIRE_2016,
)
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_CARERS

_REGARD = SHORT_BREAKS_REGS_2011 / "reg 3"
_RANGE = SHORT_BREAKS_REGS_2011 / "reg 4"
_CARER = SHORT_BREAKS_REGS_2011 / "reg 2"

RULE = Target(
    id="care.short-breaks-have-regard-and-range",
    title="Offer a range of short breaks, to carers who cope too",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_CARERS,
    strength=Strength.TARGET,
    about=CouncilService,
    engaged=all_of(
        CouncilService.topic.is_("short-breaks"),
        CouncilService.lives_in_area,
        CouncilService.carer_is_parent,
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            id="regard",
            title="Think of carers who cope but would care better with breaks",
            not_met=CouncilService.only_in_crisis & ~CouncilService.coping_carers_thought_of,
            sources=(_REGARD,),
        ),
        Standing(
            id="range",
            title="Offer breaks by day, overnight, outside the home, and in evenings, weekends and holidays",
            not_met=CouncilService.kinds_missing.is_(
                "day", "overnight", "activities", "evenings-weekends-holidays", "several"
            )
            & ~CouncilService.missing_for_good_reason,
            sources=(_RANGE, WEST_BERKSHIRE_2016 / ""),
        ),
    ),
    must="Have regard to carers who could not go on without breaks, and to those who could care better with "
    "them; and provide, as far as reasonably practicable, a range that is enough to help carers: care by day "
    "and overnight, at home or elsewhere, activities outside the home, and help in evenings, at weekends and "
    "in the school holidays.",
    judged="What is reasonably practicable, what is appropriate, and what is enough. Money may be weighed.",
    replies=(
        Reply(
            statement="Breaks are only for families in crisis.",
            said=CouncilService.said.includes("only-families-in-crisis"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Regulations also name carers who would care better if a break gave them time.",
            source=_REGARD,
        ),
        Reply(
            statement="Our breaks are in term time only.",
            said=CouncilService.said.includes("term-time-only"),
            verdict=Verdict.DEPENDS,
            because="School holidays are named in the Regulations, as far as that is practicable and "
            "appropriate.",
            depends_on="whether the council has looked at breaks in the holidays and has a good reason",
            source=_RANGE,
        ),
        Reply(
            statement="We have no overnight service.",
            said=CouncilService.said.includes("no-overnight-service"),
            verdict=Verdict.DEPENDS,
            because="Overnight care is named in the Regulations, as far as that is practicable and "
            "appropriate.",
            depends_on="whether the council has looked at overnight care and has a good reason",
            source=_RANGE,
        ),
        Reply(
            statement="You are not the child's parent.",
            said=CouncilService.said.includes("not-a-parent"),
            verdict=Verdict.DEPENDS,
            because="These Regulations are for parents and others with parental responsibility; the Act "
            "speaks of anybody who cares for a disabled child.",
            depends_on="whether you have parental responsibility",
            source=_CARER,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No break for one child: that hangs on your child's own needs. Money and what can be done are "
    "part of the test. A whole kind of break that nobody can get is the strong point, and not how much there "
    "is. If you want a court to look at a cut, time runs from the day of the decision: get advice in days.",
    best_answer=BestAnswer(
        answer="Which kinds of break there are, how many families use each, and why any kind is missing.",
        paper="What the council found when it last asked how many breaks carers need, and the papers of any "
        "decision to cut them.",
    ),
    sources=(
        _CARER,
        _REGARD,
        _RANGE,
        CHILDREN_ACT_1989 / "Sch 2 para 6",
    ),
    judgments=(
        Judgment(
            WEST_BERKSHIRE_2016 / "",
            settles="These duties have to be before councillors who cut the money for short breaks.",
            decided="2016-07-22",
        ),
    ),
    in_force=since(2011, 4, 1),
    checked=on(2026, 11, 22),
    seen="SI 2011/707, whole, as made on 9 March 2011 with no change recorded; Children Act 1989 Schedule 2 "
    "paragraph 6, in a copy with changes to 25 March 2026. The judgment in two case notes.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The words are 'have regard to', which is less than giving breaks. A council that thought about "
            "carers who cope, and then gave breaks only in a crisis, may have kept to them."
        ),
        (
            "A grandparent or other carer without parental responsibility is outside the Regulations, and "
            "inside the Act's own words. What that gives is not worked out here."
        ),
    ),
)
