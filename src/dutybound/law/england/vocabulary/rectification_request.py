"""A request to put right what a record says."""

from dutybound.language import Codes, Event, Judgement, Matter
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class RectificationRequest(
    Matter,
    key="rectification_request",
    plural="rectification_requests",
    noun="request to correct records",
    of=Child,
):
    """A request to correct or complete personal data (UK GDPR Art 16)."""

    ask_any = "Have you asked for a record to be put right?"
    ask_others = "Have you asked for another record to be put right?"

    received = Event(
        "On what day did they get your request to correct the records?",
        happened="the request to correct the records arrived",
        not_happened="no request to correct records has arrived",
        help="It may be made in any way, also by speaking.",
    )
    identity_asked = Event(
        "When did they ask you to show who you are?",
        happened="they asked you to show who you are",
        not_happened="they have not asked you to show who you are",
    )
    identity_needed = Judgement(
        "Did they have good reason to doubt who you are?",
        yes="they had good reason to ask you to show who you are",
        no="they had no good reason to ask you to show who you are",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="A body that already writes to you at your address may have no reason to doubt it.",
    )
    identity_given = Event(
        "When did you show who you are?",
        happened="you showed who you are",
        not_happened="you have not shown who you are",
    )
    extension_notice_sent = Event(
        "When did they write that they need up to two more months, and why?",
        happened="they wrote that they need more time, and why",
        not_happened="they have not written that they need more time",
        help="Only a letter or message that gives the reason counts.",
    )
    extension_needed = Judgement(
        "Was more time needed because the request is complex, or because you made several?",
        yes="more time was needed because the request is complex or there are several",
        no="more time was not needed for a complex request or for several",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Staff being away or busy is not such a reason.",
    )
    answered = Event(
        "When did they write what they have done, or why they refuse?",
        happened="they wrote what they have done, or why they refuse",
        not_happened="they have not written what they have done, or why they refuse",
        help="A refusal counts as an answer if it gives the reason and says how to complain.",
    )
    said = Codes(
        "What have they said about correcting the records?",
        options={
            "never-alter-records": "We never alter records.",
            "assessments-cannot-change": "Assessments cannot be changed.",
            "workers-opinion": "That is the worker's opinion.",
            "at-the-next-review": "Raise it at the next review.",
            "paused-for-a-question": "The month stood still while we asked you a question.",
            "statement-added": "We have added your own statement to the record.",
        },
    )

    orders = (
        received <= identity_asked,
        identity_asked <= identity_given,
        received <= extension_notice_sent,
        received <= answered,
    )
