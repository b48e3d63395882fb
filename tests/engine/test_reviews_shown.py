"""Who has reviewed a rule is said wherever the rule speaks, and so is that nobody has."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dutybound.engine import report_words as say
from dutybound.engine.as_json import as_json, rule_as_json
from dutybound.engine.report import report
from dutybound.engine.report_parts import Report
from dutybound.engine.report_rule import rule_report
from dutybound.language import Review, fingerprint
from tests.cli.made_up import NOT_YET, Lamp, Reply, Verdict, ago, result, rule, rulebook
from tests.language.test_reviews import review

REPLIED = Reply(
    statement="There is no oil.",
    verdict=Verdict.LAWFUL,
    because="It is.",
    said=Lamp.said.includes("no-oil"),
)
RULE = rule(replies=(REPLIED,))
NOW = review(RULE, remarks="Read with care.")
EARLIER = replace(NOW, name="B. Early", text="0" * 16)
LATE: dict[Any, Any] = {Lamp.asked: ago(30), Lamp.came: NOT_YET, Lamp.said: frozenset({"no-oil"})}

BY_NOW = (
    "A. Reader (solicitor) reviewed this rule on 1 December 2026. Their remarks: Read with care."
)
BY_EARLIER = (
    "B. Early (solicitor) reviewed an earlier text of this rule on 1 December 2026. "
    "It has changed since. Their remarks: Read with care."
)
SHOWN: dict[tuple[Review, ...], list[str]] = {
    (): ["No solicitor has reviewed this rule yet."],
    (NOW,): [BY_NOW],
    (EARLIER,): ["Nobody has reviewed this rule as it stands now.", BY_EARLIER],
    (NOW, EARLIER): [BY_NOW, BY_EARLIER],
}


def told(made: Report) -> dict[str, list[list[str]]]:
    """What each section says of reviews, entry by entry."""
    return {
        section.id: [
            [line.text for part in entry.parts if part.label == say.REVIEWED for line in part.lines]
            for entry in section.entries
        ]
        for section in made.sections
    }


@pytest.mark.parametrize("reviews", SHOWN, ids=["nobody", "now", "earlier", "both"])
def test_every_part_of_an_answer_that_rests_on_a_rule_says_it(reviews: tuple[Review, ...]) -> None:
    found = told(report(result(RULE, facts=LATE, reviews=reviews)))
    for section in ("late", "replies", "gives-less", "ask-for"):
        assert found[section] == [SHOWN[reviews]], section


@pytest.mark.parametrize("reviews", SHOWN, ids=["nobody", "now", "earlier", "both"])
def test_the_page_of_the_rule_says_it(reviews: tuple[Review, ...]) -> None:
    law = rulebook(RULE, reviews=reviews)
    last = rule_report(RULE, (), law.reviews_of(RULE)).sections[-1]
    assert [line.text for line in last.lines] == SHOWN[reviews]
    assert fingerprint(RULE) in last.opening[0]


def test_json_says_it() -> None:
    made: Any = as_json(result(RULE, facts=LATE, reviews=(NOW, EARLIER)))
    (finding,) = made["findings"]
    both = [
        {
            "name": name,
            "role": "solicitor",
            "on": "2026-12-01",
            "current": current,
            "remarks": "Read with care.",
        }
        for name, current in (("A. Reader", True), ("B. Early", False))
    ]
    assert finding["reviews"] == both
    law = rulebook(RULE, reviews=(NOW, EARLIER))
    plain = rule_as_json(RULE, law.reviews_of(RULE))
    assert plain["reviews"] == both
    assert plain["fingerprint"] == fingerprint(RULE)
