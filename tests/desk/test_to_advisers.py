"""What the rulebook says to a family, told to an adviser."""

from __future__ import annotations

import re

import pytest

from dutybound.web.casework.to_advisers import to_adviser
from dutybound.web.family.file import law

YOU = re.compile(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Answer the reasons that you were given", "Answer the reasons that the family were given"),
        ("You told us when.", "The family told us when."),
        ("Your child is disabled. You asked.", "The child is disabled. The family asked."),
        (
            "You were told: “We see you when you have a diagnosis.”",
            "The family were told: “We see you when you have a diagnosis.”",
        ),
        (
            "It does not say that “Your council must answer you” was broken.",
            "It does not say that “The family's council must answer the family” was broken.",
        ),
        ("Read it before you send it. Keep a copy.", "Read it before it is sent. Keep a copy."),
        ("Ask for it in writing.", "Ask for it in writing."),
        ("", ""),
    ],
)
def test_you_are_the_family(said: str, told: str) -> None:
    assert to_adviser(said) == told


def test_no_rule_and_no_event_says_you_to_an_adviser() -> None:
    titles = [rule.title for rule in law().rules]
    happenings = [
        field.happening
        for matter in law().matters
        for field in matter.fields.values()
        if hasattr(field, "happening")
    ]
    assert titles
    assert happenings
    assert not [text for text in map(to_adviser, [*titles, *happenings]) if YOU.search(text)]
