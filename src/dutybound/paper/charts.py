"""Charts, each with the table that it draws: there is no way to have one without the other.

A chart is made of its table's rows: what stands beside it in numbers is what is drawn.  Nothing is told by
colour alone: each mark stands beside its name, ends of a range are ticks, the row to look for has another
shape, and what is not shown says so.  The picture is laid out by fixed measures and never by the width of
letters, so that the same rows give the same bytes on machines with other fonts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from html import escape

from dutybound.paper.tables import table


class Kind(Enum):
    """How rows are drawn: points joined in their order, points with a range, or bars."""

    LINE = "line"
    RANGES = "ranges"
    BARS = "bars"


@dataclass(frozen=True)
class Row:
    """A row of the table, and the mark that is drawn of it.

    `cells` is the row in words, after its name.  `value` is where the mark stands, `low` and `high` the
    ends of its range; None is not drawn.  `chosen` marks the row to look for; one that is `aside` is in the
    table only.
    """

    name: str
    cells: tuple[str, ...]
    value: float | None = None
    low: float | None = None
    high: float | None = None
    chosen: bool = False
    aside: bool = False


@dataclass(frozen=True)
class Chart:
    """A table and the picture of it.

    `id` is unique on its page.  `told` says what the picture shows, for who cannot see it.  `head` names the
    table's columns, `unit` what the axis counts; `top` is the end of the axis, or None for what the
    rows need.
    """

    id: str
    title: str
    told: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    kind: Kind
    unit: str
    top: float | None = None

    def __post_init__(self) -> None:
        if {len(row.cells) + 1 for row in self.rows} - {len(self.head)}:
            raise ValueError(f"The rows of '{self.title}' are not as wide as its head.")
        twice = [name for name, many in Counter(row.name for row in self.rows).items() if many > 1]
        if twice:
            raise ValueError(f"Two rows of '{self.title}' are called '{twice[0]}'.")

    @property
    def drawn(self) -> tuple[Row, ...]:
        """The rows that are in the picture."""
        return tuple(row for row in self.rows if not row.aside)

    @property
    def is_drawn(self) -> bool:
        """Whether any row has a mark; a picture of nothing is left out, and its table stays."""
        return any(row.value is not None for row in self.drawn)

    def svg(self) -> str:
        """The picture as an SVG element with its title and description.

        The packages that draw it are imported when the first is drawn.
        """
        from dutybound.paper.drawing import drawn  # noqa: PLC0415

        return drawn(self)

    def html(self) -> Iterator[str]:
        """The picture and under it the table, as HTML."""
        yield "<figure>"
        if self.is_drawn:
            label = f"{escape(self.title)}: picture"
            yield f'<div class="picture" tabindex="0" role="region" aria-label="{label}">'
            yield self.svg()
            yield "</div>"
        yield from table(
            f"{self.id}-table", self.title, self.head, [(r.name, *r.cells) for r in self.rows]
        )
        yield "</figure>"
