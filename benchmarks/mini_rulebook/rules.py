"""The mini-rulebook in our language."""

from __future__ import annotations

from collections.abc import Iterator
from types import new_class
from typing import Any

from dutybound.days import ENGLAND
from dutybound.language import (
    AS_OF,
    BestAnswer,
    Choice,
    Condition,
    Confidence,
    DateFact,
    Definition,
    Duty,
    Event,
    Field,
    Limit,
    Matter,
    Party,
    Period,
    Rule,
    Source,
    SourceKind,
    Strength,
    Test,
    YesNo,
    days,
    fixed,
    months,
    on,
    since,
    weeks,
    working_days,
)
from dutybound.language.expressions import Anniversary

FACTS = [YesNo("?", yes="it is so", no="it is not so") for _ in range(12)]
CHOICES = [Choice("?", options={str(i): f"it is {i}" for i in range(n)}) for n in (5, 6)]
EVENTS = [Event("?", happened="it happened", not_happened="it did not") for _ in range(16)]
BORN = DateFact("?", states="it was")


def _fields() -> Iterator[tuple[str, Field]]:
    for number, fact in enumerate(FACTS):
        yield f"fact{number}", fact
    for number, choice in enumerate(CHOICES):
        yield f"choice{number}", choice
    for number, event in enumerate(EVENTS):
        yield f"event{number}", event
    yield "born", BORN


THING = new_class(
    "Thing", (Matter,), {"key": "thing", "noun": "thing"}, lambda names: names.update(_fields())
)


def _conditions() -> list[Condition]:
    a, one, other, e = FACTS, CHOICES[0], CHOICES[1], EVENTS
    is0 = a[0] & a[1]
    is1 = a[2] | (a[3] & ~a[4])
    is2 = one.is_("0", "1")
    is4 = Anniversary(BORN, 18) > AS_OF
    is5 = e[0] < Anniversary(BORN, 25)
    is7 = other.is_("2", "3", "5") & ~a[5]
    is9 = ~(a[7] & a[8])
    return [
        is0,
        is1,
        is2,
        is0 | is2,
        is4,
        is5,
        e[1] < e[2],
        is7,
        is4 & (a[6] | is7),
        is9,
        e[3].happened & is5,
        (is1 | is9) & ~one.is_("4"),
    ]


PERIODS: list[Period] = [
    working_days(15, ENGLAND),
    weeks(6),
    months(1),
    working_days(20, ENGLAND),
    weeks(20),
    months(3),
    working_days(10, ENGLAND),
    days(28),
    months(12),
    working_days(45, ENGLAND),
    weeks(4),
    working_days(40, ENGLAND),
]
BEGINS = (0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7)
"""The event that each duty's time runs from."""

ENDS = range(4, 16)
"""The event by which each duty is done."""


def _engaged(conditions: list[Condition]) -> list[Condition]:
    each = list(conditions)
    each[6] |= FACTS[9]
    each[9] &= FACTS[10]
    each[11] &= FACTS[11]
    return each


_ACT = Source(SourceKind.ACT, "Things Act", "TA")


def _said(name: str, about: type[Matter]) -> dict[str, Any]:
    return {
        "id": name,
        "title": name,
        "owed_by": Party("it", "it"),
        "owed_to": Party("all", "everybody"),
        "strength": Strength.STATUTORY,
        "about": about,
        "trigger": fixed(2020, 1, 1),
        "must": "Do it.",
        "sources": (_ACT / "s 1",),
        "in_force": since(2000, 1, 1),
        "checked": on(2026, 11, 22),
        "seen": "All of it.",
        "confidence": Confidence.HIGH,
        "gives_less": "Nothing.",
        "best_answer": BestAnswer(answer="It is done.", paper="The log."),
    }


def mini_rulebook() -> tuple[Rule, ...]:
    """Twelve conditions, `is0` to `is11`, and twelve duties, `duty0` to `duty11`."""
    conditions = _conditions()
    statuses = [
        Definition(
            engaged=fixed(2020, 1, 1) <= AS_OF,
            steps=(Test(holds=condition),),
            says="it is so",
            denies="it is not so",
            **_said(f"is{number}", THING),
        )
        for number, condition in enumerate(conditions)
    ]
    duties = [
        Duty(
            engaged=engaged & EVENTS[begins].happened,
            steps=(Limit(due=period.after(EVENTS[begins]), done=EVENTS[ends]),),
            **_said(f"duty{number}", THING),
        )
        for number, (engaged, begins, ends, period) in enumerate(
            zip(_engaged(conditions), BEGINS, ENDS, PERIODS, strict=True)
        )
    ]
    return (*statuses, *duties)
