"""A detector made of a function and what is said of every finding of its category."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dutybound.audit.categories import Category
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.language import Citation
from dutybound.text import Clause


@dataclass(frozen=True, slots=True)
class Described:
    """A detector: its category, the function that looks, and the words and law that go with it."""

    category: Category
    looks: Callable[[Clause, Context], Seen | None]
    rules: tuple[str, ...]
    sources: tuple[Citation, ...]
    would_change: str
    better_wording: str

    def see(self, clause: Clause, context: Context) -> Seen | None:
        """What it sees in a clause."""
        return self.looks(clause, context)
