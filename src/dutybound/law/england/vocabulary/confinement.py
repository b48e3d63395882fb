"""An arrangement in which a young person is not free to leave."""

from dutybound.language import Codes, Event, Judgement, Matter, Speaker, YesNo
from dutybound.law.england.vocabulary.child import Child


class Confinement(
    Matter,
    key="confinement",
    plural="confinements",
    noun="place that your child is not free to leave",
    of=Child,
):
    """Care in a home, school, hospital or elsewhere that may take a young person's liberty away."""

    ask_any = "Is your child kept in a place, or to be kept in one, without being free to leave?"
    ask_others = "Is there another place that your child is not free to leave?"

    began = Event(
        "On what day did your child begin to be kept there?",
        happened="your child began to be kept there",
        not_happened="your child is not kept there yet",
    )
    liberty_lost = Judgement(
        "Would a court say that being kept there takes away your child's liberty?",
        yes="being kept there takes away your child's liberty",
        no="being kept there does not take away your child's liberty",
        settled_by=(Speaker.COURT,),
        help="Locked doors, being watched all the time, being held, how long it lasts and what your child "
        "wants: a court looks at all of it. Ask a solicitor.",
    )
    child_agrees = Judgement(
        "Does your child agree to being kept there, in a way that the law counts?",
        yes="your child agrees to being kept there in a way that the law counts",
        no="your child does not agree to being kept there in a way that the law counts",
        settled_by=(Speaker.COURT,),
        help="Since June 2026 wishes and feelings may count as agreeing, even where your child cannot make "
        "the decision. How far is not settled.",
    )
    parent_agreed = YesNo(
        "Did a parent agree to your child being kept there?",
        yes="a parent agreed to your child being kept there",
        no="no parent agreed to your child being kept there",
    )
    state_part = YesNo(
        "Does a council or a health service arrange it, pay for it or know of it?",
        yes="a council or a health service arranges, pays for or knows of the place",
        no="no council or health service arranges, pays for or knows of the place",
    )
    allowed = Event(
        "On what day did a court allow your child to be kept there?",
        happened="a court allowed your child to be kept there",
        not_happened="no court has allowed your child to be kept there",
        help="If your child was put in hospital under the Mental Health Act, give the day of that.",
    )
    said = Codes(
        "What was said about it?",
        options={
            "happy-there": "Your child is happy there, so nobody has to ask a court.",
            "always-a-loss": "Having one worker all day always needs a court.",
            "parents-signed": "The parents signed, so nobody has to ask a court.",
        },
    )

    orders = (Child.born <= began, Child.born <= allowed)
