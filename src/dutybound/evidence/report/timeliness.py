"""How long children waited: by rule, by month, by group, and who waits longest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import polars as pl

from dutybound.evidence.disclosure import MEASURES, REST, RUN, Measure
from dutybound.evidence.figures import ALL, BUCKETS, longest_waits
from dutybound.evidence.frames import GROUPINGS
from dutybound.evidence.report import words as say
from dutybound.evidence.report.chapters import (
    Chapter,
    heading,
    name_of,
    paragraphs,
    place,
    shares_chart,
    shares_table,
)
from dutybound.evidence.report.lines import Figures, Line
from dutybound.evidence.report.run import Run
from dutybound.paper.charts import Kind
from dutybound.paper.tables import table

_MOST_MEASURES = 4
_MOST_WAITS = 10


def measures_of(run: Run, figures: Figures) -> list[Line]:
    """The steps that are shown by month and group: those for publication first, then the commonest."""
    there = {(line.rule, line.step): line for line in figures.everybody() if line.counted}
    chosen = [there[key] for key in _declared(run) if key in there]
    if figures.published:
        return chosen
    others = sorted(there.values(), key=lambda line: (-(line.counted or 0), line.rule, line.step))
    return list(dict.fromkeys([*chosen, *others]))[:_MOST_MEASURES]


def _declared(run: Run) -> list[tuple[str, str]]:
    measures: Sequence[Measure] = run.measures or MEASURES
    return [(one.rule, one.step) for one in measures]


def by_rule(run: Run, figures: Figures) -> Chapter:
    """Every rule in a line, limits of the law apart from times of guidance."""
    body: list[str] = []
    for name, lines in _by_strength(run, figures.everybody()).items():
        rows = sorted(
            lines, key=lambda line: (line.counted is None, -(line.counted or 0), line.rule)
        )
        words = say.outcomes(run.rule(rows[0].rule).strength)
        body += paragraphs(words.strength)
        body += shares_table(
            run,
            f"rules-{len(body)}",
            name,
            "What had to be done",
            rows,
            lambda line: run.title(line.rule, line.step),
        )
    body += [] if figures.published else [*_hardly_told(run), *_every_bucket(run)]
    return Chapter("rules", "What was due, and what was done in time", tuple(body))


def _hardly_told(run: Run) -> Iterator[str]:
    titles = [run.title(rule, step) for rule, step in sorted(run.hardly_told)]
    if titles:
        yield from paragraphs(say.HARDLY_TOLD.format(titles="; ".join(titles)))


def _every_bucket(run: Run) -> Iterator[str]:
    """Every way in which findings are counted, also those that are in no share."""
    rows = [
        (run.title(row["rule"], row["step"]), *(f"{row[bucket]:,}" for bucket in BUCKETS))
        for row in run.summaries.filter(pl.col("dimension") == ALL).iter_rows(named=True)
    ]
    yield "<details>\n<summary>Every count, also of what is in no share</summary>"
    head = ("What had to be done", *(say.BUCKETS[bucket] for bucket in BUCKETS))
    yield from table("buckets", "Every count", head, rows)
    yield "</details>"


def _by_strength(run: Run, lines: Iterable[Line]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        strength = run.rule(line.rule).strength
        name = (
            "Limits that the law sets"
            if strength.value == "statutory"
            else "Times that guidance gives"
        )
        found.setdefault(name, []).append(line)
    return dict(sorted(found.items()))


def by_month(run: Run, figures: Figures) -> Chapter:
    """The share in time by the month in which each thing was due."""
    body: list[str] = []
    for number, one in enumerate(measures_of(run, figures)):
        lines = figures.table(one.rule, one.step, "month")
        if lines:
            body.append(heading(run.title(one.rule, one.step)))
            body += shares_chart(run, f"month-{number}", "month", lines, Kind.LINE)
    if body:
        body[:0] = paragraphs(
            "By the month of the last day. The latest months change while things are still done."
        )
    return Chapter("months", "Month by month", tuple(body))


def by_group(run: Run, figures: Figures) -> Chapter:
    """The share in time by each grouping that tells children apart."""
    body: list[str] = []
    for number, one in enumerate(measures_of(run, figures)):
        parts: list[str] = []
        for name in _groupings(figures, one):
            lines = figures.table(one.rule, one.step, name)
            parts += [heading(f"By {say.GROUPED_BY[name]}", 4)]
            parts += shares_chart(run, f"group-{number}-{name}", name, lines, Kind.RANGES)
        if parts:
            body += [heading(run.title(one.rule, one.step)), *parts]
    if body:
        body[:0] = paragraphs(
            "Where two ranges overlap, the difference may be chance. A difference does not say "
            "why: groups differ in "
            "age, need and place. Few children with a group that is not recorded can hide much."
        )
    return Chapter("groups", "Group by group", tuple(body))


def _groupings(figures: Figures, one: Line) -> Iterator[str]:
    for name in GROUPINGS:
        if len(figures.table(one.rule, one.step, name)) > 1:
            yield name


def waits_in_all(run: Run, figures: Figures) -> Chapter:
    """For everybody: how late what is late is. For the authority itself also which children wait longest."""
    lines = [line for line in figures.everybody() if line.wait is not None]
    lines.sort(key=lambda line: -(line.wait or 0))
    body = list(_waits_table(run, lines, figures)) if lines else []
    body += _groups_that_wait(run, figures) if figures.published else _children(run)
    return Chapter("waits", "Who waits longest", tuple(body))


def _waits_table(run: Run, lines: Sequence[Line], figures: Figures) -> Iterator[str]:
    unit = "weeks" if figures.published else "days"
    rows = [(run.title(line.rule, line.step), line.median, line.ninetieth) for line in lines]
    head = ("What had to be done", f"Median ({unit})", f"Ninetieth percentile ({unit})")
    caption = f"How many {unit} after the last day, for what was not done in time"
    yield from table("waits-table", caption, head, rows)


def _groups_that_wait(run: Run, figures: Figures) -> Iterator[str]:
    """The groups with the longest median wait."""
    for number, one in enumerate(measures_of(run, figures)):
        found = [
            (line, name)
            for name in figures.tables(one.rule, one.step)
            for line in figures.table(one.rule, one.step, name)
            if name not in {RUN, "month"} and line.group != REST and line.wait is not None
        ]
        found.sort(key=lambda pair: (-(pair[0].wait or 0), pair[1], pair[0].group))
        rows = [
            (f"{say.capital(say.GROUPED_BY[name])}: {name_of(name, line)}", line.median)
            for line, name in found[:_MOST_WAITS]
        ]
        if rows:
            title = f"Groups that wait longest: {run.title(one.rule, one.step)}"
            yield from table(
                f"waits-{number}", title, ("Group", "Median wait after the last day"), rows
            )


def _children(run: Run) -> Iterator[str]:
    """The children whose matters are latest now: a list for the authority to act on."""
    waits = longest_waits(run.counted)
    if waits.is_empty():
        return
    yield from paragraphs(
        "Not done yet, the longest first. Check these first: a wrong date can put a child here."
    )
    rows = [
        (
            row["child"],
            place(row["authority"]),
            run.title(row["rule"], row["step"]),
            row["matter_id"],
            _range(row["late_from"], row["late_to"]),
            "an exception may apply" if row["bucket"] == "overdue_unless" else "",
        )
        for row in waits.iter_rows(named=True)
    ]
    head = (
        "Child",
        "Authority",
        "What had to be done",
        "Record",
        "Days since the last day",
        "Note",
    )
    yield from table("waits-children", "Children who wait longest now", head, rows)


def _range(low: int, high: int | None) -> str:
    return f"{low:,}" if high in {low, None} else f"{low:,} to {high:,}"
