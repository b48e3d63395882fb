"""A complaint to a body about how it used somebody's personal data."""

from dutybound.language import Codes, Event, Matter
from dutybound.law.england.vocabulary.child import Child


class DataComplaint(
    Matter,
    key="data_complaint",
    plural="data_complaints",
    noun="complaint about how records or personal data were used",
    of=Child,
):
    """A data subject's complaint to a controller (Data Protection Act 2018 s 164A)."""

    ask_any = "Have you complained to a body about how it used your records or personal data?"
    ask_others = "Have you made another complaint about records or personal data?"

    received = Event(
        "On what day did the body get your complaint about the records?",
        happened="the body got your complaint about the records",
        not_happened="the body has not got a complaint about the records",
        help="It is the body that holds them: a council, a school or a health service. This is not your "
        "request to see or correct them.",
    )
    acknowledged = Event(
        "On what day did the body tell you that it had your complaint?",
        happened="the body told you that it had your complaint about the records",
        not_happened="the body has not told you that it has your complaint about the records",
    )
    outcome_told = Event(
        "On what day did the body tell you what came of your complaint?",
        happened="the body told you what came of your complaint about the records",
        not_happened="the body has not told you what came of your complaint about the records",
    )
    said = Codes(
        "What has the body said about your complaint?",
        options={
            "go-to-the-commissioner": "Complain to the Information Commissioner and not to us.",
            "thirty-working-days-to-acknowledge": "We have 30 working days to say that we got it.",
            "no-day-for-the-outcome": "The law sets no day for our answer.",
            "only-on-the-form": "You must complain on our form.",
        },
    )

    orders = (
        Child.born <= received,
        received <= acknowledged,
        received <= outcome_told,
    )
