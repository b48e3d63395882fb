"""The letters of a case: which there are, what each needs, and one as blocks or as a file."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import docx
import pytest

from dutybound.case import parse_case
from dutybound.law.england import rulebook
from dutybound.letters import desk_for, details_from, listed, written
from dutybound.paper import render
from tests.web.api.program import CASE, DETAILS, Program, problem_in

LETTER = "chase-ehc-plan"


def asked(**more: Any) -> dict[str, Any]:
    return {"case": CASE, "letter": LETTER, "details": DETAILS, **more}


def test_the_list_is_that_of_the_letters(program: Program) -> None:
    law = rulebook()
    desk = desk_for(parse_case(json.dumps(CASE), "case", law), law)
    known = [vars_of(one) for one in listed(desk, details_from(DETAILS))]
    answer = program.answer("letters", {"case": CASE, "details": DETAILS})
    assert answer["letters"] == known
    assert answer["first"] == ""
    assert any(one["missing"] for one in known)


def vars_of(one: Any) -> dict[str, str]:
    return {"id": one.id, "title": one.title, "why": one.why, "missing": one.missing}


def test_a_solicitor_comes_first(program: Program) -> None:
    case = {**CASE, "enquiries": [{"id": "enquiry-1", "opened": "2026-10-01"}]}
    assert program.answer("letters", {"case": case})["first"].startswith("Get a solicitor now")
    told = program.answer("letter", {**asked(), "case": case})
    assert told["first"].startswith("Get a solicitor now")


def test_a_letter_as_blocks_and_text(program: Program) -> None:
    letter = program.answer("letter", asked())
    assert letter["name"] == "letter-2026-11-22"
    kinds = [block["type"] for block in letter["blocks"]]
    assert {"heading", "paragraph", "lines", "list", "signed"} <= set(kinds)
    assert letter["blocks"][-1]["name"] == "Ada Example"
    assert "Sam" in letter["text"]
    assert letter["note"][-1] == "This is information about the law. It is not legal advice."


def test_a_letter_as_a_file_is_the_same_letter(program: Program) -> None:
    text = program.answer("letter", asked())["text"]
    plain = program.post("letter", asked(form="txt"))
    assert plain.content.decode() == text
    word = program.post("letter", asked(form="docx"))
    assert word["Content-Disposition"] == 'attachment; filename="letter-2026-11-22.docx"'
    words = "\n".join(p.text for p in docx.Document(BytesIO(word.content)).paragraphs)
    assert "Sam Example" in words
    pdf = program.post("letter", asked(form="pdf"))
    assert pdf["Content-Type"] == "application/pdf"
    assert pdf.content.startswith(b"%PDF-")
    assert pdf["Cache-Control"] == "no-store"


def test_the_text_is_the_letters_own(program: Program) -> None:
    law = rulebook()
    desk = desk_for(parse_case(json.dumps(CASE), "case", law), law)
    own = render(written(desk, LETTER, details_from(DETAILS)).paper, ".txt").decode()
    assert program.answer("letter", asked())["text"] == own


@pytest.mark.parametrize(
    ("body", "pointer", "words"),
    [
        (asked(letter="tea"), "/letter", "gives no reason"),
        (asked(letter=["tea"]), "/letter", "one text"),
        (asked(form="odt"), "/form", "no such form"),
        (asked(details={}), "", "needs the name"),
        (asked(details={"name": "Ada", "nick": "A"}), "/details/nick", "no key 'nick'"),
        (asked(details={"name": ["Ada"]}), "/details/name", "takes one text"),
        (asked(details={"name": "Ada", "reply_by": "soon"}), "/details/reply_by", "cannot be read"),
        (asked(details="Ada"), "/details", "group of keys"),
        (asked(letter="correct-record"), None, "needs the record"),
    ],
)
def test_what_is_missing_or_wrong_is_named(
    body: dict[str, Any], pointer: str | None, words: str, program: Program
) -> None:
    told = problem_in(program.post("letter", body))
    assert told["status"] == 422
    assert words in told["detail"]
    assert told["errors"][0]["pointer"] == pointer
