"""Ids for the rows of a census: which child, episode, assessment or plan each belongs to."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dutybound.returns.cin.layout import (
    ASSESSMENTS,
    CHILDREN,
    EPISODES,
    ID_OF,
    PARENT_OF,
    PLANS,
    PRE_PROCEEDINGS,
    PROTECTION_PLANS,
    SECTION_47,
)

_LETTER = {
    EPISODES: "e",
    ASSESSMENTS: "a",
    PLANS: "p",
    SECTION_47: "s",
    PROTECTION_PLANS: "c",
    PRE_PROCEEDINGS: "l",
}


def linked(frames: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The frames with ids in the place of row numbers.

    `child` is LAchildID; where that is missing, or another child has it already, "#" and the child's place in
    the file make it unique.  Below it ids count from 1 in the order of the file: C7.e2 is the second episode
    of C7, C7.e2.a1 its first assessment (p: plan, s: section 47, c: protection plan, l: pre-proceedings).
    """
    done = {CHILDREN: frames[CHILDREN].with_columns(_child_ids(frames[CHILDREN]))}
    for module, parent in PARENT_OF.items():
        done[module] = _linked(module, frames[module], done[parent])
    ids = [*ID_OF.values(), "line"]
    return {
        module: frame.select(
            *(name for name in ids if name in frame.columns),
            pl.exclude(*ids, "row", "parent"),
        )
        for module, frame in done.items()
    }


def _child_ids(children: pl.DataFrame) -> pl.Series:
    place = pl.concat_str(pl.lit("#"), pl.col("row") + 1)
    named = children.select("row", child=pl.coalesce("la_child_id", place))
    while (again := ~named["child"].is_first_distinct()).any():
        named = named.with_columns(
            pl.when(again).then(pl.concat_str("child", place)).otherwise("child").alias("child")
        )
    return named["child"]


def _linked(module: str, frame: pl.DataFrame, above: pl.DataFrame) -> pl.DataFrame:
    ids = [name for name in ID_OF.values() if name in above.columns]
    inherited = above.select(pl.col(ids).gather(frame["parent"]))
    found = pl.concat([frame, inherited], how="horizontal")
    if module not in ID_OF:
        return found
    number = pl.col("row").cum_count().over("parent")
    own = pl.concat_str(pl.col(ids[-1]), pl.lit(f".{_LETTER[module]}"), number)
    return found.with_columns(own.alias(ID_OF[module]))
