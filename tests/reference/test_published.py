import gzip
from pathlib import Path

import polars as pl
import pytest

from dutybound.reference.authorities import authorities, regions
from dutybound.reference.published import (
    TABLES,
    BadPublishedFile,
    UnknownTable,
    figure,
    figures_of,
    published,
    read_published,
)
from dutybound.reference.published.figures import baselines
from dutybound.reference.published.reading import SCHEMA

LONDON_HALVES = {"E13000001", "E13000002"}
NEWER = (
    "\ufefftime_period,geographic_level,region_code,old_la_code,breakdown_topic,breakdown,"
    "PLANS_ISSUED_DEN,pc_plans_issued_20_weeks_EX,avg_weeks_issue_plan\n"
    "2025,National,,,All EHC plans,All EHC plans,100,x,25.5\n"
    '2025,Local authority,E12000003,383,Sex,Male,"1,234",low,\n'
    "202526,Regional,E12000003,,All EHC plans,All EHC plans,c,z,nan\n"
)


@pytest.mark.parametrize("name", TABLES)
def test_each_table_reads_into_the_same_columns(name: str) -> None:
    rows = published(name)
    assert dict(rows.schema) == SCHEMA
    assert rows.height > 1000
    assert rows.filter(pl.col("value").is_null() == pl.col("reason").is_null()).is_empty()
    assert "not a number" not in rows["reason"].to_list()
    assert set(rows["level"]) == {"England", "region", "authority"}
    places = set(rows.filter(pl.col("level") == "region")["code"])
    assert set(regions()) <= places <= set(regions()) | LONDON_HALVES


def test_nobody_is_counted_twice() -> None:
    for name in TABLES:
        totals = published(name).filter(pl.col("topic") == "total")
        assert totals.select("year", "code", "measure").is_duplicated().sum() == 0, name


@pytest.mark.parametrize(
    ("name", "measure", "code", "year", "value"),
    [
        ("timeliness", "share_within_20_weeks_less_exceptions", "england", 2024, 46.4),
        ("timeliness", "plans", "england", 2024, 90_392),
        ("requests", "within_six_weeks", "england", 2024, 126_160),
        ("assessments", "refusals_within_16_weeks", "england", 2024, 2_179),
        ("annual_reviews", "within_four_weeks", "england", 2024, 154_924),
        ("caseload", "plans", "england", 2025, 638_745),
        ("sen_needs", "ASD", "england", 2025, 201_183),
        ("children_in_need", "episodes_on_31_march", "england", 2025, 402_400),
        ("referrals", "share_rereferrals", "england", 2025, 22.6),
        ("interactive_tool", "share_assessments_within_45_working_days", "england", 2025, 85.7),
        ("interactive_tool", "share_assessments_within_45_working_days", "383", 2025, 73.2),
        ("interactive_tool", "share_assessments_within_45_working_days", "E12000008", 2025, 89.9),
    ],
)
def test_figures_are_those_published(
    name: str, measure: str, code: str, year: int, value: float
) -> None:
    found = figure(name, measure, code)
    assert found is not None
    assert (found.value, found.year, found.reason) == (value, year, None)
    assert "Department for Education" in found.source


def test_where_no_figure_is_published_the_reason_is_told() -> None:
    found = figure("timeliness", "share_within_20_weeks_less_exceptions", "201")
    assert found is not None
    assert (found.value, found.reason) == (None, "not available")
    assert figure("timeliness", "plans", "201", 1990) is None


def test_there_is_a_figure_for_each_authority() -> None:
    assert set(figures_of("timeliness", "plans")) == set(authorities())
    assert set(figures_of("children_in_need", "episodes_on_31_march")) == set(authorities())
    ended = figures_of("timeliness", "plans", 2019)
    assert {"909", "928"} <= set(ended)


def test_a_newer_release_is_read_by_alias_in_any_case(tmp_path: Path) -> None:
    path = tmp_path / "newer.csv.gz"
    path.write_bytes(gzip.compress(NEWER.encode()))
    rows = read_published("timeliness", path)
    found = {
        (row["code"], row["measure"]): (row["year"], row["topic"], row["value"], row["reason"])
        for row in rows.iter_rows(named=True)
    }
    share = "share_within_20_weeks_less_exceptions"
    assert found["england", "plans"] == (2025, "total", 100.0, None)
    assert found["england", share] == (2025, "total", None, "not available")
    assert found["england", "mean_weeks"] == (2025, "total", 25.5, None)
    assert found["383", "plans"] == (2025, "Sex", 1234.0, None)
    assert found["383", share] == (2025, "Sex", None, "rounds to 0")
    assert found["383", "mean_weeks"] == (2025, "Sex", None, "not given")
    assert found["E12000003", "plans"] == (2026, "total", None, "suppressed: 1 to 5")
    assert found["E12000003", "mean_weeks"] == (2026, "total", None, "not a number")


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", NEWER.replace("old_la_code", "code")])
def test_another_file_is_told_by_its_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadPublishedFile, match=r"other\.csv"):
        read_published("timeliness", path)


def test_a_missing_file_and_unknown_names_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadPublishedFile, match=r"missing\.csv"):
        read_published("timeliness", tmp_path / "missing.csv")
    with pytest.raises(UnknownTable, match="timeliness"):
        published("timelines")
    with pytest.raises(KeyError, match="within_20_weeks"):
        figure("timeliness", "in_20_weeks")


def test_baselines_are_numbers() -> None:
    picked = baselines()
    assert picked["timeliness_20_week", "total", "plans_issued_den"] == 90_392
    assert len(picked) > 200
