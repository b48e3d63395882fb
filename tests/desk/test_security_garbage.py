"""Every form of the desk, filled in with what nobody means: no fault of ours, and nothing of it is run."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dutybound.web.casework.cases.acts import ACTS
from dutybound.web.casework.models import CaseFile
from tests.desk.office import Office
from tests.desk.test_cases import opened
from tests.desk.test_security_walk import paths

TRIES = 6
ODD = (
    "", "\x00", "a\x00b", "-1", "99999999999999999999", "1" * 5000, "<script>alert(1)</script>",
    "{{7*7}}", "\ufffd", "\u0663", "\u00b2", "\u00bd", "yes", "2026-02-30", "0001-01-01", "9999-12-31",
    "\u202eevil", "'; DROP TABLE casework_entry; --", "../../etc/passwd", "\r\nX: y", "nan", "1e999",
    "[]", "\u2028", "\U0001f9a6" * 300,
)  # fmt: skip
FILES = (b"\x00", b"PK\x03\x04", b"a: [", b"%PDF", b"{" * 2000, b"\x89PNG\r\n\x1a\n")
ENDINGS = ("a.docx", "a.pdf", "a.yaml", "x", "a.png", "a.txt")
NOT_TRIED = (
    "account_logout", "sign_out_elsewhere", "account_change_password", "manage", "mfa_deactivate_totp",
)  # fmt: skip


def addresses(number: str) -> Iterator[str]:
    yield from (path for name, path in paths(number, *NOT_TRIED) if name != "act")
    yield from (f"/desk/case/{number}/do/{what}/" for what in ACTS)


def asked_for(browser: Client, path: str) -> set[str]:
    """The names of the fields that a page has."""
    page = browser.get(path)
    assert page.status_code < 500, path
    if page.status_code != 200 or "html" not in page["Content-Type"]:
        return {"version"}
    return set(re.findall(r'name="([\w-]+)"', page.content.decode())) - {"csrfmiddlewaretoken"}


def odd(draw: random.Random, fields: set[str], case: CaseFile) -> dict[str, Any]:
    given: dict[str, Any] = {
        name: draw.choice(ODD) if draw.random() < 0.8 else draw.sample(ODD, 2) for name in fields
    }
    if draw.random() < 0.7:
        case.refresh_from_db()
        given["version"] = case.version
    for name in {"file", "case_file", "document", "template"} & fields:
        given[name] = SimpleUploadedFile(draw.choice(ENDINGS), draw.choice(FILES))
    return given


@pytest.mark.parametrize("who", ["amal", "chris", "ed", "dana"])
def test_garbage_is_no_fault_of_ours(who: str) -> None:
    cache.clear()
    office, draw = Office.make(), random.Random(who)
    case, browser = opened(office), office.signed_in(getattr(office, who))
    for path in addresses(case.number):
        fields = asked_for(browser, path)
        for _ in range(TRIES):
            given = odd(draw, fields, case)
            answer = browser.post(path, given)
            assert answer.status_code < 500, (path, given)
            assert b"<script>alert" not in answer.content, path
    assert browser.get("/desk/").status_code in (200, 302)


def test_a_case_whose_family_took_back_what_was_never_written_down_still_opens() -> None:
    office = Office.make()
    case, amal = opened(office), office.signed_in(office.amal)
    sent = amal.post(f"/desk/case/{case.number}/do/withdraw/", {"version": 0, "why": ""})
    assert sent.status_code == 302
    assert amal.get(f"/desk/case/{case.number}/").status_code == 200
