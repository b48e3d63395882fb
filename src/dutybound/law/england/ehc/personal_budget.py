"""Name a sum of money for help in an EHC plan when asked, and look fairly at paying it out.

While a plan is being made, reviewed or looked at after a re-assessment, a parent or young person may ask for
a personal budget: a sum named for particular help, so that the family can have a say in how it is bought.
The council must name one, unless the money is part of a larger sum that cannot be split without harm.  To pay
it out is different: the council must look at the request, and may refuse; then it writes its reasons and the
right to a review, and reviews if asked.  What it pays must be enough.  Left to judgement: whether a sum can
be split, whether to pay out, what is enough.  Not given: money for a place at a school or college, or a day.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import CFA_2014, PERSONAL_BUDGETS_REGS_2014
from dutybound.law.england.vocabulary import PersonalBudget
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_PREPARE = CFA_2014 / "s 49(1)"
_WHEN = PERSONAL_BUDGETS_REGS_2014 / "reg 4(1)"
_REFUSED = PersonalBudget.money.is_("refused")

RULE = StandingDuty(
    id="ehc.personal-budget",
    title="Name a personal budget for help in the EHC plan",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=PersonalBudget,
    engaged=PersonalBudget.asked.happened & PersonalBudget.asked_while.is_("draft", "review"),
    trigger=PersonalBudget.asked,
    steps=(
        Standing(
            id="sum",
            title="Name a sum of money for the help, if you ask",
            when=~PersonalBudget.part_of_a_larger_sum,
            not_met=PersonalBudget.answer.is_("refused"),
            since=PersonalBudget.answered,
        ),
        Standing(
            id="look",
            title="Look at paying you the money, if you ask",
            when=PersonalBudget.money_asked,
            not_met=PersonalBudget.money.is_("would-not-look"),
            since=PersonalBudget.answered,
        ),
        Standing(
            id="reasons",
            title="Write to you, if it will not pay, with its reasons and your right to ask again",
            when=PersonalBudget.money_asked & _REFUSED,
            not_met=~PersonalBudget.refusal_complete,
            since=PersonalBudget.answered,
        ),
        Standing(
            id="look-again",
            title="Look at its refusal again, if you ask, and write to you with its reasons",
            when=PersonalBudget.money_asked & _REFUSED & PersonalBudget.look_again_asked.happened,
            not_met=PersonalBudget.looked_again.is_("refused"),
        ),
        Standing(
            id="enough",
            title="Pay enough to buy the help that was agreed",
            when=PersonalBudget.money_asked & PersonalBudget.money.is_("agreed"),
            not_met=~PersonalBudget.enough,
            since=PersonalBudget.answered,
        ),
    ),
    must="Name the sum; look at the request to be paid; if it will not pay, write its reasons and look again "
    "if you ask; if it pays, pay enough, and give notice and reasons before it pays less.",
    judged="Whether a sum can be split without harm, whether you would use the money well, whether paying it "
    "would harm others or waste money, and what is enough.",
    replies=(
        Reply(
            statement="We do not do personal budgets.",
            said=PersonalBudget.said.includes("none-here"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council must prepare one if you ask while the plan is being made or looked at "
            "again.",
            source=_PREPARE,
        ),
        Reply(
            statement="We cannot split the sum.",
            said=PersonalBudget.said.includes("cannot-split"),
            verdict=Verdict.DEPENDS,
            because="That is a reason only for that help, and only if splitting would harm help for other "
            "children or be a poor use of money.",
            source=PERSONAL_BUDGETS_REGS_2014 / "reg 4A",
            depends_on="What harm splitting the sum would do.",
        ),
        Reply(
            statement="Wait for the review.",
            said=PersonalBudget.said.includes("wait-for-review"),
            verdict=Verdict.DEPENDS,
            because="The Regulations let you ask while the plan is being made, reviewed or followed by a new "
            "assessment. At another time the council may ask you to wait; you can ask for an early review.",
            source=_WHEN,
            depends_on="When you asked.",
        ),
        Reply(
            statement="The head teacher has to agree.",
            said=PersonalBudget.said.includes("school-must-agree"),
            verdict=Verdict.DEPENDS,
            because="For help that is given in a school, college or nursery, its head must agree in writing.",
            source=PERSONAL_BUDGETS_REGS_2014 / "reg 9",
            depends_on="Where the help is to be given.",
        ),
        Reply(
            statement="We do not pay money for a place at a school.",
            said=PersonalBudget.said.includes("not-for-a-place"),
            verdict=Verdict.LAWFUL,
            because="Money may not be paid for a place at a school or college.",
            source=PERSONAL_BUDGETS_REGS_2014 / "reg 6(2)",
        ),
        Reply(
            statement="You could not manage the money.",
            said=PersonalBudget.said.includes("cannot-manage"),
            verdict=Verdict.DEPENDS,
            because="It is enough if you can manage with help, and you may name somebody to do it for you.",
            source=PERSONAL_BUDGETS_REGS_2014 / "reg 5",
            depends_on="What help there is, and whether somebody else could do it.",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="No right to be paid, no day for an answer and no appeal to the Tribunal. Money for social "
    "care is another thing: it comes under rules of its own, has no such times for asking, and must be "
    "offered if its conditions are met.",
    best_answer=BestAnswer(
        answer="The sum for each kind of help, and yes to paying it; or the reasons in writing, and how to "
        "ask for another look.",
        paper="Your request with its date, the council's answer, and what those who give the help charge.",
    ),
    sources=(
        _PREPARE,
        CFA_2014 / "s 49(2)",
        _WHEN,
        PERSONAL_BUDGETS_REGS_2014 / "reg 4(2)",
        PERSONAL_BUDGETS_REGS_2014 / "reg 4A",
        PERSONAL_BUDGETS_REGS_2014 / "reg 5",
        PERSONAL_BUDGETS_REGS_2014 / "reg 6",
        PERSONAL_BUDGETS_REGS_2014 / "reg 7",
        PERSONAL_BUDGETS_REGS_2014 / "reg 9",
        PERSONAL_BUDGETS_REGS_2014 / "reg 10(1)",
        PERSONAL_BUDGETS_REGS_2014 / "reg 11(2)",
        PERSONAL_BUDGETS_REGS_2014 / "reg 12",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 49 of the 2014 Act in a copy of February 2026; SI 2014/1652 regs 1 to 16 with its "
    "Schedule, regulation 4A as inserted included, in a copy of 2020. The Code of Practice was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act has the council prepare a budget 'if asked', and the Regulations say when one may ask. "
            "That nothing is owed to a request at another time is how they are read here together."
        ),
        (
            "How soon a budget has to be named is not said; it has to fit into the making or the review of "
            "a plan."
        ),
        (
            "The reviews of a payment (one in its first three months, then with each review of the plan) and "
            "the notice before it is cut are told here and not worked out."
        ),
        "From when regulation 4A has been law was not looked up (SI 2014/2096).",
    ),
)
