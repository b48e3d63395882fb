"""Keep up enough kinds of help, and enough of it, for children in need in the area.

Every council has to safeguard and promote the welfare of children in need in its area and, as far as that
allows, their upbringing by their families, by a range and level of services appropriate to their needs.  It
is a general duty, owed to such children as a whole: courts have held that it does not oblige a council to
meet the assessed needs of one child whatever they are.

Left to judgement: what is appropriate.  Not given: any hour of help for one child; that needs another rule.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    Strength,
    Target,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CHILDREN_ACT_1989, judgment
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import CHILDREN_IN_NEED, LOCAL_AUTHORITY

_BARNET = judgment("R (G) v Barnet LBC", "[2003] UKHL 57")
_VC = judgment("R (VC) v Newcastle City Council", "[2011] EWHC 2673 (Admin)")
_GENERAL = CHILDREN_ACT_1989 / "s 17(1)"

RULE = Target(
    id="care.general-duty-to-children-in-need",
    title="Have enough kinds of help for children in need in its area",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILDREN_IN_NEED,
    strength=Strength.TARGET,
    about=CouncilService,
    engaged=all_of(
        CouncilService.topic.is_("help-for-families"),
        CouncilService.lives_in_area,
        DISABLED_CHILD_IS_IN_NEED.holds,
    ),
    trigger=AS_OF,
    steps=(Standing(),),
    must="Look after the welfare of children in need in its area, and help their families to bring them up, "
    "by enough services of the right kinds.",
    judged="What range and level of help is right: the council decides, and courts seldom step in.",
    replies=(
        Reply(
            statement="Section 17 is only a power.",
            said=CouncilService.said.includes("section-17-only-a-power"),
            verdict=Verdict.MISLEADING,
            because="It is a duty, though a general one; and what the council does for one child still needs "
            "fair reasons.",
            source=_GENERAL,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="This alone gives one child no hour of help, and a plan under section 17 does not promise "
    "what it lists. Help is owed to your child if the council accepts it as needed and it is on the list of "
    "the Act of 1970, if an EHC plan puts it in section H1, or if your child needs somewhere to live.",
    best_answer=BestAnswer(
        answer="Here is what help there is in the area, how much, and how we know that it is enough.",
        paper="The council's plan for services to disabled children, and its count of how many need them.",
    ),
    sources=(_GENERAL, CHILDREN_ACT_1989 / "s 17(2)", CHILDREN_ACT_1989 / "s 17(5)"),
    judgments=(
        Judgment(
            _BARNET / "",
            settles="Section 17(1) is a general duty; it does not oblige a council to meet the assessed "
            "needs of one child whatever they are.",
            decided="2003",
            before="Some read it as a duty to each child once assessed.",
        ),
        Judgment(
            _VC / "",
            settles="Once a child is assessed as needing help, a refusal has to be rational; that another "
            "body might help is not enough unless it can and will.",
            decided="2011",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Section 17 in the text as revised to 25 March 2026. The judgments were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "No fact of one family can show that this duty is not kept, so it is never told as not kept here.",
        "It is told for disabled children; children are in need in two other ways as well.",
    ),
)
