"""A case that was loaded, saved and loaded again is the same case."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from dutybound.case import case_schema, case_text, load_case, parse_case, save_case
from dutybound.engine import Case, check
from dutybound.law.england import rulebook
from tests.law.worked_examples import Example, all_examples

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


def gist(case: Case) -> list[tuple[object, ...]]:
    return [
        (finding.rule.id, finding.record.id, finding.step, finding.status, finding.answer)
        for finding in check(case, rulebook()).findings
    ]


def said(case: Case) -> list[tuple[object, ...]]:
    return [
        (record.id, record.parent and record.parent.id, field.path,
         [(account.value, account.said_by, account.shown_by) for account in accounts])
        for record in case.all_records()
        for field, accounts in record.accounts.items()
    ]  # fmt: skip


@pytest.mark.parametrize("example", all_examples(), ids=str)
def test_round_trip(example: Example) -> None:
    again = parse_case(case_text(example.case), "again", rulebook())
    assert said(again) == said(example.case)
    assert gist(again) == gist(example.case)


def test_a_failed_save_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = load_case(EXAMPLES[0], rulebook())
    path = tmp_path / "case.yaml"
    save_case(case, path)
    before = path.read_text()
    monkeypatch.setattr("os.fsync", _fails)
    with pytest.raises(OSError, match="disk full"):
        save_case(case, path)
    assert path.read_text() == before
    assert [p.name for p in tmp_path.iterdir()] == ["case.yaml"]


def _fails(_handle: int) -> None:
    raise OSError("disk full")


@cache
def validator() -> Draft202012Validator:
    schema = case_schema(rulebook())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def plain(path: Path) -> Any:
    """A case file as a YAML reader without types of its own has it."""
    return yaml.load(path.read_text(), Loader=yaml.BaseLoader)  # noqa: S506 - text only


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples_meet_the_schema(path: Path) -> None:
    assert [error.message for error in validator().iter_errors(plain(path))] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"as_of": "2026-11-22"},
        {"dutybound": 1, "chld": {}},
        {"dutybound": 1, "child": {"disabled": "maybe"}},
        {"dutybound": 1, "ehc_requests": [{"received": "2026-03-03"}]},
        {"dutybound": 1, "concessions": [{"id": "c"}]},
    ],
)
def test_the_schema_refuses_what_the_loader_refuses(wrong: dict[str, object]) -> None:
    assert not validator().is_valid(wrong)
