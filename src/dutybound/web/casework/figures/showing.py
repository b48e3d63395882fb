"""The figures of a year in words, for the page and for reports: the same tables, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dutybound.evidence.disclosure.tables import REST, RUN
from dutybound.reference.authorities import every_authority
from dutybound.web.casework.figures.models import YearFigures
from dutybound.web.casework.outcomes.about import About
from dutybound.web.casework.outcomes.steps import step_words

TITLES = {
    ("problem", RUN): "All problems",
    ("problem", "problem"): "By problem",
    ("problem", "region"): "By region",
    ("problem", "authority"): "By authority",
    ("step", "step"): "By what was tried",
    ("rule", "rule"): "Duties that were not kept",
    ("reply", "reply"): "What bodies said",
}
"""The tables that are shown, in their order; what is not named here is shown in none."""


@dataclass(frozen=True)
class Shown:
    """A table of the page: its lines, whether any tells how problems ended, and who has none of their own."""

    title: str
    lines: list[dict[str, Any]]
    outcomes: bool
    hidden: list[str]


def shown_tables(year: YearFigures) -> Iterator[Shown]:
    """The tables of a year, as everybody sees them."""
    for (kind, table), title in TITLES.items():
        lines = [one for one in year.tables if (one["kind"], one["table"]) == (kind, table)]
        told = [{**one, "name": name_of(one)} for one in lines]
        shown = [one for one in told if one["counted"] is not None]
        if told:
            outcomes = any(one["ended"] is not None for one in shown)
            hidden = [one["name"] for one in told if one["counted"] is None]
            yield Shown(title, shown, outcomes, hidden)


def name_of(line: dict[str, Any]) -> str:
    """What a line is of, in words."""
    group, table = str(line["group"]), str(line["table"])
    if group == REST:
        return (
            f"All of {line['within']} not shown in full"
            if line["within"]
            else "All not shown in full"
        )
    if table == "problem":
        return About(problem=group).words()
    if table in {"rule", "reply"}:
        return About.read(f"rule:{group}").words()
    if table == "step":
        return step_words(group)
    if table == "authority":
        known = every_authority().get(group)
        return known.name if known else group
    return "All" if group == RUN else group.capitalize() if group.islower() else group
