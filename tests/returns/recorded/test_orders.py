"""Days that are out of order are not used, and vague ones are narrowed as a case file's are."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.case.narrowing import narrow
from dutybound.days import FIRST, LAST, Span
from dutybound.engine.cases import Account, Case, Occurrence, Record
from dutybound.engine.columns import Table, Vague
from dutybound.language import Event, Speaker, Truth
from dutybound.law.england.vocabulary import Child, EhcRequest
from dutybound.returns.recorded.orders import put_in_order

FIELDS: tuple[Event, ...] = (
    EhcRequest.received,
    EhcRequest.decision_sent,
    EhcRequest.assessment_agreed,
    EhcRequest.no_plan_decision_sent,
    EhcRequest.final_plan_sent,
)
DAYS = st.integers(739000, 739060)


@st.composite
def told(draw: st.DrawFn) -> tuple[int, int, int]:
    """An exact day, a vague one, one that may not be, or none."""
    state = draw(st.sampled_from([2, 2, 2, 1, 0]))
    if state == 2:
        first = draw(DAYS)
        return 2, first, first + draw(st.sampled_from([0, 0, 5, 30]))
    return state, FIRST, draw(DAYS) if state == 1 else LAST


def tables_of(born: int, days: dict[Event, tuple[int, int, int]]) -> dict[type, Table]:
    child, request = Table(Child, 1), Table(EhcRequest, 1, {Child: np.zeros(1, np.int32)})
    child.days[Child.born] = column((2, born, born))
    for field, value in days.items():
        request.days[field] = column(value)
    return {Child: child, EhcRequest: request}


def column(value: tuple[int, int, int]) -> Vague:
    exists, low, high = value
    return Vague(np.array([exists], np.int8), np.array([low], np.int32), np.array([high], np.int32))


def as_case(born: int, days: dict[Event, tuple[int, int, int]]) -> Case:
    root = Record(Child, "child", None)
    root.accounts[Child.born] = (Account(Span(born, born), Speaker.RETURN),)
    record = Record(EhcRequest, "r", root)
    for field, (state, low, high) in days.items():
        record.accounts[field] = (
            Account(Occurrence(Truth(state), Span(low, high)), Speaker.RETURN),
        )
    return Case(739100, root)


@settings(max_examples=200)
@given(born=DAYS, values=st.tuples(*(told() for _ in FIELDS)))
def test_in_order_or_not_known(born: int, values: tuple[tuple[int, int, int], ...]) -> None:
    tables = tables_of(born, dict(zip(FIELDS, values, strict=True)))
    put_in_order(tables)
    request = tables[EhcRequest].days
    known = {f: d for f, d in request.items() if d.exists[0] == 2}
    assert all(d.earliest[0] <= d.latest[0] for d in request.values())
    for field, day in known.items():
        assert tables[Child].days[Child.born].earliest[0] <= day.latest[0], field
    received = known.get(EhcRequest.received)
    if received is not None:
        assert all(received.earliest[0] <= day.latest[0] for day in known.values())


@settings(max_examples=200)
@given(values=st.tuples(*(told() for _ in FIELDS)))
def test_as_a_case_file_is_narrowed(values: tuple[tuple[int, int, int], ...]) -> None:
    born, days = 735000, dict(zip(FIELDS, values, strict=True))
    tables = tables_of(born, days)
    if put_in_order(tables):
        return  # a case file would be refused
    case = as_case(born, days)
    narrow(case)
    (record,) = case.records(EhcRequest)
    for field in FIELDS:
        value = record.accounts[field][0].value
        assert isinstance(value, Occurrence)
        column_of = tables[EhcRequest].days[field]
        if value.state is not Truth.FALSE:
            assert (value.span.earliest, value.span.latest) == (
                column_of.earliest[0],
                column_of.latest[0],
            )
