"""Send the final EHC plan within 20 weeks of the request.

The 20 weeks run from the day the council got the request, not from its decision to assess, in calendar
weeks.  Two limbs: as soon as practicable, and in any event within 20 weeks; only the second has a date.
Left to judgement: whether something made the limit impractical.  Not given: any date for the draft.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    on,
    since,
    weeks,
)
from dutybound.law.england.ehc import summer_and_absence
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import CFA_2014, SEND_CODE_2015, SEND_REGS_2014
from dutybound.law.england.vocabulary import Child, Concession, EhcRequest
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_GAVE_WAY_BY_A_ROUTE_WITH_ITS_OWN_LIMITS = Concession.some(
    Concession.made.happened
    & Concession.route.is_("appeal-not-opposed", "mediation", "tribunal-order")
)

RULE = Duty(
    id="ehc.final-plan-20-weeks",
    title="Send the final EHC plan within 20 weeks of the request",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=EhcRequest,
    engaged=(
        EhcRequest.received.happened
        & Child.under(25, on=EhcRequest.received)
        & ~EhcRequest.no_plan_decision_sent.happened
        & ~EhcRequest.plan_decision.is_("no-plan")
        & ~_GAVE_WAY_BY_A_ROUTE_WITH_ITS_OWN_LIMITS
    ),
    trigger=EhcRequest.received,
    steps=(
        Limit(
            due=weeks(20).after(EhcRequest.received),
            done=EhcRequest.final_plan_sent,
            excused=summer_and_absence.EXCUSES,
        ),
    ),
    must="Send the final plan to the parent or young person, to the place it names and to the "
    "integrated care board, with notice of the right to appeal, the time limit, and mediation.",
    judged="Whether a plan is necessary, and whether a ground made the limit impractical.",
    replies=(
        Reply(
            statement="There is a shortage of educational psychologists.",
            said=EhcRequest.said.includes("shortage-of-psychologists"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A shortage of staff is not one of the grounds that lift the time limit.",
            source=SEND_REGS_2014 / "reg 10(4)",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="No appeal until there is a final plan or a refusal.",
    best_answer=BestAnswer(
        answer="The date on which the final plan will be sent, and what is still awaited from whom.",
        paper="The record of when each piece of advice was asked for and came in.",
    ),
    sources=(CFA_2014 / "s 37(1)", SEND_REGS_2014 / "reg 13(2)", SEND_CODE_2015 / "9.40"),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 10, 13 and 14, read in a copy of the revised text.",
    confidence=Confidence.HIGH,
    never_with=(),
)
