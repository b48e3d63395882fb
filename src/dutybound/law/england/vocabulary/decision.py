"""A decision about EHC provision that can be appealed to the Tribunal."""

from dutybound.language import Choice, Codes, DateFact, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Decision(
    Matter, key="decision", plural="decisions", noun="decision that can be appealed", of=Child
):
    """A written decision of the council about assessment or an EHC plan, and the appeal against it."""

    ask_any = "Has the council made a decision that can be appealed?"
    ask_others = "Is there another decision that can be appealed?"

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
    date_on_letter = DateFact(
        "What date does the decision letter bear?",
        states="the decision letter is dated",
        help="It may be a day or two before the letter was sent. Say 'none' if it bears no date.",
    )
    letter_had_mediation_details = YesNo(
        "Did the letter tell you about mediation and how to reach the mediation adviser?",
        yes="the letter told you about mediation and how to reach the adviser",
        no="the letter did not tell you about mediation or how to reach the adviser",
    )
    adviser_contacted = Event(
        "On what day did you contact the mediation adviser?",
        happened="you contacted the mediation adviser",
        not_happened="you have not contacted the mediation adviser",
        help="You need not mediate. You need the adviser's certificate for most appeals, and must contact "
        "the adviser within two months of the decision letter.",
    )
    told_no_mediation = Event(
        "When did you tell the adviser that you do not want to mediate?",
        happened="you told the adviser that you do not want to mediate",
        not_happened="you have not told the adviser that you do not want to mediate",
    )
    adviser_advised = YesNo(
        "Did the adviser first give you information and advice about mediation?",
        yes="the adviser gave you information and advice about mediation",
        no="the adviser has not given you information and advice about mediation",
        help="A short talk or a leaflet is enough.",
    )
    mediation_ended = Event(
        "If there was a mediation, when did it end?",
        happened="the mediation ended",
        not_happened="no mediation has ended",
    )
    council_cannot_arrange = Event(
        "When did the council tell the adviser that it cannot arrange the mediation in time?",
        happened="the council told the adviser that it cannot arrange the mediation in time",
        not_happened="the council has not told the adviser that it cannot arrange the mediation",
    )
    mediation_issues = Choice(
        "What was the mediation to be about?",
        options={
            "no-health": "the mediation is about education or social care, and not about health",
            "health-too": "the mediation is about health and other things",
            "health-only": "the mediation is only about health",
        },
    )
    held_up_by_coronavirus = coronavirus_question()
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
    cease_reason = Choice(
        "Why does the council say that the plan is to end?",
        options={
            "not-needed": "the council says that the plan is no longer needed",
            "not-responsible": "the council says that it is no longer responsible (a move out of England, "
            "university, paid work or turning 25)",
            "age": "the only reason that the council gives is your child's age, and the plan is to end "
            "before the 25th birthday",
            "left": "the only reason that the council gives is that your child left or stopped going to the "
            "school or college",
            "something-else": "the council gives another reason",
        },
        help="If it gives several, choose one about what your child needs, if there is one.",
    )
    told_before_ending = YesNo(
        "Before it decided to end the plan, did the council tell you that it was thinking of it, and ask "
        "you?",
        yes="the council told you that it was thinking of ending the plan, and asked you",
        no="the council decided to end the plan without telling you first, or without asking you",
    )
    place_asked_before_ending = YesNo(
        "Before the council decided to end the plan, did it ask the head of the school or college in it?",
        yes="the council asked the head of the school or college before it decided to end the plan",
        no="the council decided to end the plan without asking the head of the school or college",
        help="If you do not know, ask the school or college.",
    )
    reviewed_after_leaving = YesNo(
        "After your child stopped going, did the council review the plan before it decided to end it?",
        yes="the council reviewed the plan after your child stopped going",
        no="the council did not review the plan after your child stopped going",
    )
    wants_to_go_back = YesNo(
        "Does your child want to go back to education or training, there or somewhere else?",
        yes="your child wants to go back to education or training",
        no="your child does not want to go back to education or training",
    )
    return_ruled_out = YesNo(
        "Did the council decide that going back to education or training would not be right for your child?",
        yes="the council decided that going back would not be right for your child",
        no="the council did not decide that going back would not be right for your child",
    )
    plan_stopped = Event(
        "On what day did the council in fact stop keeping up the plan?",
        happened="the council stopped keeping up the plan",
        not_happened="the council is still keeping up the plan",
        help="That is the day from which it no longer pays for or gives what the plan says.",
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
            "mediation-details-elsewhere": "What you need to know about mediation is on our website.",
            "certificate-takes-longer": "A certificate takes ten days.",
            "two-months-over": "Your two months are over, so there can be no appeal.",
            "certificate-for-school-too": "You need a certificate even if you appeal only about the school.",
            "officer-mediates": "One of our officers will be the mediator.",
            "mediation-not-for-care": "Mediation cannot cover care or section H.",
            "cannot-arrange-wait": "We could not arrange the mediation, so please wait.",
        },
    )

    said_of_ending = Codes(
        "What has the council said about ending the plan?",
        options={
            "ends-at-this-age": "Plans end at 16, 18 or 19.",
            "not-going": "Your child does not go to school or college, so the plan has lapsed.",
            "no-exam": "Your child is not working towards an exam.",
            "outcomes-reached": "Your child has reached the outcomes in the plan.",
            "law-has-changed": "The White Paper says that plans end earlier now.",
            "university": "Your child is going to university.",
            "ends-with-this-letter": "The plan ends on the date of this letter.",
            "care-ends-too": "With the plan, the help from social care ends as well.",
        },
    )

    orders = (
        Child.born <= notice_sent,
        notice_sent <= adviser_contacted,
        notice_sent <= told_no_mediation,
        notice_sent <= mediation_ended,
        notice_sent <= council_cannot_arrange,
        notice_sent <= certificate_issued,
        notice_sent <= appealed,
        appealed <= appeal_ended,
    )
