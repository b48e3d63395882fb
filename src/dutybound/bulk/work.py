"""One authority's returns, from files to findings: what a process of a run does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import process_time
from typing import Any

import polars as pl
import pyarrow as pa

from dutybound.bulk.comparing import compared
from dutybound.bulk.evaluating import evaluate, ids_of, untold
from dutybound.bulk.parts import Part, digests, write_part
from dutybound.bulk.settings import Settings, reformed_rulebook
from dutybound.bulk.units import Unit
from dutybound.bulk.waiting import list_name, overdue
from dutybound.bulk.writing import CHILD_LEVEL, as_polars, digest, write_csv, write_parquet
from dutybound.engine.columns.arrow import to_arrow
from dutybound.evidence.published_measures import cin_measures, sen2_measures, together
from dutybound.law.england import rulebook
from dutybound.returns import quality
from dutybound.returns.model import Return, Told, Unread
from dutybound.returns.recorded import Recorded, record
from dutybound.returns.recorded.children import Joined, children_of

Seconds = dict[str, float]
_ORDER = {"cin": 0, "csc-api": 1, "sen2": 2, "annex-a": 3}


@dataclass(frozen=True)
class Worked:
    """A part, and how many seconds of processor time each step of it took, all threads together."""

    part: Part
    seconds: Seconds = field(default_factory=dict)
    fresh: bool = True


def work(unit: Unit, settings: Settings, out: Path, done: Part | None) -> Worked:
    """Work out one authority's part, unless it is done and its files are as they were.

    Returns the part; its files are in `out` when it does, and its record last of all.
    """
    return _Work(unit, settings, out).run(done)


class _Work:
    def __init__(self, unit: Unit, settings: Settings, out: Path) -> None:
        self.unit, self.settings, self.out = unit, settings, out
        self.seconds: Seconds = {}
        self.outputs: dict[str, str] = {}

    def run(self, done: Part | None) -> Worked:
        with self._timed("digest"):
            inputs = digests(self.unit.files)
        if done is not None and done.inputs == inputs and done.is_there(self.out):
            return Worked(done, self.seconds, fresh=False)
        with self._timed("read"):
            returns, unread = self._read()
        part = self._part(Part(self.unit.name, inputs, unread=unread), returns)
        write_part(self.out, part)
        return Worked(part, self.seconds)

    @contextmanager
    def _timed(self, name: str) -> Iterator[None]:
        begun = process_time()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + process_time() - begun

    def _read(self) -> tuple[list[Return], tuple[str, ...]]:
        told = Told(self.settings.authority or None, self.settings.as_of)
        read = [one.read(told) for one in self.unit.found]
        good = [one for one in read if isinstance(one, Return)]
        return good, tuple(str(one) for one in read if isinstance(one, Unread))

    def _part(self, part: Part, read: list[Return]) -> Part:
        if not read:
            return part
        returns, told = one_of_each_kind(read)
        with self._timed("record"):
            recorded = [record(one, as_of=self.settings.as_of) for one in returns]
            day = self.settings.as_of or max(one.reference_day for one in returns)
            joined = children_of(returns, day)
        counts = self._findings(recorded, joined)
        with self._timed("write"):
            self._table("children", joined.frame.to_arrow())
            self._csv("measures", measured(returns))
            self._quality(returns, recorded)
        return replace(
            part,
            outputs=dict(sorted(self.outputs.items())),
            returns=tuple(map(_about, returns)),
            told=told,
            counts={**counts, **joined.counts, "children": joined.frame.height},
        )

    def _findings(self, recorded: Sequence[Recorded], joined: Joined) -> dict[str, int]:
        law, as_of = rulebook(), self.settings.as_of
        if self.settings.reform:
            with self._timed("reform"):
                after = reformed_rulebook(self.settings.reform)
                self._csv("reform", compared(recorded, law, after, as_of))
        if self.settings.engine == "spark":
            with self._timed("write"):
                self._csv("not-recorded", untold(recorded, law, as_of))
                self._cases(recorded, joined)
            return {}
        with self._timed("evaluate"):
            found = evaluate(recorded, joined.names, law, as_of)
        with self._timed("write"):
            self._table("findings", found)
            self._csv("not-recorded", untold(recorded, law, as_of))
            waiting = overdue(as_polars(found), joined.frame, law)
            self._csv("child-level", waiting, list_name(self.unit.name))
        return {"findings": found.num_rows}

    def _cases(self, recorded: Sequence[Recorded], joined: Joined) -> None:
        """The cases themselves, for an engine that reads the rules elsewhere."""
        for one, names in zip(recorded, joined.names, strict=True):
            ids = ids_of(one, names)
            for key, tables in {"": one.tables, **one.only_for}.items():
                batch = to_arrow(tables, ids)
                name = "-".join(filter(None, (one.kind, key)))
                self._parquet(f"cases/{name}", pa.Table.from_batches([batch]))

    def _quality(self, returns: Sequence[Return], recorded: Sequence[Recorded]) -> None:
        issues = [
            quality.together(one.issues, said.issues).with_columns(
                pl.lit(one.authority).alias("authority"), pl.lit(one.kind).alias("return")
            )
            for one, said in zip(returns, recorded, strict=True)
        ]
        self._parquet("issues", pl.concat(issues).to_arrow())
        left = [
            said.left_out.with_columns(pl.lit(said.authority).alias("authority"))
            for said in recorded
        ]
        self._csv("left-out", pl.concat(left))

    def _table(self, folder: str, table: pa.Table) -> None:
        """Findings or children, in the format that was asked for."""
        if self.settings.format == "csv":
            self._csv(folder, as_polars(table))
        self._parquet(folder, table)

    def _parquet(self, folder: str, table: pa.Table) -> None:
        path = self.out / folder / f"{self.unit.name}.parquet"
        self._kept(path, lambda: write_parquet(path, table, mark=CHILD_LEVEL))

    def _csv(self, folder: str, frame: pl.DataFrame, name: str = "") -> None:
        path = self.out / folder / f"{name or self.unit.name}.csv"
        self._kept(path, lambda: write_csv(path, frame))

    def _kept(self, path: Path, write: Callable[[], None]) -> None:
        write()
        self.outputs[path.relative_to(self.out).as_posix()] = digest(path)


def measured(returns: Sequence[Return]) -> pl.DataFrame:
    """The published measures of some returns, by their own definitions."""
    by_kind = {"sen2": sen2_measures, "cin": cin_measures, "csc-api": cin_measures}
    told = (
        one
        for each in returns
        if each.kind in by_kind
        for one in by_kind[each.kind](each.frames, each.reference_day)
    )
    rows = [(one.id, one.counted, one.on_time, one.left_out) for one in together(told)]
    columns = ["measure", "counted", "on_time", "left_out"]
    return pl.DataFrame(rows, schema=columns, orient="row")


def one_of_each_kind(read: Iterable[Return]) -> tuple[list[Return], tuple[str, ...]]:
    """The newest return of each kind, in the order that names children; what is said of the others."""
    newest: dict[str, Return] = {}
    told: list[str] = []
    for one in sorted(read, key=lambda r: r.reference_day, reverse=True):
        kept = newest.setdefault(one.kind, one)
        if kept is not one:
            told.append(
                f"{one.where}: left out, since '{kept.where}' is a newer {one.kind} return of the same "
                "authority. Give it a run of its own."
            )
    return sorted(newest.values(), key=lambda r: _ORDER[r.kind]), tuple(told)


def _about(one: Return) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "authority": one.authority,
        "year": one.year,
        "reference_day": one.reference_day.isoformat(),
        "edition": one.edition,
        "where": str(one.where),
        "rows": sum(frame.height for frame in one.frames.values()),
    }
