"""The shape of tables: all that a plan rests on but the values of the rows.

A shape remembers what it was asked, so that a plan made for some tables can be used for others of which the
same is true.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from dutybound.days import Day
from dutybound.engine.columns.tables import Tables
from dutybound.language import Choice, Codes, DateFact, Event, Matter, YesNo
from dutybound.language.truth import FALSE, UNKNOWN


class Grouping(Enum):
    """How the rows of one kind belong to those of another."""

    NEVER = auto()
    IN_ORDER = auto()
    MIXED = auto()


class Linking(Enum):
    """Whether the rows of one kind have a row of another above them."""

    NEVER = auto()
    SOMETIMES = auto()
    ALWAYS = auto()


class Shape:
    """The questions of a plan about tables, and their answers."""

    def __init__(self, tables: Tables, as_of: Day | None) -> None:
        self._asked = Answers(tables, as_of)
        self.answers: dict[tuple[Callable[..., object], tuple[object, ...]], object] = {}

    def has_column(self, field: YesNo | Choice | Codes | Event | DateFact) -> bool:
        """Whether anything is known of a field anywhere."""
        return bool(self._ask(Answers.has_column, field))

    def is_exact(self, field: Event | DateFact) -> bool:
        """Whether the two ends of a field's days are one and the same column."""
        return bool(self._ask(Answers.is_exact, field))

    def linking(self, lower: type[Matter], upper: type[Matter]) -> Linking:
        found = self._ask(Answers.linking, lower, upper)
        assert isinstance(found, Linking)  # noqa: S101
        return found

    def grouping(self, upper: type[Matter], lower: type[Matter]) -> Grouping:
        found = self._ask(Answers.grouping, upper, lower)
        assert isinstance(found, Grouping)  # noqa: S101
        return found

    def more(self, kind: type[Matter]) -> int | None:
        """Whether cases may have more of a kind than are listed; None where they differ."""
        found = self._ask(Answers.more, kind)
        return found if isinstance(found, int) else None

    def known_to(self) -> Day | None:
        """The day on which every case was as it says; None where they differ."""
        found = self._ask(Answers.known_to)
        return found if isinstance(found, int) else None

    def as_of(self) -> Day | None:
        """The one day to look at every case on; None for each case's own."""
        found = self._ask(Answers.day)
        return found if isinstance(found, int) else None

    def is_later(self) -> bool:
        """Whether the day to look at some case is after the day on which it was as it says."""
        return bool(self._ask(Answers.is_later))

    def _ask(self, question: Callable[..., object], *about: object) -> object:
        key = question, about
        if key not in self.answers:
            self.answers[key] = question(self._asked, *about)
        return self.answers[key]

    def fits(self, tables: Tables, as_of: Day | None) -> bool:
        """Whether other tables give the same answers."""
        other = Answers(tables, as_of)
        return all(
            question(other, *about) == was for (question, about), was in self.answers.items()
        )


class Answers:
    """The answers of some tables."""

    def __init__(self, tables: Tables, as_of: Day | None) -> None:
        self.tables, self._as_of = tables, as_of

    def has_column(self, field: YesNo | Choice | Codes | Event | DateFact) -> bool:
        table = self.tables.tables.get(field.matter)
        if table is None:
            return False
        return field in table.truths or field in table.masks or field in table.days

    def is_exact(self, field: Event | DateFact) -> bool:
        column = self.tables.tables[field.matter].days[field]
        return column.earliest is column.latest

    def linking(self, lower: type[Matter], upper: type[Matter]) -> Linking:
        table = self.tables.tables[lower]
        if upper not in table.links or not self.tables.size(upper):
            return Linking.NEVER
        return Linking.SOMETIMES if upper in table.unlinked else Linking.ALWAYS

    def grouping(self, upper: type[Matter], lower: type[Matter]) -> Grouping:
        grouped = self.tables.below(upper, lower)
        if grouped is None or not self.tables.size(lower):
            return Grouping.NEVER
        return Grouping.IN_ORDER if grouped.order is None else Grouping.MIXED

    def more(self, kind: type[Matter]) -> int | None:
        complete = self.tables.complete.get(kind)
        if complete is None or not complete.any():
            return UNKNOWN
        return FALSE if complete.all() else None

    def known_to(self) -> Day | None:
        first, last = self.tables.known_to or (0, -1)
        return first if first == last else None

    def day(self) -> Day | None:
        return self._as_of

    def is_later(self) -> bool:
        known = self.tables.known_to
        return self._as_of is not None and known is not None and known[0] < self._as_of
