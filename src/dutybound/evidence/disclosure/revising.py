"""A second publication, held against the first: no difference between two may rest on a few children.

Each publication alone is safe; two of nearly the same children are not.  Where one child more was counted,
the difference of any two numbers is about that child.  So the tables of a rule are published anew only
where every number that either publication shows, or that follows from it, has stayed or changed by at least
as many children as a number may rest on, and where what changed in a row changed in more than one column of
it: else the change would say of each new child how it went.  Where that does not hold, the first tables
stand, with their own day.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from dutybound.evidence.disclosure.counting import LATE, UNLESS
from dutybound.evidence.disclosure.pattern import Show
from dutybound.evidence.disclosure.policy import Policy
from dutybound.evidence.disclosure.rows import columns_from
from dutybound.evidence.disclosure.tables import RUN, Publication

_FAMILY = ["rule", "step"]
_HIDDEN, _PARTLY, _SUM = "(hidden)", "(partly)", "(sum)"


def revised(earlier: Publication, later: Publication, policy: Policy) -> Publication:
    """The later publication, with the earlier tables of each rule whose difference would tell too much.

    A rule that only the earlier one has keeps its tables.
    """
    tables, bases = [], []
    for rule, step in _families(earlier, later):
        old, new = _only(earlier, rule, step), _only(later, rule, step)
        kept = old if _keeps(old, new, policy) else new
        tables.append(kept.tables)
        bases.append(kept.basis)
    if not tables:
        return later
    return Publication(pl.concat(tables), pl.concat(bases))


def _families(*publications: Publication) -> list[tuple[str, str]]:
    found = {row for one in publications for row in one.tables.select(_FAMILY).unique().iter_rows()}
    return sorted(found)


def _only(one: Publication, rule: str, step: str) -> Publication:
    here = (pl.col("rule") == rule) & (pl.col("step") == step)
    return Publication(one.tables.filter(here), one.basis.filter(here))


def _keeps(old: Publication, new: Publication, policy: Policy) -> bool:
    """Whether the earlier tables must stand."""
    if old.tables.is_empty():
        return False
    if new.tables.is_empty():
        return True
    shapes = (old.tables, new.tables)
    return not all(_tells_little(old.basis, new.basis, shape, policy.least) for shape in shapes)


def _tells_little(old: pl.DataFrame, new: pl.DataFrame, shape: pl.DataFrame, least: int) -> bool:
    """Whether no number of these tables differs by only a few children between two bases."""
    for table, lines in _tables(shape):
        before, after = (_visible(basis, table, lines) for basis in (old, new))
        if not _differs_enough(before, after, least):
            return False
    return True


def _tables(shape: pl.DataFrame) -> Iterator[tuple[str, pl.DataFrame]]:
    for (table, _within), lines in shape.partition_by("table", "within", as_dict=True).items():
        yield str(table), lines


def _visible(basis: pl.DataFrame, table: str, lines: pl.DataFrame) -> pl.DataFrame:
    """For each number of a table, and each sum that follows from it, how often each child is in it."""
    placed = _placed(basis, table, lines)
    by_column = placed.select("child_key", row=pl.col("cells"), column=pl.col("block"))
    sums = placed.select("child_key", row=pl.col("total"), column=pl.lit(_SUM))
    return pl.concat([by_column, sums]).group_by("row", "column", "child_key").len()


def _placed(basis: pl.DataFrame, table: str, lines: pl.DataFrame) -> pl.DataFrame:
    """Each finding with the row in which its outcome is shown, and that in which it is only counted."""
    here = _within(basis, table, lines)
    group = pl.lit(RUN) if table == RUN else pl.col(table)
    show = dict(lines.select("group", "show").iter_rows())
    shown = group.replace_strict(show, default=Show.HIDDEN.value, return_dtype=pl.String)
    whole, hidden = shown == Show.WHOLE.value, shown == Show.HIDDEN.value
    return here.select(
        "child_key",
        _block(lines).alias("block"),
        pl.when(whole).then(group).otherwise(pl.lit(_PARTLY)).alias("cells"),
        pl.when(hidden).then(pl.lit(_HIDDEN)).otherwise(group).alias("total"),
    )


def _within(basis: pl.DataFrame, table: str, lines: pl.DataFrame) -> pl.DataFrame:
    """The findings that a table is about: for authorities those of their region."""
    return basis.filter(pl.col("region") == lines["within"][0]) if table == "authority" else basis


def _block(lines: pl.DataFrame) -> pl.Expr:
    """The column that an outcome is shown in."""
    blocks = columns_from(lines["columns"][0])
    named = {outcome: "+".join(block) for block in blocks for outcome in block}
    late = named.get(LATE, "")
    return pl.col("outcome").replace_strict(
        {UNLESS: late} | named, default="", return_dtype=pl.String
    )


def _differs_enough(before: pl.DataFrame, after: pl.DataFrame, least: int) -> bool:
    both = before.join(after, on=["row", "column", "child_key"], how="full", coalesce=True)
    unlike = both.filter(pl.col("len").fill_null(0) != pl.col("len_right").fill_null(0))
    changed = unlike.group_by("row", "column").agg(pl.len().alias("children"))
    if changed.filter(pl.col("children") < least).height:
        return False
    columns = both.filter(pl.col("column") != _SUM).group_by("row").agg(_many("column", "of"))
    moved = changed.filter(pl.col("column") != _SUM).group_by("row").agg(_many("column", "moved"))
    alone = moved.join(columns, on="row").filter((pl.col("of") > 1) & (pl.col("moved") == 1))
    return alone.is_empty()


def _many(column: str, name: str) -> pl.Expr:
    return pl.col(column).n_unique().alias(name)
