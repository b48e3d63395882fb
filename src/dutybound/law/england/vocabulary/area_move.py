"""A family's move, or stay, in another council's area."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class AreaMove(
    Matter,
    key="area_move",
    plural="area_moves",
    noun="move or stay in another council's area",
    of=Child,
):
    """The child comes to live or stay in another English council's area (Children Act 1989 s 17(1))."""

    ask_any = "Has your child come to live or stay in the area of another council in England?"
    ask_others = "Was there another move or stay in another council's area?"

    came = Event(
        "On what day did your child come to live or stay in the new area?",
        happened="your child came to live or stay in the new area",
        not_happened="your child has not come to live or stay in the new area",
        help="A flat for the homeless, a stay with family or a refuge counts too. Leave out a move to Wales, "
        "Scotland or Northern Ireland: other law counts there.",
    )
    still_there = YesNo(
        "Is your child living or staying there now?",
        yes="your child is living or staying in the new area now",
        no="your child is not living or staying in the new area now",
    )
    new_council_told = Event(
        "On what day was the new council's social care asked to look at what your child needs?",
        happened="the new council's social care was asked to look at what your child needs",
        not_happened="nobody has asked the new council's social care to look at what your child needs",
        help="It is the council that runs children's social care there: where there are two councils, the "
        "county and not the district.",
    )
    answer = Choice(
        "What did the new council answer?",
        options={
            "not-yet": "the new council has not answered",
            "will-look": "the new council said that it would look at your child's needs",
            "not-our-area": "the new council said that your child is another council's business",
            "other": "the new council gave another answer",
        },
    )
    said = Codes(
        "What have the councils said about the move?",
        options={
            "only-here-for-a-time": "You are only here for a time.",
            "old-council-still-pays": "Your old council still has to help you.",
            "you-left": "You have left our area, so our help has ended.",
            "lives-elsewhere": "Your child does not ordinarily live here.",
        },
    )

    orders = (Child.born <= came,)
