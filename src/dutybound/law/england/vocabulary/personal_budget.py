"""A request for a personal budget for what an EHC plan sets out."""

from dutybound.language import Choice, Codes, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN, THE_COUNCIL_TOO


class PersonalBudget(
    Matter,
    key="personal_budget",
    plural="personal_budgets",
    noun="request for a personal budget",
    of=Child,
):
    """A personal budget under an EHC plan (Children and Families Act 2014 s 49), and money paid out of it."""

    ask_any = (
        "Have you asked for a personal budget, or for money to buy help that is in the EHC plan?"
    )
    ask_others = "Have you asked for another personal budget?"

    asked = Event(
        "On what day did you ask for a personal budget?",
        happened="you asked for a personal budget",
        not_happened="you have not asked for a personal budget",
        help="A personal budget is a sum of money named for help in the EHC plan.",
    )
    asked_while = Choice(
        "When you asked for a personal budget, what was going on with the plan?",
        options={
            "draft": "the draft plan was being made or was open for comments",
            "review": "the plan was being reviewed, or your child was being assessed again",
            "other": "the plan was neither being made nor being looked at again",
        },
    )
    answer = Choice(
        "What did the council answer about the personal budget?",
        options={
            "named-a-sum": "the council named a sum of money",
            "refused": "the council would not name a sum of money",
            "not-yet": "the council has not answered",
        },
    )
    answered = Event(
        "On what day did the council answer about the personal budget?",
        happened="the council answered about the personal budget",
        not_happened="the council has not answered about the personal budget",
    )
    part_of_a_larger_sum = Judgement(
        "Is the help paid for out of a larger sum that cannot be split without harm?",
        yes="the help is paid for out of a larger sum that cannot be split without harm",
        no="the help is not paid for out of a larger sum, or the sum can be split without harm",
        settled_by=THE_COUNCIL_TOO,
        help="Harm means to help for other children, or to the good use of money. The council has to say "
        "how.",
    )
    money_asked = YesNo(
        "Did you ask to be paid the money yourself (a direct payment)?",
        yes="you asked to be paid the money yourself",
        no="you did not ask to be paid the money yourself",
    )
    money = Choice(
        "What did the council do about paying you?",
        options={
            "agreed": "the council agreed to pay you the money",
            "refused": "the council refused to pay you the money",
            "would-not-look": "the council would not even look at paying you the money",
            "not-yet": "the council has not said whether it will pay you the money",
        },
    )
    refusal_complete = YesNo(
        "If it will not pay you: did it write that with its reasons, and say that you can ask it to look "
        "again?",
        yes="the council wrote its refusal with reasons and said that you can ask it to look again",
        no="the council gave no written reasons, or did not say that you can ask it to look again",
    )
    look_again_asked = Event(
        "If it will not pay you: on what day did you ask it to look again?",
        happened="you asked the council to look again at its refusal",
        not_happened="you did not ask the council to look again at its refusal",
    )
    looked_again = Choice(
        "What came of asking the council to look again?",
        options={
            "answered": "the council looked again and wrote to you with its reasons",
            "refused": "the council would not look again, or gave no reasons",
            "not-yet": "the council has not looked again yet",
        },
    )
    enough = Judgement(
        "Is the money enough to buy the help that was agreed?",
        yes="the money is enough to buy the help that was agreed",
        no="the money is not enough to buy the help that was agreed",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="What people who give that help really charge is the best proof.",
    )
    said = Codes(
        "What has the council said about the personal budget?",
        options={
            "none-here": "We do not do personal budgets.",
            "cannot-split": "We cannot split the sum.",
            "wait-for-review": "Wait for the review.",
            "school-must-agree": "The head teacher has to agree.",
            "not-for-a-place": "We do not pay money for a place at a school.",
            "cannot-manage": "You could not manage the money.",
        },
    )

    implications = (Implies(answered, answer, frozenset({"named-a-sum", "refused"})),)
    orders = (
        Child.born <= asked,
        asked <= answered,
        answered <= look_again_asked,
    )
