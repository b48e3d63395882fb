"""From a file or a folder to returns: what each file is, and what it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from dutybound.returns.annex_a.reading import AnnexAReader
from dutybound.returns.cin.reading import CinReader
from dutybound.returns.csc_api.reading import CscApiReader
from dutybound.returns.errors import CannotRead
from dutybound.returns.model import OnProgress, Opening, Reader, Return, Told, Unread
from dutybound.returns.sen2.reading import BladeReader
from dutybound.returns.sen2.reading import XmlReader as Sen2Reader
from dutybound.returns.strange import why_not

READERS: tuple[Reader, ...] = (
    CinReader(),
    CscApiReader(),
    Sen2Reader(),
    BladeReader(),
    AnnexAReader(),
)
"""Every kind that is read.  The first that claims a file reads it."""

NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True)
class Found:
    """One return that is there to be read, in one file or several.  It can be sent to another process."""

    reader: Reader
    openings: Sequence[Opening]

    @property
    def where(self) -> Path:
        """The file, or the folder of several files."""
        first = self.openings[0].path
        return first if len(self.openings) == 1 else first.parent

    @property
    def size(self) -> int:
        """In bytes, as the files lie there."""
        return sum(one.size for one in self.openings)

    def read(
        self, told: Told = NOTHING_TOLD, on_progress: OnProgress | None = None
    ) -> Return | Unread:
        """The return, or why there is none.  Never an exception for what a file holds."""
        try:
            return self.reader.read(self.openings, told, on_progress or _nobody_watches)
        except CannotRead as why:
            return Unread.because(self.where, why)
        except OSError as error:
            return _cannot_open(self.where, error)


def read_returns(
    path: Path, *, told: Told = NOTHING_TOLD, on_progress: OnProgress | None = None
) -> Iterator[Return | Unread]:
    """Read every return in a file or folder, one at a time.

    One bad file never loses the others: it is `Unread`, with what to do.  `on_progress` is told of bytes
    read; `find_returns` says beforehand how many there are.
    """
    for one in find_returns([path]):
        yield one.read(told, on_progress) if isinstance(one, Found) else one


def find_returns(paths: Iterable[Path]) -> list[Found | Unread]:
    """What there is to read in files and folders (whole, hidden files left out), in the order of names.

    A file that is named twice, or lies in a folder that is named too, is there once.
    """
    found: list[Found | Unread] = []
    seen: set[Path] = set()
    for path in paths:
        files = _files(path)
        opened = [_opening(file) for file in files if _is_new(file, seen)]
        found += [one for one in opened if isinstance(one, Unread)]
        there = [one for one in opened if isinstance(one, Opening)]
        for _, together in groupby(there, key=lambda one: one.path.parent):
            found += _sorted_out(list(together))
        if not files:
            found.append(Unread(path, "There is no file in it.", "Check the name of the folder."))
    return found


def _is_new(file: Path, seen: set[Path]) -> bool:
    there = file.resolve()
    new = there not in seen
    seen.add(there)
    return new


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    inside = (one for one in path.rglob("*") if one.is_file())
    shown = (one for one in inside if not _hidden(one.relative_to(path)))
    return sorted(shown, key=lambda one: (one.parent, one.name))


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _opening(path: Path) -> Opening | Unread:
    if path.exists() and not path.is_file():
        return Unread(path, "It is no file, but a device or a pipe.", "Write it to a file first.")
    try:
        return Opening.of(path)
    except OSError as error:
        return _cannot_open(path, error)


def _sorted_out(openings: Sequence[Opening]) -> list[Found | Unread]:
    """The files of one folder, each with the reader that claims it."""
    claimed: dict[int, list[Opening]] = {number: [] for number in range(len(READERS))}
    strange: list[Unread] = []
    for opening in openings:
        number = next((n for n, one in enumerate(READERS) if one.claims(opening)), None)
        if number is None:
            strange.append(Unread.because(opening.path, why_not(opening)))
        else:
            claimed[number].append(opening)
    found = (
        Found(READERS[number], group)
        for number, some in claimed.items()
        for group in READERS[number].grouped(some)
    )
    return [*sorted(found, key=lambda one: one.openings[0].path), *strange]


def _cannot_open(path: Path, error: OSError) -> Unread:
    why = error.strerror or type(error).__name__
    return Unread(path, f"It cannot be opened: {why}.", "Check the name, and that you may read it.")


def _nobody_watches(_: int) -> None:
    pass
