"""The invented clauses that the sentence model learns from, one category a file (`clauses/`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from dutybound.audit.categories import Category
from dutybound.audit.detectors import all as every

FOLDER = Path(__file__).parent / "clauses"
SENTENCES = Path(__file__).parent / "sentences.yaml"
FURTHER = "what the detectors are tried on"


@dataclass(frozen=True, slots=True)
class Example:
    """A clause: who speaks, its heading, its lead-in ("" for none), its words, and what it shows.

    `like` is the category that it shows or only looks like; None for an ordinary clause.
    """

    voice: str
    under: str
    lead: str
    says: str
    found: Category | None
    like: Category | None

    @property
    def whole(self) -> str:
        """What it says, with its lead-in."""
        return f"{self.lead}: {self.says}" if self.lead else self.says


def examples() -> tuple[Example, ...]:
    """All of `clauses/`, by file, in their order."""
    kinds = {one.name.lower(): one for one in Category}
    return tuple(
        example
        for file in sorted(FOLDER.glob("*.yaml"))
        for group in yaml.safe_load(file.read_text(encoding="utf-8"))
        for example in _of(group, kinds.get(file.stem))
    )


def _of(group: dict[str, Any], like: Category | None) -> Iterator[Example]:
    voice, under, lead = (str(group.get(one, "")) for one in ("voice", "under", "lead"))
    for says in group.get("found", ()):
        yield Example(voice, under, lead, says, like, like)
    for says in group.get("silent", ()):
        yield Example(voice, under, lead, says, None, like)


def further() -> Iterator[Example]:
    """Those that the detectors are tried on: their own examples, and `sentences.yaml`."""
    for like in (one for one in Category if one.value[0] in "ABX"):
        path = Path(every.__file__).parent / like.name.lower() / "examples.yaml"
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        for kind, found in (("seen", like), ("near_misses", None)):
            for one in told[kind]:
                yield Example(FURTHER, one.get("under", ""), "", one["says"], found, like)
    for batch in yaml.safe_load(SENTENCES.read_text(encoding="utf-8")):
        for one in batch["sentences"]:
            shows = None if one["found"] == "none" else Category(one["found"])
            yield Example(FURTHER, one.get("under", ""), "", one["says"], shows, shows)
