"""Facts and events: what a case can say.

Each carries the question that asks for it, help, and its statement both ways, so that the interview, a
finding's reasons and the page of a rule speak with one voice.  Statements are written to the family, in
the middle of a sentence ("your child is disabled"), without a full stop.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dutybound.language.expressions import (
    ChoiceIs,
    Condition,
    D,
    DateExpression,
    Expression,
    Includes,
    K,
)
from dutybound.language.speakers import Speaker

if TYPE_CHECKING:
    from dutybound.language.interpreter import Interpreter
    from dutybound.language.matters import Matter


class Field:
    """A fact or event of a matter.  Its name and matter are given by the class that it stands in."""

    name: str
    matter: type[Matter]

    def __init__(self, question: str, *, help: str = "") -> None:
        self.question = question
        self.help = help

    @property
    def path(self) -> str:
        """The field's full name, such as 'ehc_request.received'."""
        return f"{self.matter.key}.{self.name}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.path}>"


class YesNo(Field, Condition):
    """A fact that is so or is not.  `yes` and `no` state it both ways."""

    def __init__(self, question: str, *, yes: str, no: str, help: str = "") -> None:
        super().__init__(question, help=help)
        self.yes = yes
        self.no = no

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.yes_no(self)


class Judgement(YesNo):
    """A fact that is a judgement ("necessary", "reasonable").

    Settled only by those named; the family's own answer is used as its view, and said to be so.
    """

    def __init__(
        self,
        question: str,
        *,
        yes: str,
        no: str,
        settled_by: tuple[Speaker, ...],
        help: str = "",
    ) -> None:
        super().__init__(question, yes=yes, no=no, help=help)
        self.settled_by = settled_by


class Choice(Field):
    """A fact with one of several answers.  `options` gives each code its statement."""

    def __init__(self, question: str, *, options: Mapping[str, str], help: str = "") -> None:
        super().__init__(question, help=help)
        self.options = dict(options)

    def is_(self, *options: str) -> Condition:
        """That the answer is one of `options`.  ValueError for an undeclared option."""
        for option in options:
            _declared(option, self.options, self)
        return ChoiceIs(self, frozenset(options))


class Codes(Field):
    """What somebody said, as codes from a list.  `options` gives each code its sentence."""

    def __init__(self, question: str, *, options: Mapping[str, str], help: str = "") -> None:
        super().__init__(question, help=help)
        self.options = dict(options)

    def includes(self, code: str) -> Includes:
        """That this was said.  ValueError for an undeclared code."""
        _declared(code, self.options, self)
        return Includes(self, code)


class Event(Field, DateExpression):
    """Something that has happened (on a day, exact or vague), has not by the case's day, or may have."""

    def __init__(self, question: str, *, happened: str, not_happened: str, help: str = "") -> None:
        super().__init__(question, help=help)
        self.happening = happened
        self.not_happening = not_happened

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.event(self)


class DateFact(Field, DateExpression):
    """A day that is simply given, past or to come (a date of birth, the day fixed for a meeting).

    `states` opens the sentence that the day ends ("your child was born"), and can stand after "the day".
    """

    def __init__(self, question: str, *, states: str, help: str = "") -> None:
        super().__init__(question, help=help)
        self.states = states

    @property
    def absent(self) -> str:
        """That there is no such day."""
        return f"there is no day on which {self.states}"

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.date_fact(self)


def _declared(code: str, options: Mapping[str, str], field: Field) -> None:
    if code not in options:
        raise ValueError(f"{field.name!r} has no option {code!r}: it has {sorted(options)}")


def leaves(*expressions: Expression) -> list[Field]:
    """The facts and events that expressions hang on, each once, in the order in which they are met."""
    found: dict[Field, None] = {}
    seen: set[Expression] = set()
    waiting = list(reversed(expressions))
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        for field in _fields_of(node):
            found[field] = None
        waiting.extend(reversed(node.parts))
    return list(found)


def _fields_of(node: Expression) -> tuple[Field, ...]:
    if isinstance(node, Field):
        return (node,)
    if isinstance(node, ChoiceIs):
        return (node.choice,)
    if isinstance(node, Includes):
        return (node.codes,)
    return ()
