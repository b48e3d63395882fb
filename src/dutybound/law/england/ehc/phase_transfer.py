"""Name the next school or college in the plan, in good time before a move to another stage.

Before 31 March of the year of the move from secondary school to a place after 16, and before 15 February
for every other listed move, the council must have reviewed the plan and, where necessary, changed it so
that it names the next place or the type of place.  Strictly before: the last days are 30 March and 14
February.  For a move between two places after 16 it is five months before the move, and the plan must name
the place.  No exceptions.  Nothing starts these limits: they stand in the calendar.  Left to judgement:
whether a change is needed.  Not given: a place at a particular school.
"""

from dutybound.language import (
    AS_OF,
    NEVER,
    BestAnswer,
    Confidence,
    Contested,
    DateExpression,
    Duty,
    Limit,
    Reply,
    Strength,
    Text,
    Verdict,
    between,
    fixed,
    in_year_of,
    months,
    on,
    since,
    the_day_before,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.law.england.vocabulary import Plan
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

INSIDE_ONE_SCHOOL = Contested(
    id="move-inside-one-school",
    question="Is moving up inside one school, or into its own sixth form, a move between phases?",
    readings={
        "listed-moves": "it is not: the Regulations list moves from one kind of place to another, and a "
        "sixth form is part of a school",
        "any-stage": "it is: the child still goes on to another stage of education",
    },
)
FIVE_MONTHS_BEFORE = months(5).before(Plan.transfer_on)


def _before_15_february() -> Limit:
    return Limit(
        id="school-stage",
        title="Send the final plan that names the next place before 15 February of the year of the move",
        when=Plan.next_transfer.is_("within-school-years")
        | INSIDE_ONE_SCHOOL.condition(
            listed_moves=NEVER, any_stage=Plan.next_transfer.is_("up-inside-one-school")
        ),
        due=the_day_before(in_year_of(Plan.transfer_on, 2, 15)),
        done=Plan.transfer_plan_sent,
    )


def _after_16(title: str, limit: DateExpression) -> Limit:
    return Limit(
        id="to-post-16",
        title=title,
        when=Plan.next_transfer.is_("secondary-to-post-16")
        | INSIDE_ONE_SCHOOL.condition(
            listed_moves=NEVER, any_stage=Plan.next_transfer.is_("own-sixth-form")
        ),
        due=the_day_before(limit),
        done=Plan.transfer_plan_sent,
    )


def _between_places_after_16() -> Limit:
    return Limit(
        id="between-post-16",
        title="Send the final plan that names the next place at least five months before the move",
        when=Plan.next_transfer.is_("between-post-16"),
        due=FIVE_MONTHS_BEFORE,
        done=Plan.next_college_plan_sent,
    )


RULE = Duty(
    id="ehc.phase-transfer",
    title="Name the next school or college in time for the move",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Plan,
    engaged=Plan.made.happened
    & ~Plan.ceased.happened
    & ~Plan.next_transfer.is_("none")
    & (months(12).before(Plan.transfer_on) <= AS_OF),
    trigger=Plan.transfer_on,
    steps=(
        _before_15_february(),
        _after_16(
            "Send the final plan that names the next place before 31 March of the year of the move",
            in_year_of(Plan.transfer_on, 3, 31),
        ),
        _between_places_after_16(),
    ),
    earlier=(
        Text(
            in_force=between((2015, 1, 1), (2015, 12, 31)),
            steps=(
                _before_15_february(),
                _after_16(
                    "Send the final plan that names the next place before 31 May 2015",
                    fixed(2015, 5, 31),
                ),
                _between_places_after_16(),
            ),
            note="For moves in 2015 from secondary school to a place after 16 the day was 31 May 2015. "
            "Moves in 2014 are not worked out.",
        ),
    ),
    must="Review the plan and, where necessary, change it, so that the final plan names the school, college "
    "or other place after the move, or the type of place (between two places after 16: the place).",
    judged="Whether a change is necessary. The review is owed in any case.",
    replies=(
        Reply(
            statement="A draft by the deadline is enough.",
            said=Plan.said.includes("draft-is-enough"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The plan itself must have been changed before the date; a draft changes nothing.",
            source=SEND_REGS_2014 / "reg 18(1)",
        ),
        Reply(
            statement="We are waiting for schools to answer.",
            said=Plan.said.includes("waiting-for-schools"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="There is no exception, for schools' answers or for anything else.",
            source=SEND_REGS_2014 / "reg 18(1)",
        ),
        Reply(
            statement="That date is only a target.",
            said=Plan.said.includes("date-is-a-target"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Regulations say that the council must; it is a duty with a date.",
            source=SEND_REGS_2014 / "reg 18(1)",
        ),
        Reply(
            statement="We will name only a type of place for now.",
            said=Plan.said.includes("type-for-now"),
            verdict=Verdict.DEPENDS,
            because="A type of place meets the rule if that is what was truly decided, and can be appealed; "
            "it does not for a move between two places after 16.",
            source=SEND_REGS_2014 / "reg 18",
            depends_on="Which move it is, and whether the type is the decision or only a stopgap.",
        ),
        Reply(
            statement="The plan does not need to be changed.",
            said=Plan.said.includes("no-change-needed"),
            verdict=Verdict.DEPENDS,
            because="The plan is changed only where necessary, but the review is always owed.",
            source=SEND_REGS_2014 / "reg 18(1)",
            depends_on="Whether the plan already names the place your child will go to after the move.",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No right to a particular school. A plan that names only a type of place keeps to this rule, "
    "and can be appealed. Get advice early, for places fill.",
    best_answer=BestAnswer(
        answer="The final plan, and the day on which it was sent.",
        paper="The letters to schools and their answers, the report of the review, and the final plan with "
        "the day on which it was sent.",
    ),
    sources=(
        SEND_REGS_2014 / "reg 2",
        SEND_REGS_2014 / "reg 18",
    ),
    in_force=since(2016, 1, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 2 and 18, in a copy with changes to 3 April 2018. The text is chosen by the day "
    "of the move.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Regulations say 'before'; the Ombudsman and most pages say 'by'. On 15 February "
            "and 31 March themselves we say overdue, as the Regulations do."
        ),
        (
            "Whether a move inside one school is a listed move. The Ombudsman found fault in such a case "
            "(24 006 216), whose details were not seen. Both readings are worked out; we are less sure here."
        ),
        "The limits after a review meeting (four and eight weeks) run as well; the earliest day bites.",
    ),
)
