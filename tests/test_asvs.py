"""The table of OWASP ASVS: whole, counted right, and of tests and files that are there."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TABLE = (ROOT / "docs/asvs.md").read_text(encoding="utf-8")
NUMBERS = ROOT / "tests/asvs-5.0.0-numbers.txt"
STATES = ("met", "not applicable", "partly", "not met")
ROW = re.compile(r"^\| (\d+\.\d+\.\d+) \| ([12]) \| ([a-z ]+) \| (.*?) \| (.*?) \|$", re.MULTILINE)
COUNT = re.compile(r"^\| (\d+) [^|]* \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", re.MULTILINE)
ALL = re.compile(r"^\| \*\*all\*\* \| " + r" \| ".join([r"\*\*(\d+)\*\*"] * 4), re.MULTILINE)
ROWS = ROW.findall(TABLE)
FOLDERS = (ROOT, ROOT / "src/dutybound")


def wanted() -> dict[str, str]:
    lines = NUMBERS.read_text(encoding="ascii").splitlines()[1:]
    return dict(map(str.split, lines))


def test_each_number_stands_there_once_with_its_level() -> None:
    told = [(number, level) for number, level, *_rest in ROWS]
    assert len(told) == len(set(told)) == 253
    assert dict(told) == wanted()


def test_each_is_answered_in_one_of_four_ways() -> None:
    assert {state for _number, _level, state, *_rest in ROWS} <= set(STATES)
    for number, _level, state, how, _test in ROWS:
        assert how or number.split(".")[0] in {"10", "17"}, number
        assert state != "not met" or len(how) > 80, f"{number}: what would mend it?"


def test_the_counts_at_the_head_are_those_of_the_rows() -> None:
    counted = Counter((number.split(".")[0], state) for number, _level, state, *_rest in ROWS)
    heads = {chapter: list(map(int, rest)) for chapter, *rest in COUNT.findall(TABLE)}
    chapters = {number.split(".")[0] for number in wanted()}
    assert heads == {one: [counted[one, state] for state in STATES] for one in chapters}
    (whole,) = ALL.findall(TABLE)
    assert list(map(int, whole)) == [sum(row[n] for row in heads.values()) for n in range(4)]


def test_what_is_not_met_is_named_at_the_head() -> None:
    named = re.search(r"^Not met: (.*)\.$", TABLE, re.MULTILINE)
    assert named is not None
    assert named[1].split(", ") == [number for number, _l, state, *_r in ROWS if state == "not met"]


@pytest.fixture(scope="module")
def tests_there() -> set[str]:
    found = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return {name for text in found for name in re.findall(r"^def (test_\w+)", text, re.MULTILINE)}


def test_every_test_that_is_named_exists(tests_there: set[str]) -> None:
    named = {name for *_rest, tests in ROWS for name in re.findall(r"`([^`]+)`", tests)}
    assert len(named) > 100
    assert named <= tests_there, sorted(named - tests_there)


def test_every_file_that_is_named_exists() -> None:
    named = set(re.findall(r"`([\w./-]+\.(?:py|md|txt|js))`", TABLE))
    assert len(named) > 15
    missing = [one for one in named if not any((folder / one).is_file() for folder in FOLDERS)]
    assert not missing


def test_what_is_met_names_a_test_or_is_of_papers_alone() -> None:
    bare = [number for number, _l, state, _how, tests in ROWS if state == "met" and not tests]
    assert bare == ["15.1.1"]
