"""An XML file, from beginning to end, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

import polars as pl

from dutybound.returns.errors import Refused
from dutybound.returns.model import OnProgress
from dutybound.returns.xml.machine import Machine, collector_resting
from dutybound.returns.xml.notes import Notes
from dutybound.returns.xml.refusing import is_of_another_encoding, unknown_encoding, why
from dutybound.returns.xml.shape import Group
from dutybound.returns.xml.states import Buffer, made_ready

PIECE = 256 * 1024
LONGEST = 1024 * 1024
LARGEST_FILE = 8 * 1024**3
USUAL_OTHER = "windows-1252"

Convert = Callable[[str, pl.DataFrame], pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds: a frame a table, and what was odd about its form.

    `encoding` is None where the file is in the one that it says, else the one that it was read in.
    """

    frames: dict[str, pl.DataFrame]
    notes: Notes
    encoding: str | None = None


def read_xml(
    path: Path,
    shape: Group,
    converter: Callable[[], Convert],
    on_progress: OnProgress | None = None,
) -> Content:
    """Read a file into the tables of a shape.

    A table's rows come to what `converter` makes (called once for each reading) in blocks, as frames with
    `row` (the number of each in its table, from 0), `parent` (that of the row around it), `line`, and the
    shape's columns as they are written (pl.String, null where the element is not there).  What it returns is
    put together in `Content.frames`, tables without rows among them.

    CannotRead, with line and column, if the file is not well-formed to its end: of a return that breaks off
    nobody can say how many children are missing, so that no share of them would be right.  Refused if it
    declares a document type, or is larger, deeper, or of longer pieces, than any return.

    A file that is not in the encoding that it says is read once more as Windows wrote it in England.
    """
    size = path.stat().st_size
    if size > LARGEST_FILE:
        what = f"It has {size / 1024**3:.0f} GiB; more than {LARGEST_FILE // 1024**3} are not read."
        raise Refused(what, "Give each authority's return as a file of its own.")
    try:
        return _Reading(path, shape, converter(), None).run(on_progress)
    except _OtherEncoding:
        return _Reading(path, shape, converter(), USUAL_OTHER).run(None)


class _OtherEncoding(Exception):
    """A byte that the encoding does not have."""


class _Reading:
    """One run through one file."""

    def __init__(self, path: Path, shape: Group, convert: Convert, encoding: str | None) -> None:
        self.path, self.convert, self.encoding = path, convert, encoding
        start, self.buffers = made_ready(shape)
        self.blocks: dict[str, list[pl.DataFrame]] = {name: [] for name in self.buffers}
        self.notes = Notes()
        self.fed = 0
        self.parser = _safe_parser(encoding)
        self.machine = Machine(self.parser, start, self.notes, self._flush)

    def run(self, on_progress: OnProgress | None) -> Content:
        with self.path.open("rb") as stream, collector_resting():
            for piece in iter(lambda: stream.read(PIECE), b""):
                self._feed(piece)
                if on_progress is not None:
                    on_progress(len(piece))
            self._feed(b"", last=True)
        self._flush()
        frames = {name: pl.concat(blocks) for name, blocks in self.blocks.items()}
        return Content(frames, self.notes, self.encoding)

    def _feed(self, piece: bytes, *, last: bool = False) -> None:
        try:
            self.parser.Parse(piece, last)
        except expat.ExpatError as error:
            raise self._told(error) from None
        except (LookupError, ValueError) as error:
            if self.fed:
                raise
            raise unknown_encoding() from error
        self.fed += len(piece)
        if self.fed - self.parser.CurrentByteIndex > LONGEST:
            raise self._too_long("A tag, comment or the like")
        if sum(map(len, self.machine.chunks)) > LONGEST:
            raise self._too_long("A text")

    def _told(self, error: expat.ExpatError) -> Exception:
        fault = self._bytes_at(self.parser.ErrorByteIndex)
        if self.encoding is None and is_of_another_encoding(error, fault):
            return _OtherEncoding()
        return why(error, fault)

    def _bytes_at(self, place: int) -> bytes:
        with self.path.open("rb") as stream:
            stream.seek(max(place, 0))
            return stream.read(8)

    def _too_long(self, what: str) -> Refused:
        told = f"{what} is longer than {LONGEST // 1024**2} MiB; no return's is."
        return Refused(told, "Export the return again.", line=self.parser.CurrentLineNumber)

    def _flush(self) -> None:
        for buffer in self.buffers.values():
            self.blocks[buffer.name].append(self.convert(buffer.name, _frame(buffer)))
            buffer.begun += len(buffer.rows)
            buffer.rows = []


def _safe_parser(encoding: str | None) -> expat.XMLParserType:
    """A parser that expands nothing and fetches nothing: it stops where a file declares a document type."""
    parser = expat.ParserCreate(encoding)
    parser.buffer_text = True
    parser.buffer_size = 64 * 1024
    parser.ordered_attributes = True

    def refuse(*_: object) -> None:
        what = "It declares a document type (DOCTYPE), through which a file can do harm."
        raise Refused(what, "Take that line out: no return has one.", line=parser.CurrentLineNumber)

    parser.StartDoctypeDeclHandler = refuse
    return parser


def _frame(buffer: Buffer) -> pl.DataFrame:
    names = ("parent", "line", *buffer.columns)
    columns = list(zip(*buffer.rows, strict=True)) or [()] * len(names)
    return pl.DataFrame(
        [
            pl.Series(name, column, dtype=pl.UInt32 if place < 2 else pl.String)
            for place, (name, column) in enumerate(zip(names, columns, strict=True))
        ]
    ).with_row_index("row", offset=buffer.begun)
