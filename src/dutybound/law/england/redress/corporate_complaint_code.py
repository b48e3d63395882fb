"""Answer an ordinary complaint in the times of the Ombudsman's code (advice, used since April 2026).

The code is for complaints that have no procedure of their own in law and no appeal: late EHC plans, school
travel, child protection enquiries, grants to adapt a home.  It has two stages and no more.  At each the
council says that it has the complaint within 5 working days.  The full answer at stage 1 follows within 10
working days of that message, and up to 10 more with a reason; at stage 2 within 20, and up to 20 more.  The
time for the answer starts with the message, so a late message makes a late answer.

It is advice of the Ombudsman under a power in an Act, and not law: a council may depart from it for a good
reason, which is for the council to show.  A full answer also says that the complaint came in.  Left to
judgement: whether the reason for more time, or for a procedure of the council's own, is good.  Not given: any
answer that a court would enforce.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    DateExpression,
    Event,
    Excuse,
    Expectation,
    Extension,
    Limit,
    Reply,
    Strength,
    Verdict,
    earlier_of,
    on,
    since,
    working_days,
)
from dutybound.law.england.remedies import OMBUDSMAN
from dutybound.law.england.sources import COMPLAINT_CODE_2024, LOCAL_GOVERNMENT_ACT_1974
from dutybound.law.england.vocabulary import CouncilComplaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_POWER = LOCAL_GOVERNMENT_ACT_1974 / "s 23(12A)"
_STAGES = COMPLAINT_CODE_2024 / "part 6"
_GOOD_REASON = Excuse(
    id="good-reason",
    title="the council had a good reason to take even longer, or not to go by the code, and told you",
    when=CouncilComplaint.good_reason,
    source=_STAGES,
)


def _days(number: int, start: Event) -> DateExpression:
    return working_days(number, ENGLAND).after(start)


def _acknowledge(stage: str, start: Event, told: Event, answered: Event) -> Limit:
    return Limit(
        id=f"acknowledge-stage-{stage}",
        title=f"Say within 5 working days that it has your complaint (stage {stage})",
        due=_days(5, start),
        done=earlier_of(told, answered),
        excused=(_GOOD_REASON,),
    )


def _answer(
    stage: str, number: int, asked: Event, start: Event, notice: Event, done: Event
) -> Limit:
    return Limit(
        id=f"answer-stage-{stage}",
        title=f"Answer at stage {stage} within {number} working days of saying that it has it",
        when=asked.happened,
        due=_days(number, start),
        done=done,
        extension=Extension(
            until=_days(2 * number, start),
            when=notice.happened,
            needs=f"the council told you why stage {stage} takes longer, and how to reach the Ombudsman",
            source=_STAGES,
        ),
        excused=(_GOOD_REASON,),
    )


RULE = Expectation(
    id="redress.corporate-complaint-code",
    title="Answer an ordinary complaint in the times of the Ombudsman's code",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.GUIDANCE,
    about=CouncilComplaint,
    engaged=CouncilComplaint.received.happened & ~CouncilComplaint.own_route,
    trigger=CouncilComplaint.received,
    steps=(
        _acknowledge(
            "1",
            CouncilComplaint.received,
            CouncilComplaint.acknowledged,
            CouncilComplaint.stage_1_answer,
        ),
        _answer(
            "1",
            10,
            CouncilComplaint.received,
            CouncilComplaint.acknowledged,
            CouncilComplaint.more_time_at_stage_1,
            CouncilComplaint.stage_1_answer,
        ),
        _acknowledge(
            "2",
            CouncilComplaint.stage_2_requested,
            CouncilComplaint.stage_2_acknowledged,
            CouncilComplaint.stage_2_answer,
        ),
        _answer(
            "2",
            20,
            CouncilComplaint.stage_2_requested,
            CouncilComplaint.stage_2_acknowledged,
            CouncilComplaint.more_time_at_stage_2,
            CouncilComplaint.stage_2_answer,
        ),
    ),
    must="Write down and answer every point, with reasons; say how to ask for stage 2, and after it how to "
    "go to the Ombudsman; and have no third stage. Send the answer when it is known: work to put things "
    "right may follow.",
    judged="Whether the council had a good reason to depart from the code, or to take longer.",
    replies=(
        Reply(
            statement="Our policy is 20 working days for stage 1.",
            said=CouncilComplaint.said.includes("our-policy-is-20-days"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The code says 10. A council may depart from it only for a good reason, and the "
            "Ombudsman may find fault.",
            source=_STAGES,
        ),
        Reply(
            statement="There is a third stage before you can go to the Ombudsman.",
            said=CouncilComplaint.said.includes("third-stage"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The code has two stages. After stage 2 you can go to the Ombudsman.",
            source=_STAGES,
        ),
        Reply(
            statement="The Ombudsman's code is not law.",
            said=CouncilComplaint.said.includes("code-is-not-law"),
            verdict=Verdict.LAWFUL,
            because="It is advice. But councils are to weigh it, and to say why they depart from it.",
            source=_POWER,
        ),
        Reply(
            statement="We will answer when the work to put it right is finished.",
            said=CouncilComplaint.said.includes("actions-first"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The answer is due when it is known. The work can go on after it.",
            source=_STAGES,
        ),
        Reply(
            statement="You must say why you want stage 2.",
            said=CouncilComplaint.said.includes("no-reason-for-stage-2"),
            verdict=Verdict.DEPENDS,
            because="The code is understood to ask for no reason, but that part of it was not read here. One "
            "line on what you are still not content with will do.",
            depends_on="what the code says of a request for stage 2",
            source=_STAGES,
        ),
    ),
    remedies=(OMBUDSMAN,),
    gives_less="It is advice and not law. A late first message moves the day of the answer too. A complaint "
    "about children's social care has a stronger procedure, with times in law: use that one where you can. "
    "No complaint stops the time for a court or an appeal.",
    best_answer=BestAnswer(
        answer="The day of the answer; or the reason why it takes longer, until when, and how to reach the "
        "Ombudsman.",
        paper="The log of the complaint, the message that said it had come in, and the council's own policy.",
    ),
    sources=(_POWER, _STAGES),
    in_force=since(2026, 4, 1),
    checked=on(2026, 11, 22),
    seen="Part 6 of the code from 6.1 to the start of 6.8 on the Ombudsman's site, and its page about the "
    "code. The times of stage 2 in a lawyers' note and in two councils' pages. Section 23(12A) was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "The code came out in February 2024, for councils to take up at once if they could. The "
            "Ombudsman weighs it in its own cases from 1 April 2026. No rule for complaints on the way that "
            "day was seen: here it is used for those that the council got from that day on."
        ),
        (
            "The code does not say what a working day is. Bank holidays of England and Wales are left out "
            "here."
        ),
        (
            "It does not say by when the council has to tell of more time. A message that comes late is "
            "taken to count. With a good reason even more time is possible: that is for the council to show."
        ),
    ),
)
