"""From year 9 on, put help for adult life into the EHC plan.

For a child in year 9 or above the plan must hold, within the help for education, health and social care that
it names, help to prepare for adulthood and independent living: work, a home, taking part in society.  Year 9
is the year of compulsory schooling in which most of the class turn 14; by age it usually begins in the
September after the 13th birthday, and that is used here.

Left to judgement: what help is needed.  Not given: a day by which a plan from before year 9 has to be changed
(its yearly review is the time), or a separate plan for adulthood.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Condition,
    Confidence,
    DateExpression,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.law.england.vocabulary import Child, Plan
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON
from dutybound.law.england.vocabulary.school_years import usual_start_of_year

YEAR_9 = usual_start_of_year(9)
"""When year 9 usually begins for a child of this age."""


def class_has_come_so_far(day: DateExpression) -> Condition:
    """On a day in the usual year 9 or later, a child who may be taught a year below it is in year 9 too."""
    return any_of(day >= usual_start_of_year(10), Child.usual_school_year)


IN_THE_PLAN = SEND_REGS_2014 / "reg 12(3)"

RULE = StandingDuty(
    id="transition.year-9-preparing-for-adulthood",
    title="From year 9 on, put help for adult life into the EHC plan",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Plan,
    engaged=all_of(Plan.made.happened, ~Plan.ceased.happened, YEAR_9 <= AS_OF),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=all_of(
                Plan.sent >= YEAR_9,
                class_has_come_so_far(Plan.sent),
                ~Plan.prepares_for_adulthood,
            ),
            since=Plan.sent,
        ),
    ),
    must="Put into the plan, among the help for education, health and social care, help to prepare for adult "
    "life: for work, for a home, and for taking part in society.",
    judged="What help your child needs for it.",
    replies=(
        Reply(
            statement="We deal with adult life at 16.",
            said=Plan.said_of_adulthood.includes("at-16"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Regulations begin with year 9, which most children start at 13.",
            source=IN_THE_PLAN,
        ),
        Reply(
            statement="The school does that in its careers lessons.",
            said=Plan.said_of_adulthood.includes("for-the-school"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="What a school does for all is no part of the plan. The plan itself must hold the help.",
            source=IN_THE_PLAN,
        ),
        Reply(
            statement="The plan says that we will prepare your child for adult life.",
            said=Plan.said_of_adulthood.includes("one-line-will-do"),
            verdict=Verdict.DEPENDS,
            because="The plan must name help, and not only an aim.",
            depends_on="whether the plan names help that somebody has to give",
            source=IN_THE_PLAN,
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No right to one kind of help. A plan from before year 9 need not be changed on the first day "
    "of year 9: ask for it at the next review. What the plan says for school can be appealed.",
    best_answer=BestAnswer(
        answer="The parts of the plan that prepare for adult life, and the day on which they were put in.",
        paper="The final plan, and the advice on adult life that it was made from.",
    ),
    sources=(
        IN_THE_PLAN,
        SEND_REGS_2014 / "reg 2",
        SEND_REGS_2014 / "reg 6(1)(g)",
        SEND_REGS_2014 / "reg 22(1)",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regulations 2, 6, 12, 20, 21 and 22, in a copy with changes to 3 April 2018. Chapter "
    "8 of the SEND Code of Practice was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Year 9 turns on the class in which a child is taught. The usual year for the age is used. For a "
            "child who is taught a year below it nothing is called not done before the year after; for one "
            "who is taught a year above it, it is owed a year before it is shown here."
        ),
        (
            "Whether a plan from before year 9 is at fault as soon as year 9 begins is not settled. It is "
            "shown as not done only where a final plan was sent in year 9 or later."
        ),
    ),
)
