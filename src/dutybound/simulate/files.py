"""The files of one authority: its returns with their faults, its truths, and the list of the faults."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import numpy as np
import polars as pl

from dutybound.reference.authorities import every_authority
from dutybound.simulate.authority import FAULTS, SPELLING, Returns, Tables, returns_of, stream
from dutybound.simulate.care_xml import write_care
from dutybound.simulate.damage import NOTES, Damage, Source
from dutybound.simulate.drawing import Chance
from dutybound.simulate.faults import damaged
from dutybound.simulate.period import Period
from dutybound.simulate.send_blade import write_blade
from dutybound.simulate.send_tables import MODULES
from dutybound.simulate.send_xml import write_send
from dutybound.simulate.spelling import BLADE, CARE_XML, SEND_XML, Form, spelled
from dutybound.simulate.truths import truths

SendForm = Literal["blade", "xml"]

RETURNS, TRUTHS, NOTED = "returns", "truths", "faults"
WHOLE_FILE = 20
"""How many times likelier a fault of a whole file is than one of a record, of which there are thousands."""


@dataclass(frozen=True)
class Order:
    """What to make of one authority."""

    code: str
    persons: int
    seed: int
    year: int
    send_form: SendForm
    faults: float


@dataclass(frozen=True)
class Done:
    """What was made of one authority: counts, and bytes of its returns."""

    code: str
    persons: int
    plans: int
    requests: int
    children_in_need: int
    episodes: int
    faults: int
    size: int


def write_authority(order: Order, folder: Path) -> Done:
    """Write one authority's files into a folder that has `RETURNS`, `TRUTHS` and `NOTED` in it."""
    made = returns_of(order.code, order.persons, order.seed, Period(order.year))
    true = truths(made)
    notes: list[pl.DataFrame] = [pl.DataFrame(schema=NOTES)]
    here = folder / RETURNS / order.code
    here.mkdir()
    size = _write_send(order, made, here, notes) + _write_care(order, made, here, notes)
    noted = pl.concat(notes)
    noted.write_csv(folder / NOTED / f"{order.code}.csv")
    _with_faults(true, noted).write_parquet(folder / TRUTHS / f"{order.code}.parquet")
    return _done(order, made, noted.height, size)


def _write_send(order: Order, made: Returns, folder: Path, notes: list[pl.DataFrame]) -> int:
    if not made.send:
        return 0
    form = BLADE if order.send_form == "blade" else SEND_XML
    tables, found, chance = _made_wrong(order, made, "sen2", form)
    notes += found
    names = [one.name for one in MODULES] if order.send_form == "blade" else ["sen2"]
    marked = frozenset(name for name in names if _whole_file(chance, order))
    notes += [_of_file(order, "sen2", "byte-order-mark", name) for name in sorted(marked)]
    if order.send_form == "blade":
        return write_blade(folder / "sen2", tables, order.code, made.period, mark=marked)
    return write_send(folder / "sen2.xml", tables, mark=bool(marked))


def _write_care(order: Order, made: Returns, folder: Path, notes: list[pl.DataFrame]) -> int:
    if not made.care:
        return 0
    tables, found, chance = _made_wrong(order, made, "cin", CARE_XML)
    notes += found
    mark = _whole_file(chance, order)
    past = _before(order.code) if _whole_file(chance, order) else None
    notes += [_of_file(order, "cin", "byte-order-mark", "cin")] if mark else []
    notes += (
        [_of_file(order, "cin", "authority-that-ended", "cin", order.code, past)] if past else []
    )
    return write_care(folder / "cin.xml", tables, past or order.code, made.period, mark=mark)


def _made_wrong(
    order: Order, made: Returns, source: Source, form: Form
) -> tuple[Tables, list[pl.DataFrame], Chance]:
    """The tables of a return as text, with their faults; what was done; and chance for the files."""
    number = 0 if source == "sen2" else 10
    tables = dict(made.send if source == "sen2" else made.care)
    last = date.fromisoformat(str(_last_day(made, source)))
    chance = stream(order.seed, order.code, FAULTS + number)
    damage = Damage(source, order.code, tables, chance, order.faults, last)
    damaged(damage)
    damage.chance = stream(order.seed, order.code, SPELLING + number)
    return spelled(damage, form), damage.notes, damage.chance


def _last_day(made: Returns, source: Source) -> np.datetime64:
    return made.period.census if source == "sen2" else made.period.care_end


def _whole_file(chance: Chance, order: Order) -> bool:
    return bool(chance.random() < order.faults * WHOLE_FILE)


def _before(code: str) -> str | None:
    """The authority that this one followed, if any."""
    before = (one.code for one in every_authority().values() if code in one.successors)
    return next(before, None)


def _of_file(
    order: Order, source: Source, fault: str, table: str, was: str = "", now: str | None = None
) -> pl.DataFrame:
    values = {"authority": order.code, "source": source, "fault": fault, "table": table}
    row = {**dict.fromkeys(NOTES, ""), **values, "record": None, "was": was, "now": now or ""}
    return pl.DataFrame([row], schema=NOTES)


def _with_faults(true: pl.DataFrame, noted: pl.DataFrame) -> pl.DataFrame:
    """Each truth with the names of all faults of its child in its return."""
    of_children = noted.filter(pl.col("child") != "").select("source", "child", "fault").unique()
    named = of_children.group_by("source", "child").agg(
        pl.col("fault").sort().str.join(" ").alias("named")
    )
    rows = true.join(named, on=["source", "child"], how="left", maintain_order="left")
    return rows.with_columns(faults=pl.col("named").fill_null("")).drop("named")


def _done(order: Order, made: Returns, faults: int, size: int) -> Done:
    def rows(tables: Tables, name: str) -> int:
        return tables[name].height if tables else 0

    return Done(
        code=order.code,
        persons=made.persons,
        plans=rows(made.send, "activeplans"),
        requests=rows(made.send, "requests"),
        children_in_need=rows(made.care, "children"),
        episodes=rows(made.care, "episodes"),
        faults=faults,
        size=size,
    )
