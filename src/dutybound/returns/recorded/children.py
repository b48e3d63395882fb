"""Who the children are: one frame for all returns of one authority.

A child of two returns is one child where both give the same unique pupil number, the number is of the right
shape and no other child of either return has it, and the days of birth do not differ.  All others are
counted, and stay two.  Numbers are left out of what is written: they serve for the join only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from dutybound.reference.authorities import region_of
from dutybound.reference.codes import NOT_RECORDED, code_list
from dutybound.returns.model import Return
from dutybound.returns.recorded.cin_children import marks

CHILDREN = pl.Schema(
    {
        "authority": pl.String(),
        "region": pl.String(),
        "child": pl.String(),
        "source": pl.List(pl.String),
        "born": pl.Date(),
        "age": pl.Int32(),
        "age_band": pl.String(),
        "sex": pl.String(),
        "ethnic_group": pl.String(),
        "sen_need": pl.String(),
        "cin_need": pl.String(),
        "disability": pl.String(),
        "team": pl.String(),
    }
)
"""The columns of the frame of children: `age` is in whole years on the day that is looked at."""

WORDS = ("sex", "ethnic_group", "sen_need", "cin_need", "disability", "team")
_PUPIL_NUMBER = r"^[A-Z][0-9]{11}[0-9A-Z]$"
_NONE = pl.lit(None, dtype=pl.String)


@dataclass(frozen=True)
class Joined:
    """The children of some returns: `frame` as `CHILDREN`, `names` the ids of each return's in its order.

    `counts` tells how the join went: children in two returns, numbers missing, misshapen, given twice, and
    numbers that are the same where the days of birth are not.
    """

    frame: pl.DataFrame
    names: tuple[pl.Series, ...]
    counts: Mapping[str, int]


def children_of(returns: Sequence[Return], as_of: date) -> Joined:
    """The children of an authority's returns, on a day.  Earlier returns in the list name a child first."""
    people = pl.concat([_people(one).with_columns(part=pl.lit(n)) for n, one in enumerate(returns)])
    keyed, counts = _with_keys(people)
    named = keyed.with_columns(
        child=pl.when(pl.col("key").is_null())
        .then("name")
        .otherwise(pl.col("name").first().over("key"))
    )
    names = tuple(named.filter(part=n)["child"] for n in range(len(returns)))
    frame = _one_each(named)
    counts["in two returns"] = named.height - frame.height
    return Joined(_finished(frame, returns[0].authority, as_of), names, counts)


def _people(one: Return) -> pl.DataFrame:
    """Who a return is about, in its own order: name, upn, born, source, and what groups them."""
    reads = {"cin": _cin, "csc-api": _cin, "sen2": _sen2, "annex-a": _annex_a}
    told = reads[one.kind](one.frames)
    missing = [pl.lit(NOT_RECORDED).alias(word) for word in WORDS if word not in told.columns]
    return told.with_columns(missing).select(
        pl.concat_str(pl.lit(f"{one.kind}-"), "child").alias("name"),
        pl.col("upn").str.strip_chars().str.to_uppercase(),
        "born",
        pl.lit(one.kind).alias("source"),
        *WORDS,
    )


