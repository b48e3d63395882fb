"""The OpenAPI document: it is one, it is up to date, its references lead somewhere, and it hides nothing."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import override_settings
from jsonschema import Draft202012Validator

from dutybound.web.api import bodies, limits
from dutybound.web.api.document import openapi_document
from dutybound.web.api.operations import api
from tests.web.api.bundle import bundled
from tests.web.api.program import ROOT, Program
from tests.web.solutions_of import folder_of

DOCUMENT: Any = json.loads(openapi_document())
KEPT = ROOT / "docs/schemas/api-1.json"


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(part)


def test_it_is_of_the_version_that_it_says() -> None:
    assert DOCUMENT["openapi"].startswith("3.1.")
    assert DOCUMENT["info"]["version"] == "1"


def test_what_is_kept_is_what_is_served(program: Program) -> None:
    assert KEPT.read_bytes() == program.get("openapi.json").content, "run 'make docs'"


def test_every_reference_leads_somewhere(program: Program) -> None:
    references = {node["$ref"] for node in nodes(DOCUMENT) if "$ref" in node}
    files = {reference for reference in references if not reference.startswith("#")}
    assert files == {"case-1.json", "answer-1.json"}
    for file in files:
        assert (KEPT.parent / file).is_file(), "beside the copy that is kept"
        assert program.get(file).status_code == 200, "and beside the one that is served"
    for reference in references - files:
        found = DOCUMENT
        for step in reference.removeprefix("#/").split("/"):
            found = found[step]


def test_every_schema_is_one() -> None:
    for schema in bundled()["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_no_answer_is_left_without_a_shape() -> None:
    """No object that may hold anything, but for the two words-by-name maps and a schema, which is one."""
    for name, schema in DOCUMENT["components"]["schemas"].items():
        for node in nodes(schema):
            if node.get("type") == "object":
                free = node.get("additionalProperties", True)
                assert free is False or free == {"type": "string"}, f"{name} may hold anything"


def test_every_operation_is_there_and_says_how_it_refuses() -> None:
    views = {f"/api/1/{path}" for _, router in api._routers for path in router.path_operations}
    assert set(DOCUMENT["paths"]) == views - {"/api/1/openapi.json"}
    for path, methods in DOCUMENT["paths"].items():
        for method, operation in methods.items():
            assert {"200", "4XX", "429"} <= set(operation["responses"]), path
            assert ("503" in operation["responses"]) is (method == "post")
            assert operation["summary"]
            assert operation["description"]


def test_the_limits_that_it_tells_are_those_that_are_kept() -> None:
    told = DOCUMENT["paths"]["/api/1/check"]["post"]["requestBody"]["description"]
    for number in (limits.MOST_BYTES // 1024, limits.MOST_MATTERS, limits.LONGEST_LIST):
        assert re.search(rf"\b{number}\b", told)
        assert re.search(rf"\b{number}\b", PAGE)
    assert bodies.QUESTION["properties"]["leave"]["maxItems"] == limits.LONGEST_LIST


def test_it_asks_nothing_of_anybody_else() -> None:
    """Nothing in it would make a tool fetch from a third party."""
    assert not re.search(rb'"\$(ref|schema|id)": "https?:', openapi_document())


# --- docs/api.md ------------------------------------------------------------------------------------

PAGE = (ROOT / "docs/api.md").read_text()
COMMANDS = re.findall(r"^    (curl .*)$", PAGE, flags=re.MULTILINE)


def test_the_page_shows_every_operation() -> None:
    shown = {command.rsplit("/", 1)[1].partition("?")[0] for command in COMMANDS}
    operations = {path.removeprefix("/api/1/") for path in DOCUMENT["paths"]} - {"answer-1.json"}
    assert shown == {"ehc.final-plan-20-weeks" if "{" in path else path for path in operations}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_is_shown_does_what_it_says(
    command: str, program: Program, tmp_path: Path
) -> None:
    words = shlex.split(command)
    assert words[-1].startswith("localhost:8000/api/1/")
    path = words[-1].removeprefix("localhost:8000/api/1/")
    options = dict(zip(words[1:-1:2], words[2:-1:2], strict=True))
    assert set(options) <= {"-H", "-d", "-o"}
    if "-d" in options:
        assert options["-H"] == "Content-Type: application/json"
        response = program.post(path, options["-d"])
    else:
        with override_settings(SOLUTIONS=folder_of(tmp_path / "solutions")):
            response = program.get(path)
    assert response.status_code == 200, response.content.decode()
    if "-o" in options:
        assert response.content.startswith(b"PK")
    else:
        json.loads(response.content)
