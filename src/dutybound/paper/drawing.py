"""The pictures of charts: Altair's marks in fixed places, turned into SVG by Vega.

`paper.charts` says what a chart is and why it is drawn so.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

import altair as alt
import vl_convert

from dutybound.paper.charts import Chart, Kind, Row

INK, QUIET, MARK, BAND, GRID = "#1b1f24", "#4a5158", "#1d4f91", "#b8cbe6", "#d5d9de"
"""INK, QUIET and MARK stand out from white by 4.5 to 1 at least, and MARK from BAND by 3 to 1."""

WIDTH = 720
"""Of every picture, in units of its view box."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 28, 34, 34
_NAMES, _LETTERS = 260, 28
_ROW, _LINE, _HEIGHT = 26, 12, 230
_MOST_LABELS = 8
_SIZE = 13
_SVG = "http://www.w3.org/2000/svg"
ElementTree.register_namespace("", _SVG)

_Layer = alt.Chart | alt.LayerChart


def drawn(chart: Chart) -> str:
    """The picture as one SVG element."""
    return _titled(vl_convert.vegalite_to_svg(_specification(chart)), chart)


def _specification(chart: Chart) -> dict[str, Any]:
    kinds: dict[Kind, Callable[[Chart], Iterator[_Layer]]]
    kinds = {Kind.LINE: _line, Kind.RANGES: _ranges, Kind.BARS: _bars}
    left, height = _measures(chart)
    picture = alt.layer(*kinds[chart.kind](chart)).properties(
        width=WIDTH - left - _RIGHT,
        height=height,
        autosize=alt.AutoSizeParams(type="none"),
        padding={"left": left, "right": _RIGHT, "top": _TOP, "bottom": _BOTTOM},
    )
    told: dict[str, Any] = picture.configure(**_look()).to_dict()
    return told


def _measures(chart: Chart) -> tuple[int, int]:
    """The room on the left for names, and the height without the margins."""
    if chart.kind is Kind.LINE:
        return _LEFT, _HEIGHT
    lines = max((_wrapped(row.name).count("\n") for row in chart.drawn), default=0)
    return _NAMES, (_ROW + _LINE * lines) * len(chart.drawn)


def _look() -> dict[str, Any]:
    lines = {"gridColor": GRID, "domainColor": QUIET, "tickColor": QUIET}
    words = {"labelFontSize": _SIZE, "labelColor": INK, "labelLimit": 0, "title": None}
    return {"axis": {**lines, **words, "labelLineHeight": _SIZE + 2}, "view": {"stroke": None}}


