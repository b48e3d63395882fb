"""The modules of a census, each row with what rules need of the rows around it and inside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import polars as pl

from dutybound.returns.cin.checks.rules import FAR
from dutybound.returns.cin.layout import (
    ASSESSMENTS,
    CHILDREN,
    DISABILITIES,
    EPISODES,
    FACTORS,
    PLANS,
    PRE_PROCEEDINGS,
    PROTECTION_PLANS,
    REVIEWS,
    SECTION_47,
)

Modules = Mapping[str, pl.DataFrame]

_OF_EPISODE = ("episode", "cin_referral_date", "cin_closure_date", "referral_nfa", "born", "died")
_OF_ASSESSMENT = ("assessment", "assessment_authorisation_date")
_OF_PLAN = ("protection_plan", "cpp_start_date", "cpp_end_date")


def modules(frames: Modules, day: date) -> dict[str, pl.DataFrame]:
    """The frames with more columns: `as_at` (the reference day), and what the functions below name."""
    told = {name: frame.with_columns(as_at=pl.lit(day)) for name, frame in frames.items()}
    told[CHILDREN] = _children(told)
    told[EPISODES] = _episodes(told)
    above = told[EPISODES].select(_OF_EPISODE)
    for name in (ASSESSMENTS, PLANS, SECTION_47, PROTECTION_PLANS, PRE_PROCEEDINGS):
        told[name] = _beside(told[name], above, "episode")
    told[ASSESSMENTS] = _beside(told[ASSESSMENTS], _factors(told[FACTORS]), "assessment")
    told[FACTORS] = _beside(told[FACTORS], told[ASSESSMENTS].select(_OF_ASSESSMENT), "assessment")
    plans = told[PROTECTION_PLANS].select(_OF_PLAN)
    told[REVIEWS] = _beside(told[REVIEWS], plans, "protection_plan")
    told[PROTECTION_PLANS] = _beside(
        told[PROTECTION_PLANS], _reviews(told[REVIEWS]), "protection_plan"
    )
    told[PLANS] = _plans(told[PLANS], told[PROTECTION_PLANS])
    return told


def _beside(frame: pl.DataFrame, other: pl.DataFrame, on: str) -> pl.DataFrame:
    return frame.join(other, on=on, how="left", maintain_order="left")


def _children(told: Modules) -> pl.DataFrame:
    """With what the child's episodes and codes of disability come to.

    `referrals`: episodes; `acted`: any not closed at once; `first`: the first referral; `codes`: of
    disability; `none`: one of them is NONE.
    """
    episodes = (
        told[EPISODES]
        .group_by("child")
        .agg(
            pl.len().alias("referrals"),
            (~pl.col("referral_nfa")).any().alias("acted"),
            pl.col("cin_referral_date").min().alias("first"),
        )
    )
    codes = (
        told[DISABILITIES]
        .group_by("child")
        .agg(
            pl.col("disability").drop_nulls().len().alias("codes"),
            (pl.col("disability") == "NONE").any().alias("none"),
        )
    )
    found = _beside(_beside(told[CHILDREN], episodes, "child"), codes, "child")
    return found.with_columns(pl.col("referrals", "codes").fill_null(0))


def _episodes(told: Modules) -> pl.DataFrame:
    """With the child's days, and what was done in the episode.

    `born` (or expected), `died`; how many `assessments`, `plans`, `enquiries`, `protected` (child protection
    plans) and, of each kind, how many are open: `open_assessments` and so on; `conference`: a section 47
    record has the day of an initial conference.
    """
    child = told[CHILDREN].select(
        "child",
        born=pl.coalesce("person_birth_date", "expected_person_birth_date"),
        died="person_death_date",
    )
    found = _beside(told[EPISODES], child, "child")
    for module, name, end in (
        (ASSESSMENTS, "assessments", "assessment_authorisation_date"),
        (PLANS, "plans", "cin_plan_end_date"),
        (PROTECTION_PLANS, "protected", "cpp_end_date"),
        (SECTION_47, "enquiries", "date_of_initial_cpc"),
    ):
        count = (
            told[module]
            .group_by("episode")
            .agg(pl.len().alias(name), pl.col(end).null_count().alias(f"open_{name}"))
        )
        found = _beside(found, count, "episode").with_columns(
            pl.col(name, f"open_{name}").fill_null(0)
        )
    return found.with_columns(conference=pl.col("enquiries") > pl.col("open_enquiries"))


def _factors(factors: pl.DataFrame) -> pl.DataFrame:
    """`factors`: how many an assessment has; `no_factor`: one of them is 21, no factor."""
    return factors.group_by("assessment").agg(
        pl.col("assessment_factors").drop_nulls().len().alias("factors"),
        (pl.col("assessment_factors") == "21").any().alias("no_factor"),
    )


def _reviews(reviews: pl.DataFrame) -> pl.DataFrame:
    """`last_review` of each protection plan."""
    return reviews.group_by("protection_plan").agg(
        pl.col("cpp_review_date").max().alias("last_review")
    )


def _plans(plans: pl.DataFrame, protection: pl.DataFrame) -> pl.DataFrame:
    """`during_protection`: a plan that goes on at the same time as a protection plan of the same child."""
    start, end = pl.col("cin_plan_start_date"), pl.col("cin_plan_end_date").fill_null(FAR)
    since, until = pl.col("cpp_start_date"), pl.col("cpp_end_date").fill_null(FAR)
    both = plans.join(protection.select("child", "cpp_start_date", "cpp_end_date"), on="child")
    at_once = both.filter((start < until) & (since < end))["plan"].unique()
    return plans.with_columns(during_protection=pl.col("plan").is_in(at_once.implode()))
