"""The way from the start to the answers."""

from __future__ import annotations

import re

import pytest
from django.test import Client, override_settings

from dutybound.days import day
from dutybound.language.problems import grouped
from dutybound.web.family import clock
from dutybound.web.family.file import FamilyFile, problems
from tests.web.family.walking import Family, in_march, not_known, question_of
from tests.web.house_rules import Page, Visitor, words

TODAY = day(2026, 11, 22)


@pytest.fixture(autouse=True)
def _today(settings_today: None) -> None:
    """Every test is on 22 November 2026."""


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/before-you-ask/", "/begin/", "/open/", "/privacy/", "/accessibility/"),
        *("/help-now/", "/get-a-solicitor/", "/deleted/"),
    ],
)
def test_pages_that_need_no_file(client: Client, path: str) -> None:
    Visitor(client).get(path)


@pytest.mark.parametrize(
    "path", ["/question/", "/question/1/", "/answers/", "/result/", "/letters/", "/keep/"]
)
def test_pages_that_need_a_file_lead_to_where_one_is_opened(client: Client, path: str) -> None:
    assert Visitor(client).get(path).path == "/open/"


def test_nobody_is_asked_for_a_name(client: Client) -> None:
    page = Visitor(client).get("/begin/")
    assert [e.get("name") for e in page.all("input") if e.get("type") != "hidden"] == ["who"] * 3


def test_who_is_answering_has_to_be_said(client: Client) -> None:
    page = Visitor(client).post("/begin/", {}, status=422)
    assert "Choose who is answering." in page.text
    assert page.title.startswith("Error: ")


def test_problems_stand_under_their_headings_in_one_form(client: Client) -> None:
    Family(client)
    page = Visitor(client).get("/what-is-happening/")
    under = [heading for heading, _held in grouped(problems())]
    assert len(under) > 3
    assert len(under) == len(set(under))
    assert [h for h in map(words, page.all("h2")) if h in under] == under
    boxes = [e.get("value") for e in page.all("input") if e.get("name") == "problem"]
    assert boxes[:-1] == [problem.id for problem in problems()]


def open_headings(page: Page) -> list[str]:
    """The headings whose problems can be seen."""
    return [words(next(d.iter("h2"))) for d in page.all("details") if d.get("open") is not None]


def test_only_the_first_heading_is_open_until_something_is_ticked(client: Client) -> None:
    family = Family(client)
    headings = [heading for heading, _ in grouped(problems())]
    page = family.visit.get("/what-is-happening/")
    assert len(list(page.all("details"))) == len(headings)
    assert open_headings(page) == headings[:1]
    assert not any(e.get("value") == "not-safe" for d in page.all("details") for e in d.iter())
    family.comes_with("records", "visit")
    ticked = {p.group for p in problems() if p.id in ("records", "visit")}
    found = open_headings(family.visit.get("/what-is-happening/"))
    assert found == [h for h in headings if h in {headings[0], *ticked}]
    wrong = family.visit.post("/what-is-happening/", {"words": "Our summer"}, status=422)
    assert open_headings(wrong) == headings


def test_a_birthday_is_there(client: Client) -> None:
    page = Family(client).comes_with("care-not-assessed")
    assert question_of(page) == "When was your child born?"
    assert "there is no such date" not in page.text


def test_a_problem_has_to_be_chosen(client: Client) -> None:
    family = Family(client)
    page = family.visit.post("/what-is-happening/", {"words": "Our summer"}, status=422)
    assert "Choose at least one" in page.text
    assert "Our summer" in page.markup


@pytest.mark.parametrize("problem", [problem.id for problem in problems()])
def test_every_problem_can_be_gone_through(client: Client, problem: str) -> None:
    family = Family(client)
    family.comes_with(problem)
    asked = family.answers(in_march)
    assert asked
    assert family.page.path == "/answers/"


