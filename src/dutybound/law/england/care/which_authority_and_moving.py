"""Which council owes a child help after a move.

Section 17 goes by where the child is now: a council owes its general duty to children in need within its
area, and a stay for a time is enough.  Two councils can both have the child in their area.  Section 2 of
the 1970 Act goes by where the child ordinarily lives, which the Secretary of State settles where councils
differ.  Nothing carries a child's help across the border until the new council has decided, as it does for
adults.

Left to judgement: where a child ordinarily lives.  Not given: the same help in the new place.
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
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, CSDPA_1970, judgment
from dutybound.law.england.vocabulary import AreaMove, Child
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_STEWART = judgment("R (Stewart) v Wandsworth LBC", "[2001] EWHC Admin 709")
_HAVERING = judgment("R (AM) v Havering LBC", "[2015] EWHC 1004 (Admin)")
_IN_AREA = CHILDREN_ACT_1989 / "s 17(1)"

RULE = StandingDuty(
    id="care.which-authority-and-moving",
    title="Look at your child's needs where your child is now",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=AreaMove,
    engaged=all_of(
        DISABLED_CHILD_IS_IN_NEED.holds,
        ~Child.looked_after_by_wales,
        AreaMove.came.happened,
        AreaMove.still_there,
        AreaMove.new_council_told.happened,
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=AreaMove.answer.is_("not-our-area"),
            since=AreaMove.new_council_told,
        ),
    ),
    must="Treat the child as one in its area for as long as the child is there, look at the child's needs, "
    "and settle with the other council who does what without leaving a gap.",
    judged="Where the child ordinarily lives, which matters for help under the Act of 1970.",
    replies=(
        Reply(
            statement="You are only here for a time.",
            said=AreaMove.said.includes("only-here-for-a-time"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Section 17 asks whether your child is within the area, and not for how long.",
            source=_IN_AREA,
        ),
        Reply(
            statement="Your old council still has to help you.",
            said=AreaMove.said.includes("old-council-still-pays"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Another council may have a duty as well, but that does not take away the new one's own.",
            source=_STEWART / "",
        ),
        Reply(
            statement="You have left our area, so our help has ended.",
            said=AreaMove.said.includes("you-left"),
            verdict=Verdict.DEPENDS,
            because="No rule keeps a child's help going after a move, so it may end once your child is no "
            "longer in that area.",
            depends_on="whether your child has truly left that area, and whether it is still where your "
            "child ordinarily lives",
            source=_IN_AREA,
        ),
        Reply(
            statement="Your child does not ordinarily live here.",
            said=AreaMove.said.includes("lives-elsewhere"),
            verdict=Verdict.DEPENDS,
            because="That matters for help under the 1970 Act, and the Secretary of State settles it; it "
            "does not matter under section 17.",
            depends_on="which law the help rests on, and where your child ordinarily lives",
            source=CSDPA_1970 / "s 2(7)",
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="The new council looks afresh and may give other or less help, and there can be a gap. The "
    "rules that keep an adult's help going after a move are not for children. So tell both councils before "
    "the day, and ask the old one to hand over its papers. An EHC plan has rules of its own for a move.",
    best_answer=BestAnswer(
        answer="We will look at your child's needs from this day, and this is what happens until then.",
        paper="Your request to the new council with its day, and what the old council handed over.",
    ),
    sources=(
        _IN_AREA,
        CHILDREN_ACT_1989 / "s 17(13)",
        CHILDREN_ACT_1989 / "s 30(2)",
        CHILDREN_ACT_1989 / "s 105(6)",
        CSDPA_1970 / "s 2(4)",
        CSDPA_1970 / "s 2(7)",
    ),
    judgments=(
        Judgment(
            _STEWART / "",
            settles="To be in the area is enough for section 17, and two councils can both have the child in "
            "their area.",
            decided="2001",
        ),
        Judgment(
            _HAVERING / "",
            settles="Children whom a council had placed for a time in another's area were within that area; "
            "both councils had failed them.",
            decided="2015",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Sections 17, 30 and 105(6) of the 1989 Act in the text as revised to 25 March 2026, and section 2 "
    "of the 1970 Act. The judgments were not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "That a look is owed to a disabled child whom the council hears of is read into section 17; see "
            "the rule on assessing."
        ),
        (
            "Section 105(6) (schools and care placements are left out) is written for the Act of 1989. That "
            "it goes for 'ordinarily resident' in the Act of 1970 too is often assumed and was not seen."
        ),
        (
            "That the council which a family leaves has to hand over comes from the Havering judgment and "
            "from guidance, neither of which was read; so no such step is worked out."
        ),
    ),
)
