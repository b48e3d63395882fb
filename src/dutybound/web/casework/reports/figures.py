"""The figures that a report can print, each by a name: those of the fixed tables, and no other.

A number that is not shown is not in the tables at all (`figures/tables.py`), so no name can reach one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from dutybound.evidence.disclosure.tables import REST, RUN
from dutybound.web.casework.figures.models import YearFigures
from dutybound.web.casework.figures.showing import TITLES, name_of
from dutybound.web.casework.figures.tables import POLICY
from dutybound.web.casework.reports.errors import NoReport, NotThere
from dutybound.web.casework.reports.printed import Printed

TABLES: Final = {
    "problem": "problems",
    "region": "regions",
    "authority": "authorities",
    "step": "steps",
    "rule": "rules",
    "reply": "replies",
}
MEASURES: Final = ("count", "ended", "share", "weeks")
SMALL: Final = f"at least {POLICY.least} cases, counts rounded to {POLICY.round_to}"
_ALL, _REST = "all", "rest"
_PEOPLE: Final = re.compile(
    r"\b(?:famil(?:y|ies)|child(?:ren)?|parents?|carers?|people|persons?|clients?)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Line:
    """A line of a table.  `name` is what placeholders call it, `words` what it is of; `table` its number."""

    name: str
    year: int
    table: int
    words: str
    told: dict[str, Any]

    @property
    def is_shown(self) -> bool:
        return self.told["counted"] is not None

    @property
    def is_rest(self) -> bool:
        return bool(self.told["group"] == REST)


@dataclass(frozen=True)
class YearTable:
    """A table of one year, in the order of its counts."""

    number: int
    title: str
    lines: tuple[Line, ...]


class Figures:
    """The figures of some years, the earliest first.  NoReport where there are none."""

    def __init__(self, years: list[YearFigures], first: int, last: int) -> None:
        if first > last:
            raise NoReport(
                f"A report of {first} to {last} is of no year: give the earlier one first."
            )
        held = sorted(years, key=lambda one: one.year)
        if missing := sorted({first, last} - {one.year for one in held}):
            raise NoReport(_no_figures(missing, [one.year for one in held]))
        own = [one for one in held if first <= one.year <= last]
        self.first, self.last = first, last
        self.made_on: dict[int, date] = {one.year: one.made_on for one in own}
        self.tables = tuple(_numbered_tables(own))
        self._lines = {line.name: line for table in self.tables for line in table.lines}

    @property
    def years(self) -> list[int]:
        return list(self.made_on)

    def names(self) -> list[str]:
        """What can be printed."""
        return [name for name, line in self._lines.items() if line.is_shown]

    def shown(self, year: int, kind: str) -> list[Line]:
        """The lines of one table that are shown, the most frequent first, without what is left over."""
        found = [line for line in self._lines.values() if line.year == year and line.is_shown]
        return [line for line in found if line.name.startswith(f"{kind}/") and not line.is_rest]

    def printed(self, name: str, measure: str = "count", unit: str = "") -> Printed:
        """A figure with its count, its period, and what is counted ("": the text says it).  NotThere."""
        line = self._lines.get(name)
        if line is None:
            raise NotThere(self._nothing(name))
        if not line.is_shown:
            raise NotThere(
                f"{name} is not shown: it would tell of fewer than {POLICY.least} cases, or such a number "
                "could be worked out from it. Say it without this figure."
            )
        if measure not in MEASURES:
            raise NotThere(
                f"'{measure}' is nothing to print of a figure. There is: {_list(MEASURES)}."
            )
        if counts_people := _PEOPLE.search(unit):
            raise NotThere(
                f"the tables count problems and what was tried, and not {counts_people[0].lower()}: a family "
                'can have several. Say what is counted in another word, such as "problems" or "times".'
            )
        return Printed(_text(line, measure, f" {unit}" if unit else ""), _note(line, measure))

    def _nothing(self, name: str) -> str:
        year = name.rpartition("/")[2]
        if year.isdecimal() and int(year) not in self.made_on:
            return (
                f"there are no figures of {year} here. There are of: {_list(map(str, self.years))}."
            )
        close = get_close_matches(name, self.names(), n=3, cutoff=0.5)
        return f"there is no figure {name}. " + (
            f"Near to it: {_list(close)}."
            if close
            else "The first text (--begin) names all there are."
        )


def _no_figures(missing: list[int], held: list[int]) -> str:
    there = (
        f"There are of: {_list(map(str, held))}."
        if held
        else "There are none yet: see the page of figures."
    )
    return f"There are no figures of {_list(map(str, missing))}. {there}"


def span(first: int, last: int) -> str:
    """2025, or 2024 to 2025."""
    return str(first) if first == last else f"{first} to {last}"


def _numbered_tables(years: list[YearFigures]) -> Iterator[YearTable]:
    number = 0
    for year in years:
        for (kind, table), title in TITLES.items():
            told = [one for one in year.tables if (one["kind"], one["table"]) == (kind, table)]
            if told:
                number += any(one["counted"] is not None for one in told)
                lines = [_line(one, year.year, number) for one in told]
                lines.sort(key=lambda line: (line.is_rest, -(line.told["counted"] or 0), line.name))
                yield YearTable(number, f"{title}, {year.year}", tuple(lines))


def _line(told: dict[str, Any], year: int, table: int) -> Line:
    return Line(f"{_place(told)}/{year}", year, table, name_of(told), told)


def _place(told: dict[str, Any]) -> str:
    if told["table"] == RUN:
        return f"{TABLES[told['kind']]}/{_ALL}"
    own = _REST if told["group"] == REST else str(told["group"])
    within = f"{told['within']}/" if told["within"] else ""
    return f"{TABLES[told['table']]}/{within}{own}"


def _text(line: Line, measure: str, unit: str) -> str:
    of = f"about {line.told['counted']:,}{unit} in {line.year}"
    if measure == "count":
        return of
    if measure == "ended":
        return f"about {_told(line, 'ended'):,} of {of}"
    if measure == "share":
        range_of = f"{_told(line, 'share_low')}% to {_told(line, 'share_high')}%"
        return f"{_told(line, 'share')}% of {of} (95% interval {range_of})"
    weeks = _told(line, "median_weeks")
    return f"{weeks} {'week' if weeks == 1 else 'weeks'} (median; {of})"


def _told(line: Line, of: str) -> int:
    value = line.told[of]
    if value is None:
        raise NotThere(
            f"{line.name} shows no such number: too few cases, or it is not counted there. "
            "Its count can be printed."
        )
    return int(value)


_SAYS: Final = {
    "count": "",
    "ended": ", ended within 90 days of the opening",
    "share": ", share that ended within 90 days of the opening",
    "weeks": ", middle time to the end of those that had ended",
}


def _note(line: Line, measure: str) -> str:
    return (
        f"Table {line.table}, “{line.words}”: cases opened in {line.year}{_SAYS[measure]}; {SMALL}."
    )


def _list(names: Any) -> str:
    return ", ".join(names)
