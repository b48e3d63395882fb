"""The page and the command that make reports: for whom, from what, and what is left of it afterwards."""

from __future__ import annotations

import shlex
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from docx import Document

from dutybound.cli import main
from dutybound.paper import render
from dutybound.web.casework.models import YearFigures
from tests.desk.office import Office
from tests.desk.some_figures import CONSULTATION, year_figures

ROOT = Path(__file__).parents[2]
PAGE = "/desk/reports/"
ASKED = {"kind": "evidence-pack", "first": "2024", "last": "2025", "ending": ".docx", "do": "make"}
TEXT = "title: What we saw\nby: Example Charity\n\n# One\n\nProblems: {{ figure: problems/all/2025 }}.\n"
DOCUMENT = render(CONSULTATION, ".pdf")


@pytest.fixture(autouse=True)
def _figures() -> None:
    for year in (2024, 2025):
        year_figures(year, year).save()


def sent(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def page_of(browser: Client, **given: Any) -> Any:
    return browser.post(PAGE, {**ASKED, **given})


@pytest.mark.parametrize(
    ("who", "status"),
    [("amal", 403), ("bea", 403), ("chris", 200), ("dana", 200), ("ed", 403), ("stranger", 403)],
)
def test_supervisors_and_researchers_make_reports(who: str, status: int) -> None:
    office = Office.make()
    browser = office.signed_in(getattr(office, who))
    assert browser.get(PAGE).status_code == status
    assert browser.get(f"{PAGE}template.docx").status_code == status
    assert page_of(browser, text=TEXT).status_code == status
    assert page_of(browser, do="begin").status_code == status
    linked = f'href="{PAGE}"' in browser.get("/desk/figures/").content.decode()
    assert linked == (status == 200)


def test_nobody_makes_one_who_is_not_signed_in(client: Client) -> None:
    for answer in (
        client.get(PAGE),
        page_of(client, text=TEXT),
        client.get(f"{PAGE}template.docx"),
    ):
        assert answer.status_code == 302
        assert answer["Location"].startswith("/desk/sign-in/")


def dana() -> Client:
    office = Office.make()
    return office.signed_in(office.dana)


def test_a_report_is_made_and_named_without_a_word_of_it() -> None:
    made = page_of(dana(), text=TEXT)
    assert made["Content-Disposition"] == 'attachment; filename="evidence-pack.docx"'
    texts = [p.text for p in Document(BytesIO(made.content)).paragraphs]
    assert any(text.startswith("Problems: about ") for text in texts)
    as_pdf = page_of(dana(), text=TEXT, ending=".pdf")
    assert as_pdf.content.startswith(b"%PDF")


def test_text_document_and_template_can_be_sent_as_files() -> None:
    browser = dana()
    template = browser.get(f"{PAGE}template.docx").content
    text = TEXT.replace("2025 }}.", '2025 }}. [[consulted para 2 "Ten days is"]].')
    made = page_of(
        browser, kind="consultation", text_file=sent("a.md", text.encode()),
        document=sent("Family Okafor.pdf", DOCUMENT), template=sent("t.docx", template),
    )  # fmt: skip
    assert made.status_code == 200, made.content.decode()
    assert made["Content-Disposition"] == 'attachment; filename="consultation.docx"'
    assert b"Okafor" not in made.content


def test_what_is_wrong_in_a_text_is_told_with_its_lines_and_the_text_stays() -> None:
    wrong = TEXT.replace("problems/all", "problems/al")
    for given in ({"text": wrong}, {"text_file": sent("a.md", wrong.encode())}):
        answer = page_of(dana(), **given)
        assert answer.status_code == 422
        page = answer.content.decode()
        assert "Line 6: there is no figure problems/al/2025" in page
        assert "Problems: {{ figure: problems/al/2025 }}." in page


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"kind": "other"}, "Select a valid choice"),
        ({"first": "2019"}, "Select a valid choice"),
        ({"first": "2025", "last": "2024"}, "give the earlier one first"),
        ({"kind": "consultation"}, "needs the document"),
        ({"document": ("a.pdf", b"%PDF-1.7 no more")}, "could not be read"),
        ({"template": ("a.docx", b"PK nothing")}, "template was not opened"),
        ({"text_file": ("a.md", b"title: \xff")}, "Line 1: this is not UTF-8"),
    ],
)
def test_what_cannot_be_used_is_told(given: dict[str, Any], told: str) -> None:
    files = {name: sent(*one) if isinstance(one, tuple) else one for name, one in given.items()}
    answer = page_of(dana(), **{"text": TEXT, **files})
    assert answer.status_code == 422
    assert told in answer.content.decode()


