"""Provisions, days and terms as a letter writes them."""

from __future__ import annotations

from typing import Any

import pytest

from dutybound.days import Span, day
from dutybound.engine.findings import Days
from dutybound.language import NEVER, Source, SourceKind, Strength, between, since
from dutybound.letters import wording as say
from tests.cli.made_up import Ban, Discretion, Lamp, Standing, rule

ACT = Source(SourceKind.ACT, "Lamps Act 2001", "Lamps Act 2001", "ukpga/2001/1")
RULES = Source(SourceKind.INSTRUMENT, "SI 2002/1", "SI 2002/1", "uksi/2002/1")
GUIDE = Source(SourceKind.GUIDANCE, "Lamp Guide", "Lamp Guide")
CASE = Source(SourceKind.JUDGMENT, "R v Lamp", "R v Lamp", "[2001] EWHC 1")


@pytest.mark.parametrize(
    ("cited", "words"),
    [
        (["s 3"], "Lamps Act 2001, section 3"),
        (["s 36(8)", "s 20", "s 36(2)"], "Lamps Act 2001, sections 20, 36(2) and 36(8)"),
        (
            ["reg 10(4)(a)", "reg 10(4)(b)", "reg 10(4)(c)"],
            "Lamps Act 2001, regulation 10(4)(a) to (c)",
        ),
        (
            ["reg 5(4)(a)-(b)", "reg 5(4)(c)", "reg 6"],
            "Lamps Act 2001, regulations 5(4)(a) to (c) and 6",
        ),
        (["reg 5(4)(a)", "reg 5(4)(c)"], "Lamps Act 2001, regulations 5(4)(a) and 5(4)(c)"),
        (["s 76", "Sch 11 para 3"], "Lamps Act 2001, section 76, Schedule 11, paragraph 3"),
        (["3.1(2)(a)"], "Lamps Act 2001, 3.1(2)(a)"),
        ([""], "Lamps Act 2001"),
    ],
)
def test_provisions_in_words(cited: list[str], words: str) -> None:
    assert say.provisions([ACT / one for one in cited], law=True) == words


def test_law_and_guidance_are_apart() -> None:
    cited = [ACT / "s 1", GUIDE / "", CASE / "", RULES / "", RULES / "reg 2"]
    assert say.provisions(cited, law=True) == "Lamps Act 2001, section 1; SI 2002/1, regulation 2"
    assert say.provisions(cited, law=False) == "Lamp Guide"
    assert say.provisions([RULES / ""], law=True) == ""


def test_one_citation_in_words() -> None:
    assert say.in_words("Lamps Act 2001 s 3(1)") == "Lamps Act 2001, section 3(1)"
    assert say.in_words("Working Together") == "Working Together"
    assert (
        say.together(["Lamps Act 2001 s 3(a)", "Lamps Act 2001 s 3(b)", "Lamp Guide"])
        == "Lamps Act 2001, section 3(a) to (b); Lamp Guide"
    )


def test_as_at_when() -> None:
    today = day(2026, 11, 22)
    assert say.in_force(since(2001, 1, 1), today) == ", as it stands on 22 November 2026"
    old = between((2001, 1, 1), (2002, 12, 31))
    assert say.in_force(old, today) == ", as it stood from 1 January 2001 to 31 December 2002"
    assert say.in_force(None, today) == ""


def test_by_when() -> None:
    assert say.by(Span.on(day(2026, 7, 21))) == "by Tuesday 21 July 2026"
    vague = Span(day(2026, 7, 20), day(2026, 7, 21))
    assert say.by(vague) == "at the latest by Tuesday 21 July 2026"
    assert say.by(None) == ""
    assert say.days(Days(3, 9)) == "at least 3 days"
    assert say.days(Days(1, 1)) == "1 day"


@pytest.mark.parametrize(
    ("made", "title", "words"),
    [
        (rule(Standing()), "Bring the lamp", "The body must bring the lamp"),
        (rule(Standing(), strength=Strength.TARGET), "Bring it", "The body should bring it"),
        (rule(Discretion()), "Bring the lamp", "The body may bring the lamp"),
        (rule(Ban(crossed=NEVER, on=Lamp.asked)), "Not drop it", "The body must not drop it"),
        (rule(Ban(crossed=NEVER, on=Lamp.asked)), "Dim it only", "The body may dim it only"),
    ],
)
def test_a_rule_in_a_sentence_is_as_strong_as_the_rule(made: Any, title: str, words: str) -> None:
    assert say.what_law_says(made, title, "I").startswith(f"{words} (")
