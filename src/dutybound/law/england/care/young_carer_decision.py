"""Decide what follows from a young carer's assessment: three decisions.

After the assessment the council considers it and decides: whether the young carer has needs for support in
giving the care; if so, whether help under section 17 could meet them, in whole or in part; and if it could,
whether or not to give such help in relation to the young carer.

Left to judgement: the three answers, which must be sensible.  Not given: a day by which to decide, and a duty
to meet the needs.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.language.expressions import Anniversary
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, YOUNG_CARERS_REGS_2015
from dutybound.law.england.vocabulary import YoungCarer
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_CARER

_THREE_DECISIONS = CHILDREN_ACT_1989 / "s 17ZC"

RULE = StandingDuty(
    id="care.young-carer-decision",
    title="Decide what follows from a young carer's assessment",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_CARER,
    strength=Strength.STATUTORY,
    about=YoungCarer,
    engaged=all_of(YoungCarer.record_given.happened, AS_OF < Anniversary(YoungCarer.born, 18)),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=~YoungCarer.decided.happened,
            since=YoungCarer.record_given,
        ),
    ),
    must="Decide whether the young carer has needs for support in giving the care; if so, whether help under "
    "section 17 could meet them, in whole or in part; and if it could, whether or not to give it. Help for "
    "the disabled child, so that the young carer has less to do, is one way.",
    judged="The three answers. They have to be sensible, and to fit what the assessment found.",
    replies=(
        Reply(
            statement="A young carers' club is all we have.",
            said=YoungCarer.said.includes("only-a-club"),
            verdict=Verdict.MISLEADING,
            because="What is owed is a decision on this child's needs, and the council must look at whether "
            "help for somebody else in the family could take some of the care away.",
            source=YOUNG_CARERS_REGS_2015 / "reg 4(2)(e)",
        ),
        Reply(
            statement="We looked at it and decided not to give help, for these reasons.",
            said=YoungCarer.said.includes("decided-not-to-provide"),
            verdict=Verdict.LAWFUL,
            because="The council may decide not to, if its reasons are sensible and fit what the assessment "
            "found.",
            source=_THREE_DECISIONS,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="A decision and no service, and no day for it. What your disabled child is owed is another "
    "rule. No words of the section say that you must be told; fairness says so.",
    best_answer=BestAnswer(
        answer="The three decisions in writing, each with its reason, and what will be done, by whom and by "
        "when.",
        paper="The three decisions and the reasons, with the record of the assessment that they rest on.",
    ),
    sources=(
        _THREE_DECISIONS,
        CHILDREN_ACT_1989 / "s 17(3)",
        YOUNG_CARERS_REGS_2015 / "reg 4(2)(e)",
        YOUNG_CARERS_REGS_2015 / "reg 4(2)(i)",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17 and 17ZC, in a copy with changes to 25 March 2026; SI 2015/527 "
    "regulation 4, as made.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The duty begins when the assessment has been carried out. The day on which you got the written "
            "record is used for that; it may be a little later."
        ),
        (
            "The section speaks of services 'in relation to the young carer'. That this takes in help for "
            "the disabled child is how we read it, with regulation 4(2)(e)."
        ),
        (
            "What is asked is whether the family was told. A council that decided and told nobody has kept "
            "to the words of the section."
        ),
        "Somebody who turns 18 before it is decided is left to the rules on adult carers, not told here.",
        "The day of 1 April 2015 was seen for the Regulations and not for the section.",
    ),
)
