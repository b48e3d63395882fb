"""A time when whoever cares for a child cannot go on, so that the child needs somewhere to live."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class CareCrisis(
    Matter,
    key="care_crisis",
    plural="care_crises",
    noun="time when you cannot go on caring",
    of=Child,
):
    """Whoever cares for the child is prevented from giving a suitable home or care (CA 1989 s 20(1)(c))."""

    ask_any = "Is there, or will there be, a time when you cannot care for your child at home?"
    ask_others = "Is there another time when you cannot care for your child at home?"

    cannot_care = Event(
        "From what day can whoever cares for your child not go on?",
        happened="whoever cares for your child became unable to give a suitable home or care",
        not_happened="whoever cares for your child can still give a suitable home and care",
        help="For whatever reason: illness, an operation, being worn out, no safe home. It may be for a "
        "short time. If the day is still to come, say that it has not happened.",
    )
    needs_a_place = Judgement(
        "Does your child need somewhere else to live because nobody can go on with the care?",
        yes="your child needs somewhere else to live because nobody can go on with the care",
        no="your child does not need somewhere else to live for want of somebody who can go on with the care",
        settled_by=THE_COUNCIL_TOO,
        help="Say no if somebody else in the family can take your child in for that time.",
    )
    child_in_area = YesNo(
        "Is your child in this council's area?",
        yes="your child is in the council's area",
        no="your child is not in the council's area",
    )
    objection = Choice(
        "Does anybody with parental responsibility say no, who can and will find your child a home?",
        options={
            "nobody": "nobody with parental responsibility who can find your child a home says no",
            "somebody": "somebody with parental responsibility who can find your child a home says no",
            "overruled": "somebody says no, but your child is 16 or older and agrees, or all who have a "
            "court order for where your child lives agree",
        },
    )
    place_given = Event(
        "On what day did the council give your child somewhere to live?",
        happened="the council gave your child somewhere to live",
        not_happened="the council has not given your child somewhere to live",
    )
    child_asked = YesNo(
        "Before it gave your child somewhere to live, did the council try to find out what your child wants?",
        yes="the council tried to find out what your child wants",
        no="the council did not try to find out what your child wants",
        help="As far as it could. Say yes if there was truly no time, or no safe way.",
    )
    said = Codes(
        "What has the council said about not being able to go on?",
        options={
            "not-for-disabled-children": "We do not take in disabled children under section 20.",
            "criteria-not-met": "You do not meet our criteria for that.",
            "no-money-or-places": "There is no money, or there are no places.",
            "abandoning": "You would be abandoning your child.",
            "only-section-17": "We will help under section 17 instead.",
            "other-parent-objects": "The other parent says no and will take your child in.",
        },
    )

    orders = (Child.born <= cannot_care, Child.born <= place_given)
