"""What a return says comes to what the same facts come to as a family's case file."""

from __future__ import annotations

import pytest

from dutybound.engine.check import check
from dutybound.engine.columns import STATUSES, Columns
from dutybound.language import Status
from dutybound.law.england import rulebook
from dutybound.returns.recorded import Recorded, record
from tests.returns.recorded.worked import Example, as_case, as_return, examples

EXAMPLES = list(examples())
LAW = rulebook()


def of_rule(key: str) -> tuple[str, str]:
    """The rule and the step that an example names, as in ehc.phase-transfer.school-stage."""
    if key in {rule.id for rule in LAW}:
        return key, ""
    rule, _, step = key.rpartition(".")
    return rule, step


def from_return(recorded: Recorded, key: str) -> tuple[str | None, list[str]]:
    rule, step = of_rule(key)
    found = Columns(recorded.tables_for(rule)).answers([LAW.rule(rule)]).get((rule, step))
    if found is None:
        return None, []
    assert len(found.left) == 1
    unless = [name for name in found.exceptions if found.is_open(name)[0]]
    return STATUSES[found.status[0]].value, unless


def from_case(example: Example, key: str) -> tuple[str | None, list[str]]:
    rule, step = of_rule(key)
    case = as_case(example, LAW)
    found = [f for f in check(case, LAW).findings if (f.rule.id, f.step) == (rule, step)]
    if not found:
        return None, []
    (one,) = found
    return one.status.value, [each.id for each in one.unless]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.kind}: {e.name}")
def test_return_and_case_file_agree(example: Example) -> None:
    recorded = record(as_return(example))
    for key, expected in example.statuses.items():
        assert from_return(recorded, key)[0] == expected, key
        assert from_case(example, key)[0] == expected, key
    for key, expected_unless in example.unless.items():
        assert from_return(recorded, key)[1] == expected_unless, key
        assert from_case(example, key)[1] == expected_unless, key


def test_no_example_names_a_status_that_there_is_not() -> None:
    known = {status.value for status in Status} | {None}
    assert {s for e in EXAMPLES for s in e.statuses.values()} <= known
