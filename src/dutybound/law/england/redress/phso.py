"""Complain to the Health Service Ombudsman not more than a year after first knowing.

The Health Service Ombudsman (the Parliamentary and Health Service Ombudsman) can look at a failure of a
health service, or of somebody it pays, that caused hardship or injustice.  The complaint is made in writing
by the patient, or for one who cannot act alone by family or somebody suitable.  It is not taken if made more
than a year after the day on which the patient first had notice, unless the Ombudsman thinks it reasonable: so
the same date a year on is in time, and the day before it is the safe day.  The service's own procedure
comes first, unless it is not reasonable to wait for it.

Left to judgement: whether to wait, whether to let in a late complaint, and whether a court would be the
place. Not given: orders or damages.  Unlike other Ombudsmen this one may look at what a doctor decided.
"""

from dutybound.language import (
    Bar,
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    months,
    on,
    since,
    the_day_before,
)
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN_REVIEW
from dutybound.law.england.sources import HEALTH_SERVICE_COMMISSIONERS_ACT_1993
from dutybound.law.england.vocabulary import Grievance
from dutybound.law.england.vocabulary.parties import COMPLAINANT, HEALTH_OMBUDSMAN

_TIME = HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 9(4)"
_OWN_PROCEDURE = HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 4(5)"
_ANNIVERSARY = months(12).after(Grievance.first_noticed)

RULE = Right(
    id="redress.phso",
    title="Complain to the Health Service Ombudsman within a year",
    owed_by=HEALTH_OMBUDSMAN,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Grievance,
    engaged=Grievance.body.is_("nhs") & Grievance.first_noticed.happened,
    trigger=Grievance.first_noticed,
    steps=(
        Claim(
            used=Grievance.ombudsman_asked,
            safe=the_day_before(_ANNIVERSARY),
            outer=_ANNIVERSARY,
            shut_out=(
                Bar(
                    id="own-procedure-first",
                    title="for now: the health service's own complaints procedure is not at its end",
                    when=~Grievance.health_complaint_over,
                    source=_OWN_PROCEDURE,
                ),
            ),
            may_let_in="the Ombudsman, if it thinks that reasonable",
            runs_during_complaint=True,
        ),
    ),
    must="Decide whether to look into the complaint, and write to you why if it does not.",
    judged="Whether it is reasonable to wait for the health service, or to go to a court instead; and "
    "whether a late complaint is let in.",
    replies=(
        Reply(
            statement="The Ombudsman cannot look at what a doctor decided.",
            said=Grievance.said.includes("doctors-judgement-not-looked-at"),
            verdict=Verdict.MISLEADING,
            because="The Health Service Ombudsman can: what it may not do is judge again other choices that "
            "were made without fault.",
            source=HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 3(7)",
        ),
        Reply(
            statement="Your MP has to send the complaint about the health service.",
            said=Grievance.said.includes("need-your-mp"),
            verdict=Verdict.MISLEADING,
            because="The Act lets the patient, or somebody suitable for the patient, complain straight to "
            "the Ombudsman.",
            source=HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 9(3)",
        ),
    ),
    remedies=(OMBUDSMAN_REVIEW, JUDICIAL_REVIEW),
    gives_less="It recommends and cannot order, and it awards no damages. The year runs on while the health "
    "service looks at your complaint: if that takes long, write to the Ombudsman before the year is over.",
    best_answer=BestAnswer(
        answer="The health service's last word in writing, with how to go to the Ombudsman.",
        paper="That last answer, or proof that it is late; and what shows when you first knew.",
    ),
    sources=(
        HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 3(1)",
        HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 3(7)",
        HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 4(1)",
        _OWN_PROCEDURE,
        HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 9(2)",
        HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 9(3)",
        _TIME,
    ),
    in_force=since(1994, 2, 5),
    checked=on(2026, 11, 22),
    seen="The 1993 Act sections 1 to 15, in a copy with changes to 1 March 2007.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The year runs from when the patient had notice. A parent's first day is asked for: for a young "
            "child it is taken as the child's."
        ),
        (
            "Against a doctor's practice or a private provider that no longer works for the NHS there is a "
            "limit of three years more, which is not worked out."
        ),
        "The day on which the Act came into force (5 February 1994) was not seen.",
        (
            "Something that is still going on is not treated apart: nothing was seen on how this Ombudsman "
            "counts it. It may let in a late complaint."
        ),
    ),
)
