"""What ends every report: how its figures were made, and all of them, in tables and charts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from dutybound.days import Day, from_date
from dutybound.paper.charts import Chart, Kind, Row
from dutybound.paper.report.model import Block, Exhibit, Point, Section, Under, day_words
from dutybound.web.casework.figures.tables import POLICY
from dutybound.web.casework.reports.consulted import Consulted
from dutybound.web.casework.reports.figures import Figures, Line, YearTable, span

NOT_SHOWN: Final = "not shown"
_MOST_BARS = 12
_OUTCOMES: Final = ("Ended within 90 days", "Share (95% interval)", "Middle time to the end")


def annexes(
    figures: Figures, by: str, consulted: Consulted | None, read_on: Day
) -> tuple[Section, ...]:
    """How to read the figures; the figures; and which document was answered to."""
    made = [
        Section("How the figures were made", tuple(map(_point, _method(figures, by)))),
        Section("The figures", tuple(_figures(figures))),
    ]
    if consulted is not None:
        made.append(Section("The document", tuple(map(_point, _read(consulted, read_on)))))
    return tuple(made)


def _point(text: str) -> Point:
    return Point((text,))


def _method(figures: Figures, by: str) -> Iterator[str]:
    made = "; ".join(
        f"those of {year} on {day_words(from_date(on))}" for year, on in figures.made_on.items()
    )
    yield (
        f"The figures are of cases that were opened at the advice desk of {by} in "
        f"{span(figures.first, figures.last)}. A year is from 1 January to 31 December. Its figures were "
        f"made once, and stay as they were made: {made}."
    )
    yield (
        "A case can have several problems, and each of them is counted: the tables count problems, and not "
        "families. What was tried is counted once for each problem that it was tried for."
    )
    yield (
        f"No number rests on fewer than {POLICY.least} cases. What is smaller is not shown, nor is any "
        "number that it could be worked out from. Counts are rounded to the nearest "
        f"{POLICY.round_to}, so that rows may not add up to their total, and a share may differ from "
        "what the rounded counts give."
    )
    yield (
        "A problem counts as ended where an adviser wrote down that it ended within 90 days of the day on "
        "which the case was opened. Whether it ended because of what was tried cannot be told from this."
    )
    yield (
        f"Shares need at least {POLICY.share_of} problems, middle times (medians) at least "
        f"{POLICY.median_of} that ended. The interval of a share is Wilson's, at 95 per cent."
    )
    yield (
        "These are families who asked one organisation for help. They are no sample of all families: the "
        "figures say what these families met with, and not how often it happens in England."
    )


def _read(consulted: Consulted, read_on: Day) -> Iterator[str]:
    pages = f" It has {consulted.pages} pages." if consulted.pages else ""
    yield (
        f"The notes refer to “{consulted.name}”, as it was read on {day_words(read_on)}.{pages} "
        "Paragraphs are called by the numbers that are printed before them, and pages are counted from the "
        f"first. The file's SHA-256 is {consulted.fingerprint}."
    )


# --- tables and charts ------------------------------------------------------------------------------


def _figures(figures: Figures) -> Iterator[Block]:
    for year in figures.years:
        yield Under(f"Cases opened in {year}")
        for table in figures.tables:
            if table.lines[0].year == year:
                yield from _table(table)


def _table(table: YearTable) -> Iterator[Block]:
    shown = [line for line in table.lines if line.is_shown]
    hidden = sum(not line.is_shown for line in table.lines)
    if shown:
        yield Exhibit(table.number, _chart(table, shown))
    if hidden:
        yield _point(f"{table.title}: {hidden} more are not shown one by one.")


def _chart(table: YearTable, lines: list[Line]) -> Chart:
    with_outcomes = any(line.told["ended"] is not None for line in lines)
    head = ("What", "How many", *(_OUTCOMES if with_outcomes else ()))
    twice = {words for words, many in Counter(line.words for line in lines).items() if many > 1}
    rows, bars = list[Row](), 0
    alone = sum(not line.is_rest for line in lines) < 2  # one bar says nothing
    for line in lines:
        bars += not line.is_rest
        name = f"{line.words} ({_within(line)})" if line.words in twice else line.words
        aside = line.is_rest or bars > _MOST_BARS or alone
        rows.append(
            Row(name, _cells(line, with_outcomes=with_outcomes), line.told["counted"], aside=aside)
        )
    return Chart(
        f"table-{table.number}",
        table.title,
        _told(table, rows),
        head,
        tuple(rows),
        Kind.BARS,
        "How many",
    )


def _within(line: Line) -> str:
    return str(line.told["within"] or line.told["group"])


def _cells(line: Line, *, with_outcomes: bool) -> tuple[str, ...]:
    told = line.told
    count = f"{told['counted']:,}"
    if not with_outcomes:
        return (count,)
    ended = NOT_SHOWN if told["ended"] is None else f"{told['ended']:,}"
    share = NOT_SHOWN
    if told["share"] is not None:
        share = f"{told['share']}% ({told['share_low']}% to {told['share_high']}%)"
    weeks = NOT_SHOWN if told["median_weeks"] is None else f"{told['median_weeks']} weeks"
    return (count, ended, share, weeks)


def _told(table: YearTable, rows: list[Row]) -> str:
    """What the picture shows, for who cannot see it."""
    drawn = [row for row in rows if not row.aside]
    if not drawn:
        return f"The numbers of table {table.number}."
    told = "; ".join(f"{row.name}, {row.cells[0]}" for row in drawn[:3])
    most = f"The {len(drawn)} most frequent, as bars. " if any(r.aside for r in rows) else "Bars. "
    return f"{most}The longest: {told}. Table {table.number} has all numbers."
