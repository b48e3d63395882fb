"""The children in need return of one authority: its children, then the tables of the census."""

from __future__ import annotations

import numpy as np
import polars as pl

from dutybound.simulate.care_flow import (
    IN_NEED,
    NO_ACTION,
    Episodes,
    carried_episodes,
    followed,
    new_episodes,
)
from dutybound.simulate.care_tables import (
    assessment_table,
    enquiry_table,
    episode_table,
    plan_table,
    protection_table,
    review_table,
)
from dutybound.simulate.choices import (
    AUTISM,
    CARE_AGES,
    DISABLED,
    DISABLED_NOT_IN_NEED,
    DISABLED_WITH_A_PLAN,
    EFFECTS,
)
from dutybound.simulate.drawing import (
    NEVER,
    Chance,
    Flags,
    Numbers,
    by_weight,
    happens,
    one_of,
    span,
)
from dutybound.simulate.people import (
    ages,
    born,
    ethnicities,
    sexes,
    unique_numbers,
    why_without,
    without_number,
)
from dutybound.simulate.period import Period
from dutybound.simulate.rates import Care


def care_episodes(
    chance: Chance, care: Care, factor: float, period: Period
) -> tuple[Episodes, Numbers]:
    """All episodes of a return, and which child each is of: a number from 0 without gaps."""
    recent = new_episodes(chance, care, factor, period)
    before = (recent.referred < period.care_start) & (recent.kind == IN_NEED)
    older = carried_episodes(chance, care, factor, period, int(before.sum()))
    every = recent.and_then(older)
    every = every.only(chance.permutation(len(every)))
    owner = followed(chance, every, period)
    _, child = np.unique(owner, return_inverse=True)
    return every, child


def first_children(episodes: Episodes, child: Numbers, size: int) -> tuple[Episodes, Numbers]:
    """The episodes of the first children only, sorted by child, then by date."""
    order = np.lexsort((episodes.referred, child))
    kept = order[child[order] < size]
    return episodes.only(kept), child[kept]


def children(
    chance: Chance, code: str, period: Period, episodes: Episodes, child: Numbers, first_place: int
) -> pl.DataFrame:
    """One row a child, by its number: who it is, and `years` of age on the last day.

    Unique pupil numbers begin at `first_place`, after those of the SEN2 return.
    """
    size = int(child.max()) + 1 if len(child) else 0
    years = ages(chance, CARE_AGES, size)
    days = born(chance, period.care_end, years)
    first = np.full(size, period.care_end)
    np.minimum.at(first, child, episodes.referred)
    days = np.minimum(days, first - span(chance.integers(0, 3, size)))
    years = np.floor((period.care_end - days).astype(np.int64) / 365.25).astype(np.int64)
    unborn = (years == 0) & (first > period.care_end - span(120)) & happens(chance, 0.12, size)
    due = period.care_end + span(chance.integers(5, 150, size))
    missing = without_number(chance, years) | unborn
    numbers = unique_numbers(code, days + span(5 * 365), first_place)
    return pl.DataFrame(
        {
            "child": np.arange(size),
            "number": numbers,
            "upn": pl.Series(numbers).set(pl.Series(missing), None),
            "upn_unknown": why_without(missing, years, "UN4"),
            "person_birth_date": np.where(unborn, NEVER, days),
            "expected_person_birth_date": np.where(unborn, due, NEVER),
            "sex": np.where(unborn, "U", sexes(chance, 0.54, size)),
            "ethnicity": ethnicities(chance, size),
            "years": years,
            "in_need": _in_need(episodes, child, size),
            "first_referral": first,
            "person": pl.Series([None], dtype=pl.Int64).new_from_index(0, size),
        }
    )


def _in_need(episodes: Episodes, child: Numbers, size: int) -> Flags:
    found = np.zeros(size, dtype=bool)
    found[child[episodes.kind == IN_NEED]] = True
    return found


def eligible(rows: pl.DataFrame) -> Numbers:
    """The numbers of children in need of school age: those of whom three in ten have an EHC plan."""
    return rows.filter(pl.col("in_need") & pl.col("years").is_between(5, 16))["child"].to_numpy()


