"""Criteria may guide a council; they may not take the place of looking at the child.

A council may have criteria for help, and they may bear on what is necessary.  It may not use them instead of
a real look at the child's needs, nor to shut out help that it has accepted as necessary, nor as a fixed limit
without exceptions.  Nor may criteria decide whether a child has to be given somewhere to live under section
20(1), and they have to be made with disability equality in mind: the last two are said and not tested here.

Left to judgement: what is necessary.  Not given: a ban on criteria.
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
    choose,
    on,
    since,
)
from dutybound.law.england.care.csdpa_make_arrangements import ON_THE_LIST
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, CSDPA_1970, judgment
from dutybound.law.england.vocabulary import CareNeed
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_BARRY = judgment("R v Gloucestershire County Council ex p Barry", "[1997] AC 584")
_JL = judgment("R (JL) v Islington LBC", "[2009] EWHC 458 (Admin)")
_KM = judgment("R (KM) v Cambridgeshire County Council", "[2012] UKSC 23")
_BY_RULE = CareNeed.refused.happened & CareNeed.refused_by.is_(
    "same-limit-for-all", "score-or-band", "diagnosis-or-kind-of-condition"
)

RULE = Prohibition(
    id="care.eligibility-criteria-limits",
    title="Not let a limit or a score take the place of your child's own needs",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=CareNeed,
    engaged=DISABLED_CHILD_IS_IN_NEED.holds & CareNeed.refused.happened,
    trigger=choose(CareNeed.refused.happened, CareNeed.refused, AS_OF),
    steps=(
        Ban(
            id="instead-of-looking",
            title="Not use a limit, a score or a kind of condition instead of looking at your child's own "
            "needs",
            crossed=_BY_RULE & ~CareNeed.own_needs_weighed,
            on=CareNeed.refused,
        ),
        Ban(
            id="accepted-need",
            title="Not use a limit, a score or a kind of condition to shut out help that is accepted as "
            "needed",
            when=ON_THE_LIST & CareNeed.lives_in_area,
            crossed=_BY_RULE & (CareNeed.accepted <= CareNeed.refused),
            on=CareNeed.refused,
        ),
    ),
    must="Look at the child's own needs; use criteria only as a guide; say why, for this child; and look at "
    "whether to make an exception.",
    judged="What help is necessary, and whether the council looked behind the score.",
    replies=(
        Reply(
            statement="The same limit applies to everyone.",
            said=CareNeed.said.includes("same-limit-for-all"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A fixed limit without exceptions is no answer to one child's needs.",
            source=_JL / "",
        ),
        Reply(
            statement="The score was too low.",
            said=CareNeed.said.includes("score"),
            verdict=Verdict.DEPENDS,
            because="A score can be where a council starts, but it has to look behind it.",
            depends_on="whether anybody looked at your child's own needs behind the score",
            source=_KM / "",
        ),
        Reply(
            statement="Our criteria help us to judge what is necessary.",
            said=CareNeed.said.includes("criteria-guide"),
            verdict=Verdict.LAWFUL,
            because="Criteria may be used for that, as long as the child's own needs are looked at.",
            source=_BARRY / "",
        ),
        Reply(
            statement="All local criteria are unlawful.",
            verdict=Verdict.MISLEADING,
            because="A council may have criteria, and they may differ from the next council's; what counts "
            "is how they are used on your child.",
            source=_BARRY / "",
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="Not every local criterion is unlawful, and councils may differ. Winning on this brings a new "
    "decision on your child's own needs, not the hours that you asked for.",
    best_answer=BestAnswer(
        answer="Here is what we found of your child's own needs, how the criteria were used as a guide, and "
        "why no exception was made.",
        paper="The criteria, the score sheet, the rule on exceptions, and the study of what the criteria do "
        "to disabled people (equality analysis).",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17(1)",
        CHILDREN_ACT_1989 / "s 17(11)",
        CSDPA_1970 / "s 2(4)",
        CSDPA_1970 / "s 2(6)",
    ),
    judgments=(
        Judgment(
            _JL / "",
            settles="A banded limit that cut a child's hours was unlawful: filling in criteria is not "
            "assessing.",
            decided="2009",
        ),
        Judgment(
            _BARRY / "",
            settles="Criteria are allowed for judging need; once the council is satisfied that help is "
            "necessary, lack of money is no answer.",
            decided="1997",
        ),
        Judgment(
            _KM / "",
            settles="A points system is only a starting point, and reasons must be adequate and rational.",
            decided="2012",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 17 in the text as revised to 25 March 2026, and section 2 to April 2016. The judgments "
    "and the Equality Act were not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "That help accepted as needed may not be shut out is in the Act. The rest comes from judgments "
            "that were not read; a limit without exceptions is unlawful at common law."
        ),
        "Section 20(1) and the duty to have disability equality in mind are not tested.",
        "A need that is no longer accepted after a fresh look is not asked about.",
        (
            "Shutting out accepted help is told only for help on the list of section 2 and where the child "
            "ordinarily lives in the area: overnight care away from home rests on other sections."
        ),
        "The date of 1 April 2015 is that of section 2(4) in its present form; the rules are older.",
    ),
)
