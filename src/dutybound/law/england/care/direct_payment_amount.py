"""Set a direct payment at what the help reasonably costs, and take no share from those whom the law spares.

The rate is the one that the council estimates to equal the reasonable cost of getting the help.  It may be
paid in full, with a share to be paid back, or with the share taken off.  No share may be taken from a parent
or disabled parent whose child is 16 or 17, nor from anybody on certain benefits.  From others a share may be
no more than it is reasonably practicable for them to pay, with regard to their means.

Left to judgement: what is reasonable for this help, and what somebody can afford.  Not given: whatever a
chosen provider asks.
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
    any_of,
    on,
    since,
)
from dutybound.law.england.care.direct_payment_must_be_made import MAY_BE_PAID
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import (
    CARE_ACT_AMENDMENTS_2015,
    CHILDREN_ACT_1989,
    DIRECT_PAYMENTS_REGS_2009,
    judgment,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Child, DirectPayment
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_LIVERPOOL = ombudsman_report("Liverpool", "21 000 374")
_KM = judgment("R (KM) v Cambridgeshire County Council", "[2012] UKSC 23")
_RATE = CHILDREN_ACT_1989 / "s 17A(3A)"
_SPARED = CHILDREN_ACT_1989 / "s 17A(5)"
_MEANS = DIRECT_PAYMENTS_REGS_2009 / "reg 9(2)"
_NO_SHARE = any_of(
    DirectPayment.payee.is_("parent", "disabled-parent") & ~Child.under(16),
    DirectPayment.payee_on_benefit,
)

RULE = StandingDuty(
    id="care.direct-payment-amount",
    title="Pay enough to buy your child's help at a fair cost",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=DirectPayment,
    engaged=MAY_BE_PAID & DirectPayment.amount_told.happened,
    trigger=AS_OF,
    steps=(
        Standing(
            id="rate",
            title="Set the amount by what your child's help reasonably costs to buy",
            not_met=~DirectPayment.cost_worked_out,
            since=DirectPayment.amount_told,
            sources=(_RATE,),
        ),
        Standing(
            id="no-share",
            title="Take no share of the cost because of the child's age or a low income",
            when=_NO_SHARE,
            not_met=DirectPayment.pays_a_share,
            sources=(_SPARED, DIRECT_PAYMENTS_REGS_2009 / "reg 9(4)"),
        ),
        Standing(
            id="fair-share",
            title="Look at what the person can afford before a share is taken",
            when=DirectPayment.pays_a_share & ~_NO_SHARE,
            not_met=~DirectPayment.means_looked_at,
            since=DirectPayment.amount_told,
            sources=(_MEANS,),
        ),
    ),
    must="Work out what this help reasonably costs to buy, and pay that. Take no share if the child is 16 or "
    "17 and you get the money as a parent, or if you have a benefit that counts; else take no more than you "
    "can reasonably pay.",
    judged="What the help reasonably costs, and what somebody can reasonably pay.",
    replies=(
        Reply(
            statement="This is our rate for everybody.",
            said=DirectPayment.said.includes("flat-rate"),
            verdict=Verdict.DEPENDS,
            because="The amount has to match what your child's help reasonably costs to buy; a rate that "
            "nobody will work for does not.",
            depends_on="whether your child's help can be had for that rate",
            source=_RATE,
        ),
        Reply(
            statement="Holiday pay and insurance are up to you.",
            said=DirectPayment.said.includes("costs-are-yours"),
            verdict=Verdict.DEPENDS,
            because="They are part of the cost if you have to employ somebody to get the help; that is how "
            "we read 'the reasonable cost of securing' it.",
            depends_on="whether you have to employ somebody to get the help",
            source=_RATE,
        ),
        Reply(
            statement="Your child is 16, so you pay a share.",
            said=DirectPayment.said.includes("share-at-sixteen"),
            verdict=Verdict.DEPENDS,
            because="If a parent gets the money, it is the other way round: no share is taken at 16 and 17.",
            depends_on="who gets the money: at 16 and 17 the Act spares parents, and does not name the young "
            "person",
            source=_SPARED,
        ),
        Reply(
            statement="You can afford a share.",
            said=DirectPayment.said.includes("share-by-income"),
            verdict=Verdict.DEPENDS,
            because="A share may be asked for after a look at what you can reasonably pay, but from some "
            "people none at all.",
            depends_on="whether the child is 16 or 17, what benefits you have, and whether your means were "
            "looked at",
            source=_MEANS,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="Not the price of the provider you like best: the council works out what is reasonable. If "
    "the money goes to the young person of 16 or 17, age alone does not rule out a share. Ask for the "
    "working in writing; a payment that is too low is often put right once the sums are on paper.",
    best_answer=BestAnswer(
        answer="The amount for each hour, what is in it (wage, holiday pay, insurance, training), and why "
        "the help can be had for it.",
        paper="The working behind the rate, what the council pays an agency for the same help, and any "
        "means test.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17A(3)",
        _RATE,
        CHILDREN_ACT_1989 / "s 17A(3B)",
        CHILDREN_ACT_1989 / "s 17A(4)",
        _SPARED,
        DIRECT_PAYMENTS_REGS_2009 / "reg 9(1)",
        _MEANS,
        DIRECT_PAYMENTS_REGS_2009 / "reg 9(4)",
        CARE_ACT_AMENDMENTS_2015 / "Sch para 46",
    ),
    judgments=(
        Judgment(
            _LIVERPOOL / "",
            settles="It was fault to pay families much less for an hour than the council paid its own "
            "provider, so that the help could not be had.",
            decided="2022-06-20",
        ),
        Judgment(
            _KM / "",
            settles="Reasons for the sum must be adequate and rational.",
            decided="2012",
        ),
    ),
    in_force=since(2009, 11, 9),
    checked=on(2026, 11, 22),
    seen="Section 17A in the text as revised to 25 March 2026, SI 2009/1887 as it was made in 2009, and the "
    "Order of 2015 that put the present subsections (3) to (3D) in. Of the Ombudsman's report only a summary "
    "and press reports were read; the judgment was not.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Section 17A(5)(a) names parents and disabled parents of a child of 16 or 17. A disabled young "
            "person who gets the money is not named, and no other rule that spares them was found; they are "
            "not told that no share can be taken."
        ),
        (
            "That on-costs of employing somebody belong to the reasonable cost is our reading; the Act does "
            "not list them."
        ),
        (
            "'Universal credit, except in such circumstances as may be prescribed': whether any have been "
            "prescribed was not found. Tax credits are still named, though they have ended."
        ),
        (
            "From what day a share was wrong is not told: it may have been right until the 16th birthday, or "
            "until a benefit began."
        ),
        (
            "Regulation 9 still speaks of section 57 of the Act of 2001, as it was made; the Order of 2015 "
            "set the same rule out in section 17A."
        ),
    ),
)
