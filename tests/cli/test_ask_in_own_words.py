"""`dutybound ask`: what is typed in place of numbers is listened to, help comes first."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from dutybound.cli import main
from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS

OFFERED = [p.id for p in PROBLEMS if any(p.rules_in(rulebook()))]
REFUSED = OFFERED.index("ehc-refused") + 1
Asker = Callable[..., str]


@pytest.fixture
def ask(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Asker:
    """Type these lines, each followed by Enter, and return what was printed."""
    monkeypatch.chdir(tmp_path)

    def typing(*lines: str) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        assert main(["ask", "--as-of", "2026-11-22"]) == 0
        return capsys.readouterr().out

    return typing


def test_own_words_lead_to_numbers_and_choose_nothing(ask: Asker) -> None:
    told = ask("they refused the EHCP", "stop")
    assert f"\n  {REFUSED:>2}  They would not assess" in told.partition("this may fit")[2]
    assert "You typed: ‘they refused the EHCP’" in told
    assert "Type the numbers that are right" in told
    assert "You can also type" not in told, "nothing was chosen"
    assert "You can also type" in ask("they refused the EHCP", str(REFUSED), "stop")


def test_help_comes_before_what_was_heard(ask: Asker) -> None:
    told = ask("they refused the EHCP and I want to die", "stop")
    assert told.index("who can help now") < told.index("Samaritans: 116 123")
    assert told.index("Samaritans: 116 123") < told.index("this may fit")


def test_danger_alone_is_met_with_help_and_asked_again(ask: Asker) -> None:
    told = ask("I want to die", "stop")
    assert "who can help now" in told
    assert "this may fit" not in told
    assert "Type a number from 1 to" in told


def test_words_that_tell_of_nothing_are_asked_again(ask: Asker) -> None:
    told = ask("bananas", "stop")
    assert "Type a number from 1 to" in told
    assert "this may fit" not in told


def test_what_is_typed_is_kept_nowhere(ask: Asker) -> None:
    ask("they refused the EHCP", str(REFUSED), "stop")
    assert "refused the" not in "".join(path.read_text() for path in Path.cwd().iterdir())
