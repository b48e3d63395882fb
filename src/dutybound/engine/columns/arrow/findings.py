"""Findings as Arrow: one row a child, matter, rule and step.

Whatever repeats is written once: a column of text holds small numbers and a dictionary, and the
dictionaries of children and matters are the columns of ids themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from dutybound.days import FIRST, LAST, Day, day
from dutybound.engine.columns.answers import STATUSES, Columns, Engine, StepColumns
from dutybound.engine.columns.arrow.ids import Ids
from dutybound.engine.columns.reachable import Told
from dutybound.engine.columns.segments import Places
from dutybound.engine.columns.tables import Tables
from dutybound.engine.columns.vague import DayColumn, Flags, Vague
from dutybound.language import Matter, Rule, Status

_EPOCH = day(1970, 1, 1)
_FEW, _MANY = pa.dictionary(pa.int16(), pa.string()), pa.dictionary(pa.int32(), pa.string())
_LIST = pa.list_(pa.field("item", _FEW))

FINDINGS = pa.schema(
    {
        "authority": _FEW,
        "child": _MANY,
        "matter": _FEW,
        "matter_id": _MANY,
        "rule": _FEW,
        "step": _FEW,
        "status": _FEW,
        "possible": _LIST,
        "due_from": pa.date32(),
        "due_to": pa.date32(),
        "late_from": pa.int32(),
        "late_to": pa.int32(),
        "unless": _LIST,
    }
)
"""The columns of findings.

