"""A case in memory: the matters of one child, and what has been said of each.

The case file's reader (dutybound.case) makes these; the engine only reads them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dutybound.days import ALL_TIME, Day, Span
from dutybound.language import Field, Matter, Proof, Speaker, Truth
from dutybound.language.truth import TRUE, UNKNOWN


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An event: whether it has happened by the case's day, and between which days if it has."""

    state: Truth
    span: Span = ALL_TIME


Value = Truth | frozenset[str] | Occurrence | Span
"""The value of a YesNo (Truth), a Choice (the options still possible), Codes (those said), an Event, or a
DateFact (Span)."""


@dataclass(frozen=True, slots=True)
class Account:
    """One answer: what it is, who says so, what shows it, and the line of the file that holds it."""

    value: Value
    said_by: Speaker = Speaker.FAMILY
    shown_by: Proof | None = None
    line: int | None = None


@dataclass(eq=False)
class Record:
    """One matter of a case.  `parent` is the matter that it belongs to."""

    matter: type[Matter]
    id: str
    parent: Record | None
    accounts: dict[Field, tuple[Account, ...]] = field(default_factory=dict)
    children: dict[type[Matter], list[Record]] = field(default_factory=dict)
    line: int | None = None

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.children.setdefault(self.matter, []).append(self)

    def up_to(self, matter: type[Matter]) -> Record | None:
        """This record, or the one of that kind that it belongs to; None where there is none."""
        record: Record | None = self
        while record is not None and record.matter is not matter:
            record = record.parent
        return record

    def below(self, matter: type[Matter]) -> Iterator[Record]:
        """Every record of that kind that belongs to this one, directly or through others."""
        for kind, records in self.children.items():
            for record in records:
                if kind is matter:
                    yield record
                yield from record.below(matter)


@dataclass(eq=False)
class Case:
    """One child or young person, as known on one day.

    `complete` holds the kinds of matter of which the case says that there are no others; `bodies` names
    the bodies around the child; `asked` holds the kinds of which the case lists any or says that it has
    none.
    """

    as_of: Day
    root: Record
    complete: frozenset[type[Matter]] = frozenset()
    bodies: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    digest: str = ""

    def records(self, matter: type[Matter]) -> Iterator[Record]:
        """The case's matters of one kind."""
        if self.root.matter is matter:
            yield self.root
        else:
            yield from self.root.below(matter)

    def all_records(self) -> Iterator[Record]:
        """Every matter of the case, each after the one that it belongs to."""
        waiting = [self.root]
        while waiting:
            record = waiting.pop(0)
            yield record
            waiting.extend(child for group in record.children.values() for child in group)


def is_known(value: Value) -> bool:
    """Whether an answer says anything at all."""
    if isinstance(value, Truth):
        return value is not UNKNOWN
    if isinstance(value, Occurrence):
        return value.state is not UNKNOWN or value.span != ALL_TIME
    if isinstance(value, Span):
        return value != ALL_TIME
    return bool(value)


def happened_on(day: Day) -> Occurrence:
    """An event that happened on exactly this day."""
    return Occurrence(TRUE, Span(day, day))
