"""The mini-rulebook in openfisca-core.

`python -m benchmarks.mini_rulebook.in_openfisca FOLDER days|statuses`, in the benchmark's own environment.
openfisca-core has no value for "not known", so that truths are whole numbers, 0 to 2, and a day that is not
known is told by its event.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import reduce
from pathlib import Path
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.periods import period as period_of
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.mini_rulebook import answers, data

THING = build_entity(key="thing", plural="things", label="A thing", is_person=True)
AS_OF = np.datetime64(int(data.AS_OF), "D")
TODAY = period_of("2026-11-22")
DATE = date
Formula = Callable[[Any, Any], Any]


def variable(name: str, kind: type, formula: Formula | None = None) -> type:
    members: dict[str, Any] = {
        "value_type": kind,
        "entity": THING,
        "definition_period": DateUnit.DAY,
        "label": name,
    }
    if formula is not None:
        members["formula"] = formula
    return type(name, (Variable,), members)


# --- what the formulas are made of --------------------------------------------------------------


def read(name: str) -> Formula:
    return lambda thing, period: thing(name, period)


def both(*parts: Formula) -> Formula:
    return lambda thing, period: reduce(np.minimum, (part(thing, period) for part in parts))


def either(*parts: Formula) -> Formula:
    return lambda thing, period: reduce(np.maximum, (part(thing, period) for part in parts))


def neither(part: Formula) -> Formula:
    return lambda thing, period: 2 - part(thing, period)


def one_of(name: str, options: tuple[int, ...]) -> Formula:
    def formula(thing: Any, period: Any) -> Any:
        chosen = thing(name, period)
        return np.where(chosen < 0, 1, 2 * np.isin(chosen, options))

    return formula


def seen(number: int) -> Formula:
    """Whether an event has happened by the day: it may have where it is not known."""

    def formula(thing: Any, period: Any) -> Any:
        told, when = thing(f"happened{number}", period), thing(f"day{number}", period)
        return np.where((told == 2) & (when > AS_OF), 0, told)

    return formula


def age(years: int, by: int | None) -> Formula:
    """Whether somebody is under an age, today or when something happened."""

    def formula(thing: Any, period: Any) -> Any:
        birthday = added_months(thing("born", period), 12 * years, birthday=True)
        when = AS_OF if by is None else thing(f"day{by}", period)
        there = 2 if by is None else thing(f"seen{by}", period)
        known = (there == 2) & (thing("born_known", period) == 2)
        return np.where(there == 0, 0, np.where(known, 2 * (when < birthday), 1))

    return formula


def ordered(first: int, second: int) -> Formula:
    """Whether one event came before another."""

    def formula(thing: Any, period: Any) -> Any:
        known = np.minimum(thing(f"seen{first}", period), thing(f"seen{second}", period))
        order = thing(f"day{first}", period) < thing(f"day{second}", period)
        return np.where(known == 2, 2 * order, known)

    return formula


def added_months(when: Any, number: int, *, birthday: bool = False) -> Any:
    """The corresponding date, or the month's last day; a birthday on 29 February moves to 1 March."""
    month = when.astype("datetime64[M]")
    target = month + number
    day = (when - month.astype("datetime64[D]")).astype(int)
    last = ((target + 1).astype("datetime64[D]") - target.astype("datetime64[D]")).astype(int) - 1
    return target.astype("datetime64[D]") + (day if birthday else np.minimum(day, last))


def deadline(number: int, kind: str, amount: int, holidays: Any) -> Formula:
    def formula(thing: Any, period: Any) -> Any:
        when = thing(f"day{number}", period)
        if kind == "months":
            return added_months(when, amount)
        if kind == "days":
            return when + amount
        return np.busday_offset(when, amount, roll="backward", holidays=holidays)

    return formula


def applies(number: int, begins: int, extra: str | None) -> Formula:
    """The condition of a duty; an extra fact widens one of them and narrows the others."""
    condition = read(f"is{number}")
    if extra is not None:
        condition = (either if number == 6 else both)(condition, read(extra))
    return both(condition, read(f"seen{begins}"))


