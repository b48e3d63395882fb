"""The rules' own worked examples as cases, moved to another day.

Each example is a case that hangs together; moved by whole weeks, its days fall on the same weekdays.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

import yaml

from dutybound.case import CaseFileError
from dutybound.days import from_date
from dutybound.language.problems import Problem
from dutybound.web.family.file import FamilyFile, FileFromBefore, Teller, law, problems

_DAY = re.compile(r"\b\d{4}-\d{2}(-\d{2})?\b")
"""A day, or a month of which the day is not known."""
_ONE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TRIES = 12


@dataclass(frozen=True)
class Example:
    """A worked example's case, and a day (ISO) on which something is due in it, "" where nothing is."""

    case: dict[str, Any]
    due: str

    @classmethod
    def of(cls, told: dict[str, Any]) -> Example:
        expected = (one for one in told.get("expect", ()) if one.get("status") == "due")
        days = (one.get("due", "") for one in expected)
        return cls(told["case"], next((day for day in days if _ONE_DAY.fullmatch(day)), ""))


@dataclass(frozen=True)
class Family:
    """An invented family: its problem, and what it told on the day that its case was opened."""

    problem: Problem
    told: str

    def file(self, day: date) -> FamilyFile:
        """Its file, where all that it told is so on that day.  CaseFileError where it cannot be."""
        told = json.dumps({**json.loads(self.told), "as_of": day.isoformat()})
        file = FamilyFile.from_case(told, Teller.HELPER, from_date(day))
        file.interview.problems = [one for one in problems() if one.id == self.problem.id]
        file.telling.open_for(file.interview.problems)
        return file

    def can_be(self, day: date) -> bool:
        """Whether all that it told can be so on that day."""
        try:
            FamilyFile.read(self.file(day).written(), from_date(day))
        except (CaseFileError, FileFromBefore):
            return False
        return True


def family_of(problem: Problem, draw: Random, opened: date, council: str) -> Family:
    """A family with this problem on that day."""
    found = list(_examples_of(problem))
    for example in draw.sample(found, min(_TRIES, len(found))):
        weeks = (opened - date.fromisoformat(example.case["as_of"])).days // 7
        family = Family(problem, _moved(example.case, weeks, council))
        if family.can_be(opened):
            return family
    bare = {"as_of": opened.isoformat(), "child": {"born": f"{opened.year - 9}-05-02"}}
    return Family(problem, _moved(bare, 0, council))


def waiting_family(problem: Problem, draw: Random, day: date, council: str) -> Family | None:
    """A family in whose case something falls due within a week of that day; None where no example has one."""
    found = [one for one in _examples_of(problem) if one.due]
    for example in draw.sample(found, min(_TRIES, len(found))):
        weeks = -((date.fromisoformat(example.due) - day).days // 7)
        family = Family(problem, _moved(example.case, weeks, council))
        if family.can_be(day):
            return family
    return None


def _examples_of(problem: Problem) -> Iterator[Example]:
    for rule in problem.rules_in(law()):
        yield from _examples().get(rule.id, ())


@cache
def _examples() -> dict[str, tuple[Example, ...]]:
    """Each rule's examples that lie beside it."""
    found, _all_loaded = {}, law()
    for name, module in list(sys.modules.items()):
        rule = getattr(module, "RULE", None)
        if name.startswith("dutybound.law.") and rule is not None:
            found[rule.id] = _beside(name)
    return found


def _beside(module: str) -> tuple[Example, ...]:
    package, _dot, stem = module.rpartition(".")
    path = files(package) / f"{stem}.yaml"
    if not path.is_file():
        return ()
    # Words stay words, as the reader of cases has them.
    told = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    return tuple(Example.of(one) for one in told if "as_of" in one.get("case", {}))


def _moved(case: dict[str, Any], weeks: int, council: str) -> str:
    """A case so many weeks later, and of that council."""
    whole = {"dutybound": "1", **case, "bodies": {**case.get("bodies", {}), "council": council}}
    return _DAY.sub(lambda found: _later(found[0], weeks), json.dumps(whole))


def _later(day: str, weeks: int) -> str:
    month_only = len(day) == len("2026-11")
    when = date.fromisoformat(f"{day}-01" if month_only else day)
    return (when + timedelta(weeks=weeks)).isoformat()[: len(day)]
