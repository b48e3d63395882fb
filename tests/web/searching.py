"""Searching files for words, as they are and, wherever something packed begins, unpacked."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")


def unpacked(content: bytes) -> Iterator[bytes]:
    """The content, and whatever comes out of it wherever something packed begins."""
    yield content
    for start in PACKED.finditer(content):
        out = zlib.decompressobj(47)
        try:
            yield out.decompress(content[start.start() :], 4_000_000)
        except zlib.error:
            continue


def spellings(word: str) -> tuple[bytes, ...]:
    return tuple(word.lower().encode(how) for how in ("utf-8", "utf-16-le", "utf-16-be"))


def files_under(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def traces(folder: Path, words: set[str]) -> list[str]:
    """Which words are in which files, in the files' names too."""
    needles = {word: spellings(word) for word in words}
    told = []
    for path in files_under(folder):
        contents = [path.name.lower().encode(), *unpacked(path.read_bytes())]
        for lowered in map(bytes.lower, contents):
            told += [
                f"{w!r} in {path.name}" for w, any_of in needles.items() if _in(any_of, lowered)
            ]
    return told


def _in(needles: tuple[bytes, ...], content: bytes) -> bool:
    return any(needle in content for needle in needles)


def marked(folder: Path, marks: set[bytes]) -> set[str]:
    """The files that hold any of these bytes."""
    contents = ((path.name, path.read_bytes()) for path in files_under(folder))
    return {name for name, content in contents if any(mark in content for mark in marks)}
