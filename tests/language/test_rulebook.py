"""A rulebook finds rules by id, by the id that they once had, and says what it does not know."""

from datetime import date

import pytest

from dutybound.language import (
    BadRulebook,
    BestAnswer,
    Confidence,
    Duty,
    Limit,
    Party,
    Rulebook,
    Source,
    SourceKind,
    Strength,
    UnknownRule,
    since,
    weeks,
)
from tests.made_up import Lamp, Wick

LIGHT = Duty(
    id="lamp.light",
    title="Light the lamp",
    owed_by=Party("keeper", "the keeper"),
    owed_to=Party("all", "everybody"),
    strength=Strength.STATUTORY,
    about=Lamp,
    engaged=Lamp.bright,
    trigger=Lamp.lit,
    steps=(Limit(due=weeks(1).after(Lamp.lit), done=Lamp.out),),
    must="Light it.",
    sources=(Source(SourceKind.ACT, "Lamp Act", "Lamp Act", "ukpga/1999/9") / "s 1",),
    in_force=since(2000, 1, 1),
    checked=date(2026, 1, 1),
    seen="All of it.",
    confidence=Confidence.HIGH,
    gives_less="Nothing.",
    best_answer=BestAnswer(answer="It is lit.", paper="The log."),
)


def book(*rules: Duty, redirects: dict[str, str] | None = None) -> Rulebook:
    return Rulebook(
        name="Lamps",
        version="1",
        root=Lamp,
        matters=(Lamp, Wick),
        rules=rules,
        redirects=redirects or {},
        digest=lambda: "0",
    )


def test_a_rule_is_found_by_its_id_and_by_its_old_one() -> None:
    rules = book(LIGHT, redirects={"lamp.kindle": "lamp.light"})
    assert rules.rule("lamp.light") is LIGHT
    assert rules.rule("lamp.kindle") is LIGHT
    assert (list(rules), len(rules)) == ([LIGHT], 1)


def test_an_unknown_rule_brings_the_nearest_one() -> None:
    with pytest.raises(UnknownRule, match=r"Did you mean 'lamp\.light'\?"):
        book(LIGHT).rule("lamp.ligth")
    with pytest.raises(UnknownRule, match="names them all"):
        book(LIGHT).rule("zzz")


def test_two_rules_of_one_id_cannot_stand() -> None:
    with pytest.raises(BadRulebook, match="two rules have one id"):
        book(LIGHT, LIGHT)


@pytest.mark.parametrize("redirects", [{"a": "nowhere"}, {"lamp.light": "lamp.light"}])
def test_a_redirect_leads_from_what_is_gone_to_what_is_there(redirects: dict[str, str]) -> None:
    with pytest.raises(BadRulebook, match="leads nowhere"):
        book(LIGHT, redirects=redirects)
