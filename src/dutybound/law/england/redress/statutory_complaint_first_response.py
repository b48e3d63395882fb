"""Tell whoever complains about social care how the procedure works, and offer help, as soon as possible.

As soon as possible after a complaint has come in the council gives details of its procedure and, for a child
or a young person who has left care, of advocates; and it offers help with the procedure, or says where to get
it.  It has an officer for complaints, sees to it that those who deal with them know the procedure, and deals
with them without delay.  A complaint may be made by speaking or in writing, to anybody at the council.

The Regulations set no number of days: two or five working days are a council's own policy.  Left to
judgement: how soon is possible.  Not given: a written record of a complaint made by speaking before stage 2.
"""

from dutybound.days.uk import ENGLAND
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
    on,
    since,
    working_days,
)
from dutybound.law.england.redress.statutory_complaint_scope import TAKEN_AS_SUCH, TAKEN_BY_CHOICE
from dutybound.law.england.remedies import OMBUDSMAN, STAGE_2
from dutybound.law.england.sources import COMPLAINTS_REGS_2006
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_FIRST = COMPLAINTS_REGS_2006 / "reg 11(1)"

# "As soon as possible" has no number.  This is the time that the Regulations give for the whole of stage 1.
PLAINLY_LATE = AS_OF > working_days(10, ENGLAND).after(Complaint.made)

RULE = StandingDuty(
    id="redress.statutory-complaint-first-response",
    title="Tell you how its complaints procedure works, and offer help, as soon as possible",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=all_of(
        TAKEN_AS_SUCH,
        Complaint.made.happened,
        ~Complaint.withdrawn,
        ~Complaint.stage_2_requested.happened,
    ),
    trigger=Complaint.made,
    steps=(
        Standing(
            not_met=~Complaint.told_how_it_works & PLAINLY_LATE,
            since=Complaint.made,
        ),
    ),
    must="Say how the procedure works and by when; tell a child or a young person who has left care about "
    "advocates; offer help with the complaint, or say where there is some; and deal with it without delay.",
    judged="How soon is possible.",
    replies=(
        Reply(
            statement="It was only an e-mail to the social worker, and no complaint.",
            said=Complaint.said.includes("only-an-email"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A complaint may be made by speaking or in any writing. It needs no form and no special "
            "word.",
            source=COMPLAINTS_REGS_2006 / "reg 6",
        ),
    ),
    remedies=(STAGE_2, OMBUDSMAN),
    gives_less="No number of days: a council's own 2 or 5 working days are not law. The 10 working days for "
    "the answer at stage 1 run from when the complaint came in, whether or not the council wrote that it had "
    "it.",
    best_answer=BestAnswer(
        answer="Your complaint came in on this day, this is how it goes on, and this person helps you.",
        paper="The log of the day on which the complaint came in, and the council's leaflet about "
        "complaints.",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 6",
        COMPLAINTS_REGS_2006 / "reg 10",
        _FIRST,
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013. The guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        TAKEN_BY_CHOICE,
        (
            "'As soon as possible' has no number. It is shown as not done only after 10 working days, the "
            "time that the Regulations give for all of stage 1; less may be too long already."
        ),
        "It is not shown any more once stage 2 was asked for, when the procedure is under way.",
    ),
)
