"""A decision of a council or another public body that changes a child's life."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN, THE_COUNCIL_TOO


class PublicDecision(
    Matter,
    key="public_decision",
    plural="public_decisions",
    noun="decision about your child that did not look at your child",
    of=Child,
):
    """A decision of a public body: whether the child was heard, and the child's welfare weighed."""

    ask_any = (
        "Has a public body decided something without asking your child or thinking of your child?"
    )
    ask_others = "Is there another decision that was made without thinking of your child?"

    body = Choice(
        "Who decided?",
        options={
            "council": "the council decided",
            "district-council": "the district council decided",
            "nhs": "an NHS body in England decided",
            "police": "the police decided",
            "school": "a school or college decided",
            "someone-else": "somebody else decided",
        },
        help="An NHS body is a hospital trust or the board that pays for health care, and not your GP.",
    )
    kind = Choice(
        "What was the decision about?",
        options={
            "help": "the decision was about help from social care for your child",
            "place-to-stay": "the decision was about giving your child a place to stay",
            "child-protection": "the decision was about what to do after a child protection enquiry",
            "looked-after": "the decision was about your child, whom the council looks after",
            "housing": "the decision was about your home",
            "health": "the decision was about health care",
            "schooling": "the decision was about education",
            "something-else": "the decision was about something else",
        },
    )
    decided = Event(
        "On what day was it decided?",
        happened="it was decided",
        not_happened="it has not been decided",
        help="The date on the letter will do.",
    )
    child_asked = YesNo(
        "Did they try to find out what your child wants and feels about it?",
        yes="they tried to find out what your child wants and feels",
        no="they did not try to find out what your child wants and feels",
        help="In the way that your child can tell it: signs, pictures, play, a device, or through somebody "
        "who knows your child well.",
    )
    child_weighed = Judgement(
        "Do their reasons deal with what your child wants and feels?",
        yes="they thought about what your child wants and feels",
        no="nothing shows that they thought about what your child wants and feels",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="They need not do what your child wants. They have to think about it.",
    )
    asking_not_practicable = Judgement(
        "Was there a good reason why your child could not be asked?",
        yes="it was not practicable to ask your child, or asking would have harmed your child",
        no="it was practicable to ask your child, and asking would have done no harm",
        settled_by=THE_COUNCIL_TOO,
        help="Not talking is not a reason by itself: other ways have to be tried.",
    )
    welfare_weighed = Judgement(
        "Do the letter or the papers show that they thought about what is good for your child?",
        yes="they thought about what is good for your child",
        no="nothing shows that they thought about what is good for your child",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    said = Codes(
        "What have they said about that?",
        options={
            "child-cannot-talk": "Your child does not talk, so there were no views to get.",
            "must-see-alone": "The Act says that we must see your child alone.",
            "parents-spoke-for-child": "You told us what your child wants.",
            "child-was-heard": "We asked your child, and decided otherwise for these reasons.",
            "not-our-concern": "We are not the children's service, so that is not for us to look at.",
            "child-comes-first": "Whatever is best for your child must always be done.",
            "a-contractor-did-it": "A company does this for us, so ask the company.",
        },
    )

    orders = (Child.born <= decided,)
    solicitor_first = (kind.is_("child-protection"),)
