"""What can be wrong with a text, as its writer is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Fault:
    """One thing to change, and the line that it is on (from 1)."""

    line: int
    says: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.says}"


class BadText(ValueError):
    """A text that no report can be made of, with everything in it that has to change."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = sorted(faults)
        super().__init__("\n".join(map(str, self.faults)))


class NoReport(ValueError):
    """There is nothing to report from, or not all that it takes; its words say what is missing."""


class NotThere(ValueError):
    """A placeholder that leads to nothing that can be printed; its words say what is there instead."""
