"""The rulebook's strings go out to one catalogue; a translation that names no reviewer is not used."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dutybound.law.england import rulebook
from dutybound.law.strings import strings_of
from dutybound.law.translations import BadCatalogue, blank, read_translations

STRINGS = {"ehc.x/title": "Send the plan", "ehc.x/must": "The council must send it."}
GOOD = {
    "id": "ehc.x/title",
    "english": "Send the plan",
    "translation": "Anfonwch y cynllun",
    "reviewed_by": "A. Translator, lawyer",
    "reviewed_on": "2026-11-22",
}


def catalogue(*entries: dict[str, Any]) -> str:
    return json.dumps({"dutybound_strings": 1, "language": "cy", "strings": list(entries)})


def test_every_rule_and_every_fact_is_in_it() -> None:
    strings = strings_of(rulebook())
    for rule in rulebook():
        assert strings[f"{rule.id}/title"] == rule.title
        assert strings[f"{rule.id}/must"] == rule.must
    for matter in rulebook().matters:
        for field in matter.fields.values():
            assert strings[f"{field.path}/question"] == field.question


def test_an_id_names_one_string_and_does_not_hang_on_the_english() -> None:
    keys = list(strings_of(rulebook()))
    assert len(keys) == len(set(keys)) > 1000
    assert keys == sorted(keys)


def test_a_blank_catalogue_can_be_read_and_says_nothing() -> None:
    strings = strings_of(rulebook())
    read = read_translations(blank(strings, "cy"), strings)
    assert read.language == "cy"
    assert not read.usable
    assert not read.left_out
    key, english = next(iter(strings.items()))
    assert read.say(key, english) == english


def test_a_reviewed_translation_is_used() -> None:
    read = read_translations(catalogue(GOOD), STRINGS)
    assert read.say("ehc.x/title", "Send the plan") == "Anfonwch y cynllun"
    assert not read.left_out


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"reviewed_by": ""}, "nobody is named"),
        ({"reviewed_by": "  "}, "nobody is named"),
        ({"reviewed_on": ""}, "the day of its review"),
        ({"reviewed_on": "soon"}, "the day of its review"),
        ({"english": "Send a plan"}, "has changed"),
        ({"id": "ehc.gone/title"}, "no rule or fact"),
    ],
)
def test_what_is_not_vouched_for_is_not_used(change: dict[str, str], reason: str) -> None:
    read = read_translations(catalogue(GOOD | change), STRINGS)
    assert not read.usable
    assert read.say("ehc.x/title", "Send the plan") == "Send the plan"
    assert [why for why in read.left_out.values() if reason in why]


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"dutybound_strings": 2}', '{"dutybound_strings": 1}', catalogue({"id": 3})],
)
def test_a_catalogue_that_cannot_be_read_says_why(text: str) -> None:
    with pytest.raises(BadCatalogue, match=r"\w{4,}"):
        read_translations(text, STRINGS)
