"""The reader of Annex A lists that `returns.reading` knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from dutybound.returns import quality
from dutybound.returns.annex_a import faults
from dutybound.returns.annex_a.answers import by_the_form, with_values
from dutybound.returns.annex_a.checks import check
from dutybound.returns.annex_a.layout import LISTS
from dutybound.returns.annex_a.lists import MOST_ROWS_ABOVE, lists_in, texts
from dutybound.returns.annex_a.workbook import Workbook, is_workbook, open_workbook
from dutybound.returns.errors import CannotRead
from dutybound.returns.model import Kind, OnProgress, Opening, Return, Told

EDITION = "form of 2023"
_ZIP = b"PK\x03\x04"
SAME_ID = quality.Check(
    "annex-a.same-id",
    "error",
    "",
    "Unique ID",
    "Another row of the list has this id. Each row is taken as a child of its own.",
    "If they are one child, take one row out; if not, correct the id.",
)
NO_ID = quality.Check("annex-a.no-id", "error", "", "Unique ID", "The row has no id.", "Enter one.")


@dataclass(frozen=True, slots=True)
class AnnexAReader:
    """Reads the lists of an Area SEND inspection."""

    @property
    def kind(self) -> Kind:
        return "annex-a"

    def claims(self, opening: Opening) -> bool:
        if not opening.head.startswith(_ZIP) or not is_workbook(opening.path):
            return False
        try:
            return bool(lists_in(open_workbook(opening.path, first_rows=MOST_ROWS_ABOVE)))
        except CannotRead:
            return True  # so that what is wrong with it is told, where it is read

    def grouped(self, openings: Sequence[Opening]) -> Sequence[Sequence[Opening]]:
        return [[one] for one in openings]

    def read(self, openings: Sequence[Opening], told: Told, on_progress: OnProgress) -> Return:
        path = openings[0].path
        book = open_workbook(path)
        on_progress(openings[0].size)
        found = texts(lists_in(book))
        if not found.frames:
            raise CannotRead(
                "None of its sheets is one of the lists.",
                "Keep the headings of the form in the first rows of the sheet.",
            )
        day = _day(book, told)
        issues = [*found.issues, *_about(book), *_missing(found.frames)]
        if told.reference_day is None:
            issues.append(quality.one_issue(faults.DAY_AS_SAVED, value=day.isoformat()))
        frames, odd = _frames(found.frames)
        return Return(
            kind="annex-a",
            authority=told.authority or "",
            year=day.year,
            reference_day=day,
            frames=frames,
            issues=quality.together(*issues, *odd, *check(frames, day)),
            where=path,
            edition=EDITION,
        )


def _frames(lists: dict[str, pl.DataFrame]) -> tuple[dict[str, pl.DataFrame], list[pl.DataFrame]]:
    written, month_first = by_the_form(lists)
    issues = [quality.one_issue(faults.MONTH_FIRST)] if month_first else []
    frames: dict[str, pl.DataFrame] = {}
    for name, texts_of_list in written.items():
        frame, ids = _with_ids(texts_of_list, name)
        frame, unread = with_values(frame, name)
        children = frame.select(pl.col("row").cast(pl.String).alias("record"), "child")
        issues += [*ids, *(_with_child(one, children) for one in unread)]
        frames[name] = frame.drop("row")
    return frames, issues


def _with_ids(frame: pl.DataFrame, name: str) -> tuple[pl.DataFrame, list[pl.DataFrame]]:
    """The children's ids, unique in the workbook but for those who are on both lists."""
    own = pl.col("unique_id")
    again = own.is_not_null() & ~own.is_first_distinct()
    by_row = pl.concat_str(
        own.fill_null(""), pl.lit(f" ({name}, row "), pl.col("line").cast(pl.String), pl.lit(")")
    ).str.strip_chars()
    with_ids = frame.with_columns(
        pl.when(own.is_null() | again).then(by_row).otherwise(own).alias("child")
    )
    told = (
        quality.issues(
            quality.Check(one.id, one.severity, name, one.field, one.says, one.do),
            with_ids.filter(where),
            record="child",
            value="unique_id",
        )
        for one, where in ((SAME_ID, again), (NO_ID, own.is_null()))
    )
    return with_ids.select("child", pl.exclude("child", "line"), "line"), list(told)


def _with_child(issues: pl.DataFrame, children: pl.DataFrame) -> pl.DataFrame:
    joined = issues.drop("child").join(children, on="record", how="left", maintain_order="left")
    return joined.with_columns(pl.col("child").alias("record")).select(issues.columns)


def _day(book: Workbook, told: Told) -> date:
    if told.reference_day is not None:
        return told.reference_day
    if book.saved:
        return date.fromisoformat(book.saved)
    raise CannotRead(
        "It does not say the day that it is as at.", "Say its reference day, and read it again."
    )


def _about(book: Workbook) -> list[pl.DataFrame]:
    found = []
    if book.has_macros:
        found.append(quality.one_issue(faults.MACROS))
    if book.has_formulas:
        found.append(quality.one_issue(faults.FORMULAS))
    if book.errors:
        found.append(quality.one_issue(faults.ERRORS, value=f"{book.errors:,} cells"))
    return found


def _missing(frames: dict[str, pl.DataFrame]) -> list[pl.DataFrame]:
    missing = [name for name in LISTS if name not in frames]
    return [quality.one_issue(faults.LIST_MISSING, value=name) for name in missing]
