"""A complaint about a health service, or about adult social care."""

from dutybound.language import Choice, Codes, DateFact, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class HealthComplaint(
    Matter,
    key="health_complaint",
    plural="health_complaints",
    noun="complaint about a health service or adult social care",
    of=Child,
):
    """A complaint under SI 2009/309."""

    ask_any = "Have you complained, or do you want to, about a health service or adult social care?"
    ask_others = "Is there another complaint about a health service or adult social care?"

    about = Choice(
        "What is the complaint about: health care, or adult social care?",
        options={
            "health": "the complaint is about a health service that the NHS runs or pays for",
            "adult-care": "the complaint is to a council about social care for somebody who is 18 or over",
            "childrens-care": "the complaint is about children's social care",
            "something-else": "the complaint is about something else",
        },
        help="Children's social care has a procedure of its own. So has a request for information that was "
        "not answered: for that choose 'something else'.",
    )
    happened = Event(
        "On what day did the thing that you complain about happen?",
        happened="the thing that you complain about happened",
        not_happened="the thing that you complain about has not happened",
        help="If it went on for a while, give the last day so far.",
    )
    noticed = Event(
        "On what day did you first learn of the thing that you complain about?",
        happened="you first learned of the thing that you complain about",
        not_happened="you have not learned of the thing that you complain about",
    )
    received = Event(
        "On what day did they get your complaint?",
        happened="they got your complaint",
        not_happened="they have not got a complaint",
        help="By speaking counts too.",
    )
    settled_next_day = YesNo(
        "Did you complain by speaking only, and were you content by the end of the next working day?",
        yes="you complained by speaking and were content by the end of the next working day",
        no="the complaint was not settled to your content by the end of the next working day",
    )
    looked_into_before = YesNo(
        "Was the same thing looked into before as a complaint, or by an Ombudsman?",
        yes="the same thing was looked into before",
        no="the same thing was not looked into before",
    )
    acknowledged = Event(
        "On what day did they tell you that they had your complaint?",
        happened="they told you that they had your complaint",
        not_happened="they have not told you that they have your complaint",
        help="By phone counts too.",
    )
    longer_agreed = YesNo(
        "Did you agree with them, in the first 6 months, that the answer may take longer?",
        yes="you agreed that the answer may take longer than 6 months",
        no="you did not agree that the answer may take longer than 6 months",
    )
    longer_until = DateFact(
        "Until what day did you agree that the answer may take?",
        states="the longer time that you agreed for the answer ends",
    )
    answered = Event(
        "On what day did they send their written answer?",
        happened="they sent their written answer",
        not_happened="they have not sent a written answer",
    )
    delay_explained = Event(
        "On what day did they write why there is no answer yet?",
        happened="they wrote why there was no answer yet",
        not_happened="they have not written why there is no answer yet",
        help="Only a letter that says why the answer takes more than 6 months (or longer than you agreed).",
    )
    said = Codes(
        "What have they said about the complaint?",
        options={
            "forty-working-days": "40 working days is the legal limit.",
            "no-limit-at-all": "There is no time limit for our answer.",
            "you-are-not-the-patient": "You are not the patient, so you cannot complain.",
            "more-than-12-months-ago": "It was more than 12 months ago, so we will not look at it.",
            "complain-to-both": "Complain to the hospital and to the board that pays for it.",
        },
    )

    orders = (
        Child.born <= happened,
        noticed <= received,
        received <= acknowledged,
        received <= answered,
        received <= delay_explained,
    )
