"""Make a plan for the help, and look at it again.

Where a council gives help under section 17, guidance and councils' own manuals expect a plan (often called a
child in need plan) that is agreed with the family and says who does what, by when and what for, and reviews
of it.  No Act sets how often: manuals say at least every six months for short breaks, and often three months
otherwise, which binds only as the council's own rule.

Left to judgement: how long a plan has to be, and how often it is looked at.  Not given: any number of months.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import SHORT_BREAKS_GUIDANCE_2010, WORKING_TOGETHER
from dutybound.law.england.vocabulary import AssessmentConduct
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_GUIDANCE = WORKING_TOGETHER / ""
_SHORT_BREAKS = SHORT_BREAKS_GUIDANCE_2010 / ""

RULE = StandingDuty(
    id="care.child-in-need-plan-and-review",
    title="Make a plan for the help that your child gets, and review it",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=AssessmentConduct,
    engaged=AssessmentConduct.topic.is_("plan-after-it") & AssessmentConduct.help_agreed.happened,
    trigger=AssessmentConduct.help_agreed,
    steps=(
        Standing(
            id="plan",
            title="Make a plan for the help",
            not_met=~AssessmentConduct.plan_made.happened,
            since=AssessmentConduct.help_agreed,
        ),
        Standing(
            id="contents",
            title="Say in the plan who does what, by when and what for",
            when=AssessmentConduct.plan_made.happened,
            not_met=~AssessmentConduct.plan_says_who_what_when,
            since=AssessmentConduct.plan_made,
        ),
        Standing(
            id="review",
            title="Look at the plan again when the council said that it would",
            when=AssessmentConduct.plan_made.happened,
            not_met=AssessmentConduct.review_day_missed,
        ),
    ),
    must="Agree a plan with the family that says who does what, by when and what for; look at it again, and "
    "at how the child is doing; and change it where that is called for.",
    judged="How long the plan has to be, and how often it has to be looked at.",
    replies=(
        Reply(
            statement="It is a small package, so there is no plan.",
            said=AssessmentConduct.said.includes("no-plan-needed"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="A plan is expected for any help under section 17. A small package may have a short one.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="The law says that we review it every six months.",
            said=AssessmentConduct.said.includes("review-every-six-months-by-law"),
            verdict=Verdict.MISLEADING,
            because="No Act sets a number of months for help under section 17. The number is the council's "
            "own or comes from guidance.",
            source=_SHORT_BREAKS,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="This is guidance, and no day comes with it: three or six months are not law. A plan does not "
    "give more help than was agreed. Nights away under section 20 have rules of their own.",
    best_answer=BestAnswer(
        answer="The plan, with who does what by when, and the day of the next review.",
        paper="The plan, the notes of each review, and the council's own rule on how often it reviews.",
    ),
    sources=(_GUIDANCE, _SHORT_BREAKS),
    in_force=since(2013, 4, 15),
    checked=on(2026, 11, 22),
    seen="Neither guidance was read. Manuals of several councils (Derbyshire, Doncaster, Havering, Hull, "
    "Kent) tell of the plan; Hull's and Kent's of a review at least every six months for short breaks.",
    confidence=Confidence.LOW,
    doubts=(
        (
            "The edition of the main guidance of March 2026, which is said to speak of a family help plan, "
            "has not been read, and nor were the older ones. The day is that of the edition of 2013."
        ),
        "Whether the plan has to be agreed with the family, or only made with it, was not seen.",
    ),
)
