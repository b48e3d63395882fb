"""After the review panel: its report within 5 working days, and the council's response within 15.

Two duties in a row.  The panel sends its report, with a short summary and its recommendations, to the
council, the person who complained and any advocate, and the independent person, within 5 working days of
the meeting. The council, together with the independent person, decides what it will do and sends its
response and its proposals, with how to go to the Ombudsman, within 15 working days of getting the
recommendations.  No words soften either limit.

Left to judgement: whether to accept what the panel recommends.  Not given: a response that binds the
council to what the panel found.
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
    all_of,
    any_of,
    choose,
    on,
    since,
    working_days,
)
from dutybound.law.england.redress.on_hold_or_withdrawn import EXCUSES
from dutybound.law.england.redress.statutory_complaint_scope import TAKEN_AS_SUCH, TAKEN_BY_CHOICE
from dutybound.law.england.remedies import OMBUDSMAN
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    COMPLAINTS_REGS_2006,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, PANEL_OR_COUNCIL

_RESPONSE = COMPLAINTS_REGS_2006 / "reg 20(3)"
_LATE_ACTIONS = ombudsman_report("Worcestershire County Council", "24 017 518")

RULE = Duty(
    id="redress.stage3-report-and-response",
    title="Report after the panel in 5 working days, and respond to it in 15",
    owed_by=PANEL_OR_COUNCIL,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=all_of(
        TAKEN_AS_SUCH,
        any_of(Complaint.panel_met.happened, Complaint.recommendations_received.happened),
    ),
    trigger=choose(
        Complaint.panel_met.happened, Complaint.panel_met, Complaint.recommendations_received
    ),
    steps=(
        Limit(
            id="report",
            title="The panel sends its report within 5 working days of the meeting",
            due=working_days(5, ENGLAND).after(Complaint.panel_met),
            done=Complaint.panel_report_sent,
            excused=EXCUSES,
        ),
        Limit(
            id="response",
            title="The council sends its response within 15 working days of getting the recommendations",
            due=working_days(15, ENGLAND).after(Complaint.recommendations_received),
            done=Complaint.stage_3_response_sent,
            excused=EXCUSES,
        ),
    ),
    must="The panel: a written report with a short summary and its recommendations. The council: its "
    "decision, made with the independent person, its reasons, what it will do, and how to complain to the "
    "Ombudsman.",
    judged="Whether to accept what the panel recommends; the council has to weigh it and give reasons.",
    replies=(
        Reply(
            statement="The Director is on leave, so our response will be late.",
            said=Complaint.said.includes("director-on-leave"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The regulation has no exception at all.",
            source=_RESPONSE,
        ),
        Reply(
            statement="We will respond to the panel as soon as is practicable.",
            said=Complaint.said.includes("as-soon-as-practicable"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Those words are not in the regulation; it says 15 working days.",
            source=_RESPONSE,
        ),
        Reply(
            statement="We do not accept what the panel recommends.",
            said=Complaint.said.includes("panel-not-accepted"),
            verdict=Verdict.LAWFUL,
            because="A council may differ, if it has weighed the recommendations and gives its reasons.",
            source=CHILDREN_ACT_1989 / "s 26(7)",
        ),
        Reply(
            statement="What we will do about the panel's report will follow later.",
            said=Complaint.said.includes("actions-will-follow"),
            verdict=Verdict.DEPENDS,
            because="The response and what the council proposes are due now; doing it may take longer, but "
            "delay in doing it can be fault.",
            depends_on="whether the response already says what will be done, and by when",
            source=_LATE_ACTIONS / "",
        ),
    ),
    remedies=(OMBUDSMAN,),
    gives_less="Neither the report nor the recommendations bind the council. At its longest stage 3 takes 50 "
    "working days in all (30, 5 and 15).",
    best_answer=BestAnswer(
        answer="The response, with what will be done and by when.",
        paper="The panel's report, and proof of the days on which it and the response were sent and came.",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 20(1)",
        COMPLAINTS_REGS_2006 / "reg 20(2)",
        _RESPONSE,
        CHILDREN_ACT_1989 / "s 26(7)",
        COMPLAINTS_REGS_2006 / "reg 2",
    ),
    judgments=(
        Judgment(
            _LATE_ACTIONS / "",
            settles="Delay in doing what had been agreed after a panel was fault.",
            decided="10 August 2025",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013, and section 26 of the Children "
    "Act 1989 in a copy to 25 March 2026. The Ombudsman's decision was read in its summary.",
    confidence=Confidence.HIGH,
    doubts=(
        TAKEN_BY_CHOICE,
        "A published summary adds 'or as soon as practicable' to these limits; the regulation does not.",
        "A hold and a withdrawal stand in general regulations (7 and 8), and are allowed for here too.",
    ),
)
