"""What drawn cases aim at: every status of every step of every rule, and the facts that rules hang on."""

from __future__ import annotations

from functools import cache

from dutybound.language import (
    NEVER,
    Claim,
    Field,
    Limit,
    Matter,
    Rule,
    Standing,
    Status,
    Step,
    leaves,
)

Goal = tuple[Rule, str, Status]
"""A step of a rule, and a status of it that some case has."""


@cache
def goals(rules: tuple[Rule, ...]) -> tuple[Goal, ...]:
    """Every status that some exact or vague case can have as its only one, but for "not engaged"."""
    return tuple(
        (rule, step_id, status)
        for rule in rules
        for step_id in rule.step_ids
        for status in rule.outcome(step_id).statuses
        if status is not Status.NOT_ENGAGED
        and any(_can_be(b.step, status, rule.about) for b in rule.outcome(step_id).branches)
    )


def _can_be(step: Step, status: Status, about: type[Matter]) -> bool:
    if isinstance(step, Limit):
        needs: dict[Status, object] = {
            Status.EXCUSED: step.excused,
            Status.LATE_UNLESS_EXTENDED: step.extension,
            Status.MET_LATE: not _is_never_late(step, about),
        }
    elif isinstance(step, Claim):
        needs = {
            Status.NOT_OPEN_YET: step.opens,
            Status.PAST_USUAL_LIMIT: step.outer,
            Status.SHUT_OUT: step.shut_out,
        }
    else:
        needs = {Status.OWED_NOT_MET: isinstance(step, Standing) and step.not_met is not NEVER}
    return bool(needs.get(status, True))


def _is_never_late(step: Limit, about: type[Matter]) -> bool:
    """Whether the vocabulary itself says that a thing is done, if at all, by its last day."""
    return any(order.parts == (step.done, step.due) for order in about.orders)


@cache
def fields_of(rule: Rule) -> list[Field]:
    """The facts that any answer of a rule hangs on."""
    return leaves(*(root for step in rule.step_ids for root in rule.outcome(step).roots()))


def matters_of(rule: Rule) -> set[type[Matter]]:
    """The kinds of matter whose facts a rule hangs on."""
    return {field.matter for field in fields_of(rule)}
