"""From day to day: clocks worked out anew, one mail a day that says nothing, and a calendar to look at."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import icalendar
import pytest
from django.conf import settings
from django.core import mail
from django.test import Client

from dutybound.days import parse_span
from dutybound.web.casework.cases.changing import changing, look, open_case
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.due import refreshing
from dutybound.web.casework.due.refreshing import refresh
from dutybound.web.casework.due.reminding import remind
from dutybound.web.casework.models import CaseFile, Clock, Feed
from dutybound.web.family.file import FamilyFile, Teller
from tests.desk.office import Office
from tests.desk.test_cases import TODAY, opened

LATER = parse_span("2026-12-20").earliest
NEAR = """
dutybound: 1
as_of: 2026-11-22
bodies: {council: 383}
child: {born: 2015-05-02}
ehc_requests: [{id: ehc-1, received: 2026-10-15, decision_sent: no}]
"""
"""Six weeks from then is 26 November."""
DECIDE = "ehc.decide-whether-to-assess"
ADDRESS = "https://desk.example.org"


def near(office: Office, name: str = "Okafor") -> CaseFile:
    """A case in which the council has four days left."""
    assert office.amal.team is not None
    content = Content(FamilyFile.from_case(NEAR, Teller.HELPER, TODAY), name=name)
    return open_case(content, office.amal.team, office.amal, "new", TODAY)


def told_later(page: str) -> bool:
    return "Fell due lately" in page


def decides(case: CaseFile) -> Clock:
    return Clock.objects.get(case=case, rule=DECIDE, step="")


# --- clocks -----------------------------------------------------------------------------------------


def test_a_status_moves_with_the_day_though_nobody_opens_the_case(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = Office.make()
    case = near(office)
    assert decides(case).status == "due"
    amal = office.signed_in(office.amal)
    assert not told_later(amal.get("/desk/").content.decode())
    assert refresh(LATER).worked_out == 1
    monkeypatch.setattr(settings, "TODAY", LATER)
    assert told_later(amal.get("/desk/").content.decode()), "nobody knows whether it was kept"
    assert decides(case).status == "unclear"
    case.refresh_from_db()
    assert (case.version, case.clocks_on) == (0, date(2026, 12, 20))
    assert Clock.objects.filter(case=case, rule=DECIDE, step="").count() == 1


def test_a_run_that_was_stopped_goes_on_and_one_that_is_done_does_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = Office.make()
    cases = [near(office) for _ in range(5)]
    monkeypatch.setattr(refreshing, "BATCH", 2)
    seen = list[int]()

    def looked(case: CaseFile, today: int) -> Content:
        if len(seen) == 3:
            raise KeyboardInterrupt
        seen.append(case.pk)
        return look(case, today)

    monkeypatch.setattr(refreshing, "look", looked)
    with pytest.raises(KeyboardInterrupt):
        refresh(LATER)
    done = CaseFile.objects.get_queryset().filter(clocks_on=date(2026, 12, 20)).count()
    assert done == 2, "a batch is kept whole, and the next not at all"
    monkeypatch.setattr(refreshing, "look", look)
    assert refresh(LATER).worked_out == 3
    assert refresh(LATER).worked_out == 0
    assert {decides(case).status for case in cases} == {"unclear"}


def test_closed_and_erased_cases_are_left_and_one_that_cannot_be_read_is_named() -> None:
    office = Office.make()
    closed, erased, broken, fine = (near(office) for _ in range(4))
    files = CaseFile.objects.get_queryset()
    files.filter(pk=closed.pk).update(closed_on=date(2026, 11, 22))
    files.filter(pk=erased.pk).update(key=None)
    files.filter(pk=broken.pk).update(sealed=b"no such thing")
    done = refresh(LATER)
    assert (done.worked_out, done.unreadable) == (1, [broken.number])
    assert [decides(one).status for one in (closed, broken, fine)] == ["due", "due", "unclear"]


def test_a_case_that_is_changed_meanwhile_keeps_its_newer_clocks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = Office.make()
    case = near(office)

    def meanwhile(found: CaseFile, today: int) -> Content:
        old = look(found, today)
        with changing(case.pk, 0, office.amal, TODAY) as opening:
            opening.content.name = "changed"
        return old

    monkeypatch.setattr(refreshing, "look", meanwhile)
    assert refresh(LATER).worked_out == 0
    assert decides(case).status == "due", "of the day of the change"


def test_a_batch_asks_few_queries_however_many_cases(django_queries: Any) -> None:
    office = Office.make()
    for _ in range(12):
        near(office)
    with django_queries(10):
        refresh(LATER)


# --- mail -------------------------------------------------------------------------------------------


def test_one_mail_a_day_that_says_nothing_of_any_matter() -> None:
    office = Office.make()
    case = near(office)
    near(office)
    day = date(2026, 11, 22)
    assert remind(day, ADDRESS).sent == 1
    (message,) = mail.outbox
    assert message.to == [office.amal.email]
    due = Clock.objects.filter(due_from__gte=day, due_from__lte=date(2026, 11, 29)).count()
    assert f"{due} limits fall due within a week" in str(message.body)
    assert f"{ADDRESS}/desk/" in str(message.body)
    said = f"{message.subject}\n{message.body}".lower()
    for never in ("okafor", case.number.lower(), "ehc", "council", "assess", "case file", "child"):
        assert never not in said
    assert remind(day, ADDRESS).sent == 0, "nobody has two on one day"
    assert remind(date(2026, 11, 23), ADDRESS).sent == 1


def test_nothing_due_and_no_place_here_get_no_mail() -> None:
    office = Office.make()
    opened(office)
    case = near(office)
    walled = near(office)
    office.bea.is_active = False
    office.bea.save()
    CaseFile.objects.get_queryset().filter(pk=case.pk).update(adviser=office.bea)
    CaseFile.objects.get_queryset().filter(pk=walled.pk).update(closed_on=date(2026, 11, 22))
    Clock.objects.filter(case__adviser=office.amal, case__closed_on=None).delete()
    assert remind(date(2026, 11, 22), ADDRESS).sent == 0
    assert not mail.outbox


def test_a_mail_that_could_not_be_sent_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office.make()
    near(office)
    from dutybound.web.casework.due import reminding

    def down(*_given: object) -> None:
        raise ConnectionRefusedError

    with monkeypatch.context() as broken:
        broken.setattr(reminding, "mail_to", down)
        assert remind(date(2026, 11, 22), ADDRESS).failed == 1
    assert remind(date(2026, 11, 22), ADDRESS).sent == 1


# --- calendar ---------------------------------------------------------------------------------------

SHOWN = re.compile(r"http://localhost(/desk/days/[\w-]+\.ics)")


def let_out(browser: Client) -> str:
    path = SHOWN.search(browser.post("/desk/calendar/", {"new": "yes"}).content.decode())
    assert path is not None
    return path[1]


def test_a_calendar_is_off_until_it_is_wanted_and_says_no_more_than_a_number(
    client: Client,
) -> None:
    office = Office.make()
    case = near(office)
    amal = office.signed_in(office.amal)
    assert "It is off." in amal.get("/desk/calendar/").content.decode()
    assert not Feed.objects.exists()
    path = let_out(amal)
    answer = client.get(path)
    assert answer.headers["Content-Type"].startswith("text/calendar")
    events = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert {str(event["SUMMARY"]) for event in events} == {f"A limit in case {case.number}"}
    assert date(2026, 11, 26) in {event.decoded("DTSTART") for event in events}
    assert len({str(event["UID"]) for event in events}) == len(events)
    text = answer.content.decode()
    assert not any(never in text for never in ("Okafor", "EHC", "ehc", "DESCRIPTION", "amal"))


def test_a_calendar_is_renewed_and_taken_back_and_its_address_is_kept_nowhere(
    client: Client,
) -> None:
    office = Office.make()
    near(office)
    amal = office.signed_in(office.amal)
    old = let_out(amal)
    assert old not in amal.get("/desk/calendar/").content.decode()
    assert old.split("/")[-1].removesuffix(".ics") not in str(list(Feed.objects.values()))
    new = let_out(amal)
    assert [client.get(path).status_code for path in (old, new)] == [404, 200]
    amal.post("/desk/calendar/", {"stop": "yes"})
    assert client.get(new).status_code == 404


def test_a_calendar_holds_what_its_owner_may_see_and_ends_with_their_place(client: Client) -> None:
    office = Office.make()
    case = near(office)
    amal, bea = office.signed_in(office.amal), office.signed_in(office.bea)
    mine, other = let_out(amal), let_out(bea)
    assert case.number in client.get(mine).content.decode()
    assert case.number not in client.get(other).content.decode()
    office.signed_in(office.ed).post(f"/desk/people/{office.amal.pk}/let-go/")
    assert client.get(mine).status_code == 404


@pytest.mark.parametrize(
    ("who", "status"),
    [("amal", 200), ("bea", 200), ("chris", 200), ("dana", 403), ("ed", 403), ("stranger", 200)],
)
def test_calendars_are_for_those_who_work_on_cases(who: str, status: int) -> None:
    office = Office.make()
    browser = office.signed_in(getattr(office, who))
    assert browser.get("/desk/calendar/").status_code == status
    assert browser.post("/desk/calendar/", {"new": "y"}).status_code == status


# --- the list ---------------------------------------------------------------------------------------


def test_the_list_is_narrowed_to_an_adviser_and_an_authority() -> None:
    office = Office.make()
    mine, other, elsewhere = (near(office, name) for name in ("Mine", "Other", "Elsewhere"))
    files = CaseFile.objects.get_queryset()
    files.filter(pk=other.pk).update(adviser=office.bea)
    files.filter(pk=elsewhere.pk).update(authority="302")
    amal = office.signed_in(office.amal)

    def listed(query: str) -> set[str]:
        page = amal.get(f"/desk/{query}").content.decode()
        return {one.number for one in (mine, other, elsewhere) if f"/{one.number}/" in page}

    assert listed("") == {mine.number, elsewhere.number}
    assert listed("?whose=team") == {mine.number, other.number, elsewhere.number}
    assert listed(f"?whose={office.bea.pk}") == {other.number}
    assert listed("?authority=302") == {elsewhere.number}
    assert listed("?whose=team&authority=383") == {mine.number, other.number}
    assert listed("?whose=nonsense&authority=nonsense") == {mine.number, elsewhere.number}
    assert listed(f"?whose={office.stranger.pk}") == set()


def test_days_are_in_words() -> None:
    office = Office.make()
    case = near(office)
    amal = office.signed_in(office.amal)
    for path in ("/desk/", f"/desk/case/{case.number}/"):
        page = re.sub(r"<[^>]*>", "", amal.get(path).content.decode())
        assert "26\N{NO-BREAK SPACE}November 2026" in page
        assert not re.search(r"\d{4}-\d\d-\d\d", page.replace("2026-11-22;", ""))
