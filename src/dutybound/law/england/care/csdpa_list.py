"""The list of help that section 2 of the 1970 Act covers.

It is a closed list, and each item is for the child: practical help in the home; radio, television, library
and the like; lectures, games, outings and other leisure outside the home, or help to use education that
there is; travel to services; changes to the home and things for safety, comfort or convenience; holidays;
meals; a telephone.  What is not on it needs another law.

Left to judgement: what fits a heading.  Not given: anything by the list alone; the council must also be
satisfied that it is necessary for it to arrange the help.
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
from dutybound.law.england.care.csdpa_make_arrangements import ON_THE_LIST
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CARE_ACT_AMENDMENTS_2015, CSDPA_1970
from dutybound.law.england.vocabulary import Child, KindOfHelp
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

RULE = Definition(
    id="care.csdpa-list",
    title="What help is on the list for disabled children",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=KindOfHelp,
    engaged=Child.under(18),
    trigger=AS_OF,
    steps=(Test(holds=ON_THE_LIST),),
    says="this help is on the list that the law has for disabled children",
    denies="this help is not on the list that the law has for disabled children, so it needs another law",
    must="Look at each thing on the list, and not only at those that the council has a service for.",
    judged="What fits a heading of the list.",
    replies=(
        Reply(
            statement="Holidays are a luxury.",
            said=KindOfHelp.said.includes("holidays-are-luxuries"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Help with holidays is on the list.",
            source=CSDPA_1970 / "s 2(6)(f)",
        ),
        Reply(
            statement="Clubs and outings are up to the family.",
            said=KindOfHelp.said.includes("clubs-are-for-families"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Outings, games and other leisure outside the home are on the list.",
            source=CSDPA_1970 / "s 2(6)(c)",
        ),
        Reply(
            statement="Changes to the home are for the housing team.",
            said=KindOfHelp.said.includes("housing-does-adaptations"),
            verdict=Verdict.MISLEADING,
            because="A grant for the home is another law; help to get the home changed is on this list too, "
            "for a need that the grant leaves unmet.",
            source=CSDPA_1970 / "s 2(6)(e)",
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="To be on the list is not enough: the council must be satisfied that your child needs it and "
    "that it has to arrange it. The list is for your child's needs, not a parent's; a sitter at home can be "
    "both. Overnight care away from home is not on it. Help to use education is on it, and education itself "
    "is not.",
    best_answer=BestAnswer(
        answer="We looked at each thing on the list, and this is what we found for your child.",
        paper="The part of the assessment that deals with the list.",
    ),
    sources=(
        CSDPA_1970 / "s 2(4)",
        CSDPA_1970 / "s 2(6)",
        CSDPA_1970 / "s 2(6)(c)",
        CSDPA_1970 / "s 2(6)(e)",
        CSDPA_1970 / "s 2(6)(f)",
        CARE_ACT_AMENDMENTS_2015 / "Sch para 21",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 2(3) to (9) of the 1970 Act, in the Order of 2015 that put them in (from 1 April 2015: "
    "article 1(2), and SI 2015/993 article 2(a)) and in a copy as amended to 6 April 2016.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "What belongs under a heading is often argued over; that equipment such as bed rails is a thing "
            "for safety, comfort or convenience is our reading."
        ),
        "The same list stood in section 2(1) before; days before 1 April 2015 are not worked out.",
    ),
)
