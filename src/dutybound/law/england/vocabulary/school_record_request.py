"""A parent's request to a school for a child's educational record."""

from dutybound.language import Choice, Codes, DateFact, Event, Matter
from dutybound.law.england.vocabulary.child import Child


class SchoolRecordRequest(
    Matter,
    key="school_record_request",
    plural="school_record_requests",
    noun="request for the school's file on your child",
    of=Child,
):
    """A parent's request under the Education (Pupil Information) (England) Regulations 2005 reg 5."""

    ask_any = "Have you asked a school in writing for its file on your child?"
    ask_others = "Have you asked for a school's file another time?"

    school = Choice(
        "What kind of school has the file?",
        options={
            "maintained": "it is a school that the council maintains",
            "special-not-maintained": "it is a special school of a charity (a non-maintained special school)",
            "nursery": "it is a nursery school that the council maintains",
            "pupil-referral-unit": "it is a pupil referral unit",
            "academy": "it is an academy or free school",
            "independent": "it is a private school",
        },
        help="The school's website says. Most secondary schools are academies.",
    )
    received = Event(
        "On what day did the school get a parent's written request for the file?",
        happened="the school got a parent's written request for the file",
        not_happened="the school has not got a parent's written request for the file",
        help="An e-mail will do. A young person's own request goes another way: ask for records.",
    )
    school_day_15 = DateFact(
        "What was the 15th school day after the school got it?",
        states="the 15th school day after the request falls",
        help="Count only days with lessons. Leave out weekends, holidays, training days and the day on which "
        "it came.",
    )
    given = Event(
        "On what day did the school show you the file, or give you a copy?",
        happened="the school showed you the file or gave you a copy, as you had asked",
        not_happened="the school has not shown you the file or given you a copy",
        help="Give the day even if parts were left out that the school may not show you.",
    )
    said = Codes(
        "What has the school said about the file?",
        options={
            "make-a-subject-access-request": "Make a subject access request.",
            "child-must-agree-to-the-file": "Your child must agree first.",
            "pay-to-look": "You have to pay to look at it.",
            "teachers-own-notes": "A teacher's own notes are not part of it.",
        },
    )

    orders = (
        Child.born <= received,
        received <= given,
    )
