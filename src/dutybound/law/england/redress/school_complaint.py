"""Have a complaints procedure that parents can get, and keep to it (schools).

The governing body of a school that a council maintains sets up a procedure for all complaints about the
school, and makes it known.  The proprietor of an academy or a private school has one in writing that parents
can get, with clear times: first an informal look; then a complaint in writing; then a panel of at least three
people who had no part in it, one of them from outside the running of the school.  A parent may come to the
panel and bring somebody.

It is for what has no route of its own: not for exclusions, places at a school or EHC plans.  Left to
judgement: what the right answer is.  Not given: any time in law; the procedure sets its own.  Nor does it
stop the six months for a claim about disability discrimination.
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
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_DEPARTMENT, SCHOOL_CLAIM
from dutybound.law.england.sources import EDUCATION_ACT_2002, INDEPENDENT_SCHOOL_STANDARDS_2014
from dutybound.law.england.vocabulary import SchoolComplaint
from dutybound.law.england.vocabulary.parties import PARENT, SCHOOL

_MAINTAINED = EDUCATION_ACT_2002 / "s 29(1)"
_ACADEMY = INDEPENDENT_SCHOOL_STANDARDS_2014 / "Part 7 of the Schedule (paragraph 33)"
_IS_ACADEMY = SchoolComplaint.school.is_("academy-or-private")

RULE = StandingDuty(
    id="redress.school-complaint",
    title="Have a complaints procedure that parents can get",
    owed_by=SCHOOL,
    owed_to=PARENT,
    strength=Strength.STATUTORY,
    about=SchoolComplaint,
    engaged=all_of(
        SchoolComplaint.school.is_("maintained", "academy-or-private"),
        ~SchoolComplaint.about.is_("own-route"),
    ),
    trigger=choose(SchoolComplaint.made.happened, SchoolComplaint.made, AS_OF),
    steps=(
        Standing(
            id="procedure",
            title="Have a complaints procedure that parents can get",
            not_met=~SchoolComplaint.procedure_shown,
            sources=(_MAINTAINED, _ACADEMY),
        ),
        Standing(
            id="times",
            title="Say in the procedure how long each step takes (academies and private schools)",
            when=_IS_ACADEMY & SchoolComplaint.procedure_shown,
            not_met=~SchoolComplaint.times_given,
            sources=(_ACADEMY,),
        ),
        Standing(
            id="panel",
            title="Give you a panel with somebody from outside the school (academies and private schools)",
            when=_IS_ACADEMY & SchoolComplaint.panel_asked.happened,
            not_met=~SchoolComplaint.panel_offered,
            since=SchoolComplaint.panel_asked,
            sources=(_ACADEMY,),
        ),
    ),
    must="Have the procedure and make it known. An academy or a private school looks at a complaint "
    "informally, then in writing, then before a panel that you may come to with somebody, and gives you what "
    "the panel found.",
    judged="Whether the complaint is right.",
    replies=(
        Reply(
            statement="Complain to the council about the school.",
            said=SchoolComplaint.said.includes("complain-to-the-council"),
            verdict=Verdict.MISLEADING,
            because="Each school deals with complaints about itself. The council still answers for what the "
            "EHC plan says your child gets.",
            source=_MAINTAINED,
        ),
        Reply(
            statement="The head's word is final.",
            said=SchoolComplaint.said.includes("governors-word-is-final"),
            verdict=Verdict.DEPENDS,
            because="In an academy or a private school a panel comes after. In other schools the governors' "
            "own procedure says what comes next.",
            depends_on="what kind of school it is, and what its procedure says",
            source=_ACADEMY,
        ),
        Reply(
            statement="You may not bring anybody to the panel.",
            said=SchoolComplaint.said.includes("may-not-bring-anybody"),
            verdict=Verdict.DEPENDS,
            because="At an academy or a private school you may bring somebody. In other schools the "
            "procedure says.",
            depends_on="what kind of school it is",
            source=_ACADEMY,
        ),
    ),
    remedies=(EDUCATION_DEPARTMENT, SCHOOL_CLAIM),
    gives_less="No time in law, and no right to be told that you were right. The council and the Ombudsman "
    "have little say over what goes on inside a school. The six months for a claim about disability "
    "discrimination run on while the school looks at a complaint.",
    best_answer=BestAnswer(
        answer="The procedure, the step that your complaint is at, and when you will hear.",
        paper="The procedure; and at an academy or a private school what the panel found.",
    ),
    sources=(
        _MAINTAINED,
        _ACADEMY,
        INDEPENDENT_SCHOOL_STANDARDS_2014 / "reg 2(1)",
        INDEPENDENT_SCHOOL_STANDARDS_2014 / "reg 3",
    ),
    in_force=since(2015, 1, 5),
    checked=on(2026, 11, 22),
    seen="SI 2014/3283 regs 1 to 3 and paragraphs 32 and 33 of its Schedule, in a copy with changes to 5 "
    "September 2022; section 29 of the 2002 Act, whole, in a copy with older changes.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Section 29 is older than the standards for academies and private schools, which came into force "
            "on 5 January 2015. A complaint made before then is not worked out."
        ),
        (
            "Special schools of charities and colleges have rules of their own, which were not read: choose "
            "'another kind'."
        ),
        (
            "Regulation 3 lists the standards that do not bind an academy, and paragraph 33 is not among "
            "them. An academy for 16 to 19 year olds only is no school there: choose 'another kind'."
        ),
    ),
)
