"""Matters: the things a rule can be about (a child, a request, a plan, a review, a complaint ...)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from dutybound.language.expressions import (
    AtLeast,
    Before,
    Condition,
    DateExpression,
    Every,
    LatestBefore,
    NextAfter,
    Some,
)
from dutybound.language.fields import Choice, DateFact, Event, Field, leaves


@dataclass(frozen=True, eq=False)
class Implies:
    """What an event says of a choice: once it has happened the answer is one of `options`, before that none.

    A refusal that was sent was decided; a decision that has not been sent is none yet.
    """

    event: Event
    choice: Choice
    options: frozenset[str]


class Matter:
    """A kind of matter, declared as a class whose attributes are its facts and events.

    `key` names one matter in rules and findings, `plural` the list of them in a case file, `of` the kind
    that it belongs to (None for the child), `noun` the words for it, `orders` the orders in which its
    events must come (an earlier event first), which narrow vague dates and catch impossible ones,
    `implications` what an event says of a choice, `ask_any` and `ask_others` the questions whether there is
    one, and whether there is another, `solicitor_first` what tells of a child protection
    enquiry, the police or a court, each a condition on one fact of the matter, so that a solicitor comes
    before anything else, `nothing_before` the day before which nothing in a case can have happened (the
    child's birth), and `retired` what is no longer asked, each with where to tell it instead.
    """

    key: ClassVar[str]
    plural: ClassVar[str]
    noun: ClassVar[str]
    of: ClassVar[type[Matter] | None]
    fields: ClassVar[dict[str, Field]]
    orders: ClassVar[tuple[Condition, ...]] = ()
    implications: ClassVar[tuple[Implies, ...]] = ()
    ask_any: ClassVar[str] = ""
    ask_others: ClassVar[str] = ""
    solicitor_first: ClassVar[tuple[Condition, ...]] = ()
    nothing_before: ClassVar[DateFact | None] = None
    retired: ClassVar[tuple[tuple[str, str], ...]] = ()

    def __init_subclass__(
        cls, *, key: str, noun: str, of: type[Matter] | None = None, plural: str = ""
    ) -> None:
        cls.key, cls.noun, cls.of, cls.plural = key, noun, of, plural
        cls.fields = {
            name: value
            for name, value in vars(cls).items()
            if isinstance(value, Field) and name != "nothing_before"
        }
        for name, field in cls.fields.items():
            field.name, field.matter = name, cls
        if again := dict(cls.retired).keys() & cls.fields.keys():
            raise TypeError(f"{key}: {sorted(again)} is asked, and so is not retired")
        for order in cls.orders:
            if not isinstance(order, Before):
                raise TypeError(f"{key}: an order is written 'first <= second', not {order!r}")
        for sign in cls.solicitor_first:
            if [field.matter for field in leaves(sign)] != [cls]:
                raise TypeError(f"{key}: a sign of 'solicitor_first' is about one fact of its own")

    @classmethod
    def ancestors(cls) -> tuple[type[Matter], ...]:
        """The kinds that this one belongs to, nearest first."""
        return (cls.of, *cls.of.ancestors()) if cls.of else ()

    @classmethod
    def some(cls, where: Condition) -> Condition:
        """At least one of these, belonging to the matter at hand, meets the condition."""
        return Some(cls, where)

    @classmethod
    def every(cls, where: Condition) -> Condition:
        """Each of these, belonging to the matter at hand, meets the condition."""
        return Every(cls, where)

    @classmethod
    def at_least(cls, number: int, where: Condition) -> Condition:
        """At least `number` of these, belonging to the matter at hand, meet the condition."""
        return AtLeast(number, cls, where)

    @classmethod
    def latest_before(cls, date: DateExpression, limit: DateExpression) -> DateExpression:
        """The last `date` of these, belonging to the matter at hand, on or before `limit`."""
        return LatestBefore(cls, date, limit)

    @classmethod
    def next_after(cls, date: DateExpression, limit: DateExpression) -> DateExpression:
        """The first `date` of these, belonging to the matter at hand, after `limit`."""
        return NextAfter(cls, date, limit)
