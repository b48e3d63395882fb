"""Cases as Arrow batches and back, and findings as Arrow beside what the case reader says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from dutybound.days import FIRST, LAST, Span, day, to_date
from dutybound.engine.cases import Account, Case, Occurrence, Record
from dutybound.engine.columns import BadTables, Table, Tables, Vague, tables_from_cases
from dutybound.engine.columns.answers import BLOCK_ROWS
from dutybound.engine.columns.arrow import (
    FINDINGS,
    FINDINGS_AS_TEXT,
    Ids,
    as_text,
    as_words,
    finding_batches,
    findings,
    tables_from_arrow,
    to_arrow,
)
from dutybound.engine.columns.blocks import Block
from dutybound.engine.columns.reachable import Told
from dutybound.engine.columns.reader import ColumnReader
from dutybound.engine.columns.tables import NOTHING_SAID
from dutybound.engine.columns.vague import DayColumn, same
from dutybound.engine.findings import Finding
from dutybound.language import Condition, DateExpression, Expression, Matter, Status
from dutybound.language.truth import FALSE, TRUE
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case
from tests.engine.test_agreement import Plain, said_of_case
from tests.engine.test_columns import WORDS, Family, Letter, Page, drawn_family, family_book

FAMILIES = 250
BOOK = rulebook()


@dataclass
class Some:
    """Cases, their tables, and what the rows of those are called."""

    cases: list[Case]
    tables: Tables
    ids: Ids


def some(cases: list[Case]) -> Some:
    tables = tables_from_cases(cases, BOOK)
    children = [f"child-{number}" for number in range(len(cases))]
    return Some(cases, tables, Ids.of(_authorities(len(cases)), children, dict(named(cases))))


def _authorities(number: int) -> list[str]:
    return [("383", "301", "846")[place % 3] for place in range(number)]


def named(cases: list[Case]) -> Iterator[tuple[type[Matter], list[str]]]:
    for kind in BOOK.matters:
        if kind is not BOOK.root:
            yield kind, [f"{n}/{r.id}" for n, case in enumerate(cases) for r in case.records(kind)]


@cache
def drawn() -> Some:
    rng = Random(20261122)
    rules = BOOK.rules
    return some([draw_case(rng, BOOK, rules[n % len(rules)]) for n in range(FAMILIES)])


def the_same(one: Any, other: Any) -> None:
    """Two columns, or two mappings of them, hold the same of the same."""
    if isinstance(one, dict):
        assert one.keys() == other.keys()
        for key, column in one.items():
            the_same(column, other[key])
    elif isinstance(one, Vague):
        for mine, its in zip(one, other, strict=True):
            the_same(mine, its)
    else:
        assert one.dtype == other.dtype
        assert one.tolist() == other.tolist()


def same_tables(one: Tables, other: Tables) -> None:
    assert one.root is other.root
    the_same(one.as_of, other.as_of)
    the_same(dict(one.complete), dict(other.complete))
    assert one.tables.keys() == other.tables.keys()
    for kind, table in one.tables.items():
        for part in ("links", "truths", "masks", "days"):
            the_same(getattr(table, part), getattr(other.tables[kind], part))


# --- cases there and back -----------------------------------------------------------------------


def test_drawn_cases_come_back_as_they_were() -> None:
    there = drawn()
    back = tables_from_arrow(to_arrow(there.tables, there.ids), BOOK.root, BOOK.matters)
    same_tables(there.tables, back.tables)
    assert back.ids.child.equals(there.ids.child)
    assert back.ids.authority.equals(there.ids.authority)
    for kind, ids in there.ids.matters.items():
        assert back.ids.matters[kind].equals(ids)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), number=st.integers(0, 12))
def test_families_come_back_as_they_were(seed: int, number: int) -> None:
    rng, book = Random(seed), family_book()
    cases = [drawn_family(rng) for _ in range(number)]
    tables = tables_from_cases(cases, book)
    ids = Ids.of(
        "383",
        [str(n) for n in range(number)],
        {kind: [str(n) for n in range(t.size)] for kind, t in tables.tables.items()},
    )
    same_tables(tables, tables_from_arrow(to_arrow(tables, ids), book.root, book.matters).tables)


@settings(max_examples=20, deadline=None)
@given(start=st.integers(0, FAMILIES), size=st.integers(0, 40))
def test_a_slice_of_a_batch_is_some_of_the_cases(start: int, size: int) -> None:
    there = drawn()
    batch = to_arrow(there.tables, there.ids).slice(start, size)
    few = there.cases[start : start + size]
    same_tables(
        tables_from_cases(few, BOOK), tables_from_arrow(batch, BOOK.root, BOOK.matters).tables
    )


def test_a_matter_may_belong_to_one_that_the_case_does_not_list() -> None:
    cases = [drawn().cases[0], case_with_a_stray_concession()]
    there = some(cases)
    back = tables_from_arrow(to_arrow(there.tables, there.ids), BOOK.root, BOOK.matters).tables
    concession, request = kind("concession"), kind("ehc_request")
    assert back.tables[concession].links[request].tolist()[-1] == -1
    same_tables(there.tables, back)


def kind(key: str) -> type[Matter]:
    return next(matter for matter in BOOK.matters if matter.key == key)


def case_with_a_stray_concession() -> Case:
    root = Record(BOOK.root, "child", None)
    Record(kind("ehc_request"), "ehc-1", root)
    Record(kind("concession"), "c-1", root)
    return Case(drawn().cases[0].as_of, root)


def test_only_columns_that_are_there_travel() -> None:
    tables = Tables(
        Family,
        {Family: Table(Family, 2, truths={Family.so: np.array([0, 2], dtype=np.int8)})},
        np.array([5, 5], dtype=np.int32),
        {},
    )
    batch = to_arrow(tables, Ids.of("383", ["a", "b"]))
    assert batch.schema.names == ["authority", "child", "as_of", "facts"]
    assert [field.name for field in batch.schema.field("facts").type] == ["so"]
    same_tables(tables, tables_from_arrow(batch, Family, (Family, Letter)).tables)


def test_numbers_are_read_where_they_lie() -> None:
    there = drawn()
    back = tables_from_arrow(to_arrow(there.tables, there.ids), BOOK.root, BOOK.matters).tables
    for matter, table in there.tables.tables.items():
        read = back.tables[matter]
        pairs: list[tuple[NDArray[Any], NDArray[Any]]] = [
            (read.truths[fact], column) for fact, column in table.truths.items()
        ]
        pairs += [(read.days[on].earliest, date.earliest) for on, date in table.days.items()]
        assert all(np.shares_memory(*pair) for pair in pairs if table.size)


def test_no_name_of_the_vocabulary_is_taken() -> None:
    """Fields lie beside an id and links, kinds beside the columns that every batch has."""
    for matter in BOOK.matters:
        assert matter.key not in {"authority", "as_of", "complete", "facts"}
        assert not matter.fields.keys() & {"id", "of"}


def test_cases_go_through_parquet(tmp_path: Path) -> None:
    there = drawn()
    path = tmp_path / "cases.parquet"
    pq.write_table(pa.Table.from_batches([to_arrow(there.tables, there.ids)]), path)
    batches = pq.ParquetFile(path).iter_batches(batch_size=FAMILIES)
    back = tables_from_arrow(next(batches), BOOK.root, BOOK.matters)
    same_tables(there.tables, back.tables)


def test_a_null_says_that_nothing_is_known() -> None:
    """As where files with different columns are read as one."""
    rng = Random(5)
    tables = tables_from_cases([drawn_family(rng) for _ in range(30)], family_book())
    names = {kind: [str(n) for n in range(t.size)] for kind, t in tables.tables.items()}
    batch = to_arrow(tables, Ids.of("383", names.pop(Family), names))
    bare = batch.select(["authority", "child", "as_of"])
    both = pa.concat_tables(
        [pa.Table.from_batches([each]) for each in (batch, bare)], promote_options="default"
    )
    (joined,) = both.combine_chunks().to_batches()
    found = tables_from_arrow(joined, Family, (Family, Letter, Page)).tables
    assert found.cases == 60
    nothing = Tables(Family, {Family: Table(Family, 30)}, tables.as_of, {})
    for node in WORDS.values():
        whole, half = value_of(found, node), value_of(tables, node)
        assert whole == half + value_of(nothing, node)


def test_a_null_among_codes_says_that_none_was_said() -> None:
    said = pa.array([[{"id": "x", "said": None, "by": None}]])
    types = pa.list_(pa.struct({"id": pa.string(), "said": pa.int64(), "by": pa.int64()}))
    batch = batch_of(letter=said.cast(types))
    masks = tables_from_arrow(batch, Family, (Family, Letter)).tables.tables[Letter].masks
    assert masks[Letter.said].tolist() == [0]
    assert masks[Letter.by].tolist() == [NOTHING_SAID]


def value_of(tables: Tables, node: Expression) -> list[Any]:
    """What an expression comes to, row by row."""
    reader = ColumnReader(Block(tables, Family, slice(0, tables.cases), None))
    if isinstance(node, Condition):
        return list(np.broadcast_to(reader.truth(node), tables.cases).tolist())
    assert isinstance(node, DateExpression)
    columns = (np.broadcast_to(part, tables.cases).tolist() for part in reader.date(node))
    return [row if row[0] else None for row in zip(*columns, strict=True)]


# --- what does not fit --------------------------------------------------------------------------


def letters_of(cases: list[int]) -> Tables:
    links: dict[type[Matter], DayColumn] = {Family: np.array(cases, dtype=np.int32)}
    return Tables(
        Family,
        {Family: Table(Family, 2), Letter: Table(Letter, len(cases), links)},
        np.array([5, 5], dtype=np.int32),
        {},
    )


def test_rows_out_of_order_are_refused() -> None:
    ids = Ids.of("383", ["a", "b"], {Letter: ["x", "y"]})
    with pytest.raises(BadTables, match="rows of letter are not in the order of their cases"):
        to_arrow(letters_of([1, 0]), ids)


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        (Ids.of("383", ["a"]), "2 rows of authority but 1 ids"),
        (Ids.of("383", ["a", "b"]), "2 rows of letter but no ids"),
        (Ids.of("383", ["a", "b"], {Letter: ["x"]}), "2 rows of letter but 1 ids"),
    ],
)
def test_ids_that_do_not_fit_are_refused(ids: Ids, words: str) -> None:
    with pytest.raises(BadTables, match=words):
        to_arrow(letters_of([0, 1]), ids)


def test_a_missing_id_is_refused() -> None:
    with pytest.raises(BadTables, match="1 of the ids of child are missing"):
        Ids.of("383", ["a", None])  # type: ignore[list-item]


def batch_of(**columns: pa.Array) -> pa.RecordBatch:
    ids = {"authority": pa.array(["383"]), "child": pa.array(["a"])}
    return pa.RecordBatch.from_pydict(ids | {"as_of": pa.array([5], pa.int32())} | columns)


@pytest.mark.parametrize(
    ("batch", "words"),
    [
        (batch_of().drop_columns(["as_of"]), "no column 'as_of'"),
        (batch_of(facts=pa.array([{"sow": 1}])), "'sow', no field of family"),
        (batch_of(complete=pa.array([{"parcel": True}])), "'parcel', which is no kind of matter"),
        (batch_of(as_of=pa.array([None], pa.int32())), "nulls in a column that must have a value"),
        (batch_of(parcel=pa.array([[1]])), "'parcel', which is no kind of matter"),
    ],
)
def test_a_batch_that_is_none_of_ours_is_refused(batch: pa.RecordBatch, words: str) -> None:
    with pytest.raises(BadTables, match=words):
        tables_from_arrow(batch, Family, (Family, Letter))


def test_masks_of_another_vocabulary_are_refused() -> None:
    table = Table(Family, 1, masks={Family.kind: np.array([1], dtype=np.uint64)})
    tables = Tables(Family, {Family: table}, np.array([5], dtype=np.int32), {})
    batch = to_arrow(tables, Ids.of("383", ["a"]))
    (key,) = batch.schema.metadata
    assert json.loads(batch.schema.metadata[key]) == {"family.kind": ["a", "b", "c"]}
    other = batch.replace_schema_metadata({key: b'{"family.kind": ["b", "a", "c"]}'})
    with pytest.raises(BadTables, match=r"another vocabulary: the options of family\.kind"):
        tables_from_arrow(other, Family, (Family,))


# --- findings -----------------------------------------------------------------------------------


def by_the_case_reader(there: Some) -> dict[tuple[str, ...], dict[str, Any]]:
    """The case reader's findings as rows, by child, matter, rule and step."""
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    for number, case in enumerate(there.cases):
        for finding in Plain(case, BOOK, case.as_of, explain=False).findings():
            about = finding.rule.about
            name = "" if about is BOOK.root else f"{number}/{finding.record.id}"
            key = (f"child-{number}", name or f"child-{number}", finding.rule.id, finding.step)
            found[key] = row_of(finding, there.ids.authority[number].as_py())
    return found


