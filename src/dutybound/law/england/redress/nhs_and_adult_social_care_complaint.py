"""Acknowledge a complaint about health or adult care in 3 working days, and answer or explain in 6 months.

Whoever provides the service, or pays for it, says within 3 working days that the complaint has come in, and
offers to talk about how it will be dealt with and by when.  It looks into it, keeps the person told of how it
goes and sends a signed answer in writing as soon as it reasonably can.  Where there is none within 6 months
beginning with the day on which the complaint came, or a longer time that both agreed, it writes why, and
answers as soon as it can after that.

A complaint made by speaking and settled by the end of the next working day is outside; so is one that was
looked into before, and one about children's social care, which has its own procedure.  Left to judgement: how
soon it reasonably can.  Not given: an answer by a fixed day.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    all_of,
    choose,
    earlier_of,
    later_of,
    months,
    on,
    since,
    working_days,
)
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, OMBUDSMAN
from dutybound.law.england.sources import HEALTH_COMPLAINTS_REGS_2009
from dutybound.law.england.vocabulary import HealthComplaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, COMPLAINED_OF

_WHO = HEALTH_COMPLAINTS_REGS_2009 / "reg 5"
_COVERED = HEALTH_COMPLAINTS_REGS_2009 / "reg 6"
_OUTSIDE = HEALTH_COMPLAINTS_REGS_2009 / "reg 8(1)"
_FIRST = HEALTH_COMPLAINTS_REGS_2009 / "reg 13"
_ANSWER = HEALTH_COMPLAINTS_REGS_2009 / "reg 14"

COVERED = HealthComplaint.about.is_("health", "adult-care")
_SIX_MONTHS = months(6).beginning_with(HealthComplaint.received)

RULE = Duty(
    id="redress.nhs-and-adult-social-care-complaint",
    title="Take up a complaint about health or adult care, and answer it or write why not",
    owed_by=COMPLAINED_OF,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=HealthComplaint,
    engaged=all_of(
        COVERED,
        HealthComplaint.received.happened,
        ~HealthComplaint.settled_next_day,
        ~HealthComplaint.looked_into_before,
    ),
    trigger=HealthComplaint.received,
    steps=(
        Limit(
            id="acknowledge",
            title="Say within 3 working days that it has your complaint",
            due=working_days(3, ENGLAND).after(HealthComplaint.received),
            done=earlier_of(HealthComplaint.acknowledged, HealthComplaint.answered),
            sources=(_FIRST,),
        ),
        Limit(
            id="answer",
            title="Answer within 6 months, or write then why there is no answer yet",
            due=choose(
                HealthComplaint.longer_agreed,
                later_of(_SIX_MONTHS, HealthComplaint.longer_until),
                _SIX_MONTHS,
            ),
            done=HealthComplaint.answered,
            excused=(
                Excuse(
                    id="explained",
                    title="it wrote to you that there is no answer yet, and why; it then has to answer as "
                    "soon as it reasonably can",
                    when=HealthComplaint.delay_explained.happened,
                    source=_ANSWER,
                ),
            ),
            sources=(_ANSWER,),
        ),
    ),
    must="Offer to talk with you about how it will look into it and by when; look into it; keep you told; "
    "and send a signed answer with how to go to the Ombudsman, as soon as it reasonably can.",
    judged="How soon an answer can reasonably be given, and who may complain for a patient.",
    replies=(
        Reply(
            statement="40 working days is the legal limit.",
            said=HealthComplaint.said.includes("forty-working-days"),
            verdict=Verdict.MISLEADING,
            because="That is a target of its own. The law says as soon as it reasonably can, and a letter of "
            "reasons after 6 months without an answer.",
            source=_ANSWER,
        ),
        Reply(
            statement="There is no time limit for our answer.",
            said=HealthComplaint.said.includes("no-limit-at-all"),
            verdict=Verdict.MISLEADING,
            because="No fixed day, but after 6 months without an answer it has to write why.",
            source=_ANSWER,
        ),
        Reply(
            statement="You are not the patient, so you cannot complain.",
            said=HealthComplaint.said.includes("you-are-not-the-patient"),
            verdict=Verdict.DEPENDS,
            because="A parent may complain for a child, unless the body is not content that there is good "
            "reason for that; then it has to say why in writing.",
            depends_on="whether your child could complain alone, and why you do it",
            source=_WHO,
        ),
        Reply(
            statement="Complain to the hospital and to the board that pays for it.",
            said=HealthComplaint.said.includes("complain-to-both"),
            verdict=Verdict.MISLEADING,
            because="One of the two is enough. It may pass it on if you agree.",
            source=HEALTH_COMPLAINTS_REGS_2009 / "reg 7",
        ),
    ),
    remedies=(HEALTH_OMBUDSMAN, OMBUDSMAN),
    gives_less="No right to an answer by a day: use the talk that they have to offer to agree on one, and "
    "keep a note of it. A letter of reasons after 6 months is all that the law asks for then. The year for "
    "the Ombudsman runs on.",
    best_answer=BestAnswer(
        answer="Who looks into it, how, and the day by which the answer will come.",
        paper="The log of the complaint, the plan that you agreed on, and what the staff wrote about it.",
    ),
    sources=(
        _WHO,
        _COVERED,
        HEALTH_COMPLAINTS_REGS_2009 / "reg 7",
        _OUTSIDE,
        _FIRST,
        _ANSWER,
    ),
    in_force=since(2009, 4, 1),
    checked=on(2026, 11, 22),
    seen="SI 2009/309 regs 3, 6, 7, 8 and 9, as made or as changed, and the opening of its note. Regs 13 and "
    "14 only in summaries; regulation 29 of SI 2012/3094, which says the same for public health, in full.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "The very words of regulations 5, 13 and 14 were not read.",
        (
            "Working days are taken to leave out the bank holidays of England and Wales, as the rules for "
            "public health do for England."
        ),
        (
            "A letter of reasons is due once the 6 months are over, with no number of days. Until it comes "
            "the answer is shown as late from the day after; once it has come, no more. One that came before "
            "the 6 months were over is taken to do."
        ),
        (
            "A complaint that was passed on to the right body is taken to have come in on the first day that "
            "you give us."
        ),
    ),
)
