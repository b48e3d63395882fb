"""What an audit was made with, so that anybody can make the same one again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

from dutybound import __version__
from dutybound.audit.findings import Audited
from dutybound.audit.second_reader import reading as second_reader
from dutybound.language import Rulebook
from dutybound.law.england import rulebook

TELLS_ONLY = {"reporting", "publishing", "__pycache__"}
"""Parts of the package that set out what was found, and change none of it."""


@dataclass(frozen=True, slots=True)
class Run:
    """What was found, with what, in which documents.

    `hashes` holds the SHA-256 of each document by its name, whether it could be read or not.  `detectors`
    is that of all that reads: two runs with the same one, over the same documents, find the same.
    """

    audited: Audited
    hashes: Mapping[str, str]
    program: str
    detectors: str
    law: Rulebook

    @property
    def found_something(self) -> bool:
        """Whether a clause looks like something, or something is thin or was not found."""
        return bool(told(self.audited) or self.audited.missing)


def told(audited: Audited) -> int:
    """How many findings there are, without those that are fine."""
    return sum(finding.answer.value != "clear" for finding in audited.findings)


def run_of(audited: Audited, hashes: Mapping[str, str]) -> Run:
    """What was found, with its receipt.  `hashes`: the SHA-256 of each document, by its name."""
    return Run(audited, dict(sorted(hashes.items())), __version__, detectors_digest(), rulebook())


def detectors_digest() -> str:
    """The SHA-256 of the program text and word lists that read documents and look at clauses.

    Where the second reader is not installed it is another one, since less is found.
    """
    read = ("dutybound.text", "dutybound.audit")
    return digest_of(*read, "dutybound.sentences") if second_reader.is_there() else digest_of(*read)


@cache
def digest_of(*packages: str) -> str:
    """The SHA-256 of all files of some packages, but for those that only set out what was found."""
    found = sha256()
    for package in packages:
        for name, text in _texts(files(package), package):
            found.update(f"{name}\0{len(text)}\0".encode())
            found.update(text)
    return found.hexdigest()


def _texts(folder: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    for part in sorted(folder.iterdir(), key=lambda one: one.name):
        if part.is_dir() and part.name not in TELLS_ONLY:
            yield from _texts(part, f"{name}/{part.name}")
        elif part.is_file() and not part.name.endswith(".pyc"):
            yield f"{name}/{part.name}", part.read_bytes()
