"""Have direct payments in one's own name from 16, and for adult care from 18.

From the 16th birthday a disabled young person may get the money of a children's direct payment in their own
name, if they agree, appear able to manage it, alone or with help, and are not under certain court orders.
Otherwise the parent goes on getting it until 18.  From 18 adult care pays: the adult may ask for the sum in
the personal budget as money, or, where they cannot decide this, somebody who is authorised or suitable may.
Where children's help goes on past 18, so does the payment for it, until adult care is settled; that is
another rule.

Left to judgement: whether somebody can manage, and whether money is the right way.  Not given: a day for the
first adult payment.
"""

from dutybound.language import (
    ALWAYS,
    AS_OF,
    Bar,
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import (
    ADULT_DIRECT_PAYMENTS_REGS_2014,
    CARE_ACT_2014,
    CHILDREN_ACT_1989,
    DIRECT_PAYMENTS_REGS_2009,
)
from dutybound.law.england.vocabulary import Child, DirectPayment
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_PERSON

_AT_16 = CHILDREN_ACT_1989 / "s 17A(2)"
_WHO_MANAGES = DIRECT_PAYMENTS_REGS_2009 / "reg 4"
_GOES_ON = CHILDREN_ACT_1989 / "s 17ZH"
_ADULT_BARRED = ADULT_DIRECT_PAYMENTS_REGS_2014 / "reg 2"

RULE = Right(
    id="transition.direct-payments-16-and-18",
    title="Direct payments in a young person's own name: from 16, and from adult care at 18",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=DirectPayment,
    engaged=ALWAYS,
    trigger=AS_OF,
    steps=(
        Claim(
            id="own-name-at-16",
            title="Ask for the money in the young person's own name",
            when=DISABLED_CHILD_IS_IN_NEED.holds & DirectPayment.need_accepted.happened,
            opens=Child.birthday(16),
            used=DirectPayment.own_name_asked,
            shut_out=(
                Bar(
                    id="court-order",
                    title="a court order or licence makes your child have treatment for drugs or alcohol",
                    when=DirectPayment.child_court_order,
                    source=DIRECT_PAYMENTS_REGS_2009 / "Sch 1",
                ),
                Bar(
                    id="cannot-manage",
                    title="your child cannot look after the money, even with help",
                    when=~DirectPayment.child_manages,
                    source=_WHO_MANAGES,
                ),
            ),
            sources=(_AT_16, _WHO_MANAGES),
        ),
        Claim(
            id="adult-care-at-18",
            title="Ask for the sum for adult care as money",
            when=DirectPayment.adult_budget,
            opens=Child.birthday(18),
            used=DirectPayment.adult_asked,
            shut_out=(
                Bar(
                    id="adult-court-order",
                    title="a court order or licence makes your child have treatment for drugs or alcohol",
                    when=DirectPayment.child_court_order,
                    source=_ADULT_BARRED,
                ),
            ),
            sources=(CARE_ACT_2014 / "s 31", CARE_ACT_2014 / "s 32", _ADULT_BARRED),
        ),
    ),
    must="Pay the help as money when asked, if the conditions are met: the person agrees and can manage it, "
    "alone or with help, and money is a right way to meet the need.",
    judged="Whether the young person can manage the money with the help that there is, and at 18 whether "
    "money is a right way to meet the need and who is suitable to act for somebody who cannot decide.",
    replies=(
        Reply(
            statement="The money stays with the parent until 18.",
            said=DirectPayment.said.includes("parent-keeps-it"),
            verdict=Verdict.MISLEADING,
            because="A disabled young person may get it in their own name from 16, if they can manage it, "
            "alone or with help; if not, the parent goes on getting it.",
            source=_AT_16,
        ),
        Reply(
            statement="The payment just stops at 18.",
            said=DirectPayment.said.includes("stops-at-eighteen"),
            verdict=Verdict.DEPENDS,
            because="Where the council had to assess for adult care, or left a request undecided, children's "
            "help goes on until it has finished with that.",
            depends_on="whether it had to assess for adult care, and whether it has finished",
            source=_GOES_ON,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, ADULT_CARE_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="Adult payments need a plan with a personal budget first, and no day is set for it, so ask "
    "early. A share by income may be asked of an adult. A husband, wife or partner of the adult, and a close "
    "relative in the same home, may be paid to care only if the council thinks it necessary. A bank account "
    "and contracts in a parent's name do not pass on by themselves: open the new account before 18.",
    best_answer=BestAnswer(
        answer="The day from which the money comes in the new name, how much it is, and that the old payment "
        "goes on until then.",
        paper="The personal budget, the new agreement for direct payments, and the letter that says what "
        "happens on the 18th birthday.",
    ),
    sources=(
        _AT_16,
        _GOES_ON,
        _WHO_MANAGES,
        DIRECT_PAYMENTS_REGS_2009 / "reg 7(1)",
        DIRECT_PAYMENTS_REGS_2009 / "Sch 1",
        CARE_ACT_2014 / "s 31",
        CARE_ACT_2014 / "s 32",
        CARE_ACT_2014 / "s 33",
        _ADULT_BARRED,
        ADULT_DIRECT_PAYMENTS_REGS_2014 / "reg 3",
        ADULT_DIRECT_PAYMENTS_REGS_2014 / "Sch 1",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 17A in the text as revised to 25 March 2026, SI 2009/1887 as made, sections 31 to 33 of "
    "the Care Act 2014 in a recent copy, and SI 2014/2871 as last changed on 10 March 2015. That sections 31 "
    "to 33 count from 1 April 2015: SI 2015/993 article 2(i).",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The adult list of court orders is a little longer than the children's: it also has licences "
            "that ask for drug tests or appointments. One question stands for both."
        ),
        (
            "Whether the adult has capacity to ask, who may ask instead, and the council's view that money "
            "is a right way (sections 31 and 32) are told and not asked about."
        ),
        (
            "The part about 16 is older (9 November 2009); days before 1 April 2015 are not worked out."
        ),
    ),
)
