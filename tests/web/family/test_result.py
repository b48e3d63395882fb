"""The summary: what comes first, what opens, and what it never leaves out."""

from __future__ import annotations

import re
import time
from xml.etree.ElementTree import Element

import pytest
from django.test import Client

from dutybound.engine.report_words import who_must
from dutybound.law.england import rulebook
from tests.web.family.result_cases import CALM, ENQUIRY, RICH, TODAY, on, open_case
from tests.web.house_rules import Page, Visitor, words

BUDGET = 0.1
"""Seconds of the server's time for a rich case."""


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, TODAY)


def summary(client: Client, case: str, who: str = "parent") -> Page:
    open_case(client, case, who)
    return Visitor(client).get("/result/")


def headings(page: Page) -> list[str]:
    return [words(heading) for heading in page.all("h2")]


def classed(page: Page | Element, name: str) -> list[Element]:
    tree = page.tree if isinstance(page, Page) else page
    return [e for e in tree.iter() if name in (e.get("class") or "").split()]


def test_without_a_file_one_is_opened_first(client: Client) -> None:
    assert client.get("/result/").headers["Location"] == "/open/"


def test_what_is_in_short_comes_first_then_time_then_what_is_wrong(client: Client) -> None:
    found = headings(summary(client, RICH))
    wanted = [
        "In short",
        "The dates, as a picture",
        "What looks wrong",
        "What the council must do, and by when",
        "What you can do next, and until when",
        "The reasons you were given",
        "What would make this clearer",
        "What the law does not give",
        "The best answer, and the paper to ask for",
        "To take with you",
    ]
    assert [heading for heading in found if heading in wanted] == wanted


def test_the_way_back_leads_to_the_answers(client: Client) -> None:
    (back,) = classed(summary(client, RICH), "govuk-back-link")
    assert back.get("href") == "/answers/"


def test_every_heading_of_the_contents_leads_somewhere(client: Client) -> None:
    page = summary(client, RICH)
    (contents,) = (e for e in page.all("nav") if e.get("aria-labelledby") == "contents")
    targets = [e.get("href", "")[1:] for e in contents.iter() if e.tag == "a"]
    ids = {e.get("id") for e in page.tree.iter()}
    assert len(targets) > 8
    assert set(targets) <= ids


def test_the_picture_says_in_its_table_all_that_it_draws(client: Client) -> None:
    page = summary(client, RICH)
    (drawing,) = classed(page, "duty-time__drawing")
    named = (drawing.get("aria-labelledby") or "").split()
    assert drawing.get("role") == "img"
    assert all(any(e.get("id") == name and words(e) for e in drawing.iter()) for name in named)
    drawn = [
        words(e)
        for mark in classed(drawing, "duty-time__mark")
        for e in mark.iter()
        if "text" in e.tag
    ]
    (table,) = classed(page, "duty-time__table")
    assert drawn == [words(number) for number in classed(table, "duty-time__number")]
    assert "124 days late" in words(table)
    assert "Safe day for you: Complain to the Ombudsman" in words(table)


def test_each_finding_opens_to_reasons_law_certainty_and_review(client: Client) -> None:
    page = summary(client, RICH)
    found = [e for e in classed(page, "duty-finding") if classed(e, "duty-finding__state")]
    assert len(found) > 10
    for finding in found:
        opened = " ".join(words(e) for e in finding.iter() if e.tag == "details")
        for part in ("How sure we are", "No solicitor has reviewed this rule yet."):
            assert part in opened, words(finding)
        assert "The law" in opened or "The guidance" in opened


def test_links_to_the_law_say_nothing_of_where_their_reader_was(client: Client) -> None:
    links = [e for e in summary(client, RICH).all("a") if "://" in (e.get("href") or "")]
    assert len(links) > 50
    for link in links:
        assert (link.get("href") or "").startswith("https://www.legislation.gov.uk/id/")
        assert "noreferrer" in (link.get("rel") or "").split()


def test_the_law_is_told_by_its_text(client: Client) -> None:
    assert "The text in force since 1 September 2014." in summary(client, RICH).text


def test_all_the_clocks_stand_side_by_side(client: Client) -> None:
    page = summary(client, RICH)
    own = next(e for e in classed(page, "duty-limits") if "Safe day" in words(e))
    rows = [words(row) for row in own.iter("tr")][1:]
    assert rows[0].startswith(
        "Now the safe day was 20 October 2026 Ask the court for judicial review"
    )
    assert "We cannot tell yet whether this is still open to you." in rows[0]
    assert rows[1].startswith("20 July 2027 Complain to the Ombudsman within 12 months")
    assert "but not after 21 November 2027" in rows[1]
    assert all("A complaint does not stop this clock" in row for row in rows)
    undated = words(classed(page, "duty-days")[0])
    assert "Complain to the council under its own complaints procedure" in undated
    assert undated.count("A complaint does not stop this clock") == 1


def test_what_has_to_be_done_says_by_when_and_who(client: Client) -> None:
    page = summary(client, RICH)
    must = next(e for e in classed(page, "duty-limits") if "By when" in words(e))
    first = [words(row) for row in must.iter("tr")][1]
    assert first == (
        "Now it was due 21 July 2026 Send the final EHC plan within 20 weeks of the request "
        "The council 124 days late"
    )


def test_a_reason_that_was_given_has_its_verdict(client: Client) -> None:
    text = summary(client, RICH).text
    assert (
        "“There is a shortage of educational psychologists.” This is not a lawful reason." in text
    )
    assert "“There is a waiting list for assessments.” This goes against guidance." in text


