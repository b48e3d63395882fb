"""Tell the family within 16 weeks of the request that there will be no EHC plan.

After an assessment, a council that decides that no plan is necessary must say so, with its reasons, as
soon as practicable and in any event within 16 weeks of getting the request or, without one, of becoming
responsible for the child.  The notice has to be given by then, not only decided.  Left to judgement:
whether a plan is necessary, which only the Tribunal decides again; whether a ground made the limit
impractical.  Not given: any date for saying yes, or a plan.
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
from dutybound.law.england.ehc.assessing import START
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.ehc.refusals import ASSESSMENT_ON_ITS_OWN_CLOCK, NO_PLAN
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014
from dutybound.law.england.vocabulary import Child, EhcRequest
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

DUE = weeks(16).after(START)

RULE = Duty(
    id="ehc.decide-not-to-issue",
    title="Tell you within 16 weeks of the request that there will be no plan, and why",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=EhcRequest,
    engaged=START.happened & Child.under(25, on=START) & NO_PLAN & ASSESSMENT_ON_ITS_OWN_CLOCK,
    trigger=START,
    steps=(
        Limit(
            due=DUE,
            done=EhcRequest.no_plan_decision_sent,
            excused=(
                *summer_and_absence.WITHIN_16_WEEKS,
                relaxed_in_2020(DUE, EhcRequest.held_up_by_coronavirus),
            ),
        ),
    ),
    must="Give the parent or young person the outcome of the assessment, the decision and the reasons, with "
    "the right to appeal, the time limit, mediation, disagreement resolution, information and advice, and "
    "the Tribunal's power to make recommendations; and tell the integrated care board and the head teacher, "
    "principal or early years lead.",
    judged="Whether a plan is necessary, and whether a ground made the limit impractical.",
    replies=(
        Reply(
            statement="The school can meet the needs from its own budget.",
            said=EhcRequest.said.includes("school-can-meet-need"),
            verdict=Verdict.DEPENDS,
            because="The test is whether a plan is necessary for this child on the advice of the "
            "assessment; a budget alone does not answer it.",
            source=CFA_2014 / "s 37(1)",
            depends_on="What the advice says that your child needs, and whether the school can give it.",
        ),
        Reply(
            statement="The psychologist's report came late, so our decision is late.",
            said=EhcRequest.said.includes("psychologist-report-late"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Late advice from a psychologist is not one of the grounds that lift the time limit.",
            source=SEND_REGS_2014 / "reg 10(4)",
        ),
        Reply(
            statement="The 16 weeks start when all the advice is in.",
            said=EhcRequest.said.includes("clock-starts-with-advice"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The 16 weeks start on the day the council got the request.",
            source=SEND_REGS_2014 / "reg 10(1)",
        ),
        Reply(
            statement="We decided in time; only the letter was late.",
            said=EhcRequest.said.includes("decided-in-time-sent-late"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The notice itself has to be given within the 16 weeks.",
            source=SEND_REGS_2014 / "reg 10(1)",
        ),
    ),
    remedies=(TRIBUNAL_APPEAL, *EDUCATION_REMEDIES),
    gives_less="No right to a plan. A late refusal is still a refusal, and can be appealed. The Ombudsman "
    "can look at the lateness, not at the decision itself.",
    best_answer=BestAnswer(
        answer="The notice, with reasons tied to the advice, or a ground that the law names with its dates.",
        paper="All the advice gathered for the assessment, the note of the panel, and the reasons.",
    ),
    sources=(
        CFA_2014 / "s 24",
        CFA_2014 / "s 36(9)",
        CFA_2014 / "s 37(1)",
        SEND_REGS_2014 / "reg 10",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 24, 36 and 37 in a copy of 2025 to 2026; SI 2014/1530 regs 2, 4, 5 and 10 in a copy with "
    "changes to 3 April 2018; SI 2020/471 whole, as made. Ombudsman decisions 25 018 809 and 23 013 824, in "
    "part.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Ombudsman decision 23 013 824 gives 6 September 2023 for a request of 18 May 2023; 16 "
            "weeks after it is 7 September."
        ),
        (
            "A letter without what must go with it is taken as sent on its day, but may be a reason for the "
            "Tribunal to let in a late appeal."
        ),
        "Whether a school closes on its first shut day (used here) or its last open day.",
        (
            "Where the council had learnt of the child before it got the request, an earlier 16 weeks may "
            "have run too. Only the time from the request is worked out."
        ),
    ),
)
