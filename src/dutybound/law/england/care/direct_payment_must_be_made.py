"""Pay the help as money, where it is asked for and the conditions are met.

Once the council has decided for section 17 that a child's needs call for a service, it must on asking pay for
it as money (a direct payment), with the consent of whoever is to get it.  That may be somebody with parental
responsibility for a disabled child, a disabled person with parental responsibility, or a disabled child of 16
or 17, who appears able to manage the money, alone or with help, and is not under certain court orders.  The
council must be satisfied that the need can be met in this way, and that it keeps the child safe and well.
Where the money does not get the help, what the council owed before it paid is owed again.

Left to judgement: whether somebody can manage, and whether money can meet the need.  Not given: a day for the
first payment, or money for a need that the council has not accepted.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    any_of,
    choose,
    later_of,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    CSDPA_1970,
    DIRECT_PAYMENTS_REGS_2009,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Child, DirectPayment
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_LIVERPOOL = ombudsman_report("Liverpool", "22 009 514")
_MUST_PAY = DIRECT_PAYMENTS_REGS_2009 / "reg 7(1)"
_WHO_MANAGES = DIRECT_PAYMENTS_REGS_2009 / "reg 4"
_HELP_STILL_OWED = DIRECT_PAYMENTS_REGS_2009 / "reg 14"

MAY_BE_PAID = any_of(
    DISABLED_CHILD_IS_IN_NEED.holds & DirectPayment.payee.is_("parent"),
    Child.under(18) & DirectPayment.payee.is_("disabled-parent"),
    DISABLED_CHILD_IS_IN_NEED.holds & DirectPayment.payee.is_("young-person") & ~Child.under(16),
)
"""Whoever gets the money is one of those whom section 17A(2) names, and the child is not yet 18."""

_CHILD_IS_PAID = DirectPayment.payee.is_("young-person")
_CAN_MANAGE = any_of(
    _CHILD_IS_PAID & DirectPayment.child_manages & ~DirectPayment.child_court_order,
    ~_CHILD_IS_PAID & DirectPayment.manages & ~DirectPayment.court_order,
)
_CONDITIONS_MET = all_of(
    MAY_BE_PAID,
    _CAN_MANAGE,
    ~DirectPayment.help_is_ordered,
    DirectPayment.works_as_money,
    DirectPayment.good_for_child,
)

_BOTH = later_of(DirectPayment.need_accepted, DirectPayment.asked)
_ALL_SO_SINCE = choose(_CHILD_IS_PAID, later_of(_BOTH, Child.birthday(16)), _BOTH)

RULE = StandingDuty(
    id="care.direct-payment-must-be-made",
    title="Pay for your child's help as money if you ask for it",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=DirectPayment,
    engaged=DirectPayment.need_accepted.happened & DirectPayment.asked.happened,
    trigger=AS_OF,
    steps=(
        Standing(
            id="pay",
            title="Pay for your child's help as money if you ask for it",
            when=_CONDITIONS_MET,
            not_met=~DirectPayment.paid.happened,
            since=_ALL_SO_SINCE,
            sources=(CHILDREN_ACT_1989 / "s 17A(2)", _WHO_MANAGES, _MUST_PAY),
        ),
        Standing(
            id="step-in",
            title="Give the help itself if the money does not get it",
            when=all_of(
                MAY_BE_PAID,
                DirectPayment.listed_help,
                DirectPayment.paid.happened,
                ~DirectPayment.help_is_got,
            ),
            not_met=~DirectPayment.council_stepped_in,
            sources=(_HELP_STILL_OWED, CSDPA_1970 / "s 2(4)"),
        ),
    ),
    must="Make the payment, to you or to a person you name, where the conditions are met. If your own plans "
    "do not get your child help that is on the list of the Act of 1970, see to it that your child gets it "
    "in some other way.",
    judged="Whether the person can manage the money, whether money can get the help, and whether that is "
    "safe and good for the child. The council decides first, and on this person and this help.",
    replies=(
        Reply(
            statement="Only children of our disabled children's team get direct payments.",
            said=DirectPayment.said.includes("only-one-team"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The law asks whether the council accepted the need, and not which team did.",
            source=_MUST_PAY,
        ),
        Reply(
            statement="You must use our own service.",
            said=DirectPayment.said.includes("use-our-service"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="If the conditions are met the council must pay; that it has a service of its own is "
            "none of them.",
            source=_MUST_PAY,
        ),
        Reply(
            statement="You could not manage the money.",
            said=DirectPayment.said.includes("cannot-manage-it"),
            verdict=Verdict.DEPENDS,
            because="The council may say no for this, but it has to count the help that you can get.",
            depends_on="whether it looked at the help that you can get with the money",
            source=_WHO_MANAGES,
        ),
        Reply(
            statement="You have the money, so finding carers is up to you.",
            said=DirectPayment.said.includes("finding-carers-is-yours"),
            verdict=Verdict.MISLEADING,
            because="The council is free of its duty only as long as it is satisfied that your own plans "
            "will get your child the help.",
            source=_HELP_STILL_OWED,
        ),
        Reply(
            statement="We have not agreed that your child needs this help.",
            said=DirectPayment.said.includes("no-need-accepted"),
            verdict=Verdict.LAWFUL,
            because="The money is for a need that the council has accepted, so ask it first to decide on the "
            "need.",
            source=CHILDREN_ACT_1989 / "s 17A(2)",
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="No accepted need, no payment; and no day is set for the first one. If an order under mental "
    "health or criminal law makes the person take the help, the council may pay but does not have to. It "
    "must end the payment if the conditions fail, and may end it if you break its terms or if it thinks "
    "that right; the need is still there then. The money may not pay for a stay away from home of more than "
    "4 weeks at a time, or for more than 120 days in 12 months. Money in an EHC plan (a personal budget) has "
    "other rules.",
    best_answer=BestAnswer(
        answer="Yes, from this day, at this rate, with this help to run it; or which of the conditions you "
        "do not meet, and why.",
        paper="The plan that names the help, the letter that says no with its reasons, and the council's "
        "terms for direct payments.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17A(1)",
        CHILDREN_ACT_1989 / "s 17A(2)",
        _WHO_MANAGES,
        _MUST_PAY,
        DIRECT_PAYMENTS_REGS_2009 / "reg 7(2)",
        DIRECT_PAYMENTS_REGS_2009 / "reg 9(5)",
        DIRECT_PAYMENTS_REGS_2009 / "reg 13(3)",
        _HELP_STILL_OWED,
        DIRECT_PAYMENTS_REGS_2009 / "reg 17",
        DIRECT_PAYMENTS_REGS_2009 / "Sch 1",
        DIRECT_PAYMENTS_REGS_2009 / "Sch 2",
        CSDPA_1970 / "s 2(4)",
    ),
    judgments=(
        Judgment(
            _LIVERPOOL / "",
            settles="It was fault to refuse direct payments for short breaks without using the law and "
            "guidance as they are.",
            decided="2023-04-11",
        ),
    ),
    in_force=since(2009, 11, 9),
    checked=on(2026, 11, 22),
    seen="SI 2009/1887, whole, in a copy as it was made on 13 July 2009, and section 17A in the text as "
    "revised to 25 March 2026. Of the Ombudsman's decision only the summary was read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Later changes to SI 2009/1887 were not looked for. The sentences that its Schedule 1 names have "
            "since been replaced by others."
        ),
        (
            "Regulation 13(3) does not say what a day is, or how short stays are added up, so the 120 days "
            "are told and not worked out here."
        ),
        (
            "A payment that was ended again is not asked about here: whether help may be cut is another "
            "rule."
        ),
        (
            "That a disabled parent's payment is for a child under 18 follows from section 17; the child "
            "need not be disabled."
        ),
        (
            "In the second part, the council's being satisfied is what counts; your own view is used until "
            "then."
        ),
        (
            "Regulation 14 brings back whatever the council owed before it paid. That the help itself is "
            "owed is told only for help on the list of the Act of 1970: for other help under section 17 "
            "there is no such duty to one child, though the council still has to answer sensibly."
        ),
        (
            "The present section 17A(2) speaks of a service of section 17. That it takes in help under the "
            "Act of 1970, which a council arranges as part of that work, is how it is commonly read."
        ),
    ),
)
