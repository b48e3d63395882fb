"""Arrange an independent advocate for somebody who could hardly take part without one.

Where a council has to involve somebody in an assessment of a child, a carer, a young carer or an adult, or in
making or revising a care or support plan, and thinks that without an advocate the person would have
substantial difficulty in understanding, retaining, or using or weighing information, or in communicating, it
must arrange an independent advocate.  It need not if there is an appropriate person, not paid and no
professional, to whom the person consents (or who is in the best interests of one who cannot consent).  An
advocate is due all the same before a long stay that the NHS arranges, or where the council and that person
disagree and both think an advocate best.

Left to judgement: what is substantial difficulty, and who is appropriate.  Not given: an advocate of one's
own choice, or one for every meeting.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
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
from dutybound.law.england.sources import CARE_ACT_2014, CARE_ADVOCACY_REGS_2014, judgment
from dutybound.law.england.vocabulary import AdvocateNeed
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, TAKES_PART

_ARRANGE = CARE_ACT_2014 / "s 67(2)"
_WHERE = CARE_ACT_2014 / "s 67(3)"
_DIFFICULTY = CARE_ACT_2014 / "s 67(4)"
_SOMEBODY_ELSE = CARE_ACT_2014 / "s 67(5)"
_AGREES = CARE_ACT_2014 / "s 67(6)"
_ALL_THE_SAME = CARE_ADVOCACY_REGS_2014 / "reg 4"
_HARINGEY = judgment("R (SG) v Haringey LBC", "[2015] EWHC 2579 (Admin)")

RULE = StandingDuty(
    id="transition.independent-advocate",
    title="Arrange an independent advocate for an assessment or plan",
    owed_by=LOCAL_AUTHORITY,
    owed_to=TAKES_PART,
    strength=Strength.STATUTORY,
    about=AdvocateNeed,
    engaged=all_of(
        ~AdvocateNeed.step.is_("something-else"),
        AdvocateNeed.great_difficulty,
        any_of(
            AdvocateNeed.suitable_person.is_("none", "not-wanted"),
            AdvocateNeed.long_stay,
            AdvocateNeed.agreed_despite_quarrel,
        ),
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=AdvocateNeed.begun.happened
            & ~(AdvocateNeed.advocate_came <= AdvocateNeed.begun),
            since=AdvocateNeed.begun,
        ),
    ),
    must="Arrange an advocate who is independent of the council, to represent and support the person while "
    "the council assesses or plans.",
    judged="Whether it would be very hard to take part without an advocate, and whether somebody else is the "
    "right person. The council decides first, and must look at disability and learning difficulty.",
    replies=(
        Reply(
            statement="A parent can do it.",
            said=AdvocateNeed.said.includes("parent-can-do-it"),
            verdict=Verdict.DEPENDS,
            because="Only if the young person agrees, or cannot decide it and it is in that person's best "
            "interests, and the parent is the right one for it.",
            depends_on="whether the young person agrees, and whether the two want the same",
            source=_AGREES,
        ),
        Reply(
            statement="No advocate is free.",
            said=AdvocateNeed.said.includes("no-advocate-free"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council must arrange one. The Act has no exception for a shortage.",
            source=_ARRANGE,
        ),
        Reply(
            statement="Advocates are for people without a family.",
            said=AdvocateNeed.said.includes("only-without-family"),
            verdict=Verdict.MISLEADING,
            because="A family member takes the place of an advocate only with the person's agreement.",
            source=_AGREES,
        ),
        Reply(
            statement="There are no advocates before 18.",
            said=AdvocateNeed.said.includes("not-before-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act lists the three assessments before 18 by name.",
            source=_WHERE,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, STATUTORY_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="It is for the assessments and plans of the Care Act. For a children's assessment, and for "
    "complaints, there are other advocates.",
    best_answer=BestAnswer(
        answer="The name of the advocate, who will be there before the assessment begins.",
        paper="The note of whether it is very hard to take part, and of who was thought to be the right "
        "person.",
    ),
    sources=(
        CARE_ACT_2014 / "s 67(1)",
        _ARRANGE,
        _WHERE,
        _DIFFICULTY,
        _SOMEBODY_ELSE,
        _AGREES,
        CARE_ADVOCACY_REGS_2014 / "reg 3",
        _ALL_THE_SAME,
    ),
    judgments=(
        Judgment(
            _HARINGEY / "",
            settles="An assessment without the advocate that was due is unlawful.",
            decided="2015",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 section 67 in an older copy of the revised text, and for another rule in a copy to "
    "1 April 2026; SI 2014/2889, whole but for its last words, with changes to 1 July 2022. The judgment was "
    "not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act does not say by when. An advocate who comes after the assessment has begun is shown as "
            "not having been there from its first day."
        ),
        "That the duty is law since 1 April 2015 was not seen.",
    ),
)
