"""What is done with a case from its page: problems, people, council, and what the family agreed to."""

from __future__ import annotations

import pytest

from dutybound.web.casework.cases.acts import ACTS
from dutybound.web.casework.cases.changing import changing, look
from dutybound.web.casework.cases.errors import NoConsent
from dutybound.web.casework.models import CaseFile, Clock
from dutybound.web.casework.trail.kinds import (
    Consent,
    ConsentWithdrawn,
    DetailsChanged,
    LetterMoved,
    ProblemsChosen,
)
from tests.desk.office import Office, open_to
from tests.desk.test_cases import TODAY, opened
from tests.desk.test_pages import entries

AGREED = {"given_to": "that we keep this", "until": "2027-11-22", "how_withdrawn": "By telling us."}
SENT = LetterMoved(1, "chase", "sent", "2026-11-22")
DETAILS = {
    "name": "Okafor-Reid",
    "council": "302",
    "people": "Ms Okafor, mother: 07700 900123, mornings\n\nMr Reid",
}


def of(case: CaseFile, what: str) -> str:
    return f"/desk/case/{case.number}/do/{what}/"


@pytest.mark.parametrize("what", sorted(ACTS))
@pytest.mark.parametrize(("who", "status"), open_to("amal", "chris"))
def test_each_page_is_for_whoever_may_change_the_case(what: str, who: str, status: int) -> None:
    office = Office.make()
    case = opened(office)
    browser = office.signed_in(getattr(office, who))
    expected = 403 if ACTS[what].supervisor and who == "amal" else status
    assert browser.get(of(case, what)).status_code == expected
    sent = browser.post(of(case, what), {"version": 0})
    assert sent.status_code in ({302, 422} if expected == 200 else {expected})
    if expected != 200:
        case.refresh_from_db()
        assert case.version == 0


def test_problems_are_chosen_later_and_answers_stay() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    sent = amal.post(of(case, "problems"), {"version": 0, "problem": ["ehc-late", "records"]})
    assert sent.status_code == 302
    case.refresh_from_db()
    file = look(case, TODAY).file
    assert {one.id for one in file.interview.problems} == {"ehc-late", "records"}
    assert any(record.id == "ehc-1" for record in file.telling.case.all_records())
    last = entries(case)[-1]
    assert isinstance(last, ProblemsChosen)
    assert len(last.chosen) == 2
    page = amal.get(of(case, "problems")).content.decode()
    assert 'value="records" checked' in page
    refused = amal.post(of(case, "problems"), {"version": 1, "problem": ["no-such"]})
    assert refused.status_code == 422


def test_people_name_and_council_are_edited() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    assert amal.post(of(case, "details"), {**DETAILS, "version": 0}).status_code == 302
    case.refresh_from_db()
    content = look(case, TODAY)
    assert (content.name, case.authority) == ("Okafor-Reid", "302")
    assert content.people == {"Ms Okafor, mother": "07700 900123, mornings", "Mr Reid": ""}
    assert content.file.telling.case.bodies == {"council": "302"}
    assert entries(case)[-1] == DetailsChanged(("the name", "the council", "the people"))
    assert b"07700" not in bytes(case.sealed) + bytes(case.name)
    page = amal.get(f"/desk/case/{case.number}/").content.decode()
    assert "07700 900123, mornings" in page
    assert "Barnet" in page
    again = amal.post(of(case, "details"), {**DETAILS, "version": 1})
    assert again.status_code == 422
    assert "Nothing here is different" in again.content.decode()


def test_a_council_that_is_none_is_not_taken() -> None:
    office = Office.make()
    case = opened(office)
    sent = office.signed_in(office.amal).post(
        of(case, "details"), {**DETAILS, "council": "999", "version": 0}
    )
    assert sent.status_code == 422
    case.refresh_from_db()
    assert case.authority == "383"


def test_after_consent_was_taken_back_the_case_says_so_and_no_letter_goes_out() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    amal.post(of(case, "consent"), {**AGREED, "version": 0})
    with changing(case.pk, 1, office.amal, TODAY) as opening:
        opening.happened.append(SENT)
    amal.post(of(case, "withdraw"), {"version": 2, "why": "They moved away."})
    page = amal.get(f"/desk/case/{case.number}/").content.decode()
    assert "The family took back what they had agreed to" in page
    case.refresh_from_db()
    told = entries(case)
    assert told[1] == Consent(*AGREED.values())
    assert told[-1] == ConsentWithdrawn("They moved away.")
    with pytest.raises(NoConsent), changing(case.pk, 3, office.amal, TODAY) as opening:
        opening.happened.append(SENT)
    case.refresh_from_db()
    assert case.version == 3
    amal.post(of(case, "consent"), {**AGREED, "version": 3})
    with changing(case.pk, 4, office.amal, TODAY) as opening:
        opening.happened.append(SENT)


def test_what_was_agreed_to_ends_on_its_day() -> None:
    office = Office.make()
    case = opened(office)
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        opening.content.consent = {**AGREED, "until": "2026-11-22"}
    with changing(case.pk, 1, office.amal, TODAY) as opening:
        opening.happened.append(SENT)
    with (
        pytest.raises(NoConsent),
        changing(case.pk, 2, office.amal, TODAY + 1) as opening,
    ):
        opening.happened.append(SENT)


@pytest.mark.parametrize(
    ("until", "says"),
    [
        ("soon", "We cannot read that as a day. Write it as 4 March 2026."),
        ("March 2027", "Give one day, as in 4 March 2026."),
        ("1 March 2020", "That day has passed."),
        ("", "Give the last day on which we may keep it."),
    ],
)
def test_a_day_that_cannot_be_taken_is_told_at_the_top_and_at_its_field(
    until: str, says: str
) -> None:
    office = Office.make()
    case = opened(office)
    sent = office.signed_in(office.amal).post(
        of(case, "consent"), {**AGREED, "until": until, "version": 0}
    )
    page = sent.content.decode()
    assert sent.status_code == 422
    assert f'<a href="#id_until">{says}</a>' in page
    assert page.count(says) == 2
    assert "that we keep this" in page, "what was typed is still there"


@pytest.mark.parametrize("day", ["4 March 2026", "4/3/2026", "2026-03-04"])
def test_days_are_typed_as_people_write_them(day: str) -> None:
    office = Office.make()
    case = opened(office)
    given = {"on": day, "who": "Ms Okafor", "by": "telephone", "note": "No letter yet."}
    amal = office.signed_in(office.amal)
    assert amal.post(of(case, "contact"), {**given, "version": 0}).status_code == 302
    page = amal.get(f"/desk/case/{case.number}/").content.decode()
    assert "Telephone, Ms Okafor, 4\N{NO-BREAK SPACE}March 2026: No letter yet." in page


def test_a_closed_case_is_reopened_and_has_its_clocks() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    amal.post(of(case, "close"), {"version": 0})
    assert CaseFile.objects.get_queryset().get(pk=case.pk).closed_on is not None
    amal.post(of(case, "reopen"), {"version": 1})
    assert CaseFile.objects.get_queryset().get(pk=case.pk).closed_on is None
    assert Clock.objects.filter(case=case).exists()
