"""The mini-rulebook in polars: `python -m benchmarks.mini_rulebook.in_polars FOLDER days|statuses [tables]`.

Polars' nulls are Kleene's "not known".  With `tables` the last days are looked up rather than worked out, as
our engines do; without, by polars' own functions of the calendar.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from benchmarks.mini_rulebook import answers, data

AS_OF = pl.lit(int(data.AS_OF), dtype=pl.Int32).cast(pl.Date)
SPAN = np.arange(np.datetime64("1990-01-01"), np.datetime64("2029-01-01"))
PERIODS = (
    ("working days", 15),
    ("weeks", 6),
    ("months", 1),
    ("working days", 20),
    ("weeks", 20),
    ("months", 3),
    ("working days", 10),
    ("days", 28),
    ("months", 12),
    ("working days", 45),
    ("weeks", 4),
    ("working days", 40),
)
BEGINS = (0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7)

Move = Callable[[pl.Expr], pl.Expr]


class Calendar:
    """Polars' own functions of the calendar."""

    def __init__(self, holidays: pl.Series) -> None:
        self.holidays = holidays

    def last_day(self, when: pl.Expr, kind: str, amount: int) -> pl.Expr:
        if kind == "working days":
            holidays = self.holidays.to_list()
            return when.dt.add_business_days(amount, holidays=holidays, roll="backward")
        unit = {"weeks": "w", "months": "mo", "days": "d"}[kind]
        return when.dt.offset_by(f"{amount}{unit}")

    def birthday(self, born: pl.Expr, years: int) -> pl.Expr:
        """On 29 February the month's last day would be taken: 1 March is meant."""
        moved = born.dt.offset_by(f"{years}y")
        leap = (born.dt.month() == 2) & (born.dt.day() == 29) & (moved.dt.day() == 28)
        return pl.when(leap).then(moved.dt.offset_by("1d")).otherwise(moved)


class LookUp(Calendar):
    """The same, worked out once for every day that occurs."""

    def last_day(self, when: pl.Expr, kind: str, amount: int) -> pl.Expr:
        return _looked_up(when, lambda day: Calendar.last_day(self, day, kind, amount))

    def birthday(self, born: pl.Expr, years: int) -> pl.Expr:
        return _looked_up(born, lambda day: Calendar.birthday(self, day, years))


def _looked_up(when: pl.Expr, move: Move) -> pl.Expr:
    days = pl.DataFrame({"day": SPAN}).with_columns(pl.col("day").cast(pl.Date))
    table = days.select(move(pl.col("day"))).to_series().to_physical()
    first = int(SPAN[0].astype("datetime64[D]").astype(int))
    return pl.lit(table).gather(when.to_physical() - first).cast(pl.Date)


def frame(folder: Path) -> pl.DataFrame:
    """Facts as booleans, null where not known; days null where nothing is known of them."""
    columns: dict[str, Any] = {}
    for number in range(data.FACTS):
        columns[f"fact{number}"] = _truth(data.load(folder, f"fact{number}"))
    for number in range(len(data.OPTIONS)):
        chosen = pl.Series(data.load(folder, f"choice{number}"))
        columns[f"choice{number}"] = chosen.set(chosen < 0, None)
    for number in range(data.EVENTS):
        told = data.load(folder, f"happened{number}")
        columns[f"happened{number}"] = _truth(told)
        columns[f"day{number}"] = _days(data.load(folder, f"day{number}"), told)
    columns["born"] = _days(data.load(folder, "born"), data.load(folder, "born_known"))
    return pl.DataFrame(columns)


def _truth(values: Any) -> pl.Series:
    truths = pl.Series(values == 2)
    return truths.set(pl.Series(values == 1), None)


def _days(days: Any, known: Any) -> pl.Series:
    return pl.Series(days).cast(pl.Date).set(pl.Series(known != 2), None)


def with_seen(facts: pl.LazyFrame) -> pl.LazyFrame:
    """Whether each event has happened by the day."""
    each = range(data.EVENTS)
    return facts.with_columns(
        (pl.col(f"happened{n}") & (pl.col(f"day{n}") <= AS_OF)).alias(f"seen{n}") for n in each
    )


