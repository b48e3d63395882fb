"""A council's bill for help from children's social care."""

from dutybound.language import Choice, Codes, DateFact, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class Charge(
    Matter,
    key="charge",
    plural="charges",
    noun="bill for help from social care",
    of=Child,
):
    """Money that the council asks for help under section 17 or 18 of the Children Act 1989 (s 29)."""

    ask_any = "Has the council asked anybody to pay for help from children's social care?"
    ask_others = "Has the council asked for money for other help?"

    asked = Event(
        "On what day did the council ask for the money?",
        happened="the council asked for money for the help",
        not_happened="the council has not asked for money for the help",
        help="The day on the bill, or on which you were told that there would be one.",
    )
    help = Choice(
        "What does the council want to be paid for?",
        options={
            "advice": "the bill is for advice, guidance or counselling",
            "care": "the bill is for other help from children's social care",
            "something-else": "the bill is for something else",
        },
        help="A place in care, a school meal or a grant for the home is something else.",
    )
    help_was_for = Choice(
        "Whom was the help for?",
        options={
            "child": "the help was for your child",
            "family-member": "the help was for somebody else in the family",
        },
    )
    help_from = DateFact(
        "On what day did the help that the bill is for begin?",
        states="the help that the bill is for began",
    )
    payer = Choice(
        "Who is asked to pay?",
        options={
            "parent": "a parent is asked to pay",
            "child": "your child is asked to pay",
            "whoever-was-helped": "the family member who got the help is asked to pay",
            "somebody-else": "somebody else is asked to pay",
        },
        help="If you got the help yourself, and it was not for your child, choose the third.",
    )
    payer_on_benefit = YesNo(
        "Did whoever is asked to pay have universal credit or another benefit for a low income that day?",
        yes="whoever is asked to pay had universal credit or another benefit that counts on that day",
        no="whoever is asked to pay had no benefit that counts on that day",
        help="These count: universal credit, income support, and the income-based kinds of jobseeker's "
        "allowance and employment and support allowance.",
    )
    said = Codes(
        "What has the council said about paying?",
        options={
            "means-test-first": "We look at your income before we assess your child.",
            "everybody-pays": "Everybody pays the same.",
            "parents-pay-until-18": "Parents pay until 18.",
            "charge-for-needed-help": "We charge for help that your child needs under the Act of 1970.",
        },
    )

    orders = (Child.born <= asked, Child.born <= help_from)
