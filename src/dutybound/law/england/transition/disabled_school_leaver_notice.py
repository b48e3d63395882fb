"""Tell social care, eight months ahead, when a disabled student leaves school age or education.

For every disabled student the council (for a student at a college, the college) gives social care written
notice of the day on which compulsory school age ends, and says whether the student means to stay in
full-time education.  For one who is past school age, stays on and is to leave before the age of 19 years and
8 months it gives notice of the leaving day too.  Each is due not earlier than twelve and not later than
eight months before that day.  Where the leaving day was not known in time, the second is due as soon as is
reasonably practicable.  The leaving day is kept under review all the while.

Left to judgement: what is as soon as practicable, and when the end of education becomes apparent.  Not given:
any notice to the family, unless it asks.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    DateExpression,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    all_of,
    months,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import DISABLED_PERSONS_ACT_1986, SCHOOL_LEAVING_DATE_ORDER_1997
from dutybound.law.england.vocabulary import Child, Plan, SchoolLeaver
from dutybound.law.england.vocabulary.parties import CHILD, COUNCIL_OR_COLLEGE
from dutybound.law.england.vocabulary.school_years import SCHOOL_LEAVING_DAY

_SCHOOL_AGE = DISABLED_PERSONS_ACT_1986 / "s 5(3A)"
_LEAVING = DISABLED_PERSONS_ACT_1986 / "s 5(3B)"
_TIME = DISABLED_PERSONS_ACT_1986 / "s 5(3C)"
_LATE = DISABLED_PERSONS_ACT_1986 / "s 5(4)"

_19_AND_8_MONTHS = months(8).after(Child.birthday(19))
_BEFORE_SCHOOL_AGE_ENDS = months(8).before(SCHOOL_LEAVING_DAY)
_BEFORE_LEAVING = months(8).before(SchoolLeaver.leaving_on)


def _found_too_late(due: DateExpression) -> Excuse:
    return Excuse(
        id="found-too-late",
        title="social care first found your child disabled when less than eight months were left",
        when=SchoolLeaver.opinion_given > due,
        source=DISABLED_PERSONS_ACT_1986 / "s 5(3)",
    )


RULE = Duty(
    id="transition.disabled-school-leaver-notice",
    title="Tell social care eight months before your child leaves",
    owed_by=COUNCIL_OR_COLLEGE,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=SchoolLeaver,
    engaged=all_of(
        Plan.made.happened,
        SchoolLeaver.opinion.is_("disabled"),
        SchoolLeaver.at_school_or_college,
    ),
    trigger=SCHOOL_LEAVING_DAY,
    steps=(
        Limit(
            id="school-age",
            title="Tell social care eight months before compulsory school age ends",
            due=_BEFORE_SCHOOL_AGE_ENDS,
            done=SchoolLeaver.school_age_notice_sent,
            excused=(_found_too_late(_BEFORE_SCHOOL_AGE_ENDS),),
            sources=(_SCHOOL_AGE, SCHOOL_LEAVING_DATE_ORDER_1997 / "art 2"),
        ),
        Limit(
            id="leaving",
            title="Tell social care eight months before full-time education ends",
            when=all_of(
                SCHOOL_LEAVING_DAY < _BEFORE_LEAVING,
                SchoolLeaver.leaving_on < _19_AND_8_MONTHS,
            ),
            due=_BEFORE_LEAVING,
            done=SchoolLeaver.leaving_notice_sent,
            excused=(
                Excuse(
                    id="not-known-in-time",
                    title="the leaving day was not known eight months before it; once it is known, the "
                    "notice is due as soon as can be",
                    when=~(SchoolLeaver.leaving_known <= _BEFORE_LEAVING),
                    source=_LATE,
                ),
                _found_too_late(_BEFORE_LEAVING),
            ),
            sources=(_LEAVING, _TIME, _LATE),
        ),
    ),
    must="Send social care the student's name and address, the day, and for the first notice whether the "
    "student means to stay on and where. Send each not more than twelve and not less than eight months "
    "before the day. Keep the leaving day under review, and if it was not known in time, send the notice as "
    "soon as can be.",
    judged="When it appears that education will end, and what is as soon as can be.",
    replies=(
        Reply(
            statement="We did not know in time that your child would leave.",
            said=SchoolLeaver.said.includes("did-not-know"),
            verdict=Verdict.DEPENDS,
            because="For the second notice that is an answer: it is then due as soon as can be. The end of "
            "school age is known from the birthday.",
            depends_on="which notice it is, and when the leaving day became known",
            source=_LATE,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="Nothing is owed for a student whom social care has not found disabled: see to that question "
    "first. Nothing for somebody who leaves at 19 years and 8 months or later, or who is taught at home. The "
    "notice goes to social care and not to you.",
    best_answer=BestAnswer(
        answer="The day on which the notice was sent, and the leaving day that it gives.",
        paper="The notice to social care, and the note of when the leaving day was last looked at.",
    ),
    sources=(
        DISABLED_PERSONS_ACT_1986 / "s 5(3)",
        _SCHOOL_AGE,
        _LEAVING,
        _TIME,
        _LATE,
        DISABLED_PERSONS_ACT_1986 / "s 5(9)",
        DISABLED_PERSONS_ACT_1986 / "s 6",
        SCHOOL_LEAVING_DATE_ORDER_1997 / "art 2",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 5 and 6 of the 1986 Act as they stand for England, in a copy with a revised date of "
    "1 January 2026; SI 1997/1970, whole. The notes there date subsections (3) to (4) from 1 April 1993.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "A notice sent more than twelve months ahead is too early by the Act; it is shown here as sent.",
        (
            "Social care may first find a student disabled when less than eight months are left. The Act has "
            "no words for that. It is shown as an exception, since nobody was a disabled student in time; a "
            "council that asked social care too late is another fault."
        ),
        (
            "The Act names who gives the notice for a child at school, a student at a college, and one whose "
            "further education the council pays for elsewhere. For a child taught at home it names nobody, "
            "so nothing is shown as due."
        ),
        (
            "The second notice is for students past school age. For one who leaves within eight months of "
            "its end the day for it would come before that, so none is shown."
        ),
        (
            "The day on which EHC plans came into the Act is taken to be 1 September 2014, and was not seen. "
            "Whether it is still owed after a plan has ended is not clear; it is shown as owed."
        ),
    ),
)
