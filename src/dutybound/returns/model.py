"""What is read: a return, or why there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal, Protocol

import polars as pl

from dutybound.returns.errors import CannotRead, place

Kind = Literal["cin", "sen2", "annex-a", "csc-api"]
OnProgress = Callable[[int], None]
"""Told how many bytes more were read."""

HEAD_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Told:
    """What whoever runs it says of files that do not say it themselves (an Annex A list names no council)."""

    authority: str | None = None
    reference_day: date | None = None


@dataclass(frozen=True, slots=True)
class Return:
    """One return of one authority.

    `authority` is DfE's three-digit number as text, "" where the file does not say.  `year` is that of the
    reference day: a CIN return for 2025-26 is of 2026.  `edition` names the version of the specification that
    the file was read by.

    `frames` has one frame a module, rows in the order of the file.  Dates are `pl.Date`, booleans
    `pl.Boolean`, codes `pl.String` as written.  `child` and the ids of parents link the frames; `child` is
    unique in a return even where the file's own ids are not.  `line` is where the row begins.  What a file
    leaves out is null: not "no".

    `issues` has the columns of `quality.ISSUES`.
    """

    kind: Kind
    authority: str
    year: int
    reference_day: date
    frames: Mapping[str, pl.DataFrame]
    issues: pl.DataFrame
    where: Path
    edition: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file or folder that no return was read from: where it is, what is wrong, and what to do instead."""

    where: Path
    what: str
    instead: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return f"{self.where}: {place(self.line, self.column)}{self.what} {self.instead}".strip()

    @classmethod
    def because(cls, where: Path, why: CannotRead) -> Unread:
        return cls(where, why.what, why.instead, why.line, why.column)


@dataclass(frozen=True)
class Opening:
    """How a file begins: enough to say what it is."""

    path: Path
    size: int
    head: bytes = field(repr=False)

    @classmethod
    def of(cls, path: Path) -> Opening:
        with path.open("rb") as stream:
            return cls(path, path.stat().st_size, stream.read(HEAD_BYTES))

    @cached_property
    def text(self) -> str:
        """The beginning as text, for looking at only: bytes that are none are shown as a mark."""
        if self.head[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return self.head.decode("utf-16", errors="replace")
        return self.head.decode("utf-8-sig", errors="replace")


class Reader(Protocol):
    """What reads one kind of return.  Each is a frozen object without state, so that it can be pickled."""

    @property
    def kind(self) -> Kind:
        """The kind that it reads."""

    def claims(self, opening: Opening) -> bool:
        """Whether a file is of this kind: by what it holds, never by its name alone."""

    def grouped(self, openings: Sequence[Opening]) -> Sequence[Sequence[Opening]]:
        """Files of one folder that it claims, put together by the return that each belongs to."""

    def read(self, openings: Sequence[Opening], told: Told, on_progress: OnProgress) -> Return:
        """Read one return from the files of one group.  CannotRead where there is none to be had."""
