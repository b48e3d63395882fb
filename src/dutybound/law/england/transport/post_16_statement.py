"""Publish the travel statement for students over 16 by 31 May.

For each academic year (1 August to 31 July) a council prepares a transport policy statement for persons of
sixth form age and publishes it on or before 31 May in the year in which the academic year begins.  It says
what is arranged and what help with money there is, and to what extent for disabled students; it is early and
full enough to choose a place by.  The statement for adults with an EHC plan is due by the end of May as well.

Nothing is left to judgement about the day.  Not given: any particular help.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    in_year_of,
    months,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import EDUCATION_ACT_1996
from dutybound.law.england.vocabulary import SchoolTravel
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_BY_31_MAY = EDUCATION_ACT_1996 / "s 509AA(7)"
# The academic year begins on 1 August: seven months earlier lies in the year in which it begins.
_YEAR_BEGINS = months(7).before(SchoolTravel.needed_from)

RULE = Duty(
    id="transport.post-16-statement",
    title="Publish the travel statement for students over 16 by 31 May",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=SchoolTravel,
    engaged=SchoolTravel.stage.is_("sixth-form"),
    trigger=SchoolTravel.needed_from,
    steps=(
        Limit(
            due=in_year_of(_YEAR_BEGINS, 5, 31),
            done=SchoolTravel.statement_published,
        ),
    ),
    must="Say what travel and help with money there will be in the year, and how far for disabled students, "
    "early enough to choose a school or college by.",
    replies=(
        Reply(
            statement="The statement is the same as last year's.",
            verdict=Verdict.DEPENDS,
            because="One has to be published for each year; whether it may say the same depends on what "
            "students will need.",
            depends_on="whether the council asked students and parents, and looked again",
            source=EDUCATION_ACT_1996 / "s 509AA(1)",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No help by itself: it says what help there is. The council may arrange more than it says.",
    best_answer=BestAnswer(
        answer="The link to the statement for the year, and the day on which it was published.",
        paper="The statement, and the record of whom the council asked about it.",
    ),
    sources=(
        EDUCATION_ACT_1996 / "s 509AA(1)",
        _BY_31_MAY,
        EDUCATION_ACT_1996 / "s 509AB(1)",
        EDUCATION_ACT_1996 / "s 509AB(7A)",
        EDUCATION_ACT_1996 / "s 509AC(5)",
        EDUCATION_ACT_1996 / "s 508G(5)",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Education Act 1996 sections 508G and 509AA to 509AE, in a copy of the revised text of 17 August "
    "2026.",
    confidence=Confidence.HIGH,
    doubts=(
        "The first day of the present text was not seen; September 2014 is used.",
        "Nothing in these sections moves a last day off a Sunday or a holiday.",
    ),
)
