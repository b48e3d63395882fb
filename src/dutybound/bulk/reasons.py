"""Why a finding on one child is what it is: the facts of the returns that carried it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from dutybound.bulk.errors import InputsChanged, NoSuchChild, SeveralChildren
from dutybound.bulk.folder import manifest_of
from dutybound.bulk.parts import Part, digests, read_parts
from dutybound.bulk.units import units_in
from dutybound.bulk.work import one_of_each_kind
from dutybound.engine.check import check
from dutybound.engine.findings import Finding
from dutybound.language import Rulebook, Status
from dutybound.law.england import rulebook
from dutybound.returns.model import Return, Told
from dutybound.returns.reading import Found
from dutybound.returns.recorded import Recorded, record
from dutybound.returns.recorded.cases import case_of, still_open
from dutybound.returns.recorded.children import children_of


@dataclass(frozen=True)
class Reason:
    """One fact that carried a finding: its path and matter (the code), and its sentence."""

    matter_id: str
    fact: str
    sentence: str


@dataclass(frozen=True)
class Explained:
    """A finding with its reasons and, where it is not settled, the facts that would settle it."""

    source: str
    rule: str
    title: str
    step: str
    matter: str
    matter_id: str
    status: str
    possible: tuple[str, ...]
    unless: tuple[str, ...]
    reasons: tuple[Reason, ...]
    settled_by: tuple[str, ...]


def reasons(out: Path, child: str, authority: str = "") -> list[Explained]:
    """Every finding that a run has on a child, worked out again by the case reader, with reasons.

    Two authorities may call a child the same: `authority` says which is meant.  NotARun, NoSuchChild,
    SeveralChildren, or InputsChanged where a return is no longer the one that was read.
    """
    settings = manifest_of(out)["settings"]
    as_of = date.fromisoformat(settings["as_of"]) if settings["as_of"] else None
    part = _part_with(out, child, authority)
    returns = _read_again(part, Told(settings["authority"] or None, as_of))
    joined = children_of(returns, as_of or max(one.reference_day for one in returns))
    wanted = _wanted(out, part, child)
    found: list[Explained] = []
    for one, names in zip(returns, joined.names, strict=True):
        for row in names.to_frame().with_row_index().filter(pl.col(names.name) == child)["index"]:
            said = record(one, as_of=as_of)
            mine = _explained(said, int(row), as_of, wanted)
            again = {one.source for one in found}
            found += [one for one in mine if not (again and one.matter == rulebook().root.key)]
    return found


def _part_with(out: Path, child: str, authority: str) -> Part:
    parts = [part for part in read_parts(out).values() if authority in {"", part.name}]
    found = [part for part in parts if _has(out, part, child)]
    if not found:
        raise NoSuchChild(child, out)
    if len(found) > 1:
        raise SeveralChildren(child, [part.name for part in found])
    return found[0]


def _has(out: Path, part: Part, child: str) -> bool:
    path = out / "children" / f"{part.name}.parquet"
    there = path.is_file() and pl.scan_parquet(path).filter(child=child).head(1).collect().height
    return bool(there)


def _read_again(part: Part, told: Told) -> list[Return]:
    files = [Path(name) for name in part.inputs]
    now = digests(tuple(files))
    changed = [name for name, mark in part.inputs.items() if now[name] != mark]
    if changed:
        raise InputsChanged(Path(changed[0]))
    folders = {path.parent for path in files}
    outermost = sorted(one for one in folders if folders.isdisjoint(one.parents))
    units, _ = units_in(outermost, told.authority or "")
    mine = [one for unit in units for one in unit.found if set(_paths(one)) <= set(files)]
    read = [one.read(told) for one in mine]
    return one_of_each_kind([one for one in read if isinstance(one, Return)])[0]


def _paths(found: Found) -> list[Path]:
    return [opening.path for opening in found.openings]


def _wanted(out: Path, part: Part, child: str) -> set[tuple[str, str, str]]:
    """The findings of the run on the child: matter's id, rule and step."""
    path = out / "findings" / f"{part.name}.parquet"
    told = pl.scan_parquet(path).filter(pl.col("child").cast(pl.String) == child)
    rows = told.select(pl.col("matter_id", "rule", "step").cast(pl.String)).collect()
    return set(rows.iter_rows())


def _explained(
    said: Recorded, row: int, as_of: date | None, wanted: set[tuple[str, str, str]]
) -> Iterator[Explained]:
    law = rulebook()
    for key in ("", *said.only_for):
        for finding in _findings(said, row, key, law, as_of):
            matter_id = _matter_id(finding, said, row, wanted)
            if matter_id:
                yield _as_told(finding, said, matter_id)


def _findings(
    said: Recorded, row: int, key: str, law: Rulebook, as_of: date | None
) -> Iterator[Finding]:
    """The findings of the rules that are read over the tables of that key."""
    day = None if as_of is None else as_of.toordinal()
    for finding in check(case_of(said, row, key), law, as_of=day).findings:
        mine = finding.rule.id == key if key else finding.rule.id not in said.only_for
        if mine and finding.status is not Status.NOT_ENGAGED:
            yield finding


def _matter_id(
    finding: Finding, said: Recorded, row: int, wanted: set[tuple[str, str, str]]
) -> str:
    record_id = finding.record.id
    if finding.record.parent is None:
        ids = [i for i, rule, step in wanted if (rule, step) == (finding.rule.id, finding.step)]
        return ids[0] if ids else ""
    return record_id if (record_id, finding.rule.id, finding.step) in wanted else ""


def _as_told(finding: Finding, said: Recorded, matter_id: str) -> Explained:
    return Explained(
        said.kind,
        finding.rule.id,
        finding.title,
        finding.step,
        finding.record.matter.key,
        matter_id,
        finding.status.value,
        tuple(sorted(status.value for status in finding.answer.possible)),
        still_open(said, finding),
        tuple(
            Reason(
                "" if r.record is None else r.record.id,
                "" if r.field is None else r.field.path,
                r.sentence,
            )
            for r in finding.reasons
        ),
        tuple(field.path for _, field in finding.settled_by),
    )
