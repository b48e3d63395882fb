"""Publish a statement of short breaks, and keep it right.

Every council publishes, on its website too, a statement for carers in its area: what kinds of short breaks
there are, any test for who gets them, and how they are planned to meet what local carers need.  It keeps the
statement under review, changes it where that is called for, and has regard to what carers think.  A carer is
a parent, or somebody else with parental responsibility, who cares for a disabled child.

Left to judgement: when a change is called for.  Not given: a review every year, or a break for one child.
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
    any_of,
    fixed,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import SHORT_BREAKS_REGS_2011
from dutybound.law.england.vocabulary import ShortBreaksStatement
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_CARERS

_STATEMENT = SHORT_BREAKS_REGS_2011 / "reg 5"
_FIRST_DUE = fixed(2011, 10, 1)

RULE = StandingDuty(
    id="care.short-breaks-statement",
    title="Publish a statement of short breaks, and keep it right",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_CARERS,
    strength=Strength.STATUTORY,
    about=ShortBreaksStatement,
    engaged=ShortBreaksStatement.of_your_council,
    trigger=AS_OF,
    steps=(
        Standing(
            id="publish",
            title="Publish a short breaks statement",
            not_met=~ShortBreaksStatement.published & (AS_OF > _FIRST_DUE),
            since=fixed(2011, 10, 2),
        ),
        Standing(
            id="website",
            title="Put the short breaks statement on the website",
            when=ShortBreaksStatement.published,
            not_met=~ShortBreaksStatement.on_website,
        ),
        Standing(
            id="contents",
            title="Say what short breaks there are, who gets them and how they meet local needs",
            when=ShortBreaksStatement.published,
            not_met=any_of(
                ~ShortBreaksStatement.range_stated,
                ~ShortBreaksStatement.criteria_stated,
                ~ShortBreaksStatement.fit_to_needs_stated,
            ),
        ),
        Standing(
            id="carers",
            title="Have regard to what carers think when writing or changing the statement",
            when=ShortBreaksStatement.published,
            not_met=~ShortBreaksStatement.carers_views_regarded,
        ),
        Standing(
            id="review",
            title="Keep the short breaks statement under review",
            when=ShortBreaksStatement.published,
            not_met=ShortBreaksStatement.out_of_date & ~ShortBreaksStatement.reviewed,
        ),
    ),
    must="Publish the statement, on the website too, with the range of short breaks, any test for who gets "
    "them, and how they are planned to meet what carers in the area need; keep it under review and change it "
    "where that is called for; have regard to carers' views both times.",
    judged="When the statement has to be changed.",
    replies=(
        Reply(
            statement="Our panel decides who gets a short break; there are no criteria to publish.",
            said=ShortBreaksStatement.said.includes("panel-decides"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Any test that the panel uses has to be in the statement.",
            source=_STATEMENT,
        ),
        Reply(
            statement="The law says that we review it every year.",
            said=ShortBreaksStatement.said.includes("yearly-by-law"),
            verdict=Verdict.MISLEADING,
            because="The Regulations say to keep it under review and set no number of years.",
            source=_STATEMENT,
        ),
        Reply(
            statement="It is in a committee paper.",
            said=ShortBreaksStatement.said.includes("in-a-committee-paper"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The statement itself has to be published, and on the website.",
            source=_STATEMENT,
        ),
        Reply(
            statement="No carers answered our survey.",
            said=ShortBreaksStatement.said.includes("no-carers-answered"),
            verdict=Verdict.DEPENDS,
            because="The council has to have regard to what carers think, which does not mean that they must "
            "agree.",
            depends_on="whether carers had a fair chance to say what they think, and whether it was weighed",
            source=_STATEMENT,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No short break for one child. A council may have a test for who gets a break, if it says "
    "what the test is. An old date on a statement does not by itself show that it was not kept under review.",
    best_answer=BestAnswer(
        answer="The link to the statement, with the test for who gets a break, and the day of its last "
        "review.",
        paper="The record of the last review of the statement, and of what carers said for it.",
    ),
    sources=(
        SHORT_BREAKS_REGS_2011 / "reg 2",
        SHORT_BREAKS_REGS_2011 / "reg 4",
        _STATEMENT,
    ),
    in_force=since(2011, 4, 1),
    checked=on(2026, 11, 22),
    seen="SI 2011/707, whole, in a copy as made on 9 March 2011 with no change recorded.",
    confidence=Confidence.HIGH,
    doubts=(
        "The government's advice on short breaks (2010) was not read.",
        (
            "A statement with no test for who gets a break is taken to be complete only if it says that "
            "there is no test."
        ),
        (
            "The Regulations gave until 1 October 2011 to prepare the first statement, and no day for "
            "publishing it; that day is used for both."
        ),
    ),
)
