"""Who may not be paid with a child's direct payment.

The money may not pay the husband, wife, civil partner or live-in partner of the person who gets it, nor a
close relative of that person who lives in the same household, nor that relative's partner.  The council can
let it be paid all the same, if it is satisfied that the child's welfare makes that necessary.  The relation
counts to whoever gets the money, not to the child; a relative in another home is outside the rule.

Left to judgement: when it is necessary.  Not given: freedom from other terms, which the council may set.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Definition,
    Reply,
    Strength,
    Test,
    Verdict,
    on,
    since,
)
from dutybound.law.england.care.direct_payment_must_be_made import MAY_BE_PAID
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import DIRECT_PAYMENTS_REGS_2009
from dutybound.law.england.vocabulary import DirectPayment
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_WHO = DIRECT_PAYMENTS_REGS_2009 / "reg 11(2)"
_UNLESS = DIRECT_PAYMENTS_REGS_2009 / "reg 11(1)"

RULE = Definition(
    id="care.direct-payment-conditions",
    title="Who may not be paid with a direct payment",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=DirectPayment,
    engaged=MAY_BE_PAID,
    trigger=AS_OF,
    steps=(
        Test(
            holds=DirectPayment.worker.is_("partner", "relative-at-home")
            & ~DirectPayment.worker_allowed
        ),
    ),
    says="this person may not be paid with the direct payment unless the council agrees that your child's "
    "welfare makes it necessary",
    denies="the law does not bar this person from being paid with the direct payment",
    must="Bar nobody whom the Regulations do not bar, unless it has made that a term of the payment; and if "
    "you ask it to let a relative at home be paid, decide whether your child's welfare makes it necessary.",
    judged="Whether the child's welfare makes it necessary to pay this person: the council decides, and has "
    "to look at this child.",
    replies=(
        Reply(
            statement="You may not pay a relative.",
            said=DirectPayment.said.includes("relatives-barred"),
            verdict=Verdict.MISLEADING,
            because="Only close relatives in the home of whoever gets the money are barred, and even they "
            "may be let in; a grandparent in another home is not barred.",
            source=_WHO,
        ),
        Reply(
            statement="You may not pay your husband, wife or partner.",
            said=DirectPayment.said.includes("partner-barred"),
            verdict=Verdict.DEPENDS,
            because="They are barred wherever they live, unless the council agrees that your child's welfare "
            "makes it necessary.",
            depends_on="whether your child's welfare makes it necessary, and whether the council looked at "
            "that",
            source=_UNLESS,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="The council may set other terms, such as not to use one named person, or to send it "
    "receipts. If a term is broken, or the money is spent on something else, it may ask for the money back. "
    "The money may not pay for a stay away from home of more than 4 weeks at a time, or for more than 120 "
    "days in 12 months. Ask the council in writing, and wait for its yes, before you pay a partner or "
    "somebody at home.",
    best_answer=BestAnswer(
        answer="Yes, you may pay this person; or no, because of this rule or this term, and this is why your "
        "child's welfare does not make it necessary.",
        paper="The terms of the direct payment, and the record of what the council thought about this "
        "person.",
    ),
    sources=(
        _UNLESS,
        _WHO,
        DIRECT_PAYMENTS_REGS_2009 / "reg 11(3)",
        DIRECT_PAYMENTS_REGS_2009 / "reg 11(4)",
        DIRECT_PAYMENTS_REGS_2009 / "reg 11(5)",
        DIRECT_PAYMENTS_REGS_2009 / "reg 13(3)",
        DIRECT_PAYMENTS_REGS_2009 / "reg 15",
    ),
    in_force=since(2009, 11, 9),
    checked=on(2026, 11, 22),
    seen="SI 2009/1887 regulations 11, 13 and 15, in a copy as it was made on 13 July 2009. Later changes "
    "were not looked for.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Regulation 13(3) counts '4 weeks' and '120 days' without saying what a day is or how short "
            "stays add up; the adult rule for adding them up is for adults only. The numbers are told and no "
            "day is worked out from them."
        ),
        (
            "If a young person of 16 or 17 gets the money, their own sons, daughters and their partners drop "
            "out of the list (regulation 11(3)). That is not asked about."
        ),
        (
            "After 18 the adult Regulations of 2014 apply: there the relation counts to the adult whose "
            "needs are met."
        ),
    ),
)
