"""The first child protection conference, by the day that guidance expects.

Where a conference is called, Working Together to Safeguard Children (the editions of 2013 to 2023) expects it
within 15 working days of the strategy discussion at which the enquiry was started, that day left out.  The
edition of 18 March 2026 was not read: discussions from that day have a rule of their own, which only asks.

Left to judgement: whether a conference is called.  Not given: a conference, or a breach of law where it is
late.  The days for core groups and for review conferences are not worked out: their numbers were not seen.
"""

from dutybound.days import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Expectation,
    Limit,
    Strength,
    between,
    on,
    working_days,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN, SOLICITOR
from dutybound.law.england.sources import WORKING_TOGETHER
from dutybound.law.england.vocabulary import Enquiry
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

CONFERENCE_CALLED = Enquiry.strategy_discussion.happened & Enquiry.conference_called
CAUTION = (
    "Get a solicitor now: it may be free. Go to the conference, or say in good time why you cannot, and do "
    "not refuse all contact. A late conference does not end an enquiry, and what it decides still counts."
)
COMPLAINTS = (
    "The social care complaints procedure does not cover conferences; the area's safeguarding partners have "
    "their own way to complain."
)

RULE = Expectation(
    id="care.section-47-conference",
    title="Hold the first child protection conference within 15 working days",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=Enquiry,
    engaged=CONFERENCE_CALLED,
    trigger=Enquiry.strategy_discussion,
    steps=(
        Limit(
            due=working_days(15, ENGLAND).after(Enquiry.strategy_discussion),
            done=Enquiry.conference,
        ),
    ),
    must="Hold the conference in time, and help you and your child to take part.",
    judged="Whether a conference is called, and whether there was a good reason for holding it late.",
    remedies=(SOLICITOR, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less=f"{CAUTION} This is guidance and no statute. {COMPLAINTS}",
    best_answer=BestAnswer(
        answer="The day of the conference, and which edition of the guidance and which limit it follows. "
        "Prepare for it with a solicitor, who may be free.",
        paper="The day of the strategy discussion, the invitation, the reports for the conference, and the "
        "area's published procedures.",
    ),
    sources=(WORKING_TOGETHER / "",),
    in_force=between((2013, 4, 15), (2026, 3, 17)),
    checked=on(2026, 11, 22),
    seen="No edition was read. The number of 2013 to 2023 was seen in one area's published procedures in the "
    "same words, and in two others without 'working'; national returns count the same 15.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "Guidance is followed as it stands when something is done. A discussion of before 18 March 2026 "
            "is read under the older edition, which set the expectation."
        ),
        (
            "Core groups (10 working days) and review conferences (3 months, then every 6): the first number "
            "was seen only for Wales, the others only second hand. None is worked out."
        ),
        "Working day is not defined there; bank holidays of England and Wales are left out.",
    ),
    never_with=("care.section-47-conference-2026-edition",),
)
