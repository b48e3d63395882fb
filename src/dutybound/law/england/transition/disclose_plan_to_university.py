"""Send the EHC plan on within 15 working days, when a young person who goes to university asks.

A young person who means to take a course of higher education can have the council give a copy of the plan to
those who decide about the disabled student's allowance, and to the head of the university or college at which
a place is confirmed.  It has 15 working days from being asked.  Left to judgement: nothing.  Not given: that
the plan goes on at university, or that the university must do what it says.
"""

from dutybound.days import ENGLAND
from dutybound.language import (
    BestAnswer,
    Condition,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    any_of,
    on,
    since,
    working_days,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN
from dutybound.law.england.sources import CORONAVIRUS_REGS_2020, SEND_REGS_2014
from dutybound.law.england.vocabulary import PlanCopy
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_PERSON

_THE_DUTY = SEND_REGS_2014 / "reg 47"
_DUE = working_days(15, ENGLAND).after(PlanCopy.asked)
_THOSE_NAMED: Condition = any_of(
    PlanCopy.for_whom.is_("student-finance"),
    PlanCopy.for_whom.is_("university") & PlanCopy.place_confirmed,
)

RULE = Duty(
    id="transition.disclose-plan-to-university",
    title="Send the EHC plan on for university within 15 working days",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=PlanCopy,
    engaged=PlanCopy.asked.happened & PlanCopy.university_course & _THOSE_NAMED,
    trigger=PlanCopy.asked,
    steps=(
        Limit(
            due=_DUE,
            done=PlanCopy.sent,
            excused=(relaxed_in_2020(_DUE, PlanCopy.held_up_by_coronavirus),),
        ),
    ),
    must="Give a copy of the plan to those who decide about the disabled student's allowance, or to the head "
    "of the university or college where the place is confirmed, as the young person asks.",
    replies=(
        Reply(
            statement="Data protection does not let us.",
            said=PlanCopy.said.includes("data-protection"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Regulations order it where the young person asks.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="The plan ends with college, so there is nothing to send.",
            said=PlanCopy.said.includes("plan-has-ended"),
            verdict=Verdict.MISLEADING,
            because="A plan can end with university, and this is why it is to be sent on first: ask before "
            "it ends.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We are closed for the summer.",
            said=PlanCopy.said.includes("busy-in-summer"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Only weekends and bank holidays are left out; the school holidays count.",
            source=_THE_DUTY,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="The plan does not go on at university, and the university need not do what it says: it has "
    "duties of its own to disabled students. The young person has to be the one who asks.",
    best_answer=BestAnswer(
        answer="The day on which the plan was sent, and to whom.",
        paper="The young person's request with its date, and the letter with which the plan was sent on.",
    ),
    sources=(_THE_DUTY, CORONAVIRUS_REGS_2020 / ""),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 reg 47 in a copy with changes to 3 April 2018; SI 2020/471 as made.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Regulations do not say what a working day is: Mondays to Fridays without the bank holidays "
            "of England are used, and the day of asking is left out."
        ),
        (
            "Regulation 47 speaks of the Education (Student Support) Regulations 2011; whether they have "
            "been replaced, and with what effect, was not looked up."
        ),
        "Whether a plan that has ended has to be sent on is not said.",
    ),
)
