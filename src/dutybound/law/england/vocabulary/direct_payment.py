"""A direct payment: money from the council with which a family arranges a child's help itself."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class DirectPayment(
    Matter,
    key="direct_payment",
    plural="direct_payments",
    noun="direct payment",
    of=Child,
):
    """Money in place of a service (Children Act 1989 s 17A), asked for or paid."""

    ask_any = (
        "Have you asked for, or do you get, money to arrange your child's help (a direct payment)?"
    )
    ask_others = "Is there another direct payment to tell us about?"

    need_accepted = Event(
        "On what day did the council's social care decide that your child needs the help?",
        happened="the council's social care decided that your child needs the help",
        not_happened="the council's social care has not decided that your child needs the help",
        help="The help that the money is for. A plan or letter that names the help is the best proof. Help "
        "for learning, in an EHC plan, has other rules: leave it out here.",
    )
    asked = Event(
        "On what day did you ask for the help as money, or agree to have it as money?",
        happened="the council was asked for the help as money",
        not_happened="nobody has asked the council for the help as money",
    )
    payee = Choice(
        "Who gets the money, or is to get it?",
        options={
            "parent": "the money is for somebody with parental responsibility for your disabled child",
            "disabled-parent": "the money is for a disabled person with parental responsibility for the "
            "child",
            "young-person": "the money goes to your child, in your child's own name",
            "somebody-else": "the money is for somebody else",
        },
        help="If you get it for your child, that is you. If you name a person to take the money for you, "
        "the answer is still you.",
    )
    manages = Judgement(
        "Can whoever gets the money look after it, alone or with the help that there is?",
        yes="the person who gets the money can look after it, alone or with help",
        no="the person who gets the money cannot look after it, even with help",
        settled_by=THE_COUNCIL_TOO,
        help="Help may come from a family member, a support service or a payroll firm.",
    )
    court_order = YesNo(
        "Does a court order or a prison licence make whoever gets the money have treatment for drugs or "
        "alcohol?",
        yes="a court order or licence makes whoever gets the money have treatment for drugs or alcohol",
        no="no court order or licence makes whoever gets the money have treatment for drugs or alcohol",
    )
    help_is_ordered = YesNo(
        "Does a mental health or criminal law order make whoever gets the money take the help, or set "
        "terms for living outside hospital?",
        yes="a mental health or criminal law order makes whoever gets the money take the help, or sets terms",
        no="no mental health or criminal law order makes whoever gets the money take the help or sets terms",
        help="For most families the answer is no.",
    )
    works_as_money = Judgement(
        "Can the help be got by paying for it with this money?",
        yes="the help can be got by paying for it with the money",
        no="the help cannot be got by paying for it with the money",
        settled_by=THE_COUNCIL_TOO,
        help="Say no for a stay away from home of more than 4 weeks at a time, or of more than 120 days in "
        "12 months: the law does not let the money pay for that.",
    )
    good_for_child = Judgement(
        "Is it safe and good for your child to get the help in this way?",
        yes="it is safe and good for your child to get the help in this way",
        no="it is not safe and good for your child to get the help in this way",
        settled_by=THE_COUNCIL_TOO,
    )
    paid = Event(
        "On what day did the first payment come?",
        happened="the first payment came",
        not_happened="no payment has come",
    )
    help_is_got = Judgement(
        "Does the money get your child the help that it is for?",
        yes="the money gets your child the help that it is for",
        no="the money does not get your child the help that it is for",
        settled_by=THE_COUNCIL_TOO,
        help="Say no if you cannot find anybody who will do the work for it.",
    )
    listed_help = YesNo(
        "Is the help one of these: help at home, outings, travel, changes to the home, equipment, holidays, "
        "meals, a telephone?",
        yes="the help is of a kind that the Act of 1970 lists",
        no="the help is of a kind that the Act of 1970 does not list",
        help="Overnight care away from home is another kind, and so is help for you and not for your child.",
    )
    council_stepped_in = YesNo(
        "Has the council since given the help itself, or done something that got it going?",
        yes="the council has since given the help itself or got it going",
        no="the council has not given the help itself and has not got it going",
    )
    amount_told = Event(
        "On what day did the council tell you the amount, or look at it again?",
        happened="the council told you the amount",
        not_happened="the council has not told you the amount",
    )
    cost_worked_out = YesNo(
        "Did the council work out what your child's help costs to buy, and set the amount by that?",
        yes="the council set the amount by what your child's help costs to buy",
        no="the council did not set the amount by what your child's help costs to buy",
        help="Ask for the working. A rate for everybody counts only if your child's help can be had for it.",
    )
    pays_a_share = YesNo(
        "Does the council take off a share, or ask for one back, because of somebody's income?",
        yes="the council takes a share of the cost because of somebody's income",
        no="the council takes no share of the cost",
    )
    payee_on_benefit = YesNo(
        "Does the person who gets the money have universal credit or another benefit for a low income?",
        yes="the person who gets the money has universal credit or another benefit that counts",
        no="the person who gets the money has no benefit that counts",
        help="These count: universal credit, income support, and the income-based kinds of jobseeker's "
        "allowance and employment and support allowance.",
    )
    means_looked_at = YesNo(
        "Did the council look at what whoever gets the money can afford, before it set the share?",
        yes="the council looked at what whoever gets the money can afford before it set the share",
        no="the council did not look at what whoever gets the money can afford before it set the share",
    )
    worker = Choice(
        "Whom do you want to pay with the money?",
        options={
            "partner": "the worker is the husband, wife or partner of the person who gets the money",
            "relative-at-home": "the worker is a close relative of the person who gets the money, or that "
            "relative's partner, and lives in the same home",
            "relative-elsewhere": "the worker is a relative who lives in another home, or who is not a close "
            "one",
            "not-a-relative": "the worker is no relative of the person who gets the money",
        },
        help="Close relatives are parents and their in-laws, children, step-children and their in-laws, "
        "brothers, sisters, aunts, uncles and grandparents. A cousin or a niece is not a close one here. It "
        "counts how they are related to whoever gets the money, not to your child.",
    )
    worker_allowed = YesNo(
        "Has the council agreed that your child's welfare makes it necessary to pay the worker whom you "
        "want?",
        yes="the council has agreed that your child's welfare makes it necessary to pay the worker whom "
        "you want",
        no="the council has not agreed that your child's welfare makes it necessary to pay the worker "
        "whom you want",
    )
    own_name_asked = Event(
        "On what day did your child ask to get the money in their own name?",
        happened="your child asked to get the money in their own name",
        not_happened="your child has not asked to get the money in their own name",
    )
    child_manages = Judgement(
        "Can your child look after the money, alone or with the help that there is?",
        yes="your child can look after the money, alone or with help",
        no="your child cannot look after the money, even with help",
        settled_by=THE_COUNCIL_TOO,
    )
    child_court_order = YesNo(
        "Does a court order or a prison licence make your child have treatment for drugs or alcohol?",
        yes="a court order or licence makes your child have treatment for drugs or alcohol",
        no="no court order or licence makes your child have treatment for drugs or alcohol",
    )
    adult_budget = YesNo(
        "Does the plan for adult care name a sum that the council will pay (a personal budget)?",
        yes="the plan for adult care names a sum that the council will pay",
        no="no plan for adult care names a sum that the council will pay",
    )
    adult_asked = Event(
        "On what day was the council asked to pay for adult care as money?",
        happened="the council was asked to pay for adult care as money",
        not_happened="nobody has asked the council to pay for adult care as money",
        help="Your child may ask, or, if your child cannot decide this, somebody who may act for them.",
    )
    said = Codes(
        "What has the council said about the money?",
        options={
            "only-one-team": "Only children of our disabled children's team get direct payments.",
            "use-our-service": "You must use our own service.",
            "cannot-manage-it": "You could not manage the money.",
            "finding-carers-is-yours": "You have the money, so finding carers is up to you.",
            "no-need-accepted": "We have not agreed that your child needs this help.",
            "flat-rate": "This is our rate for everybody.",
            "costs-are-yours": "Holiday pay and insurance are up to you.",
            "share-at-sixteen": "Your child is 16, so you pay a share.",
            "share-by-income": "You can afford a share.",
            "relatives-barred": "You may not pay a relative.",
            "partner-barred": "You may not pay your husband, wife or partner.",
            "parent-keeps-it": "The money stays with the parent until 18.",
            "stops-at-eighteen": "The payment just stops at 18.",
        },
    )

    orders = (
        Child.born <= need_accepted,
        asked <= paid,
        Child.born <= own_name_asked,
        Child.born <= adult_asked,
    )
