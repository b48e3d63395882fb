"""Cases in memory made into tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import numpy as np

from dutybound.days import FIRST, LAST, Span
from dutybound.engine.cases import Case, Occurrence, Record, Value
from dutybound.engine.columns.tables import NOTHING_SAID, Table, Tables
from dutybound.engine.columns.vague import DayColumn, Masks, Truths, Vague
from dutybound.engine.views import View
from dutybound.language import (
    Choice,
    Codes,
    DateFact,
    Event,
    Field,
    Matter,
    Rulebook,
    Speaker,
    Truth,
    YesNo,
)

Days: TypeAlias = tuple[Truth, int, int]

_NOT_KNOWN: Days = (Truth.UNKNOWN, FIRST, LAST)


def tables_from_cases(
    cases: Sequence[Case], rulebook: Rulebook, *, speaker: Speaker | None = None
) -> Tables:
    """The tables of some cases: a row for each matter, in the order of the cases.

    Several accounts of a fact become one value just as the case reader takes them, or with `speaker` as
    that speaker tells it.
    """
    rows = {kind: [r for case in cases for r in case.records(kind)] for kind in rulebook.matters}
    places = {record: i for records in rows.values() for i, record in enumerate(records)}
    views = _Views(cases, speaker)
    tables = {kind: _table(kind, records, places, views) for kind, records in rows.items()}
    complete = {
        kind: np.array([kind in case.complete for case in cases], dtype=np.bool_)
        for kind in rulebook.matters
    }
    as_of = np.array([case.as_of for case in cases], dtype=np.int32)
    return Tables(rulebook.root, tables, as_of, complete)


class _Views:
    """The value of a field of a record, whichever case the record is in."""

    def __init__(self, cases: Iterable[Case], speaker: Speaker | None) -> None:
        self._views = {case.root: View(case, speaker=speaker) for case in cases}

    def value(self, record: Record, field: Field) -> Value | None:
        if field not in record.accounts:
            return None
        top = record
        while top.parent is not None:
            top = top.parent
        return self._views[top].value(record, field)


def _table(
    kind: type[Matter], records: list[Record], places: dict[Record, int], views: _Views
) -> Table:
    table = Table(kind, len(records))
    for upper in kind.ancestors():
        table.links[upper] = _link(records, upper, places)
    for field in kind.fields.values():
        values = [views.value(record, field) for record in records]
        if isinstance(field, YesNo):
            table.truths[field] = _truths(values)
        elif isinstance(field, Choice | Codes):
            table.masks[field] = _masks(field, values)
        elif isinstance(field, Event | DateFact):
            table.days[field] = _days(field, values)
    return table


def _link(records: list[Record], upper: type[Matter], places: dict[Record, int]) -> DayColumn:
    above = (record.up_to(upper) for record in records)
    return np.array([-1 if a is None else places[a] for a in above], dtype=np.int32)


def _truths(values: list[Value | None]) -> Truths:
    known = [value if isinstance(value, Truth) else Truth.UNKNOWN for value in values]
    return np.array(known, dtype=np.int8)


def _masks(field: Choice | Codes, values: list[Value | None]) -> Masks:
    bits = {option: 1 << place for place, option in enumerate(field.options)}
    unknown = int(NOTHING_SAID) if isinstance(field, Choice) else 0
    masks = [
        sum(bits[option] for option in value) if isinstance(value, frozenset) else unknown
        for value in values
    ]
    return np.array(masks, dtype=np.uint64)


def _days(field: Event | DateFact, values: list[Value | None]) -> Vague:
    known = list(_read_days(field, values))
    exists, earliest, latest = zip(*known, strict=True) if known else ((), (), ())
    return Vague(
        np.array(exists, dtype=np.int8),
        np.array(earliest, dtype=np.int32),
        np.array(latest, dtype=np.int32),
    )


def _read_days(field: Event | DateFact, values: list[Value | None]) -> Iterator[Days]:
    for value in values:
        if isinstance(value, Occurrence):
            yield value.state, value.span.earliest, value.span.latest
        elif isinstance(value, Span) and isinstance(field, DateFact):
            yield Truth.TRUE, value.earliest, value.latest
        else:
            yield _NOT_KNOWN
