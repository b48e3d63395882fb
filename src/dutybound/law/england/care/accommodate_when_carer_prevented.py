"""Give a child in need a place to live when whoever cares for the child cannot.

A council has to give accommodation to a child in need in its area who appears to it to need that because
whoever has been caring is prevented, for whatever reason and for however long, from giving a suitable home
or care.  Criteria and budgets have no place in it.  First it finds out, as far as it can, what the child
wants. It may not act against somebody with parental responsibility who is able and willing to find a home
and objects, unless a young person of 16 agrees, or all those with certain court orders do; and such a
person may take the child home at any time.

Left to judgement: whether the child needs a place because of it, which the council says first.  Not given:
regular breaks, or a way to care that has no other effects.
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
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import CHILDREN_ACT_1989, judgment
from dutybound.law.england.vocabulary import CareCrisis
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_JL = judgment("R (JL) v Islington LBC", "[2009] EWHC 458 (Admin)")
_SOUTHWARK = judgment("R (G) v Southwark LBC", "[2009] UKHL 26")
_THE_DUTY = CHILDREN_ACT_1989 / "s 20(1)"
_ASK = CHILDREN_ACT_1989 / "s 20(6)"
_OBJECTION = CHILDREN_ACT_1989 / "s 20(7)"

RULE = StandingDuty(
    id="care.accommodate-when-carer-prevented",
    title="Give your child a place to live when you cannot go on caring",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=CareCrisis,
    engaged=all_of(
        DISABLED_CHILD_IS_IN_NEED.holds,
        CareCrisis.child_in_area,
        CareCrisis.objection.is_("nobody", "overruled"),
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            id="place",
            title="Give your child a place to live when you cannot go on caring",
            when=CareCrisis.cannot_care.happened & CareCrisis.needs_a_place,
            not_met=~CareCrisis.place_given.happened,
            since=CareCrisis.cannot_care,
            sources=(_THE_DUTY,),
        ),
        Standing(
            id="ask-the-child",
            title="Find out first what your child wants",
            when=CareCrisis.cannot_care.happened & CareCrisis.place_given.happened,
            not_met=~CareCrisis.child_asked,
            since=CareCrisis.place_given,
            sources=(_ASK,),
        ),
    ),
    must="Give the child a place to live for as long as it is needed, and first find out and weigh what the "
    "child wants, as far as it can.",
    judged="Whether the carer is truly prevented, and whether the child needs a place because of it.",
    replies=(
        Reply(
            statement="We do not take in disabled children under section 20.",
            said=CareCrisis.said.includes("not-for-disabled-children"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The section is for any child in need, and says 'for whatever reason'; being worn out "
            "can be one.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="You do not meet our criteria for that.",
            said=CareCrisis.said.includes("criteria-not-met"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The test is in the Act, and the council's own criteria cannot replace it.",
            source=_JL / "",
        ),
        Reply(
            statement="There is no money, or there are no places.",
            said=CareCrisis.said.includes("no-money-or-places"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The section says 'shall', and has no exception for money.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="You would be abandoning your child.",
            said=CareCrisis.said.includes("abandoning"),
            verdict=Verdict.MISLEADING,
            because="To ask for help under this section is lawful, and it is not neglect by itself.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We will help under section 17 instead.",
            said=CareCrisis.said.includes("only-section-17"),
            verdict=Verdict.DEPENDS,
            because="Help at home may mean that no place is needed; but where one is, the council may not "
            "call it section 17 to get round section 20.",
            depends_on="whether your child still needs a place to live with that help",
            source=_SOUTHWARK / "",
        ),
        Reply(
            statement="The other parent says no and will take your child in.",
            said=CareCrisis.said.includes("other-parent-objects"),
            verdict=Verdict.DEPENDS,
            because="Somebody with parental responsibility who can and will find a home may stop it, unless "
            "your child is 16 and agrees, or those with certain court orders do.",
            depends_on="whether that parent is able as well as willing, and what orders there are",
            source=_OBJECTION,
        ),
    ),
    remedies=(JUDICIAL_REVIEW, STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="Get advice from a solicitor first; it may be free. This is for a real crisis. After more "
    "than 24 hours your child counts as looked after, so there will be a plan, reviews and perhaps "
    "something to pay, and questions about the care at home. A parent may take the child home at any time, "
    "unless a child of 16 or all who have certain court orders want it otherwise. Regular breaks are "
    "another matter.",
    best_answer=BestAnswer(
        answer="Where your child will live, from when and for how long, who will visit, and what help there "
        "will be so that your child can come home.",
        paper="Your request with the reason and the day, and the council's decision on section 20.",
    ),
    sources=(
        _THE_DUTY,
        CHILDREN_ACT_1989 / "s 20(4)",
        _ASK,
        _OBJECTION,
        CHILDREN_ACT_1989 / "s 20(8)",
        CHILDREN_ACT_1989 / "s 20(9)",
        CHILDREN_ACT_1989 / "s 20(11)",
        CHILDREN_ACT_1989 / "s 22(1)",
        CHILDREN_ACT_1989 / "s 22(2)",
    ),
    judgments=(
        Judgment(
            _JL / "",
            settles="Criteria have no place in deciding whether a child has to be given a place to live.",
            decided="2009",
        ),
        Judgment(
            _SOUTHWARK / "",
            settles="Where section 20 applies, a council may not side-step it by using another power.",
            decided="2009",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Sections 20 and 22(1) and (2) in the text as revised to 25 March 2026. The judgments and the "
    "Ombudsman's decision on a hospital stay (22 002 680) were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The words are 'appears to them': until the council, an ombudsman or a court has said, your own "
            "view is used."
        ),
        (
            "Section 20(1) has two more cases (nobody with parental responsibility; a child lost or "
            "abandoned), and 20(3) one for 16 and 17. They are not asked about."
        ),
        "Today's text is used for every day since 1991; it has been changed in between.",
        (
            "A place that was given and has ended again is not asked about, nor under which section it was "
            "given: where the carer cannot go on, it is read as given under section 20."
        ),
    ),
)
