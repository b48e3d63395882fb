"""Which facts, if they were known, would settle a finding that is unclear."""

from __future__ import annotations

from dutybound.days import FIRST, LAST, Day, Span
from dutybound.engine.answers import possible_statuses
from dutybound.engine.cases import Occurrence, Record, Value
from dutybound.engine.reader import Reader, Session
from dutybound.engine.reasons import unsettled
from dutybound.language import Choice, DateFact, Event, Field, Status, YesNo
from dutybound.language.rules import Outcome
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_MOST = 16  # facts tried; past that the list of questions would help nobody


def settling_facts(
    reader: Reader, outcome: Outcome, possible: frozenset[Status]
) -> tuple[tuple[Record, Field], ...]:
    """The facts for which some answer would rule out a status that is now possible.

    Where no single answer would, every fact that the open conditions hang on: it takes two or more.
    """
    open_conditions = [
        condition
        for status, condition in outcome.statuses.items()
        if status in possible and reader.truth(condition) is UNKNOWN
    ]
    candidates = unsettled(reader, *open_conditions)[:_MOST]
    alone = tuple(
        (record, field)
        for record, field in candidates
        if any(
            possible_if(reader, outcome, record, field, value) < possible
            for value in answers_to_try(reader, record, field)
        )
    )
    return alone or candidates


def possible_if(
    reader: Reader, outcome: Outcome, record: Record, field: Field, value: Value
) -> frozenset[Status]:
    """The possible statuses if one fact were as given."""
    session = reader.session
    changed = Session(session.view.with_(record, field, value), session.as_of, session.readings)
    return possible_statuses(changed.at(reader.record), outcome)


def answers_to_try(reader: Reader, record: Record, field: Field) -> list[Value]:
    """A few answers that a fact could have, from one end of what is possible to the other."""
    if isinstance(field, YesNo):
        return [TRUE, FALSE]
    if isinstance(field, Choice):
        return [frozenset({option}) for option in field.options]
    known = reader.session.view.value(record, field)
    if isinstance(field, Event):
        occurrence = known if isinstance(known, Occurrence) else Occurrence(UNKNOWN)
        days = [Occurrence(TRUE, Span(d, d)) for d in _ends(occurrence.span, reader.session.as_of)]
        return [*days, *([Occurrence(FALSE)] if occurrence.state is not TRUE else [])]
    if isinstance(field, DateFact):
        span = known if isinstance(known, Span) else Span(FIRST, LAST)
        return [Span(d, d) for d in _ends(span, reader.session.as_of)]
    return []


def _ends(span: Span, as_of: Day) -> list[Day]:
    """Days to try inside a span: its ends, or for an open end a day far off, and the day itself."""
    far = 20 * 365
    earliest = span.earliest if span.earliest != FIRST else as_of - far
    latest = min(span.latest, as_of) if span.latest != LAST else as_of
    return list(dict.fromkeys((earliest, max(earliest, latest))))
