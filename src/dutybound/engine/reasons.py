"""Reasons: the facts that carried a result, in plain sentences from the facts' own wording."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dutybound.days import FIRST, Span
from dutybound.engine.cases import Account, Occurrence, Record, Value, is_known
from dutybound.engine.findings import Reason
from dutybound.engine.reader import Reader
from dutybound.language import (
    Choice,
    Codes,
    Condition,
    DateExpression,
    DateFact,
    Event,
    Expression,
    Field,
    Judgement,
    Truth,
    YesNo,
)
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_CLAUSE = re.compile(r", | (?:that|because|what|when|which|who|why|whether(?! to)) ")
"""Where a second clause of a statement begins."""


def carried(reader: Reader, *nodes: Expression) -> tuple[Reason, ...]:
    """The facts that made these conditions and days what they are, each once."""
    trace = Trace()
    for node in nodes:
        trace.follow(reader, node)
    return tuple(trace.reasons.values())


def unsettled(reader: Reader, *nodes: Expression) -> tuple[tuple[Record, Field], ...]:
    """The facts, not known or vague, that these conditions still hang on."""
    trace = Trace()
    for node in nodes:
        trace.follow(reader, node)
    return tuple(trace.unknown)


class Trace:
    """Collects what carried a result while it goes down the tree, leaving out what did not matter."""

    def __init__(self) -> None:
        self.reasons: dict[tuple[Record | None, object], Reason] = {}
        self.unknown: dict[tuple[Record, Field], None] = {}
        self._seen: set[tuple[Record, Expression]] = set()

    def follow(self, reader: Reader, node: Expression) -> None:
        """Go down to the facts under a node."""
        if (reader.record, node) in self._seen:
            return
        self._seen.add((reader.record, node))
        if isinstance(node, Field):
            self._field(reader, node)
        elif isinstance(node, words.ChoiceIs):
            self._field(reader, node.choice)
        elif isinstance(node, words.Includes):
            self._field(reader, node.codes)
        elif isinstance(node, Condition):
            self._condition(reader, node)
        elif isinstance(node, DateExpression):
            self._date(reader, node)

    def _condition(self, reader: Reader, node: Condition) -> None:
        if isinstance(node, words.All):
            self._several(reader, node.conditions, decides=FALSE)
        elif isinstance(node, words.AnyOf):
            self._several(reader, node.conditions, decides=TRUE)
        elif isinstance(node, words.Named):
            self._named(reader, node)
        elif isinstance(node, words.Some | words.Every | words.AtLeast):
            for record in reader.record.below(node.matter):
                self.follow(reader.session.at(record), node.where)
        elif isinstance(node, words.ConditionByReading):
            chosen = reader.session.readings.get(node.question)
            self._all(reader, [node.readings[chosen]] if chosen else node.parts)
        elif isinstance(node, words.Shown):
            if reader.truth(node.part) is TRUE:
                self.follow(reader, node.part)
        else:
            self._all(reader, node.parts)

    def _all(self, reader: Reader, nodes: Iterable[Expression]) -> None:
        for node in nodes:
            self.follow(reader, node)

    def _several(self, reader: Reader, parts: tuple[Condition, ...], *, decides: Truth) -> None:
        """One part that decides is enough; without one, every part carried it (or is not known)."""
        deciding = [part for part in parts if reader.truth(part) is decides]
        if deciding:
            self.follow(reader, min(deciding, key=lambda part: part.size))
            return
        unknown = [part for part in parts if reader.truth(part) is UNKNOWN]
        self._all(reader, unknown or parts)

    def _named(self, reader: Reader, node: words.Named) -> None:
        value = reader.truth(node)
        if value is not UNKNOWN:
            says = node.holds if value is TRUE else node.does_not_hold
            self.reasons[None, node.rule] = Reason(sentence=_sentence(says))
        self.follow(reader, node.part)

    def _date(self, reader: Reader, node: DateExpression) -> None:
        if isinstance(node, words.Choose):
            where = reader.truth(node.where)
            branches = [node.then if where is TRUE else node.otherwise]
            self._all(reader, [node.where, *(node.parts[1:] if where is UNKNOWN else branches)])
        elif isinstance(node, words.LaterOf | words.EarlierOf):
            self._all(reader, [d for d in node.dates if reader.date(d).exists is not FALSE])
        elif isinstance(node, words.DateByReading):
            chosen = reader.session.readings.get(node.question)
            self._all(reader, [node.readings[chosen]] if chosen else node.parts)
        elif isinstance(node, words.LatestBefore | words.NextAfter):
            for record in reader.record.below(node.matter):
                self.follow(reader.session.at(record), node.date)
            self.follow(reader, node.limit)
        else:
            self._all(reader, node.parts)

    def _field(self, reader: Reader, field: Field) -> None:
        record = reader.owner(field)
        if record is None:
            return
        value = reader.value(field)
        if value is None or not (isinstance(field, Codes) or _certain(value)):
            self.unknown[record, field] = None
        sentence = None if value is None else statement(field, value)
        if sentence is not None:
            self.reasons[record, field] = _reason(field, record, sentence)


def _certain(value: Value) -> bool:
    if isinstance(value, Truth):
        return value is not UNKNOWN
    if isinstance(value, Occurrence):
        return value.state is FALSE or (value.state is TRUE and value.span.exact)
    if isinstance(value, Span):
        return value.exact
    return len(value) == 1


def _reason(field: Field, record: Record, sentence: str) -> Reason:
    accounts = [a for a in record.accounts.get(field, ()) if is_known(a.value)]
    return Reason(
        sentence=sentence,
        field=field,
        record=record,
        said_by=tuple(dict.fromkeys(account.said_by for account in accounts)),
        shown_by=tuple(dict.fromkeys(a.shown_by for a in accounts if a.shown_by is not None)),
        view=isinstance(field, Judgement) and not _settled(field, accounts),
    )


def _settled(field: Judgement, accounts: list[Account]) -> bool:
    return any(account.said_by in field.settled_by for account in accounts)


def statement(field: Field, value: Value) -> str | None:
    """What an answer says, as a sentence; None where it says nothing."""
    if isinstance(field, YesNo) and isinstance(value, Truth):
        return None if value is UNKNOWN else _sentence(field.yes if value is TRUE else field.no)
    if isinstance(field, Choice | Codes) and isinstance(value, frozenset):
        said = [field.options[code] for code in sorted(value) if code in field.options]
        return _said(field, said) if said else None
    if isinstance(field, Event) and isinstance(value, Occurrence):
        return _happening(field, value)
    if isinstance(field, DateFact):
        return _given_day(field, value)
    return None


def _said(field: Choice | Codes, options: list[str]) -> str:
    """One answer of several that are possible; or everything that was said, as somebody else's words."""
    if isinstance(field, Choice):
        return _sentence(" or ".join(options))
    quoted = " and ".join(f"“{option.removesuffix('.')}”" for option in options)
    return _sentence(f"you were told: {quoted}")


def _happening(field: Event, value: Occurrence) -> str | None:
    if value.state is FALSE:
        return _sentence(field.not_happening)
    if value.state is UNKNOWN:
        return None
    if value.span.earliest == FIRST:
        return _sentence(f"{field.happening} (the day is not known)")
    day = _day_words(value.span)
    # At the end of more than one clause a day would seem to belong to the last.
    first = _CLAUSE.search(field.happening)
    return _sentence(f"{day} {field.happening}" if first else f"{field.happening} {day}")


def _given_day(field: DateFact, value: Value) -> str | None:
    if isinstance(value, Span):
        return _sentence(f"{field.states} {_day_words(value)}")
    absent = isinstance(value, Occurrence) and value.state is FALSE
    return _sentence(field.absent) if absent else None


def _day_words(span: Span) -> str:
    return f"on {span.words()}" if span.exact else span.words()


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
