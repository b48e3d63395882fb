"""Schemathesis: whatever is sent, as the OpenAPI document allows or not, the answer is one that it describes.

The requests go through the WSGI application in this process.  Days are drawn from a few, problems and letters
from those that there are: of random texts none would be a day, and nothing would ever be worked out.
"""

from __future__ import annotations

import copy
import json
from collections import Counter
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CHECKS
from schemathesis.core.failures import FailureGroup

from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS
from dutybound.web.api import limits
from dutybound.web.guard.slowing import Slowing
from dutybound.web.wsgi import application
from tests.web.api.bundle import INSIDE, bundled

DAYS = ["2026-03-10", "2026-03", "unknown", "by 10 March 2026", "some day"]
PATHS = {
    "POST": ("check", "question", "letters", "letter"),
    "GET": ("rules", "rules/{rule_id}", "problems", "sources", "health", "answer-1.json"),
}
EVERY = [(method, path) for method, paths in PATHS.items() for path in paths]
# The reader is stricter than the schema (it reads dates, orders and links), and milder (2015 as "2015").
NOT_HELD_TO = {"positive_data_acceptance", "negative_data_rejection"}
LIKELY_LETTERS = ["ask-for-records", "ask-for-care-assessment", "chase", "chronology", "tea"]
GIVEN = ("name", "child_name", "writing_as", "reply_by", "leave_out")
SOME = (
    "dutybound",
    "as_of",
    "told_by",
    "bodies",
    "child",
    "ehc_requests",
    "complaints",
    "no_others",
)
HEADERS = {"Host": "localhost", "Accept-Encoding": "identity"}


def schema(*, whole: bool) -> Any:
    """The description with draws that make sense; unless `whole`, cases have some kinds of matter only."""
    document = bundled()
    told = copy.deepcopy(document["components"]["schemas"]["case"])
    if not whole:
        told["properties"] = {name: told["properties"][name] for name in SOME}
    told["required"] = ["dutybound", "as_of", "child"]
    document["components"]["schemas"]["told"] = with_days(told)
    for path in PATHS["POST"]:
        operation = document["paths"][f"/api/1/{path}"]["post"]
        body = json.dumps(operation["requestBody"]).replace(f"{INSIDE}case", f"{INSIDE}told")
        operation["requestBody"] = json.loads(body)
    question, letter = (
        document["paths"][f"/api/1/{name}"]["post"]["requestBody"]["content"]["application/json"]
        for name in ("question", "letter")
    )
    question["schema"]["properties"]["problems"]["items"] = {"enum": [p.id for p in PROBLEMS]}
    letter["schema"]["properties"]["letter"] = {"enum": LIKELY_LETTERS}
    letter["schema"]["required"].append("details")
    details = document["components"]["schemas"]["Details"]
    details["required"] = ["name"]
    details["properties"]["name"] = {"enum": ["Ada Example", "A"]}
    details["properties"]["child_name"] = {"enum": ["Sam Example", "Sam"]}
    details["properties"]["reply_by"] = {"enum": ["2026-12-10", "soon"]}
    details["properties"] = {name: details["properties"][name] for name in GIVEN}
    (rule_id,) = document["paths"]["/api/1/rules/{rule_id}"]["get"]["parameters"]
    rule_id["schema"]["enum"] = [*(rule.id for rule in rulebook()), "tea", "ehc.tea"]
    made = schemathesis.openapi.from_dict(document)
    made.app = application
    return made


def with_days(node: Any) -> Any:
    """A schema of a case in which each date is one of a few."""
    if isinstance(node, list):
        return [with_days(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "string" and "2026-03-10" in node.get("description", ""):
        return {"enum": DAYS}
    if node.get("description", "").startswith("The day on which the case is told"):
        return {"const": "2026-11-22"}
    return {key: with_days(value) for key, value in node.items()}


@pytest.fixture(scope="module")
def fuzzed() -> Any:
    return schema(whole=False)


@pytest.fixture(scope="module")
def fuzzed_whole() -> Any:
    return schema(whole=True)


@pytest.fixture(autouse=True)
def _nobody_slowed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("READINGS", "WORKINGS"):
        monkeypatch.setattr(limits, name, Slowing(burst=1_000_000, seconds=1))


def fuzz(fuzzed: Any, method: str, path: str, examples: int) -> Counter[int]:
    """Call one operation many times, hold each answer to the document, and count the statuses."""
    found: Counter[int] = Counter()
    checks = [check for check in CHECKS.get_all() if check.__name__ not in NOT_HELD_TO]

    @given(fuzzed[f"/api/1/{path}"][method].as_strategy())
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def call(case: Any) -> None:
        response = case.call(headers=HEADERS)
        found[response.status_code] += 1
        case.validate_response(response, checks=checks)

    call()
    return found


@pytest.mark.parametrize(("method", "path"), EVERY)
def test_every_answer_is_one_that_is_described(method: str, path: str, fuzzed: Any) -> None:
    found = fuzz(fuzzed, method, path, 8)
    assert sum(found.values()) >= 1
    assert max(found) < 500


@pytest.mark.slow
@pytest.mark.parametrize(("method", "path"), EVERY)
def test_a_long_fuzz(method: str, path: str, fuzzed_whole: Any) -> None:
    found = fuzz(fuzzed_whole, method, path, 150)
    assert max(found) < 500
    assert 200 in found, "nothing was ever worked out: the requests are no longer like real ones"


def test_the_fuzz_sees_an_answer_that_is_not_described() -> None:
    spoilt = bundled()
    spoilt["components"]["schemas"]["Health"]["required"].append("tea")
    other = schemathesis.openapi.from_dict(spoilt)
    other.app = application
    with pytest.raises(FailureGroup) as found:
        fuzz(other, "GET", "health", 1)
    assert '"tea" is a required property' in str(found.value.exceptions[0])
