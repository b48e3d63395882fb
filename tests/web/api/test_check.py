"""The answer to a case is the command line's, byte for byte; what is wrong is told with where it stands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dutybound.cli import main
from tests.web.api.program import CASE, CASES, ROOT, Program, as_json_file, problem_in


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("as_of", [None, "2026-12-01"])
def test_the_answer_is_that_of_the_command_line_byte_for_byte(
    path: Path,
    as_of: str | None,
    program: Program,
    tmp_path: Path,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    file = tmp_path / "case.json"
    file.write_bytes(as_json_file(path))
    arguments = ["check", str(file), "--format", "json", *(["--as-of", as_of] if as_of else [])]
    assert main(arguments) == 0
    response = program.post(f"check?as_of={as_of}" if as_of else "check", file.read_bytes())
    assert response.status_code == 200
    assert response.content == capsysbinary.readouterr().out


def test_an_answer_keeps_to_its_schema(program: Program) -> None:
    schema = json.loads((ROOT / "docs/schemas/answer-1.json").read_text())
    Draft202012Validator(schema).validate(program.answer("check", CASE))


def test_a_rule_that_we_are_not_sure_of_says_so(program: Program) -> None:
    found = program.answer("check", as_json_file(ROOT / "tests/cli/cases/many-things.yaml"))
    assert all(f["confidence"] in ("high", "medium", "low") for f in found["findings"])
    description = json.loads(program.get("openapi.json").content)["info"]["description"]
    assert "low, assert\nno breach: ask a question" in description


def test_a_day_serves_a_case_that_gives_none(program: Program) -> None:
    undated = {key: value for key, value in CASE.items() if key != "as_of"}
    response = program.post("check?as_of=2026-11-22", undated)
    assert json.loads(response.content)["as_of"] == "2026-11-22"
    told = problem_in(program.post("check", undated))
    assert told["errors"][0]["pointer"] == ""
    assert "as_of" in told["instead"]


@pytest.mark.parametrize("day", ["today", "2026-11", "2026-13-01", "2026-11-31", "22.11.2026", ""])
def test_a_day_that_is_none_is_refused(day: str, program: Program) -> None:
    told = problem_in(program.post(f"check?as_of={day}", CASE))
    assert told["status"] == 422
    assert told["errors"][0]["parameter"] == "as_of"


@pytest.mark.parametrize("query", ["asof=2026-11-22", "as_of=2026-11-22&as_of=2026-11-23"])
def test_a_parameter_that_would_be_passed_over_is_refused(query: str, program: Program) -> None:
    assert problem_in(program.post(f"check?{query}", CASE))["status"] == 422


def spoilt(**changes: Any) -> dict[str, Any]:
    return {**CASE, **changes}


WRONG = {
    "a date": (spoilt(child={"born": "some day"}), "/child/born", "cannot be read as a date"),
    "a key": (spoilt(child={"bron": "2015"}), "/child/bron", "has no 'bron'"),
    "a key with a slash": (spoilt(child={"a/b~c": 1}), "/child/a~1b~0c", "has no 'a/b~c'"),
    "the top": (spoilt(childs={}), "/childs", "has no 'childs'"),
    "a code": (
        spoilt(ehc_requests=[{"id": "ehc-1", "said": ["backlog", "no-tea"]}]),
        "/ehc_requests/0/said/1",
        "is not an answer",
    ),
    "a link": (
        spoilt(reviews=[{"id": "r-1", "of": "plan-9"}]),
        "/reviews/0/of",
        "No EHC plan in this file has the id",
    ),
    "no id": (spoilt(complaints=[{"made": "2026"}]), "/complaints/0", "has no id"),
    "a list": (spoilt(no_others=["complaint"]), "/no_others/0", "is not a list"),
    "an order": (
        spoilt(
            ehc_requests=[
                {"id": "e", "received": "2026-03-03", "final_plan_sent": {"on": "2026-02-01"}}
            ]
        ),
        "/ehc_requests/0/final_plan_sent/on",
        "at /ehc_requests/0/received)",
    ),
    "two accounts": (
        spoilt(child={"born": "2015", "disabled": [{"is": "yes"}, {"is": "no"}]}),
        "/child/disabled/1/is",
        "(at /child/disabled/0/is and /child/disabled/1/is)",
    ),
    "the version": (spoilt(dutybound=2), "/dutybound", "version 1"),
    "no version": ({"child": {}}, "", "does not say that it is a case"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_with_a_case_is_told_with_where(name: str, program: Program) -> None:
    case, pointer, words = WRONG[name]
    told = problem_in(program.post("check", json.dumps(case, indent=1)))
    assert told["status"] == 422
    (flaw,) = told["errors"]
    assert flaw["pointer"] == pointer
    assert words in flaw["what"]
    assert flaw["instead"]


def test_the_line_is_the_true_one(program: Program) -> None:
    body = '{"dutybound": 1,\n"as_of": "2026-11-22",\n\n"child":\n{"born":\n"some day"}}'
    assert problem_in(program.post("check", body))["errors"][0]["line"] == 6


def test_the_line_of_a_key_is_its_own(program: Program) -> None:
    body = '{"dutybound": 1,\n"as_of": "2026-11-22", "child":\n{\n"bron":\n"2015"}}'
    assert problem_in(program.post("check", body))["errors"][0]["line"] == 4


def test_each_wrong_thing_is_told_and_twenty_at_most(program: Program) -> None:
    two = problem_in(program.post("check", spoilt(child={"born": "x", "y": 1})))
    assert [flaw["pointer"] for flaw in two["errors"]] == ["/child/born", "/child/y"]
    many = problem_in(program.post("check", spoilt(child={f"key{n}": 1 for n in range(50)})))
    assert len(many["errors"]) == 20
    assert "50 things" in many["detail"]
