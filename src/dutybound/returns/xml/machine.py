"""The part that runs once for each tag of a file, and so is written to be quick."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from xml.parsers.expat import XMLParserType

from dutybound.returns.errors import CannotRead, Refused
from dutybound.returns.xml.notes import REPEATED, STRAY, Notes
from dutybound.returns.xml.states import EACH, FIELD, ROW, UNKNOWN, State

DEEPEST = 64
MOST_ATTRIBUTES = 100
BLOCK = 50_000
"""Rows, of all tables, after which those that are whole are handed on."""

Row = list[int | str | None]
_AGAIN = "Export the return again."


class Machine:
    """Fills the buffers behind a state with rows, as a parser tells it of tags and text.

    `chunks` is the text since the last tag.  `hand_on` is called when no row is open, once there are many
    rows: those of a table that no other holds are whole then, with all that is inside them.
    """

    __slots__ = (
        *("begun_in", "chunks", "hand_on", "here", "notes", "number", "open_rows", "parser"),
        *("pending", "row", "unknown"),
    )

    def __init__(
        self, parser: XMLParserType, start: State, notes: Notes, hand_on: Callable[[], None]
    ) -> None:
        self.parser, self.notes, self.hand_on = parser, notes, hand_on
        self.here = self.begun_in = start
        self.chunks: list[str] = []
        self.open_rows: list[tuple[int, Row]] = []
        self.row: Row = []
        self.number = self.pending = self.unknown = 0
        parser.StartElementHandler = self.begin
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.chunks.append

    def begin(self, name: str, attributes: list[str]) -> None:
        chunks = self.chunks
        if chunks:
            if len(chunks) > 1 or not chunks[0].isspace():
                self._stray()
            chunks.clear()
        if attributes:
            self._seen(attributes)
        self.here = here = self.here[name]
        if here.kind >= ROW:
            self._opened(name)

    def end(self, _: str) -> None:
        here, chunks = self.here, self.chunks
        if here.kind == FIELD:
            row, at = self.row, here.at
            if row[at] is None:
                row[at] = chunks[0] if len(chunks) == 1 else "".join(chunks)
            else:
                self._repeated()
        elif here.kind == EACH:
            self._each()
        elif self.unknown:
            self.unknown -= 1
            if self.unknown:
                chunks.clear()
                return
        else:
            self._closed()
        chunks.clear()
        self.here = here.around

    def _repeated(self) -> None:
        text = "".join(self.chunks)
        self.notes.note(REPEATED, self.parser.CurrentLineNumber, self.here.element, text)

    def _each(self) -> None:
        self.pending += 1
        row: Row = [self.number, self.parser.CurrentLineNumber, "".join(self.chunks)]
        self.here.table.rows.append(row)

    def _opened(self, name: str) -> None:
        if self.here.kind == ROW:
            table = self.here.table
            self.open_rows.append((self.number, self.row))
            self.row = [self.number, self.parser.CurrentLineNumber, *table.empty]
            self.number = table.begun + len(table.rows)
            table.rows.append(self.row)
            self.pending += 1
        elif self.here.kind == UNKNOWN:
            self._strange(name)

    def _closed(self) -> None:
        if self.chunks:
            self._stray()
        if self.here.kind == ROW:
            self.number, self.row = self.open_rows.pop()
            if self.pending >= BLOCK and not self.open_rows:
                self.pending = 0
                self.hand_on()

    def _strange(self, name: str) -> None:
        """An element that the shape lacks, or one inside such a one."""
        self.unknown += 1
        line = self.parser.CurrentLineNumber
        around = self.here.around
        if around is self.begun_in:
            wanted = next(iter(around.values())).element
            what = f"It begins with <{name[:40]}>, not <{wanted}>."
            raise CannotRead(what, "Give the XML file as it is sent to DfE.", line=line)
        if self.unknown > DEEPEST:
            what = f"Its elements lie more than {DEEPEST} deep in each other; no return's do."
            raise Refused(what, _AGAIN, line=line)
        if self.unknown == 1:
            self.notes.unknown_name(name[:100], around.element, line)

    def _stray(self) -> None:
        text = "".join(self.chunks)
        if self.here.kind != UNKNOWN and text.strip():
            line = self.parser.CurrentLineNumber - text.lstrip().count("\n")
            self.notes.note(STRAY, line, self.here.element, text)

    def _seen(self, attributes: list[str]) -> None:
        if len(attributes) > 2 * MOST_ATTRIBUTES:
            what = f"An element has {len(attributes) // 2} attributes; no return's has any."
            raise Refused(what, _AGAIN, line=self.parser.CurrentLineNumber)


@contextmanager
def collector_resting() -> Iterator[None]:
    """Rows make no cycles, and to look through them for some takes as long as to read them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
