"""The OpenAPI document: what django-ninja says of the operations, with the files that it refers to."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final

from dutybound.web.api import schemas
from dutybound.web.api.bodies import DETAILS
from dutybound.web.api.operations import api
from dutybound.web.api.refusals import MEDIA_TYPE

PREFIX: Final = "/api/1/"
_COMPONENTS: Final = "#/components/schemas/{model}"
_RETRY_AFTER: Final = {
    "description": "Seconds to wait.",
    "required": True,
    "schema": {"type": "integer", "minimum": 1},
}
_ETAG: Final = {"description": "For If-None-Match.", "schema": {"type": "string"}}

Schema = dict[str, Any]


@cache
def openapi_document() -> bytes:
    """The document as it is served, and kept in docs/schemas/api-1.json."""
    return (json.dumps(_document(), ensure_ascii=False, indent=2) + "\n").encode()


def _document() -> Schema:
    document: Schema = json.loads(json.dumps(api.get_openapi_schema(path_prefix=PREFIX)))
    problem = schemas.Problem.model_json_schema(ref_template=_COMPONENTS, mode="serialization")
    components = document["components"]
    components["schemas"] |= {**problem.pop("$defs"), "Problem": problem, "Details": DETAILS}
    components["responses"] = _refusals()
    for methods in document["paths"].values():
        for operation in methods.values():
            _finish(operation)
    document["servers"] = [{"url": "/"}]
    document["components"]["schemas"] = dict(sorted(components["schemas"].items()))
    with_references: Schema = _with_references(document)
    return with_references


def _refusals() -> Schema:
    schema = {"schema": {"$ref": "#/components/schemas/Problem"}}
    refused: Schema = {
        "description": "Refused: what, where, and what to send instead.",
        "content": {MEDIA_TYPE: schema},
    }
    waits = {"headers": {"Retry-After": _RETRY_AFTER}}
    return {
        "Refused": refused,
        "TooOften": {**refused, "description": "Too many requests from one address.", **waits},
        "Busy": {**refused, "description": "Other cases are being worked out.", **waits},
    }


def _finish(operation: Schema) -> None:
    """Add what all operations have in common."""
    for parameter in operation["parameters"]:
        _never_null(parameter)
    answers = operation["responses"]
    if "304" in answers:
        answers["200"]["headers"] = {"ETag": _ETAG}
    answers["4XX"] = {"$ref": "#/components/responses/Refused"}
    answers["429"] = {"$ref": "#/components/responses/TooOften"}
    if "requestBody" in operation:
        answers["503"] = {"$ref": "#/components/responses/Busy"}
    operation["responses"] = dict(sorted(answers.items()))


def _never_null(parameter: Schema) -> None:
    """A parameter that may be left out is not one that may be null."""
    schema = parameter["schema"]
    parameter["schema"] = next(iter(schema.pop("anyOf", [schema])))


def _with_references(node: Any) -> Any:
    """The same with references to other files where a model could only name them."""
    if isinstance(node, dict):
        if schemas.ELSEWHERE in node:
            node = {**node, "$ref": node[schemas.ELSEWHERE]}
            del node[schemas.ELSEWHERE]
        return {key: _with_references(value) for key, value in node.items()}
    return [_with_references(item) for item in node] if isinstance(node, list) else node
