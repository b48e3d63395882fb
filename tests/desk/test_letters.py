"""Letters: drafted by one, approved by another, sent, answered; every text kept, and nothing in clear."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from dutybound.days import parse_span
from dutybound.engine import Occurrence, Record
from dutybound.engine.cases import happened_on
from dutybound.language.truth import TRUE
from dutybound.law.england.vocabulary import Enquiry
from dutybound.letters.catalogue import LETTERS
from dutybound.web.casework.cases.changing import changing, look
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.keeping.exporting import export
from dutybound.web.casework.letters.events import BEGINS, begins
from dutybound.web.casework.letters.offered import offered
from dutybound.web.casework.models import CaseFile, Clock, Course, Letter, LetterText, Wall
from dutybound.web.casework.trail.kinds import LetterMoved, StillSo, Told
from dutybound.web.family.file import Teller, problems
from tests.desk.office import CHANGE, SEE, Office, open_to
from tests.desk.some_letters import (
    CHASE,
    EHC,
    OURS,
    approved,
    at,
    begun,
    gone_out,
    sends,
    told,
    version,
    without_consent,
    words_now,
)
from tests.desk.test_cases import TODAY
from tests.desk.test_pages import entries
from tests.desk.test_to_advisers import YOU
from tests.web.house_rules import Page, words

BARE = b"dutybound: 1\nas_of: 2026-11-22\nchild: {born: 2015-05-02}\n"
STEP = {"on": "2026-11-22", "by": "e-mail"}


def moves(case: CaseFile) -> list[tuple[str, int]]:
    return [(one.state, one.text) for one in entries(case) if isinstance(one, LetterMoved)]


# --- who ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("who", "status"), SEE)
def test_who_sees_letters(who: str, status: int) -> None:
    office = Office.make()
    case = told(office)
    begun(office.signed_in(office.amal), case)
    browser = office.signed_in(getattr(office, who))
    pages = ["letters", "letters/1", "letters/1/text/1", "letters/1/as/docx", "chronology"]
    assert {browser.get(at(case, page)).status_code for page in pages} == {status}


@pytest.mark.parametrize(
    ("who", "status"),
    [("amal", 403), ("bea", 403), ("chris", 200), ("dana", 403), ("ed", 403), ("stranger", 403)],
)
def test_drafts_are_listed_for_the_supervisor_of_their_team(who: str, status: int) -> None:
    office = Office.make()
    case = told(office)
    begun(office.signed_in(office.amal), case)
    got = office.signed_in(getattr(office, who)).get("/desk/drafts/")
    assert got.status_code == status
    assert (case.number in got.content.decode()) == (status == 200)


def test_what_is_walled_off_or_of_another_team_is_not_among_the_drafts() -> None:
    office, others = Office.make(), Office.make()
    case = told(office)
    approved(office, case)
    begun(office.signed_in(office.amal), case)
    begun(others.signed_in(others.amal), told(others))
    page = office.signed_in(office.chris).get("/desk/drafts/").content.decode()
    assert page.count('<tr class="govuk-table__row">') == 2, "its head, and the one draft"
    Wall.objects.create(case=case, colleague=office.chris)
    assert "There are none." in office.signed_in(office.chris).get("/desk/drafts/").content.decode()


def test_drafts_of_a_closed_case_wait_for_nobody() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    sends(amal, case, "do", "close")
    assert "There are none." in office.signed_in(office.chris).get("/desk/drafts/").content.decode()
    page = amal.get(at(case, "letters/1"))
    assert (page.status_code, "Put this letter aside" in page.content.decode()) == (200, False)
    assert sends(amal, case, "letters/1/do/put-aside").status_code == 403


def test_whoever_is_walled_off_finds_no_letter_and_no_paper() -> None:
    office = Office.make()
    case = told(office)
    begun(office.signed_in(office.amal), case)
    Wall.objects.create(case=case, colleague=office.bea)
    pages = ["letters", "letters/1", "letters/1/as/pdf", "documents", "chronology", "still-so"]
    bea = office.signed_in(office.bea)
    assert {bea.get(at(case, page)).status_code for page in pages} == {404}


@pytest.mark.parametrize(("who", "status"), CHANGE)
def test_who_begins_and_changes_letters(who: str, status: int) -> None:
    office = Office.make()
    case = told(office)
    browser = office.signed_in(getattr(office, who))
    assert sends(browser, case, "letters", offer=CHASE).status_code == status
    begun(office.signed_in(office.amal), case)
    number = Letter.objects.filter(case=case).latest("number").number
    assert sends(browser, case, "letters", number, text=OURS).status_code == status
    aside = sends(browser, case, "letters", number, "do", "put-aside")
    assert aside.status_code == status
    pages = ["letters/details", "still-so"]
    expected = 200 if status == 302 else status
    assert {browser.get(at(case, page)).status_code for page in pages} == {expected}


@pytest.mark.parametrize(("who", "status"), open_to("chris", done=302))
def test_who_approves(who: str, status: int) -> None:
    office = Office.make()
    case = told(office)
    begun(office.signed_in(office.amal), case)
    browser = office.signed_in(getattr(office, who))
    done = sends(browser, case, "letters", 1, "do", "approve", text_number=1)
    assert done.status_code == status
    state = Letter.objects.get(case=case).state
    assert state == ("approved" if status == 302 else "draft")


def test_nobody_approves_what_they_wrote() -> None:
    office = Office.make()
    case = told(office)
    amal, chris = office.signed_in(office.amal), office.signed_in(office.chris)
    begun(chris, case)
    assert sends(chris, case, "letters", 1, "do", "approve", text_number=1).status_code == 403
    sends(amal, case, "letters", 1, text=OURS)
    assert sends(chris, case, "letters", 1, "do", "approve", text_number=2).status_code == 403
    begun(amal, case)
    sends(chris, case, "letters", 2, text=OURS)
    assert sends(chris, case, "letters", 2, "do", "approve", text_number=2).status_code == 403
    sends(amal, case, "letters", 2, text=OURS + "\nOne line more.\n")
    assert sends(chris, case, "letters", 2, "do", "approve", text_number=3).status_code == 302


def test_a_text_that_was_not_read_is_not_approved() -> None:
    office = Office.make()
    case = told(office)
    amal, chris = office.signed_in(office.amal), office.signed_in(office.chris)
    begun(amal, case)
    sends(amal, case, "letters", 1, text=OURS)
    done = sends(chris, case, "letters", 1, "do", "approve", text_number=1)
    assert (done.status_code, "Read it again" in done.content.decode()) == (422, True)
    assert chris.get(at(case, "letters/1/do/approve")).headers["Location"] == at(case, "letters/1")


# --- its history ----------------------------------------------------------------------------------


def test_from_a_draft_to_an_answer_and_every_text_is_kept() -> None:
    office = Office.make()
    case = told(office)
    amal, chris = office.signed_in(office.amal), office.signed_in(office.chris)
    begun(amal, case)
    ours = words_now(case, 1)
    assert "Ada Example" in ours
    sends(amal, case, "letters", 1, text=OURS)
    sends(chris, case, "letters", 1, "do", "approve", text_number=2)
    sends(amal, case, "letters", 1, text=OURS.replace("never", "not"))
    assert Letter.objects.get(case=case).state == "draft", "an edit takes the approval back"
    assert sends(amal, case, "letters", 1, "do", "send", **STEP).status_code == 302
    assert Letter.objects.get(case=case).sent_on is None, "what is not approved is not sent"
    sends(chris, case, "letters", 1, "do", "approve", text_number=3)
    sends(amal, case, "letters", 1, "do", "send", **STEP)
    answer = {"on": "2026-11-22", "by": "letter", "said": "They are looking into it."}
    assert sends(amal, case, "letters", 1, "do", "answer", **answer).status_code == 302
    assert moves(case) == [
        ("draft", 1), ("draft", 2), ("approved", 2), ("draft", 3), ("approved", 3), ("sent", 3),
        ("answered", 3),
    ]  # fmt: skip
    assert (
        ours.splitlines()[0].lstrip("# ") in amal.get(at(case, "letters/1/text/1")).content.decode()
    )
    page = amal.get(at(case, "letters/1")).content.decode()
    assert "A letter: They are looking into it." in page
    assert "Change it" not in page
    assert "Yours faithfully,<br>Ada Example" in page
    assert sends(amal, case, "letters", 1, text=OURS).status_code == 422, "it has gone out"
    trail = amal.get(at(case)).content.decode()
    assert "Letter 1 (Chase" in trail
    assert "1 answered" in trail


def test_the_same_text_sent_again_changes_nothing() -> None:
    office = Office.make()
    case = told(office)
    letter = approved(office, case)
    same = words_now(case, letter.number).replace("\n", "\r\n")
    sends(office.signed_in(office.amal), case, "letters", 1, text=same)
    assert Letter.objects.get(case=case).state == "approved"


def test_put_aside_and_taken_up_it_has_to_be_approved_anew() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    approved(office, case)
    sends(amal, case, "letters", 1, "do", "put-aside")
    assert Letter.objects.get(case=case).state == "put aside"
    sends(amal, case, "letters", 1, "do", "take-up")
    row = Letter.objects.get(case=case)
    assert (row.state, row.approved_by, row.approved_on) == ("draft", None, None)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"on": "2026-11-20"}, "It was not approved on that day yet."),
        ({"on": "2026-11-23"}, "That day is still to come."),
        ({"by": ""}, "Choose how it went out."),
    ],
)
def test_a_day_that_cannot_be_is_refused(
    given: dict[str, str], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office.make()
    case = told(office)
    approved(office, case)
    done = sends(
        office.signed_in(office.amal), case, "letters", 1, "do", "send", **{**STEP, **given}
    )
    assert (done.status_code, says in done.content.decode()) == (422, True)
    assert Letter.objects.get(case=case).state == "approved"


def test_the_second_of_two_on_one_letter_is_told_and_sees_what_they_wrote() -> None:
    office = Office.make()
    case = told(office)
    amal, chris = office.signed_in(office.amal), office.signed_in(office.chris)
    begun(amal, case)
    held = version(case)
    assert sends(amal, case, "letters", 1, text=OURS).status_code == 302
    late = chris.post(at(case, "letters/1"), {"version": held, "text": "# Mine\n\nQuince."})
    assert late.status_code == 409
    assert "Quince." in late.content.decode()
    assert words_now(case, 1) == OURS
    assert LetterText.objects.filter(case=case).count() == 2


def test_an_empty_letter_or_one_that_is_none_is_refused() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    for text in ("", "\r\n \r\n"):
        assert sends(amal, case, "letters", 1, text=text).status_code == 422
    assert LetterText.objects.filter(case=case).count() == 1


def test_an_adviser_is_not_spoken_to_as_the_family() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    reasons = next(one.id for one in offered(look(case, TODAY)) if "reasons" in one.title)
    gone_out(office, case, reasons)
    page = _read(amal, case, "letters")
    assert "Answer the reasons that the family were given" in page
    assert "The family told us when things happened." in page
    begun(amal, case)
    note = _read(amal, case, "letters/2").partition("Ada Example")[0]
    assert "Read it before it is sent." in note
    assert "What else the family can do, and until when:" in note
    answer, since = (_read(amal, case, place) for place in ("letters/1/do/answer", "still-so"))
    assert f"Case {case.number}, letter 1: Answer the reasons" in answer
    assert [YOU.findall(text) for text in (page, note, answer, since)] == [[]] * 4


def _read(browser: Client, case: CaseFile, place: str) -> str:
    """What an adviser reads on a page, without what is quoted."""
    page = Page.of(browser.get(at(case, place)).content.decode())
    (main,) = page.all("main")
    return re.sub("“[^”]*”", "", words(main))


def test_a_letters_page_offers_what_can_be_done_with_it_as_it_stands() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    assert _offered_steps(amal, case) == ["put-aside"]
    sends(amal, case, "letters/1/do/put-aside")
    assert _offered_steps(amal, case) == ["take-up"]
    sends(amal, case, "letters/1/do/take-up")
    sends(office.signed_in(office.chris), case, "letters/1/do/approve", text_number=1)
    assert _offered_steps(amal, case) == ["send", "put-aside"]
    sends(amal, case, "letters/1/do/send", **STEP)
    assert _offered_steps(amal, case) == ["answer"]


def _offered_steps(browser: Client, case: CaseFile) -> list[str]:
    return re.findall(
        r"letters/1/do/([\w-]+)/", browser.get(at(case, "letters/1")).content.decode()
    )


def test_a_case_says_where_the_family_stand_not_the_adviser() -> None:
    office = Office.make()
    case = told(office)
    page = Page.of(office.signed_in(office.amal).get(at(case)).content.decode())
    (main,) = page.all("main")
    assert "What the family were told, and what the law says" in words(main)
    ours = re.sub("“[^”]*”|What you can do Letters", "", words(main))
    assert [ours[m.start() - 60 : m.end() + 40] for m in YOU.finditer(ours)] == []


# --- what it rests on -----------------------------------------------------------------------------


def test_a_letter_without_a_name_or_a_reason_is_not_begun() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    assert sends(amal, case, "letters", offer="chase:no-such").status_code == 422
    sends(amal, case, "letters", "details", writing_as="parent")
    refused = sends(amal, case, "letters", offer=CHASE)
    assert "needs the name of the person" in refused.content.decode()
    assert not Letter.objects.filter(case=case).exists()


def test_a_letter_whose_reason_has_gone_says_so() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    with_answer = amal.get(at(case, "letters/1")).content.decode()
    assert "gives no reason for this letter any more" not in with_answer
    sends(amal, case, "letters", "details", name="Ada Example", child_name="Alex Example")
    assert (
        "was changed after this letter was begun"
        in amal.get(at(case, "letters/1")).content.decode()
    )
    sends(amal, case, "still-so", happened="rec-1.answered")
    assert (
        "gives no reason for this letter any more"
        in amal.get(at(case, "letters/1")).content.decode()
    )


def test_an_advisers_name_can_stand_under_it() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    given = {"writing_as": "adviser", "name": "Amal Reed", "child_name": "Sam Example"}
    assert sends(amal, case, "letters", "details", **given).status_code == 302
    begun(amal, case)
    assert "Amal Reed" in words_now(case, 1)
    wrong = sends(amal, case, "letters", "details", writing_as="the King")
    assert wrong.status_code == 422


def test_a_young_persons_letters_stay_theirs_where_nobody_chose_who_signs() -> None:
    office = Office.make()
    case = told(office)
    with changing(case.pk, version(case), office.amal, TODAY) as opening:
        opening.content.file.teller = Teller.YOUNG_PERSON
    page = office.signed_in(office.amal).get(at(case, "letters/details")).content.decode()
    assert 'value="young person" selected' in page


def test_an_enquiry_comes_before_every_letter() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    assert "Get a solicitor now" not in amal.get(at(case, "letters")).content.decode()
    enquiry = BARE + b"enquiries: [{id: e-1, opened: 2026-11-02}]\n"
    other = told(office, enquiry)
    assert "Get a solicitor now" in amal.get(at(other, "letters")).content.decode()


def test_whoever_came_with_an_enquiry_is_led_to_a_solicitor_before_any_answer_tells_of_it() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    enquiry = next(one.id for one in problems() if Enquiry in one.opens)
    sends(amal, case, "do", "problems", problem=[enquiry])
    for page in ("letters", "letters/1"):
        assert "Get a solicitor now" in amal.get(at(case, page)).content.decode()


# --- consent --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("consent", "says"),
    [
        ({"withdrawn_on": "2026-11-22"}, "The family took back what they had agreed to."),
        ({"until": "2026-11-21"}, "What the family agreed to is over."),
    ],
)
def test_once_consent_ended_no_letter_goes_out_and_the_page_says_why(
    consent: dict[str, str], says: str
) -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    approved(office, case)
    without_consent(office, case, **consent)
    done = sends(amal, case, "letters", 1, "do", "send", **STEP)
    assert (done.status_code, says in done.content.decode()) == (422, True)
    assert Letter.objects.get(case=case).state == "approved"
    assert moves(case)[-1] == ("approved", 1)
    for form in ("docx", "pdf"):
        assert amal.get(at(case, "letters/1/as", form)).status_code == 302
        assert amal.get(at(case, "chronology/as", form)).status_code == 302
    for page in ("letters", "letters/1", "chronology"):
        assert says in amal.get(at(case, page)).content.decode()


def test_a_letter_that_went_out_before_can_be_read_and_answered_after() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    gone_out(office, case)
    without_consent(office, case, withdrawn_on="2026-11-22")
    assert amal.get(at(case, "letters/1/as/docx")).status_code == 200
    answer = {"on": "2026-11-22", "by": "letter", "said": "No."}
    assert sends(amal, case, "letters", 1, "do", "answer", **answer).status_code == 302


# --- what it tells --------------------------------------------------------------------------------


def test_an_answer_tells_of_the_case_and_its_clocks_follow() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    gone_out(office, case)
    assert Clock.objects.filter(case=case, matter="rec-1", due_from="2026-10-01").exists()
    answer = {"on": "2026-11-22", "by": "letter", "said": "Here are the records."}
    tells = sends(amal, case, "letters", 1, "do", "answer", happened="rec-1.answered", **answer)
    assert tells.status_code == 302
    case.refresh_from_db()
    accounts = look(case, TODAY).file.telling.accounts(("rec-1", "answered"))
    assert isinstance(accounts[0].value, Occurrence)
    assert (accounts[0].value.state, accounts[0].shown_by.value) == (TRUE, "letter")  # type: ignore[union-attr]
    assert not Clock.objects.filter(case=case, matter="rec-1").exists()
    assert isinstance(entries(case)[-1], Told)


def test_an_answer_that_clashes_with_what_is_told_is_refused_whole() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    gone_out(office, case)
    before = moves(case)
    answer = {
        "on": "2026-11-22",
        "by": "letter",
        "said": "Dealt with.",
        "happened": "no-such.thing",
    }
    assert sends(amal, case, "letters", 1, "do", "answer", **answer).status_code == 422
    assert moves(case) == before


def test_a_request_that_came_begins_its_matter() -> None:
    office = Office.make()
    case = told(office, BARE)
    gone_out(office, case, EHC)
    assert not _requests(case), "nobody knows yet that it came"
    gone_out(office, case, EHC, came="2026-11-22")
    (request,) = _requests(case)
    assert request.accounts[request.matter.fields["received"]][0].value == happened_on(TODAY)
    found = [
        one.rule.id
        for one in look(case, TODAY).file.result().findings
        if one.record.id == request.id
    ]
    assert "ehc.decide-whether-to-assess" in found


def _requests(case: CaseFile) -> list[Record]:
    case.refresh_from_db()
    held = look(case, TODAY).file.telling.case.all_records()
    return [one for one in held if one.matter.key == "ehc_request"]


def test_every_letter_that_begins_a_matter_is_there_and_its_event_too() -> None:
    ids = {one.id for one in LETTERS}
    for offer in BEGINS:
        found = begins(offer)
        assert found is not None
        assert offer in ids
        assert found[1] in found[0].fields


def test_a_letter_that_went_out_is_ticked_as_tried() -> None:
    office = Office.make()
    case = told(office)
    gone_out(office, case)
    amal = office.signed_in(office.amal)
    form = amal.get(at(case, "do/outcome")).content.decode()
    box = form[form.index('value="letter:chase"') :][:200]
    assert "checked" in box
    stands = {"problem": "ehc-late", "tried": ["letter:chase"], "did": "did-it", "on": "2026-11-22"}
    assert sends(amal, case, "do", "outcome", **stands).status_code == 302
    course = Course.objects.get(case=case, problem="ehc-late")
    assert course.tried == [["letter:chase", "2026-11-22"]]


# --- the day it is told as of ---------------------------------------------------------------------


def test_what_has_happened_since_is_gone_through_and_the_case_is_of_today() -> None:
    office = Office.make()
    old = BARE + b"ehc_requests: [{id: e-1, received: 2026-06-01, decision_sent: no}]\n"
    case = told(office, old)
    _told_on(office, case, "2026-10-01")
    amal = office.signed_in(office.amal)
    assert "was last told on" in amal.get(at(case)).content.decode()
    assert sends(amal, case, "still-so", happened="e-1.decision_sent").status_code == 302
    case.refresh_from_db()
    file = look(case, TODAY).file
    assert file.telling.case.as_of == TODAY
    value = file.telling.accounts(("e-1", "decision_sent"))[0].value
    assert isinstance(value, Occurrence)
    assert (value.state, value.span.latest) == (TRUE, TODAY)
    assert isinstance(entries(case)[-1], StillSo)
    assert "was last told on" not in amal.get(at(case)).content.decode()


def test_an_answer_after_the_day_of_the_case_asks_first_what_has_happened_since() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    gone_out(office, case)
    _told_on(office, case, "2026-11-20")
    answer = {**STEP, "said": "Here are the records.", "happened": "rec-1.answered"}
    refused = sends(amal, case, "letters/1/do/answer", **answer)
    assert "The case was last told on 20 November 2026." in refused.content.decode()
    assert "Here are the records." in refused.content.decode(), "what was typed is not lost"
    assert Letter.objects.get(case=case).state == "sent"


def _told_on(office: Office, case: CaseFile, day: str) -> None:
    with changing(case.pk, version(case), office.amal, TODAY) as opening:
        opening.content.file.telling.case.as_of = parse_span(day).earliest


# --- files, and what is kept ----------------------------------------------------------------------


def test_a_file_says_nothing_by_its_name_and_a_draft_that_it_is_one() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    for form, begins_ in (("docx", b"PK"), ("pdf", b"%PDF")):
        got = amal.get(at(case, "letters/1/as", form))
        assert got.headers["Content-Disposition"] == f'attachment; filename="letter-1.{form}"'
        assert got.headers["X-Content-Type-Options"] == "nosniff"
        assert got.content.startswith(begins_)
    assert "not to be sent" in _words(amal.get(at(case, "letters/1/as/docx")).content)
    sends(office.signed_in(office.chris), case, "letters", 1, "do", "approve", text_number=1)
    assert "not to be sent" not in _words(amal.get(at(case, "letters/1/as/docx")).content)
    assert amal.get(at(case, "letters/1/as/exe")).status_code == 404


def _words(docx: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as held:
        return held.read("word/document.xml").decode()


def test_nothing_of_a_letter_is_readable_in_the_tables_and_it_goes_with_its_case() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    sends(amal, case, "letters", 1, text=OURS)
    answer = b"Marmalade", b"Ada Example", b"rec-1"
    with connection.cursor() as cursor:
        for table in ("casework_letter", "casework_lettertext"):
            cursor.execute(f"SELECT * FROM {table}")  # noqa: S608 -- a name of ours
            held = b"".join(
                bytes(cell) if isinstance(cell, bytes | memoryview) else str(cell).encode()
                for row in cursor.fetchall()
                for cell in row
            )
            assert held
            assert not [word for word in answer if word in held]
    parts = _exported(case)
    assert "Marmalade" in parts["letters/1-text-2.txt"]
    assert "chase:rec-1" in parts["letters.json"]
    erase(case.pk, "past its time", office.chris)
    assert not Letter.objects.filter(case=case).exists()
    assert not LetterText.objects.filter(case=case).exists()
    assert amal.get(at(case, "letters")).status_code == 410


def _exported(case: CaseFile) -> dict[str, str]:
    case.refresh_from_db()
    with zipfile.ZipFile(io.BytesIO(export(case, TODAY))) as held:
        return {name: held.read(name).decode() for name in held.namelist()}


def test_a_letter_of_another_case_does_not_open_in_this_one() -> None:
    from dutybound.web.vault.errors import CannotBeOpened

    office = Office.make()
    first, second = told(office), told(office)
    amal = office.signed_in(office.amal)
    begun(amal, first)
    begun(amal, second)
    Letter.objects.filter(case=second).update(sealed=Letter.objects.get(case=first).sealed)
    with pytest.raises(CannotBeOpened):
        amal.get(at(second, "letters/1"))


def test_a_text_that_was_put_in_anothers_place_does_not_open() -> None:
    from dutybound.web.vault.errors import CannotBeOpened

    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    begun(amal, case)
    sends(amal, case, "letters", 1, text=OURS)
    first, second = LetterText.objects.filter(case=case).order_by("number")
    LetterText.objects.filter(pk=second.pk).update(sealed=first.sealed)
    with pytest.raises(CannotBeOpened):
        amal.get(at(case, "letters/1"))


def test_pages_of_letters_ask_few_queries_however_many_there_are(django_queries: Any) -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    for _time in range(6):
        begun(amal, case)
    sends(amal, case, "letters", 1, text=OURS)
    for page in ("letters", "letters/1", "chronology"):
        amal.get(at(case, page))
        with django_queries(10):
            amal.get(at(case, page))
    with django_queries(13):
        amal.get(at(case))
    chris = office.signed_in(office.chris)
    chris.get("/desk/drafts/")
    with django_queries(6):
        chris.get("/desk/drafts/")
