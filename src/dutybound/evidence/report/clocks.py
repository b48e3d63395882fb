"""Where the clocks of this report and the published statistics differ, and what a reform would change."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from dutybound.engine.report_words import status_words
from dutybound.evidence.report import words as say
from dutybound.evidence.report.chapters import Chapter, heading, paragraphs
from dutybound.evidence.report.lines import Figures
from dutybound.evidence.report.run import Run
from dutybound.evidence.report.timeliness import measures_of
from dutybound.language import Status
from dutybound.paper.tables import table


def clocks(run: Run, figures: Figures) -> Chapter:
    """For each measure how the published statistic counts otherwise; with its number where it was rebuilt."""
    body: list[str] = []
    for number, line in enumerate(measures_of(run, figures)):
        differences = say.CLOCKS.get(line.rule, ())
        if differences:
            body += [heading(run.title(line.rule, line.step)), *paragraphs(*differences)]
            body += [] if figures.published else _rebuilt(run, line.rule, number)
    return Chapter("clocks", "Where these figures and the published ones differ", tuple(body))


def _rebuilt(run: Run, rule: str, number: int) -> Iterator[str]:
    if run.rebuilt is None:
        return
    here = run.rebuilt.filter(pl.col("rule") == rule)
    rows = [
        (
            row["statistic"],
            f"{row['counted']:,}",
            f"{row['within']:,}",
            _share(row["within"], row["counted"]),
        )
        for row in here.iter_rows(named=True)
    ]
    if rows:
        head = ("Statistic, by its own definition", "Counted", "Within", "Share")
        yield from table(
            f"rebuilt-{number}", "The published statistic, from these returns", head, rows
        )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%" if whole else say.NONE


def reform(run: Run) -> Chapter:
    """What a proposal would have changed for the same children, by rule."""
    if run.reform is None:
        return Chapter("reform", "", ())
    moved = run.reform.filter(pl.col("before") != pl.col("after"))
    summed = moved.group_by("rule", "step", "before", "after").agg(pl.col("matters").sum())
    rows = [
        (
            _title(run, row["rule"], row["step"]),
            _words(run, row["rule"], row["before"]),
            _words(run, row["rule"], row["after"]),
            f"{row['matters']:,}",
        )
        for row in summed.sort(
            "matters", "rule", "step", "before", descending=[True, False, False, False]
        ).iter_rows(named=True)
    ]
    body = list(paragraphs(say.NO_REFORM))
    if rows:
        head = ("What had to be done", "Now", "Under the proposal", "How many")
        body += table("reform-table", run.reform_title or "What would change", head, rows)
    else:
        body += paragraphs("It would have changed no finding about these children.")
    title = run.reform_title or "A reform"
    return Chapter("reform", f"What would have changed under: {title}", tuple(body))


def _words(run: Run, rule: str, status: str) -> str:
    """A status as strongly as the rule allows; as it stands where only the reform has the rule."""
    known = {one.id: one for one in run.rulebook}
    statuses = {one.value: one for one in Status}
    if rule not in known or status not in statuses:
        return status
    return status_words(statuses[status], known[rule])


def _title(run: Run, rule: str, step: str) -> str:
    """The title of a rule; its id where only the reform has it."""
    known = {one.id for one in run.rulebook}
    return run.title(rule, step) if rule in known else rule
