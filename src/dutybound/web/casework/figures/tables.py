"""The fixed tables of a year, with what must not be shown left out.

What is shown follows the rule that national returns are published by (`evidence.disclosure.pattern`), with
cases in the place of children.  There is no query: the groupings are these, whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from dutybound.evidence.disclosure.pattern import Columns, Row, Show, Table, best, columns_for
from dutybound.evidence.disclosure.policy import Policy
from dutybound.evidence.disclosure.tables import REST, RUN
from dutybound.web.casework.figures import counting as count
from dutybound.web.casework.figures.counting import ENDED, WENT_ON, Found
from dutybound.web.casework.outcomes.models import Course
from dutybound.web.casework.outcomes.worked import wilson

POLICY = Policy("cases of an advice desk", round_to=5)
BY_OUTCOME: tuple[Columns, ...] = (((ENDED,), (WENT_ON,)), ((ENDED, WENT_ON),))
COUNTED_ONLY: tuple[Columns, ...] = (((ENDED, WENT_ON),),)


@dataclass(frozen=True)
class Line:
    """A row of a table; None is what is not shown."""

    kind: str
    table: str
    within: str
    group: str
    show: str
    counted: int | None = None
    ended: int | None = None
    share: int | None = None
    share_low: int | None = None
    share_high: int | None = None
    median_weeks: int | None = None


def tables_of(courses: Sequence[Course], policy: Policy = POLICY) -> list[dict[str, Any]]:
    """Every line of a year, as JSON can hold it."""
    kinds = (
        _Kind("problem", list(count.problems_of(courses)), BY_OUTCOME, policy),
        _Kind("step", list(count.steps_of(courses)), BY_OUTCOME, policy),
        _Kind("rule", list(count.rules_of(courses)), COUNTED_ONLY, policy),
        _Kind("reply", list(count.replies_of(courses)), COUNTED_ONLY, policy),
    )
    return [asdict(line) for kind in kinds for line in kind.lines()]


class _Kind:
    """The tables of one kind of finding, which share their total."""

    def __init__(
        self, name: str, found: list[Found], choices: tuple[Columns, ...], policy: Policy
    ) -> None:
        self._name, self._found, self._policy = name, found, policy
        self._whole = count.cells(found)
        first = columns_for(self._whole, choices, policy.least)
        self._ways = choices[choices.index(first) :]

    def lines(self) -> Iterator[Line]:
        """Everything; then by what it is; and problems by region and authority."""
        if not self._found:
            return
        few = count.cases(self._found) < self._policy.least
        show = Show.HIDDEN if few else Show.WHOLE
        yield self._line((RUN, "", RUN), self._found, show, self._ways[0])
        if few:
            return
        apart = self._apart(self._whole, self._ways[0])
        yield from self._table(self._name, self._found, self._ways, apart)
        if self._name == "problem":
            yield from self._places(apart)

    def _places(self, apart: Row | None) -> Iterator[Line]:
        """Regions, and the authorities of each region whose row is whole."""
        regions = count.parts(self._found, "region")
        for line in self._table("region", self._found, self._ways, apart):
            yield line
            if line.show == Show.WHOLE.value:
                part = regions[line.group]
                ways = self._ways if line.ended is not None else self._ways[-1:]
                inside = self._apart(count.cells(part), ways[0]) or apart
                yield from self._table("authority", part, ways, inside, line.group)

    def _apart(self, cells: Row, columns: Columns) -> Row | None:
        """The outcomes of a whole, where each of them is shown."""
        return cells if all(len(block) == 1 for block in columns) else None

    def _table(
        self,
        name: str,
        found: list[Found],
        ways: Sequence[Columns],
        apart: Row | None,
        within: str = "",
    ) -> Iterator[Line]:
        groups = count.parts(found, name)
        rows = {group: count.cells(part) for group, part in groups.items()}
        sizes = {group: count.cases(part) for group, part in groups.items()}
        # A case has one region and one authority; it can have several problems, rules and steps.
        overlapping = name not in {"region", "authority"}
        made = [Table(rows, sizes, way, self._policy.least, overlapping, apart) for way in ways]
        chosen = best(made)
        if chosen is None:
            return
        table, pattern = chosen
        for group, show in pattern.items():
            yield self._line((name, within, group), groups[group], show, table.columns)
        rest = [one for g, show in pattern.items() if show is not Show.WHOLE for one in groups[g]]
        if rest:
            yield self._line((name, within, REST), rest, Show.TOGETHER, table.columns)

    def _line(
        self, where: tuple[str, str, str], part: list[Found], show: Show, columns: Columns
    ) -> Line:
        if show is Show.HIDDEN:
            return Line(self._name, *where, show.value)
        counted = self._policy.rounded(len(part))
        if show is Show.TOTAL or len(columns) == 1:
            return Line(self._name, *where, show.value, counted)
        return Line(self._name, *where, show.value, counted, **self._outcomes(part))

    def _outcomes(self, part: list[Found]) -> dict[str, Any]:
        ended = sum(1 for one in part if one.outcome == ENDED)
        told: dict[str, Any] = {"ended": self._policy.rounded(ended)}
        if len(part) >= self._policy.share_of:
            low, high = (round(100 * end) for end in wilson(ended, len(part)))
            told |= {"share": round(100 * ended / len(part)), "share_low": low, "share_high": high}
        weeks = [one.weeks for one in part if one.weeks is not None]
        if len(weeks) >= self._policy.median_of:
            told["median_weeks"] = round(median(weeks))
        return told
