"""A move, with an EHC plan, from one council's area to another's."""

from dutybound.language import Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.plan import Plan


class PlanMove(
    Matter, key="plan_move", plural="plan_moves", noun="move to another council's area", of=Plan
):
    """A move with a plan (SEND Regulations 2014 reg 15), from the old council's hearing of it to its end."""

    ask_any = "Have you moved to another council's area since the EHC plan was made?"
    ask_others = "Have you moved to another council's area at another time?"

    moved = Event(
        "On what day did you move to the new council's area?",
        happened="you moved to another council's area",
        not_happened="you have not moved to another council's area yet",
    )
    within_england = YesNo(
        "Are the old council and the new one both in England?",
        yes="both councils are in England",
        no="one of the councils is not in England",
    )
    old_council_knew = Event(
        "On what day did the old council learn of the move?",
        happened="the old council learned of the move",
        not_happened="the old council has not learned of the move",
        help="The day on which you or somebody else told it, before or after the move.",
    )
    told = Event(
        "When did the new council tell you what happens to the plan?",
        happened="the new council told you what happens to the plan",
        not_happened="the new council has not told you what happens to the plan",
        help="It has to say three things: that it has the plan, whether it will assess your child, and when "
        "it will review the plan. If one is missing, it does not count yet. It need not be a letter.",
    )
    held_up_by_coronavirus = coronavirus_question()
    said = Codes(
        "What have you been told about the plan and the move?",
        options={
            "assess-first": "We must assess your child before we can follow the plan.",
            "not-our-school": "We do not pay for the school in the old plan.",
            "plan-has-ended": "The plan ended when you moved.",
            "ask-for-a-new-plan": "You must ask us for a new plan.",
            "no-papers-yet": "The old council has not sent us the papers.",
            "care-moves-too": "The social care in the plan moves with it.",
        },
    )

    orders = (
        Plan.made <= moved,
        Plan.transferred_in <= told,
    )
