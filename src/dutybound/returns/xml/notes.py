"""What was odd about a file's form, noted while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from dutybound.returns.errors import Refused

REPEATED = "repeated"
"""A field that its row has already; its text is the second."""
STRAY = "stray"
"""Text that no element has around it alone."""

MOST_NAMES = 1_000
MOST_NOTES = 10_000


@dataclass(frozen=True, slots=True)
class Note:
    """One oddity: of which kind, at which line, in which element, and the text that stands there."""

    kind: str
    line: int
    element: str
    text: str


@dataclass(slots=True)
class Notes:
    """Oddities in the order of the file.  Those of each kind past `MOST_NOTES` are only counted.

    `unknown` has each name that the shape lacks: where first, and how often.
    """

    several: list[Note] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    unknown: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)

    def note(self, kind: str, line: int, element: str, text: str) -> None:
        self.counts[kind] = count = self.counts.get(kind, 0) + 1
        if count <= MOST_NOTES:
            self.several.append(Note(kind, line, element, text.strip()[:100]))

    def unknown_name(self, name: str, inside: str, line: int) -> None:
        """An element that the shape lacks.  Refused if there are so many that nobody can have meant them."""
        first, count = self.unknown.get((inside, name), (line, 0))
        self.unknown[inside, name] = first, count + 1
        if len(self.unknown) > MOST_NAMES:
            what = f"It has more than {MOST_NAMES} kinds of element that no return has."
            raise Refused(what, "Export the return again.", line=line)
