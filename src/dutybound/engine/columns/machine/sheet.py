"""A sheet: the operations of one program, each written once, and what they read.

A column on a sheet is a number, its slot.  What is the same for every row is worked out as it is written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple, TypeAlias

from dutybound.days import FIRST, LAST
from dutybound.engine.columns.machine.codes import MOST_INPUTS, WRITES, Kind, Operation
from dutybound.engine.columns.machine.meaning import MEANING
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

Slot: TypeAlias = int


class Source(Enum):
    """Where a column that a program reads comes from."""

    TRUTH = auto()  # of a field
    MASK = auto()  # of a field
    DAY = auto()  # a part of a field
    LINK = auto()  # from a kind of matter to another
    KNOWN_TO = auto()  # the day on which each case was as it says
    MORE = auto()  # whether a case may have more of a kind of matter
    ROWS = auto()  # which rows of its table a program reads
    STARTS = auto()  # where each row's run of lower rows starts
    LOWER = auto()  # what was worked out of lower rows


class Input(NamedTuple):
    """A column to read: of what, which part of it, and whether row by row (or through row numbers)."""

    source: Source
    of: object
    part: int = 0
    by_row: bool = True


class Constant(NamedTuple):
    """One value for all rows."""

    kind: Kind
    value: int


class Step(NamedTuple):
    """One operation: what it reads, and its numbers."""

    operation: Operation
    reads: tuple[Slot, ...]
    numbers: tuple[int, ...] = ()


class Column(NamedTuple):
    """What stands in a slot."""

    kind: Kind
    source: Input | Constant | Step


class VagueSlots(NamedTuple):
    """A day as far as it is known: three columns."""

    exists: Slot
    earliest: Slot
    latest: Slot


_COMMUTE = {Operation.LESSER, Operation.GREATER, Operation.EARLIER, Operation.LATER}


@dataclass(eq=False)
class Sheet:
    """Columns in the order in which they can be worked out."""

    columns: list[Column] = field(default_factory=list)
    _places: dict[Column, Slot] = field(default_factory=dict)

    def put(self, column: Column) -> Slot:
        """The slot of a column, which is written if it is not there yet."""
        place = self._places.get(column)
        if place is None:
            place = self._places[column] = len(self.columns)
            self.columns.append(column)
        return place

    def constant(self, kind: Kind, value: int) -> Slot:
        return self.put(Column(kind, Constant(kind, int(value))))

    def truth(self, value: int) -> Slot:
        return self.constant(Kind.TRUTH, value)

    def day(self, value: int) -> Slot:
        return self.constant(Kind.DAY, value)

    def read(self, kind: Kind, source: Input) -> Slot:
        return self.put(Column(kind, source))

    def value(self, slot: Slot) -> int | None:
        """The value that a column has on every row, if that is known."""
        source = self.columns[slot].source
        return source.value if isinstance(source, Constant) else None

    def do(
        self,
        operation: Operation,
        *reads: Slot,
        numbers: tuple[int, ...] = (),
        kind: Kind | None = None,
    ) -> Slot:
        """The column that an operation writes."""
        written = WRITES[operation] if kind is None else kind
        values = [self.value(slot) for slot in reads]
        meaning = MEANING.get(operation)
        known = [value for value in values if value is not None]
        if meaning is not None and len(known) == len(values):
            return self.constant(written, meaning(*known, *numbers))
        if operation in _COMMUTE:
            reads = tuple(sorted(reads))
        return self.put(Column(written, Step(operation, reads, numbers)))

    def copied(self, slot: Slot) -> Slot:
        """The same column written by an operation, whatever it is."""
        kind, source = self.columns[slot]
        if isinstance(source, Step):
            return slot
        how = Operation.COPIED_TRUTH if kind is Kind.TRUTH else Operation.COPIED_DAY
        return self.put(Column(kind, Step(how, (slot,))))

    # --- truths, with what needs no work left out -----------------------------------------------

    def lesser(self, *truths: Slot) -> Slot:
        """Kleene's *and* of any number."""
        return self._several(truths, Operation.LESSER, FALSE, TRUE)

    def greater(self, *truths: Slot) -> Slot:
        """Kleene's *or* of any number."""
        return self._several(truths, Operation.GREATER, TRUE, FALSE)

    def _several(self, truths: tuple[Slot, ...], how: Operation, ends: int, nothing: int) -> Slot:
        left = [slot for slot in dict.fromkeys(truths) if self.value(slot) != nothing]
        if any(self.value(slot) == ends for slot in left):
            return self.truth(ends)
        if not left:
            return self.truth(nothing)
        return self._together(sorted(left), how)

    def _together(self, truths: list[Slot], how: Operation) -> Slot:
        """One column of several: four at a time, or two."""
        found, rest = truths[0], truths[1:]
        of_four = Operation.LEAST if how is Operation.LESSER else Operation.GREATEST
        while rest:
            taken, rest = rest[:3], rest[3:]
            if len(taken) == 1:
                found = self.do(how, found, *taken)
            else:
                found = self.do(of_four, found, *taken, *taken[: 3 - len(taken)])
        return found

    def opposite(self, truth: Slot) -> Slot:
        source = self.columns[truth].source
        if isinstance(source, Step) and source.operation is Operation.OPPOSITE:
            return source.reads[0]
        return self.do(Operation.OPPOSITE, truth)

    def shown(self, truth: Slot) -> Slot:
        return truth if self._is_flag(truth) else self.do(Operation.SHOWN, truth)

    def unsure(self, truth: Slot) -> Slot:
        return self.truth(FALSE) if self._is_flag(truth) else self.do(Operation.UNSURE, truth)

    def _is_flag(self, truth: Slot) -> bool:
        source = self.columns[truth].source
        if not isinstance(source, Step):
            return False
        if source.operation is Operation.OPPOSITE:
            return self._is_flag(source.reads[0])
        return source.operation in _FLAGS

    def chosen(self, where: Slot, then: Slot, otherwise: Slot) -> Slot:
        """One truth where a condition holds, another where not, what both say where that is not known."""
        value = self.value(where)
        if then == otherwise:
            return then
        if value in {TRUE, FALSE}:
            return then if value == TRUE else otherwise
        if value == UNKNOWN:
            return self.do(Operation.AGREED, then, otherwise)
        return self.do(Operation.CHOSEN, where, then, otherwise)

    def if_so(self, where: Slot, then: Slot, otherwise: Slot) -> Slot:
        return self._either(Operation.IF_SO, where, then, otherwise)

    def kept(self, where: Slot, truth: Slot) -> Slot:
        value = self.value(where)
        if value is not None:
            return truth if value else self.truth(FALSE)
        return self.do(Operation.KEPT, where, truth)

    # --- days -----------------------------------------------------------------------------------

    def earlier(self, one: Slot, other: Slot) -> Slot:
        return self._extreme(Operation.EARLIER, one, other, FIRST, LAST)

    def later(self, one: Slot, other: Slot) -> Slot:
        return self._extreme(Operation.LATER, one, other, LAST, FIRST)

    def _extreme(self, how: Operation, one: Slot, other: Slot, ends: int, nothing: int) -> Slot:
        if one == other or self.value(other) == nothing:
            return one
        if self.value(one) == nothing:
            return other
        one, other = (other, one) if self.value(one) is not None else (one, other)
        day = self.value(other)
        if day is None or self.value(one) is not None:
            return self.do(how, one, other)
        by_day = Operation.NOT_AFTER if how is Operation.EARLIER else Operation.NOT_BEFORE
        return other if day == ends else self.do(by_day, one, numbers=(day,))

    def day_if_so(self, where: Slot, then: Slot, otherwise: Slot) -> Slot:
        return self._either(Operation.DAY_IF_SO, where, then, otherwise)

    def day_if_perhaps(self, where: Slot, then: Slot, otherwise: Slot) -> Slot:
        day = self.value(otherwise)
        if day is None or then == otherwise or self.value(where) is not None:
            return self._either(Operation.DAY_IF_PERHAPS, where, then, otherwise)
        return self.do(Operation.PERHAPS_OR, where, then, numbers=(day,))

    def day_if_unsure(self, where: Slot, then: Slot, otherwise: Slot) -> Slot:
        return self._either(Operation.DAY_IF_UNSURE, where, then, otherwise)

    def _either(self, how: Operation, where: Slot, then: Slot, otherwise: Slot) -> Slot:
        value = self.value(where)
        if then == otherwise:
            return then
        if value is not None:
            return then if MEANING[how](value, 1, 0) else otherwise
        return self.do(how, where, then, otherwise)

    def added(self, day: Slot, days: int) -> Slot:
        return day if days == 0 else self.do(Operation.ADDED, day, numbers=(days,))

    def order(self, first: VagueSlots, second: VagueSlots, *, strictly: bool) -> Slot:
        """Whether one day comes before another (or is the same day, unless strictly), if both exist."""
        if strictly:  # just where the second is not by the first, for either end
            return self.opposite(self.order(second, first, strictly=False))
        exact = first.earliest == first.latest, second.earliest == second.latest
        day = self.value(first.latest), self.value(second.earliest)
        if exact[1] and day[1] is not None:
            return self.do(Operation.UP_TO, first.earliest, first.latest, numbers=(day[1],))
        if exact[0] and day[0] is not None:
            return self.do(Operation.FROM, second.earliest, second.latest, numbers=(day[0],))
        if all(exact):
            return self.do(Operation.BY_EXACT, first.latest, second.earliest)
        ends = (first.latest, second.earliest, first.earliest, second.latest)
        return self.do(Operation.BY, *ends)

    # --- bits -----------------------------------------------------------------------------------

    def packed(self, *truths: Slot) -> Slot:
        """A bit for each of up to eight truths that is not false."""
        return self.do(
            Operation.PACKED, *truths, *[self.truth(FALSE)] * (MOST_INPUTS - len(truths))
        )

    def has_any(self, bits: Slot, mask: int) -> Slot:
        return self.do(Operation.HAS_ANY, bits, numbers=(mask,)) if mask else self.truth(FALSE)


_FLAGS = {
    Operation.SHOWN,
    Operation.UNSURE,
    Operation.BY_EXACT,
    Operation.HAS_ANY,
    Operation.DIFFERS,
    Operation.SINGLE,
    Operation.LINKED,
}
"""What gives a truth that is never "not known"."""
