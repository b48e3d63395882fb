"""An authority beside its statistical neighbours, its region and England, from what is published already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dutybound.evidence.report import words as say
from dutybound.evidence.report.chapters import Chapter, heading, paragraphs, place
from dutybound.evidence.report.lines import Figures, Line
from dutybound.evidence.report.run import Run
from dutybound.evidence.report.timeliness import measures_of
from dutybound.paper.charts import Chart, Kind, Row
from dutybound.reference.authorities import every_authority
from dutybound.reference.neighbours import neighbours
from dutybound.reference.published import ENGLAND, Figure, figure


@dataclass(frozen=True)
class Beside:
    """The published share that stands beside a rule's: the name of its table and of its measure."""

    table: str
    measure: str


PUBLISHED: Mapping[str, Beside] = {
    "ehc.final-plan-20-weeks": Beside("timeliness", "share_within_20_weeks_less_exceptions"),
    "care.assessment-45-working-days": Beside(
        "interactive_tool", "share_assessments_within_45_working_days"
    ),
}


def beside(run: Run, figures: Figures) -> Chapter:
    """For each measure with a published share: this run, then the published figures."""
    body: list[str] = []
    for number, line in enumerate(measures_of(run, figures)):
        published = PUBLISHED.get(line.rule)
        if published is not None and not line.step:
            body += _one(run, number, line, published)
    if body:
        body[:0] = paragraphs(
            "The first row is this run's, by this report's clock. The others are published figures "
            "of an earlier "
            "year, by the Department for Education's own definitions: see where the clocks differ. "
            "Statistical "
            "neighbours are the ten authorities most like this one, by the Department's model."
        )
    return Chapter("beside", "Beside England and statistical neighbours", tuple(body))


def _one(run: Run, number: int, line: Line, published: Beside) -> Iterator[str]:
    own = Row(
        "This run", (say.per_cent(line.share), say.day(run.as_of), ""), line.share, chosen=True
    )
    rows = [own, *(_row(name, found) for name, found in _figures(run, published))]
    sources = {found.source for _, found in _figures(run, published)}
    title = f"{run.title(line.rule)}: share in time, this run and published"
    yield heading(run.title(line.rule))
    chart = Chart(
        f"beside-{number}",
        title,
        "This run first, then published shares. The table below gives every number.",
        ("Place", "Share", "Year", "Why there is none"),
        tuple(rows),
        Kind.BARS,
        "Per cent in time",
        top=100,
    )
    yield from chart.html()
    yield from paragraphs(
        *(f"Source of the published figures: {source}." for source in sorted(sources))
    )


def _figures(run: Run, published: Beside) -> Iterator[tuple[str, Figure]]:
    """England and, for one authority, itself, its region and its neighbours, where a line is published."""
    for name, code in _places(run.authorities):
        found = figure(published.table, published.measure, code)
        if found is not None:
            yield name, found


def _places(authorities: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    one = every_authority().get(authorities[0]) if len(authorities) == 1 else None
    if one is not None:
        yield f"{place(one.code)}, published", one.code
    yield "England", ENGLAND
    if one is not None:
        yield f"Region: {one.region}", one.region_code
        for neighbour in neighbours(one.code):
            yield f"Neighbour: {place(neighbour.code)}", neighbour.code


def _row(name: str, found: Figure) -> Row:
    share = say.NONE if found.value is None else f"{found.value:.1f}%"
    return Row(name, (share, str(found.year), found.reason or ""), found.value)
