"""A chapter of a report: a heading, and what stands under it as HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from dutybound.evidence.disclosure import REST
from dutybound.evidence.report import words as say
from dutybound.evidence.report.lines import Line
from dutybound.evidence.report.run import Run
from dutybound.paper.charts import Chart, Kind, Row
from dutybound.paper.tables import table
from dutybound.reference.authorities import every_authority

MOST_DRAWN = 40
"""Of more rows than this there is a table and no picture."""


@dataclass(frozen=True)
class Chapter:
    """A heading, and lines of HTML under it; without any the chapter is left out."""

    id: str
    heading: str
    body: tuple[str, ...]

    def html(self) -> Iterator[str]:
        yield f'<section aria-labelledby="{escape(self.id)}">'
        yield f'<h2 id="{escape(self.id)}">{escape(self.heading)}</h2>'
        yield from self.body
        yield "</section>"


def paragraphs(*sentences: str) -> Iterator[str]:
    return (f"<p>{escape(sentence)}</p>" for sentence in sentences)


def heading(text: str, level: int = 3) -> str:
    return f"<h{level}>{escape(text)}</h{level}>"


def shares_table(
    run: Run,
    name: str,
    caption: str,
    first: str,
    lines: Sequence[Line],
    said: Callable[[Line], str],
) -> Iterator[str]:
    """Counts and shares of some lines as a table; `first` heads the names, which `said` gives."""
    columns = columns_of(run, lines)
    head = (first, *(heads for heads, _ in columns))
    rows = [(said(line), *(cell(line) for _, cell in columns)) for line in lines]
    yield from table(name, caption, head, rows)


Column = tuple[str, Callable[[Line], str]]


def columns_of(run: Run, lines: Sequence[Line]) -> list[Column]:
    """The columns that some lines have anything in, named by the strength of their rules."""
    strengths = {run.rule(line.rule).strength for line in lines}
    words = say.outcomes(strengths.pop()) if len(strengths) == 1 else say.MIXED
    together = any(line.late_together is not None for line in lines)
    apart = not together or any(line.late is not None for line in lines)
    unless = any(line.late_unless for line in lines)
    open_ = any(line.if_none is not None and line.if_none != line.if_all for line in lines)
    columns: list[tuple[bool, Column]] = [
        (True, ("To be done by now", lambda line: say.number(line.counted))),
        (True, (words.on_time, lambda line: say.number(line.on_time))),
        (apart, (words.late, lambda line: _apart(line, line.late))),
        (unless, (words.late_unless, lambda line: _apart(line, line.late_unless))),
        (together, (words.late_together, _together)),
        (apart, ("Share in time", _share)),
        (not apart, (say.SHARE_OF_ALL, lambda line: say.per_cent(line.share, line.nothing))),
        (True, ("Range of the share", lambda line: say.between(line.low, line.high, line.nothing))),
        (open_, ("If no exception applied, or if all did", _ends)),
    ]
    return [column for there, column in columns if there]


def _ends(line: Line) -> str:
    """The share at both ends of what a return leaves open."""
    return say.between(line.if_none, line.if_all, line.nothing)


def _share(line: Line) -> str:
    """The share; where it is of all, beside others that are not, it says so."""
    of_all = line.share is not None and line.late_together is not None
    return f"{say.per_cent(line.share, line.nothing)}{say.OF_ALL if of_all else ''}"


def _apart(line: Line, value: int | None) -> str:
    """A kind of lateness; where both kinds are told as one, it stands in that column."""
    return say.NONE if line.late_together is not None else say.number(value)


def _together(line: Line) -> str:
    return say.NONE if line.late is not None else say.number(line.late_together)


def shares_chart(
    run: Run, chart_id: str, by: str, lines: Sequence[Line], kind: Kind
) -> Iterator[str]:
    """The shares of some groups as a picture with its table."""
    title = f"{run.title(lines[0].rule, lines[0].step)}: share by {say.GROUPED_BY[by]}"
    names = {line: name_of(by, line) for line in lines}
    columns = columns_of(run, lines)
    first = say.capital(say.GROUPED_BY[by])
    chart = Chart(
        chart_id,
        title,
        told(names),
        (first, *(name for name, _ in columns)),
        tuple(_row(line, names[line], columns, kind) for line in lines),
        kind,
        "Per cent in time, with its range",
        top=100,
    )
    if len(lines) <= MOST_DRAWN:
        yield from chart.html()
    else:
        rows = [(row.name, *row.cells) for row in chart.rows]
        yield from table(f"{chart_id}-table", title, chart.head, rows)


def name_of(by: str, line: Line) -> str:
    """How a group is said: months as months, authorities by their names."""
    if line.group == REST and line.within:
        return say.capital(f"{REST}, {line.within}")
    if line.group == REST:
        return say.capital(REST)
    return {"month": say.month, "authority": place}.get(by, say.capital)(line.group)


def place(code: str) -> str:
    """The name of an authority, with its number; only that where it is nobody's."""
    known = every_authority().get(code)
    return f"{known.name} ({code})" if known else code


def _row(line: Line, name: str, columns: Iterable[Column], kind: Kind) -> Row:
    """A row; what is left over of a table stands in no line from month to month."""
    cells = tuple(cell(line) for _, cell in columns)
    aside = kind is Kind.LINE and line.group == REST
    return Row(name, cells, line.share, line.low, line.high, aside=aside)


def told(names: Mapping[Line, str]) -> str:
    """The most and the least of some shares, in a sentence, for who cannot see the picture."""
    known = [(line.share, name) for line, name in names.items() if line.share is not None]
    if not known:
        return "No share is shown."
    (most, highest), (least, lowest) = max(known), min(known)
    if highest == lowest:
        return f"{highest}: {say.per_cent(most)}. The table below says the same."
    return (
        f"Highest: {highest}, {say.per_cent(most)}. Lowest: {lowest}, {say.per_cent(least)}. The table "
        "below gives every number."
    )
