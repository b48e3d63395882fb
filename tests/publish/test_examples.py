"""Worked examples in words: what is told and what has to follow, with nothing left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dutybound.engine.report_parts import Entry, Line
from dutybound.law.england import rulebook as england
from dutybound.publish.examples import Examples
from tests.cli.made_up import AWAY, LIMIT, MORE_TIME, READINGS, Lamp, days, rule, rulebook
from tests.law.worked_examples import examples_of, path_of

TEXT = """
- name: late by ten days
  says: everybody can see it
  case:
    as_of: 2026-11-22
    person: {tall: yes}
    lamps:
      - id: lamp-1
        asked: {on: 2026-10-29, said_by: council, shown_by: letter}
        came: no
        red: unknown
    wicks: [{id: wick-1, of: lamp-1, lit: 2026-11}]
    no_others: lamps
  expect:
    - matter: lamp-1
      status: unclear
      possible: [overdue, excused]
      if_engaged: overdue
      due: 2026-11-12
      last: 2026-11-01..2026-11-30
      done: none
      days_late: 3..10
      unless: [away, extended]
      excused_by: []
      on_view: [lamp.needed]
      settled_by: [lamp.red]
      readings: {the-next: {status: due, due: 2026-11-13}}
"""
RULE = rule(
    replace(
        LIMIT,
        due=READINGS.date(that_day=days(14).after(Lamp.asked), the_next=days(15).after(Lamp.asked)),
        excused=(AWAY,),
        extension=MORE_TIME,
    )
)


def entries(text: str = TEXT) -> list[Entry]:
    return list(Examples(rulebook(RULE)).entries(RULE, text))


def lines(given: tuple[Line, ...]) -> list[Any]:
    told: list[Any] = []
    for line in given:
        told += [line.text, lines(line.below)] if line.below else [line.text]
    return told


def test_an_example_is_told_in_the_words_of_its_facts() -> None:
    (entry,) = entries()
    assert (entry.heading, entry.says) == ("Late by ten days", ("Everybody can see it.",))
    told, _ = entry.parts
    assert lines(told.lines) == [
        "This is told on 22 November 2026",
        "Person",
        ["You are tall."],
        "Lamp (lamp-1)",
        [
            "You asked for the lamp on 29 October 2026. (The council says; shown by a letter.)",
            "No lamp came.",
            "Is it red? That is not known.",
        ],
        "Wick (wick-1), of lamp-1",
        ["The wick was lit some day from 1 to 22 November 2026."],
        "All there is of this kind has been told: lamp",
    ]


def test_what_has_to_follow_is_told_whole() -> None:
    (entry,) = entries()
    _, follows = entry.parts
    head, below = lines(follows.lines)
    assert head == "Lamp (lamp-1): unclear (we cannot tell)"
    assert below == [
        "It could be: overdue (it is late); or excused (the time limit fell away)",
        "If it applies: overdue (it is late)",
        "The last day: 12 November 2026",
        "The last day with more time: some day in November 2026",
        "Done on: no such day",
        "Days late: 3 to 10",
        "What could still excuse it: everybody was away; more time was taken",
        "Excused by: nothing",
        "It goes by the teller's own view of this: Has a court said that it is needed?",
        "What would settle it: Is it red?",
        "If it starts the next day: due (it is not late). The last day: 13 November 2026",
    ]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("days_late: 3..10", "days_lat: 3", "expects 'days_lat', which nothing shows"),
        ("status: unclear", "status: tardy", "tardy"),
    ],
)
def test_what_cannot_be_shown_is_an_error(old: str, new: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        entries(TEXT.replace(old, new))


def test_a_file_that_is_no_list_is_an_error() -> None:
    with pytest.raises(ValueError, match="are no list"):
        entries("name: x")
    with pytest.raises(ValueError, match="is a group of keys"):
        entries("- x")


def test_every_example_of_england_is_told_with_every_expectation() -> None:
    made = Examples(england())
    for one in england():
        shown = list(made.entries(one, path_of(one).read_text(encoding="utf-8")))
        given = list(examples_of(one))
        assert len(shown) == len(given) > 0
        for entry, example in zip(shown, given, strict=True):
            _, follows = entry.parts
            assert len(follows.lines) == len(example.expect)
