"""Offer somewhere sooner, if asked, once a consultant's treatment takes longer than 18 weeks.

Health boards must see to it that 92 in 100 of those who wait for treatment led by a consultant have waited
for less than 18 weeks: that is owed to people in general.  One person's own right is smaller.  Whoever has
told the hospital or the board that treatment has not begun, or will not begin, within 18 weeks (the day on
which the referral arrived being the first day) must be offered, as far as all reasonable steps go, a visit
with another consultant team that starts sooner.  It falls away where the wait is longer by choice, after a
missed visit, or on a clinical decision.

Left to judgement: what steps are reasonable.  Not given: treatment within 18 weeks, or any limit for
services that no consultant leads, as most autism and mental health services and therapies are.
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
    any_of,
    later_of,
    on,
    since,
    weeks,
)
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, JUDICIAL_REVIEW, NHS_COMPLAINT
from dutybound.law.england.sources import CHILDREN_ACT_1989, NHS_STANDING_RULES_2012
from dutybound.law.england.vocabulary import HealthReferral
from dutybound.law.england.vocabulary.parties import HEALTH_BOARD, PATIENT

_SOONER = NHS_STANDING_RULES_2012 / "reg 48(1)"

LAST_OF_18_WEEKS = weeks(18).beginning_with(HealthReferral.received)
_TOO_LONG = any_of(
    AS_OF > LAST_OF_18_WEEKS,
    HealthReferral.offered_for > LAST_OF_18_WEEKS,
)

RULE = StandingDuty(
    id="health.waiting-times",
    title="Offer you somewhere sooner, if you ask, after 18 weeks or more",
    owed_by=HEALTH_BOARD,
    owed_to=PATIENT,
    strength=Strength.STATUTORY,
    about=HealthReferral,
    engaged=HealthReferral.service.is_("consultant")
    & HealthReferral.received.happened
    & HealthReferral.asked_for_sooner.happened
    & ~HealthReferral.begun.happened
    & ~HealthReferral.wait_has_a_reason
    & _TOO_LONG,
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=~HealthReferral.other_offered.happened & ~HealthReferral.steps_taken,
            since=later_of(HealthReferral.asked_for_sooner, HealthReferral.received),
        ),
    ),
    must="Take all reasonable steps to offer a visit with another consultant team that can start treatment "
    "sooner, and a choice of them where there is more than one.",
    judged="What steps are reasonable, and how long they may take.",
    replies=(
        Reply(
            statement="There is no time limit for autism assessments.",
            said=HealthReferral.said.includes("no-standard-for-autism"),
            verdict=Verdict.DEPENDS,
            because="The 18 weeks are for services that a consultant leads, as some autism assessments are; "
            "and no other help may wait for a diagnosis.",
            depends_on="whether a consultant leads the service",
            source=NHS_STANDING_RULES_2012 / "reg 47(3)",
        ),
        Reply(
            statement="Everybody has to wait, so there is nothing that we can do.",
            said=HealthReferral.said.includes("everyone-waits"),
            verdict=Verdict.MISLEADING,
            because="Once you have told them that 18 weeks are or will be over, they must try to offer "
            "somewhere sooner.",
            source=_SOONER,
        ),
        Reply(
            statement="The council can do nothing before there is a diagnosis.",
            said=HealthReferral.said.includes("council-waits-for-diagnosis"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Neither help for a disabled child nor an EHC plan needs a diagnosis.",
            source=CHILDREN_ACT_1989 / "s 17(11)",
        ),
    ),
    remedies=(NHS_COMPLAINT, HEALTH_OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No right to be treated within 18 weeks, and nothing until you ask. If everything was tried "
    "and there is nowhere sooner, the duty is kept. Services that no "
    "consultant leads have no such limit in law. A first visit does not stop the clock; treatment does, and "
    "so does a decision to watch and wait.",
    best_answer=BestAnswer(
        answer="Another hospital that can start on this day, and how to take it up.",
        paper="The referral with the day on which it arrived, your message that 18 weeks are over, and what "
        "the board did about it.",
    ),
    sources=(
        NHS_STANDING_RULES_2012 / "reg 44(1)",
        NHS_STANDING_RULES_2012 / "reg 45(3)",
        NHS_STANDING_RULES_2012 / "reg 46",
        NHS_STANDING_RULES_2012 / "reg 47",
        NHS_STANDING_RULES_2012 / "reg 47(3)",
        _SOONER,
        NHS_STANDING_RULES_2012 / "reg 48(2)",
        NHS_STANDING_RULES_2012 / "reg 48(3)",
        NHS_STANDING_RULES_2012 / "reg 48(4)",
        NHS_STANDING_RULES_2012 / "reg 49",
        CHILDREN_ACT_1989 / "s 17(11)",
    ),
    in_force=since(2013, 4, 1),
    checked=on(2026, 11, 22),
    seen="SI 2012/2996 regs 44 to 51, in a copy last changed on 1 April 2018 (the boards of today took the "
    "place of its bodies in 2022).",
    confidence=Confidence.HIGH,
    doubts=(
        "The share of 92 in 100 is about everybody who waits, so it is not worked out for one child.",
        ("Changes after April 2018, and any new standard of 2025 or 2026, were not seen."),
        (
            "Several exceptions (missed visits, choice, clinical decisions) are asked about in one question."
        ),
    ),
)
