"""Review an EHC plan within every 12 months.

The first review falls in the 12 months that begin with the day on which the plan was first made, each later
one in the 12 months that begin with the day of the last review; so the last day is the day before the
anniversary.  After a re-assessment it is within 12 months of the day the new plan was sent, and there the
anniversary itself is in time.  A council that took a plan over from another has until the later of those 12
months and three months that begin with the move.  Nothing else moves the day: no appeal, no order and no
change of the plan.  Whether a review is the meeting, or is over only with the council's decision after it,
is not settled.  Left to judgement: nothing that moves a day.  Not given: a change to the plan.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Contested,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    choose,
    later_of,
    months,
    on,
    since,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import (
    CFA_2014,
    CORONAVIRUS_REGS_2020,
    SEND_REGS_2014,
)
from dutybound.law.england.vocabulary import Plan, Review
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_THE_DUTY = CFA_2014 / "s 44(1)"
WHEN_DONE = Contested(
    id="when-a-review-is-done",
    question="Is a plan reviewed in time if only the meeting is held within the 12 months?",
    readings={
        "whole-review": "it is not: the meeting is part of a review, which ends with the council's decision",
        "meeting": "it is: the Act says review, and the meeting is when the plan is reviewed",
    },
)
LAST_START = later_of(Plan.made, Plan.last_reviewed)
DUE = later_of(
    months(12).beginning_with(LAST_START),
    months(12).after(Plan.reassessed_plan_sent),
    months(3).beginning_with(Plan.transferred_in),
)
_SINCE_THEN = later_of(Plan.made, Plan.last_reviewed, Plan.reassessed_plan_sent)
_MEETING_HELD = choose(Review.meeting_on <= AS_OF, Review.meeting_on, Review.decision_sent)

RULE = Duty(
    id="ehc.annual-review-12-months",
    title="Review the plan within every 12 months",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Plan,
    engaged=Plan.made.happened & ~Plan.ceased.happened,
    trigger=LAST_START,
    steps=(
        Limit(
            due=DUE,
            done=WHEN_DONE.date(
                whole_review=Review.next_after(Review.decision_sent, _SINCE_THEN),
                meeting=Review.next_after(_MEETING_HELD, _SINCE_THEN),
            ),
            excused=(relaxed_in_2020(DUE, Plan.held_up_by_coronavirus),),
        ),
    ),
    must="Ask the child and the parent, or the young person, and the school or college; look at progress and "
    "at whether the outcomes still fit; hold the meeting; and decide whether to keep, change or end the "
    "plan. From year 9 the meeting looks at adult life; after 18 at whether the outcomes have been reached.",
    replies=(
        Reply(
            statement="The meeting was in time, so the review was in time.",
            said=Plan.said_of_review.includes("meeting-was-in-time"),
            verdict=Verdict.CONTESTED,
            because="The Regulations call the meeting a part of the review and put the decision after it; "
            "but no words say when a review is complete.",
            source=SEND_REGS_2014 / "reg 20(1)",
        ),
        Reply(
            statement="Plans are now reviewed only at the end of a key stage.",
            said=Plan.said_of_review.includes("key-stage-only"),
            verdict=Verdict.MISLEADING,
            because="That is a proposal; the law is every 12 months.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We change plans only when a child moves to another stage.",
            said=Plan.said_of_review.includes("only-at-transfer"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Each review has to look at this plan and decide about it; a rule for all plans does "
            "not.",
            source=SEND_REGS_2014 / "reg 19",
        ),
        Reply(
            statement="An appeal is running, so there is no review.",
            said=Plan.said_of_review.includes("appeal-running"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="An appeal does not stop the 12 months.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="The Tribunal changed the plan, so the year starts again.",
            said=Plan.said_of_review.includes("tribunal-restarts-year"),
            verdict=Verdict.MISLEADING,
            because="The year starts with the day the plan was first made or last reviewed, and a change is "
            "neither.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We have a backlog.",
            said=Plan.said_of_review.includes("backlog"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act names no exception, for a backlog or anything else.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="The school did not arrange it.",
            said=Plan.said_of_review.includes("school-did-not-arrange"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council owes the review; it may ask a school to hold the meeting, and answers for "
            "it.",
            source=SEND_REGS_2014 / "reg 20(1)",
        ),
        Reply(
            statement="You have only just moved here.",
            said=Plan.said_of_review.includes("just-moved-here"),
            verdict=Verdict.DEPENDS,
            because="After a move the new council has three months, if that is later than the 12 months.",
            source=SEND_REGS_2014 / "reg 15(5)",
            depends_on="The day on which it took the plan over.",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="No appeal while there is no review: that comes with the decision after it. No right to a "
    "change. Moves to another stage of education have earlier days of their own, and the decision is due "
    "within four weeks of the meeting in any case.",
    best_answer=BestAnswer(
        answer="The day of the meeting and of the decision, and how it made up for the lateness.",
        paper="The day the plan was first made, the last decision letter, the invitation, and the report of "
        "the meeting.",
    ),
    sources=(
        _THE_DUTY,
        SEND_REGS_2014 / "reg 15(5)",
        SEND_REGS_2014 / "reg 19",
        SEND_REGS_2014 / "reg 20",
        SEND_REGS_2014 / "reg 21",
        SEND_REGS_2014 / "reg 27(4)",
        CORONAVIRUS_REGS_2020 / "reg 11",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 44 in a copy of 2025 to 2026; SI 2014/1530 regs 15, 18 to 21, 27 and 28 in a copy with "
    "changes to 3 April 2018; SI 2020/471 whole, as made. Of the Code of Practice 9.166 to 9.168 and the "
    "start of 9.169, as others quote them. A legal charity's pages.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether the meeting or the decision has to fall within the 12 months. Both readings are worked "
            "out; most who advise families count the decision. The next year is counted from the decision "
            "(the later day), so that nobody is wrongly called late."
        ),
        (
            "After a re-assessment only the 12 months from the new plan are counted, or from a review after "
            "it: the later day. Whether the year from the review before it runs on as well is not settled."
        ),
        "Release from custody has a rule of its own (as soon as reasonably practicable), not given here.",
        "Once a plan has ended, how late its last review was is not worked out.",
        (
            "In the summer of 2020 the review had to follow as soon as reasonably practicable: no later day "
            "is worked out."
        ),
    ),
)
