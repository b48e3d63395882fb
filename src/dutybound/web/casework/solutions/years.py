"""The years that are over, as a solution tells of them: by figures that were made once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import Any

from dutybound.web.casework.figures.years import figures_until
from dutybound.web.casework.outcomes.steps import step_words
from dutybound.web.casework.solutions.worked_years import Line, worked_until
from dutybound.web.solutions import format as form


@dataclass(frozen=True)
class Years:
    """`worked` has what was tried, by year; `figures` the lines of the yearly figures."""

    worked: Mapping[int, list[Line]]
    figures: Mapping[int, list[dict[str, Any]]]

    @classmethod
    def until(cls, today: date) -> Years:
        """What is kept of each year that is over; what is not kept yet is made now."""
        worked = {one.year: [Line(**line) for line in one.lines] for one in worked_until(today)}
        return cls(worked, {one.year: one.tables for one in figures_until(today)})

    def over(self) -> Iterator[int]:
        """The latest first."""
        yield from sorted({*self.worked, *self.figures}, reverse=True)

    def tried(self, about: str, year: int) -> list[form.Tried]:
        """The steps, those that the most families took first."""
        lines = [one for one in self.worked.get(year, ()) if one.about == about]
        return [_tried(one) for one in sorted(lines, key=lambda one: (-one.cases, one.step))]

    def all_families(self, about: str, year: int) -> form.HowItWent | None:
        """How a problem went in all, where the yearly figures show it; per cent, widened to whole tenths."""
        for line in self.figures.get(year, ()):
            where = (line["kind"], line["table"], line["group"])
            if where == ("problem", "problem", about) and line["share"] is not None:
                return _went(line)
        return None


_AS_FAMILIES_SAY = {"meeting": "Went to a meeting together with an adviser"}
"""The steps whose words at the desk are an adviser's own."""


def _tried(one: Line) -> form.Tried:
    return form.Tried(
        step=one.step,
        words=_AS_FAMILIES_SAY.get(one.step) or step_words(one.step),
        families=one.cases,
        ended_within_30_days=one.soon,
        ended_within_90_days=one.ended,
        least=one.low,
        most=one.high,
    )


def _went(line: Mapping[str, Any]) -> form.HowItWent:
    return form.HowItWent(
        families=line["counted"],
        ended_within_90_days=line["ended"],
        least=floor(line["share_low"] / 10),
        most=ceil(line["share_high"] / 10),
    )
