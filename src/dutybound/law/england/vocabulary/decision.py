"""A decision about EHC provision that can be appealed to the Tribunal."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Decision(
    Matter, key="decision", plural="decisions", noun="decision that can be appealed", of=Child
):
    """A written decision of the council about assessment or an EHC plan, and the appeal against it."""

    ground = Choice(
        "What is the decision?",
        options={
            "refuse-to-assess": "the council refused to assess",
            "no-plan": "the council decided after an assessment not to make a plan",
            "contents": "you disagree with what the plan says of needs or provision",
            "school": "you disagree only with the school or other place that the plan names, or with "
            "its naming none",
            "refuse-to-reassess": "the council refused to assess again",
            "refuse-to-amend": "the council decided not to change the plan after a review",
            "cease": "the council decided to end the plan",
            "not-appealable": "the decision is of a kind that cannot be appealed to the Tribunal",
        },
    )
    notice_sent = Event(
        "On what day did the council send the decision letter?",
        happened="the council sent the decision letter",
        not_happened="the council has not sent a decision letter",
        help="The date on the letter, if you do not know when it was sent.",
    )
    adviser_contacted = Event(
        "On what day did you contact the mediation adviser?",
        happened="you contacted the mediation adviser",
        not_happened="you have not contacted the mediation adviser",
        help="You need not mediate. You need the adviser's certificate for most appeals, and must contact "
        "the adviser within two months of the decision letter.",
    )
    certificate_issued = Event(
        "On what day was the mediation certificate issued?",
        happened="the mediation certificate was issued",
        not_happened="no mediation certificate has been issued",
    )
    appealed = Event(
        "On what day did the Tribunal get your appeal?",
        happened="the Tribunal got the appeal",
        not_happened="no appeal has been made",
    )
    appeal_ended = Event(
        "On what day did the appeal end?",
        happened="the appeal ended",
        not_happened="the appeal has not ended",
    )
    appeal_withdrawn = YesNo(
        "Was the appeal taken back before the Tribunal decided it?",
        yes="the appeal was withdrawn before the Tribunal decided it",
        no="the appeal was not withdrawn",
    )
    reasonable_to_appeal = Judgement(
        "Would it be fair to expect you to appeal, or to have appealed?",
        yes="it was reasonable to expect an appeal",
        no="it was not reasonable to expect an appeal",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="The Ombudsman decides this. Serious illness, or never having been told of the right to "
        "appeal, are reasons that it looks at.",
    )
    separate_from_appeal = YesNo(
        "Is what you want to complain of separate from what was, or could have been, appealed?",
        yes="the complaint is about something separate from the decision that can be appealed",
        no="the complaint is about the decision that can be appealed, or flows from it",
        help="Lateness before the decision is separate. Schooling lost because of the decision is not.",
    )
    ombudsman_asked = Event(
        "When did you complain to the Ombudsman about this?",
        happened="you complained to the Ombudsman about this",
        not_happened="you have not complained to the Ombudsman about this",
    )
    said = Codes(
        "What has the council or the Ombudsman said about appealing or complaining?",
        options={
            "cannot-appeal-while-complaining": "You cannot appeal while you are complaining.",
            "ombudsman-never-ehc": "The Ombudsman cannot look at EHC cases at all.",
            "could-have-appealed": "You could have appealed, so the Ombudsman will not look at it.",
            "appealed-so-nothing-before": "You appealed about the school, so the Ombudsman cannot look at "
            "the time before the plan.",
            "lost-education-in-appeal": "You appealed, so the Ombudsman cannot look at the schooling lost "
            "because of the decision.",
            "a-day-late": "You are a day late, so you cannot appeal.",
            "must-mediate-first": "You must go to mediation first.",
            "time-runs-from-receipt": "Your time runs from the day you got the letter.",
            "section-h-cannot-be-raised": "Section H cannot be raised at the Tribunal.",
            "section-h-can-be-appealed": "You can appeal about section H on its own.",
        },
    )

    orders = (
        Child.born <= notice_sent,
        notice_sent <= adviser_contacted,
        notice_sent <= certificate_issued,
        notice_sent <= appealed,
        appealed <= appeal_ended,
    )
