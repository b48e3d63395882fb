"""Say in the stage 2 response what was decided, why, what will be done, and how to ask for a panel.

Having looked at a complaint at stage 2 with the independent person, the council weighs what was found.  It
then writes, as far as it reasonably can, to whoever complained, to a child of enough understanding and to
others likely to be affected: what it decided, its reasons, and what it has done or will do.  The response
tells of the right to ask for a panel and of how to ask.  It has to be sent, and not only the investigation
finished, within the 25 or 65 working days of stage 2, which another rule counts.

Left to judgement: what the council decides; it may disagree with an investigator for good reason.  Not given:
an answer to each point one by one, or copies of the reports: those are what guidance asks for.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.redress.statutory_complaint_scope import TAKEN_AS_SUCH, TAKEN_BY_CHOICE
from dutybound.law.england.remedies import OMBUDSMAN, REVIEW_PANEL
from dutybound.law.england.sources import CHILDREN_ACT_1989, COMPLAINTS_REGS_2006
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_REASONS = CHILDREN_ACT_1989 / "s 26(7)"
_PANEL = COMPLAINTS_REGS_2006 / "reg 17(8)"
_SENT = COMPLAINTS_REGS_2006 / "reg 17(3)"

RULE = StandingDuty(
    id="redress.stage2-adjudication-letter",
    title="Say in the stage 2 response what was decided, why, and how to ask for a panel",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=TAKEN_AS_SUCH & Complaint.stage_2_response_sent.happened,
    trigger=Complaint.stage_2_response_sent,
    steps=(
        Standing(
            id="reasons",
            title="Say at stage 2 what was decided, why, and what will be done",
            not_met=~Complaint.response_gives_reasons,
            since=Complaint.stage_2_response_sent,
            sources=(_REASONS,),
        ),
        Standing(
            id="panel",
            title="Say in the stage 2 response that you can ask for a panel, and how",
            not_met=~Complaint.response_tells_of_panel,
            since=Complaint.stage_2_response_sent,
            sources=(_PANEL,),
        ),
    ),
    must="Weigh what was found; talk over what to do with the independent person there; and write to you, "
    "and to any advocate, with the decision, the reasons, what will be done, and how to ask for a panel.",
    judged="What the council decides about each finding.",
    replies=(
        Reply(
            statement="We had looked into it by day 60, so we are in time.",
            said=Complaint.said.includes("finished-on-day-60"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The response has to be sent within the time, and not only the investigation finished.",
            source=_SENT,
        ),
        Reply(
            statement="We disagree with the investigator.",
            said=Complaint.said.includes("disagree-with-investigator"),
            verdict=Verdict.LAWFUL,
            because="The council has to weigh the findings and give its reasons. It need not agree.",
            source=_REASONS,
        ),
    ),
    remedies=(REVIEW_PANEL, OMBUDSMAN),
    gives_less="The findings do not bind. The law does not ask for a reply to each point, or for copies of "
    "the reports: guidance does. Ask for both.",
    best_answer=BestAnswer(
        answer="The decision on each finding, with reasons and a day for each thing that will be done.",
        paper="The investigator's report and the independent person's, and who decided on them and when.",
    ),
    sources=(_REASONS, _SENT, COMPLAINTS_REGS_2006 / "reg 17(7)", _PANEL),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 26(7) of the 1989 Act in a copy to 25 March 2026; SI 2006/1738 reg 17, in a copy last "
    "changed on 1 July 2013. The guidance on this letter was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        TAKEN_BY_CHOICE,
        (
            "What guidance asks of the letter (a reply to each point, the reports with it) rests on the "
            "Ombudsman's and councils' words, and is not law."
        ),
    ),
)