def test_nothing_has_to_be_known(client: Client) -> None:
    family = Family(client)
    family.comes_with("care-refused", "ehc-review", "complaint")
    assert len(family.answers(not_known)) > 10
    for path in ("/answers/", "/result/", "/letters/"):
        family.visit.get(path)


def test_a_young_person_is_asked_about_themselves(client: Client) -> None:
    family = Family(client, "young person")
    family.comes_with("care-not-assessed", "ehc-late")
    asked = family.answers(not_known)
    assert any(re.search(r"\byou\b", text) for text in asked)
    assert not any("your child" in text for text in asked)
    for path in ("/answers/", "/result/"):
        assert "your child" not in family.visit.get(path).text.lower()


def test_going_back_loses_nothing(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    family.answers(in_march)
    before = family.visit.get("/answers/").text
    last = len(rows(family))
    for number in range(last, 0, -1):
        family.visit.get(f"/question/{number}/")
    assert family.visit.get("/answers/").text == before


def test_one_answer_can_be_changed(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    family.answers(in_march)
    before = rows(family)
    number = next(n for n, (q, _) in before.items() if q.startswith("On what day did they get"))
    page = family.visit.post(
        f"/question/{number}/?change=yes", {"answer": "when", "answer-when": "2 March 2026"}
    )
    assert page.path.startswith("/answers/#answer-")
    after = rows(family)
    assert "2 March 2026" in after[number][1]
    assert {n: row for n, row in after.items() if n != number} == {
        n: row for n, row in before.items() if n != number
    }


def rows(family: Family) -> dict[int, tuple[str, str]]:
    page = family.visit.get("/answers/")
    return {
        int((row.get("id") or "").removeprefix("answer-")): (
            words(row.find("dt")),
            words(row.find("dd")),
        )
        for row in page.all("div")
        if (row.get("id") or "").startswith("answer-")
    }


def test_what_was_answered_stands_in_the_form(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    family.visit.post(
        "/question/1/",
        {
            "answer": "when",
            "answer-when": "march 2026",
            "said_by": "council",
            "shown_by": "letter",
        },
    )
    page = family.visit.get("/question/1/")
    values = {e.get("name"): e.get("value") for e in page.all("input")}
    assert values["answer-when"] == "March 2026"
    chosen = {words(e) for e in page.all("option") if e.get("selected") is not None}
    assert chosen == {"The council says so", "A letter"}


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ({}, "Choose an answer."),
        ({"answer": "when"}, "Write a date"),
        ({"answer": "when", "answer-when": "whenever"}, "We cannot read “whenever” as a date"),
        ({"answer": "when", "answer-when": "3 December 2026"}, "That day is still to come"),
        ({"answer": "when", "answer-when": "3" * 900}, "too long"),
        ({"answer": "purple"}, "Choose an answer."),
    ],
)
def test_what_is_not_understood_is_asked_again(
    client: Client, sent: dict[str, str], says: str
) -> None:
    family = Family(client)
    family.comes_with("records")
    question = question_of(family.visit.get("/question/1/"))
    page = family.visit.post("/question/1/", sent, status=422)
    assert question_of(page) == question
    assert says in page.text
    assert not rows(family)


def test_orders_that_cannot_be_are_refused_and_the_old_kept(client: Client) -> None:
    family = Family(client)
    family.comes_with("ehc-late")
    family.answers(
        lambda page: (
            {"answer": "when", "answer-when": "2 March 2026"}
            if "get the request" in question_of(page)
            else not_known(page)
        )
    )
    number = next(
        n for n, (q, _) in rows(family).items() if q.startswith("When was your child born")
    )
    page = family.visit.post(
        f"/question/{number}/?change=yes",
        {"answer": "when", "answer-when": "3 March 2026"},
        status=422,
    )
    assert "cannot stand beside another day" in page.text
    assert "3 March 2026" not in rows(family)[number][1]


def test_skipping(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    first = question_of(family.visit.get("/question/1/"))
    page = family.visit.post("/question/1/", {"skip": "yes"})
    assert question_of(page) != first
    assert rows(family)[1][1].startswith("Skipped")


def test_a_question_that_is_not_reached_is_not_there(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    family.visit.get("/question/3/", status=404)
    assert client.get("/question/0/").status_code == 404


def test_somebody_says_otherwise(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    family.visit.post("/question/1/", {"answer": "when", "answer-when": "1 September 2026"})
    family.visit.get("/question/1/other/")
    other = {"answer": "when", "answer-when": "20 September 2026"}
    page = family.visit.post("/question/1/other/", {**other, "said_by": "family"}, status=422)
    assert "Choose somebody else" in page.text
    family.visit.post("/question/1/other/", {**other, "said_by": "council"})
    assert "1 September 2026" in rows(family)[1][1]
    assert "20 September 2026 (the council says)" in rows(family)[1][1]
    family.visit.post("/question/1/other/", {"remove": "yes"})
    assert "20 September" not in rows(family)[1][1]


def test_how_much_is_left_is_told(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    assert re.search(r"About \d+ questions? (is|are) left", family.visit.get("/question/1/").text)


def test_an_enquiry_leads_first_to_a_solicitor(client: Client) -> None:
    family = Family(client)
    assert family.comes_with("enquiry").path == "/get-a-solicitor/"
    assert family.visit.get("/question/").path == "/question/1/"


def test_a_file_survives_being_written_and_read(client: Client) -> None:
    family = Family(client)
    family.comes_with("records", "ehc-late", words="We waited.\n\nAll summer.")
    family.answers(in_march)
    from dutybound.web.vault.opened import Vault

    request = client.get("/answers/").wsgi_request
    content = Vault(request).content()
    assert FamilyFile.read(content, clock.today()).written() == content


DANGER = "He hit me again last night and I am scared"


def test_help_comes_before_law_and_nothing_is_kept(client: Client) -> None:
    family = Family(client)
    page = family.visit.post("/what-is-happening/", {"problem": ["records"], "words": DANGER})
    assert "who can help now" in page.text
    assert "999" in page.text
    assert "nothing of what you wrote has been stored" in page.text
    assert DANGER not in family.visit.get("/what-is-happening/").markup
    assert family.visit.get("/question/").path == "/what-is-happening/"


def test_the_way_on_stays_open(client: Client) -> None:
    family = Family(client)
    page = family.visit.post("/what-is-happening/", {"problem": ["records"], "words": DANGER})
    hidden = {
        e.get("name", ""): e.get("value", "")
        for e in page.all("input")
        if e.get("type") == "hidden" and e.get("name") != "csrfmiddlewaretoken"
    }
    assert hidden["words"] == DANGER
    assert family.visit.post("/what-is-happening/", hidden).path == "/question/1/"
    assert DANGER in family.visit.get("/what-is-happening/").markup


def test_an_unsafe_home_can_be_said_outright(client: Client) -> None:
    family = Family(client)
    page = family.comes_with("not-safe", "records")
    assert "who can help now" in page.text
    assert "not-safe" not in str(family.visit.get("/answers/").text)


def test_a_typed_day_is_listened_to(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    page = family.visit.post("/question/1/", {"answer": "when", "answer-when": "I want to die"})
    assert "who can help now" in page.text


def test_a_file_from_an_older_version_is_not_lost(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    from dutybound.web.vault.opened import Vault

    with Vault(client.get("/answers/").wsgi_request).changing() as content:
        content["case"] = content["case"].replace("record_requests", "old_requests")
    page = family.visit.get("/answers/", status=409)
    assert "Our questions have changed" in page.text
    assert b"old_requests" in client.get("/keep/file/").content
    family.visit.post("/keep/delete/")


def test_a_question_on_a_later_day_says_from_when_it_is_told(client: Client) -> None:
    family = Family(client)
    family.comes_with("records")
    assert "Answer as it stood" not in family.visit.get("/question/1/").text
    with override_settings(TODAY=TODAY + 9):
        page = family.visit.get("/question/1/")
    assert "Answer as it stood on 22 November 2026" in page.text
