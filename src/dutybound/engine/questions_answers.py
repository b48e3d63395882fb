"""The answers that a question may get, each taken to be as likely as the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dutybound.days import FIRST, Day, Span, add_months
from dutybound.engine.cases import Occurrence, Record, Value
from dutybound.engine.questions_hanging import Place
from dutybound.engine.views import View
from dutybound.language import Choice, Codes, DateFact, Event, Field, YesNo
from dutybound.language.truth import FALSE, TRUE

_DAYS_BACK = (10, 60, 300)
_DAYS_FROM_NOW = (-100, -10, 60)
_AGES = (5, 11, 15, 17, 20)


Weighed = tuple[Value, int]
"""An answer, and for how many answers it stands that no rule tells apart from it."""


def possible_answers(
    view: View, place: Place, as_of: Day, told_apart: Collection[frozenset[str]]
) -> list[Weighed]:
    """What somebody could say to a question that was not asked before, "I don't know" left out.

    `told_apart` are the sets of options of a choice, or codes, that rules ask for.
    """
    record, field = place
    if isinstance(field, YesNo):
        return [(TRUE, 1), (FALSE, 1)]
    if isinstance(field, Choice):
        return _options(view, record, field, told_apart)
    if isinstance(field, Codes):
        return [(frozenset(), 1), *((codes, 1) for codes in told_apart)]
    if isinstance(field, DateFact):
        return _days(record, field, as_of)
    return _happenings(as_of) if isinstance(field, Event) else []


def _happenings(as_of: Day) -> list[Weighed]:
    """Not so far, on a few days, on a day not known: as likely that it happened as that it did not."""
    days = [Span.on(as_of - back) for back in _DAYS_BACK] + [Span(FIRST, as_of)]
    return [(Occurrence(FALSE), len(days)), *((Occurrence(TRUE, span), 1) for span in days)]


def _days(record: Record, field: DateFact, as_of: Day) -> list[Weighed]:
    if field is record.matter.nothing_before:
        return [(Span.on(add_months(as_of, -12 * age) - 40), 1) for age in _AGES]
    return [(Occurrence(FALSE), 1), *((Span.on(as_of + days), 1) for days in _DAYS_FROM_NOW)]


def _options(
    view: View, record: Record, field: Choice, told_apart: Collection[frozenset[str]]
) -> list[Weighed]:
    left = view.value(record, field)
    options = left if isinstance(left, frozenset) and left else field.options
    possible = [option for option in field.options if option in options]
    return [(frozenset(group[:1]), len(group)) for group in alike(possible, told_apart)]


def alike(options: Iterable[str], asked: Collection[frozenset[str]]) -> list[list[str]]:
    """Options in groups that no set of options that rules ask for tells apart, in their order."""
    groups: dict[tuple[bool, ...], list[str]] = {}
    for option in options:
        groups.setdefault(tuple(option in some for some in asked), []).append(option)
    return list(groups.values())


def with_answer(view: View, place: Place, value: Value) -> View:
    """The view if a question were answered so, with what the answer itself implies."""
    record, field = place
    changed = view.with_(record, field, value)
    for choice, options in _implied(record, place, value):
        if choice not in record.accounts:
            changed = changed.with_(record, choice, options)
    return changed


def _implied(record: Record, place: Place, value: Value) -> Iterator[tuple[Choice, frozenset[str]]]:
    for implied in record.matter.implications:
        if implied.event is place[1] and isinstance(value, Occurrence):
            happened = value.state is TRUE
            options = [o for o in implied.choice.options if (o in implied.options) is happened]
            yield implied.choice, frozenset(options)


def changed_by(place: Place) -> tuple[Field, ...]:
    """The fact asked for, and the choices that follow from it."""
    record, field = place
    implied = (i.choice for i in record.matter.implications if i.event is field)
    return (field, *implied)
