"""A case with something to write about, and people who write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.test import Client

from dutybound.web.casework.cases.changing import changing, key_of, open_case
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.letters.looking import texts_of, the_letter
from dutybound.web.casework.models import CaseFile, Letter
from dutybound.web.family.file import FamilyFile, Teller, problems
from tests.desk.office import Office
from tests.desk.test_cases import TODAY

SEVERAL = Path(__file__).parents[1] / "letters/cases/several.yaml"
AGREED = {"given_to": "that we keep this", "until": "2027-11-22", "how_withdrawn": "By telling us."}
OURS = (
    "# Reminder\n\nDear Sir,\n\nMarmalade was never mentioned.\n\nYours faithfully,\nAda Example\n"
)
CHASE, EHC = "chase:rec-1", "ask-for-ehc-assessment"


def told(office: Office, text: str | bytes = b"") -> CaseFile:
    """A case with much that is late, whose letters can be signed."""
    file = FamilyFile.from_case(text or SEVERAL.read_bytes(), Teller.HELPER, TODAY)
    file.details = {"name": "Ada Example", "child_name": "Sam Example", "my_words": ["So it is."]}
    file.interview.problems = [one for one in problems() if one.id == "ehc-late"]
    assert office.amal.team is not None
    content = Content(file, "Okafor", consent=dict(AGREED))
    return open_case(content, office.amal.team, office.amal, "case file", TODAY)


def at(case: CaseFile, *rest: object) -> str:
    return "/".join(["", "desk", "case", case.number, *map(str, rest), ""])


def version(case: CaseFile) -> int:
    case.refresh_from_db()
    return case.version


def sends(browser: Client, case: CaseFile, *rest: object, **given: object) -> Any:
    """Post a form of the case on the version that it has now."""
    return browser.post(at(case, *rest), {"version": version(case), **given})


def begun(browser: Client, case: CaseFile, offer: str = CHASE) -> Letter:
    sent = sends(browser, case, "letters", offer=offer)
    assert sent.status_code == 302, sent.content.decode()
    return Letter.objects.filter(case=case).latest("number")


def approved(office: Office, case: CaseFile, offer: str = CHASE) -> Letter:
    letter = begun(office.signed_in(office.amal), case, offer)
    chris = office.signed_in(office.chris)
    done = sends(chris, case, "letters", letter.number, "do", "approve", text_number=1)
    assert done.status_code == 302
    letter.refresh_from_db()
    return letter


def gone_out(office: Office, case: CaseFile, offer: str = CHASE, **given: str) -> Letter:
    letter = approved(office, case, offer)
    told_ = {"on": "2026-11-22", "by": "e-mail", **given}
    done = sends(
        office.signed_in(office.amal), case, "letters", letter.number, "do", "send", **told_
    )
    assert done.status_code == 302, done.content.decode()
    letter.refresh_from_db()
    return letter


def words_now(case: CaseFile, number: int) -> str:
    case.refresh_from_db()
    return texts_of(case, the_letter(case, number).letter)[0]


def without_consent(office: Office, case: CaseFile, **consent: str) -> None:
    with changing(case.pk, version(case), office.amal, TODAY) as opening:
        opening.content.consent |= consent
    assert key_of(case)
