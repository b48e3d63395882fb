"""From year 9 on, look at adult life at every review meeting.

When the child is in year 9 or above, the meeting that reviews the EHC plan must consider what help is needed
to prepare for adulthood and independent living, whether or not the child goes to a school or college.

Left to judgement: what help that is.  Not given: help by itself, since the plan has to be changed for that;
or the presence of adult services, who may be asked to come.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.law.england.transition.year_9_preparing_for_adulthood import (
    IN_THE_PLAN,
    YEAR_9,
    class_has_come_so_far,
)
from dutybound.law.england.vocabulary import Review
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_AT_A_SCHOOL = SEND_REGS_2014 / "reg 20(6)"
_AT_NONE = SEND_REGS_2014 / "reg 21(6)"

RULE = StandingDuty(
    id="transition.year-9-review-meeting",
    title="From year 9 on, look at adult life at every review meeting",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Review,
    engaged=YEAR_9 <= Review.meeting_on,
    trigger=Review.meeting_on,
    steps=(
        Standing(
            not_met=all_of(
                Review.meeting_on <= AS_OF,
                class_has_come_so_far(Review.meeting_on),
                ~Review.adulthood_looked_at,
            ),
            since=Review.meeting_on,
        ),
    ),
    must="Look, at the meeting, at what help your child needs to prepare for adult life.",
    judged="What help is needed.",
    replies=(
        Reply(
            statement="Adult life is for a later meeting.",
            said=Review.said.includes("adult-life-later"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="From year 9 on each review meeting must look at it.",
            source=_AT_A_SCHOOL,
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="A talk about it, and a say in what comes next. The help itself has to be put into the plan. "
    "Nobody from adult services has to be there by this rule; ask for them to be asked.",
    best_answer=BestAnswer(
        answer="What the meeting said about adult life, and what is to be changed in the plan.",
        paper="The report of the meeting, with its part on adult life.",
    ),
    sources=(_AT_A_SCHOOL, _AT_NONE, IN_THE_PLAN, SEND_REGS_2014 / "reg 2"),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regulations 2, 12, 20 and 21, in a copy with changes to 3 April 2018. Chapters 8 and "
    "9 of the SEND Code of Practice were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Year 9 turns on the class in which a child is taught. The usual year for the age is used. For a "
            "child who is taught a year below it nothing is called not done before the year after; for one "
            "who is taught a year above it, it is owed a year before it is shown here."
        ),
    ),
)
