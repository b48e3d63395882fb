"""Do what the Tribunal ordered, each thing within its own number of weeks.

The weeks run from the day on which the order was made, and the Tribunal may set other dates.  To assess: tell
the family within two weeks, then reasons for no plan within 10 or the final plan within 14.  To make a plan:
a draft within five and the final plan within 11.  To decide again: within two.  To change what the plan says:
within five; the school or other place only: within two.  Grounds can lift the limits of an order to assess or
to make a plan, and none of the others.  For an order about both the contents and the school the Regulations
have no number of their own.  Left to judgement: whether a ground made a limit impractical.  Not given: the
help in the plan, which is owed under another section; an order that the Tribunal itself enforces.
"""

from dutybound.language import (
    ALWAYS,
    BestAnswer,
    Confidence,
    Contested,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    earlier_of,
    on,
    since,
    weeks,
)
from dutybound.law.england.ehc.after_giving_way import (
    TO_CHANGE_BOTH,
    TO_CHANGE_THE_CONTENTS,
    Excusing,
    changed_plan,
    changed_school,
    draft_plan,
    final_plan,
    grounds,
    notice_of_assessment,
    plan_after_assessment,
    reasons_for_no_plan,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import (
    CORONAVIRUS_REGS_2020,
    SEND_AMENDMENT_REGS_2015,
    SEND_REGS_2014,
)
from dutybound.law.england.vocabulary import Concession
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_LIMITS = SEND_REGS_2014 / "reg 44(2)"
BOTH = Contested(
    id="contents-and-school-ordered",
    question="How long has the council if the Tribunal changed both what the plan says and the school?",
    readings={
        "separately": "two weeks for the school, as if it alone had been ordered",
        "together": "five weeks for the whole plan: the two weeks are for an order about the school only",
    },
)
TWO, FIVE = weeks(2).after(Concession.made), weeks(5).after(Concession.made)
DUE_FOR_BOTH = BOTH.date(separately=TWO, together=FIVE)
OTHER_DATES = Excuse(
    id="other-dates",
    title="the Tribunal set other dates, which count instead",
    when=Concession.other_times_ordered,
    source=SEND_REGS_2014 / "reg 44(1)",
)
EXCUSED = Excusing(grounds(SEND_REGS_2014 / "reg 44(3)", ALWAYS), (OTHER_DATES,))

RULE = Duty(
    id="ehc.comply-with-tribunal-order",
    title="Do what the Tribunal ordered, in time",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Concession,
    engaged=Concession.made.happened & Concession.route.is_("tribunal-order"),
    trigger=Concession.made,
    steps=(
        notice_of_assessment(EXCUSED.with_grounds(2)),
        reasons_for_no_plan(EXCUSED.with_grounds(10)),
        plan_after_assessment(EXCUSED.with_grounds(14)),
        draft_plan(EXCUSED.with_grounds(5)),
        final_plan(EXCUSED.with_grounds(11)),
        Limit(
            id="reconsider",
            title="Decide again, and send a draft plan or the decision not to have one",
            when=Concession.about.is_("reconsider"),
            due=TWO,
            done=earlier_of(Concession.draft_sent, Concession.reasons_sent),
            excused=EXCUSED.without_grounds(2),
        ),
        changed_plan(EXCUSED.without_grounds(5), when=TO_CHANGE_THE_CONTENTS),
        changed_school(EXCUSED.without_grounds(2)),
        Limit(
            id="changed-plan-and-school",
            title="Send the plan with both the contents and the school changed",
            when=TO_CHANGE_BOTH,
            due=DUE_FOR_BOTH,
            done=Concession.amended_plan_sent,
            excused=(
                OTHER_DATES,
                relaxed_in_2020(DUE_FOR_BOTH, Concession.held_up_by_coronavirus),
            ),
        ),
    ),
    must="Assess, make the plan, decide again, or send the changed plan, as ordered, each by its own date. "
    "An order to keep a plan as it is has no date: the council goes on with it.",
    judged="Whether a ground made a limit impractical, and whether a plan is needed after the assessment.",
    replies=(
        Reply(
            statement="We have four weeks to start the assessment.",
            said=Concession.said.includes("four-weeks-to-start"),
            verdict=Verdict.MISLEADING,
            because="After an order it is two weeks. The four weeks that some pages still print were for "
            "appeals that the council did not oppose, and ended on 22 March 2015.",
            source=SEND_REGS_2014 / "reg 44(2)(b)",
        ),
        Reply(
            statement="We have a fresh 20 weeks.",
            said=Concession.said.includes("fresh-20-weeks"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The limit for a final plan is 14 weeks (after an order to assess) or 11 (after an order "
            "to make a plan) from the day of the order.",
            source=_LIMITS,
        ),
        Reply(
            statement="We are appealing against the order.",
            said=Concession.said.includes("appealing-the-order"),
            verdict=Verdict.DEPENDS,
            because="An order stands until a tribunal suspends it; asking to appeal suspends nothing.",
            source=_LIMITS,
            depends_on="Whether a tribunal has suspended the order.",
        ),
        Reply(
            statement="The school has no place.",
            said=Concession.said.includes("no-place-at-the-school"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The plan has to name the school that the Tribunal named; there is no ground that lifts "
            "this limit.",
            source=SEND_REGS_2014 / "reg 44(2)(f)",
        ),
        Reply(
            statement="Our panel must agree first.",
            said=Concession.said.includes("panel-must-agree"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Tribunal has decided, and the time runs from its order.",
            source=_LIMITS,
        ),
        Reply(
            statement="There is a shortage of educational psychologists.",
            said=Concession.said.includes("shortage-of-psychologists"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A shortage of staff is not one of the grounds that lift these limits.",
            source=SEND_REGS_2014 / "reg 44(3)",
        ),
        Reply(
            statement="Our time starts when we got the order.",
            said=Concession.said.includes("clock-starts-on-receipt"),
            verdict=Verdict.MISLEADING,
            because="The Regulations count from the day the order was made. The Tribunal's own guidance "
            "counts from the day it sent the order; from then at the latest nobody can argue.",
            source=_LIMITS,
        ),
        Reply(
            statement="It was the school holidays.",
            said=Concession.said.includes("order-in-holidays"),
            verdict=Verdict.DEPENDS,
            because="Holidays count, but after an order to assess or to make a plan the limit can fall away "
            "where the head teacher was asked for advice around a long closure.",
            source=SEND_REGS_2014 / "reg 44(3)(c)",
            depends_on="What was ordered, and when the head teacher was asked.",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="The Tribunal cannot make the council obey: that is for a court, and fast, or for the "
    "Ombudsman, who can look at lateness after an appeal. The plan in time is one thing, the help in it "
    "another. An order to assess promises no plan. Where the council won an appeal about ending the plan, it "
    "ends the plan at once.",
    best_answer=BestAnswer(
        answer="That it is done, and since when; or other dates that the Tribunal set; or, after an order to "
        "assess or to make a plan, a ground that the law names with its dates.",
        paper="The order with its date, the e-mail that brought it, and the plan with the day it was sent.",
    ),
    sources=(
        SEND_REGS_2014 / "reg 43",
        SEND_REGS_2014 / "reg 44",
        SEND_AMENDMENT_REGS_2015 / "reg 7",
        CORONAVIRUS_REGS_2020 / "",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 42 to 44 in a copy with changes to 3 April 2018; SI 2014/2096, SI 2015/359 and "
    "SI 2020/471 whole, as made. The Regulations as first made were not seen. The Tribunal's own page of 1 "
    "November 2023.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "For an order about both the contents and the school the Regulations name no number. Both "
            "readings are worked out; we are less sure here."
        ),
        (
            "The numbers before 23 March 2015 are taken to be the same: neither of the two changes before "
            "then touches them. The first text itself was not seen."
        ),
        (
            "The Tribunal's page counts from the day it sent the order, gives five weeks and no 11 for "
            "making a plan, and names a third exception that regulation 44(3) does not have. The Regulations "
            "are followed."
        ),
        "Whether the council may end a plan while the family can still appeal further is not settled.",
    ),
    never_with=("ehc.unopposed-appeal", "ehc.mediation-on-social-care"),
)
