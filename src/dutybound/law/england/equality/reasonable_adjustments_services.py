"""Change what puts disabled people at a real disadvantage, without being asked and without charge.

Services and public bodies must take reasonable steps where a way of doing things, a physical feature or the
lack of an aid puts disabled people at a substantial disadvantage.  The duty is owed to disabled people in
general and so in advance of any request; where it is not kept towards one person, that is discrimination.
For a function that gives a benefit the disadvantage is in getting it, for one that burdens an unreasonably
bad experience.  It includes information in a form that can be used, and nothing may be charged.

Left to judgement: what step is reasonable.  Not given: a step that would change the nature of a service, or
that a public body has no power to take; anything for a parent who is not disabled.  Schools have a duty of
their own (Schedule 13), not told here.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.equality.disability_definition import RULE as DISABILITY
from dutybound.law.england.equality.services_and_public_functions import SERVICES
from dutybound.law.england.remedies import (
    COUNCIL_COMPLAINT,
    EQUALITY_CLAIM,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
)
from dutybound.law.england.sources import EQUALITY_ACT_2010, judgment
from dutybound.law.england.vocabulary import UnfairTreatment
from dutybound.law.england.vocabulary.parties import DISABLED_PERSON_OR_CARER, SERVICE_OR_BODY

_DUTY = EQUALITY_ACT_2010 / "Sch 2 para 2"

RULE = StandingDuty(
    id="equality.reasonable-adjustments-services",
    title="Change what puts disabled people at a real disadvantage, without charge",
    owed_by=SERVICE_OR_BODY,
    owed_to=DISABLED_PERSON_OR_CARER,
    strength=Strength.STATUTORY,
    about=UnfairTreatment,
    engaged=all_of(
        SERVICES,
        UnfairTreatment.done.happened,
        UnfairTreatment.kind.is_("no-adjustment"),
        UnfairTreatment.who.is_("child", "disabled-parent"),
        DISABILITY.holds,
    ),
    trigger=UnfairTreatment.done,
    steps=(
        Standing(
            not_met=all_of(
                UnfairTreatment.facts_point_to_it,
                UnfairTreatment.reasonable_step,
                ~UnfairTreatment.step_taken,
            ),
            since=UnfairTreatment.done,
        ),
    ),
    must="Look ahead for what will be hard for disabled people, take the steps that it is fair to expect, "
    "give information in a form that can be used, and charge nothing for it.",
    judged="Whether the disadvantage is more than small, and what step it is fair to expect. What you say is "
    "used here as your view.",
    replies=(
        Reply(
            statement="You must ask us in writing first.",
            said=UnfairTreatment.said.includes("ask-in-writing-first"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A service owes this to disabled people in general, and so before anybody asks.",
            source=_DUTY,
        ),
        Reply(
            statement="We only do this by phone.",
            said=UnfairTreatment.said.includes("phone-only"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="That is a way of doing things, and has to give way where it is fair to expect another.",
            source=EQUALITY_ACT_2010 / "s 20(3)",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, EQUALITY_CLAIM, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="Only the disabled person can claim this: a parent who is not disabled cannot, though the "
    "child can. A public body need not do what it has no power to do, nor a service what would make it "
    "another service. In schools another part of the Act applies.",
    best_answer=BestAnswer(
        answer="The step that you asked for, or another that works as well, from a given day and at no cost.",
        paper="Your request and its date, the answer, and the body's own policy on adjustments.",
    ),
    sources=(
        EQUALITY_ACT_2010 / "s 20(3)",
        EQUALITY_ACT_2010 / "s 20(5)",
        EQUALITY_ACT_2010 / "s 20(6)",
        EQUALITY_ACT_2010 / "s 20(7)",
        EQUALITY_ACT_2010 / "s 21",
        EQUALITY_ACT_2010 / "s 29(7)",
        _DUTY,
    ),
    judgments=(
        Judgment(
            judgment("FirstGroup plc v Paulley", "[2017] UKSC 4") / "",
            settles="A provider's policy has to go as far as is reasonable; merely asking others may not be "
            "enough.",
            decided="2017",
        ),
        Judgment(
            judgment("VC v Secretary of State for the Home Department", "[2018] EWCA Civ 57") / "",
            settles="For public functions too the duty is owed ahead of any request.",
            decided="2018",
        ),
    ),
    in_force=since(2010, 10, 1),
    checked=on(2026, 11, 22),
    seen="Sections 20 to 22 and 29 and Schedule 2 paragraphs 1 to 4, in a copy of the revised text of 2026. "
    "The judgments and the Commission's code were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The day since when it is not met is the day that you give. A court counts from when the step "
            "was refused, or should have been taken."
        ),
    ),
)
