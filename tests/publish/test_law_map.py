"""The map of the law: every note names a rule, every rule and provision is on it, words stay words."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from dutybound.language import Source, SourceKind, Test, UnknownRule
from dutybound.language.expressions import Named
from dutybound.language.terms import Meaning, Overlap, Term
from dutybound.law.england import rulebook as england
from dutybound.law.england.areas import AREA_TITLES
from dutybound.law.england.overlaps import OVERLAPS
from dutybound.law.england.terms import TERMS
from dutybound.publish.law_map import LawMap, as_json, law_map
from dutybound.publish.law_map_page import law_map_files
from dutybound.publish.law_map_picture import OTHERS, flows, picture
from tests.cli.made_up import ACT, LIMIT, Lamp, rule, rulebook
from tests.cli.test_page import NASTY, Reader

SVG = "{http://www.w3.org/2000/svg}"
OTHER_ACT = Source(SourceKind.ACT, "Wicks Act 1990", "Wicks Act", "ukpga/1990/1")
IS_LAMP = rule(Test(holds=Lamp.red), id="status.is-lamp", title="What a lamp is")
BRING = rule(engaged=Named("status.is-lamp", "it is", "it is not", Lamp.red))
CARRY = rule(id="lamps.carry", title="Carry it", sources=(ACT / "s 2", OTHER_ACT / "s 1"))
WORD = Term(
    word="lamp",
    meanings=(
        Meaning(says="A thing that shines.", source=ACT / "s 1", rules=("lamps.bring",)),
        Meaning(says="A thing with a wick.", source=OTHER_ACT / "s 1"),
    ),
    matters="One may be the other.",
)
TWICE = Overlap(
    id="twice", rules=("lamps.bring", "lamps.carry"), same="It comes.", differs="Who carries."
)
TITLES = {"status": "What things are", "lamps": "Lamps"}


def made(terms: tuple[Term, ...] = (WORD,), overlaps: tuple[Overlap, ...] = (TWICE,)) -> LawMap:
    return law_map(rulebook(IS_LAMP, BRING, CARRY), TITLES, terms, overlaps)


@pytest.fixture(scope="module")
def whole() -> LawMap:
    return law_map(england(), AREA_TITLES, TERMS, OVERLAPS)


def test_a_note_on_a_rule_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownRule, match=r"lamps\.brings"):
        made(overlaps=(replace(TWICE, rules=("lamps.brings",)),))
    gone = replace(WORD.meanings[0], rules=("lamps.gone",))
    with pytest.raises(UnknownRule, match=r"lamps\.gone"):
        made(terms=(replace(WORD, meanings=(gone,)),))


def test_definitions_and_events_that_rules_share() -> None:
    found = made()
    assert found.defined == {IS_LAMP: (BRING,)}
    assert found.done_by == {Lamp.came: (BRING, CARRY)}
    alone = law_map(rulebook(IS_LAMP, BRING), TITLES, (), ())
    assert alone.done_by == {}, "one rule shares with none"


def test_a_rule_counts_once_for_each_source_and_small_sources_together() -> None:
    assert {(one.source, one.area): one.rules for one in flows(made())} == {
        (ACT.short, "lamps"): 2,
        (ACT.short, "status"): 1,
        (OTHERS, "lamps"): 1,
    }


def test_as_data_everything_is_there(whole: LawMap) -> None:
    data = json.loads(json.dumps(as_json(whole)))
    law = england()
    assert [one["id"] for one in data["rules"]] == [one.id for one in law]
    cited = {citation.words for one in law for citation in one.rests_on}
    assert cited <= {one["words"] for one in data["provisions"]}
    assert [one["word"] for one in data["terms"]] == [one.word for one in TERMS]
    assert [one["id"] for one in data["overlaps"]] == [one.id for one in OVERLAPS]
    assert data["rulebook"]["hash"] == law.digest()
    (in_need,) = (
        one for one in data["definitions"] if one["rule"] == "care.disabled-child-is-in-need"
    )
    assert "care.csdpa-make-arrangements" in in_need["used_by"]
    ids = {one.id for one in law}
    for one in data["fulfilled_by_one_event"]:
        assert len(one["rules"]) > 1
        assert set(one["rules"]) <= ids


def test_the_picture_is_well_formed_and_says_what_the_table_says(whole: LawMap) -> None:
    root = ElementTree.fromstring(picture(whole))  # noqa: S314 -- our own, just made
    ids = {one.get("id"): one for one in root if one.get("id")}
    assert [ids[name].tag for name in (root.get("aria-labelledby") or "").split()] == [
        f"{SVG}title",
        f"{SVG}desc",
    ]
    ribbons = {path.findtext(f"{SVG}title") for path in root.iter(f"{SVG}path")}
    drawn = flows(whole)
    assert ribbons == {f"{one.source}, {AREA_TITLES[one.area]}: {one.rules}" for one in drawn}
    rows = Reader(law_map_files(whole)["index.html"].decode()).texts["tr"]
    assert len(rows) == len(drawn) + 1


def test_the_files(whole: LawMap) -> None:
    files = law_map_files(whole)
    assert set(files) == {"index.html", "law-map.svg", "law-map.json"}
    assert files == law_map_files(whole), "the same rulebook gives the same bytes"
    assert files["law-map.svg"].decode() in files["index.html"].decode()
    assert json.loads(files["law-map.json"]) == json.loads(json.dumps(as_json(whole)))


def test_the_page_has_bones_and_tells_every_note(whole: LawMap) -> None:
    text = law_map_files(whole)["index.html"].decode()
    page = Reader(text)
    assert dict(page.of("html"))["html"] == {"lang": "en-GB"}
    assert len(page.texts["h1"]) == 1
    ids = [given["id"] for _, given in page.tags if "id" in given]
    assert len(ids) == len(set(ids))
    for _, given in page.tags:
        assert set(given.get("aria-labelledby", "main").split()) <= set(ids)
        assert not given.get("href", "").startswith("#") or given["href"][1:] in ids
    said = " ".join(" ".join(page.texts["main"]).split())
    for term in TERMS:
        assert term.matters in said
        assert not [one.says for one in term.meanings if one.says not in said]
    for overlap in OVERLAPS:
        assert overlap.same in said
        assert overlap.differs in said


def test_hostile_words_stay_words() -> None:
    act = Source(SourceKind.ACT, NASTY, NASTY, "ukpga/2001/1")
    nasty = rule(id="lamps.nasty", title=NASTY, sources=(act / "s 1",))
    again = rule(id="lamps.again", title=NASTY, sources=(act / "s 2",))
    word = replace(WORD, word=NASTY, matters=NASTY, meanings=WORD.meanings[1:])
    twice = replace(TWICE, rules=("lamps.nasty", "lamps.again"), same=NASTY, differs=NASTY)
    found = law_map(rulebook(nasty, again), {"lamps": NASTY}, (word,), (twice,))
    files = law_map_files(found)
    root = ElementTree.fromstring(files["law-map.svg"].decode())  # noqa: S314
    assert NASTY in [
        (one.findtext(f"{SVG}title") or "").partition(f", {NASTY}")[0]
        for one in root.iter(f"{SVG}path")
    ]
    assert not list(root.iter(f"{SVG}script"))
    page = files["index.html"].decode()
    assert "<script" not in page
    assert NASTY in " ".join(Reader(page).texts["h3"])


def test_a_limit_of_several_texts_is_counted_once() -> None:
    assert LIMIT.done is Lamp.came
    assert [one.id for one in made().done_by[Lamp.came]] == ["lamps.bring", "lamps.carry"]
