"""The OpenAPI document with the two schemas that it refers to put inside it, for tools that fetch nothing."""

from __future__ import annotations

import json
from typing import Any

from dutybound.web.api.document import openapi_document
from dutybound.web.api.rulebook import schema_of_a_case, schema_of_an_answer

INSIDE = "#/components/schemas/"


def bundled() -> dict[str, Any]:
    document = json.loads(openapi_document())
    answer, case = json.loads(schema_of_an_answer()), json.loads(schema_of_a_case())
    parts = {f"answer-{name}": part for name, part in answer.pop("$defs").items()}
    for schema in (answer, case):
        del schema["$schema"]
    del answer["$id"]
    moved: Any = _moved({"answer": answer, **parts})
    document["components"]["schemas"] |= {**moved, "case": case}
    whole: dict[str, Any] = _pointed(document)
    return whole


def _moved(node: Any) -> Any:
    """Definitions of the answer under the names that they have in the bundle."""
    if isinstance(node, dict):
        return {k: _pointer(v) if k == "$ref" else _moved(v) for k, v in node.items()}
    return [_moved(item) for item in node] if isinstance(node, list) else node


def _pointer(reference: str) -> str:
    return reference.replace("#/$defs/", f"{INSIDE}answer-")


def _pointed(node: Any) -> Any:
    """References to the files as references into the bundle."""
    files = {"case-1.json": f"{INSIDE}case", "answer-1.json": f"{INSIDE}answer"}
    if isinstance(node, dict):
        return {k: files.get(v, v) if k == "$ref" else _pointed(v) for k, v in node.items()}
    return [_pointed(item) for item in node] if isinstance(node, list) else node
