"""Where the marks of a picture of time stand.  Knows days and places, no law.

A mark is a day or a stretch of days with a label and a tone.  The picture is as wide as the page lets
it be: places along it are percentages, places down it are rows of one fixed height.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Tone = Literal["late", "due", "open", "question", "plain"]

# A number in its circle is 28 px wide and the narrowest picture 270 px.
ROOM = 11.0
MARGIN = 6.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a day, or on some day from `day` to `until`."""

    day: date
    label: str
    tone: Tone = "plain"
    until: date | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its number, and where it stands: `left` to `right` in per cent, `row` from 0."""

    number: int
    mark: Mark
    left: float
    right: float
    row: int


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a month or year, for the scale: `left` in per cent, `label` where wanted."""

    left: float
    day: date
    yearly: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is drawn: marks in the order of their days, the scale, and where today stands."""

    marks: tuple[Placed, ...]
    ticks: tuple[Tick, ...]
    today: float
    rows: int


def lay_out(marks: Sequence[Mark], today: date) -> Picture:
    """Place the marks.  Without marks the picture holds today alone."""
    ordered = sorted(marks, key=lambda mark: (mark.day, mark.until or mark.day))
    scale = _Scale.around([today, *(m.day for m in ordered), *(m.until or m.day for m in ordered)])
    placed = _in_rows(ordered, scale)
    rows = max((place.row for place in placed), default=0) + 1
    return Picture(tuple(placed), tuple(_ticks(scale)), scale.at(today), rows)


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    @classmethod
    def around(cls, days: Sequence[date]) -> _Scale:
        first, last = min(days), max(days)
        return cls(first, max(last, first + timedelta(days=28)))

    def at(self, when: date) -> float:
        share = (when - self.first) / (self.last - self.first)
        return round(MARGIN + share * (100 - 2 * MARGIN), 2)


def _in_rows(marks: Sequence[Mark], scale: _Scale) -> list[Placed]:
    """Put each mark in the first row where it does not touch the one before it."""
    free_from: list[float] = []
    placed = []
    for number, mark in enumerate(marks, 1):
        left, right = scale.at(mark.day), scale.at(mark.until or mark.day)
        row = next((r for r, free in enumerate(free_from) if left >= free), len(free_from))
        free_from[row : row + 1] = [max(right, left) + ROOM]
        placed.append(Placed(number, mark, left, right, row))
    return placed


def _ticks(scale: _Scale) -> list[Tick]:
    """Months for a picture of under two years, else years; at most some eight of them."""
    months = (scale.last.year - scale.first.year) * 12 + scale.last.month - scale.first.month
    step = next(s for s in (1, 2, 3, 6, 12, 24, 60, 120, 1200) if months <= 6 * s)
    number = scale.first.year * 12 + scale.first.month - 1
    wanted = range(number - number % step, scale.last.year * 12 + scale.last.month, step)
    days = (date(n // 12, n % 12 + 1, 1) for n in wanted)
    return [
        Tick(scale.at(when), when, yearly=step >= 12)
        for when in days
        if scale.first <= when <= scale.last
    ]
