"""What was simulated is what the readers of returns find."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Literal

import polars as pl
import pytest

from dutybound.evidence.published_measures import (
    TITLES,
    Measure,
    cin_measures,
    sen2_measures,
    together,
)
from dutybound.returns.model import Return, Unread
from dutybound.returns.reading import read_returns
from dutybound.simulate import Simulation, simulate
from dutybound.simulate.authority import returns_of
from dutybound.simulate.period import Period

CODES = ("383", "942")
FORMS: tuple[Literal["blade", "xml"], ...] = ("blade", "xml")
TRUE_NAMES = {
    "plans_within_20_weeks": "plan_20_weeks",
    "plans_within_20_weeks_less_exceptions": "plan_20_weeks",
    "requests_within_six_weeks": "request_6_weeks",
    "refusals_within_16_weeks": "refusal_16_weeks",
    "review_decisions_within_four_weeks": "review_4_weeks",
    "assessments_within_45_days_of_start": "assessment_45_from_start",
    "assessments_within_45_days_of_referral": "assessment_45_from_referral",
}


def read(folder: Path) -> list[Return]:
    found = list(read_returns(folder / "returns"))
    assert not [str(one) for one in found if isinstance(one, Unread)]
    return [one for one in found if isinstance(one, Return)]


@pytest.fixture(scope="module", params=FORMS)
def clean(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("clean") / "out"
    simulate(Simulation(4000, 11, CODES, request.param), out, processes=1)
    return out


@pytest.fixture(scope="module", params=FORMS)
def faulty(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("faulty") / "out"
    simulate(Simulation(4000, 11, CODES, request.param, 0.03), out, processes=1)
    return out


def test_every_return_is_read_with_its_authority_and_day(clean: Path) -> None:
    found = {(one.kind, one.authority): one.reference_day.isoformat() for one in read(clean)}
    assert found == {
        ("cin", "383"): "2026-03-31",
        ("cin", "942"): "2026-03-31",
        ("sen2", "383"): "2026-01-15",
        ("sen2", "942"): "2026-01-15",
    }


def test_every_row_is_read(clean: Path) -> None:
    from dutybound.simulate.sizes import shared_out

    sizes = shared_out(4000, CODES)
    for one in read(clean):
        made = returns_of(one.authority, sizes[one.authority], 11, Period(2026))
        tables = made.send if one.kind == "sen2" else made.care
        for name, table in tables.items():
            frame = one.frames["return" if name == "sen2" else name]
            assert frame.height == table.height, name


def test_dates_and_booleans_are_read_as_they_were_made(clean: Path) -> None:
    from dutybound.simulate.sizes import shared_out

    sizes = shared_out(4000, CODES)
    for one in read(clean):
        made = returns_of(one.authority, sizes[one.authority], 11, Period(2026))
        tables = made.send if one.kind == "sen2" else made.care
        for name in ("requests", "assessment", "namedplan", "activeplans", "children"):
            table = tables.get(name)
            if table is None:
                continue
            for column, kind in table.schema.items():
                if kind in (pl.Date, pl.Boolean) and column in one.frames[name].columns:
                    if one.frames[name].schema[column] != kind:
                        continue
                    here = one.frames[name][column]
                    assert here.equals(table[column], null_equal=True), (name, column)


def test_without_faults_no_error_is_found_but_missing_disability(clean: Path) -> None:
    """The only thing that the readers call an error is what real returns leave out too."""
    for one in read(clean):
        errors = one.issues.filter(pl.col("severity") == "error")
        assert set(errors["issue"]) <= {"cin.disability-missing"}


def true_measures(folder: Path) -> dict[str, tuple[int, int]]:
    rows = pl.read_parquet(folder / "truths" / "*.parquet").filter("counted")
    found: dict[str, tuple[int, int]] = {}
    for id, name in TRUE_NAMES.items():
        here = rows.filter(pl.col("measure") == name)
        here = here.filter(~pl.col("exception")) if "exceptions" in id else here
        found[id] = (here.height, int(here["on_time"].sum()))
    return found


def rebuilt(folder: Path) -> tuple[Measure, ...]:
    measures: list[Measure] = []
    for one in read(folder):
        build = sen2_measures if one.kind == "sen2" else cin_measures
        measures += build(one.frames, one.reference_day)
    return together(measures)


def test_the_published_measures_are_rebuilt_exactly(clean: Path) -> None:
    made = rebuilt(clean)
    assert {one.id: (one.counted, one.on_time) for one in made} == true_measures(clean)
    assert [one.id for one in made] == list(TITLES)
    assert all(one.left_out == 0 for one in made)
    assert [one.id for one in made if not one.published] == [
        "assessments_within_45_days_of_referral"
    ]


def test_with_faults_they_differ_by_no_more_than_was_made_wrong(faulty: Path) -> None:
    rows = pl.read_parquet(faulty / "truths" / "*.parquet")
    true = true_measures(faulty)
    changed = Counter(rows.filter(pl.col("faults") != "")["measure"])
    total = 0
    for one in rebuilt(faulty):
        counted, on_time = true[one.id]
        allowed = changed[TRUE_NAMES[one.id]]
        assert abs(one.counted - counted) <= allowed
        assert abs(one.on_time - on_time) <= allowed
        total += abs(one.counted - counted) + abs(one.on_time - on_time)
    assert total > 0


def test_faults_are_found_by_the_readers(faulty: Path) -> None:
    errors = {
        issue
        for one in read(faulty)
        for issue in one.issues.filter(pl.col("severity") == "error")["issue"]
    }
    assert len(errors) > 8
