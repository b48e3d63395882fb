"""What the pages on the audit say is so."""

from __future__ import annotations

import json
import re
from pathlib import Path

from dutybound.audit.categories import Category
from dutybound.audit.profiles.every import PROFILES
from dutybound.audit.publishing import pages, read_details
from dutybound.web.watch.limits import LIMITS
from tests.audit.made_up import saved
from tests.cli.test_commands import outside

DOCS = Path(__file__).parents[2] / "docs"
USE, METHOD = (DOCS / "audit.md").read_text(), (DOCS / "audit-method.md").read_text()
SCHEMA = json.loads((DOCS / "schemas" / "audit-1.json").read_text())


def test_every_category_is_named() -> None:
    rows = dict(re.findall(r"^\| ([A-Z]\d+) \| (.+) \|$", METHOD, re.MULTILINE))
    assert rows == {one.value: one.title.lower() for one in Category}


def test_the_schema_knows_every_category() -> None:
    pattern = SCHEMA["$defs"]["category"]["pattern"]
    assert all(re.fullmatch(pattern, one.value) for one in Category)
    assert not re.fullmatch(pattern, "A16")


def test_every_profile_is_named() -> None:
    named = set(re.findall(r"^\| `([a-z-]+)` \|", USE.split("## Profiles")[1], re.MULTILINE))
    assert set(PROFILES) <= named


def test_every_field_and_option_is_told() -> None:
    for part in ("finding", "item"):
        assert all(name in USE for name in SCHEMA["$defs"][part]["required"])
    assert all(f"`{name}`" in USE for name in SCHEMA["required"])
    shown = set(re.findall(r"--[a-z]+", outside("audit", "--help").stdout)) - {
        "--help",
        "--version",
    }
    assert {option for option in shown if not option.startswith("--no")} <= set(
        re.findall(r"--[a-z]+", USE)
    )


def test_the_details_file_that_is_shown_can_be_published(tmp_path: Path) -> None:
    run, path = saved(), tmp_path / "details.yaml"
    shown = USE.split("```yaml\n")[1].split("```")[0]
    path.write_text(shown.replace("RUN_HASH", run.digest))
    assert b"Ada Ashworth" in pages(run, read_details(path))["index.html"]


def test_the_limits_of_the_page_are_the_ones_told() -> None:
    assert f"at most {LIMITS.pages} pages or {LIMITS.characters:,} characters" in METHOD
