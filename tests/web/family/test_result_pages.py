"""The page for a meeting, the chronology and the calendar."""

from __future__ import annotations

import pytest
from django.test import Client

from dutybound.paper.reminders import TITLE
from tests.web.family.result_cases import CALM, ENQUIRY, RICH, TODAY, on, open_case
from tests.web.house_rules import Page, Visitor, words


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, TODAY)


def page_of(client: Client, path: str, case: str = RICH) -> Page:
    open_case(client, case)
    return Visitor(client).get(path)


# --- one page ---------------------------------------------------------------------------------------


def test_the_page_for_a_meeting_says_what_is_late_and_what_to_show(client: Client) -> None:
    text = page_of(client, "/result/one-page/").text
    assert (
        "Send the final EHC plan within 20 weeks of the request. The council had to do this by"
        in text
    )
    assert "It is 124 days late. Children and Families Act 2014 s 37(1)" in text
    assert "Please show us: The log of the day the request came" in text
    assert "“We have a backlog.” This is not a lawful reason." in text


def test_it_keeps_the_familys_own_next_steps_to_themselves(client: Client) -> None:
    text = page_of(client, "/result/one-page/").text
    for own in ("judicial review", "Ombudsman", "safe day"):
        assert own not in text


def test_it_speaks_of_the_family(client: Client) -> None:
    text = page_of(client, "/result/one-page/").text
    assert "Tell the family within six weeks" in text
    assert "Tell you within six weeks" not in text


def test_what_was_left_out_is_not_named(client: Client) -> None:
    assert "Date of birth: 2 May 2015" in page_of(client, "/result/one-page/").text
    given = {"child_name": "Sam Doe", "school": "Hill School"}
    client.post("/letters/details/", {**given, "leave_out": ["birth_date", "school"]})
    text = Visitor(client).get("/result/one-page/").text
    assert "About: Sam Doe" in text
    assert "2015" not in text
    assert "Hill School" not in text


def test_before_it_is_handed_on_a_solicitor_sees_it(client: Client) -> None:
    for path in ("/result/one-page/", "/result/dates/"):
        assert "Show this to a solicitor before you show it" in page_of(client, path, ENQUIRY).text
        assert "Show this to a solicitor" not in page_of(client, path, CALM).text


def test_where_a_solicitor_comes_first_it_is_silent_on_visits_and_enquiries(
    client: Client,
) -> None:
    text = page_of(client, "/result/one-page/", ENQUIRY).text
    for word in ("section 47", "enquiry started", "came to the home", "Not come into"):
        assert word not in text.partition("Summary for a meeting")[2]


def test_it_asserts_no_more_than_a_letter_would(client: Client) -> None:
    """What guidance asks for is asked about, and is not among what is late."""
    page = page_of(client, "/result/one-page/")
    late, _, asked = page.text.partition("What we would like to ask about")
    assert "Finish the assessment within 45 working days" in asked
    assert "Finish the assessment within 45 working days" not in late


def test_a_case_without_dates_has_both_pages(client: Client) -> None:
    empty = "dutybound: 1\nas_of: 2026-11-22\nchild: {}\n"
    assert "You have not told us of any date yet." in page_of(client, "/result/dates/", empty).text
    assert "Summary for a meeting" in Visitor(client).get("/result/one-page/").text


# --- dates ------------------------------------------------------------------------------------------


def test_each_date_has_who_says_so_and_what_proves_it(client: Client) -> None:
    page = page_of(client, "/result/dates/")
    (listed,) = page.all("ol")
    rows = [words(item) for item in listed if item.tag == "li"]
    assert rows[1] == (
        "2 3 March 2026 The council got the request for an EHC needs assessment. "
        "Request for an EHC needs assessment · The family · E-mail"
    )
    assert rows[0].endswith("The family · No paper yet")
    assert "Dates that no paper shows yet" in page.text
    assert "Dates that are not exact yet" in page.text
    assert "The council has not sent a final plan." in page.text


# --- the calendar -----------------------------------------------------------------------------------


def download(client: Client, query: str) -> tuple[str, str]:
    open_case(client, RICH)
    answer = client.get(f"/calendar/?file=yes{query}")
    assert answer.headers["Content-Type"].startswith("text/calendar")
    return answer.content.decode(), answer.headers["Content-Disposition"]


def test_a_calendar_says_nothing_of_the_matter(client: Client) -> None:
    text, disposition = download(client, "")
    assert disposition == 'attachment; filename="dates.ics"'
    summaries = [line for line in text.split("\r\n") if line.startswith("SUMMARY")]
    assert len(summaries) == 2
    assert set(summaries) == {f"SUMMARY:{TITLE}"}
    assert "DESCRIPTION" not in text
    assert "mbudsman" not in text


def test_a_calendar_says_more_where_that_was_ticked(client: Client) -> None:
    text, disposition = download(client, "&say=yes")
    assert disposition == 'attachment; filename="dates.ics"'
    assert "DESCRIPTION:Last safe day: Complain to the Ombudsman" in text


def test_the_page_of_days_shows_them(client: Client) -> None:
    text = page_of(client, "/calendar/").text
    assert "20 July 2027 Last safe day: Complain to the Ombudsman within 12 months" in text
    assert "Whoever sees your calendar can read it." in text


def test_no_day_to_remember(client: Client) -> None:
    page = page_of(client, "/calendar/", "dutybound: 1\nas_of: 2026-11-22\nchild: {}\n")
    assert "there is no day to remember yet" in page.text
    assert not list(page.all("form"))
