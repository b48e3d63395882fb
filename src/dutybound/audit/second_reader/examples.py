"""The invented clauses that the second reader learns from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from dutybound.audit.categories import Category


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
    """All of them, by file, in their order."""
    kinds = {one.name.lower(): one for one in Category}
    folder = files(__package__) / "examples"
    listed = sorted(folder.iterdir(), key=lambda one: one.name)
    return tuple(
        example
        for file in listed
        for group in _read(file.read_text(encoding="utf-8"))
        for example in _of(group, kinds.get(file.name.removesuffix(".yaml")))
    )


def _read(text: str) -> Any:
    import yaml

    return yaml.safe_load(text)


def _of(group: dict[str, Any], like: Category | None) -> Iterator[Example]:
    voice, under, lead = (str(group.get(one, "")) for one in ("voice", "under", "lead"))
    for says in group.get("found", ()):
        yield Example(voice, under, lead, says, like, like)
    for says in group.get("silent", ()):
        yield Example(voice, under, lead, says, None, like)