def test_more_than_is_taken_is_refused_before_it_is_read() -> None:
    answer = page_of(dana(), document=sent("a.pdf", b"0" * 13_000_000))
    assert answer.status_code == 413
    answer = page_of(dana(), text=TEXT, document=sent("a.pdf", b"0" * 5_000_001))
    assert "larger than 5,000,000 bytes" in answer.content.decode()


def test_a_first_text_stands_in_the_form_and_can_be_sent_at_once() -> None:
    browser = dana()
    page = page_of(browser, do="begin", text="").content.decode()
    assert "They came with {{ figure: problems/all/2025 &#34;problems&#34; }}." in page


def test_a_first_text_takes_the_place_of_nothing_that_was_typed() -> None:
    answer = page_of(dana(), do="begin", text="title: Hours of work")
    assert answer.status_code == 422
    assert "There is text already" in answer.content.decode()
    assert "title: Hours of work" in answer.content.decode()


def test_there_is_nothing_to_report_of_a_new_desk() -> None:
    YearFigures.objects.all().delete()
    assert "There are no figures yet" in dana().get(PAGE).content.decode()


def test_the_page_asks_little_of_the_database(django_queries: Any) -> None:
    browser = dana()
    with django_queries(8):
        browser.get(PAGE)
    with django_queries(10):
        page_of(browser, text=TEXT)


# --- the command ------------------------------------------------------------------------------------

COMMAND = ["desk", "report", "evidence-pack", "--from", "2024", "--to", "2025"]


def test_the_command_begins_and_makes_and_overwrites_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, out = tmp_path / "text.md", tmp_path / "pack.docx"
    assert main([*COMMAND, "--begin", str(text), "--by", "Example Charity"]) == 0
    assert main([*COMMAND, "--text", str(text), "--out", str(out)]) == 0
    assert "Wrote" in capsys.readouterr().out
    first = out.read_bytes()
    assert main([*COMMAND, "--text", str(text), "--out", str(out)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert out.read_bytes() == first
    again = tmp_path / "again.docx"
    assert main([*COMMAND, "--by", "Example Charity", "--out", str(again)]) == 0
    assert again.read_bytes() == first


def test_the_command_uses_a_template_and_says_what_a_pdf_follows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template, out = tmp_path / "look.docx", tmp_path / "pack.pdf"
    assert main(["desk", "report", "--new-template", str(template), "--by", "Example Charity"]) == 0
    given = ["--by", "Example Charity", "--template", str(template), "--out", str(out)]
    assert main([*COMMAND, *given]) == 0
    assert "does not follow its fonts" in capsys.readouterr().out
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["desk", "report"], "Say which report"),
        ([*COMMAND], "Name the report that is to be written"),
        ([*COMMAND, "--out", "a.odt"], "Name the report that is to be written"),
        ([*COMMAND[:3], "--from", "2019", "--out", "a.docx"], "There are of: 2024, 2025"),
        ([*COMMAND, "--text", "nowhere.md", "--out", "a.docx"], "nowhere.md cannot be read"),
        ([*COMMAND, "--document", "nowhere.pdf", "--out", "a.docx"], "nowhere.pdf cannot be read"),
        ([*COMMAND, "--out", "a.docx"], "line 1: no line by:"),
        (["desk", "report", "consultation", "--from", "2025", "--by", "A", "--out", "a.docx"], "--document"),
        (["desk", "report", "--new-template", "a.dotx"], "--new-template FILE.docx"),
    ],
)  # fmt: skip
def test_what_the_command_cannot_do_is_told_and_nothing_written(
    arguments: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_commands_that_the_page_shows_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = (ROOT / "docs" / "reports.md").read_text()
    commands = [line for line in shown.splitlines() if line.startswith("    dutybound ")]
    assert len(commands) == 4
    monkeypatch.chdir(tmp_path)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    for command in commands:
        assert main(shlex.split(command)[1:]) == 0, capsys.readouterr().err
    assert {path.name for path in tmp_path.glob("*.*")} == {
        "pack.md", "pack.docx", "look.docx", "answer.pdf"
    }  # fmt: skip
