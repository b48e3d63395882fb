"""The timeline as a picture (SVG): a row for each milestone, ages across.

The words beside it say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from dutybound.days import LAST, Day, birthday, date_words, to_date
from dutybound.engine.coming import Coming
from dutybound.language.milestones import Force
from dutybound.publish.drawing import framed
from dutybound.publish.timeline import FIRST_AGE, HEADING, LAST_AGE, Timeline, when_words

_WIDTH, _LEFT, _RIGHT = 1160, 24, 24
_ROW, _HEAD, _LANE = 30, 56, 34
_TOLD = (
    f"A row for each thing to come, with ages from {FIRST_AGE} to {LAST_AGE} across. The list gives the same "
    "in words."
)
_LETTER = 6.9
"""How wide a letter of a title is about, so that a title can be put where there is room."""
_FORCES = {
    Force.DUTY: ("#1d4f91", "must be done"),
    Force.GUIDANCE: ("#6b3fa0", "is expected (guidance)"),
    Force.POWER: ("#00703c", "may be done"),
    Force.CHANGE: ("#505a5f", "changes by itself"),
}


def picture(timeline: Timeline, lanes: Sequence[str]) -> str:
    """The whole picture as one SVG element, with its own title and description."""
    drawing = _Drawing(timeline)
    rows = list(drawing.lanes(lanes))
    lines = (*drawing.ages(), *rows, *drawing.key())
    return framed("timeline", HEADING, _TOLD, lines, width=_WIDTH, height=drawing.bottom + 48)


@dataclass
class _Drawing:
    timeline: Timeline
    bottom: int = _HEAD

    def ages(self) -> Iterator[str]:
        """A thin line for each birthday, with the age and the year above it, and one for today."""
        for age in range(FIRST_AGE, LAST_AGE + 2):
            x = self._x(birthday(self.timeline.born.earliest, age))
            yield f'<line x1="{x}" y1="40" x2="{x}" y2="{self.bottom}" stroke="#d0d4d6"/>'
            if age <= LAST_AGE:
                yield f'<text x="{x + 4}" y="20" font-weight="bold">{age}</text>'
                yield f'<text x="{x + 4}" y="36" fill="#505a5f">{self._year(age)}</text>'
        yield from self._today()

    def _year(self, age: int) -> int:
        return to_date(birthday(self.timeline.born.earliest, age)).year

    def _today(self) -> Iterator[str]:
        """The day on which the case is looked at, if it is on the picture."""
        as_of, born = self.timeline.result.as_of, self.timeline.born.earliest
        if birthday(born, FIRST_AGE) < as_of < birthday(born, LAST_AGE + 1):
            x = self._x(as_of)
            yield f'<line x1="{x}" y1="40" x2="{x}" y2="{self.bottom}" stroke="#0b0c0c" stroke-width="2"/>'
            yield f'<text x="{x + 4}" y="{self.bottom - 4}">{date_words(as_of)}</text>'

    def lanes(self, lanes: Sequence[str]) -> Iterator[str]:
        """Each part of public life under its heading, and the rows in it."""
        for lane in lanes:
            held = [one for one in self.timeline.coming if one.milestone.lane == lane]
            if not held:
                continue
            yield (
                f'<text x="{_LEFT}" y="{self.bottom + 22}" font-weight="bold" font-size="15">'
                f"{escape(lane)}</text>"
            )
            self.bottom += _LANE
            for one in held:
                yield from self._row(one)
                self.bottom += _ROW

    def _row(self, one: Coming) -> Iterator[str]:
        colour, _ = _FORCES[one.milestone.force]
        y = self.bottom + _ROW // 2
        first, last = self._x(one.on), self._end(one)
        told = f"{when_words(one)}: {one.milestone.title}"
        yield f"<g><title>{escape(told)}</title>"
        if last > first:
            yield (
                f'<line x1="{first}" y1="{y + 11}" x2="{last}" y2="{y + 11}" stroke="{colour}" '
                'stroke-width="3"/>'
            )
        yield self._mark(one, first if one.opens else last, y, colour)
        yield self._title(one, first, y)
        yield "</g>"

    def _mark(self, one: Coming, x: int, y: int, colour: str) -> str:
        """A round mark for a first day, a square one for a last day."""
        if one.opens is None:
            return f'<rect x="{x - 6}" y="{y - 6}" width="12" height="12" fill="{colour}"/>'
        return f'<circle cx="{x}" cy="{y}" r="6" fill="{colour}"/>'

    def _title(self, one: Coming, x: int, y: int) -> str:
        """Beside the mark: to the right, or where there is no room to the left."""
        words = one.milestone.title
        if x + 12 + len(words) * _LETTER <= _WIDTH - 8:
            return f'<text x="{x + 12}" y="{y + 4}">{escape(words)}</text>'
        room = int((x - 20) / _LETTER)
        shown = words if len(words) <= room else f"{words[: room - 1].rstrip()}…"
        return f'<text x="{x - 12}" y="{y + 4}" text-anchor="end">{escape(shown)}</text>'

    def key(self) -> Iterator[str]:
        """What the colours and marks mean."""
        y, x = self.bottom + 30, _LEFT
        for colour, words in _FORCES.values():
            yield f'<circle cx="{x + 6}" cy="{y - 4}" r="6" fill="{colour}"/>'
            yield f'<text x="{x + 18}" y="{y}">{escape(words)}</text>'
            x += 190
        yield f'<rect x="{x}" y="{y - 10}" width="12" height="12" fill="#0b0c0c"/>'
        yield f'<text x="{x + 18}" y="{y}">a last day (round: a first day)</text>'

    def _end(self, one: Coming) -> int:
        if one.due is None or one.due.latest == LAST:
            return self._x(one.on)
        return self._x(one.due.latest)

    def _x(self, day: Day) -> int:
        born = self.timeline.born.earliest
        first, last = birthday(born, FIRST_AGE), birthday(born, LAST_AGE + 1)
        share = (day - first) / (last - first)
        return round(_LEFT + min(max(share, 0), 1) * (_WIDTH - _LEFT - _RIGHT))
