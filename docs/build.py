"""Write the pages of docs/ that come from the code: the rules, and the schemas of the case file and API."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from dutybound.case import case_schema
from dutybound.language import Rule
from dutybound.law.england import VERSION, rulebook

sys.path.insert(0, str(Path(__file__).parent))  # it is run as a file, and read as one by its test
from coverage_of_cards import coverage

HERE = Path(__file__).parent
ANSWER = HERE / "schemas" / "answer-1.json"
RULES_HEAD = f"""# The rules

Made by `make docs` from rulebook England, version {VERSION}. `dutybound law show ID` prints the page of one.

| id | title | kind | strength | confidence | last checked |
|---|---|---|---|---|---|
"""


def pages() -> dict[Path, str]:
    """Each page that is made, with its text."""
    schema = json.dumps(case_schema(rulebook()), indent=2, ensure_ascii=False) + "\n"
    return {
        HERE / "rules.md": RULES_HEAD + "".join(_row(rule) for rule in rulebook()),
        HERE / "coverage.md": coverage(rulebook()),
        HERE / "schemas" / "case-1.json": schema,
        HERE / "schemas" / "api-1.json": _api(),
        # An installed program has no docs/, and the API serves this schema.
        HERE.parent / "src/dutybound/web/api/answer-1.json": ANSWER.read_text(encoding="utf-8"),
    }


def _api() -> str:
    """The OpenAPI document; Django wants settings before it can say anything, and any will do."""
    from django.conf import settings

    if not settings.configured:
        settings.configure()
    from dutybound.web.api.document import openapi_document

    return openapi_document().decode()


def _row(rule: Rule) -> str:
    cells = (
        f"`{rule.id}`",
        rule.title,
        rule.kind,
        rule.strength.value,
        rule.confidence.value,
        rule.checked.isoformat(),
    )
    return f"| {' | '.join(cells)} |\n"


def main() -> None:
    """Write every page."""
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(HERE.parent))


if __name__ == "__main__":
    main()
