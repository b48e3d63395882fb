"""Not stop a social care complaint for another matter, unless going on would harm that matter.

A complaint waits only for one of these: court or tribunal proceedings that the person who complains has
written that they take or mean to take; disciplinary steps of the council against somebody; a criminal
investigation or case of which the council has been told.  Even then it waits only as far as it is about the
same thing, and only if the council decides that going on would harm the conduct of that other matter.  It
then writes as soon as possible, with its reasons and which matter it is.  The rest of the complaint goes on.
Once the other matter is over the complaint may be sent in again within a year, which another rule counts.

Left to judgement: whether going on would do harm; the council decides, and must have reasons.  Not given:
that an appeal, a solicitor or the police by themselves stop nothing does not mean that a complaint may always
go on.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Confidence,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    all_of,
    any_of,
    days,
    on,
    since,
    working_days,
)
from dutybound.law.england.redress.statutory_complaint_scope import TAKEN_AS_SUCH, TAKEN_BY_CHOICE
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import COMPLAINTS_REGS_2006
from dutybound.law.england.vocabulary import Complaint, ComplaintStop
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_HOLD = COMPLAINTS_REGS_2006 / "reg 8(1)"
_NOTICE = COMPLAINTS_REGS_2006 / "reg 8(3)"

_COUNTS = ComplaintStop.stopped_for.is_("own-case", "staff", "crime")
_WRONGLY_STOPPED = any_of(~_COUNTS, ~Complaint.hold_harm_decided, ComplaintStop.stopped_too_much)
# "As soon as possible" has no number.  This is the time that the Regulations give for the whole of stage 1.
_NO_LETTER_BY = working_days(10, ENGLAND).after(ComplaintStop.came)

RULE = Prohibition(
    id="redress.hold-for-other-proceedings",
    title="Not stop your complaint for another matter, unless going on would harm that matter",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=ComplaintStop,
    engaged=all_of(
        ComplaintStop.what.is_("stopped"),
        ComplaintStop.came.happened,
        TAKEN_AS_SUCH,
        Complaint.made.happened,
        ~Complaint.withdrawn,
    ),
    trigger=Complaint.made,
    steps=(
        Ban(
            id="stop",
            title="Not stop your complaint for another matter, unless going on would harm that matter",
            crossed=_WRONGLY_STOPPED,
            on=ComplaintStop.came,
            sources=(_HOLD, COMPLAINTS_REGS_2006 / "reg 8(2)"),
        ),
        Ban(
            id="letter",
            title="Not stop your complaint without a letter that says why, and for which matter",
            when=_COUNTS,
            crossed=~Complaint.on_hold & (AS_OF > _NO_LETTER_BY),
            on=days(1).after(_NO_LETTER_BY),
            sources=(_NOTICE,),
        ),
    ),
    must="Decide whether going on would harm the other matter; write to you as soon as possible, with the "
    "reasons and which matter it is; and go on with the rest.",
    judged="Whether going on with the complaint would harm the other matter. The council decides, with "
    "reasons.",
    replies=(
        Reply(
            statement="You have appealed to the Tribunal, so we have stopped your complaint.",
            said=ComplaintStop.said.includes("tribunal-so-we-stop"),
            verdict=Verdict.DEPENDS,
            because="A complaint stops only as far as the council decides that going on would harm the "
            "appeal, and it has to say so in writing with its reasons.",
            depends_on="whether the council decided that, and wrote to you",
            source=_HOLD,
        ),
        Reply(
            statement="You have a solicitor, so we have stopped your complaint.",
            said=ComplaintStop.said.includes("solicitor-so-we-stop"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A solicitor is no court case. It counts only once you have written that you go, or mean "
            "to go, to court.",
            source=_HOLD,
        ),
        Reply(
            statement="The police are looking into it, so we have stopped your complaint.",
            said=ComplaintStop.said.includes("police-so-we-stop"),
            verdict=Verdict.DEPENDS,
            because="That is one of the matters that count. But the council still has to decide that going "
            "on would harm it, and write to you.",
            depends_on="whether the council decided that, and for which parts",
            source=_HOLD,
        ),
    ),
    remedies=(OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="If the police are involved or there are court papers, get a solicitor now: it may be free. A "
    "rightly stopped complaint may have to wait for a long time. Think before you write that you mean to go "
    "to court: it is one of the things that can stop a complaint.",
    best_answer=BestAnswer(
        answer="Which part waits, for which matter, and what harm going on would do; and that the rest goes "
        "on.",
        paper="The letter that stopped it, and the note of who decided on the harm and why.",
    ),
    sources=(
        _HOLD,
        COMPLAINTS_REGS_2006 / "reg 8(2)",
        _NOTICE,
        COMPLAINTS_REGS_2006 / "reg 8(4)",
        COMPLAINTS_REGS_2006 / "reg 8(5)",
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013. The guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        TAKEN_BY_CHOICE,
        (
            "The letter is owed 'as soon as possible', with no number. A stop without one is shown as "
            "crossed only after 10 working days, the time that the Regulations give for all of stage 1."
        ),
        "Where going on would do harm the council must stop, and a family cannot choose otherwise.",
        (
            "Whether a letter that warns of a claim for judicial review states that you mean to go to court "
            "was not looked into: such a letter mostly does."
        ),
    ),
)
