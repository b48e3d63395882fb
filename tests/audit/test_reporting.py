"""What was found is set out whole, in every form, the same each time."""

from __future__ import annotations

import csv
import json
import re
import time
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from dutybound.audit.errors import BadRun
from dutybound.audit.findings import Answer, Audited
from dutybound.audit.reporting import Run, as_csv, as_docx, as_json, json_text, report
from dutybound.audit.reporting.receipt import _texts, digest_of
from dutybound.audit.reporting.saved import read_run
from dutybound.cli.page import page
from dutybound.cli.text import set_out
from dutybound.engine.report_parts import Report
from dutybound.sentences.reading import asleep
from tests.audit.made_up import (
    AUDITED,
    CONTESTED,
    FINE,
    FLAG,
    HASHES,
    NOT_THERE,
    PAGE,
    PRACTICE,
    THERE,
    THIN,
    run,
    saved,
)

SCHEMA = json.loads(Path("docs/schemas/audit-1.json").read_text())
BLAMES = re.compile(r"\b(breaks?|broke|breach\w*|unlawful|illegal\w*)\b", re.IGNORECASE)


def text_of(told: Report) -> str:
    return " ".join(" ".join(line.text.strip() for line in set_out(told, 100)).split())


def in_word(told: Report) -> str:
    from docx import Document

    document = Document(BytesIO(as_docx(told, "2026.11.22")))
    return " ".join(paragraph.text for paragraph in document.paragraphs)


def in_page(told: Report) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page(told)).replace("&#x27;", "'").split())


@pytest.mark.parametrize("form", [text_of, in_word, in_page])
def test_every_form_carries_every_finding_whole(form: Callable[[Report], str]) -> None:
    text = form(report(run()))
    for finding in AUDITED.findings:
        assert finding.quote in text
        assert finding.why in text
        assert finding.place.words in text
        assert f"({finding.category.value})" in text
    assert FLAG.would_change in text
    assert FLAG.better_wording in text
    assert "Who we help / Can I ask?" in text
    assert PRACTICE.rescued_by
    assert PRACTICE.rescued_by.quote in text
    assert "CA 1989 s 17(11)" in text or "Children Act 1989 s 17(11)" in text
    assert "care.disabled-child-is-in-need" in text


@pytest.mark.parametrize("form", [text_of, in_word, in_page])
def test_every_form_tells_items_cautions_and_what_was_not_read(
    form: Callable[[Report], str],
) -> None:
    text = form(report(run()))
    assert "How long it takes (M3): Thin." in text
    assert "How to complain (M4): Not found in 13 pages read." in text
    assert "An address: Found." in text
    assert "scan.pdf: It is a scan" in text
    assert "Not every page was read." in text
    assert "A document in which nothing is found is not thereby lawful." in text
    assert HASHES[PAGE] in text


def test_contested_ones_stand_apart() -> None:
    sections = {section.id: section for section in report(run()).sections}
    shown = {name: [e.says[0] for e in section.entries] for name, section in sections.items()}
    assert shown["flag"] == [f"“{FLAG.quote}”"]
    assert shown["contested"] == [f"“{CONTESTED.quote}”"]
    assert shown["bad-practice"] == [f"“{PRACTICE.quote}”"]
    assert shown["clear"] == [f"“{FINE.quote}”"]


def test_nothing_found_is_no_acquittal_and_says_so() -> None:
    nothing = Audited("assessment-criteria", (), read=((PAGE, 1),))
    assert not run(nothing).found_something
    assert "is not thereby lawful" in text_of(report(run(nothing)))


def test_it_never_says_that_anybody_breaks_the_law() -> None:
    told = report(run(), explain=True)
    assert not [sentence for sentence in told.sentences() if BLAMES.search(sentence)]


def test_a_reason_that_is_half_a_sentence_is_made_whole() -> None:
    halves = replace(FLAG, why="it names a condition", would_change="a clause that says who looks")
    clear = replace(halves, answer=Answer.CLEAR)
    text = text_of(report(run(Audited("p", (halves, clear)))))
    assert "This looks like “condition exclusion”, because it names a condition." in text
    assert "This only looks like “condition exclusion”, because it names a condition." in text
    assert "What would change this answer: A clause that says who looks." in text


def test_a_reason_that_only_says_it_again_is_left_out() -> None:
    again = replace(NOT_THERE, why="not found in 13 pages read")
    text = text_of(report(run(replace(AUDITED, items=(again,)))))
    assert text.lower().count("not found in 13 pages read") == 1


