"""The stories are what they say: problems that there are, enough of each, and a split by voice."""

from __future__ import annotations

import re
from itertools import chain

import pytest

from dutybound.law.england.problems import PROBLEMS
from tests.listen.told_stories import SPLITS, Story, stories

KNOWN = {problem.id for problem in PROBLEMS}
LEAST, LEAST_DANGEROUS, LEAST_OF_NONE, MOST_PROBLEMS, MOST_SENTENCES = 160, 6, 6, 4, 8
ALIKE = 0.5
_SHORTEST = 5


def _all() -> list[Story]:
    return list(chain.from_iterable(map(stories, SPLITS)))


def test_there_are_enough_stories_half_of_them_held_out() -> None:
    worked_on, held_out = (len(stories(split)) for split in SPLITS)
    assert worked_on + held_out >= LEAST
    assert abs(worked_on - held_out) <= LEAST // 10


def test_every_story_tells_of_problems_that_there_are() -> None:
    for story in _all():
        assert {*story.problems, *story.also_fair} <= KNOWN, story.id
        assert not story.also_fair.intersection(story.problems), story.id
        assert len(set(story.problems)) == len(story.problems) <= MOST_PROBLEMS


@pytest.mark.parametrize("split", SPLITS)
def test_every_problem_is_told_of_in_each_split(split: str) -> None:
    told = set(chain.from_iterable(story.problems for story in stories(split)))
    assert told == KNOWN


@pytest.mark.parametrize("split", SPLITS)
def test_some_speak_of_danger_and_some_of_no_problem(split: str) -> None:
    found = stories(split)
    assert sum(story.danger for story in found) >= LEAST_DANGEROUS
    assert sum(not story.problems for story in found) >= LEAST_OF_NONE


def test_no_voice_speaks_on_both_sides_of_the_split() -> None:
    worked_on, held_out = ({story.voice for story in stories(split)} for split in SPLITS)
    assert not worked_on & held_out


def test_stories_are_short_and_each_is_there_once() -> None:
    every = _all()
    assert len({story.says for story in every}) == len({story.id for story in every}) == len(every)
    ends = {story.id: len(re.findall(r"[.!?]+(?:\s|$)", story.says)) for story in every}
    assert {name: count for name, count in ends.items() if count > MOST_SENTENCES} == {}


def test_no_story_is_nearly_the_same_on_both_sides_of_the_split() -> None:
    worked_on, held_out = ([_words(s.says) for s in stories(split)] for split in SPLITS)
    long = [words for words in worked_on if len(words) >= _SHORTEST]
    alike = [(sorted(a), sorted(b)) for a in long for b in held_out if _share(a, b) >= ALIKE]
    assert alike == []


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9']+", text.lower()))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)
