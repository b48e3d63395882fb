"""Complain about health or adult care within 12 months.

A complaint about a health service or adult social care is made not later than 12 months after the day on
which the thing happened or, if later, the day on which the person who complains learned of it.  The same date
a year on is the outer day and is in time; the day before it is the safe day.  After that the body may still
take it, where there was a good reason for the delay and it can still be looked into well and fairly.

Left to judgement: whether the reason is good.  Not given: a pause of any other clock.
"""

from dutybound.language import (
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    later_of,
    months,
    on,
    since,
    the_day_before,
)
from dutybound.law.england.redress.nhs_and_adult_social_care_complaint import COVERED
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, OMBUDSMAN
from dutybound.law.england.sources import HEALTH_COMPLAINTS_REGS_2009
from dutybound.law.england.vocabulary import HealthComplaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, COMPLAINED_OF

_TIME = HEALTH_COMPLAINTS_REGS_2009 / "reg 12"
_FROM = later_of(HealthComplaint.happened, HealthComplaint.noticed)
_ANNIVERSARY = months(12).after(_FROM)

RULE = Right(
    id="redress.nhs-and-adult-social-care-12-months",
    title="Complain about health or adult care within 12 months",
    owed_by=COMPLAINED_OF,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=HealthComplaint,
    engaged=COVERED & HealthComplaint.happened.happened,
    trigger=HealthComplaint.happened,
    steps=(
        Claim(
            used=HealthComplaint.received,
            safe=the_day_before(_ANNIVERSARY),
            outer=_ANNIVERSARY,
            may_let_in="the body, if you had good reason and it can still look into it well and fairly",
        ),
    ),
    must="Take a complaint that is in time; and look at the reasons for a late one.",
    judged="Whether there was good reason for the delay, and whether it can still be looked into.",
    replies=(
        Reply(
            statement="It was more than 12 months ago, so we will not look at it.",
            said=HealthComplaint.said.includes("more-than-12-months-ago"),
            verdict=Verdict.DEPENDS,
            because="The 12 months run from when you learned of it, if that was later; and a late complaint "
            "may be taken for good reason.",
            depends_on="when you learned of it, and why the complaint comes late",
            source=_TIME,
        ),
    ),
    remedies=(HEALTH_OMBUDSMAN, OMBUDSMAN),
    gives_less="The complaint stops no other clock: not the year for the Ombudsman, and not the time for a "
    "court.",
    best_answer=BestAnswer(
        answer="That the complaint is taken; or why there was no good reason for the delay.",
        paper="What shows when you first learned of it, and why you could not complain before.",
    ),
    sources=(_TIME,),
    in_force=since(2009, 4, 1),
    checked=on(2026, 11, 22),
    seen="A council's page that gives the whole of regulation 12 in its own words, and a doctors' body's "
    "page that agrees with it. The regulation itself was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "Something that happened before 1 April 2009 is not worked out.",
        "For something that went on, the last day is asked for. The regulation speaks of one day.",
    ),
)