def row_of(finding: Finding, authority: str) -> dict[str, Any]:
    said = said_of_case(finding)
    due, late = said.days.get("due"), said.late
    return {
        "authority": authority,
        "matter": finding.rule.about.key,
        "status": said.status.value,
        "possible": {status.value for status in said.possible},
        "due_from": None if due is None or due.earliest == FIRST else to_date(due.earliest),
        "due_to": None if due is None or due.latest == LAST else to_date(due.latest),
        "late_from": None if late is None else late.least,
        "late_to": None if late is None else late.most,
        "unless": said.unless,
    }


def by_columns(found: pa.Table) -> dict[tuple[str, ...], dict[str, Any]]:
    rows = {}
    for row in found.to_pylist():
        key = tuple(row.pop(name) for name in ("child", "matter_id", "rule", "step"))
        assert key not in rows
        rows[key] = row | {"possible": set(row["possible"]), "unless": set(row["unless"])}
    return rows


def test_findings_are_those_of_the_case_reader() -> None:
    there = drawn()
    found = findings(there.tables, there.ids, BOOK, not_engaged=True)
    assert found.schema == FINDINGS
    expected, got = by_the_case_reader(there), by_columns(found)
    assert got.keys() == expected.keys()
    wrong = {key: (row, got[key]) for key, row in expected.items() if row != got[key]}
    assert not wrong
    assert len({row["status"] for row in got.values()}) > 15


