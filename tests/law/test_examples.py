"""Every worked example of every rule, and that no rule lacks them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dutybound.days import FIRST, LAST, Span, parse_span
from dutybound.engine import Finding, check
from dutybound.engine.findings import Answer
from dutybound.language import NEVER, Rule, Status
from dutybound.law.england import rulebook
from tests.law.worked_examples import Example, Plain, all_examples, examples_of

DATES = ("due", "last", "safe", "outer", "opens", "since", "crossed", "done", "used")


@pytest.mark.parametrize("example", all_examples(), ids=str)
def test_worked_example(example: Example) -> None:
    findings = {
        (finding.record.id, finding.step): finding
        for finding in check(example.case, rulebook()).findings
        if finding.rule is example.rule
    }
    assert example.expect, "an example expects something"
    for expected in example.expect:
        key = str(expected["matter"]), str(expected.get("step", ""))
        assert key in findings, f"{key} is not among {list(findings)}"
        _matches(findings[key], expected)


def _matches(finding: Finding, expected: dict[str, Plain]) -> None:
    for name, value in expected.items():
        if name in {"matter", "step"}:
            continue
        assert name in CHECKS, f"an example cannot expect {name!r}"
        found, wanted = CHECKS[name](finding, value)
        assert found == wanted, f"{name}: found {found}, expected {wanted}"


def _status(finding: Finding, value: Plain) -> tuple[object, object]:
    return finding.status.value, value


def _possible(finding: Finding, value: Plain) -> tuple[object, object]:
    return {status.value for status in finding.answer.possible}, set(value)


def _if_engaged(finding: Finding, value: Plain) -> tuple[object, object]:
    status = finding.answer.if_engaged
    return status and status.value, value


def _date(name: str) -> Callable[[Finding, Plain], tuple[object, object]]:
    def compare(finding: Finding, value: Plain) -> tuple[object, object]:
        return _span(finding.answer, name), value

    return compare


def _span(answer: Answer, name: str) -> str:
    span = answer.dates.get(name)
    if span is None or span.earliest == LAST:
        return "none"
    return _text(span)


def _text(span: Span) -> str:
    if span.exact:
        return span.text()
    ends = (
        "" if end in (FIRST, LAST) else Span.on(end).text() for end in (span.earliest, span.latest)
    )
    return "..".join(ends)


def _days_late(finding: Finding, value: Plain) -> tuple[object, object]:
    late = finding.answer.days_late
    if late is None:
        return "none", value
    text = str(late.least) if late.least == late.most else f"{late.least}..{late.most or ''}"
    return text, value


def _unless(finding: Finding, value: Plain) -> tuple[object, object]:
    return [opening.id for opening in finding.unless], list(value)


def _excused_by(finding: Finding, value: Plain) -> tuple[object, object]:
    return [excuse.id for excuse in finding.excused_by], list(value)


def _shut_out_by(finding: Finding, value: Plain) -> tuple[object, object]:
    return [bar.id for bar in finding.shut_out_by], list(value)


def _on_view(finding: Finding, value: Plain) -> tuple[object, object]:
    return {reason.field.path for reason in finding.on_view if reason.field is not None}, set(value)


def _settled_by(finding: Finding, value: Plain) -> tuple[object, object]:
    found = {field.path for _, field in finding.settled_by}
    return set(value) - found, set()


def _readings(finding: Finding, value: Plain) -> tuple[object, object]:
    assert isinstance(value, dict)
    found = {
        name: {
            part: answer.status.value if part == "status" else _span(answer, part)
            for part in wanted
        }
        for name, answer in finding.readings.items()
        if isinstance(wanted := value.get(name, {}), dict)
    }
    return found, value


CHECKS: dict[str, Callable[[Finding, Plain], tuple[object, object]]] = {
    "status": _status,
    "possible": _possible,
    "if_engaged": _if_engaged,
    "days_late": _days_late,
    "unless": _unless,
    "excused_by": _excused_by,
    "shut_out_by": _shut_out_by,
    "on_view": _on_view,
    "settled_by": _settled_by,
    "readings": _readings,
    **{name: _date(name) for name in DATES},
}


@pytest.mark.parametrize("rule", list(rulebook()), ids=lambda rule: rule.id)
def test_a_rule_has_an_example_for_each_status_that_it_can_have(rule: Rule) -> None:
    shown = {
        str(e["status"]) for example in examples_of(rule) for e in example.expect if "status" in e
    }
    can_be = {
        status.value
        for step_id in rule.step_ids
        for status in rule.outcome(step_id).statuses
        if _possible_by_construction(rule, step_id, status)
    }
    assert can_be - shown == set(), f"{rule.id} has no worked example for these statuses"


def _possible_by_construction(rule: Rule, step_id: str, status: Status) -> bool:
    """Whether any text of a step leaves room for a status (no exception: never excused, and so on)."""
    return rule.outcome(step_id).statuses[status] is not NEVER


def test_dates_in_expectations_are_canonical() -> None:
    for example in all_examples():
        for expected in example.expect:
            for name in DATES:
                text = expected.get(name, "none")
                if isinstance(text, str) and text != "none" and not text.endswith(".."):
                    assert parse_span(text).earliest > 0, f"{example}: {name}"
