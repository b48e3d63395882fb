"""An audit is published with all that fairness needs, or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from dutybound.audit.errors import NotPublished
from dutybound.audit.publishing import Publication, pages, read_details
from dutybound.audit.publishing.names import people_in
from dutybound.audit.reporting.saved import SavedRun
from dutybound.case import CaseFileError
from tests.audit.made_up import CONTESTED, FLAG, MANUAL, PAGE, PRACTICE, saved

Details = dict[str, Any]
GATE = {"rationed": "assessment", "fails": "nothing", "when": "before"}
LOOKED = "The whole page, and the two that it leads to: nothing found."


@pytest.fixture
def run() -> SavedRun:
    return saved()


@pytest.fixture
def details(run: SavedRun) -> Details:
    return {
        "run": run.digest,
        "authority": "Ashmere Council",
        "documents": {
            PAGE: {"address": "https://ashmere.example/criteria", "seen": "2026-10-01"},
            MANUAL: {"address": "https://ashmere.example/manual.pdf", "seen": "2026-10-02"},
        },
        "findings": [
            {"number": "1", "category": "A3", "gate": dict(GATE), "rescue": LOOKED},
            {
                "number": "2",
                "category": "A1",
                "gate": {**GATE, "rationed": "team", "fails": "silent"},
                "rescue": LOOKED,
            },
            {"number": "3", "category": "B2", "leave_out": "The paper was withdrawn in October."},
        ],
        "missing": [
            {"item": "times", "looked": "The page on assessments says nothing more."},
            {"item": "complaints", "leave_out": "It stands on a page that was not read."},
        ],
        "reply": {"asked": "2026-10-05", "received": "2026-10-20", "text": "We will look at it."},
        "signed": [
            {"name": "Ada Ashworth", "role": "solicitor", "date": "2026-11-01"},
            {"name": "Ben Birch", "role": "parent and editor", "date": "2026-11-02"},
        ],
    }


Written = Callable[[Details], Publication]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    def write(details: Details) -> Publication:
        path = tmp_path / "details.yaml"
        path.write_text(yaml.safe_dump(details, allow_unicode=True))
        return read_details(path)

    return write


def refused(run: SavedRun, said: Publication) -> str:
    with pytest.raises(NotPublished) as caught:
        pages(run, said)
    return str(caught.value)


# --- all there --------------------------------------------------------------------------------------


def test_with_all_of_it_the_pages_are_made(
    run: SavedRun, details: Details, written: Written
) -> None:
    made = pages(run, written(details))
    page = made["index.html"].decode()
    for words in (
        "Ashmere Council",
        "as published on 1 October 2026",
        "https://ashmere.example/criteria",
        "It rations an assessment of needs. If a child fails the test, nothing is offered.",
        LOOKED,
        "was asked on 5 October 2026, and replied on 20 October 2026:",
        "We will look at it.",
        "Ada Ashworth, solicitor",
        "Ben Birch, parent and editor",
        "The paper was withdrawn in October.",
        "not thereby lawful",
        "How long it takes: Thin.",
    ):
        assert words in page, words
    assert FLAG.quote in page
    assert PRACTICE.quote not in page
    assert page.index('id="reply"') < page.index('id="flag"') < page.index('id="contested"')
    assert page.index(CONTESTED.quote) > page.index('id="contested"')
    assert pages(run, written(details)) == made


def test_the_data_hold_the_same(run: SavedRun, details: Details, written: Written) -> None:
    data = json.loads(pages(run, written(details))["findings.json"])
    assert [one["quote"] for one in data["findings"]] == [FLAG.quote, CONTESTED.quote]
    assert data["documents"][PAGE]["seen"] == "2026-10-01"
    assert [one["name"] for one in data["signed"]] == ["Ada Ashworth", "Ben Birch"]
    assert data["reply"]["text"] == "We will look at it."


def test_without_a_reply_it_says_since_when(
    run: SavedRun, details: Details, written: Written
) -> None:
    details["reply"] = {"asked": "2026-10-05", "none_by": "2026-10-30"}
    page = pages(run, written(details))["index.html"].decode()
    assert "By 30 October 2026 there was no reply." in page


# --- each thing that lacks --------------------------------------------------------------------------


def without(*path: object) -> Callable[[Details], None]:
    def take_out(details: Details) -> None:
        inner: Any = details
        for step in path[:-1]:
            inner = inner[step]
        del inner[path[-1]]

    return take_out


def having(value: object, *path: object) -> Callable[[Details], None]:
    def put_in(details: Details) -> None:
        inner: Any = details
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = value

    return put_in


LACKING = [
    (without("run"), "run: "),
    (having("0" * 64, "run"), "run: "),
    (without("authority"), "whose pages"),
    (without("documents"), f"Document '{PAGE}': say where"),
    (without("documents", PAGE), f"Document '{PAGE}': say where"),
    (having("ftp://x", "documents", PAGE, "address"), f"Document '{PAGE}': say where"),
    (having("javascript:alert(1)", "documents", PAGE, "address"), f"Document '{PAGE}': say where"),
    (without("documents", MANUAL, "seen"), f"Document '{MANUAL}': say on what day"),
    (having({"address": "https://x.example"}, "documents", "other.pdf"), "no such document"),
    (without("findings", 0), "Finding 1 (A3, criteria.html, paragraph 12): say what"),
    (having("A1", "findings", 0, "category"), "its category is A3"),
    (without("findings", 0, "gate"), "what is rationed"),
    (without("findings", 0, "gate", "fails"), "what happens to a child who fails"),
    (without("findings", 1, "gate", "when"), "when is the test applied"),
    (without("findings", 0, "rescue"), "say where you looked for a clause"),
    (having("2", "findings", 0, "number"), "Finding 2 is there twice"),
    (having("9", "findings", 2, "number"), "no finding of that number"),
    (having("4", "findings", 2, "number"), "no finding of that number"),
    (without("missing", 0), "'How long it takes' (times): say where else"),
    (having("nothing", "missing", 0, "item"), "'nothing': this run has nothing"),
    (without("reply"), "Say when the authority was asked"),
    (without("reply", "asked"), "Say when the authority was asked"),
    (without("reply", "text"), "Print the reply"),
    (without("reply", "received"), "Say when the reply came"),
    (having("2026-10-30", "reply", "none_by"), "take 'none_by' out"),
    (having("2026-10-01", "reply", "received"), "was asked on"),
    (without("signed"), "Two different people"),
    (without("signed", 1), "Two different people"),
    (having("ada  ASHWORTH", "signed", 1, "name"), "Two different people"),
    (without("signed", 1, "role"), "name, role and date"),
    (without("signed", 1, "date"), "name, role and date"),
    (having("2026-10-19", "signed", 1, "date"), "Ben Birch signed on"),
]


@pytest.mark.parametrize(("change", "says"), LACKING)
def test_each_thing_that_lacks_is_told(
    run: SavedRun, details: Details, written: Written, change: Callable[[Details], None], says: str
) -> None:
    change(details)
    told = refused(run, written(details))
    assert told.startswith("Nothing was written.")
    assert says in told


def test_all_that_lacks_is_told_at_once(run: SavedRun) -> None:
    told = refused(run, Publication())
    assert len(told.splitlines()) > 12


def test_what_the_program_is_not_sure_of_is_no_public_figure(
    run: SavedRun, details: Details, written: Written
) -> None:
    first, *others = run.findings
    unsure = replace(run, findings=(replace(first, confidence=0.49), *others))
    assert "not sure enough" in refused(unsure, written(details))


def test_a_childs_own_paper_is_never_published(
    run: SavedRun, details: Details, written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.cli.test_audit import MADE_UP

    own = replace(MADE_UP, id=run.profile, own_papers=True)
    monkeypatch.setitem(pages.__globals__, "PROFILES", {own.id: own})
    assert "own papers" in refused(run, written(details))


# --- nobody is named --------------------------------------------------------------------------------


NAMED = [
    ("Ring Jane Smith on Mondays.", "Jane Smith"),
    ("Ask for Priya.", "Priya"),
    ("Contact: Mohammed A. Khan", "Mohammed A. Khan"),
    ("The form goes to Mrs O’Neill.", "Mrs O’Neill"),
    ("Dr. P. Marsh decides.", "Dr. P. Marsh"),
    ("Signed JOHN BROWN", "John Brown"),
    ("Head of Service, Zebedee Quill", ""),
    ("Manager: Zebedee Quill", "Zebedee Quill"),
    ("Write to jane.s@ashmere.example today.", "jane.s@ashmere.example"),
    ("Ring 020 7946 0123.", "020 7946 0123"),
]
NOBODY = [
    "The Children Act 1989 and the Care Act 2014 apply.",
    "Contact the Disabled Children Team.",
    "Contact Children's Services on Monday.",
    "Will Parents be told? Grace House is a short break home.",
    "Call Early Help First.",
    "Section 17 of the Act, Working Together 2023.",
    "We work from 9 to 5, in 10 working days, since 2014-2015.",
    "In May Parents can ask again.",
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_people_are_found(text: str, name: str) -> None:
    assert people_in(text) == ((name,) if name else ())


@pytest.mark.parametrize("text", NOBODY)
def test_teams_laws_and_places_are_nobody(text: str) -> None:
    assert people_in(text) == ()


def test_a_name_in_a_quote_is_refused_with_its_place(
    run: SavedRun, details: Details, written: Written
) -> None:
    first, *others = run.findings
    naming = replace(run, findings=(replace(first, quote="Ask for Jane Smith."), *others))
    told = refused(naming, written(details))
    assert f"{PAGE}, paragraph 12: 'Jane Smith' looks like a person" in told
    details["not_names"] = ["jane  smith"]
    assert pages(naming, written(details))


@pytest.mark.parametrize(
    "path",
    [
        ("reply", "text"),
        ("findings", 0, "rescue"),
        ("findings", 2, "leave_out"),
        ("missing", 0, "looked"),
    ],
)
def test_a_name_anywhere_that_is_printed_is_refused(
    run: SavedRun, details: Details, written: Written, path: tuple[object, ...]
) -> None:
    having("Mrs Smith said so.", *path)(details)
    assert "'Mrs Smith' looks like a person" in refused(run, written(details))


# --- a details file that is wrong -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (having("x", "authorty"), "'authorty' is no key of the file"),
        (having("some day", "documents", PAGE, "seen"), "seen"),
        (having("2026-10", "documents", PAGE, "seen"), "seen is one day"),
        (having("first", "findings", 0, "number"), "number is a whole number"),
        (having("anything", "findings", 0, "gate", "rationed"), "rationed is one of assessment"),
        (having("Ada", "signed"), "signed is a list"),
        (having("x", "documents"), "documents is a group"),
    ],
)
def test_a_wrong_details_file_is_told_with_the_line(
    details: Details, written: Written, change: Callable[[Details], None], says: str
) -> None:
    change(details)
    with pytest.raises(NotPublished, match=r"Line \d+") as caught:
        written(details)
    assert says in str(caught.value)


def test_what_is_no_file_of_details_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError):
        read_details(tmp_path / "none.yaml")


def test_hostile_words_are_escaped(run: SavedRun, details: Details, written: Written) -> None:
    details["authority"] = details["reply"]["text"] = "<script>alert(1)</script>"
    assert "<script" not in pages(run, written(details))["index.html"].decode()
