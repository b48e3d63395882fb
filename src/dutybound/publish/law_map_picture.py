"""The map of the law as a picture (SVG): Acts and guidance on the left, areas of the law on the right.

A ribbon is as wide as the number of rules that an area takes from a source.  The table beside it says the
same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from dutybound.publish.by_area import area_of
from dutybound.publish.drawing import framed
from dutybound.publish.law_map import LawMap

_WIDTH, _LEFT, _RIGHT = 1160, 430, 800
_RULE, _GAP, _TOP = 4, 12, 48
_COLOURS = ("#1d4f91", "#00703c", "#6b3fa0", "#7a4300", "#a3160c", "#505a5f")
_LEAST = 2
"""Sources of fewer rules than this are drawn together."""
OTHERS = "All other sources"
_TITLE = "Which law gives which duties"
_TOLD = (
    "Sources on the left, areas on the right. A ribbon joins them that is as wide as the number of rules. "
    "The table below says the same."
)


@dataclass(frozen=True)
class Flow:
    """How many rules of an area rest on a source."""

    source: str
    area: str
    rules: int


def flows(found: LawMap) -> tuple[Flow, ...]:
    """Every source with the areas whose rules rest on it; judgments, and sources of one rule, as one."""
    counted: Counter[tuple[str, str]] = Counter()
    for rule in found.rulebook:
        for short in {citation.source.short for citation in rule.sources}:
            counted[short, area_of(rule)] += 1
    in_all: Counter[str] = Counter()
    for (source, _), rules in counted.items():
        in_all[source] += rules
    joined: Counter[tuple[str, str]] = Counter()
    for (source, area), rules in counted.items():
        joined[source if in_all[source] >= _LEAST else OTHERS, area] += rules
    return tuple(Flow(source, area, rules) for (source, area), rules in sorted(joined.items()))


def picture(found: LawMap) -> str:
    """The picture as one SVG element, with its own title and description."""
    drawing = _Drawing(found, flows(found))
    lines = (*drawing.ribbons(), *drawing.names())
    return framed("map", _TITLE, _TOLD, lines, width=_WIDTH, height=drawing.height)


class _Drawing:
    def __init__(self, found: LawMap, drawn: tuple[Flow, ...]) -> None:
        self._flows, self._titles = drawn, found.areas
        self._rules = Counter(map(area_of, found.rulebook))
        by_source, by_area = Counter[str](), Counter[str]()
        for flow in drawn:
            by_source[flow.source] += flow.rules
            by_area[flow.area] += flow.rules
        most_first = sorted(by_source, key=lambda name: (name == OTHERS, -by_source[name], name))
        self._sources = _stacked(most_first, by_source)
        self._areas = _stacked([area for area in found.areas if area in by_area], by_area)
        ends = (*self._sources.values(), *self._areas.values())
        self.height = max(end for _, end in ends) + 24

    def ribbons(self) -> Iterator[str]:
        """A ribbon for each flow, in the colour of its area."""
        left = {name: start for name, (start, _) in self._sources.items()}
        right = {name: start for name, (start, _) in self._areas.items()}
        order = list(self._sources)
        for flow in sorted(self._flows, key=lambda flow: order.index(flow.source)):
            wide = flow.rules * _RULE
            y1, y2 = left[flow.source], right[flow.area]
            left[flow.source] += wide
            right[flow.area] += wide
            told = f"{flow.source}, {self._titles[flow.area]}: {flow.rules}"
            yield _ribbon(y1, y2, wide, self._colour(flow.area), told)

    def _colour(self, area: str) -> str:
        return _COLOURS[list(self._areas).index(area) % len(_COLOURS)]

    def names(self) -> Iterator[str]:
        """The name of each source and area, with its number of rules."""
        yield f'<text x="{_LEFT - 10}" y="28" text-anchor="end" font-weight="bold">Source</text>'
        yield f'<text x="{_RIGHT + 10}" y="28" font-weight="bold">Area</text>'
        for name, (start, end) in self._sources.items():
            rules = (end - start) // _RULE
            yield (
                f'<text x="{_LEFT - 10}" y="{(start + end) // 2 + 4}" text-anchor="end">'
                f"{escape(name)} ({rules})</text>"
            )
        for area, (start, end) in self._areas.items():
            yield (
                f'<text x="{_RIGHT + 10}" y="{(start + end) // 2 + 4}">'
                f"{escape(self._titles[area])} ({self._rules[area]})</text>"
            )


def _stacked(names: list[str], sizes: Counter[str]) -> dict[str, tuple[int, int]]:
    """Where each name begins and ends, one below the other."""
    found: dict[str, tuple[int, int]] = {}
    y = _TOP
    for name in names:
        end = y + sizes[name] * _RULE
        found[name] = (y, end)
        y = end + _GAP
    return found


def _ribbon(y1: int, y2: int, wide: int, colour: str, told: str) -> str:
    middle = (_LEFT + _RIGHT) // 2
    down = f"C{middle},{y1} {middle},{y2} {_RIGHT},{y2}"
    up = f"C{middle},{y2 + wide} {middle},{y1 + wide} {_LEFT},{y1 + wide}"
    path = f"M{_LEFT},{y1} {down} L{_RIGHT},{y2 + wide} {up} Z"
    return (
        f'<path d="{path}" fill="{colour}" fill-opacity="0.45"><title>{escape(told)}</title></path>'
    )