def test_a_day_without_a_beginning_has_no_telling_how_late() -> None:
    """Received some day until May: due at no known first day, and late by no known most."""
    root = Record(BOOK.root, "child", None)
    request = Record(kind("ehc_request"), "ehc-1", root)
    told = {
        "received": Occurrence(TRUE, Span(FIRST, day(2026, 5, 4))),
        "decision_sent": Occurrence(FALSE),
    }
    for name, value in told.items():
        request.accounts[request.matter.fields[name]] = (Account(value),)
    root.accounts[root.matter.fields["born"]] = (Account(Span.on(day(2016, 1, 1))),)
    there = some([Case(day(2026, 11, 22), root)])
    rule = BOOK.rule("ehc.decide-whether-to-assess")
    (row,) = findings(there.tables, there.ids, [rule]).to_pylist()
    assert (row["due_from"], row["due_to"]) == (None, date(2026, 6, 15))
    assert (row["late_from"], row["late_to"]) == (160, None)


def test_rows_of_every_block_keep_their_own_names() -> None:
    """So many that the columns are read in more than one block."""
    there = drawn()
    times = 2 * BLOCK_ROWS // there.tables.size(kind("ehc_request"))
    tables = there.tables.repeated(times)
    names = [f"r{row}" for row in range(tables.size(kind("ehc_request")))]
    ids = {matter: ["x"] * tables.size(matter) for matter in there.ids.matters}
    named_so = Ids.of("383", map(str, range(tables.cases)), {**ids, kind("ehc_request"): names})
    rule = BOOK.rule("ehc.decide-whether-to-assess")
    found = findings(tables, named_so, [rule], not_engaged=True, engine="numpy")
    assert found["matter_id"].to_pylist() == names
    cases = tables.tables[kind("ehc_request")].links[BOOK.root].tolist()
    assert found["child"].to_pylist() == list(map(str, cases))


