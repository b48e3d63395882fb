"""What a return leaves empty is not known: of the facts themselves, where no status shows it."""

from __future__ import annotations

from typing import Any

import polars as pl
import pytest

from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from dutybound.law.england.vocabulary import EhcRequest, Plan, Review
from dutybound.returns.recorded import record
from dutybound.returns.recorded.sen2_plans import plan_rows
from dutybound.returns.recorded.sen2_reviews import whole_lists
from tests.returns.recorded.worked import Example, as_return, sen2_frames

ASKED = {"receiveddate": "2025-03-03", "requestoutcome": "Y", "requestoutcomedate": "2025-04-14"}


def returned(rows: dict[str, list[dict[str, Any]]]) -> Any:
    dated = {
        name: [{k: _as_date(v) for k, v in row.items()} for row in some]
        for name, some in rows.items()
    }
    return record(as_return(Example("", "sen2", {"person": [{}], **dated}, {}, {})))


def _as_date(value: Any) -> Any:
    return pl.Series([value]).str.to_date()[0] if str(value)[:3] == "202" else value


@pytest.mark.parametrize(
    ("request_", "assessment", "expected"),
    [
        (ASKED, [], UNKNOWN),
        (ASKED, [{"assessmentoutcome": "W"}], UNKNOWN),
        (ASKED, [{"assessmentoutcome": "H"}], UNKNOWN),
        (ASKED, [{"assessmentoutcome": "N", "assessmentoutcomedate": "2025-06-02"}], UNKNOWN),
        (ASKED, [{"assessmentoutcome": "?"}], UNKNOWN),
        ({**ASKED, "requestoutcome": "N"}, [], UNKNOWN),
        ({**ASKED, "requestoutcome": "W"}, [], UNKNOWN),
        ({**ASKED, "requestoutcome": "A"}, [], FALSE),
        ({**ASKED, "requestoutcome": "A", "exported": "1"}, [], UNKNOWN),
        (ASKED, [{"assessmentoutcome": "A"}], FALSE),
        (ASKED, [{"assessmentoutcome": "Y"}], FALSE),
        (ASKED, [{"assessmentoutcome": "Y", "assessmentoutcomedate": "2025-06-02"}], TRUE),
    ],
)
def test_whether_a_final_plan_was_sent(
    request_: dict[str, Any], assessment: list[dict[str, Any]], expected: int
) -> None:
    said = returned({"requests": [request_], "assessment": assessment})
    table = said.tables.tables[EhcRequest]
    assert table.days[EhcRequest.final_plan_sent].exists[0] == expected


def test_an_empty_last_review_leaves_the_list_open() -> None:
    rows: dict[str, list[dict[str, Any]]] = {
        "requests": [{"requestoutcome": "H"}],
        "namedplan": [{}],
        "activeplans": [{}],
    }
    frames = sen2_frames({"person": [{}], **rows})
    children = frames["person"]["child"]
    assert not whole_lists(plan_rows(frames), children)[0]
    told = returned({**rows, "activeplans": [{"lastreview": "2025-05-14"}]})
    assert told.tables.complete[Review][0]
    assert not returned(rows).tables.complete[Review][0]


def test_plans_of_two_modules_have_two_ids() -> None:
    """Each module numbers its rows for itself, and a plan is of one or the other."""
    rows = {
        "requests": [
            {"request": "1", "requestoutcome": "H"},
            {"request": "2", "requestoutcome": "H"},
        ],
        "namedplan": [{"request": "1", "namedplan": "7", "ceasedate": "2025-05-14"}],
        "activeplans": [{"request": "2", "activeplan": "7"}],
    }
    said = returned(rows)
    assert sorted(said.ids[Plan]) == ["activeplans-7", "namedplan-7"]
