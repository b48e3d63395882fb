"""What OpenAPI says of bodies, parameters and files: what no model of ours reads or writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from dutybound.letters.details import CAN_BE_LEFT_OUT, Details
from dutybound.letters.voice import Sender
from dutybound.web.api.limits import LONGEST_LIST, MOST_BYTES, MOST_MATTERS

Schema = dict[str, Any]

SCHEMA_TYPE: Final = "application/schema+json"
ANSWER: Final[Schema] = {"$ref": "answer-1.json"}
CASE: Final[Schema] = {"$ref": "case-1.json"}
_TEXT: Final[Schema] = {"type": "string", "minLength": 1}
_TEXTS: Final[Schema] = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}
_DETAILS_OF_THEIR_OWN: Final[Schema] = {
    "writing_as": {"enum": [sender.value for sender in Sender]},
    "reply_by": {**_TEXT, "description": "One day, as in 2026-12-07."},
    "leave_out": {"type": "array", "items": {"enum": list(CAN_BE_LEFT_OUT)}, "minItems": 1},
}
_DETAILS: Final[Schema] = {"$ref": "#/components/schemas/Details"}
DETAILS: Final[Schema] = {
    "type": "object",
    "description": "Who writes, to whom, and what only they can say. docs/letters.md tells what each is for.",
    "additionalProperties": False,
    "properties": {
        f.name: _DETAILS_OF_THEIR_OWN.get(f.name, _TEXTS if f.default == () else _TEXT)
        for f in fields(Details)
    },
}
_KEYS: Final[Schema] = {"type": "array", "items": {"type": "string"}, "maxItems": LONGEST_LIST}
_SAID: Final = (
    f"At most {MOST_BYTES // 1024} KiB, twelve levels deep, {MOST_MATTERS} matters, {LONGEST_LIST} things in "
    "a list. A key that is not known, or stands twice, is refused."
)


def _object(needed: Schema, optional: Schema) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(needed),
        "properties": {**needed, **optional},
    }


QUESTION: Final = _object(
    {
        "case": CASE,
        "problems": {**_KEYS, "minItems": 1, "description": "Ids, as /api/1/problems has them."},
    },
    {
        "leave": {**_KEYS, "description": "Keys of questions not to ask: skipped, or not known."},
        "last": {"type": "string", "description": "The key of the question asked before."},
    },
)
LETTERS: Final = _object({"case": CASE}, {"details": _DETAILS})
LETTER: Final = _object(
    {
        "case": CASE,
        "letter": {"type": "string", "description": "Its id, as /api/1/letters has it."},
    },
    {"details": _DETAILS, "form": {"enum": ["json", "docx", "pdf", "txt"], "default": "json"}},
)

AS_OF: Final[Schema] = {
    "description": "The day to look at the case on. If it is not given: the day in the case.",
    "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "format": "date",
}
AREA: Final[Schema] = {
    "description": "Only the rules of one area: what stands before the dot of an id, as in ehc.",
    "max_length": 40,
}
KEPT: Final[Schema] = {
    "responses": {304: {"description": "It is what If-None-Match names: keep what you have."}}
}
SCHEMA: Final[Schema] = {
    "responses": {
        200: {
            "description": "OK",
            "content": {SCHEMA_TYPE: {"schema": {"type": "object", "required": ["$schema"]}}},
        },
        **KEPT["responses"],
    }
}
NO_FILES: Final[Mapping[str, str]] = {}


def operation(
    body: Schema, answer: Schema | None = None, files: Mapping[str, str] = NO_FILES
) -> Schema:
    """What OpenAPI says of an operation on a case, over what its models say."""
    said: Schema = {
        "requestBody": {
            "required": True,
            "description": _SAID,
            "content": {"application/json": {"schema": body}},
        }
    }
    content: Schema = {} if answer is None else {"application/json": {"schema": answer}}
    content |= {media_type.partition(";")[0]: {} for media_type in files.values()}
    if content:
        said["responses"] = {200: {"description": "OK", "content": content}}
    return said