def test_what_surely_does_not_apply_is_left_out() -> None:
    there = drawn()
    whole = by_columns(findings(there.tables, there.ids, BOOK, not_engaged=True))
    engaged = by_columns(findings(there.tables, there.ids, BOOK))
    left_out = whole.keys() - engaged.keys()
    assert left_out
    assert {whole[key]["status"] for key in left_out} == {Status.NOT_ENGAGED.value}
    assert all(row["status"] != Status.NOT_ENGAGED.value for row in engaged.values())
    assert all(whole[key] == row for key, row in engaged.items())


def test_only_the_steps_asked_for() -> None:
    there = drawn()
    steps = frozenset({("ehc.draft-plan-15-days", "school"), ("ehc.final-plan-20-weeks", "")})
    told = Told(tuple(BOOK.rule(rule) for rule, _ in steps), steps, ())
    found = findings(there.tables, there.ids, told, not_engaged=True)
    rows = as_text_table(found)
    assert set(zip(rows["rule"].to_pylist(), rows["step"].to_pylist(), strict=True)) == steps


def test_another_day_gives_other_findings() -> None:
    there = drawn()
    own = findings(there.tables, there.ids, BOOK)
    later = findings(there.tables, there.ids, BOOK, as_of=max(there.tables.as_of.tolist()) + 400)
    assert not as_text_table(own).equals(as_text_table(later))


