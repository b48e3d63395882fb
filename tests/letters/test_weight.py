"""What may be asserted: each bar to an assertion, one at a time, on a made-up law."""

from __future__ import annotations

from typing import Any

import pytest

from dutybound.case import case_from_node
from dutybound.case.document import parse_document
from dutybound.days import Span
from dutybound.engine.cases import Occurrence, happened_on
from dutybound.engine.findings import Finding
from dutybound.language import (
    FALSE,
    TRUE,
    UNKNOWN,
    Confidence,
    Proof,
    Speaker,
    Status,
    Strength,
    weeks,
)
from dutybound.law.england import rulebook
from dutybound.letters import desk_for
from dutybound.letters.weight import Weight, facts_behind, weight, why_only_a_question
from tests.cli.made_up import (
    MORE_TIME,
    NOT_YET,
    READINGS,
    TODAY,
    Expectation,
    Lamp,
    Limit,
    ago,
    result,
    rule,
    told,
)

LATE: dict[Any, Any] = {Lamp.asked: ago(40), Lamp.came: NOT_YET}


def finding(one: Any = None, facts: dict[Any, Any] | None = None) -> Finding:
    (found,) = result(one or rule(), facts=LATE if facts is None else facts).findings
    return found


def test_what_the_family_states_and_the_law_settles_is_asserted() -> None:
    assert weight(finding()) is Weight.BREACH
    assert why_only_a_question(finding()) == ""


@pytest.mark.parametrize("speaker", [s for s in Speaker if s is not Speaker.FAMILY])
def test_what_only_others_say_is_asked(speaker: Speaker) -> None:
    facts = {field: (told(value, speaker),) for field, value in LATE.items()}
    assert weight(finding(facts=facts)) is Weight.QUESTION
    shown = {field: (told(value, speaker, Proof.LETTER),) for field, value in LATE.items()}
    assert weight(finding(facts=shown)) is Weight.BREACH


@pytest.mark.parametrize("proof", list(Proof))
def test_only_a_paper_shows(proof: Proof) -> None:
    facts = LATE | {Lamp.came: (told(NOT_YET, Speaker.COUNCIL, proof),)}
    shows = proof in (Proof.LETTER, Proof.EMAIL, Proof.RECORD)
    assert weight(finding(facts=facts)) is (Weight.BREACH if shows else Weight.QUESTION)


def test_one_fact_that_nobody_near_states_is_enough_to_only_ask() -> None:
    facts = LATE | {Lamp.asked: (told(ago(40), Speaker.COUNCIL),)}
    assert weight(finding(facts=facts)) is Weight.QUESTION


@pytest.mark.parametrize(("said_by", "expected"), [("family", "BREACH"), ("ombudsman", "QUESTION")])
def test_what_would_have_been_doing_it_counts_too(said_by: str, expected: str) -> None:
    """A limit that can be met in two ways rests on neither having happened, whoever says so."""
    text = f"""
as_of: 2026-11-23
child: {{born: 2015-05-02, disabled: yes}}
complaints:
  - {{id: c-1, made: 2026-08-21, made_how: writing, about: short-breaks, by: parent, resolved: no,
      stage_1_answer: {{is: no, said_by: {said_by}}}, stage_1_skipped: no, later_start_agreed: no,
      advocate_asked: no, extended_as_complex: no, on_hold: no, withdrawn: no}}
"""
    case = case_from_node(parse_document(text, "case").root, "case", rulebook())
    desk = desk_for(case, rulebook())
    (found,) = desk.findings("redress.stage1-local-resolution")
    assert found.status is Status.OVERDUE
    assert weight(found) is Weight[expected]
    assert "stage_1_answer" in {r.field.name for r in facts_behind(found) if r.field is not None}


def test_low_confidence_only_asks() -> None:
    for confidence in Confidence:
        asked = confidence is Confidence.LOW
        expected = Weight.QUESTION if asked else Weight.BREACH
        assert weight(finding(rule(confidence=confidence))) is expected


def test_guidance_and_targets_are_no_breach() -> None:
    guidance = rule(kind=Expectation, strength=Strength.GUIDANCE)
    assert weight(finding(guidance)) is Weight.GUIDANCE
    assert weight(finding(rule(strength=Strength.TARGET))) is Weight.QUESTION


def test_a_view_is_no_fact() -> None:
    one = rule(engaged=Lamp.needed)
    assert weight(finding(one, LATE | {Lamp.needed: TRUE})) is Weight.QUESTION
    settled = (told(TRUE, Speaker.COURT, Proof.LETTER),)
    assert weight(finding(one, LATE | {Lamp.needed: settled})) is Weight.BREACH


def test_more_time_that_may_have_been_taken_is_not_yet_late() -> None:
    one = rule(Limit(due=weeks(2).after(Lamp.asked), done=Lamp.came, extension=MORE_TIME))
    facts = LATE | {Lamp.asked: ago(20)}
    assert weight(finding(one, facts)) is Weight.LATE_UNLESS
    assert weight(finding(one, facts | {Lamp.red: FALSE})) is Weight.BREACH


def contested(second: int) -> Finding:
    """Late on the reading "that day"; due so many weeks after on the other."""
    due = READINGS.date(
        that_day=weeks(2).after(Lamp.asked), the_next=weeks(second).after(Lamp.asked)
    )
    return finding(rule(Limit(due=due, done=Lamp.came)))


def test_contested_law_is_never_a_breach() -> None:
    assert contested(9).status is Status.TURNS_ON_THE_LAW
    assert weight(contested(9)) is Weight.NOTHING


def test_what_is_late_on_every_reading_is_asserted() -> None:
    assert weight(contested(3)) is Weight.BREACH


def test_late_one_way_or_the_other_is_asked_about() -> None:
    facts = LATE | {Lamp.came: Occurrence(UNKNOWN, Span(TODAY - 10, TODAY))}
    found = finding(facts=facts)
    assert found.answer.possible == {Status.OVERDUE, Status.MET_LATE}
    assert weight(found) is Weight.QUESTION


def test_what_may_not_apply_is_asked_about() -> None:
    one = rule(engaged=Lamp.red)
    assert weight(finding(one)) is Weight.QUESTION
    assert weight(finding(one, LATE | {Lamp.red: FALSE})) is Weight.NOTHING


def test_what_is_not_late_is_nothing() -> None:
    assert weight(finding(facts={Lamp.asked: ago(3), Lamp.came: NOT_YET})) is Weight.NOTHING
    in_time = {Lamp.asked: ago(40), Lamp.came: happened_on(TODAY - 38)}
    assert weight(finding(facts=in_time)) is Weight.NOTHING
