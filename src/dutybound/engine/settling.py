"""Which facts, if they were known, would settle a finding that is unclear."""

from __future__ import annotations

from dutybound.days import FIRST, LAST, Day, Span
from dutybound.engine.cases import Occurrence, Record, Value
from dutybound.engine.questions_answers import alike
from dutybound.engine.questions_hanging import Place
from dutybound.engine.questions_what_if import Base, Masks, WhatIf
from dutybound.engine.reach import Reach
from dutybound.engine.reader import Reader, Session
from dutybound.engine.reasons import unsettled
from dutybound.language import Choice, DateFact, Event, Field, Status, YesNo
from dutybound.language.rules import Outcome
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_MOST = 16  # facts tried; past that the list of questions would help nobody


class Settling:
    """Finds what would settle the findings of one case.  A what-if is worked out once for all of them."""

    def __init__(self, session: Session, masks: Masks) -> None:
        self.session, self._base = session, Base(session, masks)
        self._reach = Reach(masks)
        self._what_ifs: dict[tuple[Place, Value], WhatIf] = {}

    def facts(
        self, record: Record, outcome: Outcome, possible: frozenset[Status]
    ) -> tuple[Place, ...]:
        """The facts for which some answer would rule out a status that is now possible.

        Where no single answer would, every fact that the open conditions hang on: it takes two or more.
        """
        reader = self.session.at(record)
        open_conditions = [
            condition
            for status, condition in outcome.statuses.items()
            if status in possible and reader.truth(condition) is UNKNOWN
        ]
        candidates = unsettled(reader, *open_conditions)[:_MOST]
        alone = tuple(p for p in candidates if self._narrows(p, record, outcome, possible))
        return alone or candidates

    def _narrows(
        self, place: Place, record: Record, outcome: Outcome, possible: frozenset[Status]
    ) -> bool:
        """Whether some answer would leave fewer of the possible statuses, and no other."""
        reader, bit = self.session.at(record), self._base.masks.bit(place[1])
        may_go = [s for s in possible if self._might_rule_out(bit, reader, outcome, s)]
        if not may_go:
            return False
        may_come = [s for s in outcome.statuses.keys() - possible if self._unsure(bit, outcome, s)]
        return any(
            _fewer(self._what_if(place, value).at(record), outcome, may_go, may_come)
            for value in self._answers(reader, place, outcome)
        )

    def _might_rule_out(self, bit: int, reader: Reader, outcome: Outcome, status: Status) -> bool:
        """Whether one fact alone might rule a status out (or, for "not engaged", all the others)."""
        true, false = self._reach.of(reader, outcome.statuses[status])
        return bool((true | false if status is Status.NOT_ENGAGED else false) & bit)

    def _unsure(self, bit: int, outcome: Outcome, status: Status) -> bool:
        """Whether one fact might bring a status back that is now ruled out."""
        mask = self._base.masks.of(outcome.statuses[status])
        return bool(mask & bit and mask & Masks.SHOWN)

    def _answers(self, reader: Reader, place: Place, outcome: Outcome) -> list[Value]:
        """The answers to try; of options that the outcome cannot tell apart only one."""
        answers, field = _answers_left(reader, *place), place[1]
        if not isinstance(field, Choice):
            return answers
        left = [option for option in field.options if frozenset({option}) in answers]
        return [frozenset(some[:1]) for some in alike(left, outcome.asked.get(field, ()))]

    def _what_if(self, place: Place, value: Value) -> WhatIf:
        """The case if one fact, as far as it is open, were so."""
        found = self._what_ifs.get((place, value))
        if found is None:
            view, changed = self.session.view.with_(*place, value), self._base.masks.bit(place[1])
            found = self._what_ifs[place, value] = WhatIf(self._base, view, changed)
        return found


def _fewer(reader: Reader, outcome: Outcome, may_go: list[Status], may_come: list[Status]) -> bool:
    """Whether a status that may go is ruled out, or all but "not engaged" are, and none comes back."""
    statuses = outcome.statuses
    if Status.NOT_ENGAGED in may_go and reader.truth(statuses[Status.NOT_ENGAGED]) is TRUE:
        return True
    gone = any(reader.truth(statuses[status]) is FALSE for status in may_go)
    return gone and all(reader.truth(statuses[status]) is FALSE for status in may_come)


def _answers_left(reader: Reader, record: Record, field: Field) -> list[Value]:
    """The answers to try that what is known does not rule out."""
    tried, known = answers_to_try(reader, record, field), reader.session.view.value(record, field)
    if not isinstance(known, frozenset):
        return tried
    return [value for value in tried if isinstance(value, frozenset) and value <= known]


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
