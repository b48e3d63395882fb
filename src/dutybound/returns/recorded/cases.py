"""One child's case made from tables again, so that the case reader can give reasons."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from dutybound.days import Span
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value, is_known
from dutybound.engine.columns import Table, Tables
from dutybound.engine.findings import Finding
from dutybound.language import (
    Choice,
    Event,
    Field,
    Judgement,
    Matter,
    Proof,
    Speaker,
    Truth,
)
from dutybound.returns.recorded.recording import Recorded


def case_of(recorded: Recorded, row: int, rule_id: str = "") -> Case:
    """The case of the child in a row, as the rule of that id is read over it ("" for any rule).

    Every answer is said by the return and shown by the council's record; what is not known has none.
    """
    tables = recorded.tables_for(rule_id)
    root = tables.root
    placed: dict[type[Matter], dict[int, Record]] = {}
    top = Record(root, str(recorded.ids[root][row]), None)
    _fill(top, tables.tables[root], row)
    placed[root] = {row: top}
    for kind in _below(tables):
        placed[kind] = dict(_records(recorded, tables, kind, placed))
    whole = frozenset(kind for kind, flags in tables.complete.items() if flags[row])
    return Case(int(tables.as_of[row]), top, whole, name=str(recorded.ids[root][row]))


def still_open(recorded: Recorded, finding: Finding) -> tuple[str, ...]:
    """The exceptions that could still be shown, less those that the council says it does not rely on.

    The case reader lets nobody but a court or an ombudsman settle whether something made a limit
    impractical.  That a council relies on no exception at all is no such judgement: it changes no status,
    and only takes from what is left to be shown.
    """
    table = recorded.tables_for(finding.rule.id).tables[finding.record.matter]
    row = recorded.row_of(finding.record.matter, finding.record.id)
    given_up = {fact for fact, truths in table.truths.items() if truths[row] == int(Truth.FALSE)}
    return tuple(one.id for one in finding.unless if given_up.isdisjoint(one.settled_by))


def _below(tables: Tables) -> Iterator[type[Matter]]:
    """The kinds of which there is any, each after the one it belongs to."""
    there = [kind for kind, table in tables.tables.items() if table.size and kind.of is not None]
    yield from sorted(there, key=lambda kind: len(kind.ancestors()))


def _records(
    recorded: Recorded,
    tables: Tables,
    kind: type[Matter],
    placed: dict[type[Matter], dict[int, Record]],
) -> Iterator[tuple[int, Record]]:
    table, upper = tables.tables[kind], kind.of
    if upper is None:
        return
    above = table.links[upper]
    for place in np.flatnonzero(np.isin(above, list(placed.get(upper, ())))):
        row = int(place)
        record = Record(kind, str(recorded.ids[kind][row]), placed[upper][int(above[row])])
        _fill(record, table, row)
        yield row, record


def _fill(record: Record, table: Table, row: int) -> None:
    for field, value in _values(table, row):
        if is_known(value):
            account = Account(value, Speaker.RETURN, Proof.RECORD)
            record.accounts[field] = (account,)


def _values(table: Table, row: int) -> Iterator[tuple[Field, Value]]:
    for fact, truths in table.truths.items():
        if isinstance(fact, Judgement):
            continue  # a return judges nothing: see `still_open`
        yield fact, Truth(int(truths[row]))
    for chosen, masks in table.masks.items():
        if isinstance(chosen, Choice):
            yield chosen, _options(chosen, int(masks[row]))
    for day, told in table.days.items():
        span = Span(int(told.earliest[row]), int(told.latest[row]))
        state = Truth(int(told.exists[row]))
        if isinstance(day, Event):
            yield day, Occurrence(state, span)
        elif state is Truth.TRUE:
            yield day, span


def _options(chosen: Choice, mask: int) -> frozenset[str]:
    """The options still possible; none of them where nothing is known."""
    if mask >> len(chosen.options):
        return frozenset()
    return frozenset(o for place, o in enumerate(chosen.options) if mask >> place & 1)
