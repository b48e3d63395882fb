"""An invented run of one authority, with faults and differences that a report has to show."""

from __future__ import annotations

import random
from datetime import date, timedelta

import polars as pl

from dutybound.evidence.report import Covered, Run
from dutybound.law.england import rulebook
from tests.evidence.made_up import (
    AS_OF,
    LATE,
    ON_TIME,
    OVERDUE,
    PLAN_RULE,
    UNLESS,
    child,
    children,
    finding,
    findings,
)

ASSESSMENT_RULE = "care.assessment-45-working-days"
DECISION_RULE = "ehc.decide-whether-to-assess"
NEEDS = (
    "autistic spectrum disorder",
    "speech, language and communication needs",
    "social, emotional and mental health",
    "moderate learning difficulty",
    "physical disability",
    "visual impairment",
)
REASONS = (
    "abuse, neglect and exploitation",
    "child's disability or illness",
    "family in acute stress",
)
ETHNIC_GROUPS = (
    "White",
    "Asian or Asian British",
    "Black, Black British, Caribbean or African",
    "Mixed",
    "not recorded",
)
AGES = ("0 to 4", "5 to 10", "11 to 15", "16 to 17", "18 to 25")
ISSUES = (
    (
        "sen2.no-outcome-day",
        "error",
        "assessment",
        "assessmentoutcomedate",
        "A plan was agreed and no day is given. Give the day on which it was issued.",
    ),
    (
        "cin.disability-missing",
        "query",
        "children",
        "Disability",
        "Nothing says whether the child is disabled. Record it, or NONE.",
    ),
)


def run(
    size: int = 900, seed: int = 7, authority: str = "383", region: str = "Yorkshire and The Humber"
) -> Run:
    """The run: `size` children, the same for the same seed."""
    draw = random.Random(seed)
    rows = [_child(draw, number, authority, region) for number in range(size)]
    found = [one for number, row in enumerate(rows) for one in _findings(draw, number, row)]
    return Run(
        findings=findings(found),
        children=children(rows),
        as_of=AS_OF,
        rulebook=rulebook(),
        covered=(
            Covered("cin", authority, date(2026, 3, 31), "cin.xml"),
            Covered("sen2", authority, date(2026, 1, 15), "sen2"),
        ),
        unread=("'notes.txt' is no return that we know. Leave it out.",),
        issues=_issues(draw),
        not_recorded=pl.DataFrame(
            {
                "rule": ["ehc.section-h1", "care.parent-carer-assessment"],
                "step": ["", ""],
                "missing": ["plan.section_h1;plan.needs", "child.carer_asked"],
            }
        ),
        reform=pl.DataFrame(
            {
                "rule": [PLAN_RULE, PLAN_RULE, ASSESSMENT_RULE],
                "step": ["", "", ""],
                "before": ["overdue", "met", "met"],
                "after": ["met", "met", "met late"],
                "matters": [41, 300, 12],
            }
        ),
        reform_title="Plans in 26 weeks",
        rebuilt=pl.DataFrame(
            {
                "rule": [PLAN_RULE],
                "statistic": ["Plans issued in 2025, without those with an exception"],
                "counted": [412],
                "within": [201],
            }
        ),
    )


def _child(draw: random.Random, number: int, authority: str, region: str) -> dict[str, str]:
    has_plan = number % 2 == 0
    return child(
        f"C{number:05}",
        authority=authority,
        region=region,
        sen_need=draw.choices(NEEDS, (32, 25, 20, 12, 8, 2))[0] if has_plan else "not recorded",
        cin_need="not recorded" if has_plan else draw.choices(REASONS, (55, 20, 25))[0],
        age_band=draw.choices(AGES, (10, 40, 35, 10, 5))[0],
        sex=draw.choices(("male", "female", "not recorded"), (65, 34, 1))[0],
        ethnic_group=draw.choices(ETHNIC_GROUPS, (70, 12, 6, 7, 5))[0],
        disability=draw.choices(("yes", "none recorded", "not recorded"), (12, 60, 28))[0],
        team="disabled children's team" if number % 9 == 0 else "not recorded",
    )


def _findings(draw: random.Random, number: int, row: dict[str, str]) -> list[dict[str, object]]:
    where = {"authority": row["authority"]}
    due = date(2025, 9, 1) + timedelta(days=draw.randrange(420))
    if number % 2:
        outcome = draw.choices((ON_TIME, LATE, OVERDUE, "due"), (78, 15, 4, 3))[0]
        return [_finding(draw, row, outcome, due, matter="referral", rule=ASSESSMENT_RULE, **where)]
    by_need = 30 if row["sen_need"].startswith("autistic") else 52
    outcome = draw.choices((ON_TIME, LATE, UNLESS, "due", "unclear"), (by_need, 30, 12, 6, 2))[0]
    decision = draw.choices((ON_TIME, LATE), (85, 15))[0]
    return [
        _finding(draw, row, outcome, due, **where),
        _finding(draw, row, decision, due - timedelta(days=98), rule=DECISION_RULE, **where),
    ]


def _finding(
    draw: random.Random, row: dict[str, str], outcome: str, due: date, **more: object
) -> dict[str, object]:
    late = int(draw.expovariate(1 / 60)) + 1 if outcome in {LATE, OVERDUE, UNLESS} else None
    spread = 0 if late is None or draw.random() < 0.9 else draw.randrange(1, 20)
    days = {"late_from": late, "late_to": None if late is None else late + spread}
    return finding(row["child"], outcome, due_from=due, due_to=due, **days, **more)


def _issues(draw: random.Random) -> pl.DataFrame:
    rows = [draw.choices(ISSUES, (1, 9))[0] for _ in range(60)]
    columns = ["issue", "severity", "module", "field", "message"]
    return pl.DataFrame(rows, schema=columns, orient="row")
