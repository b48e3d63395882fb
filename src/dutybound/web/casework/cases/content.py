"""What is sealed in a case: the family's answers, and who they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dutybound.days import Day
from dutybound.web.family.file import FamilyFile


@dataclass
class Content:
    """One family: `name` is what the desk calls the case, `people` how each can be reached, by name."""

    file: FamilyFile
    name: str = ""
    people: dict[str, str] = field(default_factory=dict)
    consent: dict[str, str] = field(default_factory=dict)
    """What they agreed to: "given_to", "until" (ISO), "how_withdrawn"; empty where nothing is agreed."""
    shown: dict[str, int] = field(default_factory=dict)
    """Which document shows an answer: its number, by matter and fact, as in "ehc-1.received"."""

    @classmethod
    def read(cls, kept: Mapping[str, Any], today: Day) -> Content:
        """The content that was kept, looked at today.  FileFromBefore if it can no longer be read."""
        return cls(
            FamilyFile.read(kept["file"], today),
            kept.get("name", ""),
            dict(kept.get("people", {})),
            dict(kept.get("consent", {})),
            dict(kept.get("shown", {})),
        )

    def written(self) -> dict[str, Any]:
        """What to keep."""
        return {
            "file": self.file.written(),
            "name": self.name,
            "people": self.people,
            "consent": self.consent,
            "shown": self.shown,
        }
