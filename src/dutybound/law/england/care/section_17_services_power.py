"""What the council may do under section 17, for the child and for the family.

For a child in need the council may give services of any kind.  It may give them to the family or to any
member of it, if that is with a view to the child's welfare, and may give things or money, with terms for
paying back or without.  First it has to have regard to what the child and the parents can pay.

Left to judgement: nearly everything; but a power has to be used with an open mind, for this child.  Not
given: a right to any of it.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Discretion,
    Judgment,
    Power,
    Reply,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.care.csdpa_make_arrangements import ON_THE_LIST
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, judgment
from dutybound.law.england.vocabulary import CareNeed, KindOfHelp
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_BARNET = judgment("R (G) v Barnet LBC", "[2003] UKHL 57")
_FAMILY = CHILDREN_ACT_1989 / "s 17(3)"
_MONEY = CHILDREN_ACT_1989 / "s 17(6)"

RULE = Power(
    id="care.section-17-services-power",
    title="Give your child and your family any sort of help, money too",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=KindOfHelp,
    engaged=DISABLED_CHILD_IS_IN_NEED.holds & ~(ON_THE_LIST & CareNeed.accepted.happened),
    trigger=AS_OF,
    steps=(
        Discretion(
            needs="Your child has to be in the council's area. Help for the family has to be meant for your "
            "child's welfare, and the council has to look at what your child and you can pay",
        ),
    ),
    must="Look at what you ask for with an open mind, for this child, and say why if the answer is no.",
    judged="Whether to give the help, to whom, and on what terms.",
    replies=(
        Reply(
            statement="We never give money.",
            said=KindOfHelp.said.includes("never-cash"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act lets the council give money, and a power may not be shut for everybody without "
            "a look at the one who asks.",
            source=_MONEY,
        ),
        Reply(
            statement="We cannot help brothers, sisters or the family.",
            said=KindOfHelp.said.includes("only-for-the-child"),
            verdict=Verdict.MISLEADING,
            because="The council may help anybody in the family, if it is meant for your child's welfare.",
            source=_FAMILY,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="It is a power, so the council may say no for good reasons. Help that your child is accepted "
    "to need, and that is on the list of the Act of 1970, is owed instead. The council may ask for money "
    "back, though not while you have universal credit or another benefit that counts. A place to live under "
    "this section does not make your child a child in care.",
    best_answer=BestAnswer(
        answer="Here is what we can give and when; or here is why not, for your child.",
        paper="The record of what you asked for and of the decision, and any terms for paying back.",
    ),
    sources=(
        _FAMILY,
        CHILDREN_ACT_1989 / "s 17(5)",
        _MONEY,
        CHILDREN_ACT_1989 / "s 17(7)",
        CHILDREN_ACT_1989 / "s 17(8)",
        CHILDREN_ACT_1989 / "s 17(9)",
        CHILDREN_ACT_1989 / "s 17(10)",
        CHILDREN_ACT_1989 / "s 22(1)",
    ),
    judgments=(
        Judgment(
            _BARNET / "",
            settles="Section 17 does not oblige a council to meet the assessed needs of one child whatever "
            "they are.",
            decided="2003",
        ),
    ),
    in_force=since(2011, 4, 1),
    checked=on(2026, 11, 22),
    seen="Sections 17 and 22(1) in the text as revised to 25 March 2026, and SI 2010/2981 article 4(i), by "
    "which the words on money changed on 1 April 2011. The judgment was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Until 31 March 2011 money could be given 'in exceptional circumstances' only (section 24 of the "
            "Children and Young Persons Act 2008 took that out), so the rule is told from the day after."
        ),
        (
            "That a power may not be shut for everybody is a rule of the courts and not of the Act; no "
            "judgment on it was read."
        ),
        (
            "The power is there for help on the list of the Act of 1970 too. It is not told once the council "
            "has accepted such help as needed, since that help is owed."
        ),
        (
            "It reaches children who are in need in other ways too; this rule is told for disabled children. "
            "Whether your child is in the area is said and not asked about."
        ),
    ),
)
