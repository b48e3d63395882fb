"""Hold the review panel within 30 working days of the request.

The council appoints three independent people, one of them to lead, and not the independent person of stage
2. The panel has to meet, and not only be appointed, within 30 working days of the council getting a request
made in time with reasons.  It hears the person who complained, or an advocate, who may bring another person
too; the council; and the independent person.  Nothing in the regulation gives more time.

Left to judgement: nothing.  Not given: a lawyer at public cost, or a fresh investigation.  Where the
council takes a late request only guidance speaks of time, and this rule sets no day.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Judgment,
    Limit,
    Reply,
    Strength,
    Verdict,
    on,
    since,
    working_days,
)
from dutybound.law.england.redress.on_hold_or_withdrawn import EXCUSES
from dutybound.law.england.redress.stage3_right_to_request import LAST_DAY
from dutybound.law.england.redress.statutory_complaint_scope import TAKEN_AS_SUCH, TAKEN_BY_CHOICE
from dutybound.law.england.remedies import OMBUDSMAN
from dutybound.law.england.sources import COMPLAINTS_REGS_2006, ombudsman_report
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_MEETS = COMPLAINTS_REGS_2006 / "reg 19(4)"

RULE = Duty(
    id="redress.stage3-panel-meets",
    title="Hold the review panel within 30 working days of the request",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=TAKEN_AS_SUCH & (Complaint.stage_3_requested <= LAST_DAY),
    trigger=Complaint.stage_3_requested,
    steps=(
        Limit(
            due=working_days(30, ENGLAND).after(Complaint.stage_3_requested),
            done=Complaint.panel_met,
            excused=EXCUSES,
        ),
    ),
    must="Appoint three independent people, one to lead, without the independent person of stage 2; and let "
    "you, an advocate and one more person come and speak, or hand in what you want to say.",
    replies=(
        Reply(
            statement="We have 30 working days to appoint the panel.",
            said=Complaint.said.includes("thirty-days-to-appoint"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The panel has to meet within the 30 working days, not only be appointed.",
            source=_MEETS,
        ),
        Reply(
            statement="No chair is free to lead the panel.",
            said=Complaint.said.includes("no-chair-free"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Nothing in the regulation gives more time for want of a chair.",
            source=_MEETS,
        ),
        Reply(
            statement="You asked us to move the panel's meeting.",
            said=Complaint.said.includes("you-moved-the-panel"),
            verdict=Verdict.DEPENDS,
            because="The regulation has no exception, but the Ombudsman expects councils to fit in with you, "
            "and a delay that you asked for is a fair answer to a complaint about it.",
            depends_on="whether you did ask, and for how long",
            source=_MEETS,
        ),
        Reply(
            statement="You may not bring a lawyer to the panel.",
            said=Complaint.said.includes("no-lawyer-at-panel"),
            verdict=Verdict.DEPENDS,
            because="Besides an advocate you may bring one other person of your choice; guidance discourages "
            "lawyers, and the regulation does not name them.",
            depends_on="whether the lawyer comes as that one other person",
            source=COMPLAINTS_REGS_2006 / "reg 19(6)",
        ),
    ),
    remedies=(OMBUDSMAN,),
    gives_less="The panel only recommends. Where a late request is taken, no day is set by law.",
    best_answer=BestAnswer(
        answer="The day of the panel, and the names of the three members.",
        paper="The log of the day your request came in, and the letters that appointed the members.",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 19(1)",
        COMPLAINTS_REGS_2006 / "reg 19(2)",
        COMPLAINTS_REGS_2006 / "reg 19(3)",
        _MEETS,
        COMPLAINTS_REGS_2006 / "reg 19(5)",
        COMPLAINTS_REGS_2006 / "reg 19(6)",
        COMPLAINTS_REGS_2006 / "reg 18(2)",
        COMPLAINTS_REGS_2006 / "reg 2",
    ),
    judgments=(
        Judgment(
            ombudsman_report("Staffordshire County Council", "24 001 160") / "",
            settles="The Ombudsman counted 30 working days to the panel, and 20 more to the response.",
        ),
        Judgment(
            ombudsman_report("Worcestershire County Council", "22 003 365") / "",
            settles="A late panel was fault, and £100 was paid.",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013. The Ombudsman's decisions were "
    "read in their published summaries.",
    confidence=Confidence.HIGH,
    doubts=(
        TAKEN_BY_CHOICE,
        "One decision of the Ombudsman (24 009 439) gives 20 and 30 working days: a slip, not followed here.",
        (
            "A hold and a withdrawal stand in general regulations (7 and 8), and are allowed for here too."
        ),
    ),
)
