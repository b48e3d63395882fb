"""When overnight breaks make a child a looked-after child.

A council can arrange overnight breaks away from home under section 17 (help for a child in need) or under
section 20 (a place to stay).  A child is looked after if there is a care order, or if the council gives a
place to stay for more than 24 hours without a break under section 20.  Breaks under section 17 do not make a
child looked after, however long they are.  Under section 20 the parents keep all their rights, may take the
child home at any time, and may say no.

Left to judgement: which of the two the council uses.  Guidance of 2010 expects it to choose after an
assessment, by the child's needs, and to write it down; it leans to section 20 where breaks are long, in
several places, or the family is struggling.  Not given: any number of nights.
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
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import Child, OvernightBreak
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_LOOKED_AFTER = CHILDREN_ACT_1989 / "s 22(1)"
_24_HOURS = CHILDREN_ACT_1989 / "s 22(2)"

RULE = Definition(
    id="care.overnight-breaks-legal-basis",
    title="When overnight breaks make your child a looked-after child",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=OvernightBreak,
    engaged=OvernightBreak.started.happened & Child.under(18, on=OvernightBreak.started),
    trigger=choose(OvernightBreak.started.happened, OvernightBreak.started, AS_OF),
    steps=(
        Test(
            holds=any_of(
                OvernightBreak.power.is_("care-order"),
                OvernightBreak.power.is_("section-20") & OvernightBreak.over_24_hours,
            )
        ),
    ),
    says="the law counts your child as looked after by the council during these breaks",
    denies="these breaks do not make your child a looked-after child",
    must="Treat a child who is looked after as one: with a care plan, visits, and reviews by an officer who "
    "stands apart. Guidance of 2010 expects the council to say which section it uses, to choose it after an "
    "assessment by what your child needs, and to write that down.",
    judged="Which section the council uses. It has to be sensible, and to fit what the assessment found.",
    replies=(
        Reply(
            statement="Any night away makes your child a looked-after child.",
            said=OvernightBreak.said.includes("overnight-means-looked-after"),
            verdict=Verdict.MISLEADING,
            because="Breaks under section 17 do not, and under section 20 only a stay of more than 24 hours "
            "does.",
            source=_24_HOURS,
        ),
        Reply(
            statement="Short breaks never make a child looked after.",
            said=OvernightBreak.said.includes("never-looked-after"),
            verdict=Verdict.DEPENDS,
            because="Under section 20 a stay of more than 24 hours does.",
            depends_on="which section the council uses, and how long the stays are",
            source=_LOOKED_AFTER,
        ),
        Reply(
            statement="You give up your rights as a parent when your child stays with us.",
            said=OvernightBreak.said.includes("parents-lose-rights"),
            verdict=Verdict.MISLEADING,
            because="Under section 20 parents keep their rights, and may take their child home at any time.",
            source=CHILDREN_ACT_1989 / "s 20(8)",
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="Being looked after gives no more nights, and not being looked after takes none away. It "
    "brings visits, reviews and a plan. If you have a care order, or a court case, ask a solicitor before "
    "you take your child home.",
    best_answer=BestAnswer(
        answer="The section that is used, why, and what follows from it for your child.",
        paper="The assessment and the paper that says which section is used and why; what you signed.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17(6)",
        CHILDREN_ACT_1989 / "s 20(4)",
        CHILDREN_ACT_1989 / "s 20(7)",
        CHILDREN_ACT_1989 / "s 20(8)",
        _LOOKED_AFTER,
        _24_HOURS,
    ),
    in_force=since(2011, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17, 20 and 22, in a copy with changes to 25 March 2026. The guidance of "
    "2010 only as councils' manuals repeat it (Derbyshire, Hull, Kent, Nottinghamshire, Solihull).",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That the council has to choose a section and write it down is guidance of 2010, which was not "
            "read. It is not worked out here as something owed."
        ),
        (
            "Under section 20(1), where nobody can care for the child, the council has to give a place to "
            "stay. Whether a break falls under it is not asked; a child so placed is looked after too."
        ),
        "The text of section 22 is older than the day given here, on which the rules for breaks came in.",
        "Which order bars a parent from taking the child home (section 20(9)) is not asked.",
    ),
)
