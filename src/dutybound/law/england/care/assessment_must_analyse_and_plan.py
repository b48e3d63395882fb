"""An assessment has to weigh what it finds and say what will be done.

Before it decides on help, the council has to find out what the child wants, as far as that is practicable
and fits the child's welfare, and give it due weight: the Act says so.  A court has quashed an assessment that
recorded a family's troubles without weighing them, without a real plan, and without an answer to the family's
message that it could not go on.  For a disabled child it also has to deal with the help on the list in
section 2 of the Act of 1970.

Left to judgement: what the needs are, and whether the weighing was good enough.  Not given: any number of
hours; a court sends the assessment back.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    any_of,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    CSDPA_1970,
    TS_2023,
    WORKING_TOGETHER,
)
from dutybound.law.england.vocabulary import Child, Referral
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_ASSESS = CHILDREN_ACT_1989 / "s 17(1)"
_WISHES = CHILDREN_ACT_1989 / "s 17(4A)"
_SECTION_2 = (CSDPA_1970 / "s 2(4)", CSDPA_1970 / "s 2(6)")
_GUIDANCE = WORKING_TOGETHER / ""
_TS = TS_2023 / ""

RULE = StandingDuty(
    id="care.assessment-must-analyse-and-plan",
    title="Weigh what the assessment finds, and say what will be done",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Referral,
    engaged=Referral.assessment_finished.happened
    & Child.under(18, on=Referral.assessment_finished),
    trigger=Referral.assessment_finished,
    steps=(
        Standing(
            id="wishes",
            title="Find out what your child wants before deciding on help, as far as that can be done, and "
            "give it due weight",
            not_met=~Referral.child_asked,
            since=Referral.assessment_finished,
            sources=(_WISHES,),
        ),
        Standing(
            id="analysis",
            title="Say what the facts mean for your child's needs and what will be done, and answer what "
            "you said about not being able to go on",
            not_met=any_of(
                ~Referral.analysed,
                ~Referral.needs_said_how_met,
                Referral.crisis.is_("not-answered"),
            ),
            since=Referral.assessment_finished,
            sources=(_ASSESS, _TS, _GUIDANCE),
        ),
        Standing(
            id="section-2",
            title="Say which help on the list for disabled children is needed",
            when=DISABLED_CHILD_IS_IN_NEED.holds,
            not_met=~Referral.section_2_dealt_with,
            since=Referral.assessment_finished,
            sources=_SECTION_2,
        ),
    ),
    must="Find out what the child wants and give it due weight; weigh the child's needs in this family, with "
    "what carers can do and the risk that they cannot go on; say which needs will be met, by what, by whom "
    "and when; answer what the family proposed; share the record with the family.",
    judged="What the needs are, and whether the assessment weighs them well enough.",
    replies=(
        Reply(
            statement="You are loving parents, so there is no need.",
            said=Referral.said.includes("loving-parents"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Good parents do not take away the needs that come from a disability.",
            source=CHILDREN_ACT_1989 / "s 17(10)",
        ),
        Reply(
            statement="We only describe; the panel weighs it up.",
            said=Referral.said.includes("panel-analyses"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The assessment itself has to weigh what it finds.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="We see it differently from you, for these reasons.",
            said=Referral.said.includes("differ-with-reasons"),
            verdict=Verdict.LAWFUL,
            because="The council decides on need, if its reasons deal with what you told it.",
            source=_ASSESS,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="A court sends a bad assessment back; it does not set the hours. It is slow to "
    "accept reasons thought of later, and three months go by fast: look for a solicitor at once. The council "
    "need not agree with you or with your child, if it says why.",
    best_answer=BestAnswer(
        answer="The assessment with its reasons: each need, what it comes from, what will be done about it, "
        "by whom and when, and what your child wants.",
        paper="The assessment, the dated notes behind it, and the record of what your child wants.",
    ),
    sources=(
        _ASSESS,
        _WISHES,
        *_SECTION_2,
        _GUIDANCE,
    ),
    judgments=(
        Judgment(
            _TS,
            settles="An assessment that records without weighing, has no real plan and leaves a family's "
            "crisis unanswered is unlawful, and so is the panel decision that rests on it.",
            decided="2023-12-01",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 17, in the text as revised to 25 March 2026, and section 2 of the 1970 Act to April 2016. "
    "Of the judgment only headnotes and reports; of the guidance only sentences repeated elsewhere.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "Only finding out what the child wants is in the words of the Act. That an assessment has to "
            "weigh and plan rests on a judgment given under guidance of 2018; that it should say who does "
            "what and when, answer the family's own proposals, and be shared, is guidance."
        ),
        "The edition of the guidance of March 2026 has not been read.",
        (
            "The Act asks for the child's wishes only as far as that is practicable and fits the child's "
            "welfare. If the council says that it was not, that is not worked out here."
        ),
        (
            "The text of section 2 is in force from 1 April 2015, and older assessments are not dealt with "
            "here, though section 17(4A) is older."
        ),
        "The duty to find out what a child wants has other sides (enquiries, accommodation) not told here.",
    ),
)