def known_to_both(
    chance: Chance, rows: pl.DataFrame, persons: pl.DataFrame, size: int
) -> pl.DataFrame:
    """The children, `size` of them being somebody in the SEN2 return of about the same age.

    Who would have been referred before birth is born when the child was.
    """
    candidates = eligible(rows)
    pool = persons.filter(pl.col("has_active") & pl.col("age").is_between(5, 17))
    size = min(size, len(candidates), pool.height)
    chosen = rows[np.sort(chance.permutation(candidates)[:size])].sort("years", "child")
    others = pool[np.sort(chance.permutation(pool.height)[:size])].sort("age", "place")
    birth = pl.min_horizontal(chosen["person_birth_date"], others["personbirthdate"])
    too_young = others["personbirthdate"] > chosen["first_referral"]
    linked = pl.DataFrame(
        {
            "child": chosen["child"],
            "number": others["number"],
            "upn": others["upn"],
            "upn_unknown": others["upnunknown"].replace("UN8", "UN4"),
            "person_birth_date": pl.select(birth)
            .to_series()
            .zip_with(too_young, others["personbirthdate"]),
            "sex": others["sex"],
            "ethnicity": others["ethnicity"],
            "person": others["place"].cast(pl.Int64),
        }
    )
    return rows.update(linked, on="child", include_nulls=True) if size else rows


def as_old_as_known(persons: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The persons of the SEN2 return, born when the other return says where it knows them."""
    known = rows.drop_nulls("person").select(
        pl.col("person").cast(pl.UInt32).alias("place"), pl.col("person_birth_date").alias("theirs")
    )
    joined = persons.join(known, on="place", how="left", maintain_order="left")
    return joined.with_columns(personbirthdate=pl.coalesce("theirs", "personbirthdate")).drop(
        "theirs"
    )


def disabilities(chance: Chance, rows: pl.DataFrame, assessed: Flags) -> pl.DataFrame:
    """One row a code: `child` and `disability`.  None for children whose referral led to no action."""
    in_need, with_plan = rows["in_need"].to_numpy(), rows["person"].is_not_null().to_numpy()
    share = float(with_plan[in_need].mean()) if in_need.any() else 0.0
    rest = max((DISABLED - DISABLED_WITH_A_PLAN * share) / max(1 - share, 1e-9), 0.02)
    chances = np.where(
        with_plan, DISABLED_WITH_A_PLAN, np.where(in_need, rest, DISABLED_NOT_IN_NEED)
    )
    disabled = happens(chance, chances, rows.height)
    shown = assessed & happens(chance, 0.97, rows.height)
    numbers = rows["child"].to_numpy()
    none = _codes(numbers[shown & ~disabled], "NONE")
    them = numbers[shown & disabled]
    autism = happens(chance, AUTISM, len(them))
    first = np.where(autism, "AUT", by_weight(chance, EFFECTS, len(them)))
    more = [
        _codes(them[has], by_weight(chance, EFFECTS, len(them))[has])
        for has in (happens(chance, 0.4, len(them)), happens(chance, 0.15, len(them)))
    ]
    every = pl.concat([none, _codes(them, first), *more])
    return every.unique(maintain_order=True).sort("child", maintain_order=True)


def _codes(numbers: Numbers, codes: np.ndarray | str) -> pl.DataFrame:
    return pl.DataFrame(
        {"child": numbers, "disability": np.broadcast_to(np.asarray(codes), len(numbers))},
        schema={"child": pl.Int64, "disability": pl.String},
    )


def care_tables(
    chance: Chance,
    care: Care,
    period: Period,
    rows: pl.DataFrame,
    episodes: Episodes,
    child: Numbers,
) -> dict[str, pl.DataFrame]:
    """The tables of the census, typed; each row has the number of its `child` or `episode`."""
    enquiries = enquiry_table(chance, episodes, care, period)
    protection = protection_table(chance, episodes, enquiries)
    protected = np.zeros(len(episodes), dtype=bool)
    protected[protection["episode"].to_numpy()] = True
    assessed = np.zeros(rows.height, dtype=bool)
    assessed[child[episodes.kind != NO_ACTION]] = True
    marks = one_of(chance, "ABCDEFGHJK", np.ones(10), rows.height)
    ids = np.char.add(marks, np.char.zfill(np.arange(1, rows.height + 1).astype(str), 8))
    return {
        "children": rows.with_columns(la_child_id=pl.concat_str(pl.lit("SIM"), pl.Series(ids))),
        "disabilities": disabilities(chance, rows, assessed),
        "episodes": episode_table(chance, episodes, child),
        "assessments": assessment_table(chance, episodes, care, period),
        "plans": plan_table(chance, episodes, protected, period),
        "section47": enquiries,
        "protection_plans": protection,
        "reviews": review_table(chance, protection, period),
    }
