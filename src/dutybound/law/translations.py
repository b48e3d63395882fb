"""The catalogue that translators of a rulebook fill, and what of it may be used.

A translation of law can be wrong and still read well.  So one is used only where it names the person who
reviewed it, and the day, and where the English that it was made from is still the English of the rule.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

FORMAT = 1


class BadCatalogue(ValueError):
    """A catalogue that cannot be read; the message says where, what and what instead."""


def blank(strings: Mapping[str, str], language: str) -> str:
    """A catalogue of every string for a translator to fill, as JSON.  Strings as `strings_of` gives them."""
    entries = [
        {"id": key, "english": text, "translation": "", "reviewed_by": "", "reviewed_on": ""}
        for key, text in strings.items()
    ]
    whole = {"dutybound_strings": FORMAT, "language": language, "strings": entries}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


@dataclass(frozen=True)
class Translations:
    """The translations of one language that may be used; `left_out` says why each other may not."""

    language: str
    usable: Mapping[str, str]
    left_out: Mapping[str, str]

    def say(self, key: str, english: str) -> str:
        """The string in this language, or its English where no translation of it may be used."""
        return self.usable.get(key, english)


def read_translations(text: str, strings: Mapping[str, str]) -> Translations:
    """Read a catalogue against the rulebook's strings as they are today.  Raises BadCatalogue."""
    whole = _whole(text)
    usable, left_out = {}, {}
    for entry in whole["strings"]:
        key, reason = _text(entry, "id"), _why_not(entry, strings)
        if reason:
            left_out[key] = reason
        elif _text(entry, "translation"):
            usable[key] = _text(entry, "translation")
    return Translations(str(whole["language"]), usable, left_out)


def _whole(text: str) -> dict[str, Any]:
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadCatalogue(f"line {error.lineno}: this is not JSON ({error.msg})") from error
    if not isinstance(whole, dict) or whole.get("dutybound_strings") != FORMAT:
        raise BadCatalogue(f'a catalogue starts with "dutybound_strings": {FORMAT}')
    if not isinstance(whole.get("strings"), list) or not isinstance(whole.get("language"), str):
        raise BadCatalogue('a catalogue has a "language" and a list of "strings"')
    return whole


def _text(entry: object, name: str) -> str:
    value = entry.get(name) if isinstance(entry, dict) else None
    if not isinstance(value, str):
        raise BadCatalogue(f'an entry lacks "{name}", or it is no text: {entry!r}')
    return value.strip()


def _why_not(entry: object, strings: Mapping[str, str]) -> str:
    """Why a translation may not be used, or nothing.  One that is still to be made has no reason."""
    if not _text(entry, "translation"):
        return ""
    if _text(entry, "id") not in strings:
        return "no rule or fact says this any more"
    if strings[_text(entry, "id")] != _text(entry, "english"):
        return "the English has changed since"
    if not _text(entry, "reviewed_by"):
        return "nobody is named who reviewed it"
    return "" if _is_day(_text(entry, "reviewed_on")) else "the day of its review is not given"


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
