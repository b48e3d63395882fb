"""What the proofs call *announced* is what a finding shows in its `unless`."""

from __future__ import annotations

from dutybound.days import Span, day
from dutybound.engine import Account, Case, Finding, Occurrence, Record, check
from dutybound.language import Rule, Rulebook, Status, Text, between, since
from dutybound.language.truth import FALSE, TRUE
from tests.proofs.made_up import Order, Person, Spoke, duty, limit


def unless(finding: Finding) -> list[str]:
    return [opened.id for opened in finding.unless]


def found(rule: Rule, made: Span) -> Finding:
    """What the case reader finds of an order made in a span and never sent."""
    book = Rulebook(
        name="Umbrellas",
        version="1",
        root=Person,
        matters=(Person, Order, Spoke),
        rules=(rule,),
        redirects={},
        digest=lambda: "",
    )
    person = Record(Person, "person", None)
    order = Record(Order, "o-1", person)
    order.accounts[Order.made] = (Account(Occurrence(TRUE, made)),)
    order.accounts[Order.sent] = (Account(Occurrence(FALSE)),)
    (finding,) = check(Case(as_of=day(2016, 1, 1), root=person), book).findings
    return finding


def test_an_open_exception_is_named() -> None:
    assert unless(found(duty(limit()), Span.on(day(2015, 1, 1)))) == ["rain"]
    assert unless(found(duty(limit(excused=())), Span.on(day(2015, 1, 1)))) == []


def test_the_exceptions_of_every_text_that_may_apply_are_named() -> None:
    old = Text(in_force=between((2014, 9, 1), (2015, 3, 22)), steps=(limit(),))
    rule = duty(limit(excused=()), earlier=(old,), in_force=since(2015, 3, 23))
    finding = found(rule, Span(day(2015, 3, 20), day(2015, 3, 25)))
    assert unless(finding) == ["rain"]
    assert finding.status is Status.OVERDUE, (
        "a day that straddles two texts does not fall between them"
    )
