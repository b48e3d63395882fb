"""Not refuse the stage of a social care complaint that was asked for in time.

Once a complaint runs under the procedure the council has to hold stage 2 when asked after stage 1, and a
panel when asked in time with reasons.  Stage 1 may be left out only if both agree.  The council cannot send a
family to the Ombudsman in place of a stage; guidance lets a complaint go there early after stage 2 where
nearly everything was upheld and the person who complained agrees.

Left to judgement: nothing.  Not given: a stage that nobody asked for, or one asked for too late; a complaint
that is withdrawn, settled, on hold, or was itself made too late and not taken up.
"""

from dutybound.language import (
    Ban,
    BestAnswer,
    Condition,
    Confidence,
    Judgment,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    all_of,
    any_of,
    days,
    earlier_of,
    months,
    on,
    since,
)
from dutybound.law.england.redress.on_hold_or_withdrawn import HELD
from dutybound.law.england.redress.stage1_local_resolution import LAST_DAY as STAGE_1_LAST_DAY
from dutybound.law.england.redress.stage3_right_to_request import LAST_DAY as STAGE_3_LAST_DAY
from dutybound.law.england.redress.statutory_complaint_scope import TAKEN_AS_SUCH, TAKEN_BY_CHOICE
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import (
    COMPLAINTS_GUIDANCE_2006,
    COMPLAINTS_REGS_2006,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Complaint, ComplaintStop
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_STAGE_2 = COMPLAINTS_REGS_2006 / "reg 17(1)"
_PANEL = COMPLAINTS_REGS_2006 / "reg 19(1)"

_REFUSED = ComplaintStop.came
_YEAR = months(12).after(Complaint.grounds_arose)
_IN_TIME_OR_TAKEN = any_of(
    Complaint.in_procedure,
    Complaint.stage_1_answer.happened,
    Complaint.still_going_on,
    Complaint.made <= _YEAR,
)
_STAGE_2_OPEN = earlier_of(Complaint.stage_1_answer, days(1).after(STAGE_1_LAST_DAY))


def _panel_refused() -> Condition:
    """A panel was asked for in time when the council refused."""
    return all_of(
        Complaint.stage_3_requested <= _REFUSED,
        Complaint.stage_3_requested <= STAGE_3_LAST_DAY,
    )


def _stage_2_refused() -> Condition:
    """Stage 2 was asked for, open and not yet held when the council refused."""
    return all_of(
        _IN_TIME_OR_TAKEN,
        ~(Complaint.stage_2_response_sent <= _REFUSED),
        Complaint.stage_2_requested <= _REFUSED,
        _STAGE_2_OPEN <= _REFUSED,
    )


RULE = Prohibition(
    id="redress.no-skipping-stages",
    title="Not refuse the stage of a social care complaint that you asked for",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=ComplaintStop,
    engaged=all_of(
        ComplaintStop.what.is_("refused-next-stage"),
        _REFUSED.happened,
        TAKEN_AS_SUCH,
        Complaint.made.happened,
        ~Complaint.withdrawn,
        ~Complaint.resolved.happened,
        ~HELD,
    ),
    trigger=Complaint.made,
    steps=(
        Ban(
            crossed=all_of(
                ~ComplaintStop.agreed_to_leave_stage_out,
                any_of(_stage_2_refused(), _panel_refused()),
            ),
            on=_REFUSED,
        ),
    ),
    must="Hold stage 2 when you ask after stage 1, and a panel when you ask in time with your reasons; and "
    "leave stage 1 out only if you agree.",
    replies=(
        Reply(
            statement="Go to the Ombudsman instead of a panel.",
            said=ComplaintStop.said.includes("ombudsman-instead-of-panel"),
            verdict=Verdict.DEPENDS,
            because="That needs your agreement. Without it the council has to hold the panel, and the "
            "Ombudsman mostly sends back those who have not used it.",
            depends_on="whether you agreed",
            source=_PANEL,
        ),
        Reply(
            statement="Stage 2 would achieve nothing.",
            said=ComplaintStop.said.includes("stage-2-achieves-nothing"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Whether to ask is your choice; once you ask, the council must hold it.",
            source=_STAGE_2,
        ),
    ),
    remedies=(OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="Nobody has to go on to the next stage. But who does not ask for the panel in time mostly "
    "ends the council's part, and the Ombudsman mostly wants all three stages used. Delay is the exception: "
    "for a late stage you can go to the Ombudsman at once.",
    best_answer=BestAnswer(
        answer="The day on which the stage begins; or a note of your agreement to leave it out.",
        paper="Your request and the log of the day it came, and the letter that refused.",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 14(1)",
        COMPLAINTS_REGS_2006 / "reg 15(2)",
        _STAGE_2,
        COMPLAINTS_REGS_2006 / "reg 18(2)",
        _PANEL,
        COMPLAINTS_GUIDANCE_2006 / "",
    ),
    judgments=(
        Judgment(
            ombudsman_report("London Borough of Lewisham", "24 015 996") / "",
            settles="Families were wrongly kept from the procedure; the Ombudsman found fault.",
            decided="24 June 2025",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013. The guidance on going to the "
    "Ombudsman early, and the Ombudsman's report, were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        TAKEN_BY_CHOICE,
        (
            "When a complaint may go to the Ombudsman before a panel stands in guidance that was not read: "
            "your agreement is what this rule asks for."
        ),
        (
            "A complaint made more than a year after the reason for it arose may be turned away. A refusal "
            "of stage 2 is shown as crossed only where the complaint was in time or the council took it up."
        ),
    ),
)
