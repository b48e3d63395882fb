"""The answer as plain data: it keeps to its schema, and its days are ISO."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dutybound.case import load_case
from dutybound.days import FIRST, LAST, Span
from dutybound.engine import Result, check
from dutybound.engine.as_json import VERSION, as_json, rule_as_json, span_as_json
from dutybound.engine.cases import Case, Record
from dutybound.language import ALWAYS, FALSE, TRUE, Field, Rule, Speaker, Status
from dutybound.law.england import rulebook
from tests.cli.made_up import (
    ACT,
    AWAY,
    LIMIT,
    MORE_TIME,
    NOT_YET,
    READINGS,
    TODAY,
    Bar,
    Claim,
    Lamp,
    Limit,
    Person,
    Remedy,
    Reply,
    Standing,
    Test,
    Verdict,
    ago,
    between,
    days,
    result,
    rule,
    told,
)
from tests.cli.made_up import rulebook as made_up

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "schemas" / "answer-1.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
CASES = sorted([*(ROOT / "examples").glob("*.yaml"), *(ROOT / "tests/cli/cases").glob("*.yaml")])
LATE: dict[Field, Any] = {Lamp.asked: ago(20), Lamp.came: NOT_YET}


def answer(made: Result) -> Any:
    """The answer as a program gets it: through JSON, and held to its schema."""
    plain = json.loads(json.dumps(as_json(made)))
    errors = [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(plain)]
    assert not errors
    return plain


def only_finding(made: Result) -> Any:
    (finding,) = answer(made)["findings"]
    return finding


def test_the_schema_is_a_schema_and_of_this_version() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["version"]["const"] == VERSION
    assert SCHEMA["$id"].endswith(f":{VERSION}")


def test_the_schema_knows_every_status_and_nothing_else() -> None:
    known = SCHEMA["$defs"]["definite_status"]["enum"]
    unsettled = SCHEMA["$defs"]["status"]["anyOf"][1]["enum"]
    assert sorted([*known, *unsettled]) == sorted(status.value for status in Status)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda a: a.pop("receipt"),
        lambda a: a["findings"][0].pop("unless"),
        lambda a: a["findings"][0].update(status="unlawful"),
        lambda a: a["findings"][0].update(due="21 July 2026"),
        lambda a: a["findings"][0].update(surprise=1),
        lambda a: a["findings"][0]["sources"].clear(),
    ],
)
def test_the_schema_refuses_what_is_wrong(spoil: Any) -> None:
    plain = answer(result(rule(), facts=LATE))
    spoil(plain)
    assert not VALIDATOR.is_valid(plain)


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_cases_keep_to_the_schema(path: Path) -> None:
    law = rulebook()
    plain = answer(check(load_case(path, law), law))
    assert len(plain["findings"]) > 1


@pytest.mark.parametrize(
    ("span", "plain"),
    [
        (Span(TODAY, TODAY), "2026-11-22"),
        (Span(TODAY - 1, TODAY), {"earliest": "2026-11-21", "latest": "2026-11-22"}),
        (Span(FIRST, TODAY), {"earliest": None, "latest": "2026-11-22"}),
        (Span(TODAY, LAST), {"earliest": "2026-11-22", "latest": None}),
        (Span(FIRST, LAST), None),
        (Span(LAST, LAST), None),
        (Span(FIRST, FIRST), None),
    ],
)
def test_spans(span: Span, plain: object) -> None:
    assert span_as_json(span) == plain


def test_an_overdue_duty() -> None:
    finding = only_finding(result(rule(Limit(**_LIMIT, excused=(AWAY,))), facts=LATE))
    assert finding["rule"] == "lamps.bring"
    assert finding["matter"] == {"kind": "lamp", "id": "lamp-1"}
    assert (finding["status"], finding["possible"]) == ("overdue", ["overdue"])
    assert (finding["due"], finding["days_late"]) == ("2026-11-16", 6)
    assert finding["done"] is None
    assert finding["unless"] == [
        {
            "id": "away",
            "title": "everybody was away",
            "raised": False,
            "settled_by": ["lamp.red", "lamp.needed"],
            "source": "Lamps Act 2001 s 3",
        }
    ]
    assert finding["sources"] == [
        {
            "words": "Lamps Act 2001 s 1(2)",
            "url": "https://www.legislation.gov.uk/id/ukpga/2001/1/section/1/2",
            "kind": "Act",
        }
    ]
    assert finding["checked"] == "2026-11-01"
    assert finding["in_force"] == {"first": "2001-01-01", "last": None}


_LIMIT: dict[str, Any] = {"due": LIMIT.due, "done": LIMIT.done}


def test_vague_days() -> None:
    finding = only_finding(result(rule(), facts={**LATE, Lamp.asked: between(30, 20)}))
    assert finding["due"] == {"earliest": "2026-11-06", "latest": "2026-11-16"}
    assert finding["days_late"] == {"least": 6, "most": 16}


def test_done_is_given_only_where_it_was_done() -> None:
    late = only_finding(result(rule(), facts={**LATE, Lamp.came: ago(3)}))
    assert (late["status"], late["done"]) == ("met late", "2026-11-19")
    unknown = only_finding(result(rule(), facts={Lamp.asked: ago(3), Lamp.came: between(2, 1)}))
    assert unknown["done"] == {"earliest": "2026-11-20", "latest": "2026-11-21"}


def test_days_are_given_only_with_a_status_they_belong_to() -> None:
    waiting = only_finding(result(rule(), facts={Lamp.asked: ago(3), Lamp.came: NOT_YET}))
    assert waiting["done"] is None
    owed = only_finding(result(rule(Standing(since=Lamp.asked)), facts=LATE))
    assert (owed["status"], owed["since"]) == ("owed", None)
    broken = only_finding(result(rule(Standing(not_met=ALWAYS, since=Lamp.asked)), facts=LATE))
    assert (broken["status"], broken["since"]) == ("owed and not met", "2026-11-02")


def test_an_extension_that_was_made_out() -> None:
    step = Limit(**_LIMIT, extension=MORE_TIME)
    finding = only_finding(result(rule(step), facts={**LATE, Lamp.red: TRUE}))
    assert finding["extended_by"]["needs"] == "the body said so in red ink"
    assert finding["due"] == "2026-12-14"


def test_readings_and_accounts() -> None:
    due = READINGS.date(that_day=days(14).after(Lamp.asked), the_next=days(21).after(Lamp.asked))
    finding = only_finding(result(rule(Limit(due=due, done=Lamp.came)), facts=LATE))
    assert finding["status"] == "turns on the law"
    assert finding["readings"]["that-day"]["status"] == "overdue"
    assert finding["readings"]["the-next"]["due"] == "2026-11-23"
    asked = (told(ago(30), Speaker.FAMILY), told(ago(2), Speaker.COUNCIL))
    finding = only_finding(result(rule(), facts={**LATE, Lamp.asked: asked}))
    assert finding["accounts"]["family"]["days_late"] == 16
    assert finding["accounts"]["council"]["status"] == "due"


def test_a_right_that_is_shut() -> None:
    bar = Bar(id="dark", title="it is dark", when=Lamp.red, source=ACT / "s 5")
    finding = only_finding(
        result(rule(Claim(used=Lamp.came, shut_out=(bar,))), facts={**LATE, Lamp.red: TRUE})
    )
    assert (finding["status"], finding["shut_out_by"]) == ("shut out", ["dark"])


def test_a_view_and_what_would_settle_or_change_it() -> None:
    finding = only_finding(result(rule(Test(holds=Lamp.needed)), facts={**LATE, Lamp.needed: TRUE}))
    assert finding["on_view"] == ["lamp.needed"]
    assert finding["reasons"][0]["view"] is True
    assert {
        "field": "lamp.needed",
        "matter": "lamp-1",
        "if": "The lamp is not needed.",
        "status": "does not hold",
    } in finding["would_change"]
    unclear = only_finding(result(rule(Test(holds=Lamp.needed)), facts=LATE))
    assert unclear["settled_by"] == [
        {
            "field": "lamp.needed",
            "matter": "lamp-1",
            "question": "Has a court said that it is needed?",
        }
    ]


def test_replies_and_remedies() -> None:
    made = rule(
        replies=(
            Reply(
                statement="There is no oil.",
                said=Lamp.said.includes("no-oil"),
                verdict=Verdict.MISLEADING,
                because="Oil is not in the Act.",
            ),
        ),
        remedies=(Remedy(id="complain", title="Complain", limit="In a year."),),
    )
    finding = only_finding(
        result(made, facts={**LATE, Lamp.said: frozenset({"no-oil"}), Lamp.red: FALSE})
    )
    assert finding["replies"][0]["verdict"] == "misleading"
    assert finding["remedies"][0]["source"] is None


def test_what_could_only_belong_to_what_is_not_there_goes_with_it() -> None:
    found = check(Case(as_of=TODAY, root=Record(Person, "person", None)), made_up(rule()))
    assert found.not_asked == (Lamp,)


def test_what_was_not_asked_and_the_receipt() -> None:
    plain = answer(result(rule(), facts=LATE))
    assert plain["not_asked"] == [{"kind": "wick", "noun": "wick"}]
    assert plain["receipt"]["rulebook_hash"] == "0123456789abcdef"
    assert plain["receipt"]["facts"] == ["lamp-1.asked", "lamp-1.came"]


@pytest.mark.parametrize("one", list(rulebook()), ids=lambda one: one.id)
def test_every_rule_as_plain_data(one: Rule) -> None:
    plain = json.loads(json.dumps(rule_as_json(one)))
    assert plain["rule"] == one.id
    assert plain["named_days"].keys() == {named.name for named in one.named_days}
    assert len(plain["steps"]) == len(one.steps)
