"""What the run covered, what is wrong in its returns, and what they cannot tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import polars as pl

from dutybound.evidence.frames import GROUPINGS, NOT_RECORDED
from dutybound.evidence.report import words as say
from dutybound.evidence.report.chapters import Chapter, heading, paragraphs, place
from dutybound.evidence.report.run import Run
from dutybound.paper.tables import table

_MOST_NAMED = 3
_MOST_UNREAD = 10


def covered(run: Run, *, published: bool) -> Chapter:
    """Which returns were read, of which authorities, as at which day."""
    body = list(paragraphs(_looked_at(run)))
    if run.covered:
        body += _returns(run)
    elif run.authorities:
        body += paragraphs(f"Authorities: {_authorities(run)}.")
    if not published:
        more = len(run.unread) - _MOST_UNREAD
        body += paragraphs(
            f"Children: {run.who.height:,}. Findings about a limit: {run.counted.height:,}.",
            *(f"Not read: {one}" for one in run.unread[:_MOST_UNREAD]),
            *([f"Not read: {more:,} more."] if more > 0 else []),
        )
    return Chapter("covered", "What this covers", tuple(body))


def _looked_at(run: Run) -> str:
    if run.on_one_day:
        return f"Every date is looked at as it stood on {say.day(run.as_of)}."
    return "Each return is looked at as things stood on its own day, which the table gives."


def _returns(run: Run) -> Iterator[str]:
    counted = Counter((one.kind, one.reference_day) for one in run.covered)
    names = {
        key: {one.authority for one in run.covered if (one.kind, one.reference_day) == key}
        for key in counted
    }
    rows = [
        (say.capital(say.KINDS.get(kind, kind)), say.day(on), f"{many:,}", _some(names[kind, on]))
        for (kind, on), many in sorted(counted.items())
    ]
    head = ("Return", "Looks at", "How many", "Authorities")
    yield from table("covered-table", "Returns that were read", head, rows)


def _some(codes: set[str]) -> str:
    named = [place(code) for code in sorted(codes)]
    if len(named) <= _MOST_NAMED:
        return ", ".join(named)
    return f"{len(named)} authorities"


def _authorities(run: Run) -> str:
    return _some(set(run.authorities))


def quality(run: Run) -> Chapter:
    """Faults by kind, and how often each grouping of children is not recorded."""
    body: list[str] = []
    if run.issues is not None and run.issues.height:
        body += paragraphs(
            "Nothing was put right and no row was left out: these are to be put right at the source."
        )
        body += _issues(run.issues)
    elif run.issues is not None:
        body += paragraphs("No check found a fault. That does not say that the dates are right.")
    body += _recorded(run.who)
    return Chapter("quality", "How good the data are", tuple(body))


def _issues(issues: pl.DataFrame) -> Iterator[str]:
    by = issues.group_by("severity", "issue", "module", "field").agg(
        pl.len().alias("count"), pl.col("message").sort().first()
    )
    order = by.sort("severity", "count", "issue", "field", descending=[False, True, False, False])
    rows = [
        (row["issue"], row["severity"], row["field"] or "", f"{row['count']:,}", row["message"])
        for row in order.iter_rows(named=True)
    ]
    head = ("Check", "Kind", "Field", "How often", "What is wrong, and what to do")
    yield from table("issues", "Faults found in the returns, errors first", head, rows)


def _recorded(children: pl.DataFrame) -> Iterator[str]:
    """How many children have no group recorded, for each grouping."""
    if children.is_empty():
        return
    missing = children.select(((pl.col(n) == NOT_RECORDED).sum()).alias(n) for n in GROUPINGS[1:])
    rows = [
        (say.capital(say.GROUPED_BY[name]), f"{many:,}", f"{100 * many / children.height:.1f}%")
        for name, many in missing.row(0, named=True).items()
    ]
    yield heading("What is not recorded about children")
    head = ("Grouping", "Children without it", "Share of all")
    yield from table("recorded", "Children of whom a group is not recorded", head, rows)


def untold(run: Run) -> Chapter:
    """The steps of rules that no fact of these returns reaches."""
    gaps = run.not_recorded
    if gaps is None or gaps.is_empty():
        return Chapter("untold", "", ())
    rows = [
        (run.title(row["rule"], row["step"]), ", ".join((row["missing"] or "").split(";")))
        for row in gaps.unique(["rule", "step"], maintain_order=True)
        .sort("rule", "step")
        .iter_rows(named=True)
    ]
    body = [
        *paragraphs(
            "No return holds the facts that these rest on. That nothing is said of them here is "
            "not a sign that they "
            "were kept."
        ),
        f"<details>\n<summary>{len(rows):,} things that cannot be told</summary>",
        *table(
            "untold-table",
            "What cannot be told",
            ("What had to be done", "Facts not recorded"),
            rows,
        ),
        "</details>",
    ]
    return Chapter("untold", "What these returns cannot tell", tuple(body))
