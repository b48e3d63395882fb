"""A sweep through the calendar, on real days and without a solver: texts that follow one another, and days.

For each rule, on the first and last day of each month of 2012 to 2028 and on the days around each change of
text.  Texts: exactly one governs any day from the first one's start to the last one's end, and none any
other.  Days: what is due is not due before what sets it off, what is counted in working days falls on one,
and an event one day later never makes anything due earlier while the same text governs both days.

The days of a step are read with every event that they hang on on the same day, once with every condition
in them so and once not so.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from dutybound.days import ENGLAND, LAST, Calendar, Span, day, iso
from dutybound.engine import Account, Case, Occurrence, Record
from dutybound.engine.cases import Value
from dutybound.engine.reader import Readings, Session
from dutybound.engine.views import View
from dutybound.language import (
    AS_OF,
    Choice,
    Codes,
    DateExpression,
    DateFact,
    Event,
    Expression,
    Field,
    InForce,
    Matter,
    Rule,
    Text,
    Unit,
    between,
    fixed,
    leaves,
    since,
    walk,
    weeks,
    working_days,
)
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE
from dutybound.law.england import rulebook
from tests.proofs.comparing import readings_of
from tests.proofs.made_up import Order, duty, limit

MONTH_STARTS = [day(y, m, 1) for y in range(2012, 2029) for m in range(1, 13)]
MONTH_ENDS = [start - 1 for start in MONTH_STARTS[1:]] + [day(2028, 12, 31)]

RULES = [rule.id for rule in rulebook()]
each_rule = pytest.mark.parametrize("rule_id", RULES)


def swept_days(rule: Rule) -> list[int]:
    bounds = [text.in_force for text in rule.texts]
    edges = [b.first for b in bounds] + [b.last for b in bounds if b.last is not None]
    around = [edge + step for edge in edges for step in (-1, 0, 1)]
    return sorted({*MONTH_STARTS, *MONTH_ENDS, *around})


# --- texts ---------------------------------------------------------------------------------------------


def governing(rule: Rule, when: int) -> list[Text]:
    return [text for text in rule.texts if governs(text.in_force, when)]


def governs(period: InForce, when: int) -> bool:
    return period.first <= when and (period.last is None or when <= period.last)


def wrong_number_of_texts(rule: Rule) -> list[str]:
    """The days on which a rule has no text though it should, or two."""
    first, last = rule.texts[0].in_force.first, rule.texts[-1].in_force.last
    return [
        f"{iso(when)}: {len(governing(rule, when))} texts"
        for when in swept_days(rule)
        if len(governing(rule, when)) != int(governs(InForce(first, last), when))
    ]


@each_rule
def test_exactly_one_text_governs_each_day(rule_id: str) -> None:
    rule = rulebook().rule(rule_id)
    assert wrong_number_of_texts(rule) == []


@each_rule
def test_texts_apply_as_their_dates_say(rule_id: str) -> None:
    """The condition on which a text applies agrees with its dates: nothing falls through after an end."""
    rule = rulebook().rule(rule_id)
    for when in swept_days(rule):
        reader = Swept(rule, rule.trigger, when, conditions=True, readings={})
        for text in rule.texts:
            condition = rule._governed_by(text.in_force)
            trigger = reader.day(rule.trigger)
            assert trigger is not None
            assert reader.is_so(condition) == governs(text.in_force, trigger), iso(trigger)


# --- days ----------------------------------------------------------------------------------------------


def records(about: type[Matter]) -> Iterator[Record]:
    """One record of a kind of matter, after those that it belongs to."""
    record: Record | None = None
    for matter in reversed([about, *about.ancestors()]):
        record = Record(matter, matter.key, record)
        yield record


class Swept:
    """A case in which every event that an expression hangs on is on one day."""

    def __init__(
        self,
        rule: Rule,
        node: Expression,
        when: int,
        *,
        conditions: bool,
        readings: Readings | None = None,
    ) -> None:
        self.when = when
        root = record = None
        for matter in reversed([rule.about, *rule.about.ancestors()]):
            record = Record(matter, matter.key, record)
            root = root or record
        assert root is not None
        assert record is not None
        for field in leaves(node):
            owner = record.up_to(field.matter)
            if owner is not None:
                owner.accounts[field] = (Account(self._value(field, conditions)),)
        as_of = when if AS_OF in walk(node) else day(2040, 1, 1)
        case = Case(as_of=as_of, root=root, complete=frozenset(rulebook().matters))
        self.reader = Session(View(case), as_of, readings).at(record)

    def _value(self, field: Field, conditions: bool) -> Value:
        if isinstance(field, Event):
            return Occurrence(TRUE, Span(self.when, self.when))
        if isinstance(field, DateFact):
            return Span(self.when, self.when)
        if isinstance(field, Choice | Codes):
            options = list(field.options)
            return frozenset({options[0] if conditions else options[-1]})
        return TRUE if conditions else FALSE

    def is_so(self, condition: words.Condition) -> bool:
        value = self.reader.truth(condition)
        assert value in {TRUE, FALSE}
        return value is TRUE

    def day(self, node: DateExpression) -> int | None:
        """The day, where it exists and the published holidays reach it."""
        date = self.reader.date(node)
        if date.exists is not TRUE or self.reader.beyond_calendar or date.latest == LAST:
            return None
        assert date.earliest == date.latest, f"{iso(self.when)} gives a range"
        return date.earliest


@cache
def limits_of(rule: Rule) -> list[tuple[InForce, str, DateExpression]]:
    """The days that each text of a rule works out (not fixed days, or those on which something was done)."""
    return [
        (text.in_force, f"{step.id}.{name}", node)
        for text in rule.texts
        for step in text.steps
        for name, node in step.dates().items()
        if not isinstance(node, Event | DateFact | words.AsOf | words.FixedDate)
    ]


def counts_back(node: DateExpression) -> bool:
    """Whether a day is counted back from another, or fixed by the year alone (15 February)."""
    return any(
        isinstance(part, words.InYearOf) or (isinstance(part, words.Shift) and not part.forward)
        for part in walk(node)
    )


def of_working_days(node: DateExpression) -> Calendar | None:
    """The calendar on whose counted days every day of this kind falls, if there is one."""
    if isinstance(node, words.Roll):
        return node.calendar
    if isinstance(node, words.Shift) and node.period.unit is Unit.WORKING_DAYS:
        return node.period.calendar
    return None


Way = dict[str, Any]
"""How a swept case is read: its conditions so or not so, and the readings of contested law."""


def ways_to_sweep(node: DateExpression) -> list[Way]:
    return [
        {"conditions": conditions, "readings": readings}
        for readings in readings_of(node)
        for conditions in (True, False)
    ]


def faults_of_days(rule: Rule) -> Iterator[str]:
    """Where a day is due before what sets it off, or not on a working day, or moves backwards."""
    for period, name, node in limits_of(rule):
        for way in ways_to_sweep(node):
            for when in swept_days(rule):
                if governs(period, when):
                    yield from _faults_of_day(rule, name, node, when, way)
                if governs(period, when) and governs(period, when + 1):
                    yield from _steps_backwards(rule, name, node, when, way)


def _faults_of_day(
    rule: Rule, name: str, node: DateExpression, when: int, way: Way
) -> Iterator[str]:
    due = Swept(rule, node, when, **way).day(node)
    if due is None:
        return
    if due < when and not counts_back(node):
        yield f"{name}: set off on {iso(when)}, due before it on {iso(due)}"
    calendar = of_working_days(node)
    if calendar is not None and not calendar.counts(due):
        yield f"{name}: set off on {iso(when)}, due on {iso(due)}, no working day"


def _steps_backwards(
    rule: Rule, name: str, node: DateExpression, when: int, way: Way
) -> Iterator[str]:
    due, next_due = (Swept(rule, node, d, **way).day(node) for d in (when, when + 1))
    if due is not None and next_due is not None and next_due < due:
        yield f"{name}: an event one day after {iso(when)} is due earlier than one on that day"


@each_rule
def test_days_are_in_order_and_on_working_days(rule_id: str) -> None:
    assert list(faults_of_days(rulebook().rule(rule_id)))[:5] == []


# --- the sweep can fail ----------------------------------------------------------------------------------


def texts(last_of_old: tuple[int, int, int], first_of_new: tuple[int, int, int]) -> Rule:
    old = Text(in_force=between((2014, 9, 1), last_of_old), steps=(limit(),))
    return duty(earlier=(old,), in_force=since(*first_of_new))


def test_texts_that_meet_pass() -> None:
    assert wrong_number_of_texts(texts((2015, 3, 22), (2015, 3, 23))) == []


def test_a_gap_between_texts_is_caught() -> None:
    assert wrong_number_of_texts(texts((2015, 3, 21), (2015, 3, 23))) == ["2015-03-22: 0 texts"]


def test_an_overlap_of_texts_is_caught() -> None:
    assert wrong_number_of_texts(texts((2015, 3, 23), (2015, 3, 23))) == ["2015-03-23: 2 texts"]


@pytest.mark.parametrize(
    ("due", "fault"),
    [
        (words.EarlierOf((Order.made, fixed(2016, 2, 10))), "due before"),
        (
            words.Choose(Order.made < fixed(2016, 3, 1), weeks(9).after(Order.made), Order.made),
            "earlier",
        ),
    ],
)
def test_days_out_of_order_are_caught(due: DateExpression, fault: str) -> None:
    assert any(fault in found for found in faults_of_days(duty(limit(due=due))))


def test_a_day_that_is_no_working_day_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = duty(limit(due=working_days(5, ENGLAND).after(Order.made)))
    assert list(faults_of_days(rule)) == []
    monkeypatch.setattr(ENGLAND.__class__, "after", lambda _self, when, n: when + n)
    assert any("no working day" in found for found in faults_of_days(rule))
