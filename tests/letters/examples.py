"""Read the worked examples that lie beside the letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dutybound import letters
from dutybound.case import case_from_node
from dutybound.case.document import Listing, Mapping, read_document
from dutybound.engine import check
from dutybound.law.england import rulebook
from dutybound.letters import LETTERS, Desk, Details, Offer, offers, write
from dutybound.letters.details import details_from_node
from dutybound.paper.plain import plain as as_text
from tests.law.worked_examples import Plain, plain

ROOT = Path(letters.__file__).parent
_KEYS = {"name", "says_why", "case", "details", "letter", "says", "never", "stopped"}
_KEYS |= {"offered", "not_offered"}


@dataclass(frozen=True)
class Example:
    """One worked example: a case, the sender's details, and what is expected."""

    folder: str
    name: str
    desk: Desk
    details: Details
    expect: dict[str, Plain]

    def __str__(self) -> str:
        return f"{self.folder}: {self.name}"

    def listed(self, key: str) -> list[str]:
        """What is expected under a key, as a list of texts."""
        found = self.expect.get(key, [])
        assert isinstance(found, list), f"{self}: '{key}' is a list"
        return [str(item) for item in found]

    def offer(self, wanted: str) -> Offer:
        """The offer of that id, or of that letter where it is the only one."""
        found = [o for o in offers(self.desk) if wanted in (o.id, o.letter.id)]
        assert len(found) == 1, f"{self}: {[o.id for o in offers(self.desk)]}"
        return found[0]

    def text(self) -> str:
        """The letter as plain text, on one line so that a phrase is found across line ends."""
        return as_text(write(self.desk, self.offer(str(self.expect["letter"])), self.details))


def all_examples() -> Iterator[Example]:
    """Every worked example of every letter."""
    for letter in LETTERS:
        yield from examples_of(letter.id)


def folder_of(letter_id: str) -> Path:
    """Where a letter lies."""
    (file,) = (p for p in ROOT.glob("*/letter.py") if f'id="{letter_id}"' in p.read_text())
    return file.parent


def examples_of(letter_id: str) -> Iterator[Example]:
    """The worked examples of one letter."""
    path = folder_of(letter_id) / "examples.yaml"
    document = read_document(path)
    assert isinstance(document.root, Listing), f"{path} is a list of examples"
    for item in document.root.items:
        assert isinstance(item, Mapping), f"{path}, line {item.line}"
        parts = {entry.key.text: entry.value for entry in item.entries}
        assert set(parts) <= _KEYS, f"{path}, line {item.line}: {set(parts) - _KEYS}"
        case = case_from_node(parts.pop("case"), document.name, rulebook())
        node = parts.pop("details", None)
        yield Example(
            folder=path.parent.name,
            name=str(plain(parts["name"])),
            desk=Desk(check(case, rulebook()), rulebook()),
            details=Details() if node is None else details_from_node(node, document.name),
            expect={key: plain(value) for key, value in parts.items()},
        )
