"""The labelled papers are what they say: quotes, items, kinds, counts and the split."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

import pytest

from dutybound.law.england.local_offer.items import ITEMS as OF_THE_SCHEDULE
from tests.audit.labelled_papers import ITEMS, SPLITS, STATUSES, WRONG, LabelledPaper, papers

LEAST = {
    "assessment-report": 8,
    "social-care-advice": 6,
    "plan-section-h": 6,
    "complaints-page": 4,
    "local-offer": 4,
    "short-breaks-statement": 4,
}
ALIKE = 0.7
_SHORTEST = 5
ALL = tuple(chain.from_iterable(papers(split) for split in SPLITS))


def _name(paper: LabelledPaper) -> str:
    return paper.name


@pytest.mark.parametrize("paper", ALL, ids=_name)
def test_every_quote_stands_in_its_paper_once(paper: LabelledPaper) -> None:
    counts = {label["quote"]: paper.text_of(label).count(label["quote"]) for label in paper.quotes}
    assert {quote: count for quote, count in counts.items() if count != 1} == {}


@pytest.mark.parametrize("paper", ALL, ids=_name)
def test_every_item_of_the_profile_has_a_status(paper: LabelledPaper) -> None:
    assert tuple(item["item"] for item in paper.items) == ITEMS[paper.profile]
    assert {item["status"] for item in paper.items} <= set(STATUSES)
    for item in paper.items:
        assert ("quote" in item) == (item["status"] != "missing")


@pytest.mark.parametrize("paper", ALL, ids=_name)
def test_kinds_are_known_and_say_why(paper: LabelledPaper) -> None:
    labels = (*paper.wrong, *paper.fine)
    assert {label["kind"] for label in labels} <= set(WRONG[paper.profile])
    assert all(label["why"] for label in paper.quotes)


def test_there_are_enough_papers_half_of_them_held_out() -> None:
    every = Counter(paper.profile for paper in ALL)
    assert {p: every[p] for p, least in LEAST.items() if every[p] < least} == {}
    held_out = Counter(paper.profile for paper in papers("held-out"))
    assert all(2 * held_out[profile] == every[profile] for profile in LEAST)


@pytest.mark.parametrize("split", SPLITS)
def test_each_split_has_a_whole_paper_and_a_poor_one_of_each_profile(split: str) -> None:
    for profile in ITEMS:
        some = [paper for paper in papers(split) if paper.profile == profile]
        assert any(paper.wrong for paper in some), profile
        assert any(not paper.wrong for paper in some), profile


def test_the_items_of_a_local_offer_are_those_of_the_schedule() -> None:
    assert set(ITEMS["local-offer"]) <= {item.id for item in OF_THE_SCHEDULE}


def test_no_label_is_nearly_the_same_on_both_sides_of_the_split() -> None:
    worked_on, held_out = (
        [_words(label["quote"]) for paper in papers(split) for label in paper.quotes]
        for split in SPLITS
    )
    long = [words for words in worked_on if len(words) >= _SHORTEST]
    alike = [(sorted(a), sorted(b)) for a in long for b in held_out if _share(a, b) >= ALIKE]
    assert alike == []


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9']+", text.lower()))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)
