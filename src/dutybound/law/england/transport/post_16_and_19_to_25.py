"""Arrange the travel that the council finds necessary for students over 16 and adult learners.

For somebody of sixth form age (over compulsory school age and under 19, or still on a course begun before) a
council specifies in a yearly statement, and makes, the arrangements that it considers necessary, with regard
among other things to those who could not reasonably attend without them, to distance and to cost, and says
how far they are for disabled students.  It may charge.  What the statement does not provide for, it may still
arrange and need not.  For an adult learner it makes such arrangements as it considers necessary for attending
its own or further education institutions, and for somebody with an EHC plan elsewhere where it secured both
the course and boarding; any transport so provided must be free.  It may pay expenses instead.

Left to judgement, of the council first and in good faith: what is necessary.  Not given: free travel at 16 to
18.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
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
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import EDUCATION_ACT_1996, judgment
from dutybound.law.england.transport.eligible_child_free_travel import MISSING_SINCE
from dutybound.law.england.vocabulary import SchoolTravel
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_PERSON

_SIXTH_FORM = EDUCATION_ACT_1996 / "s 509AA(7)"
_ADULT = EDUCATION_ACT_1996 / "s 508F(1)"
_FREE = EDUCATION_ACT_1996 / "s 508F(4)"
_NOT_THERE = any_of(
    ~SchoolTravel.arranged.happened & (SchoolTravel.needed_from <= AS_OF),
    SchoolTravel.arranged.happened & SchoolTravel.stopped.happened,
)
_ADULT_LEARNER = SchoolTravel.stage.is_("adult") & SchoolTravel.place.is_("college", "not-college")

RULE = StandingDuty(
    id="transport.post-16-and-19-25",
    title="Arrange the travel that a student over 16 cannot do without",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=SchoolTravel,
    engaged=SchoolTravel.council_sees_need
    & any_of(SchoolTravel.stage.is_("sixth-form"), _ADULT_LEARNER),
    trigger=AS_OF,
    steps=(
        Standing(
            id="sixth-form",
            title="Arrange the travel that a sixth form student cannot do without",
            when=SchoolTravel.stage.is_("sixth-form"),
            not_met=_NOT_THERE & SchoolTravel.statement_covers,
            since=MISSING_SINCE,
            sources=(
                _SIXTH_FORM,
                EDUCATION_ACT_1996 / "s 509AA(8)",
                EDUCATION_ACT_1996 / "s 509AB(3)",
            ),
        ),
        Standing(
            id="adult",
            title="Arrange the travel that an adult learner cannot do without",
            when=SchoolTravel.stage.is_("adult"),
            not_met=_NOT_THERE,
            since=MISSING_SINCE,
            sources=(_ADULT, EDUCATION_ACT_1996 / "s 508F(2)", EDUCATION_ACT_1996 / "s 508F(3)"),
        ),
        Standing(
            id="free",
            title="Charge an adult learner nothing for that travel",
            when=all_of(SchoolTravel.stage.is_("adult"), SchoolTravel.arranged.happened),
            not_met=SchoolTravel.charged,
            since=SchoolTravel.arranged,
            sources=(_FREE,),
        ),
    ),
    must="Make the travel that its yearly statement says it will make, and think with an open mind about an "
    "exception where the statement does not fit this student. For an adult learner: look at what is "
    "necessary, arrange it, and charge nothing.",
    judged="Whether it is necessary for the council to arrange travel. The council decides first, and must "
    "do so fairly.",
    replies=(
        Reply(
            statement="There is no help with travel after 16.",
            said=SchoolTravel.said.includes("no-help-after-16"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council must ask what is necessary for each student, and think of those who could "
            "not get there without help.",
            source=EDUCATION_ACT_1996 / "s 509AB(3)",
        ),
        Reply(
            statement="You have to pay towards travel after 16.",
            said=SchoolTravel.said.includes("pay-after-16"),
            verdict=Verdict.DEPENDS,
            because="A council may charge for sixth form travel, but not for travel that it finds necessary "
            "for an adult learner.",
            depends_on="whether the student is of sixth form age or an adult learner",
            source=_FREE,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="There is no right to free travel from 16 to 18, and the council decides what is necessary. "
    "An EHC plan does not bring travel by itself. Help often stops at 16, so look at the council's statement "
    "in May before the new school year.",
    best_answer=BestAnswer(
        answer="The travel, from a given day; or what was weighed for this student, and why it is not "
        "necessary.",
        paper="The yearly statement, the application, and the note of what was weighed.",
    ),
    sources=(
        _ADULT,
        EDUCATION_ACT_1996 / "s 508F(2)",
        EDUCATION_ACT_1996 / "s 508F(3)",
        _FREE,
        EDUCATION_ACT_1996 / "s 508F(8)",
        _SIXTH_FORM,
        EDUCATION_ACT_1996 / "s 509AA(8)",
        EDUCATION_ACT_1996 / "s 509AB(3)",
        EDUCATION_ACT_1996 / "s 509AC(1)",
    ),
    judgments=(
        Judgment(
            judgment("Staffordshire County Council v JM", "[2016] UKUT 246 (AAC)") / "",
            settles="Travel is not special educational provision, and what is necessary for an adult learner "
            "is decided judiciously and in good faith.",
            decided="2016",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Education Act 1996 sections 508F to 508I and 509AA to 509AE, in a copy of the revised text of 17 "
    "August 2026. The guidance of 2019 and the judgment were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That the text speaks of EHC plans shows that it is no older than September 2014, and that day "
            "is used; earlier texts were not read."
        ),
        (
            "At sixth form age the duty is to make what the statement provides for; outside it the council "
            "may do more (section 509AA(8)). A council that finds travel necessary for one student and still "
            "does not arrange it may be unfair in other ways, which are not told here."
        ),
        "An adult at an institution that the council maintains or assists is asked about as at a college.",
    ),
)
