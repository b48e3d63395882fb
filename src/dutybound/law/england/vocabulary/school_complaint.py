"""A complaint to a school."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class SchoolComplaint(
    Matter,
    key="school_complaint",
    plural="school_complaints",
    noun="complaint to a school",
    of=Child,
):
    """A parent's complaint to a school about the school."""

    ask_any = "Have you complained to a school, or do you want to?"
    ask_others = "Is there another complaint to a school?"

    school = Choice(
        "What kind of school is the complaint to?",
        options={
            "maintained": "it is a school that the council maintains",
            "academy-or-private": "it is an academy, a free school or a private school",
            "other": "it is a school or college of another kind (a 16 to 19 academy too)",
        },
        help="The school's website says. Most secondary schools are academies.",
    )
    about = Choice(
        "What is the complaint to the school about?",
        options={
            "own-route": "the complaint is about something with an appeal of its own",
            "the-school": "the complaint is about how the school runs or treats your child",
        },
        help="Being excluded, getting a place and the EHC plan have routes of their own.",
    )
    made = Event(
        "On what day did the school get your complaint?",
        happened="the school got your complaint",
        not_happened="the school has not got a complaint",
    )
    procedure_shown = YesNo(
        "Can parents get the school's complaints procedure (on its website, or when they ask)?",
        yes="the school has a complaints procedure that parents can get",
        no="the school has no complaints procedure that parents can get",
    )
    times_given = YesNo(
        "Does the procedure say how long each step takes?",
        yes="the school's complaints procedure says how long each step takes",
        no="the school's complaints procedure does not say how long each step takes",
    )
    panel_asked = Event(
        "On what day did you ask for a panel, after the school's written answer?",
        happened="you asked the school for a panel",
        not_happened="you have not asked the school for a panel",
    )
    panel_offered = YesNo(
        "Do you get a panel of three who had no part in it, one of them from outside the school?",
        yes="you get a panel of three who had no part in it, one of them from outside the school",
        no="the school refuses you a panel of three who had no part in it, one of them from outside",
        help="If you are still waiting to hear, say that you do not know.",
    )
    said = Codes(
        "What has the school or the council said about the complaint?",
        options={
            "complain-to-the-council": "Complain to the council about the school.",
            "governors-word-is-final": "The head's word is final.",
            "may-not-bring-anybody": "You may not bring anybody to the panel.",
        },
    )

    orders = (
        Child.born <= made,
        made <= panel_asked,
    )
