"""Reviews: who has read a rule against the law and signed it off, and what the rule said then.

A review is of what a rule said, not of its id.  `fingerprint` is a hash of everything that a rule says; a
review names the one that it was made of, and is current only while the rule still says the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from dataclasses import Field as Declared
from datetime import date
from enum import Enum

from dutybound.days import Calendar
from dutybound.language.expressions import ChoiceIs, Includes
from dutybound.language.fields import Choice, Codes, DateFact, Event, Field, Judgement, YesNo
from dutybound.language.matters import Matter
from dutybound.language.rules import Rule

FINGERPRINT_LENGTH = 16
"""How many hexadecimal digits a fingerprint has."""


@dataclass(frozen=True)
class Review:
    """One person's review of one rule.  `text` is the fingerprint of what the rule said then."""

    rule: str
    name: str
    role: str
    on: date
    text: str
    remarks: str = ""


@dataclass(frozen=True)
class Reviewed:
    """A review, and whether the rule still says what was reviewed."""

    review: Review
    current: bool


def fingerprint(rule: Rule) -> str:
    """A hash of what a rule says, with the definitions, facts and contested questions that it hangs on.

    Left out is only what says when and how the source was read, so that to read it again drops no review.
    """
    text = json.dumps(_said(rule), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:FINGERPRINT_LENGTH]


_NOT_SAID = {"checked", "seen"}


def _said(thing: object) -> object:
    """Something that a rule is made of, as plain data.  TypeError for what is not known here."""
    if thing is None or isinstance(thing, str | int):
        return thing
    if isinstance(thing, tuple):
        return [_said(part) for part in thing]
    if isinstance(thing, Mapping):
        return {str(key): _said(value) for key, value in thing.items()}
    return [type(thing).__name__, _inside(thing)]


def _inside(thing: object) -> object:
    if isinstance(thing, Field):
        return [thing.path, _statements(thing)]
    if isinstance(thing, ChoiceIs):
        return [_said(thing.choice), sorted(thing.options)]
    if isinstance(thing, Includes):
        return [thing.codes.path, thing.code, thing.codes.options[thing.code]]
    if isinstance(thing, type) and issubclass(thing, Matter):
        return [thing.key, thing.noun]
    return _plain(thing)


def _plain(thing: object) -> object:
    if isinstance(thing, Calendar):
        return thing.name
    if isinstance(thing, Enum):
        return thing.name
    if isinstance(thing, date):
        return thing.isoformat()
    if is_dataclass(thing) and not isinstance(thing, type):
        told = [field for field in fields(thing) if field.name not in _NOT_SAID]
        return {f.name: _said(getattr(thing, f.name)) for f in told if not _is_left_out(thing, f)}
    raise TypeError(f"a fingerprint cannot be taken of {thing!r}: say how in {__name__}")


def _is_left_out(thing: object, field: Declared[object]) -> bool:
    """Whether a part has its default: a part that is declared later changes no rule that lacks it."""
    if field.default is MISSING:
        return False
    value = getattr(thing, field.name)
    return value is field.default or bool(value == field.default)


def _statements(field: Field) -> object:
    """How a fact or event is stated.  Its question and help may be put better without a new review."""
    if isinstance(field, Judgement):
        return [field.yes, field.no, [speaker.value for speaker in field.settled_by]]
    if isinstance(field, YesNo):
        return [field.yes, field.no]
    if isinstance(field, Choice):
        return field.options
    if isinstance(field, Event):
        return [field.happening, field.not_happening]
    if isinstance(field, DateFact):
        return field.states
    if isinstance(field, Codes):
        return []  # only the code that a condition names is part of a rule
    raise TypeError(f"a fingerprint cannot be taken of {field!r}: say how in {__name__}")
