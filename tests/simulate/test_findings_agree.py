"""What the rules find in simulated returns is what is true of them: for each child, to the day."""

from __future__ import annotations

import polars as pl
import pytest

from dutybound.cli import main
from dutybound.simulate import Simulation, simulate

pytestmark = pytest.mark.slow

RULES = {
    "request_6_weeks": ("ehc.decide-whether-to-assess", ""),
    "plan_20_weeks": ("ehc.final-plan-20-weeks", ""),
    "refusal_16_weeks": ("ehc.decide-not-to-issue", ""),
    "review_4_weeks": ("ehc.review-decision-and-amend", "decision"),
}
IN_TIME, LATE = "met", "met late"


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Findings of a run over two authorities, and the truths."""
    folder = tmp_path_factory.mktemp("agree")
    simulate(Simulation(4000, 17, ("383", "942")), folder / "made", processes=1)
    returns, run = str(folder / "made" / "returns"), str(folder / "run")
    assert main(["bulk", returns, "--out", run]) == 0
    findings = pl.read_parquet(folder / "run" / "findings" / "*.parquet")
    words = ("authority", "child", "matter_id", "rule", "step", "status")
    findings = findings.with_columns(pl.col(*words).cast(pl.String))
    return findings, pl.read_parquet(folder / "made" / "truths" / "*.parquet")


def joined(both: tuple[pl.DataFrame, pl.DataFrame], measure: str) -> pl.DataFrame:
    """Each truth of a measure with the finding of its rule on the same matter."""
    findings, true = both
    rule, step = RULES[measure]
    here = findings.filter((pl.col("rule") == rule) & (pl.col("step") == step))
    number = pl.col("matter_id").str.extract(r"(\d+)").cast(pl.Int64)
    ours = pl.col("matter_id" if measure == "review_4_weeks" else "person")
    return true.filter(pl.col("measure") == measure).join(
        here.select("authority", "status", "late_from", "late_to", key=number),
        left_on=["authority", ours],
        right_on=["authority", "key"],
        how="left",
    )


@pytest.mark.parametrize("measure", RULES)
def test_what_is_over_is_met_or_met_late_to_the_day(
    both: tuple[pl.DataFrame, pl.DataFrame], measure: str
) -> None:
    over = joined(both, measure).drop_nulls("days")
    assert over.height > 5
    right = pl.when("on_time").then(pl.lit(IN_TIME)).otherwise(pl.lit(LATE))
    assert over.filter(pl.col("status").is_null() | (pl.col("status") != right)).is_empty()
    late = over.filter(pl.col("status") == LATE)
    assert (late["late_to"] == late["days"] - late["limit"]).all()
    assert (late["late_from"] == late["late_to"]).all()


@pytest.mark.parametrize("measure", ["request_6_weeks", "plan_20_weeks"])
def test_what_is_running_is_due_or_overdue_as_its_days_say(
    both: tuple[pl.DataFrame, pl.DataFrame], measure: str
) -> None:
    from tests.simulate.made import PERIOD

    running = joined(both, measure).filter(pl.col("days").is_null())
    waited = (PERIOD.census.item() - running["begun"]).dt.total_days()
    right = pl.select(
        pl.when(waited > running["limit"]).then(pl.lit("overdue")).otherwise(pl.lit("due"))
    ).to_series()
    assert running.height > 5
    assert running["status"].to_list() == right.to_list()


def test_no_assessment_in_time_is_called_late_nor_a_late_one_in_time(
    both: tuple[pl.DataFrame, pl.DataFrame],
) -> None:
    """By children with one referral.  The guidance's clock runs from the referral."""
    findings, true = both
    rule = findings.filter(pl.col("rule") == "care.assessment-45-working-days")
    child = pl.col("matter_id").str.split(".").list.first()
    once = rule.with_columns(child=child).filter(pl.len().over("authority", "child") == 1)
    measured = true.filter(pl.col("measure") == "assessment_45_from_referral")
    measured = measured.filter(pl.len().over("authority", "child") == 1)
    pairs = measured.join(once, on=["authority", "child"]).drop_nulls("days")
    assert pairs.height > 1000
    assert pairs.filter(pl.col("on_time") & (pl.col("status") == LATE)).is_empty()
    assert pairs.filter(~pl.col("on_time") & (pl.col("status") == IN_TIME)).is_empty()
    assert (pairs["status"] == LATE).sum() > 50