def test_what_is_fine_alone_is_nothing_found() -> None:
    assert not run(Audited("p", (FINE,))).found_something
    assert run(Audited("p", (FLAG,))).found_something
    assert run(Audited("p", (), items=(THIN,))).found_something
    assert not run(Audited("p", (), items=(THERE,))).found_something


def test_who_saw_it_is_told_only_for_an_explanation() -> None:
    assert "patterns: words" not in text_of(report(run()))
    assert "patterns: words" in text_of(report(run(), explain=True))


def test_json_keeps_to_its_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    data = as_json(run())
    assert not list(Draft202012Validator(SCHEMA).iter_errors(data))
    assert data["missing"] == [one for one in data["items"] if one["presence"] != "present"]  # type: ignore[attr-defined]
    first = data["findings"][0]  # type: ignore[index]
    assert (first["category"], first["answer"], first["place"]["paragraph"]) == ("A3", "flag", 12)
    broken = json.loads(json_text(run()))
    broken["findings"][0]["answer"] = "breach"
    assert list(Draft202012Validator(SCHEMA).iter_errors(broken))


def test_csv_has_a_row_for_each_and_no_formulas() -> None:
    hostile = replace(FLAG, quote='=HYPERLINK("http://x.example")')
    rows = list(csv.DictReader(StringIO(as_csv(run(replace(AUDITED, findings=(hostile, FLAG)))))))
    assert [row["kind"] for row in rows] == ["finding", "finding", "item", "item", "item", "unread"]
    assert rows[0]["quote"] == "'" + hostile.quote
    assert rows[1]["quote"] == FLAG.quote
    assert rows[3]["answer"] == NOT_THERE.presence.value


def test_a_page_escapes_what_a_document_says() -> None:
    hostile = replace(FLAG, quote="<script>alert(1)</script>", document="<b>.html")
    written = page(report(run(replace(AUDITED, findings=(hostile,)))))
    assert "<script" not in written
    assert "<b>" not in written


def test_word_takes_letters_that_xml_does_not() -> None:
    odd = replace(FLAG, quote="We will not\x0b\x00 assess\ud800 them.")
    assert "assess" in in_word(report(run(replace(AUDITED, findings=(odd,)))))


FORMS: list[Callable[[Run], object]] = [
    json_text,
    as_csv,
    lambda one: page(report(one)),
    lambda one: as_docx(report(one), one.law.version),
    lambda one: list(set_out(report(one), 80)),
]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_input_gives_the_same_bytes(
    form: Callable[[Run], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = form(run())
    later = time.time() + 100_000
    monkeypatch.setattr(time, "time", lambda: later)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(later))
    turned = dict(reversed(HASHES.items()))
    assert form(run(AUDITED, turned)) == first


def test_the_detectors_digest_is_of_what_looks_and_not_of_what_tells() -> None:
    with asleep():
        everything, made_with = digest_of("dutybound.text", "dutybound.audit"), run().detectors
    assert everything == made_with
    assert everything != digest_of("dutybound.text")
    assert re.fullmatch("[0-9a-f]{64}", everything)
    parts = {name.split("/")[1] for name, _ in _texts(files("dutybound.audit"), "audit")}
    assert parts >= {"detectors", "profiles", "scope.py", "modality.py", "rescue.py"}
    assert not parts & {"reporting", "publishing"}


def test_a_kept_run_is_read_again_whole() -> None:
    read = saved()
    assert [one.quote for one in read.findings] == [one.quote for one in AUDITED.findings]
    assert read.findings[2].rescued_by
    assert read.findings[2].answer is Answer.BAD_PRACTICE
    assert read.findings[1].place == CONTESTED.place
    assert read.pages == 13
    assert read.hashes == HASHES


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda _: b"{", "is not JSON"),
        (lambda _: b"[" * 100_000, "is not JSON"),
        (lambda _: b"[]", "no run of an audit"),
        (lambda text: text.replace(b'"version": 1,', b'"version": 2,', 1), "no run of an audit"),
        (lambda text: text.replace(b'"A3"', b'"A99"'), "A99"),
        (lambda text: text.replace(b'"why"', b'"because"'), "'why' is missing"),
        (lambda text: text.replace(b'"paragraph": 12', b'"paragraph": "12"'), "whole number"),
        (lambda text: text.replace(b"https://www", b"javascript:www"), "https://"),
    ],
)
def test_a_broken_run_is_refused_in_words(change: Callable[[bytes], bytes], says: str) -> None:
    with pytest.raises(BadRun, match=says):
        read_run(change(json_text(run()).encode()), "run.json")