def conditions(facts: pl.LazyFrame, calendar: Calendar) -> pl.LazyFrame:
    a = [pl.col(f"fact{n}") for n in range(data.FACTS)]
    seen = [pl.col(f"seen{n}") for n in range(data.EVENTS)]
    born, one, other = pl.col("born"), pl.col("choice0"), pl.col("choice1")
    day = [pl.col(f"day{n}") for n in range(data.EVENTS)]
    first = {
        "is0": a[0] & a[1],
        "is1": a[2] | (a[3] & ~a[4]),
        "is2": one.is_in([0, 1]),
        "is4": calendar.birthday(born, 18) > AS_OF,
        "is5": seen[0] & (day[0] < calendar.birthday(born, 25)),
        "is6": seen[1] & seen[2] & (day[1] < day[2]),
        "is7": other.is_in([2, 3, 5]) & ~a[5],
        "is9": ~(a[7] & a[8]),
    }
    then = {
        "is3": pl.col("is0") | pl.col("is2"),
        "is8": pl.col("is4") & (a[6] | pl.col("is7")),
        "is10": seen[3] & pl.col("is5"),
        "is11": (pl.col("is1") | pl.col("is9")) & (one != 4),
    }
    return facts.with_columns(**first).with_columns(**then)


def duties(facts: pl.LazyFrame, calendar: Calendar) -> pl.LazyFrame:
    engaged = [pl.col(f"is{n}") for n in range(12)]
    engaged[6] |= pl.col("fact9")
    engaged[9] &= pl.col("fact10")
    engaged[11] &= pl.col("fact11")
    first = {}
    for n, (begins, (kind, amount)) in enumerate(zip(BEGINS, PERIODS, strict=True)):
        first[f"applies{n}"] = engaged[n] & pl.col(f"seen{begins}")
        first[f"limit{n}"] = calendar.last_day(pl.col(f"day{begins}"), kind, amount)
    return facts.with_columns(**first).with_columns(_status(n, n + 4) for n in range(12))


def _status(number: int, done: int) -> pl.Expr:
    ended, due = pl.col(f"seen{done}"), pl.col(f"limit{number}")
    over = pl.when(pl.col(f"day{done}") <= due).then(answers.MET).otherwise(answers.MET_LATE)
    running = pl.when(due >= AS_OF).then(answers.DUE).otherwise(answers.OVERDUE)
    found = pl.when(ended).then(over).when(~ended).then(running).otherwise(answers.UNCLEAR)
    engaged = pl.col(f"applies{number}")
    status = pl.when(engaged).then(found).when(~engaged).then(answers.NOT_ENGAGED)
    return status.otherwise(answers.UNCLEAR).cast(pl.Int8).alias(f"status{number}")


def _last_day(number: int) -> pl.Expr:
    begins = pl.col(f"seen{BEGINS[number]}")
    stands = pl.col(f"applies{number}").fill_null(value=True) & begins.fill_null(value=False)
    days = pl.when(stands).then(pl.col(f"limit{number}").to_physical())
    return days.fill_null(answers.NONE).cast(pl.Int32).alias(f"due{number}")


def query(facts: pl.DataFrame, calendar: Calendar, *, with_days: bool) -> pl.LazyFrame:
    worked = duties(conditions(with_seen(facts.lazy()), calendar), calendar)
    truths = [(pl.col(f"is{n}").cast(pl.Int8) * 2).fill_null(1).alias(f"is{n}") for n in range(12)]
    statuses = [pl.col(f"status{n}") for n in range(12)]
    days = [_last_day(n) for n in range(12)] if with_days else []
    return worked.select(*truths, *statuses, *days)


def make(folder: Path) -> answers.Job:
    holidays = pl.Series(data.load(folder, "holidays")).cast(pl.Date)
    calendar = LookUp(holidays) if "tables" in sys.argv else Calendar(holidays)
    asked = query(frame(folder), calendar, with_days=answers.with_days())

    # In streams, polars goes through the holidays anew for every few rows: ten times slower.
    def work() -> pl.DataFrame:
        found = asked.collect(engine="in-memory")
        assert isinstance(found, pl.DataFrame)
        return found

    def read_off() -> answers.Answers:
        return {name: column.to_numpy() for name, column in work().to_dict().items()}

    return answers.Job(work, read_off)


if __name__ == "__main__":
    answers.report(make)
