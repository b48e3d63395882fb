"""Answer a request to assess a child with a plan again, and send the plan that follows.

A parent, a young person, the school or college may ask at any time; so may the health body that arranges the
care in the plan, which the council must follow.  The council says within 15 days of receiving the request
whether a re-assessment is needed, in plain days.  If it is, the final plan follows as soon as practicable and
in any event within 14 weeks of that notice (or of the council's own decision, where nobody asked).  Four
grounds can lift the 14 weeks; none lifts the 15 days.  Left to judgement: whether assessing again is
necessary.  Not given: a change to the plan, or a date for a decision to leave it alone.
"""

from dutybound.language import (
    BestAnswer,
    Condition,
    Confidence,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    choose,
    days,
    on,
    since,
    weeks,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, CORONAVIRUS_REGS_2020, SEND_REGS_2014
from dutybound.law.england.vocabulary import Plan, Reassessment
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_ASKED = Reassessment.asked.happened
_BY_ITSELF: Condition = Reassessment.asked_by.is_("council") & Reassessment.decision_sent.happened
_ANSWER = SEND_REGS_2014 / "reg 25(1)"
_ANSWER_DUE = days(15).after(Reassessment.asked)
_PLAN_DUE = weeks(14).after(Reassessment.decision_sent)


def _ground(name: str, title: str, fact: Condition, paragraph: str) -> Excuse:
    return Excuse(
        id=name,
        title=f"{title}, and that made the limit impractical",
        when=fact & Reassessment.impractical,
        source=SEND_REGS_2014 / f"reg 27(3){paragraph}",
    )


_GROUNDS = (
    _ground(
        "closure",
        "the school or nursery was asked for advice around a closure of four weeks or more",
        Reassessment.school_closed_when_asked,
        "(a)-(b)",
    ),
    _ground(
        "circumstances",
        "exceptional personal circumstances affected the child or family",
        Reassessment.exceptional_circumstances,
        "(c)",
    ),
    _ground(
        "away",
        "the child or family was away from the area for four weeks or more in a row",
        Reassessment.away_four_weeks,
        "(d)",
    ),
)

RULE = Duty(
    id="ehc.reassess",
    title="Answer a request to assess again, and send the plan that follows",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Reassessment,
    engaged=(_ASKED | _BY_ITSELF) & ~Plan.ceased.happened,
    trigger=choose(_ASKED, Reassessment.asked, Reassessment.decision_sent),
    steps=(
        Limit(
            id="decision",
            title="Say within 15 days whether it will assess your child again",
            due=_ANSWER_DUE,
            done=Reassessment.decision_sent,
            excused=(relaxed_in_2020(_ANSWER_DUE, Reassessment.held_up_by_coronavirus),),
            sources=(CFA_2014 / "s 44(2)", _ANSWER),
        ),
        Limit(
            id="plan",
            title="Send the final plan within 14 weeks of agreeing to assess again",
            when=Reassessment.decision.is_("agree") & ~Reassessment.outcome.is_("no-change"),
            due=_PLAN_DUE,
            done=Reassessment.final_plan_sent,
            excused=(
                *_GROUNDS,
                relaxed_in_2020(_PLAN_DUE, Reassessment.held_up_by_coronavirus),
            ),
            sources=(SEND_REGS_2014 / "reg 27(2)", SEND_REGS_2014 / "reg 27(3)"),
        ),
    ),
    must="Look again at education, health and social care, with fresh advice on all three, unless it "
    "assessed in the six months before the request or a new assessment is not necessary. A health body's "
    "request has to be followed. A refusal comes with the right to appeal, the time limits, mediation and "
    "advice.",
    judged="Whether a new assessment is necessary, and whether a ground made the 14 weeks impractical.",
    replies=(
        Reply(
            statement="Wait for the annual review.",
            said=Reassessment.said.includes("wait-for-review"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A new assessment can be asked for at any time, and the 15 days start with the request.",
            source=_ANSWER,
        ),
        Reply(
            statement="We have 15 working days to answer.",
            said=Reassessment.said.includes("fifteen-working-days"),
            verdict=Verdict.MISLEADING,
            because="The law says 15 days, so weekends and holidays count.",
            source=_ANSWER,
        ),
        Reply(
            statement="We assessed your child a few months ago.",
            said=Reassessment.said.includes("assessed-lately"),
            verdict=Verdict.DEPENDS,
            because="An assessment in the six months before the request lets the council refuse, but it "
            "still has to answer in 15 days. A health body's request is not caught by this.",
            source=SEND_REGS_2014 / "reg 24",
            depends_on="When that assessment was carried out, and when the request came.",
        ),
        Reply(
            statement="A new assessment is not necessary.",
            said=Reassessment.said.includes("not-necessary"),
            verdict=Verdict.DEPENDS,
            because="The council may refuse for that, and has to look at what has changed; the Tribunal can "
            "decide again.",
            source=SEND_REGS_2014 / "reg 24",
            depends_on="What has changed since the plan was made.",
        ),
        Reply(
            statement="Social care will not look again.",
            said=Reassessment.said.includes("social-care-will-not"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A re-assessment is of education, health and social care, and advice on all three has to "
            "be asked for.",
            source=CFA_2014 / "s 44(2)",
        ),
        Reply(
            statement="We will use the old reports.",
            said=Reassessment.said.includes("old-reports-will-do"),
            verdict=Verdict.DEPENDS,
            because="Old advice may be used again only if you, its writer and the council all find it "
            "enough.",
            source=SEND_REGS_2014 / "reg 26(1)",
            depends_on="Whether all three agree that the old advice is enough.",
        ),
        Reply(
            statement="We have 20 weeks for it.",
            said=Reassessment.said.includes("twenty-weeks"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The 20 weeks are for a first plan. Here it is 14 weeks from the notice that it will "
            "assess again.",
            source=SEND_REGS_2014 / "reg 27(2)",
        ),
        Reply(
            statement="There is a shortage of educational psychologists.",
            said=Reassessment.said.includes("shortage-of-psychologists"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A shortage of staff is not one of the grounds that lift the time limit.",
            source=SEND_REGS_2014 / "reg 27(3)",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No right to a changed plan: after assessing again the council may leave it as it is, which "
    "can be appealed. No day is set for that decision. There is no appeal while the council is silent. Where "
    "the evidence is there already, an early review may be quicker.",
    best_answer=BestAnswer(
        answer="Yes, we will assess again, and the plan follows by this day; or what it looked at, and why "
        "nothing has changed.",
        paper="The log of the day the request came, the decision, and each request for advice with its "
        "answer.",
    ),
    sources=(
        CFA_2014 / "s 44(2)",
        CFA_2014 / "s 44(3)",
        CFA_2014 / "s 44(5)",
        SEND_REGS_2014 / "reg 23",
        SEND_REGS_2014 / "reg 24",
        _ANSWER,
        SEND_REGS_2014 / "reg 26",
        SEND_REGS_2014 / "reg 27(2)",
        SEND_REGS_2014 / "reg 27(3)",
        CORONAVIRUS_REGS_2020 / "",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 44 of the 2014 Act in a copy of February 2026; SI 2014/1530 regs 22 to 28 in a copy with "
    "changes to 3 April 2018; SI 2020/471 as made. Two councils' pages count the 15 days as calendar days. "
    "The Code of Practice was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The 14 weeks count from the notice that was in fact sent: whether a late notice shortens them "
            "is not in the Regulations."
        ),
        (
            "For a decision to leave the plan as it is after assessing again, no limit was found: 'not yet' "
            "is read as though a plan is to follow."
        ),
        (
            "The grounds of circumstances and absence must fall in 'that time period': read as the 14 weeks. "
            "What 'impractical' needs: no case was found."
        ),
        (
            "A refusal that was taken back, or overturned by the Tribunal, has times of its own "
            "(ehc.unopposed-appeal, ehc.comply-with-tribunal-order)."
        ),
        "Once a plan has ended, how late an answer was is not worked out.",
    ),
)
