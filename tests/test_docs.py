"""The documents say what is so: commands run, links lead somewhere, made pages are fresh."""

from __future__ import annotations

import importlib.util
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from dutybound.case import CaseFileError, parse_case
from dutybound.law.england import rulebook

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    path
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")]
    if path.name != "CHANGELOG.md"
)
COMMAND = re.compile(r"(?:\.venv/bin/)?dutybound ((?:check|law|reform|schema|timeline)\b[^`\n#]*)")


def commands() -> list[str]:
    """Every command of ours that a page shows whole, without words to fill in."""
    found = {match.strip() for page in PAGES for match in COMMAND.findall(page.read_text())}
    named_only = {"check", "law show"}
    return sorted(
        c for c in found - named_only if not re.search(r"[<>\[|]|\bID\b|\bCASE\b|\bDIR\b|\.\.\.", c)
    )


@pytest.mark.parametrize("command", commands())
def test_a_command_that_is_shown_runs(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dutybound", *shlex.split(command)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    may_find_something = command.startswith("law check")
    assert done.returncode == 0 or (may_find_something and done.returncode == 1), done.stderr
    assert not done.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text()):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_made_pages_are_fresh() -> None:
    spec = importlib.util.spec_from_file_location("build", ROOT / "docs" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    for path, text in build.pages().items():
        assert path.exists(), f"{path.name} is missing: run 'make docs'"
        assert path.read_text() == text, f"{path.name} is out of date: run 'make docs'"


def test_the_case_file_page_shows_a_case_and_a_mistake() -> None:
    text = (ROOT / "docs" / "case-file.md").read_text()
    block = text.split("```yaml\n")[1].split("```")[0]
    with pytest.raises(CaseFileError, match="'some day' cannot be read as a date"):
        parse_case(block, "page", rulebook())
    good = "".join(line for line in block.splitlines(keepends=True) if "some day" not in line)
    assert len(list(parse_case(good, "page", rulebook()).all_records())) == 3


def test_the_readme_counts_the_rules() -> None:
    assert f"- {len(rulebook())} rules are written" in (ROOT / "README.md").read_text()
