"""Send the final EHC plan within 20 weeks of the request.

The 20 weeks run from the day the council got the request (without one, from the day it became responsible
for the child), not from its decision to assess, in calendar weeks, and are kept by sending.  Two limbs: as
soon as practicable, and in any event within 20 weeks; only the second has a date.  Where one of the grounds
lifts it, the first limb stays and no new date comes.  Left to judgement: whether a plan is needed, and
whether something made the limit impractical.  Not given: any date for the draft, which must leave at least
15 days for comments; any particular contents.
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
from dutybound.law.england.ehc.refusals import PLAN_ON_ITS_OWN_CLOCK
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014
from dutybound.law.england.vocabulary import Child, EhcRequest
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

DUE = weeks(20).after(START)

RULE = Duty(
    id="ehc.final-plan-20-weeks",
    title="Send the final EHC plan within 20 weeks of the request",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=EhcRequest,
    engaged=START.happened & Child.under(25, on=START) & PLAN_ON_ITS_OWN_CLOCK,
    trigger=START,
    steps=(
        Limit(
            due=DUE,
            done=EhcRequest.final_plan_sent,
            excused=(
                *summer_and_absence.WITHIN_20_WEEKS,
                relaxed_in_2020(DUE, EhcRequest.held_up_by_coronavirus),
            ),
        ),
    ),
    must="Send the final plan to the parent or young person, to the school, nursery or college that it "
    "names and to the integrated care board, with notice of the right to appeal, the time limit, mediation, "
    "disagreement resolution, information and advice, and the Tribunal's power to make recommendations. It "
    "is the draft, or the draft changed in the light of the family's comments, and nothing else.",
    judged="Whether a plan is necessary, and whether a ground made the limit impractical.",
    replies=(
        Reply(
            statement="There is a shortage of educational psychologists.",
            said=EhcRequest.said.includes("shortage-of-psychologists"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A shortage of staff is not one of the grounds that lift the time limit.",
            source=SEND_REGS_2014 / "reg 10(4)",
        ),
        Reply(
            statement="We have a backlog.",
            said=EhcRequest.said.includes("backlog"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A backlog is not one of the grounds that lift the time limit.",
            source=SEND_REGS_2014 / "reg 10(4)",
        ),
        Reply(
            statement="We are waiting for schools to answer.",
            said=EhcRequest.said.includes("waiting-for-school"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Consulting schools has to fit inside the 20 weeks; a late answer is not a ground.",
            source=SEND_REGS_2014 / "reg 10(4)",
        ),
        Reply(
            statement="We cannot send it until our panel meets.",
            said=EhcRequest.said.includes("waiting-for-panel"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="How the council decides is its own affair, and does not move the limit.",
            source=SEND_REGS_2014 / "reg 13(2)",
        ),
        Reply(
            statement="The 20 weeks start when we agreed to assess.",
            said=EhcRequest.said.includes("clock-starts-at-agreement"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The 20 weeks start on the day the council got the request.",
            source=SEND_REGS_2014 / "reg 13(2)",
        ),
        Reply(
            statement="The school holidays do not count.",
            said=EhcRequest.said.includes("school-holidays"),
            verdict=Verdict.DEPENDS,
            because="Holidays count, but the limit can fall away where the council asked the head teacher "
            "for advice around a closure of four weeks or more and that made it impractical.",
            source=SEND_REGS_2014 / "reg 10(4)(a)",
            depends_on="The day the head teacher was asked, and how long the school was closed.",
        ),
        Reply(
            statement="You asked for changes to the draft, so the time starts again.",
            said=EhcRequest.said.includes("changes-restart-the-clock"),
            verdict=Verdict.MISLEADING,
            because="Comments on the draft are part of the 20 weeks; nothing starts again.",
            source=SEND_REGS_2014 / "reg 14(1)",
        ),
        Reply(
            statement="We gave way, so we have 14 weeks.",
            said=EhcRequest.said.includes("fourteen-weeks-after-giving-way"),
            verdict=Verdict.DEPENDS,
            because="The 14 weeks come only with an order, an appeal that the council did not oppose, or a "
            "written mediation agreement; otherwise the 20 weeks from the request never stopped.",
            source=SEND_REGS_2014 / "reg 45(3A)",
            depends_on="How the council came to give way.",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No right to any contents, and no plan if none is necessary. A late plan is still a plan. "
    "Missing the 20 weeks brings no right of appeal: that comes with the plan or with a refusal.",
    best_answer=BestAnswer(
        answer="A ground that the law names, with its dates and why it made the limit impractical; the "
        "draft already sent; and the day on which the final plan will be sent.",
        paper="The log of the day the request came; when each piece of advice was asked for and came in; "
        "the draft plan and its letter; the school's closing dates; the note of why it was impractical.",
    ),
    sources=(
        CFA_2014 / "s 37(1)",
        SEND_REGS_2014 / "reg 13(2)",
        SEND_REGS_2014 / "reg 13(3)",
        SEND_REGS_2014 / "reg 10(4)(a)",
        SEND_REGS_2014 / "reg 10(4)(b)",
        SEND_REGS_2014 / "reg 10(4)(c)",
        SEND_REGS_2014 / "reg 10(4)(d)",
        SEND_REGS_2014 / "reg 14",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 2, 10, 13 and 14, in a copy with changes to 3 April 2018. "
    "SI 2020/471 whole, as made. Ombudsman decision 25 018 809 counts the weeks as we do; 23 013 824 "
    "is a day short.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether circumstances or an absence in weeks 17 to 20 can lift the limit: the ground is written "
            "for 16 weeks. No case was found. Both readings are worked out."
        ),
        (
            "Whether a school closes on its first shut day (used here) or its last open day: the "
            "first and the last day on which the council's question counts could each be a day "
            "earlier."
        ),
        "What 'impractical' needs: no case was found.",
        (
            "Without a request the Regulations count from when the council became responsible for 'the "
            "child'; that a young person is meant too is how we read it. We are less sure here."
        ),
        "A request that was withdrawn, or a move to another council, is not asked about yet.",
        (
            "Giving way by the council's own choice is taken to start no new clock. The Ombudsman "
            "has counted 10 and 14 weeks from such an agreement."
        ),
    ),
)