def test_what_would_make_it_clearer_leads_to_its_question(client: Client) -> None:
    page = summary(client, RICH)
    asked = [e for block in classed(page, "duty-asked") for e in block.iter("a")]
    to_questions = [e for e in asked if (e.get("href") or "").startswith("/question/")]
    assert to_questions
    assert "Is what went wrong still going on?" in page.text


def test_nothing_late_is_no_acquittal(client: Client) -> None:
    page = summary(client, CALM)
    said = "In what you told us we found nothing late. That does not mean that everything was done properly."
    assert said in page.text
    assert any(e.get("href") == "#not-asked" for e in page.all("a"))
    asked = next(e for e in page.tree.iter() if e.get("id") == "not-asked")
    assert "EHC plan" in words(asked)
    assert "What looks wrong" not in headings(page)


def test_with_something_late_nothing_says_that_nothing_is(client: Client) -> None:
    assert "we found nothing late" not in summary(client, RICH).text


def test_a_solicitor_comes_before_the_law(client: Client) -> None:
    page = summary(client, ENQUIRY)
    found = headings(page)
    assert found.index("Get a solicitor now. It may be free.") < found.index("In short")
    assert any(e.get("href") == "/get-a-solicitor/" for e in page.all("a"))
    assert "Get a solicitor now. It may be free." not in headings(summary(client, RICH))


def test_the_caution_is_as_large_as_the_right(client: Client) -> None:
    page = summary(client, ENQUIRY)
    rule = rulebook().rule("care.no-entry-without-consent")
    entry = next(
        e
        for e in classed(page, "duty-finding")
        if who_must(rule, rule.title) in words(e) and classed(e, "duty-caution")
    )
    (box,) = classed(entry, "duty-caution")
    assert rule.gives_less in words(box)
    assert rule.best_answer.answer in words(box)
    said = words(entry).replace(words(box), "")
    assert len(words(box)) > len(said) / 3
    assert not any(
        "duty-caution" in (e.get("class") or "") for d in entry.iter("details") for e in d.iter()
    )


def test_every_finding_on_visits_and_enquiries_has_its_caution(client: Client) -> None:
    page = summary(client, ENQUIRY)
    held = [
        e
        for e in classed(page, "duty-finding")
        if re.search(r"Visit by children's social care|child protection enquiry", _about(e))
    ]
    assert len(held) > 2
    assert all(classed(e, "duty-caution") for e in held)


def _about(entry: Element) -> str:
    return " ".join(map(words, classed(entry, "duty-about")))


def test_a_young_person_is_spoken_to(client: Client) -> None:
    page = summary(client, RICH, who="young person")
    assert "You are disabled" in page.text
    assert "Your child is disabled" not in page.text


def test_the_title_says_nothing(client: Client) -> None:
    assert summary(client, ENQUIRY).title == "Your summary – Dutybound"


TURNED_AWAY = """
dutybound: 1
as_of: 2026-11-22
child: {born: 2018-05-02, disabled: yes, looked_after_by_wales: no}
referrals:
  - {id: ref-1, received: 2026-10-05, in_area: yes, agreed: yes, route_told: 2026-10-30,
     route: early-help-or-family-help, needs_looked_at: no, assessment_finished: no, said: [no-diagnosis]}
"""
TEENAGER = """
dutybound: 1
as_of: 2026-11-22
child: {born: 2009-05-14}
transitions:
  - {id: t-1, likely_needs: yes, significant_benefit: yes, consent: agrees, agreed: no}
"""


def test_what_looks_wrong_is_named_first_and_with_whose_it_is(client: Client) -> None:
    page = summary(client, TURNED_AWAY)
    brief = next(e for e in page.tree.iter() if "duty-brief" in (e.get("class") or ""))
    links = {e.get("href"): words(e) for e in brief.iter() if e.tag == "a"}
    assert "The council must look at your disabled child's needs when you ask" in links.values()
    ids = {e.get("id") for e in page.tree.iter()}
    assert {str(href).removeprefix("#") for href in links} <= ids
    assert "Seems to be broken" in page.text


def test_a_heading_asserts_no_more_than_the_finding() -> None:
    rule = rulebook().rule("care.section-47-threshold")
    assert who_must(rule, rule.title).startswith(
        "The council may start a child protection enquiry only"
    )
    rule = rulebook().rule("care.referral-decision-one-working-day")
    assert who_must(rule, rule.title).startswith("The council is expected to decide")
    rule = rulebook().rule("redress.stage2-right-to-request")
    assert who_must(rule, rule.title) == rule.title


def test_what_is_owed_and_not_yet_wrong_stands_with_what_must_be_done(client: Client) -> None:
    page = summary(client, TEENAGER, who="young person")
    rows = [words(row) for row in page.all("tr")]
    assert any(
        "No day is set" in row and "Assess you for adult care before 18" in row for row in rows
    )


def test_the_same_caution_is_not_said_twice(client: Client) -> None:
    entries = classed(summary(client, RICH), "duty-finding")
    said = [words(e) for e in entries if "What this does not give" in words(e)]
    assert len(said) == len(set(said))


def test_an_empty_case_has_a_page(client: Client) -> None:
    page = summary(client, "dutybound: 1\nas_of: 2026-11-22\nchild: {}\n")
    assert "You have not told us enough yet" in page.text
    assert "we found nothing late" not in page.text


def test_a_rich_case_is_quick(client: Client) -> None:
    open_case(client, RICH)
    client.get("/result/")
    taken = min(_seconds(client) for _ in range(5))
    assert taken < BUDGET, f"{taken:.3f} s"


def _seconds(client: Client) -> float:
    began = time.process_time()
    assert client.get("/result/").status_code == 200
    return time.process_time() - began
