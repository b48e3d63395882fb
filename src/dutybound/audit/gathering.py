"""Gathers the documents of an audit: files and folders, each read once, with its hash.

With a folder to keep them in, what was read and found is kept there, by each document's hash: a run that
was stopped goes on where it was.  That folder then holds the words of the documents.
"""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePath
from threading import get_ident

from dutybound.audit import wire
from dutybound.audit.findings import Finding
from dutybound.audit.reporting.receipt import detectors_digest, digest_of
from dutybound.text import Document, Limits, Unread, files_in, read_bytes, read_document
from dutybound.text.limits import USUAL
from dutybound.text.reading import TOO_MANY
from dutybound.text.wire import BadAnswer, packed, unpacked

Read = Document | Unread


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: its name in the report, where it is, and the folder that it was listed in."""

    name: str
    path: Path
    inside: Path | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """A document, or why it was not read, with the SHA-256 of its bytes ("" where nobody could have them)."""

    read: Read
    digest: str = ""


def sources_of(places: Sequence[Path], limits: Limits = USUAL) -> tuple[Source | Unread, ...]:
    """The files that some paths name, each once; a folder stands for all that is in it.

    A file goes by its own name, one in a folder by its way from there, so that the same pages have the
    same names in the next crawl.  Where two would have the same name, both go by their whole paths.
    """
    found = [source for place in dict.fromkeys(places) for source in _sources(place, limits)]
    names = Counter(one.name for one in found)
    return tuple(
        Source(str(one.path), one.path, one.inside)
        if isinstance(one, Source) and names[one.name] > 1
        else one
        for one in found
    )


def _sources(place: Path, limits: Limits) -> Iterator[Source | Unread]:
    if not place.is_dir():
        yield Source(place.name, place)
        return
    for number, (path, name) in enumerate(files_in(place)):
        if number >= limits.files:
            yield Unread(str(place), TOO_MANY.format(most=limits.files))
            return
        yield Source(name, path, place)


def gather(
    sources: Sequence[Source | Unread],
    kept: Kept | None = None,
    *,
    at_once: int = 2,
    limits: Limits = USUAL,
    seen: Callable[[Gathered], None] = lambda _: None,
) -> tuple[Gathered, ...]:
    """Read files, `at_once` of them at a time; `seen` is told of each, in their order."""
    gathered: list[Gathered] = []
    with ThreadPoolExecutor(at_once) as pool:
        waiting: deque[Future[Gathered]] = deque()
        for source in sources:
            waiting.append(pool.submit(_gathered, source, kept, limits))
            if len(waiting) > 2 * at_once:
                gathered.append(waiting.popleft().result())
                seen(gathered[-1])
        while waiting:
            gathered.append(waiting.popleft().result())
            seen(gathered[-1])
    return tuple(gathered)


def _gathered(source: Source | Unread, kept: Kept | None, limits: Limits) -> Gathered:
    if isinstance(source, Unread):
        return Gathered(source)
    data = read_bytes(source.path, source.name, limits, inside=source.inside)
    if isinstance(data, Unread):
        return Gathered(data)
    digest = sha256(data).hexdigest()
    held = kept.held(digest, source.name) if kept else None
    if held is not None:
        return Gathered(held, digest)
    read = read_document(data, source.name, limits)
    if kept and isinstance(read, Document):
        kept.keep(digest, source.name, read)
    return Gathered(read, digest)


class Kept:
    """A folder of what was read.  Only its owner may look into it.

    Its files are named by the document's hash and the end of its name, by which it may be read, and by the
    version of the readers: another version reads everything anew.  What could not be read is tried again.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._version = digest_of("dutybound.text")[:12]

    def held(self, digest: str, name: str) -> Document | None:
        """The document as it was read before; None where it was not, or what is kept is broken."""
        with suppress(OSError, BadAnswer):
            read = unpacked(self._path(digest, name).read_bytes(), name)
            return read if isinstance(read, Document) else None
        return None

    def keep(self, digest: str, name: str, read: Document) -> None:
        """Keep a document: the whole of it, or nothing."""
        self._write(self._path(digest, name), packed(read))

    def _write(self, path: Path, content: bytes) -> None:
        new = path.with_suffix(f".new-{os.getpid()}-{get_ident()}")
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:  # noqa: PTH123
            file.write(content)
        new.replace(path)

    def findings(self, digest: str, name: str, looked: str) -> tuple[Finding, ...] | None:
        """What was found before; None where it was not looked at with `looked`: a profile, a way to look."""
        with suppress(OSError, BadAnswer):
            return wire.unpacked(self._found(digest, name, looked).read_bytes(), name)
        return None

    def keep_findings(
        self, digest: str, name: str, looked: str, found: tuple[Finding, ...]
    ) -> None:
        """Keep what was found in a document: the whole of it, or nothing."""
        self._write(self._found(digest, name, looked), wire.packed(found))

    def _found(self, digest: str, name: str, looked: str) -> Path:
        path = self._path(digest, name)
        return path.with_name(f"{path.stem}-{looked}-{detectors_digest()[:12]}.json")

    def _path(self, digest: str, name: str) -> Path:
        ending = "".join(filter(str.isalnum, PurePath(name).suffix.lower()))[:8]
        return self.folder / f"{digest}-{ending or 'none'}-{self._version}.json"
