"""Ask for stage 2 of a social care complaint, at any time after stage 1.

Once the matter is not settled at stage 1, because the answer does not content the person who complained or
because the time for it is over, that person or an advocate may ask for stage 2, by speaking or in writing,
without reasons; and the council must then hold it.  The Regulations set no day by which to ask: the 20
working days of the guidance are a hope, not a limit.  The right is shut out if the complaint was withdrawn,
if both sides agreed that it is settled, or while it is on hold.

Left to judgement: nothing.  Not given: a day for the written record of a complaint made by speaking.
"""

from dutybound.language import (
    Bar,
    BestAnswer,
    Claim,
    Confidence,
    Judgment,
    Reply,
    Right,
    Strength,
    Verdict,
    all_of,
    days,
    earlier_of,
    on,
    since,
)
from dutybound.law.england.redress.on_hold_or_withdrawn import BARS
from dutybound.law.england.redress.stage1_local_resolution import LAST_DAY
from dutybound.law.england.redress.statutory_complaint_scope import RULE as IN_SCOPE
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import (
    COMPLAINTS_GUIDANCE_2006,
    COMPLAINTS_REGS_2006,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_ASKING = COMPLAINTS_REGS_2006 / "reg 15(2)"
_THEN = COMPLAINTS_REGS_2006 / "reg 17(1)"

RULE = Right(
    id="redress.stage2-right-to-request",
    title="Ask for stage 2 of a social care complaint",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=all_of(IN_SCOPE.holds, Complaint.made.happened),
    trigger=Complaint.made,
    steps=(
        Claim(
            used=earlier_of(Complaint.stage_2_requested, Complaint.stage_1_skipped),
            opens=earlier_of(Complaint.stage_1_answer, days(1).after(LAST_DAY)),
            shut_out=(
                *BARS,
                Bar(
                    id="resolved",
                    title="you and the council agreed that the complaint is settled",
                    when=Complaint.resolved.happened,
                    source=COMPLAINTS_REGS_2006 / "reg 15(1)",
                ),
            ),
        ),
    ),
    must="Take the complaint to stage 2 when asked, and where you complained by speaking, write it down and "
    "ask you whether the record is right. There is no test to pass, and no permission to wait for.",
    replies=(
        Reply(
            statement="Stage 2 would achieve nothing.",
            said=Complaint.said.includes("stage-2-achieves-nothing"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Whether to ask is your choice; once you ask, the council must hold it.",
            source=_THEN,
        ),
        Reply(
            statement="You had 20 working days to ask for stage 2, and they are over.",
            said=Complaint.said.includes("late-for-stage-2"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Regulations set no day by which to ask; the 20 working days stand only in guidance.",
            source=_ASKING,
        ),
        Reply(
            statement="We will look at it at stage 1 a second time first.",
            said=Complaint.said.includes("second-stage-1"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="There is one stage 1; a second one needs your agreement.",
            source=_ASKING,
        ),
        Reply(
            statement="You must ask for stage 2 on our form.",
            said=Complaint.said.includes("stage-2-form-only"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="You may ask by speaking or in writing, in any form and without reasons.",
            source=_ASKING,
        ),
        Reply(
            statement="Would you like mediation instead of stage 2?",
            said=Complaint.said.includes("mediation-instead"),
            verdict=Verdict.LAWFUL,
            because="The council may offer it, and you may say no.",
            source=COMPLAINTS_GUIDANCE_2006 / "",
        ),
        Reply(
            statement="The complaint is resolved, so it is closed.",
            said=Complaint.said.includes("resolved-so-closed"),
            verdict=Verdict.DEPENDS,
            because="A complaint is resolved when you and the council have both settled it; the council "
            "cannot say so alone.",
            depends_on="whether you agreed that it is settled",
            source=COMPLAINTS_REGS_2006 / "reg 15(1)",
        ),
    ),
    remedies=(OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No limit for asking, but the longer you wait the more the council may say about it: ask "
    "early, in one line, and add the rest later. For a complaint made by speaking the time of stage 2 starts "
    "only with the council's written record, for which there is no day.",
    best_answer=BestAnswer(
        answer="Yes, with the day on which your request came in and the names of those who will look into "
        "it.",
        paper="The log of the day your request came in.",
    ),
    sources=(
        _ASKING,
        COMPLAINTS_REGS_2006 / "reg 15(1)",
        COMPLAINTS_REGS_2006 / "reg 16",
        _THEN,
        COMPLAINTS_REGS_2006 / "reg 14(1)",
        COMPLAINTS_REGS_2006 / "reg 7",
        COMPLAINTS_REGS_2006 / "reg 8",
    ),
    judgments=(
        Judgment(
            ombudsman_report("London Borough of Lewisham", "24 015 996") / "",
            settles="Keeping families from stage 2 was fault.",
            decided="24 June 2025",
        ),
        Judgment(
            ombudsman_report("Dudley", "24 022 184") / "",
            settles="The Ombudsman sent a complaint into this procedure.",
        ),
        Judgment(
            ombudsman_report("Kirklees", "24 003 351") / "",
            settles="Not using this procedure was fault.",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013. The Ombudsman's decisions were "
    "read in their published summaries; the guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "The 20 working days of the guidance (section 3.5) were seen only as councils quote them.",
        "Agreeing to skip stage 1 is counted as having asked: the council must then hold stage 2.",
    ),
)
