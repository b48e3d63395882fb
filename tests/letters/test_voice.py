"""Sentences to a family, turned into those of whoever writes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from dutybound.language import Choice, Rule
from dutybound.law.england import rulebook
from dutybound.letters.voice import Sender, Voice

PARENT = Voice(Sender.PARENT, "Sam")
UNNAMED = Voice(Sender.PARENT)
YOUNG = Voice(Sender.YOUNG_PERSON, "Sam Example")
ADVISER = Voice(Sender.ADVISER, "Sam")


@pytest.mark.parametrize(
    ("told", "parent", "young", "adviser"),
    [
        ("Your child is disabled.", "Sam is disabled.", "I am disabled.", "Sam is disabled."),
        ("your child's needs", "Sam's needs", "my needs", "Sam's needs"),
        (
            "you were told that the help would end",
            "I was told that the help would end",
            "I was told that the help would end",
            "the family were told that the help would end",
        ),
        (
            "the council told you why",
            "the council told me why",
            "the council told me why",
            "the council told the family why",
        ),
        (
            "you and your child live here",
            "Sam and I live here",
            "I and my family live here",
            "the family and Sam live here",
        ),
        (
            "you and the council agreed",
            "the council and I agreed",
            "the council and I agreed",
            "the family and the council agreed",
        ),
        (
            "they asked you to show who you are",
            "they asked me to show who I am",
            "they asked me to show who I am",
            "they asked the family to show who the family are",
        ),
        (
            "before you have had 15 days",
            "before I have had 15 days",
            "before I have had 15 days",
            "before the family have had 15 days",
        ),
        ("your request", "my request", "my request", "the family's request"),
        (
            "Look at your disabled child's needs when you ask",
            "Look at Sam's needs when I ask",
            "Look at my needs when I ask",
            "Look at Sam's needs when the family ask",
        ),
        (
            "Not turn your child away for want of a diagnosis",
            "Not turn Sam away for want of a diagnosis",
            "Not turn me away for want of a diagnosis",
            "Not turn Sam away for want of a diagnosis",
        ),
        (
            "they asked to see your child without you",
            "they asked to see Sam without me",
            "they asked to see me alone",
            "they asked to see Sam without the family",
        ),
        (
            "your child ordinarily lives in the council's area",
            "Sam ordinarily lives in the council's area",
            "I ordinarily live in the council's area",
            "Sam ordinarily lives in the council's area",
        ),
        (
            "Answer a request for your own records",
            "Answer my request for records",
            "Answer my request for records",
            "Answer the family's request for records",
        ),
        ("No child of theirs", "No child of theirs", "No child of theirs", "No child of theirs"),
    ],
)
def test_in_each_voice(told: str, parent: str, young: str, adviser: str) -> None:
    assert PARENT.turn(told) == parent
    assert YOUNG.turn(told) == young
    assert ADVISER.turn(told) == adviser


def test_without_a_name() -> None:
    assert UNNAMED.turn("Your child is disabled.") == "My child is disabled."
    assert UNNAMED.turn("hurts your child") == "hurts my child"


def test_where_nothing_tells_the_form_it_fits_either_way() -> None:
    assert PARENT.turn("the strange you beside it") == "the strange my family beside it"


def test_what_was_said_is_told_to_a_young_person_by_name() -> None:
    assert YOUNG.named("Your child has no diagnosis.") == "Sam Example has no diagnosis."
    assert PARENT.named("Your child has no diagnosis.") == "Your child has no diagnosis."


def test_they_are_those_who_get_the_letter() -> None:
    told = "they have not asked you to show who you are"
    assert PARENT.turn_to_body(told) == "you have not asked me to show who I am"
    assert PARENT.turn_to_body("They lost their log") == "You lost your log"


def texts() -> Iterator[str]:
    """Every text of the rulebook that a letter may print."""
    for matter in rulebook().matters:
        yield matter.noun
        for field in matter.fields.values():
            for name in ("yes", "no", "happening", "not_happening", "states"):
                yield getattr(field, name, "")
            if isinstance(field, Choice):
                yield from field.options.values()
    for rule in rulebook():
        yield from texts_of(rule)


def texts_of(rule: Rule) -> Iterator[str]:
    yield from (rule.title, rule.must, rule.best_answer.paper)
    for reply in rule.replies:
        yield from (reply.because, reply.depends_on)
    yield from (remedy.title for remedy in rule.remedies)
    for step_id in rule.step_ids:
        for branch in rule.outcome(step_id).branches:
            yield branch.step.title
            yield from (excuse.title for excuse in getattr(branch.step, "excused", ()))


@pytest.mark.parametrize("voice", [PARENT, UNNAMED, YOUNG, ADVISER])
def test_nothing_of_the_rulebook_still_speaks_to_the_family(voice: Voice) -> None:
    left = [
        turned
        for text in texts()
        if re.search(r"\b[Yy]ou(?:rs?|rsel\w+)?\b", turned := voice.turn(text))
    ]
    assert not left


@pytest.mark.parametrize("voice", [PARENT, UNNAMED])
def test_nothing_is_out_of_joint(voice: Voice) -> None:
    """Forms that no English sentence has: "to I", "me have", "I are"."""
    bad = re.compile(
        r"\b(?:to|told|for|with|from|by|about) I\b|\b[Mm]e (?:have|are|am|were|was|do|did)\b"
        r"|\bI (?:are|were|is|has|does)\b"
    )
    left = [turned for text in texts() if bad.search(turned := voice.turn(text))]
    assert [text for text in left if not re.search(r"\bor I were\b|\band I were\b", text)] == []
