"""A review is of what a rule said: any change of that drops it, and nothing else does."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import field, fields, is_dataclass, make_dataclass, replace
from datetime import date
from typing import Any

import pytest

from dutybound.language import (
    AS_OF,
    NEVER,
    BadRulebook,
    BestAnswer,
    Codes,
    Confidence,
    Contested,
    DateExpression,
    Duty,
    Limit,
    Reply,
    Review,
    Rule,
    Strength,
    Text,
    Verdict,
    YesNo,
    between,
    fingerprint,
    months,
    since,
    weeks,
)
from dutybound.language.expressions import Named, NamedDate
from dutybound.law.england import rulebook
from tests.cli.made_up import ACT, AWAY, LIMIT, Lamp, Remedy, rule
from tests.cli.made_up import rulebook as made_up

EARLIER = Text(in_force=between((2000, 1, 1), (2000, 12, 31)), steps=(LIMIT,))
REPLY = Reply(statement="No oil.", verdict=Verdict.LAWFUL, because="It is.")
CHANGES: dict[str, dict[str, Any]] = {
    "title": {"title": "Bring a lamp"},
    "must": {"must": "Bring it."},
    "strength": {"strength": Strength.GUIDANCE},
    "engaged": {"engaged": Lamp.red},
    "in force": {"in_force": since(2001, 1, 2)},
    "sources": {"sources": (ACT / "s 1(3)",)},
    "confidence": {"confidence": Confidence.MEDIUM},
    "doubts": {"doubts": ("One.",)},
    "gives less": {"gives_less": "No wick."},
    "best answer": {"best_answer": BestAnswer(answer="No.", paper="The log of lamps.")},
    "replies": {"replies": (REPLY,)},
    "remedies": {"remedies": (Remedy(id="r", title="Ask", limit="Now."),)},
    "earlier text": {"earlier": (EARLIER,)},
    "limit": {"steps": (Limit(due=weeks(3).after(Lamp.asked), done=Lamp.came),)},
    "unit": {"steps": (Limit(due=months(2).after(Lamp.asked), done=Lamp.came),)},
    "counting": {"steps": (Limit(due=weeks(2).beginning_with(Lamp.asked), done=Lamp.came),)},
    "exception": {"steps": (replace(LIMIT, excused=(AWAY,)),)},
    "class": {"kind": type("Other", (Rule,), {"kind": "duty"})},
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_what_a_rule_says_changes_its_fingerprint(name: str) -> None:
    assert fingerprint(rule(**CHANGES[name])) != fingerprint(rule())


def test_each_change_has_a_fingerprint_of_its_own() -> None:
    assert len({fingerprint(rule(**change)) for change in CHANGES.values()}) == len(CHANGES)


def test_a_new_look_at_the_source_changes_nothing() -> None:
    again = rule(checked=date(2027, 1, 1), seen="All of it, once more.")
    assert fingerprint(again) == fingerprint(rule())


def test_what_is_inside_an_exception_counts() -> None:
    def excused(**changes: Any) -> str:
        return fingerprint(rule(replace(LIMIT, excused=(replace(AWAY, **changes),))))

    changed = [excused(when=Lamp.red), excused(title="all away"), excused(source=ACT / "s 9")]
    assert len({excused(), *changed}) == 4


def test_a_definition_counts_wherever_it_is_used() -> None:
    def using(part: Any) -> str:
        return fingerprint(rule(engaged=Named("lamps.is-lamp", "it is", "it is not", part)))

    assert using(Lamp.red) != using(Lamp.needed)
    assert using(Lamp.red) == using(Lamp.red)


def test_what_a_named_day_is_counts_and_so_does_its_name() -> None:
    def named(name: str, day: DateExpression) -> str:
        return fingerprint(rule(engaged=NamedDate(name, day) <= AS_OF))

    said = [named("it begins", Lamp.asked), named("it begins", Lamp.came), named("x", Lamp.asked)]
    assert len(set(said)) == 3
    assert named("it begins", Lamp.asked) == said[0]


def test_the_statement_of_a_fact_counts_but_not_its_question() -> None:
    def on(fact: YesNo) -> str:
        fact.name, fact.matter = "red", Lamp
        return fingerprint(rule(engaged=fact))

    one = on(YesNo("Is it red?", yes="it is red", no="it is not"))
    assert on(YesNo("Is the lamp red?", yes="it is red", no="it is not", help="Look.")) == one
    assert on(YesNo("Is it red?", yes="it is crimson", no="it is not")) != one


def test_the_options_and_codes_of_a_condition_count() -> None:
    desk, floor = Lamp.kind.is_("desk"), Lamp.kind.is_("floor")
    oil, dear = Lamp.said.includes("no-oil"), Lamp.said.includes("too-dear")
    made = {fingerprint(rule(engaged=condition)) for condition in (desk, floor, oil, dear)}
    assert len(made) == 4


def test_the_words_of_a_code_count_but_not_those_of_another() -> None:
    def said(**options: str) -> str:
        codes = Codes("What was said?", options={"a": "There is no oil.", **options})
        codes.name, codes.matter = "said", Lamp
        return fingerprint(rule(engaged=codes.includes("a")))

    assert said() == said(b="Too dear.")
    assert said() != said(a="There is little oil.")


def test_the_readings_of_contested_law_count() -> None:
    def read(sentence: str) -> str:
        question = Contested("q", "Which?", {"one": sentence, "two": "b"})
        return fingerprint(rule(engaged=question.condition(one=Lamp.red, two=Lamp.needed)))

    assert read("a") != read("c")


def test_a_part_that_is_declared_later_changes_no_rule_that_lacks_it() -> None:
    later = [("more", str, field(default=""))]
    newer: Any = make_dataclass("Limit", later, bases=(Limit,), frozen=True, eq=False, kw_only=True)
    days = {"due": LIMIT.due, "done": LIMIT.done}
    assert fingerprint(rule(newer(**days), kind=Duty)) == fingerprint(rule())
    assert fingerprint(rule(newer(**days, more="x"), kind=Duty)) != fingerprint(rule())


def test_what_a_fingerprint_does_not_know_is_an_error() -> None:
    with pytest.raises(TypeError, match="cannot be taken"):
        fingerprint(rule(must=b"bytes"))


def test_every_rule_has_a_fingerprint_of_its_own() -> None:
    found = {fingerprint(one) for one in rulebook()}
    assert len(found) == len(rulebook())


def test_everything_in_a_rule_of_england_is_told_apart() -> None:
    """Any part of a real rule that is spoilt changes the fingerprint, unless it is known not to count."""
    one = rulebook().rule("ehc.final-plan-20-weeks")
    same = [
        part.name
        for part in fields(one)
        if fingerprint(replace(one, **{part.name: _spoilt(getattr(one, part.name))}))
        == fingerprint(one)
    ]
    assert set(same) == {"checked", "seen"}


def _spoilt(value: Any) -> Any:
    if isinstance(value, tuple):
        return (*value, "more")
    if isinstance(value, str):
        return f"{value} more"
    if isinstance(value, date):
        return date(1999, 1, 1)
    return "something else" if not is_dataclass(value) or value is not NEVER else value


def test_a_fingerprint_is_the_same_in_every_run() -> None:
    code = (
        "from dutybound.law.england import rulebook; from dutybound.language import fingerprint; "
        "print(*map(fingerprint, rulebook()))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert runs == {" ".join(map(fingerprint, rulebook())) + "\n"}


# --- in a rulebook ----------------------------------------------------------------------------------


def review(of: Rule, **changes: Any) -> Review:
    given = {"rule": of.id, "name": "A. Reader", "role": "solicitor", "text": fingerprint(of)}
    return Review(**{**given, "on": date(2026, 12, 1), **changes})


def test_a_review_is_dropped_when_its_rule_changes() -> None:
    before, after = rule(), rule(must="Bring it.")
    (kept,) = made_up(before, reviews=(review(before),)).reviews_of(before)
    assert kept.current
    (dropped,) = made_up(after, reviews=(review(before),)).reviews_of(after)
    assert not dropped.current


def test_the_newest_review_comes_first_and_only_its_own_rule_has_it() -> None:
    one, other = rule(), rule(id="lamps.other")
    law = made_up(one, other, reviews=(review(one), review(one, name="B", on=date(2027, 1, 1))))
    assert [found.review.name for found in law.reviews_of(one)] == ["B", "A. Reader"]
    assert law.reviews_of(other) == ()


def test_a_review_of_no_rule_is_an_error() -> None:
    one = rule()
    law = made_up(one, reviews=(review(one, rule="lamps.brng"),))
    with pytest.raises(BadRulebook, match=r"by A\. Reader: No rule .* Did you mean 'lamps.bring'"):
        law.reviews_of(one)
