"""Frames: the rows that one program runs over, and the facts that it can read from where they stand.

A plan has a frame for the rows that its rules are about and one for each kind of matter below them that a
rule looks into.  Lower frames run first; what they work out are columns to the frame above.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np

from dutybound.days import FIRST, LAST
from dutybound.engine.columns.machine.beyond import beyond
from dutybound.engine.columns.machine.codes import PARTS, Kind, Operation
from dutybound.engine.columns.machine.shape import Grouping, Linking, Shape
from dutybound.engine.columns.machine.sheet import Input, Sheet, Slot, Source, VagueSlots
from dutybound.engine.columns.moves import Gather, VagueMove
from dutybound.engine.columns.vague import DayColumn
from dutybound.language import Choice, Codes, DateFact, Event, Matter, YesNo
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_FETCHES = {
    Kind.TRUTH: Operation.FETCHED_TRUTH,
    Kind.DAY: Operation.FETCHED_DAY,
    Kind.MASK: Operation.FETCHED_MASK,
}
_NOTHING_SAID = -1  # as a mask of 64 bits: every bit


class Frame:
    """One program and its rows.

    `in_order` says that the rows are a run of their table; else each row has a number to read through.
    `results` are the slots that the frame above reads, in the order in which it asked for them.
    """

    def __init__(
        self, shape: Shape, root: type[Matter], matter: type[Matter], *, in_order: bool = True
    ) -> None:
        self.shape, self.root, self.matter, self.in_order = shape, root, matter, in_order
        self.sheet = Sheet()
        self.lower: dict[type[Matter], Frame] = {}
        self.results: list[Slot] = []
        self._events: dict[Event, VagueSlots] = {}

    # --- up and down ----------------------------------------------------------------------------

    def below(self, matter: type[Matter]) -> Frame | None:
        """The frame of the matters of a kind that belong to these rows; None if there are none."""
        if matter not in self.lower:
            grouping = self.shape.grouping(self.matter, matter)
            if grouping is Grouping.NEVER:
                return None
            in_order = self.in_order and grouping is Grouping.IN_ORDER
            self.lower[matter] = Frame(self.shape, self.root, matter, in_order=in_order)
        return self.lower[matter]

    def starts(self, matter: type[Matter]) -> Slot:
        """Where the run of each row's matters of a kind starts."""
        return self.sheet.read(Kind.MASK, Input(Source.STARTS, matter))

    def from_below(self, matter: type[Matter], slots: Iterable[Slot]) -> list[Slot]:
        """Columns of a lower frame, as columns to read here."""
        return [self._from_below(matter, slot) for slot in slots]

    def _from_below(self, matter: type[Matter], slot: Slot) -> Slot:
        frame = self.lower[matter]
        kind = frame.sheet.columns[slot].kind
        result = frame.sheet.copied(slot)
        if result not in frame.results:
            frame.results.append(result)
        place = frame.results.index(result)
        return self.sheet.read(kind, Input(Source.LOWER, matter, place, by_row=False))

    # --- columns of tables ----------------------------------------------------------------------

    def _rows_of(self, matter: type[Matter]) -> Slot | None:
        """The row of another kind that each row belongs to; None where fields are the row's own."""
        if matter is not self.matter:
            return self._read(Kind.DAY, Source.LINK, (self.matter, matter), 0, self._own_rows())
        return self._own_rows()

    def _own_rows(self) -> Slot | None:
        if self.in_order:
            return None
        return self.sheet.read(Kind.DAY, Input(Source.ROWS, self.matter))

    def _read(self, kind: Kind, source: Source, of: object, part: int, rows: Slot | None) -> Slot:
        column = self.sheet.read(kind, Input(source, of, part, by_row=rows is None))
        if rows is None:
            return column
        none = -1 if source is Source.LINK else 0
        return self.sheet.do(_FETCHES[kind], column, rows, numbers=(none,))

    def _linking(self, matter: type[Matter]) -> Linking:
        if matter is self.matter:
            return Linking.ALWAYS
        return self.shape.linking(self.matter, matter)

    def _only(self, matter: type[Matter], truth: Slot) -> Slot:
        """False for rows that belong to no such matter."""
        if self._linking(matter) is Linking.ALWAYS:
            return truth
        rows = self._rows_of(matter)
        return truth if rows is None else self.sheet.kept(self._linked(rows), truth)

    def _linked(self, rows: Slot) -> Slot:
        return self.sheet.do(Operation.LINKED, rows)

    # --- facts ----------------------------------------------------------------------------------

    def truth(self, node: YesNo) -> Slot:
        """A fact that is so or is not; what belongs to a matter that is not there is not so."""
        if self._linking(node.matter) is Linking.NEVER:
            return self.sheet.truth(FALSE)
        if not self.shape.has_column(node):
            return self._only(node.matter, self.sheet.truth(UNKNOWN))
        return self._read(Kind.TRUTH, Source.TRUTH, node, 0, self._rows_of(node.matter))

    def is_one_of(self, node: Choice, options: frozenset[str]) -> Slot:
        """Whether a choice is one of some options."""
        return self._coded(node, Operation.ONE_OF, options, _NOTHING_SAID)

    def includes(self, node: Codes, code: str) -> Slot:
        """Whether a code was said: never known not to have been."""
        return self._coded(node, Operation.SAID, {code}, 0)

    def _coded(
        self, node: Choice | Codes, how: Operation, options: Iterable[str], nothing: int
    ) -> Slot:
        if self._linking(node.matter) is Linking.NEVER:
            return self.sheet.truth(FALSE)
        if self.shape.has_column(node):
            mask = self._read(Kind.MASK, Source.MASK, node, 0, self._rows_of(node.matter))
        else:
            mask = self.sheet.constant(Kind.MASK, nothing)
        wanted = sum(1 << i for i, option in enumerate(node.options) if option in options)
        return self._only(node.matter, self.sheet.do(how, mask, numbers=(wanted,)))

    def date(self, node: DateFact) -> VagueSlots:
        """A day that is simply given."""
        if self._linking(node.matter) is Linking.NEVER:
            return self.absent()
        told = self._told(node)
        return told._replace(exists=self._only(node.matter, told.exists))

    def event(self, node: Event) -> VagueSlots:
        """An event, as it stands on the day the rows are looked at."""
        if node not in self._events:
            self._events[node] = self._event(node)
        return self._events[node]

    def _event(self, node: Event) -> VagueSlots:
        if self._linking(node.matter) is Linking.NEVER:
            return self.absent()
        told, as_of = self._told(node), self.as_of()
        come = self.sheet.order(told, self.exactly(as_of), strictly=False)
        exists = self.sheet.lesser(told.exists, come)
        seen = VagueSlots(exists, told.earliest, self.sheet.earlier(told.latest, as_of))
        if self.shape.is_later():
            seen = self._or_since(told, seen)
        return seen._replace(exists=self._only(node.matter, seen.exists))

    def _or_since(self, told: VagueSlots, seen: VagueSlots) -> VagueSlots:
        """An event that had not happened on the case's day, or may not have, may have since."""
        sheet, as_of, known_to = self.sheet, self.as_of(), self.known_to()
        later = sheet.order(self.exactly(known_to), self.exactly(as_of), strictly=True)
        since = sheet.lesser(later, sheet.shown(sheet.opposite(told.exists)))
        doubtful = sheet.lesser(later, sheet.opposite(sheet.shown(told.exists)))
        return VagueSlots(
            sheet.if_so(since, sheet.truth(UNKNOWN), seen.exists),
            sheet.day_if_so(since, sheet.do(Operation.NEXT_DAY, known_to), seen.earliest),
            sheet.day_if_so(doubtful, as_of, seen.latest),
        )

    def _told(self, node: Event | DateFact) -> VagueSlots:
        if not self.shape.has_column(node):
            return VagueSlots(
                self.sheet.truth(UNKNOWN), self.sheet.day(FIRST), self.sheet.day(LAST)
            )
        rows = self._rows_of(node.matter)
        exact = self.shape.is_exact(node)
        exists = self._read(Kind.TRUTH, Source.DAY, node, 0, rows)
        earliest = self._read(Kind.DAY, Source.DAY, node, PARTS.index("earliest"), rows)
        if exact:
            return VagueSlots(exists, earliest, earliest)
        latest = self._read(Kind.DAY, Source.DAY, node, PARTS.index("latest"), rows)
        return VagueSlots(exists, earliest, latest)

    def absent(self) -> VagueSlots:
        return VagueSlots(self.sheet.truth(FALSE), self.sheet.day(FIRST), self.sheet.day(LAST))

    def exactly(self, day: Slot) -> VagueSlots:
        return VagueSlots(self.sheet.truth(TRUE), day, day)

    # --- the case -------------------------------------------------------------------------------

    def as_of(self) -> Slot:
        """The day to look at each row on."""
        day = self.shape.as_of()
        return self.known_to() if day is None else self.sheet.day(day)

    def known_to(self) -> Slot:
        """The day on which each row's case was as it says."""
        self._needs_a_case()
        day = self.shape.known_to()
        if day is not None:
            return self.sheet.day(day)
        return self._read(Kind.DAY, Source.KNOWN_TO, self.root, 0, self._rows_of(self.root))

    def may_have_more(self, matter: type[Matter]) -> Slot:
        """Whether a row's case may have matters of a kind that are not listed."""
        self._needs_a_case()
        more = self.shape.more(matter)
        if more is not None:
            return self.sheet.truth(more)
        return self._read(Kind.TRUTH, Source.MORE, matter, 0, self._rows_of(self.root))

    def _needs_a_case(self) -> None:
        if self._linking(self.root) is Linking.NEVER:
            raise LookupError(f"a {self.matter.key} belongs to no {self.root.key}")

    # --- moves ----------------------------------------------------------------------------------

    def moved(self, date: VagueSlots, move: VagueMove) -> VagueSlots:
        """A day moved: both its ends are looked up, the later one only where it is another day."""
        low = self._looked_up(date.earliest, move.low, _beyond(move.low, move.low), ())
        if date.earliest == date.latest and move.low is move.high:
            return VagueSlots(date.exists, low, low)
        known = (date.earliest, low)
        high = self._looked_up(date.latest, move.high, _beyond(move.high, move.low), known)
        return VagueSlots(date.exists, low, high)

    def _looked_up(
        self, day: Slot, move: Gather, beyond: DayColumn, known: tuple[Slot, ...]
    ) -> Slot:
        value = self.sheet.value(day)
        if value is not None:
            return self.sheet.day(int(move(np.array([value], dtype=np.int32))[0]))
        how = Operation.MOVED_ON if known else Operation.MOVED
        addresses = (move.table.ctypes.data, beyond.ctypes.data)
        return self.sheet.do(how, day, *known, numbers=addresses)


@cache
def _beyond(move: Gather, other: Gather) -> DayColumn:
    """Kept for as long as its move: programs hold its address."""
    return beyond(move, other)