def status(number: int, done: int) -> Formula:
    def formula(thing: Any, period: Any) -> Any:
        engaged, ended = thing(f"applies{number}", period), thing(f"seen{done}", period)
        due, when = thing(f"limit{number}", period), thing(f"day{done}", period)
        over = np.where(when <= due, answers.MET, answers.MET_LATE)
        running = np.where(AS_OF <= due, answers.DUE, answers.OVERDUE)
        found = np.where(ended == 2, over, np.where(ended == 1, answers.UNCLEAR, running))
        doubtful = np.where(engaged == 1, answers.UNCLEAR, found)
        return np.where(engaged == 0, answers.NOT_ENGAGED, doubtful)

    return formula


def last_day(number: int, begins: int) -> Formula:
    def formula(thing: Any, period: Any) -> Any:
        days = thing(f"limit{number}", period).astype("datetime64[D]").astype(np.int32)
        known = (thing(f"applies{number}", period) > 0) & (thing(f"seen{begins}", period) == 2)
        return np.where(known, days, answers.NONE)

    return formula


# --- the rules ----------------------------------------------------------------------------------

CONDITIONS: tuple[Formula, ...] = (
    both(read("fact0"), read("fact1")),
    either(read("fact2"), both(read("fact3"), neither(read("fact4")))),
    one_of("choice0", (0, 1)),
    either(read("is0"), read("is2")),
    age(18, None),
    age(25, 0),
    ordered(1, 2),
    both(one_of("choice1", (2, 3, 5)), neither(read("fact5"))),
    both(read("is4"), either(read("fact6"), read("is7"))),
    neither(both(read("fact7"), read("fact8"))),
    both(read("seen3"), read("is5")),
    both(either(read("is1"), read("is9")), neither(one_of("choice0", (4,)))),
)
PERIODS = (
    ("working days", 15),
    ("days", 42),
    ("months", 1),
    ("working days", 20),
    ("days", 140),
    ("months", 3),
    ("working days", 10),
    ("days", 28),
    ("months", 12),
    ("working days", 45),
    ("days", 28),
    ("working days", 40),
)
BEGINS = (0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7)
EXTRA = {6: "fact9", 9: "fact10", 11: "fact11"}


def inputs() -> dict[str, type]:
    kinds: dict[str, type] = {"born": DATE, "born_known": int}
    kinds |= {f"fact{n}": int for n in range(data.FACTS)}
    kinds |= {f"choice{n}": int for n in range(len(data.OPTIONS))}
    kinds |= {f"happened{n}": int for n in range(data.EVENTS)}
    return kinds | {f"day{n}": DATE for n in range(data.EVENTS)}


def system(holidays: Any) -> Any:
    rules = TaxBenefitSystem([THING])
    each = [variable(name, kind) for name, kind in inputs().items()]
    each += [variable(f"seen{n}", int, seen(n)) for n in range(data.EVENTS)]
    each += [variable(f"is{n}", int, formula) for n, formula in enumerate(CONDITIONS)]
    for n, (begins, (kind, amount)) in enumerate(zip(BEGINS, PERIODS, strict=True)):
        each.append(variable(f"applies{n}", int, applies(n, begins, EXTRA.get(n))))
        each.append(variable(f"limit{n}", DATE, deadline(begins, kind, amount, holidays)))
        each.append(variable(f"status{n}", int, status(n, n + 4)))
        each.append(variable(f"due{n}", int, last_day(n, begins)))
    for one in each:
        rules.add_variable(one)
    return rules


def wanted() -> list[str]:
    names = ("is", "status", "due") if answers.with_days() else ("is", "status")
    return [f"{name}{n}" for name in names for n in range(12)]


def make(folder: Path) -> answers.Job:
    columns = {name: column(folder, name, kind) for name, kind in inputs().items()}
    rules = system(data.load(folder, "holidays").astype("datetime64[D]"))

    def work() -> dict[str, Any]:
        simulation = SimulationBuilder().build_default_simulation(rules, len(columns["born"]))
        for name, values in columns.items():
            simulation.set_input(name, TODAY, values)
        return {name: simulation.calculate(name, TODAY) for name in wanted()}

    return answers.Job(work, work)


def column(folder: Path, name: str, kind: type) -> Any:
    values = data.load(folder, name)
    return values.astype("datetime64[D]") if kind is DATE else values.astype(np.int32)


if __name__ == "__main__":
    answers.report(make)
