"""The answers to one question: one or several accounts, each with who says so and what shows it."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from dutybound.case import errors
from dutybound.case.document import Listing, Mapping, Node, Scalar
from dutybound.case.suggest import phrase
from dutybound.case.values import NONE, read_value
from dutybound.days import Day
from dutybound.engine.cases import Account, Value
from dutybound.engine.views import disputed
from dutybound.language import Codes, DateFact, Event, Field, Proof, Speaker

Word = TypeVar("Word", bound=Enum)
_KEYS = ("on", "is", "said_by", "shown_by")


MOST_ACCOUNTS = 20
"""How many accounts of one fact are read: each is set beside every other."""


class AnswerReader:
    """Reads answers of one file: its name for messages, the day it is told on, who tells it."""

    def __init__(self, file: str, as_of: Day, told_by: Speaker) -> None:
        self.file, self.as_of, self.told_by = file, as_of, told_by

    def read(self, field: Field, node: Node) -> tuple[Account, ...]:
        """The accounts of one field.  CaseFileError where one cannot be read or two contradict."""
        if isinstance(field, Codes):
            return self._codes(field, node)
        items = node.items if isinstance(node, Listing) else (node,)
        if len(items) > MOST_ACCOUNTS:
            what = (
                f"'{field.name}' has {len(items):,} accounts, and at most {MOST_ACCOUNTS} are read."
            )
            raise errors.TooMany(self.file, node.line, what, "Keep one for each who speaks.")
        accounts = tuple(self._account(field, item) for item in items)
        self._refuse_contradiction(field, accounts)
        return accounts

    def _codes(self, field: Codes, node: Node) -> tuple[Account, ...]:
        items = node.items if isinstance(node, Listing) else (node,)
        said: frozenset[str] = frozenset()
        for item in items:
            if not isinstance(item, Scalar):
                raise self._shape(item, f"'{field.name}' is a list of short codes.")
            if item.text.strip().casefold() not in NONE | {""}:
                value = read_value(field, item, self.file, self.as_of)
                said |= value if isinstance(value, frozenset) else frozenset()
        return (Account(said, self.told_by, None, node.line),)

    def _account(self, field: Field, node: Node) -> Account:
        if isinstance(node, Scalar):
            return Account(self._value(field, node), self.told_by, None, node.line)
        if not isinstance(node, Mapping):
            raise self._shape(node, f"'{field.name}' holds a list inside a list.")
        given = {entry.key.text: entry for entry in node.entries}
        for name, entry in given.items():
            if name not in _KEYS:
                what = f"an answer has no part called {errors.quoted(name)}."
                raise errors.UnknownKey(self.file, entry.key.line, what, phrase(name, _KEYS))
        answers = [given[name] for name in ("on", "is") if name in given]
        if len(answers) != 1:
            what = f"'{field.name}' needs one answer, under 'on' (a date) or under 'is'."
            raise errors.MissingAnswer(self.file, node.line, what, "Write one of the two.")
        said_by = (
            self._word(given["said_by"].value, Speaker) if "said_by" in given else self.told_by
        )
        shown_by = self._word(given["shown_by"].value, Proof) if "shown_by" in given else None
        answer = self._scalar(answers[0].value, f"the answer to '{field.name}'")
        if answers[0].key.text == "on" and not isinstance(field, Event | DateFact):
            what = f"'{field.name}' is not an event, and has no date."
            raise errors.WrongShape(self.file, answer.line, what, "Write 'is' in place of 'on'.")
        return Account(self._value(field, answer), said_by, shown_by, answer.line)

    def _value(self, field: Field, scalar: Scalar) -> Value:
        return read_value(field, scalar, self.file, self.as_of)

    def _scalar(self, node: Node, what: str) -> Scalar:
        if isinstance(node, Scalar):
            return node
        raise self._shape(node, f"{what} is one word or one date.")

    def _word(self, node: Node, words: type[Word]) -> Word:
        scalar = self._scalar(node, "this")
        known = {word.value: word for word in words}
        found = known.get(scalar.text.strip().casefold())
        if found is None:
            what = f"{errors.quoted(scalar.text)} is not one of the words we know here."
            hint = phrase(scalar.text, known)
            raise errors.UnknownAnswer(self.file, scalar.line, what, hint)
        return found

    def _shape(self, node: Node, what: str) -> errors.WrongShape:
        return errors.WrongShape(
            self.file, node.line, what, "See docs/case-file.md for an example."
        )

    def _refuse_contradiction(self, field: Field, accounts: tuple[Account, ...]) -> None:
        for speaker in {account.said_by for account in accounts}:
            own = tuple(account for account in accounts if account.said_by is speaker)
            if len(own) > 1 and disputed(field, own):
                lines = " and ".join(str(account.line) for account in own)
                what = f"the {speaker.value} says two different things of '{field.name}' (lines {lines})."
                instead = "Keep one, or say with 'said_by' whose account the other is."
                raise errors.Contradiction(self.file, own[-1].line, what, instead)