def _line(chart: Chart) -> Iterator[_Layer]:
    order = [row.name for row in chart.drawn]
    every = -(-len(order) // _MOST_LABELS)
    labels = alt.Axis(values=order[::every], labelAngle=0, grid=False)
    x = alt.X("name:O", sort=order, axis=labels, scale=alt.Scale(padding=0.5))
    base = alt.Chart(_values(chart)).encode(x=x)
    low, value = (alt.Y(f"{end}:Q", scale=_scale(chart), axis=_AXIS) for end in ("low", "value"))
    yield base.mark_area(color=BAND).encode(y=low, y2="high:Q")
    yield base.mark_line(color=MARK, strokeWidth=2).encode(y=value)
    yield base.mark_point(color=MARK, filled=True, size=45, opacity=1).encode(y=value)


def _ranges(chart: Chart) -> Iterator[_Layer]:
    base = alt.Chart(_values(chart)).encode(y=_names(chart))
    low, high, value = (_across(chart, end) for end in ("low", "high", "value"))
    yield base.mark_rule(color=QUIET, strokeWidth=2).encode(x=low, x2="high:Q")
    for end in (low, high):
        yield base.mark_tick(color=QUIET, thickness=2, size=10).encode(x=end)
    yield base.mark_point(color=MARK, filled=True, size=90, opacity=1).encode(x=value, shape=_SHAPE)
    yield _not_shown(chart)


def _bars(chart: Chart) -> Iterator[_Layer]:
    base = alt.Chart(_values(chart)).encode(y=_names(chart), x=_across(chart, "value"))
    yield base.mark_bar(color=BAND, stroke=MARK, strokeWidth=1, height=16)
    chosen = alt.Chart(_values(chart, lambda row: row.chosen))
    yield chosen.mark_point(color=MARK, filled=True, size=110, opacity=1).encode(
        y=_names(chart), x=_across(chart, "value"), shape=_SHAPE
    )
    yield _not_shown(chart)


def _not_shown(chart: Chart) -> _Layer:
    """What stands where a row has no mark."""
    base = alt.Chart(_values(chart, lambda row: row.value is None))
    words = base.mark_text(align="left", dx=4, fontSize=_SIZE, color=QUIET, text="not shown")
    placed: _Layer = words.encode(y=_names(chart), x=alt.value(0))
    return placed


def _names(chart: Chart) -> alt.Y:
    order = [_wrapped(row.name) for row in chart.drawn]
    lines = alt.Axis(labelExpr="split(datum.label, '\\n')", grid=False, ticks=False, labelPadding=6)
    return alt.Y("name:N", sort=order, axis=lines, scale=alt.Scale(padding=0.3, domain=order))


def _across(chart: Chart, end: str) -> alt.X:
    return alt.X(f"{end}:Q", scale=_scale(chart), axis=_AXIS)


_AXIS = alt.Axis(tickCount=5, format=",d")
_SHAPE = alt.Shape(
    "chosen:N", scale=alt.Scale(domain=[False, True], range=["circle", "diamond"]), legend=None
)


def _scale(chart: Chart) -> alt.Scale:
    ends = [end for row in chart.drawn for end in (row.value, row.low, row.high) if end is not None]
    top = max(ends, default=0.0) if chart.top is None else chart.top
    return alt.Scale(domain=[0, top or 1.0], nice=chart.top is None)


def _values(chart: Chart, keep: Callable[[Row], bool] = lambda _: True) -> alt.InlineData:
    wrap = str if chart.kind is Kind.LINE else _wrapped
    numbers = ("value", "low", "high", "chosen")
    rows = [
        {"name": wrap(row.name)} | {name: getattr(row, name) for name in numbers}
        for row in chart.drawn
        if keep(row)
    ]
    return alt.InlineData(values=rows)


def _wrapped(name: str) -> str:
    """A name in lines that are short enough for the room beside the picture."""
    return "\n".join(textwrap.wrap(name, _LETTERS))


def _titled(picture: str, chart: Chart) -> str:
    """The picture with our title and description in the place of what Vega says of each mark."""
    root = ElementTree.fromstring(picture)  # noqa: S314 -- Vega wrote it, in this process
    for element in root.iter():
        for name in [name for name in element.attrib if _is_dropped(name)]:
            del element.attrib[name]
    for name in ("width", "height", "class", "version"):
        root.attrib.pop(name, None)
    root.attrib |= {"role": "img", "aria-labelledby": f"{chart.id}-title {chart.id}-told"}
    root.attrib |= {"font-family": "sans-serif"}
    root.insert(0, _element("title", chart.title, id=f"{chart.id}-title"))
    root.insert(1, _element("desc", chart.told, id=f"{chart.id}-told"))
    root.append(_unit(chart))
    return _own_names(ElementTree.tostring(root, encoding="unicode"), chart.id)


def _is_dropped(name: str) -> bool:
    return name.startswith("aria-") or name in {"role", "font-family", "class"}


def _unit(chart: Chart) -> ElementTree.Element:
    place = {"x": str(_measures(chart)[0]), "y": "16", "font-size": str(_SIZE), "fill": QUIET}
    return _element("text", chart.unit, **place)


def _element(tag: str, text: str, **attributes: str) -> ElementTree.Element:
    element = ElementTree.Element(f"{{{_SVG}}}{tag}", attributes)
    element.text = text
    return element


def _own_names(picture: str, name: str) -> str:
    """The names of clips and gradients, which are the same in every picture, as this picture's own."""
    return re.sub(r'(id="|url\(#)(clip|gradient)', rf"\g<1>{name}-\2", picture)