`authority`, `child`, `matter` (the kind's key) and `matter_id` say of what, `rule` and `step` by what;
`step` is empty where a rule has one.  `status` is the word of `language.Status`, `possible` those that no
known fact rules out (one, where the status is settled).  `due_from` to `due_to` is the last day in time as
far as it is known, `late_from` to `late_to` how many days late; null where there is no such day, or no
telling.  `unless` names the exceptions that could still be shown.
"""
FINDINGS_AS_TEXT = pa.schema(
    [
        (f.name, pa.string() if f.type in (_FEW, _MANY) else f.type)
        if f.type != _LIST
        else (f.name, pa.list_(pa.string()))
        for f in FINDINGS
    ]
)
"""The same with every text written out, for those who read no dictionaries."""


def findings(
    tables: Tables,
    ids: Ids,
    rules: Iterable[Rule] | Told,
    *,
    as_of: Day | None = None,
    not_engaged: bool = False,
    engine: Engine = "auto",
    threads: int | None = None,
) -> pa.Table:
    """What some rules come to for every matter, in the columns of `FINDINGS`.

    `rules` may be what `reachable` has told of them, and then only those steps are there.  `as_of` is the
    day to look at every case on (None: each case's own); `engine` and `threads` are those of `Columns`.
    Rows on which a step surely does not apply are left out unless `not_engaged`.
    """
    parts = finding_batches(
        tables,
        ids,
        rules,
        as_of=as_of,
        not_engaged=not_engaged,
        engine=engine,
        threads=threads,
    )
    return pa.Table.from_batches(parts, FINDINGS)


def finding_batches(
    tables: Tables,
    ids: Ids,
    rules: Iterable[Rule] | Told,
    *,
    as_of: Day | None = None,
    not_engaged: bool = False,
    engine: Engine = "auto",
    threads: int | None = None,
) -> Iterator[pa.RecordBatch]:
    """The same a block of rows at a time, for those who need not keep it all."""
    ids.check(tables)
    chosen = list(rules.rules if isinstance(rules, Told) else rules)
    steps = rules.steps if isinstance(rules, Told) else None
    writer = _Writer(tables, ids, chosen, not_engaged=not_engaged)
    columns = Columns(tables, as_of=as_of, engine=engine, threads=threads)
    for part in columns.parts(chosen, with_days=True):
        if steps is None or (part.rule.id, part.step) in steps:
            yield writer.batch(part)


def as_text(found: pa.RecordBatch) -> pa.RecordBatch:
    """Findings with every text written out, in the columns of `FINDINGS_AS_TEXT`."""
    columns = [c.cast(f.type) for c, f in zip(found.columns, FINDINGS_AS_TEXT, strict=True)]
    return pa.RecordBatch.from_arrays(columns, schema=FINDINGS_AS_TEXT)


def as_words(found: pa.Table) -> pa.Table:
    """Findings with their texts written out, in the columns of `FINDINGS` again."""
    columns = [_encoded(column, f.type) for column, f in zip(found.columns, FINDINGS, strict=True)]
    return pa.Table.from_arrays(columns, schema=FINDINGS)


def _encoded(column: pa.ChunkedArray, wanted: pa.DataType) -> pa.Array:
    whole = pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)
    if wanted == _LIST:
        words = whole.flatten().dictionary_encode().cast(_FEW)
        return pa.ListArray.from_arrays(_offsets(whole), words, type=_LIST)
    if pa.types.is_dictionary(wanted):
        return whole.dictionary_encode().cast(wanted)
    return whole


def _offsets(lists: pa.ListArray) -> pa.Array:
    ends = np.cumsum(lists.value_lengths().to_numpy(zero_copy_only=False))
    return pa.array(np.concatenate(([0], ends)), pa.int32())


class _Writer:
    """Turns columns into batches; what all batches share is made once."""

    def __init__(self, tables: Tables, ids: Ids, rules: list[Rule], *, not_engaged: bool) -> None:
        self._tables, self._ids, self._not_engaged = tables, ids, not_engaged
        self._rules = _Words(rule.id for rule in rules)
        self._steps = _Words(step for rule in rules for step in rule.step_ids)
        self._matters = _Words(rule.about.key for rule in rules)
        self._statuses = _Words(status.value for status in STATUSES)
        self._lists: dict[tuple[str, ...], _Lists] = {}

    def batch(self, part: StepColumns) -> pa.RecordBatch:
        rows = np.flatnonzero(self._wanted(part)).astype(np.int32)
        here = rows + np.int32(part.rows.start)
        cases = self._cases(part.rule.about)[here]
        named = self._ids.of_kind(self._tables, part.rule.about)
        columns = [
            self._authorities.take(cases),
            pa.DictionaryArray.from_arrays(cases, self._ids.child, safe=False),
            self._matters.repeated(part.rule.about.key, len(rows)),
            pa.DictionaryArray.from_arrays(here, named, safe=False),
            self._rules.repeated(part.rule.id, len(rows)),
            self._steps.repeated(part.step, len(rows)),
            self._statuses.take(part.status[rows]),
            self._list(tuple(s.value for s in part.statuses)).take(part.left[rows]),
            *_limits(part.days.get("due"), rows),
            *_late(part.late, rows),
            self._list(part.exceptions).take(part.open[rows]),
        ]
        return pa.RecordBatch.from_arrays(columns, schema=FINDINGS)

    def _wanted(self, part: StepColumns) -> Flags:
        if self._not_engaged:
            return np.ones(len(part.left), dtype=np.bool_)
        alone: Flags = part.left != 1 << part.statuses.index(Status.NOT_ENGAGED)
        return alone

    def _cases(self, kind: type[Matter]) -> DayColumn:
        """The case of each matter of a kind."""
        if kind is self._tables.root:
            return np.arange(self._tables.cases, dtype=np.int32)
        return self._tables.tables[kind].links[self._tables.root]

    @cached_property
    def _authorities(self) -> _Coded:
        encoded = self._ids.authority.dictionary_encode()
        return _Coded(encoded.indices.to_numpy().astype(np.int16), encoded.dictionary)

    def _list(self, words: tuple[str, ...]) -> _Lists:
        if words not in self._lists:
            self._lists[words] = _Lists(words)
        return self._lists[words]


class _Words:
    """A few words that columns are made of, each by its number."""

    def __init__(self, words: Iterable[str]) -> None:
        self._places = {word: place for place, word in enumerate(dict.fromkeys(words))}
        self._dictionary = pa.array(self._places, pa.string())

    def take(self, places: NDArray[Any]) -> pa.DictionaryArray:
        return pa.DictionaryArray.from_arrays(places.astype(np.int16), self._dictionary, safe=False)

    def repeated(self, word: str, times: int) -> pa.DictionaryArray:
        return self.take(np.full(times, self._places[word], dtype=np.int16))


class _Coded:
    """A column of few words, of which rows are taken."""

    def __init__(self, places: NDArray[np.int16], dictionary: pa.Array) -> None:
        self._places, self._dictionary = places, dictionary

    def take(self, rows: DayColumn) -> pa.DictionaryArray:
        return pa.DictionaryArray.from_arrays(self._places[rows], self._dictionary, safe=False)


class _Lists:
    """Masks as lists of words: for each mask the words of its bits."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self._dictionary = pa.array(words, pa.string())
        each = [[i for i in range(len(words)) if mask >> i & 1] for mask in range(1 << len(words))]
        self._lengths = np.array([len(bits) for bits in each], dtype=np.int32)
        self._starts = (np.cumsum(self._lengths) - self._lengths).astype(np.int32)
        self._bits = np.array([bit for bits in each for bit in bits], dtype=np.int16)

    def take(self, masks: NDArray[np.uint8]) -> pa.ListArray:
        lengths = self._lengths[masks]
        offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int32)
        chosen = self._bits[self._places(masks, lengths, offsets)]
        words = pa.DictionaryArray.from_arrays(chosen, self._dictionary, safe=False)
        return pa.ListArray.from_arrays(pa.array(offsets), words, type=_LIST)

    def _places(self, masks: NDArray[np.uint8], lengths: DayColumn, offsets: DayColumn) -> Places:
        if offsets[-1] == len(masks) and bool((lengths == 1).all()):
            return self._starts[masks].astype(np.intp)
        return np.repeat(self._starts[masks] - offsets[:-1], lengths) + np.arange(offsets[-1])


def _limits(due: Vague | None, rows: DayColumn) -> tuple[pa.Array, pa.Array]:
    """The last day in time, at the earliest and at the latest."""
    if due is None:
        return pa.nulls(len(rows), pa.date32()), pa.nulls(len(rows), pa.date32())
    never = due.exists[rows] == 0
    low, high = due.earliest[rows], due.latest[rows]
    return _dates(low, never | (low == FIRST)), _dates(high, never | (high == LAST))


def _dates(days: DayColumn, missing: Flags) -> pa.Array:
    return pa.array(days - np.int32(_EPOCH), pa.int32(), mask=missing).view(pa.date32())


def _late(late: Vague | None, rows: DayColumn) -> tuple[pa.Array, pa.Array]:
    """How many days late, at least and at most."""
    if late is None:
        return pa.nulls(len(rows), pa.int32()), pa.nulls(len(rows), pa.int32())
    unknown = late.exists[rows] == 0
    most = late.latest[rows]
    return (
        pa.array(late.earliest[rows], pa.int32(), mask=unknown),
        pa.array(most, pa.int32(), mask=unknown | (most == LAST)),
    )
