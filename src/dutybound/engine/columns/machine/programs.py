"""Programs: a sheet made ready to run.

What no result needs is left out, and columns that are never needed at the same time share their memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from dutybound.engine.columns.machine.codes import MOST_INPUTS, WIDTH, Kind
from dutybound.engine.columns.machine.sheet import Constant, Input, Sheet, Slot, Step

BLOCK = 4096
"""The rows that an operation is run over at a time: their columns fit in the processor's own memory."""


Matrix = NDArray[np.int64]


@dataclass(eq=False)
class Program:
    """Operations over numbered columns, and what the columns are.

    `codes` has a number for each operation, `columns` which columns it writes and reads (`WIDTH`, of which
    the last two are `numbers` instead).  `bases` has the address of each constant, or for a register its
    offset in the memory of whoever runs the program; the rest is filled in for the rows at hand.
    `strides` has the bytes from one row to the next, 0 where a column is read from its beginning for
    every block.
    """

    codes: NDArray[np.int64]
    columns: NDArray[np.int64]
    numbers: NDArray[np.int64]
    bases: NDArray[np.int64]
    strides: NDArray[np.int64]
    registers: NDArray[np.intp]
    memory: int
    inputs: list[tuple[int, Input, Kind]]
    results: list[tuple[int, Kind]]
    held: list[NDArray[np.uint8]]

    def ready(self, bases: NDArray[np.int64]) -> tuple[Matrix, Matrix, Matrix]:
        """Once the base of every column is known: what each operation gets, its bases and its strides.

        And the base and the stride of each column that is read row by row.
        """
        size, reads = len(self.codes), 1 + MOST_INPUTS
        found = np.zeros((size, WIDTH), dtype=np.int64)
        strides = np.zeros((size, WIDTH), dtype=np.int64)
        found[:, :reads], found[:, reads:] = bases[self.columns], self.numbers
        strides[:, :reads] = self.strides[self.columns]
        by_row = [number for number, source, _ in self.inputs if source.by_row]
        return found, strides, np.column_stack((bases[by_row], self.strides[by_row]))


@cache
def constant_block(constant: Constant) -> NDArray[np.uint8]:
    """A block of rows that all have one value, as bytes."""
    value = constant.value & ((1 << 8 * constant.kind) - 1)
    one = np.frombuffer(value.to_bytes(constant.kind, "little"), dtype=np.uint8)
    return np.tile(one, BLOCK)


def make_program(sheet: Sheet, results: Sequence[Slot]) -> Program:
    """The program that works out some columns of a sheet, each of which an operation writes."""
    return _Maker(sheet, results).make()


@dataclass(eq=False)
class _Maker:
    sheet: Sheet
    results: Sequence[Slot]
    last_use: dict[Slot, Slot] = field(default_factory=dict)
    numbers: dict[Slot, int] = field(default_factory=dict)
    offsets: dict[Slot, int] = field(default_factory=dict)
    free: dict[Kind, list[int]] = field(default_factory=dict)
    memory: int = 0

    def make(self) -> Program:
        self._find_uses()
        self.numbers = {slot: number for number, slot in enumerate(sorted(self.last_use))}
        self._share_memory()
        columns = [self.sheet.columns[slot] for slot in self.numbers]
        constants = [c.source for c in columns if isinstance(c.source, Constant)]
        program = Program(
            *self._operations(),
            np.zeros(len(columns), dtype=np.int64),
            np.zeros(len(columns), dtype=np.int64),
            np.array([self.numbers[slot] for slot in self.offsets], dtype=np.intp),
            self.memory,
            [(n, c.source, c.kind) for n, c in enumerate(columns) if isinstance(c.source, Input)],
            [(self.numbers[slot], self.sheet.columns[slot].kind) for slot in self.results],
            [constant_block(constant) for constant in constants],
        )
        self._fill(program)
        return program

    def _find_uses(self) -> None:
        """The last place where each column that is needed at all is read."""
        never = len(self.sheet.columns)
        self.last_use = dict.fromkeys(self.results, never)
        for slot in range(never - 1, -1, -1):
            source = self.sheet.columns[slot].source
            if slot in self.last_use and isinstance(source, Step):
                for read in source.reads:
                    self.last_use.setdefault(read, slot)

    def _share_memory(self) -> None:
        ending: dict[Slot, list[Slot]] = {}
        for slot, last in self.last_use.items():
            ending.setdefault(last, []).append(slot)
        kept = set(self.results)
        for slot in self.numbers:
            kind, source = self.sheet.columns[slot]
            if not isinstance(source, Step):
                continue
            if slot not in kept:
                self.offsets[slot] = self._take(kind)
            for ended in ending.get(slot, ()):
                if ended in self.offsets:
                    self.free[self.sheet.columns[ended].kind].append(self.offsets[ended])

    def _take(self, kind: Kind) -> int:
        free = self.free.setdefault(kind, [])
        if free:
            return free.pop()
        self.memory += kind * BLOCK
        return self.memory - kind * BLOCK

    def _operations(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        codes, columns, numbers = [], [], []
        for slot, number in self.numbers.items():
            source = self.sheet.columns[slot].source
            if isinstance(source, Step):
                reads = [self.numbers[read] for read in source.reads]
                codes.append(int(source.operation))
                columns.append([number, *reads, *[number] * (MOST_INPUTS - len(reads))])
                numbers.append([*source.numbers, 0, 0][:2])
        size = len(codes)
        return (
            np.array(codes, dtype=np.int64),
            np.array(columns, dtype=np.int64).reshape(size, 1 + MOST_INPUTS),
            np.array(numbers, dtype=np.int64).reshape(size, 2),
        )

    def _fill(self, program: Program) -> None:
        for slot, offset in self.offsets.items():
            program.bases[self.numbers[slot]] = offset
        for number, slot in enumerate(self.numbers):
            source = self.sheet.columns[slot].source
            if isinstance(source, Constant):
                program.bases[number] = constant_block(source).ctypes.data
        for number, source, kind in program.inputs:
            program.strides[number] = kind if source.by_row else 0
        for number, kind in program.results:
            program.strides[number] = kind
