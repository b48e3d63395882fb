"""A young person is spoken to as one, in every text of the rulebook."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest

from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS
from dutybound.web.family.addressed import addressed
from dutybound.web.family.file import Teller

WRONG = re.compile(
    r"\b[Yy]our (?:disabled )?child\b|\b[Mm]y child\b"
    r"|(?<!to )(?<!by )(?<!about )(?<!for )(?<!of )(?<!with )"
    r"\b(?:[Yy]ou|I) (?:is|has|does|needs|wants|lives|understands)\b"
    r"|\b(?:Is|Has|Does) you\b|\bI are\b"
    r"|(?<!or )\b[Yy]our parent (?:are|were|have|do)\b|\bparent’s parent\b"
)


def texts_of(thing: object, depth: int = 0) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple | list | frozenset):
        for one in thing:
            yield from texts_of(one, depth + 1)
    elif dataclasses.is_dataclass(thing) and depth < 4:
        for field in dataclasses.fields(thing):
            yield from texts_of(getattr(thing, field.name), depth + 1)


def every_text() -> set[str]:
    law = rulebook()
    found = {problem.words for problem in PROBLEMS}
    for rule in law:
        found |= set(texts_of(rule))
    for matter in law.matters:
        for field in matter.fields.values():
            found |= {str(v) for v in vars(field).values() if isinstance(v, str)}
            found |= set(getattr(field, "options", {}).values())
    return found


def test_no_text_speaks_to_a_young_person_as_to_a_parent() -> None:
    turned = {text: addressed(text, Teller.YOUNG_PERSON) for text in every_text()}
    assert sum(text != new for text, new in turned.items()) > 200
    assert not [new for new in turned.values() if WRONG.search(new)]


def test_a_parent_is_spoken_to_as_written() -> None:
    assert all(addressed(text, Teller.PARENT) == text for text in every_text())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("your child is disabled", "you are disabled"),
        ("Your child's own needs", "Your own needs"),
        ("Does your child have a plan?", "Do you have a plan?"),
        ("Was your child away?", "Were you away?"),
        ("your child ordinarily lives here", "you ordinarily live here"),
        (
            "Did you agree to their seeing your child without you?",
            "Did your parent agree to their seeing you without your parent?",
        ),
        ("Look at your child's needs when you ask", "Look at your needs when your parent asks"),
        (
            "the council told you why your child gets less",
            "the council told you or your parent why you get less",
        ),
        ("On what day did you ask?", "On what day did you ask?"),
        (
            "your child understands and refuses to be assessed",
            "you understand and refuse to be assessed",
        ),
        (
            "It goes by your view that your child is likely to.",
            "It goes by your view that you are likely to.",
        ),
        ("My child needs help", "I need help"),
        ("They say that I harm my child", "They say that my parent harms me"),
        (
            "Assess what you need as a parent carer",
            "Assess what your parent needs as a parent carer",
        ),
    ],
)
def test_words(written: str, said: str) -> None:
    assert addressed(written, Teller.YOUNG_PERSON) == said
