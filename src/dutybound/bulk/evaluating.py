"""Rules over what returns say: findings, and what cannot be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

from dutybound.engine.columns import Tables
from dutybound.engine.columns.arrow import FINDINGS, Ids, findings
from dutybound.engine.columns.reachable import Told as Reach
from dutybound.engine.columns.reachable import reachable
from dutybound.language import Rule, Rulebook
from dutybound.returns.model import Kind
from dutybound.returns.recorded import Recorded
from dutybound.returns.recorded.what import recorded_by

NOT_RECORDED = pl.Schema(
    {"return": pl.String(), "rule": pl.String(), "step": pl.String(), "missing": pl.String()}
)


def evaluate(
    recorded: Sequence[Recorded], names: Sequence[pl.Series], law: Rulebook, as_of: date | None
) -> pa.Table:
    """What a rulebook says of the children of some returns of one authority; `names` are their ids.

    In the columns of `engine.columns.arrow.FINDINGS`.  What is said of the child itself (and not of a
    request, a plan ...) is said once, by the first of the returns that has the child.
    """
    tables: list[pa.Table] = [FINDINGS.empty_table()]
    seen: list[pl.Series] = []
    for one, children in zip(recorded, names, strict=True):
        found = pa.concat_tables(_parts(one, children, law, as_of))
        tables.append(once(found, law, seen))
        seen.append(children)
    return pa.concat_tables(tables).unify_dictionaries().combine_chunks()


def untold(recorded: Iterable[Recorded], law: Rulebook, as_of: date | None) -> pl.DataFrame:
    """The steps that no fact of a return reaches, and the facts that are missing, joined with ';'."""
    rows = [
        (one.kind, gap.rule, gap.step, ";".join(gap.missing))
        for one in recorded
        for gap in _reach(one, law, as_of).not_recorded
    ]
    return pl.DataFrame(rows, schema=NOT_RECORDED, orient="row")


def _parts(
    one: Recorded, children: pl.Series, law: Rulebook, as_of: date | None
) -> Iterator[pa.Table]:
    ids, reach = ids_of(one, children), _reach(one, law, as_of)
    day = None if as_of is None else as_of.toordinal()
    for tables, rules in by_tables(one, reach.rules):
        yield findings(tables, ids, reach._replace(rules=tuple(rules)), as_of=day, threads=1)


def _reach(one: Recorded, law: Rulebook, as_of: date | None) -> Reach:
    return reach_of(one.kind, law, as_of or one.reference_day, on_its_day=one.is_whole)


@cache
def reach_of(kind: Kind, law: Rulebook, on: date, *, on_its_day: bool) -> Reach:
    """The rules that returns of a kind tell anything of: the same for every return of a run."""
    return reachable(law, recorded_by(kind, whole_lists=on_its_day), on.toordinal())


def by_tables(one: Recorded, law: Iterable[Rule]) -> Iterator[tuple[Tables, list[Rule]]]:
    """The rules about matters that there are, with the tables that each is read over."""
    there = [rule for rule in law if one.tables.size(rule.about)]
    yield one.tables, [rule for rule in there if rule.id not in one.only_for]
    for rule in there:
        if rule.id in one.only_for:
            yield one.only_for[rule.id], [rule]


def ids_of(one: Recorded, children: pl.Series) -> Ids:
    """The ids of a return's rows, its children by the names that they have in the run."""
    root = one.tables.root
    matters = {kind: ids for kind, ids in one.ids.items() if kind is not root}
    return Ids.of(one.authority, children, matters)


def once(found: pa.Table, law: Rulebook, seen: Sequence[pl.Series]) -> pa.Table:
    """Without what is said of children themselves whom an earlier return has."""
    if not seen:
        return found
    known = pl.concat(seen).to_arrow()
    of_child = pc.equal(found["matter"].cast(pa.string()), law.root.key)
    again = pc.is_in(found["child"].cast(pa.string()), value_set=known)
    return found.filter(pc.invert(pc.and_(of_child, again)))
