"""The rulebook: each answer as its model says, the same for everybody, and not sent twice."""

from __future__ import annotations

import json

import pytest

from dutybound.case import case_schema
from dutybound.engine.as_json import rule_as_json
from dutybound.language import Confidence
from dutybound.law.england import REDIRECTS, rulebook
from dutybound.law.england.problems import PROBLEMS
from dutybound.web.api import rulebook as made
from dutybound.web.api import schemas
from tests.web.api.program import ROOT, Program, problem_in

SAME_FOR_ALL = (
    *("rules", "rules?area=ehc", "rules/ehc.final-plan-20-weeks", "problems", "sources"),
    *("case-1.json", "answer-1.json", "openapi.json"),
)


def test_every_rule_is_listed(program: Program) -> None:
    lines = json.loads(program.get("rules").content)["rules"]
    assert [line["rule"] for line in lines] == [rule.id for rule in rulebook()]
    unsure = {line["rule"] for line in lines if line["confidence"] == "low"}
    assert unsure == {rule.id for rule in rulebook() if rule.confidence is Confidence.LOW}


def test_an_area_holds_its_own_rules(program: Program) -> None:
    lines = json.loads(program.get("rules?area=redress").content)["rules"]
    assert lines
    assert all(line["rule"].startswith("redress.") for line in lines)
    areas = sorted({rule.id.partition(".")[0] for rule in rulebook()})
    told = problem_in(program.get("rules?area=tea"))["instead"]
    assert f"The areas are {', '.join(areas)}." in told


@pytest.mark.parametrize("rule", list(rulebook()), ids=lambda rule: rule.id)
def test_every_rule_is_as_its_model_says(rule: object) -> None:
    sent = json.loads(made.rule(rule.id))  # type: ignore[attr-defined]
    schemas.Rule.model_validate(sent)
    assert sent == json.loads(json.dumps(rule_as_json(rule)))  # type: ignore[arg-type]


def test_an_id_that_was_once_used_leads_on(program: Program) -> None:
    old, new = next(iter(REDIRECTS.items()))
    assert json.loads(program.get(f"rules/{old}").content)["rule"] == new


@pytest.mark.parametrize("rule_id", ["ehc.final-plan-20-week", "x" * 4_000, "..", "%00", "a%2Fb"])
def test_a_rule_that_is_not_there_is_not_found(rule_id: str, program: Program) -> None:
    told = problem_in(program.get(f"rules/{rule_id}"))
    assert told["status"] == 404
    assert "x" * 100 not in told["detail"]
    near = problem_in(program.get("rules/ehc.final-plan-20-week"))
    assert near["instead"] == "Did you mean 'ehc.final-plan-20-weeks'?"


def test_problems_are_in_a_parents_words(program: Program) -> None:
    problems = json.loads(program.get("problems").content)["problems"]
    assert {p["id"]: p["words"] for p in problems} == {p.id: p.words for p in PROBLEMS}
    known = {rule.id for rule in rulebook()}
    assert all(p["rules"] and set(p["rules"]) <= known for p in problems)


def test_sources_have_their_dates(program: Program) -> None:
    sources = json.loads(program.get("sources").content)["sources"]
    cited = {citation.words for rule in rulebook() for citation in rule.sources}
    assert cited <= {p["words"] for source in sources for p in source["provisions"]}
    for source in sources:
        assert source["checked"] == min(p["checked"] for p in source["provisions"])
    regulations = next(s for s in sources if "Disability Regulations 2014" in s["title"])
    assert regulations["url"] == "https://www.legislation.gov.uk/id/uksi/2014/1530"


def test_the_schemas_are_the_projects_own(program: Program) -> None:
    assert json.loads(program.get("case-1.json").content) == case_schema(rulebook())
    kept = (ROOT / "docs/schemas/answer-1.json").read_bytes()
    assert program.get("answer-1.json").content == kept, "run 'make docs'"


def test_health_tells_versions_and_nothing_else(program: Program) -> None:
    response = program.get("health")
    assert response["Cache-Control"] == "no-store"
    assert set(json.loads(response.content)) == {
        *("api", "program", "rulebook", "rulebook_version", "rulebook_hash", "calendars")
    }


@pytest.mark.parametrize("path", SAME_FOR_ALL)
def test_what_is_the_same_for_all_may_be_kept(path: str, program: Program) -> None:
    response = program.get(path)
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=3600"
    again = program.get(path, **{"If-None-Match": response["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Cache-Control"] == "public, max-age=3600"
    other = program.get(path, **{"If-None-Match": '"another"'})
    assert other.content == response.content


def test_what_differs_has_another_etag(program: Program) -> None:
    assert len({program.get(path)["ETag"] for path in SAME_FOR_ALL}) == len(SAME_FOR_ALL)


@pytest.mark.parametrize("path", SAME_FOR_ALL)
def test_it_can_be_asked_for_without_its_body(path: str, program: Program) -> None:
    whole = program.get(path)
    head = program.client.head(f"/api/1/{path}")
    assert head.status_code == 200
    assert head.content == b""
    assert (head["ETag"], head["Content-Length"]) == (whole["ETag"], whole["Content-Length"])