def _cin(frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    need = (
        frames["episodes"]
        .sort("cin_referral_date", nulls_last=False, maintain_order=True)
        .group_by("child")
        .agg(pl.col("primary_need_code").last())
    )
    told = frames["children"].join(need, on="child", how="left", maintain_order="left")
    told = told.join(marks(frames["disabilities"]), on="child", how="left", maintain_order="left")
    sex = (
        pl.coalesce("sex", "gender_current") if "gender_current" in told.columns else pl.col("sex")
    )
    return told.select(
        "child",
        "upn",
        pl.col("person_birth_date").alias("born"),
        _group(sex, "sex").alias("sex"),
        _group(pl.col("ethnicity"), "ethnicity").alias("ethnic_group"),
        _group(pl.col("primary_need_code"), "cin-primary-need").alias("cin_need"),
        pl.when(pl.col("any_disability") & ~pl.col("no_disability"))
        .then(pl.lit("yes"))
        .when(pl.col("no_disability") & ~pl.col("any_disability") & ~pl.col("strange_code"))
        .then(pl.lit("none recorded"))
        .otherwise(pl.lit(NOT_RECORDED))
        .alias("disability"),
    )


def _sen2(frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    first = frames["senneed"].filter(pl.col("sentyperank").fill_null(1) == 1)
    need = first.unique("child", keep="first").select("child", "sentype")
    told = frames["person"].join(need, on="child", how="left", maintain_order="left")
    return told.select(
        "child",
        "upn",
        pl.col("personbirthdate").alias("born"),
        _group(pl.col("sex"), "sex").alias("sex"),
        _group(pl.col("ethnicity"), "ethnicity").alias("ethnic_group"),
        _group(pl.col("sentype"), "sen-need").alias("sen_need"),
    )


def _annex_a(frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    both = [frames[name] for name in ("list_1", "list_2") if name in frames]
    told = pl.concat(both, how="diagonal_relaxed").unique(
        "child", keep="first", maintain_order=True
    )
    return told.select("child", "upn", pl.col("date_of_birth").alias("born"))


def _group(codes: pl.Expr, list_id: str) -> pl.Expr:
    """The words that tables show a code under; each code is looked up once."""
    known = code_list(list_id)
    return codes.map_batches(
        lambda column: column.replace_strict(
            {code: known.group(code) for code in column.unique().to_list()},
            default=NOT_RECORDED,
            return_dtype=pl.String,
        ),
        return_dtype=pl.String,
    )


def _with_keys(people: pl.DataFrame) -> tuple[pl.DataFrame, dict[str, int]]:
    """A `key` for those whose pupil number can join them, and why the others have none."""
    upn = pl.col("upn")
    shaped = upn.str.contains(_PUPIL_NUMBER)
    doubled = pl.struct("part", "upn").is_duplicated()
    marked = people.with_columns(
        why=pl.when(upn.is_null() | (upn == ""))
        .then(pl.lit("number missing"))
        .when(~shaped)
        .then(pl.lit("number misshapen"))
        .when(doubled)
        .then(pl.lit("number given to two children"))
    ).with_columns(key=pl.when(pl.col("why").is_null()).then(upn))
    differ = pl.col("key").is_not_null() & (pl.col("born").drop_nulls().n_unique().over("key") > 1)
    marked = marked.with_columns(
        why=pl.when(differ).then(pl.lit("same number, other birth date")).otherwise("why"),
        key=pl.when(~differ).then("key"),
    )
    told = marked["why"].drop_nulls().value_counts()
    return marked, {str(why): int(count) for why, count in told.sort("why").iter_rows()}


def _one_each(named: pl.DataFrame) -> pl.DataFrame:
    """One row a child: of several, the first that says anything."""
    several = pl.col("child").is_duplicated()
    alone = named.filter(~several).with_columns(source=pl.concat_list("source"))
    columns = ["part", "child", "source", "born", *WORDS]
    said = [
        pl.col(word).filter(pl.col(word) != NOT_RECORDED).first().fill_null(NOT_RECORDED)
        for word in WORDS
    ]
    joined = (
        named.filter(several)
        .group_by("child", maintain_order=True)
        .agg(pl.col("part").first(), "source", pl.col("born").drop_nulls().first(), *said)
    )
    return pl.concat([alone.select(columns), joined.select(columns)]).sort(
        "part", "child", maintain_order=True
    )


def _finished(frame: pl.DataFrame, authority: str, as_of: date) -> pl.DataFrame:
    age = _age(pl.col("born"), as_of)
    return (
        frame.with_columns(
            authority=pl.lit(authority),
            region=pl.lit(region_of(authority)),
            age=age,
            age_band=_band(age),
        )
        .select(CHILDREN.names())
        .match_to_schema(CHILDREN)
    )


def _age(born: pl.Expr, on: date) -> pl.Expr:
    """Whole years on a day; null before birth and where no birth is known."""
    place = born.dt.month().cast(pl.Int32) * 100 + born.dt.day()
    later = place > on.month * 100 + on.day
    years = pl.lit(on.year, pl.Int32) - born.dt.year() - later.cast(pl.Int32)
    return pl.when(years >= 0).then(years)


def _band(age: pl.Expr) -> pl.Expr:
    bands = {"0 to 4": 4, "5 to 10": 10, "11 to 15": 15, "16 to 17": 17, "18 to 25": 25}
    found = pl.lit(NOT_RECORDED)
    for name, last in reversed(bands.items()):
        found = pl.when(age <= last).then(pl.lit(name)).otherwise(found)
    return found
