"""From 16, treat a young person as able to decide, help first, and ask the family where they cannot.

The Mental Capacity Act 2005 applies from the 16th birthday (its powers are not used for anybody younger,
apart from one about property).  A person must be assumed to have capacity unless it is established that it is
lacking; is not to be treated as unable before all practicable help has failed; nor for making an unwise
decision.  It is about one decision at one time.  Where capacity is lacking, what is done must be in the
person's best interests, and those who care for the person are consulted where that is practicable and
appropriate.

Left to judgement: whether capacity is lacking, and what is best.  Not given: a say of their own to parents
once the child is 18, or to a child under 16, for whom understanding decides (Gillick).
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
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, HUMAN_RIGHTS_CLAIM, NHS_COMPLAINT
from dutybound.law.england.sources import MENTAL_CAPACITY_ACT_2005, judgment
from dutybound.law.england.vocabulary import Child, OwnDecision
from dutybound.law.england.vocabulary.parties import DECIDERS_FOR_OTHERS, YOUNG_PERSON_FROM_16

_WHEN = choose(OwnDecision.made.happened, OwnDecision.made, AS_OF)
_ABLE = (
    MENTAL_CAPACITY_ACT_2005 / "s 1(2)",
    MENTAL_CAPACITY_ACT_2005 / "s 1(4)",
    MENTAL_CAPACITY_ACT_2005 / "s 2(1)",
    MENTAL_CAPACITY_ACT_2005 / "s 2(3)",
    MENTAL_CAPACITY_ACT_2005 / "s 3",
)
_HELP = MENTAL_CAPACITY_ACT_2005 / "s 1(3)"
_BEST = MENTAL_CAPACITY_ACT_2005 / "s 4"
_CONSULT = MENTAL_CAPACITY_ACT_2005 / "s 4(7)"

RULE = StandingDuty(
    id="capacity.mental-capacity-act-from-16",
    title="Treat your child as able to decide from 16 on, and help first",
    owed_by=DECIDERS_FOR_OTHERS,
    owed_to=YOUNG_PERSON_FROM_16,
    strength=Strength.STATUTORY,
    about=OwnDecision,
    engaged=Child.birthday(16) <= _WHEN,
    trigger=_WHEN,
    steps=(
        Standing(
            id="presume",
            title="Treat your child as able to decide, unless the contrary is shown",
            not_met=OwnDecision.made.happened & ~OwnDecision.shown_unable,
            since=OwnDecision.made,
            sources=_ABLE,
        ),
        Standing(
            id="help",
            title="Do all that can be done to help your child decide",
            not_met=OwnDecision.made.happened & ~OwnDecision.helped,
            since=OwnDecision.made,
            sources=(_HELP,),
        ),
        Standing(
            id="consult",
            title="Ask those who care for your child what would be best",
            when=OwnDecision.shown_unable,
            not_met=all_of(
                OwnDecision.made.happened,
                ~OwnDecision.carers_asked,
                OwnDecision.asking_carers_right,
            ),
            since=OwnDecision.made,
            sources=(_BEST, _CONSULT),
        ),
    ),
    must="Start from your child being able to decide, help in every way that can be tried, accept an unwise "
    "choice; and where your child cannot decide this, find out what your child wants, ask those who care, "
    "and do what is best in the way that takes least away.",
    judged="Whether your child could make this decision at that time, and what was best.",
    replies=(
        Reply(
            statement="At 16 the parents have no say.",
            said=OwnDecision.said.includes("no-say-at-16"),
            verdict=Verdict.MISLEADING,
            because="Where your child cannot decide, those who care are asked what would be best, where that "
            "can be done and is right.",
            source=_CONSULT,
        ),
        Reply(
            statement="From 18 the parents decide for your child.",
            said=OwnDecision.said.includes("parents-decide-at-18"),
            verdict=Verdict.MISLEADING,
            because="Nobody decides for an adult without a power from the adult or a court; what is best for "
            "the adult decides, and parents are asked.",
            source=_CONSULT,
        ),
        Reply(
            statement="With that condition your child cannot decide.",
            said=OwnDecision.said.includes("condition-means-unable"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A condition by itself does not show it; it is about this decision at this time.",
            source=MENTAL_CAPACITY_ACT_2005 / "s 2(3)",
        ),
        Reply(
            statement="That is a bad choice, so your child cannot decide.",
            said=OwnDecision.said.includes("unwise-so-unable"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="An unwise decision does not show that somebody cannot decide.",
            source=MENTAL_CAPACITY_ACT_2005 / "s 1(4)",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, NHS_COMPLAINT, HUMAN_RIGHTS_CLAIM),
    gives_less="Being asked is not deciding. Parents have responsibility until 18, but it reaches less far "
    "at 16 and 17. At 18 being the next of kin gives no power. Going to the Court of Protection to be made a "
    "deputy is only for what cannot be done without. Under 16 another test is used: what your child "
    "understands.",
    best_answer=BestAnswer(
        answer="Who decided, what was tried to help your child decide, why your child could not, whom they "
        "asked, and why this is best.",
        paper="The note of the capacity assessment and of the best interests decision, each about this "
        "decision and with its day.",
    ),
    sources=(
        *_ABLE,
        _HELP,
        MENTAL_CAPACITY_ACT_2005 / "s 2(5)",
        _BEST,
        _CONSULT,
        MENTAL_CAPACITY_ACT_2005 / "s 5",
        MENTAL_CAPACITY_ACT_2005 / "s 9(2)",
    ),
    judgments=(
        Judgment(
            judgment("Gillick v West Norfolk and Wisbech AHA", "[1986] AC 112") / "",
            settles="Under 16, whether a child may decide depends on what the child understands.",
            decided="1985",
        ),
    ),
    in_force=since(2007, 10, 1),
    checked=on(2026, 11, 22),
    seen="Sections 1 to 12, in a copy with changes to August 2014. The Code of Practice, the Family Law "
    "Reform Act 1969 and the judgment were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "The day from which it holds, 1 October 2007, was not seen.",
        "For medical treatment at 16 and 17 other law says more, and is not told here.",
        (
            "Whether the Act's duties are owed to a 16-year-old in every setting is not settled by its "
            "words, which only say that its powers are not used below 16."
        ),
    ),
)
