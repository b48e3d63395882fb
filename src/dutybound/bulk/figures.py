"""The figures and reports of a whole run: by `evidence`, over all its parts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import polars as pl

from dutybound.bulk.parts import Part
from dutybound.bulk.published import keep_publication
from dutybound.bulk.settings import Settings
from dutybound.bulk.writing import write_bytes, write_csv
from dutybound.evidence.disclosure import Publication
from dutybound.evidence.figures import longest_waits
from dutybound.evidence.published_measures import TITLES
from dutybound.evidence.report import Covered, for_authority, for_publication, publication_of
from dutybound.evidence.report import Run as Evidence
from dutybound.language import Limit, Rulebook
from dutybound.law.england import rulebook
from dutybound.law.reforms import reform as reform_of

_WORDS = ("authority", "child", "matter", "matter_id", "rule", "step", "status")
_RULES = {
    "plans_within_20_weeks": "ehc.final-plan-20-weeks",
    "plans_within_20_weeks_less_exceptions": "ehc.final-plan-20-weeks",
    "requests_within_six_weeks": "ehc.decide-whether-to-assess",
    "refusals_within_16_weeks": "ehc.decide-not-to-issue",
    "review_decisions_within_four_weeks": "ehc.review-decision-and-amend",
    "assessments_within_45_days_of_start": "care.assessment-45-working-days",
    "assessments_within_45_days_of_referral": "care.assessment-45-working-days",
}
"""Which rule each published measure stands beside."""


def write_figures(
    out: Path,
    parts: Mapping[str, Part],
    tables: Mapping[str, pl.DataFrame],
    settings: Settings,
    earlier: Publication | None = None,
) -> None:
    """Write summaries, reports and what may be published, given what was published `earlier`.

    `tables` are those of the run as a whole: "not-recorded", "measures" and, with a reform, "reform".
    """
    found = _evidence(out, parts, tables, settings)
    for (name,), part in found.summaries.partition_by("dimension", as_dict=True).items():
        write_csv(out / "summary" / f"by-{name}.csv", part)
    write_csv(out / "summary" / "longest-waits.csv", longest_waits(found.counted))
    write_bytes(out / "report.html", for_authority(found))
    published = publication_of(found, earlier)
    write_csv(out / "publication" / "tables.csv", published.tables)
    write_bytes(out / "publication" / "report.html", for_publication(found, published))
    keep_publication(out, published)


def _evidence(
    out: Path, parts: Mapping[str, Part], tables: Mapping[str, pl.DataFrame], settings: Settings
) -> Evidence:
    law, returns = rulebook(), [one for part in parts.values() for one in part.returns]
    days = [date.fromisoformat(one["reference_day"]) for one in returns]
    return Evidence(
        findings=findings_with_limits(out, law),
        children=pl.read_parquet(_files(out, "children")),
        as_of=settings.as_of or max(days),
        rulebook=law,
        covered=tuple(
            Covered(one["kind"], one["authority"], day, one["where"])
            for one, day in zip(returns, days, strict=True)
        ),
        unread=tuple(said for part in parts.values() for said in part.unread),
        issues=pl.read_parquet(_files(out, "issues")),
        not_recorded=tables["not-recorded"],
        reform=tables.get("reform"),
        reform_title=reform_of(settings.reform).title if settings.reform else "",
        on_one_day=settings.as_of is not None or len(set(days)) == 1,
        rebuilt=_rebuilt(tables["measures"]),
    )


def findings_with_limits(out: Path, law: Rulebook) -> pl.DataFrame:
    """The findings of a run that are about a limit, as `evidence` takes them."""
    rules = [rule.id for rule in law if _has_limit(rule.steps)]
    found = pl.scan_parquet(_files(out, "findings"))
    texts = found.with_columns(pl.col(_WORDS).cast(pl.String)).filter(pl.col("rule").is_in(rules))
    return texts.with_columns(pl.col("unless").cast(pl.List(pl.String))).drop("possible").collect()


def _has_limit(steps: tuple[object, ...]) -> bool:
    return any(isinstance(step, Limit) for step in steps)


def _rebuilt(measures: pl.DataFrame) -> pl.DataFrame:
    """The published statistics from these returns, in the columns that a report shows."""
    return measures.select(
        pl.col("measure").replace_strict(_RULES).alias("rule"),
        pl.col("measure").replace_strict(TITLES).alias("statistic"),
        "counted",
        pl.col("on_time").alias("within"),
    )


def _files(out: Path, name: str) -> list[Path]:
    return sorted((out / name).glob("*.parquet"))
