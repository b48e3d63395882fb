"""Proofs over every step of every rule of the rulebook, under every reading of contested law."""

from __future__ import annotations

from functools import cache

import pytest
import z3

from dutybound.language import Status
from dutybound.language.rules import Outcome
from dutybound.law.england import rulebook
from tests.proofs.questions import Study, can_wait, expected, ways_to_read

STEPS = [(rule.id, step_id) for rule in rulebook() for step_id in rule.step_ids]


def outcome_of(step: tuple[str, str]) -> Outcome:
    return rulebook().rule(step[0]).outcome(step[1])


EXTENDABLE = [step for step in STEPS if can_wait(outcome_of(step))]
TIMED = [step for step in STEPS if Status.OVERDUE in outcome_of(step).statuses]

each_step = pytest.mark.parametrize(("rule_id", "step_id"), STEPS)


@cache
def studies(rule_id: str, step_id: str) -> tuple[Study, ...]:
    """A step under each combination of readings."""
    rule = rulebook().rule(rule_id)
    return tuple(Study(rule, step_id, way) for way in ways_to_read(rule.outcome(step_id)))


@each_step
def test_every_status_can_be_reached(rule_id: str, step_id: str) -> None:
    """The step can engage, can fail to, and each of its statuses can come about on some reading."""
    ways = studies(rule_id, step_id)
    outcome = ways[0].outcome
    reached = {s for s in outcome.statuses if any(w.reachable(s) is not None for w in ways)}
    assert reached == expected(outcome)


@pytest.mark.parametrize(("rule_id", "step_id"), EXTENDABLE)
def test_late_unless_extended_can_be_the_only_answer(rule_id: str, step_id: str) -> None:
    ways = studies(rule_id, step_id)
    assert all(way.only(Status.LATE_UNLESS_EXTENDED) is not None for way in ways)


@pytest.mark.parametrize(("rule_id", "step_id"), TIMED)
def test_overdue_stands_while_an_exception_is_open(rule_id: str, step_id: str) -> None:
    """An exception that nobody has shown does not make a finding unclear (on some reading it is open)."""
    ways = studies(rule_id, step_id)
    assert any(way.only_while_open(Status.OVERDUE) is not None for way in ways)


@each_step
def test_exactly_one_status_is_true_of_an_exact_case(rule_id: str, step_id: str) -> None:
    for way in studies(rule_id, step_id):
        assert_none(way.not_exactly_one())


@each_step
def test_one_more_fact_never_overturns_an_answer(rule_id: str, step_id: str) -> None:
    for way in studies(rule_id, step_id):
        assert_none(way.fact_that_overturns())


@each_step
def test_what_is_so_was_never_ruled_out(rule_id: str, step_id: str) -> None:
    for way in studies(rule_id, step_id):
        assert_none(way.world_ruled_out())


@each_step
def test_every_day_lies_where_it_was_said_to(rule_id: str, step_id: str) -> None:
    for way in studies(rule_id, step_id):
        assert_none(way.day_left_out())


@each_step
def test_there_is_something_to_prove(rule_id: str, step_id: str) -> None:
    """The premises of the proofs can be true together: a finer case of a case, and a world in it."""
    assert all(way.something_to_prove() for way in studies(rule_id, step_id))


def assert_none(counterexample: z3.ModelRef | None) -> None:
    assert counterexample is None, f"this case breaks it: {counterexample}"
