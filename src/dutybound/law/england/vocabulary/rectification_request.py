"""A request to put right what a record says."""

from dutybound.language import Codes, Event, Matter
from dutybound.law.england.vocabulary import data_requests
from dutybound.law.england.vocabulary.child import Child


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
    identity_asked = data_requests.identity_asked()
    identity_needed = data_requests.identity_needed()
    identity_given = data_requests.identity_given()
    extension_notice_sent = data_requests.extension_notice_sent()
    extension_needed = data_requests.extension_needed()
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
