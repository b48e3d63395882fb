"""A request for a person's own records."""

from dutybound.language import Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary import data_requests
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class RecordRequest(
    Matter, key="record_request", plural="record_requests", noun="request for records", of=Child
):
    """A subject access request (UK GDPR Art 15)."""

    ask_any = "Have you asked for records?"
    ask_others = "Did you ask for records another time?"

    received = Event(
        "On what day did they get your request for records?",
        happened="the request for records arrived",
        not_happened="no request for records has been made",
    )
    identity_asked = data_requests.identity_asked()
    identity_needed = data_requests.identity_needed()
    identity_given = data_requests.identity_given()
    fee_asked = Event(
        "When did they ask for a fee?",
        happened="they asked for a fee",
        not_happened="they have not asked for a fee",
    )
    fee_paid = Event(
        "When was the fee paid?",
        happened="the fee was paid",
        not_happened="the fee has not been paid",
    )
    clarification_asked = Event(
        "When did they ask you which records you want?",
        happened="they asked which records you want",
        not_happened="they have not asked which records you want",
    )
    clarification_needed = Judgement(
        "Did they really need to ask, to know which records you mean?",
        yes="they needed to ask which records you want",
        no="they did not need to ask which records you want",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Holding a very large amount about you is one good reason. A request that was clear from "
        "the start is a reason not to ask.",
    )
    clarification_given = Event(
        "When did you tell them which records you want?",
        happened="you said which records you want",
        not_happened="you have not said which records you want",
    )
    extension_notice_sent = data_requests.extension_notice_sent()
    extension_needed = data_requests.extension_needed()
    answered = Event(
        "When did they send the records, or write that they have none to give, and why?",
        happened="they sent the records, or wrote why they have none to give",
        not_happened="they have not sent the records, or written why they have none to give",
        help="A letter that holds everything back counts if it gives the reason and says how to complain. A "
        "refusal because the request goes too far is asked about in another question.",
    )
    excessive = Judgement(
        "Was the request plainly made without good cause, or far more than is fair?",
        yes="the request was manifestly unfounded or excessive",
        no="the request was not manifestly unfounded or excessive",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="The law says 'manifestly unfounded or excessive'. It is for them to show. Asking for a lot "
        "is not enough.",
    )
    told_refused = YesNo(
        "Have they told you that they refuse the request as unfounded or excessive?",
        yes="they refused the request as unfounded or excessive",
        no="they have not refused the request as unfounded or excessive",
    )
    said = Codes(
        "What have they said about your request for records?",
        options={
            "forty-days": "We have 40 days.",
            "thirty-working-days": "We have 30 working days.",
            "use-our-form": "You must use our form.",
            "other-parent-must-consent": "We need the other parent's consent.",
            "clock-starts-at-scope": "The clock starts when we have agreed what you want.",
            "restarts-after-identity": "The month starts when you have shown who you are.",
            "staff-away": "We need two more months because staff are away.",
            "school-holidays": "School holidays do not count.",
        },
    )

    orders = (
        received <= identity_asked,
        identity_asked <= identity_given,
        received <= fee_asked,
        fee_asked <= fee_paid,
        received <= clarification_asked,
        clarification_asked <= clarification_given,
        received <= extension_notice_sent,
        received <= answered,
    )
