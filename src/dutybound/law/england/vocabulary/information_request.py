"""A freedom of information request to a public body."""

from dutybound.language import Choice, Codes, DateFact, Event, Judgement, Matter
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class InformationRequest(
    Matter,
    key="information_request",
    plural="information_requests",
    noun="freedom of information request",
    of=Child,
):
    """A request for recorded information (Freedom of Information Act 2000 s 8)."""

    ask_any = "Have you made a freedom of information request?"
    ask_others = "Have you made another freedom of information request?"

    holder = Choice(
        "Whom did you ask?",
        options={
            "council": "a council was asked",
            "nhs": "a health service was asked",
            "maintained-school": "a school that the council maintains was asked",
            "academy": "an academy or free school was asked",
            "pupil-referral-unit": "a pupil referral unit was asked",
            "other-public": "another public body was asked",
            "not-public": "somebody was asked who is not a public body",
        },
        help="If you asked the council about a school, say 'council'.",
    )
    received = Event(
        "On what day did they get your request?",
        happened="the request for information arrived",
        not_happened="no request for information has arrived",
        help="It must be in writing (an e-mail will do), with your name and an address for the answer.",
    )
    clarification_asked = Event(
        "When did they ask you what information you mean?",
        happened="they asked what information you mean",
        not_happened="they have not asked what information you mean",
    )
    clarification_needed = Judgement(
        "Did they really need to ask, to find the information?",
        yes="they needed to ask what information you mean",
        no="they did not need to ask what information you mean",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    clarification_given = Event(
        "When did they get your answer about what information you mean?",
        happened="they got your answer about what information you mean",
        not_happened="they have not got an answer about what information you mean",
    )
    fees_notice = Event(
        "When did they write that you must pay a fee?",
        happened="they wrote that a fee must be paid",
        not_happened="they have not written that a fee must be paid",
        help="A fee is rare. A refusal because the work would cost too much is something else.",
    )
    school_day_20 = DateFact(
        "If you asked a school: what was the 20th school day after the request arrived?",
        states="the 20th school day after the request falls",
        help="Count only Mondays to Fridays on which the school had lessons. Leave out holidays, training "
        "days and bank holidays anywhere in the United Kingdom. Leave out the day it arrived too (or the day "
        "they got your answer, if they had to ask you something).",
    )
    answered = Event(
        "When did they send the information, or say that they do not hold it?",
        happened="they sent the information, or said that they do not hold it",
        not_happened="they have not sent the information, or said that they do not hold it",
    )
    refusal_notice = Event(
        "When did they send a refusal that says which exemption they use?",
        happened="they sent a refusal that says why",
        not_happened="they have not sent a refusal that says why",
    )
    public_interest_notice = Event(
        "When did they write that they need longer to weigh the public interest?",
        happened="they wrote that they need longer to weigh the public interest",
        not_happened="they have not written that they need longer to weigh the public interest",
        help="The letter counts if it names the exemption and gives the day by which they expect to decide.",
    )
    warned_before = Judgement(
        "Had they refused you before as vexatious or repeated, so that it is not fair to expect them to "
        "write once more?",
        yes="they had refused a request of yours as vexatious or repeated before, and need not write again",
        no="they had not refused a request of yours as vexatious or repeated before, or must write again",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Vexatious means made only to cause trouble. It is rare, and for them to show.",
    )
    review_requested = Event(
        "On what day did they get your request to look at their answer again?",
        happened="they got your request to look at their answer again",
        not_happened="they have not got a request to look at their answer again",
        help="This is called an internal review.",
    )
    review_more_time = Event(
        "On what day did they tell you that the review takes longer, and until when?",
        happened="they told you that the review takes longer, and until when",
        not_happened="they have not told you that the review takes longer",
    )
    review_good_reason = Judgement(
        "Have they given a good reason why the review takes more than 40 working days?",
        yes="they gave a good reason why the review takes more than 40 working days",
        no="they gave no good reason why the review takes more than 40 working days",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    review_answered = Event(
        "On what day did they send what came of the review?",
        happened="they sent what came of the review",
        not_happened="they have not sent what came of the review",
    )
    said = Codes(
        "What have they said about your freedom of information request?",
        options={
            "from-our-log": "The 20 days run from the day our team logged it.",
            "clarification-restarts": "We asked you a question, so the 20 days start again.",
            "public-interest-20-more": "We need 20 more days to weigh the public interest.",
            "our-form": "You must ask on our form.",
            "over-450": "It would cost more than £450, so we refuse.",
            "about-you": "This is information about you, so we refuse.",
            "partnership-not-covered": "The partnership is not covered by the Act.",
            "no-limit-for-reviews": "There is no time limit for a review.",
            "review-asked-too-late": "You asked for the review too late.",
            "no-reviews-here": "We do not do reviews.",
        },
    )

    orders = (
        Child.born <= received,
        received <= clarification_asked,
        clarification_asked <= clarification_given,
        received <= fees_notice,
        received <= answered,
        received <= refusal_notice,
        received <= public_interest_notice,
        received <= review_requested,
        review_requested <= review_more_time,
        review_requested <= review_answered,
    )
