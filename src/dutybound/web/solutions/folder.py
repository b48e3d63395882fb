"""Published solutions as a folder: pages, data with its schema, and tables; the same bytes each time."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from io import StringIO
from pathlib import Path

from dutybound.publish.folder import write_folder
from dutybound.web.solutions.format import Solution, Solutions
from dutybound.web.solutions.static_pages import pages

DATA, SCHEMA = "solutions.json", "solutions.schema.json"
TABLE, WORKED_TABLE = "solutions.csv", "what-worked.csv"
SCHEMA_ID = "urn:dutybound:solutions:1"
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would work out."""


def write(folder: Path, found: Solutions) -> None:
    """Write the folder whole, or leave what was there.  NotWritten (`publish.folder`) says why."""
    write_folder(folder, files(found))


def files(found: Solutions) -> dict[str, bytes]:
    """Every file, by its name."""
    return {
        **pages(found),
        DATA: as_json(found),
        SCHEMA: schema(),
        TABLE: _table(_HEADS, map(_row, found.solutions), _withdrawn(found)),
        WORKED_TABLE: _table(_WORKED_HEADS, _worked(found)),
    }


def as_json(found: Solutions) -> bytes:
    """The data."""
    return _bytes(found.model_dump(mode="json"))


def schema() -> bytes:
    """The JSON Schema of the data."""
    made = Solutions.model_json_schema()
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID}
    return _bytes({**head, **made})


def _bytes(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


# --- tables -------------------------------------------------------------------------------------------

_HEADS = (
    "id", "state", "edition", "day", "title", "problem", "rule", "reply", "about", "short", "law",
    "letter", "steps", "meeting", "changed",
)  # fmt: skip
_WORKED_HEADS = (
    "id", "year", "step", "words", "families", "ended_within_30_days", "ended_within_90_days",
    "least_in_ten", "most_in_ten",
)  # fmt: skip


def _table(heads: tuple[str, ...], *rows: Iterable[tuple[object, ...]]) -> bytes:
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(heads)
    for part in rows:
        writer.writerows(map(_cell, row) for row in part)
    return out.getvalue().encode()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULAS) else text


def _row(one: Solution) -> tuple[object, ...]:
    turns = (filter(None, (each.say, each.they_may_say, each.then_say)) for each in one.meeting)
    return (
        one.id, "published", one.edition.number, one.edition.published, one.title, one.problem,
        one.rule, one.reply, one.about, one.short, "; ".join(each.rule for each in one.law),
        one.letter, " / ".join(one.steps), " / ".join(" > ".join(turn) for turn in turns),
        one.edition.changed,
    )  # fmt: skip


def _withdrawn(found: Solutions) -> Iterator[tuple[object, ...]]:
    for one in found.withdrawn:
        told = {"id": one.id, "state": "withdrawn", "day": one.withdrawn, "title": one.title}
        yield tuple(({**told, "changed": one.why}).get(head, "") for head in _HEADS)


def _worked(found: Solutions) -> Iterator[tuple[object, ...]]:
    for one in found.solutions:
        if one.what_worked is None:
            continue
        year, every = one.what_worked.year, one.what_worked.all_families
        if every is not None:
            told = (every.families, None, every.ended_within_90_days, every.least, every.most)
            yield (one.id, year, "", "All who came with this problem", *told)
        for step in one.what_worked.tried:
            yield (
                one.id, year, step.step, step.words, step.families,
                step.ended_within_30_days, step.ended_within_90_days, step.least, step.most,
            )  # fmt: skip
