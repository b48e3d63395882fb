"""The labelled documents are what they say: quotes, counts, and a split that nothing crosses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from tests.audit.labelled_documents import (
    ANSWERS,
    CATEGORIES,
    DEVELOPMENT,
    FOLDER,
    FORMS,
    HELD_OUT,
    SPLITS,
    Labelled,
    documents,
    one_line,
    sites,
)

SPLITS_WITH_SITES = ("development", "held-out")
MISSING_ITEMS = tuple(f"M{number}" for number in range(1, 9))
STATUSES = {"present", "thin", "missing"}
LEAST_FOUND, LEAST_NEAR, LEAST_DOCUMENTS, LEAST_EACH, LEAST_LAWFUL = 150, 260, 45, 5, 12
ALIKE = 0.6
"""Share of the words of two clauses, taken together, that both have: from here on they are too alike."""
_SHORTEST = 5
_SMALL = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be been by can do for from has have if in is it its may no not of on or our "
        "that the their them they this to us was we what when which who will with you your child "
        "children family families parent parents",
    )
)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?:;|])\s+|\n+|<[^>]*>")


@cache
def _all(split: str) -> tuple[Labelled, ...]:
    return documents(split)


@cache
def _everywhere() -> tuple[Labelled, ...]:
    return tuple(chain.from_iterable(map(_all, SPLITS)))


def _ids(document: Labelled) -> str:
    return document.name


@pytest.mark.parametrize("document", _everywhere(), ids=_ids)
def test_every_quote_stands_in_its_document_once(document: Labelled) -> None:
    wrong = {quote: document.text.count(quote) for quote in document.quotes}
    assert {quote: times for quote, times in wrong.items() if times != 1} == {}


@pytest.mark.parametrize("document", _everywhere(), ids=_ids)
def test_what_rescues_a_clause_stands_elsewhere_in_its_document(document: Labelled) -> None:
    rescues = [(found.rescued_by, found.quote) for found in document.findings]
    rescues += [(near.rescued_by, near.quote) for near in document.near_misses]
    for rescue, quote in rescues:
        assert rescue in document.text
        assert not rescue or rescue not in quote


@pytest.mark.parametrize("document", _everywhere(), ids=_ids)
def test_labels_are_of_known_kinds(document: Labelled) -> None:
    assert document.form in FORMS
    assert all(f.answer in ANSWERS and f.why for f in document.findings)
    assert {f.category for f in document.findings} <= set(CATEGORIES)
    assert set(chain.from_iterable(f.also for f in document.findings)) <= set(CATEGORIES)
    assert {n.looks_like for n in document.near_misses} <= set(CATEGORIES)
    assert {category for _, category in document.either_way} <= set(CATEGORIES)
    assert all(n.why for n in document.near_misses)


@pytest.mark.parametrize("document", _everywhere(), ids=_ids)
def test_no_clause_is_labelled_twice(document: Labelled) -> None:
    quotes = document.quotes
    assert len(set(quotes)) == len(quotes)
    inside = [(a, b) for a in quotes for b in quotes if a != b and a in b]
    assert inside == []


def test_there_are_enough_of_all() -> None:
    every = _everywhere()
    assert len(every) >= LEAST_DOCUMENTS
    assert sum(len(d.findings) for d in every) >= LEAST_FOUND
    assert sum(len(d.near_misses) for d in every) >= LEAST_NEAR
    assert sum(d.lawful for d in every) >= LEAST_LAWFUL
    assert all(sum(d.lawful for d in _all(split)) >= LEAST_LAWFUL // 2 for split in HELD_OUT)
    assert all(d.near_misses for d in every if d.lawful)


@pytest.mark.parametrize("split", HELD_OUT)
def test_every_category_is_held_out_often_enough(split: str) -> None:
    found = Counter(f.category for d in _all(split) for f in d.findings)
    near = Counter(n.looks_like for d in _all(split) for n in d.near_misses)
    assert {c: found[c] for c in CATEGORIES if found[c] < LEAST_EACH} == {}
    assert {c: near[c] for c in CATEGORIES if near[c] < LEAST_EACH - 1} == {}


def test_every_category_is_there_to_be_worked_on() -> None:
    worked_on = Counter(f.category for d in _all(DEVELOPMENT) for f in d.findings)
    assert all(worked_on[c] for c in CATEGORIES)


def _in_two(of: Callable[[Labelled], str]) -> set[str]:
    named = Counter(chain.from_iterable({of(d) for d in _all(split)} for split in SPLITS))
    return {name for name, splits in named.items() if splits > 1}


def test_nothing_straddles_a_split() -> None:
    assert not _in_two(lambda d: d.name)
    assert not _in_two(lambda d: d.family)
    assert not _in_two(lambda d: d.council)


def test_every_document_has_labels_and_every_label_a_document() -> None:
    for split, folder in SPLITS.items():
        named = {d.name for d in _all(split)}
        assert named == {p.name for p in folder.iterdir() if p.suffix != ".yaml"}


def test_no_clause_is_nearly_the_same_on_both_sides_of_the_split() -> None:
    """Not only labelled clauses: whatever sentence stands in a document."""
    held_out = [
        (words, d.name)
        for d in _everywhere()
        if d not in _all(DEVELOPMENT)
        for words in _sentences(d)
    ]
    alike = [
        (sorted(words), d.name, other)
        for d in _all(DEVELOPMENT)
        for words in _sentences(d)
        for others, other in held_out
        if len(words & others) / len(words | others) >= ALIKE
    ]
    assert alike == []


def _sentences(document: Labelled) -> list[frozenset[str]]:
    parts = map(_words, _SENTENCE_ENDS.split(document.source))
    return [words for words in parts if len(words) >= _SHORTEST]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9']+", text.lower())) - _SMALL


@pytest.mark.parametrize("split", SPLITS)
def test_sites_are_made_of_documents_of_their_own_split(split: str) -> None:
    by_name = {d.name: d for d in _all(split)}
    used = [name for site in sites(split) for name in site["documents"]]
    assert len(used) == len(set(used))
    for site in sites(split):
        assert {by_name[name].council for name in site["documents"]} == {site["council"]}


@pytest.mark.parametrize("split", SPLITS)
def test_sites_say_of_each_item_whether_it_is_there(split: str) -> None:
    by_name = {d.name: d for d in _all(split)}
    for site in sites(split):
        items = site["items"]
        assert tuple(i["category"] for i in items) == (
            MISSING_ITEMS if site["crawl_complete"] else ()
        )
        for item in items:
            assert {item["status"], *item.get("also_right", ())} <= STATUSES
            assert (item["status"] == "missing") == (item["document"] == "none")
            if item["document"] != "none":
                assert item["document"] in site["documents"]
                assert one_line(item["quote"]) in by_name[item["document"]].text


@pytest.mark.parametrize("split", SPLITS_WITH_SITES)
def test_each_split_has_a_site_that_has_all_and_one_that_is_not_whole(split: str) -> None:
    found = sites(split)
    assert any(
        site["items"] and all(i["status"] == "present" for i in site["items"]) for site in found
    )
    assert any(not site["crawl_complete"] for site in found)
    statuses = {i["status"] for site in found for i in site["items"]}
    assert statuses == STATUSES


@pytest.mark.parametrize("document", [d for d in _everywhere() if d.form == "html"], ids=_ids)
def test_a_document_becomes_a_page_with_all_its_words(document: Labelled, tmp_path: Path) -> None:
    page = document.as_file(tmp_path).read_text(encoding="utf-8")
    bare = one_line(re.sub(r"<[^>]*>", " ", page).replace("&amp;", "&"))
    assert [quote for quote in document.quotes if quote not in bare] == []


@pytest.mark.slow
@pytest.mark.parametrize("document", _everywhere(), ids=_ids)
def test_a_document_becomes_a_file(document: Labelled, tmp_path: Path) -> None:
    assert document.as_file(tmp_path).stat().st_size > 0


def test_no_council_that_is_there_is_named() -> None:
    text = " ".join(p.read_text(encoding="utf-8") for p in FOLDER.rglob("*") if p.is_file())
    real = r"\b(Leeds|Kent|Warwickshire|Islington|Nottingham|Barnet|Staffordshire|Dudley|Sutton)\b"
    assert re.findall(real, text.replace("JL v Islington", "")) == []
