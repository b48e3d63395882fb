"""Ask social care whether a child of 14 or more with an EHC plan is disabled.

When a council makes an EHC plan for a child after the 14th birthday, its education side must at that time
ask an officer of social care for an opinion on whether the child is disabled.  For a child who had a plan
before 14 the same is asked at the first review that regulations name for it, and again when a child once
found not disabled has changed much.  The answer makes somebody a "disabled student", on whom the notices
before leaving school and the assessment of needs hang.

Left to judgement: the opinion itself, and what is a significant change.  Not given: a number of days, or a
diagnosis; disabled means what it means in the Children Act.
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
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import DISABLED_PERSONS_ACT_1986
from dutybound.law.england.vocabulary import Child, Plan, SchoolLeaver
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY
from dutybound.law.england.vocabulary.school_years import SCHOOL_LEAVING_DAY

_ASK = DISABLED_PERSONS_ACT_1986 / "s 5(2)"

RULE = StandingDuty(
    id="transition.disabled-school-leaver-opinion",
    title="Ask social care, from 14 on, whether your child is disabled",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=SchoolLeaver,
    engaged=all_of(
        Child.birthday(14) <= AS_OF,
        Child.under(19),
        Plan.made.happened,
        ~Plan.ceased.happened,
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=all_of(
                Plan.made >= Child.birthday(14),
                Plan.made <= SCHOOL_LEAVING_DAY,
                ~SchoolLeaver.opinion_asked.happened,
            ),
            since=Plan.made,
        ),
    ),
    must="Have the education team ask the officer of social care who is named for this whether the child is "
    "disabled: at once when a plan is made after the 14th birthday, at the set review for a child who had "
    "one before, and again if a child who was found not disabled has changed much.",
    judged="Whether the child is disabled. The officer of social care says so first.",
    replies=(
        Reply(
            statement="That law is old and nobody uses it.",
            said=SchoolLeaver.said.includes("old-law"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="It is law today, and speaks of EHC plans by name.",
            source=DISABLED_PERSONS_ACT_1986 / "s 5(1)",
        ),
        Reply(
            statement="Your child has no social worker, so we do not tell social care.",
            said=SchoolLeaver.said.includes("no-social-worker"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The law asks for an EHC plan and an age. It does not ask for a social worker.",
            source=_ASK,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="An opinion and no help. Without it the later steps do not begin, so ask for it in writing.",
    best_answer=BestAnswer(
        answer="The day on which social care was asked, and its answer.",
        paper="The question to social care and the officer's answer, with their dates.",
    ),
    sources=(
        DISABLED_PERSONS_ACT_1986 / "s 5(1)",
        _ASK,
        DISABLED_PERSONS_ACT_1986 / "s 5(9)",
        DISABLED_PERSONS_ACT_1986 / "s 16",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 5, 6 and 16 of the 1986 Act as they stand for England, with the words on EHC plans, in a "
    "copy with a revised date of 1 January 2026. SI 2014/1530 regulations 1 to 43, for a review that is set "
    "for this purpose: there is none in them.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "Which review is set for a child who had a plan before 14 was not found; the first one after the "
            "14th birthday, or in year 9, is what people say. So it is shown as not done only where the plan "
            "was made after 14."
        ),
        (
            "The Act says at the time of making the plan. The day on which the first final plan was sent is "
            "used."
        ),
        (
            "A child over compulsory school age counts only while a pupil or student under 19. That is not "
            "asked here, so nothing is called not done where the plan was made after that age."
        ),
        (
            "The day on which EHC plans came into the Act is taken to be 1 September 2014, and was not seen. "
            "Statements of special educational needs before that are not worked out."
        ),
        "A significant change in a child found not disabled is not asked about.",
        "So is a council that took over a plan which another council made.",
    ),
)
