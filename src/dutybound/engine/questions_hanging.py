"""What an open outcome hangs on: the facts that nobody was asked, and the lists that may not be complete."""

from __future__ import annotations

from collections.abc import Iterable

from dutybound.engine.cases import Record
from dutybound.engine.reader import Reader
from dutybound.language import Choice, Condition, DateExpression, Expression, Field, Matter
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

Place = tuple[Record, Field]
_OVER_A_LIST = (words.Some, words.Every, words.AtLeast)
_LISTED_DAYS = (words.LatestBefore, words.NextAfter)


def is_answered(record: Record, field: Field) -> bool:
    """Whether somebody was asked: an explicit "I don't know" is an answer too.

    A choice narrowed to several options was not answered: they follow from an event (language.Implies).
    """
    accounts = record.accounts.get(field)
    if not accounts:
        return False
    if isinstance(field, Choice):
        return not any(isinstance(a.value, frozenset) and len(a.value) > 1 for a in accounts)
    return True


class Hanging:
    """Goes down unknown conditions to what they hang on, leaving out what can no longer matter."""

    def __init__(self) -> None:
        self.places: dict[Place, None] = {}
        self.lists: dict[type[Matter], None] = {}
        self._seen: set[tuple[Record, Expression]] = set()

    def follow(self, reader: Reader, node: Expression) -> None:
        """Go down one condition or day, as read from where one matter stands."""
        key = (reader.record, node)
        if key in self._seen:
            return
        self._seen.add(key)
        if isinstance(node, Condition) and reader.truth(node) is not UNKNOWN:
            return
        field = _field_of(node)
        if field is not None:
            self._field(reader, field)
        elif isinstance(node, Condition):
            self._condition(reader, node)
        elif isinstance(node, DateExpression):
            self._date(reader, node)

    def _follow_all(self, reader: Reader, nodes: Iterable[Expression]) -> None:
        for node in nodes:
            self.follow(reader, node)

    def _condition(self, reader: Reader, node: Condition) -> None:
        if isinstance(node, words.ConditionByReading):
            chosen = reader.session.readings.get(node.question)
            self._follow_all(reader, [node.readings[chosen]] if chosen else node.parts)
        elif isinstance(node, _OVER_A_LIST):
            self._list(reader, node.matter)
            for record in reader.record.below(node.matter):
                self.follow(reader.session.at(record), node.where)
        else:
            self._follow_all(reader, node.parts)

    def _date(self, reader: Reader, node: DateExpression) -> None:
        if reader.date(node).exists is FALSE:
            return
        if isinstance(node, words.Choose):
            self._choose(reader, node)
        elif isinstance(node, words.DateByReading):
            chosen = reader.session.readings.get(node.question)
            self._follow_all(reader, [node.readings[chosen]] if chosen else node.parts)
        elif isinstance(node, _LISTED_DAYS):
            self._list(reader, node.matter)
            for record in reader.record.below(node.matter):
                self.follow(reader.session.at(record), node.date)
            self.follow(reader, node.limit)
        else:
            self._follow_all(reader, node.parts)

    def _choose(self, reader: Reader, node: words.Choose) -> None:
        where = reader.truth(node.where)
        self.follow(reader, node.where)
        if where is not FALSE:
            self.follow(reader, node.then)
        if where is not TRUE:
            self.follow(reader, node.otherwise)

    def _list(self, reader: Reader, matter: type[Matter]) -> None:
        if matter not in reader.session.case.complete:
            self.lists[matter] = None

    def _field(self, reader: Reader, field: Field) -> None:
        record = reader.owner(field)
        if record is not None and not is_answered(record, field):
            self.places[record, field] = None


def _field_of(node: Expression) -> Field | None:
    if isinstance(node, Field):
        return node
    if isinstance(node, words.ChoiceIs):
        return node.choice
    return node.codes if isinstance(node, words.Includes) else None
