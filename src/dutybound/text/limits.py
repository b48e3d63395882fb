"""How much of a file is read before it is given up: nobody knows who wrote it."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one file may be or cost.

    Over `file_bytes`, `unpacked_bytes` (of what a .docx packs), `memory_bytes` or `seconds` a file is not
    read at all; of one with more `pages`, `characters`, `blocks` or `clauses` the beginning is read, and
    `Document.cut` says so.  `files` is for a folder.
    """

    file_bytes: int = 50 * MEGABYTE
    unpacked_bytes: int = 200 * MEGABYTE
    memory_bytes: int = 1_500 * MEGABYTE
    seconds: float = 60.0
    pages: int = 400
    characters: int = 4 * MEGABYTE
    blocks: int = 50_000
    clauses: int = 60_000
    files: int = 5_000


USUAL = Limits()
