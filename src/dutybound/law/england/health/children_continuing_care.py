"""Decide whether a child with complex health needs gets continuing care, and say why.

Continuing care is for a child or young person under 18 whose needs, from disability, accident or illness,
cannot be met by the services that everybody has.  A health assessor of the NHS board gathers the family's
wishes, a full assessment, professionals' reports and a tool with care domains; a panel of health, council and
school decides; the family gets the decision and its reasons and how to challenge it; and the package is
looked at again at about three months and then every year.  No diagnosis is needed, and there is no test of a
"primary health need".

Left to judgement: nearly all of it.  Not given: a day.  A few weeks are often named, and nobody who worked on
this has seen the words.  This is guidance; the duty to a disabled child stays with the council besides.
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
    on,
    since,
)
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, JUDICIAL_REVIEW, NHS_COMPLAINT
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    CHILDRENS_CONTINUING_CARE_2016,
    NHS_STANDING_RULES_2012,
    judgment,
)
from dutybound.law.england.vocabulary import Child, ContinuingCare
from dutybound.law.england.vocabulary.parties import CHILD, HEALTH_BOARD

_GUIDANCE = CHILDRENS_CONTINUING_CARE_2016 / ""
_HARINGEY = judgment("R (T) v Haringey LBC", "[2005] EWHC 2235 (Admin)")

RULE = StandingDuty(
    id="health.children-continuing-care",
    title="Decide whether your child gets NHS continuing care, and say why",
    owed_by=HEALTH_BOARD,
    owed_to=CHILD,
    strength=Strength.GUIDANCE,
    about=ContinuingCare,
    engaged=Child.under(18) & ContinuingCare.asked.happened,
    trigger=AS_OF,
    steps=(
        Standing(
            id="decide",
            title="Assess what your child needs and decide",
            when=~ContinuingCare.decided.happened,
        ),
        Standing(
            id="reasons",
            title="Give you the decision and the reasons in writing",
            when=ContinuingCare.decided.happened,
            not_met=~ContinuingCare.reasons_in_writing,
            since=ContinuingCare.decided,
        ),
    ),
    must="Name a health assessor; look at what your child needs with the council and school; ask what you "
    "and your child want; decide in a meeting of all of them; write to you with the decision, the reasons "
    "and how to challenge it; arrange the care, and look at it again after about three months and then "
    "every year.",
    judged="Whether your child's needs go beyond what ordinary services can meet.",
    replies=(
        Reply(
            statement="NHS continuing healthcare for adults will cover your child.",
            said=ContinuingCare.said.includes("adult-scheme-covers"),
            verdict=Verdict.MISLEADING,
            because="The adults' scheme is for people of 18 and over; children have one of their own.",
            source=NHS_STANDING_RULES_2012 / "reg 20(1)",
        ),
        Reply(
            statement="The NHS said no, so the council will not help.",
            said=ContinuingCare.said.includes("nhs-said-no-so-we-do"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council's own duties to a disabled child stay, within what a council may provide.",
            source=CHILDREN_ACT_1989 / "s 17(1)",
        ),
        Reply(
            statement="We have to agree with the council who pays first.",
            said=ContinuingCare.said.includes("waiting-for-who-pays"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="A quarrel about who pays should not keep your child waiting for care.",
            source=_GUIDANCE,
        ),
    ),
    remedies=(NHS_COMPLAINT, HEALTH_OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="This is guidance and sets no day that we could find in its words. There is no independent "
    "panel to appeal to, as adults have. Continuing care as a child does not carry over at 18.",
    best_answer=BestAnswer(
        answer="Who the assessor is, when the meeting is, and the decision with its reasons.",
        paper="The assessment with the tool for each domain, the note of the meeting, and the NHS board's "
        "policy on continuing care.",
    ),
    sources=(
        _GUIDANCE,
        NHS_STANDING_RULES_2012 / "reg 20(1)",
        NHS_STANDING_RULES_2012 / "reg 32A(1)",
        CHILDREN_ACT_1989 / "s 17(1)",
    ),
    judgments=(
        Judgment(
            _HARINGEY / "",
            settles="Skilled nursing of a child with a tracheostomy was for the health service and not for "
            "social services.",
            decided="2005",
        ),
    ),
    in_force=since(2016, 1, 1),
    checked=on(2026, 11, 22),
    seen="The framework's contents and opening, and how health boards and councils describe its steps; SI "
    "2012/2996 regs 20, 21 and 32A. The framework's steps were not read, nor the judgment.",
    confidence=Confidence.LOW,
    doubts=(
        (
            "Six weeks for the decision and five working days for telling the family are often named. "
            "Neither was seen in the framework of 2016, in spite of several searches; 28 working days "
            "stood in the one of 2010. So no day is given."
        ),
        "Whether the framework has been replaced since 2016 was not seen.",
        "The day in January 2016 from which it applied was not seen.",
    ),
)