def as_text_table(found: pa.Table) -> pa.Table:
    return pa.Table.from_batches(map(as_text, found.to_batches()), FINDINGS_AS_TEXT)


def test_findings_as_text_say_the_same(tmp_path: Path) -> None:
    there = drawn()
    found = findings(there.tables, there.ids, BOOK)
    plain = as_text_table(found)
    assert plain.to_pylist() == found.to_pylist()
    words = as_words(plain.slice(5))
    words.validate(full=True)
    assert words.schema == FINDINGS
    assert words.to_pylist() == found.to_pylist()[5:]
    pq.write_table(plain, tmp_path / "findings.parquet")
    assert pq.read_table(tmp_path / "findings.parquet").to_pylist() == found.to_pylist()


def test_findings_of_slices_are_the_findings_of_the_whole() -> None:
    there = drawn()
    batch = to_arrow(there.tables, there.ids)
    parts = [
        part
        for start in range(0, batch.num_rows, 64)
        for read in [tables_from_arrow(batch.slice(start, 64), BOOK.root, BOOK.matters)]
        for part in finding_batches(*read, BOOK)
    ]
    whole = by_columns(findings(there.tables, there.ids, BOOK))
    assert by_columns(pa.Table.from_batches(map(as_text, parts), FINDINGS_AS_TEXT)) == whole


def test_one_status_for_all_rows_fills_a_column() -> None:
    """A day that all rows share has one value, and still every finding gets it."""
    assert len(same(TRUE)) == 1
    there = drawn()
    for batch in finding_batches(there.tables, there.ids, BOOK, not_engaged=True):
        batch.validate(full=True)
