"""Answer at stage 2 of a social care complaint within 25 working days, or 65 with notice.

For a complaint made in writing the time starts when the council gets the request for stage 2, or on the day
both agreed to skip stage 1.  For a complaint made by speaking it starts when the council has produced the
final written record.  Agreeing a statement moves nothing for a written complaint.  The day of the start is
left out.  The limit is 25 working days; it becomes 65 from the same start only where the council wrote within
the 25, with its reason and a date.  Nothing in the Regulations goes past 65.

Left to judgement: whether other proceedings would be harmed, so that the council must hold the complaint.
Not given: a date for the written record of a spoken complaint, or findings that bind the council.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Extension,
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
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN, REVIEW_PANEL
from dutybound.law.england.sources import COMPLAINTS_REGS_2006, ombudsman_report
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_START = choose(
    Complaint.made_how.is_("speaking"),
    Complaint.record_completed,
    choose(
        Complaint.stage_1_skipped.happened,
        Complaint.stage_1_skipped,
        Complaint.stage_2_requested,
    ),
)
_DAY_25 = working_days(25, ENGLAND).after(_START)
_DAY_65 = working_days(65, ENGLAND).after(_START)

RULE = Duty(
    id="redress.stage2-investigation",
    title="Answer a social care complaint at stage 2 within 25 working days, or 65 with notice",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=all_of(
        TAKEN_AS_SUCH,
        any_of(Complaint.stage_2_requested.happened, Complaint.stage_1_skipped.happened),
    ),
    trigger=_START,
    steps=(
        Limit(
            due=_DAY_25,
            done=Complaint.stage_2_response_sent,
            extension=Extension(
                until=_DAY_65,
                when=Complaint.stage_2_delay_notice <= _DAY_25,
                needs="the council wrote to you within the first 25 working days, with the reason and the "
                "day by which it would answer",
                source=COMPLAINTS_REGS_2006 / "reg 17(6)",
            ),
            excused=EXCUSES,
        ),
    ),
    must="Appoint an independent person, who is not a councillor or an officer of the council, or the "
    "husband, wife or civil partner of one; consider the complaint with that person; and send you the "
    "response, with how to ask for a panel.",
    judged="Whether going on would harm other proceedings, so that the complaint has to wait.",
    replies=(
        Reply(
            statement="The 65 days start when you sign our statement of complaint.",
            said=Complaint.said.includes("clock-starts-at-statement"),
            verdict=Verdict.DEPENDS,
            because="For a complaint made in writing the time starts when the council gets your request; "
            "only a complaint made by speaking waits for the final written record.",
            depends_on="whether you made the complaint in writing or by speaking",
            source=COMPLAINTS_REGS_2006 / "reg 17(4)",
        ),
        Reply(
            statement="The 65 days start when we have appointed an investigator.",
            said=Complaint.said.includes("clock-starts-at-investigator"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The time starts with your request, or with the final record of a complaint made by "
            "speaking; appointing people is part of what has to be done within it.",
            source=COMPLAINTS_REGS_2006 / "reg 17(4)",
        ),
        Reply(
            statement="We cannot find an independent person.",
            said=Complaint.said.includes("no-independent-person"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council has to appoint one, and the time limit runs on while it looks.",
            source=COMPLAINTS_REGS_2006 / "reg 17(2)",
        ),
        Reply(
            statement="You changed your complaint, so the time starts again.",
            said=Complaint.said.includes("complaint-changed"),
            verdict=Verdict.DEPENDS,
            because="A truly new complaint has its own times; agreeing how to sum up the old one does not "
            "start them again.",
            depends_on="whether what you added is a new complaint or the same one in other words",
            source=COMPLAINTS_REGS_2006 / "reg 17(4)",
        ),
        Reply(
            statement="The complaint is complex, so we have 65 days (told to you after the first 25 "
            "working days).",
            said=Complaint.said.includes("late-notice-complex"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The longer time is there only if the council wrote before the first 25 working days "
            "were over.",
            source=COMPLAINTS_REGS_2006 / "reg 17(6)",
        ),
        Reply(
            statement="The Ombudsman will not look at this until we have finished.",
            said=Complaint.said.includes("ombudsman-waits"),
            verdict=Verdict.MISLEADING,
            because="The Ombudsman has looked at late complaints that the council had not finished.",
            source=ombudsman_report("Cornwall Council", "25 005 179") / "",
        ),
    ),
    remedies=(OMBUDSMAN, REVIEW_PANEL, JUDICIAL_REVIEW),
    gives_less="The findings do not bind the council, though it has to weigh them. For a complaint made by "
    "speaking no date is set for the written record, only 'as soon as possible'. A complaint that was held "
    "may be sent in again within one year of the other proceedings ending.",
    best_answer=BestAnswer(
        answer="The date on which the response will be sent, and a copy of the letter that gave the reason "
        "and that date within the first 25 working days.",
        paper="The log that shows the day your request came in, the letter about the delay, the days on "
        "which the investigator and the independent person were appointed, and any draft sent to check.",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 17(1)",
        COMPLAINTS_REGS_2006 / "reg 17(2)",
        COMPLAINTS_REGS_2006 / "reg 17(3)",
        COMPLAINTS_REGS_2006 / "reg 17(4)",
        COMPLAINTS_REGS_2006 / "reg 17(5)",
        COMPLAINTS_REGS_2006 / "reg 17(6)",
        COMPLAINTS_REGS_2006 / "reg 16",
        COMPLAINTS_REGS_2006 / "reg 8",
        COMPLAINTS_REGS_2006 / "reg 7",
        COMPLAINTS_REGS_2006 / "reg 2",
    ),
    judgments=(
        Judgment(
            ombudsman_report("Cornwall Council", "25 005 179") / "",
            settles="The Ombudsman counted the 65 working days from the request for stage 2.",
        ),
        Judgment(
            ombudsman_report("Staffordshire County Council", "25 010 090") / "",
            settles="The Ombudsman counted from the request for stage 2.",
        ),
        Judgment(
            ombudsman_report("Somerset Council", "23 013 837") / "",
            settles="Time lost over agreeing a statement of complaint was fault.",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 2, 7, 8 and 14 to 18, read in a copy of the text as amended to 1 July 2013. The "
    "Ombudsman's decisions were read in their published summaries.",
    confidence=Confidence.HIGH,
    doubts=(
        TAKEN_BY_CHOICE,
        "Section 3.6 of the guidance (Getting the Best from Complaints) has not been read.",
        (
            "No decision was found about a complaint made by speaking. Where a parent spoke first and then "
            "wrote, the complaint is treated as made in writing."
        ),
        "One decision of the Ombudsman (24 002 249) counted from the statement agreed with the investigator.",
        "A pause on hold that has ended sets no new date here: the complaint has to be sent in again.",
        (
            "Where the council wrote in time, the last day shown is day 65, even if its letter promised an "
            "earlier day."
        ),
    ),
)
