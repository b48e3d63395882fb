"""The JSON Schema of the case file, made from a rulebook's vocabulary."""

from __future__ import annotations

from typing import Any

from dutybound.case.loading import BODIES, VERSION
from dutybound.language import (
    Choice,
    Codes,
    DateFact,
    Event,
    Field,
    Matter,
    Proof,
    Rulebook,
    Speaker,
    YesNo,
)

Schema = dict[str, Any]

_ID: Schema = {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,39}$"}
_DATE: Schema = {
    "type": "string",
    "description": "A date, exact or vague: 2026-03-10, 2026-03, 2026, 'March 2026', "
    "'by 10 March 2026', '2026-03-01..2026-03-10', 'unknown'.",
}
_YES_NO: Schema = {"enum": ["yes", "no", "unknown", True, False]}


def case_schema(rulebook: Rulebook) -> Schema:
    """A JSON Schema (draft 2020-12) that a case file for this rulebook meets.

    YAML readers turn a bare yes, no or date into values of their own; the schema allows what they make
    of them, and the loader reads the text itself.
    """
    listed = [matter for matter in rulebook.matters if matter is not rulebook.root]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Dutybound case file, version {VERSION} ({rulebook.name})",
        "type": "object",
        "additionalProperties": False,
        "required": ["dutybound"],
        "properties": {
            "dutybound": {"enum": [int(VERSION), VERSION]},
            "as_of": {**_DATE, "description": "The day on which the case is told: one exact day."},
            "told_by": {"enum": [speaker.value for speaker in Speaker]},
            "bodies": {
                "type": "object",
                "additionalProperties": False,
                "properties": {body: {"type": ["string", "integer"]} for body in BODIES},
            },
            rulebook.root.key: _matter(rulebook.root),
            **{m.plural: {"type": "array", "items": _matter(m)} for m in listed},
            "no_others": {
                "type": "array",
                "items": {"enum": [matter.plural for matter in listed]},
                "description": "The lists that are complete: there are no others.",
            },
        },
    }


def _matter(matter: type[Matter]) -> Schema:
    links: Schema = (
        {} if matter.of is None else {"id": _ID, "of": {**_ID, "description": _of(matter)}}
    )
    needed = [] if matter.of is None else ["id", *(["of"] if matter.of.of else [])]
    return {
        "type": "object",
        "description": matter.noun,
        "additionalProperties": False,
        "required": needed,
        "properties": {**links, **{name: _field(field) for name, field in matter.fields.items()}},
    }


def _of(matter: type[Matter]) -> str:
    return f"The id of the {matter.of.noun} that it belongs to." if matter.of else ""


def _field(field: Field) -> Schema:
    described = {"description": " ".join(part for part in (field.question, field.help) if part)}
    if isinstance(field, Codes):
        code: Schema = {"enum": ["none", *field.options]}
        return {**described, "anyOf": [code, {"type": "array", "items": code}]}
    plain = _answer(field)
    account = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "is": plain,
            **({"on": _DATE} if isinstance(field, Event | DateFact) else {}),
            "said_by": {"enum": [speaker.value for speaker in Speaker]},
            "shown_by": {"enum": [proof.value for proof in Proof]},
        },
        "oneOf": [{"required": ["is"]}, {"required": ["on"]}],
    }
    one: Schema = {"anyOf": [plain, account]}
    return {**described, "anyOf": [plain, account, {"type": "array", "items": one}]}


def _answer(field: Field) -> Schema:
    if isinstance(field, YesNo):
        return _YES_NO
    if isinstance(field, Choice):
        return {"enum": [*field.options, "unknown"]}
    if isinstance(field, Event):
        return {"anyOf": [_YES_NO, _DATE]}
    return {"anyOf": [{"enum": ["none", "unknown"]}, _DATE]}
