"""Memory is used again only when nobody can see it any more."""

from __future__ import annotations

from dutybound.engine.columns.machine.codes import Kind
from dutybound.engine.columns.machine.memory import Memory

KINDS = (Kind.TRUTH, Kind.DAY, Kind.MASK)


def test_columns_are_apart_and_start_where_a_line_starts() -> None:
    columns = Memory().columns(KINDS, 100)
    for number, column in enumerate(columns):
        column[:] = number + 1
        assert column.ctypes.data % 64 == 0
        assert len(column) == 100
    assert [int(column.sum()) for column in columns] == [100, 200, 300]


def test_what_is_still_held_is_never_given_again() -> None:
    memory = Memory()
    held = memory.columns(KINDS, 50)[1].view("u4")[10:]
    held[:] = 7
    for _ in range(3):
        for column in memory.columns(KINDS, 50):
            column[:] = 1
    assert held.tolist() == [7] * 40


def test_what_nobody_holds_is_given_again() -> None:
    memory = Memory()
    first = memory.bytes(1000).ctypes.data
    assert memory.bytes(1000).ctypes.data == first
    held = memory.bytes(1000)
    assert memory.bytes(1000).ctypes.data != held.ctypes.data
    assert len(memory.bytes(5000)) >= 5000
