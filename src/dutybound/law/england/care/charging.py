"""What a council may not charge for help from children's social care.

A council may ask a reasonable charge for a service under section 17 or 18.  It may not charge for advice,
guidance or counselling, and it may ask only a parent of a child under 16, the child from 16, or the family
member who got the help.  Nobody need pay while on universal credit or certain other benefits.  Where
somebody's means are too small, it may ask no more than that person can reasonably pay.

Left to judgement: what is reasonable, and what somebody can pay.  Not said: whether a council may charge at
all for help that it accepts a disabled child to need under section 2 of the 1970 Act.
"""

from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Confidence,
    Judgment,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    all_of,
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import CHILDREN_ACT_1989, judgment
from dutybound.law.england.vocabulary import Charge, Child
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_SPINK = judgment("R (Spink) v Wandsworth LBC", "[2005] EWCA Civ 302")
_CHARGE = CHILDREN_ACT_1989 / "s 29(1)"
_MEANS = CHILDREN_ACT_1989 / "s 29(2)"
_SPARED = CHILDREN_ACT_1989 / "s 29(3)"
_WHO_PAYS = CHILDREN_ACT_1989 / "s 29(4)"

_ASKED = Charge.asked.happened
_CARE = Charge.help.is_("care")
_FOR_CHILD = Charge.help_was_for.is_("child")
_FROM_16 = Charge.help_from >= Child.birthday(16)
_BEFORE_16 = Charge.help_from < Child.birthday(16)
_WRONG_PAYER = any_of(
    _FOR_CHILD & Charge.payer.is_("parent") & _FROM_16,
    _FOR_CHILD & Charge.payer.is_("child") & _BEFORE_16,
    _FOR_CHILD & Charge.payer.is_("somebody-else"),
    Charge.help_was_for.is_("family-member") & Charge.payer.is_("child", "somebody-else"),
)

RULE = Prohibition(
    id="care.charging",
    title="Not ask people to pay for care whom the law spares",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=Charge,
    engaged=Charge.help.is_("advice", "care"),
    trigger=choose(_ASKED, Charge.asked, AS_OF),
    steps=(
        Ban(
            id="advice",
            title="Not ask you to pay for advice, guidance or counselling",
            when=Charge.help.is_("advice"),
            crossed=_ASKED,
            on=Charge.asked,
            sources=(_CHARGE,),
        ),
        Ban(
            id="low-income",
            title="Not make somebody pay who has universal credit or another benefit that counts",
            when=_CARE,
            crossed=all_of(_ASKED, Charge.payer_on_benefit),
            on=Charge.asked,
            sources=(_SPARED,),
        ),
        Ban(
            id="wrong-person",
            title="Not ask the wrong person to pay",
            when=_CARE,
            crossed=_ASKED & _WRONG_PAYER,
            on=Charge.asked,
            sources=(_WHO_PAYS,),
        ),
    ),
    must="If it charges at all, ask a fair sum, only from those whom the Act names, and no more than they "
    "can reasonably pay.",
    judged="Whether the charge is reasonable, and what somebody can reasonably pay.",
    replies=(
        Reply(
            statement="We look at your income before we assess your child.",
            said=Charge.said.includes("means-test-first"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Nothing in the Act makes an assessment wait for that; what you can pay comes in only "
            "once help is to be given or charged for.",
            source=_MEANS,
        ),
        Reply(
            statement="Everybody pays the same.",
            said=Charge.said.includes("everybody-pays"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="People on certain benefits pay nothing, and others no more than they can reasonably "
            "pay.",
            source=_MEANS,
        ),
        Reply(
            statement="Parents pay until 18.",
            said=Charge.said.includes("parents-pay-until-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="For help given to a child of 16 or 17 the Act names the child, and not the parent.",
            source=_WHO_PAYS,
        ),
        Reply(
            statement="We charge for help that your child needs under the Act of 1970.",
            said=Charge.said.includes("charge-for-needed-help"),
            verdict=Verdict.CONTESTED,
            because="The 1970 Act has no words on paying; it turns on whether that help counts as given "
            "under section 17, and no court has been found to say.",
            source=_CHARGE,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="A council may charge for most help of this kind, if the charge is fair. A child who lives in "
    "care has other rules for payment. Tell the council of your benefits in writing, and ask it to work out "
    "what you can pay; do not just stop paying, as it may go to court for a debt.",
    best_answer=BestAnswer(
        answer="Nothing to pay, because of the benefit or the child's age; or this sum, with how it was "
        "worked out.",
        paper="The council's charging policy, the bill, and the working of what you can pay.",
    ),
    sources=(
        _CHARGE,
        _MEANS,
        _SPARED,
        _WHO_PAYS,
        CHILDREN_ACT_1989 / "s 29(5)",
        CHILDREN_ACT_1989 / "s 29(6)",
        CHILDREN_ACT_1989 / "s 17(8)",
    ),
    judgments=(
        Judgment(
            _SPINK / "",
            settles="What parents can pay may be weighed in deciding whether help is necessary.",
            decided="2005",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Sections 17 and 29 in the text as revised to 25 March 2026. Later texts were not seen. "
    "The judgment was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether a charge may be made for help under section 2 of the 1970 Act is not settled, and this "
            "rule says neither."
        ),
        (
            "The list of benefits has changed over the years, and universal credit came in 2013: today's "
            "list is used for every day. Tax credits are still named, though they have ended."
        ),
        (
            "'Universal credit, except in such circumstances as may be prescribed': whether any have been "
            "prescribed was not found."
        ),
        (
            "A bill for help that began before 16 and went on past it is not told as wrong, since part of it "
            "may be asked of a parent."
        ),
        (
            "A parent who is billed for help to somebody else in the family is not told as the wrong person, "
            "since the parent may be the one who was helped."
        ),
        (
            "The Act speaks of being liable to pay while on the benefit. Whether the payer had it on the day "
            "of the bill is what is asked here; a benefit that began later counts from then on."
        ),
    ),
)
