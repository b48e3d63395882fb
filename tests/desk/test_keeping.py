"""Retention, erasing, taking a case away, the check of all trails, and what a new rulebook changes."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from dutybound.days import to_date
from dutybound.web.casework.cases.changing import changing, key_of, look
from dutybound.web.casework.cases.errors import Forgotten
from dutybound.web.casework.due.refreshing import refresh
from dutybound.web.casework.keeping import comparing, erasing, retention, traces, upgrading
from dutybound.web.casework.keeping.comparing import Change
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.keeping.models import Looked, Standing, Waiting
from dutybound.web.casework.keeping.retention import AnotherReport, erase_all, report
from dutybound.web.casework.keeping.standing import read_standing
from dutybound.web.casework.keeping.traces import leave_no_traces
from dutybound.web.casework.keeping.trails import (
    NoHeads,
    check_trails,
    heads_read,
    heads_written,
)
from dutybound.web.casework.models import CaseFile, Clock, Entry, Invitation, Wall
from dutybound.web.casework.trail.chain import check_chain, next_entry, read_entry
from dutybound.web.casework.trail.kinds import Contact, Exported, Upgraded
from dutybound.web.vault.sealing import pack, seal
from tests.desk.office import Office
from tests.desk.test_cases import TODAY, opened

LATE = "ehc.decide-whether-to-assess"
DAY = to_date(TODAY)
NO_HASH = "x"
TABLE = "casework_casefile"
LONG_AGO = DAY - timedelta(days=31)
SECRET_WORDS = Contact(on="2026-11-20", who="Ms Okafor", by="telephone", note="marmalade")


def agreed(case: CaseFile, office: Office, **consent: str) -> None:
    whole = {
        "given_to": "advice",
        "until": "2030-01-01",
        "how_withdrawn": "by telling us",
        **consent,
    }
    with changing(case.pk, case.version, office.chris, TODAY) as opening:
        opening.content.consent = whole
    case.refresh_from_db()


# --- how long things are kept -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("closed", "keep_until", "past"),
    [
        (DAY, DAY - timedelta(days=1), True),
        (DAY, DAY, False),
        (None, DAY - timedelta(days=1), False),
    ],
    ids=["over", "its last day", "open again"],
)
def test_a_closed_case_is_past_its_time_the_day_after_its_last(
    closed: date | None, keep_until: date, past: bool
) -> None:
    case = opened(Office.make())
    CaseFile.objects.get_queryset().filter(pk=case.pk).update(
        closed_on=closed, keep_until=keep_until
    )
    assert (case.number in [one.number for one in report(TODAY).cases]) == past


@pytest.mark.parametrize(
    ("consent", "why"),
    [
        ({"withdrawn_on": LONG_AGO.isoformat()}, retention.WITHDRAWN),
        ({"withdrawn_on": (LONG_AGO + timedelta(days=1)).isoformat()}, None),
        ({"until": LONG_AGO.isoformat()}, retention.OVER),
        ({"until": (LONG_AGO + timedelta(days=1)).isoformat()}, None),
        ({}, None),
    ],
    ids=["withdrawn", "30 days ago", "over", "over 30 days ago", "going on"],
)
def test_consent_that_ended_is_past_its_time_after_thirty_days(
    consent: dict[str, str], why: str | None
) -> None:
    office = Office.make()
    case = opened(office)
    agreed(case, office, **consent)
    assert {one.number: one.why for one in report(TODAY).cases}.get(case.number) == why


def test_a_case_that_was_named_is_left_out_and_one_that_does_not_open_is_named() -> None:
    office = Office.make()
    held, broken = opened(office), opened(office)
    agreed(held, office, until=LONG_AGO.isoformat())
    CaseFile.objects.get_queryset().filter(pk=broken.pk).update(key=b"\x01" + bytes(60))
    told = report(TODAY, but=frozenset({held.number}))
    assert held.number not in [one.number for one in told.cases]
    assert broken.number in told.unreadable


def test_only_what_was_reported_is_erased() -> None:
    office = Office.make()
    first, second = opened(office), opened(office)
    agreed(first, office, until=LONG_AGO.isoformat())
    Invitation.objects.create(
        token_hash=NO_HASH,
        email="a@example.org",
        role="adviser",
        ends_at=timezone.now() - timedelta(seconds=1),
    )
    word = report(TODAY).word
    agreed(second, office, until=LONG_AGO.isoformat())
    with pytest.raises(AnotherReport):
        erase_all(TODAY, word, office.ed)
    assert not _forgotten(first)
    erase_all(TODAY, report(TODAY).word, office.ed)
    assert _forgotten(first)
    assert not Invitation.objects.filter(token_hash=NO_HASH).exists()
    assert [one.number for one in report(TODAY).cases] == []


def _forgotten(case: CaseFile) -> bool:
    return CaseFile.objects.get_queryset().get(pk=case.pk).forgotten


def test_an_erased_case_is_unreadable_and_its_chain_still_checks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office.make()
    case = opened(office)
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        opening.happened.append(SECRET_WORDS)
    kept = CaseFile.objects.get_queryset().get(pk=case.pk)
    key, sealed = key_of(kept), bytes(kept.sealed)
    (tmp_path / "document").write_bytes(b"sealed")
    monkeypatch.setattr(erasing, "FILES", [lambda _case: iter([tmp_path / "document"])])
    erase(case.pk, "closed", office.ed)
    case.refresh_from_db()
    with pytest.raises(Forgotten):
        look(case, TODAY)
    entries = list(Entry.objects.filter(case=case).order_by("place"))
    assert (check_chain(entries), entries[-1].kind, entries[-1].by) == (3, "erased", office.ed)
    for table in (Clock, Standing, Looked):
        assert not table.objects.filter(case=case).exists()
    assert sealed not in _everything()
    assert read_entry(entries[1], key) == SECRET_WORDS, "or the test would show nothing"


def _everything() -> bytes:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sealed, key FROM casework_casefile")
        return b"".join(bytes(one) for row in cursor.fetchall() for one in row if one is not None)


def test_a_case_is_erased_once() -> None:
    office = Office.make()
    case = opened(office)
    erase(case.pk, "closed", office.ed)
    with pytest.raises(Forgotten):
        erase(case.pk, "closed", office.ed)


@pytest.mark.parametrize("who", ["amal", "chris", "dana", "stranger"])
def test_only_an_administrator_sees_what_is_past_its_time(who: str) -> None:
    office = Office.make()
    assert office.signed_in(getattr(office, who)).get("/desk/past-its-time/").status_code == 403


def test_an_administrator_sees_numbers_only() -> None:
    office = Office.make()
    case = opened(office)
    agreed(case, office, until=LONG_AGO.isoformat())
    page = office.signed_in(office.ed).get("/desk/past-its-time/").content.decode()
    assert case.number in page
    assert "Okafor" not in page


# --- a case to take away ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "status"),
    [("amal", 403), ("bea", 403), ("chris", 200), ("dana", 403), ("ed", 403), ("stranger", 403)],
)
def test_only_a_supervisor_takes_a_case_away(who: str, status: int) -> None:
    office = Office.make()
    case = opened(office)
    browser = office.signed_in(getattr(office, who))
    sent = browser.post(f"/desk/case/{case.number}/take-away/", {"version": 0, "why": "asked"})
    assert sent.status_code == status


def test_what_is_taken_away_holds_everything_and_its_making_is_told() -> None:
    office = Office.make()
    case = opened(office)
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        opening.happened.append(SECRET_WORDS)
    office.signed_in(office.bea).get(f"/desk/case/{case.number}/")
    chris = office.signed_in(office.chris)
    sent = chris.post(f"/desk/case/{case.number}/take-away/", {"version": 1, "why": "she asked"})
    assert sent.headers["Content-Disposition"] == f'attachment; filename="case-{case.number}.zip"'
    with zipfile.ZipFile(io.BytesIO(sent.content)) as held:
        parts = {name: held.read(name).decode() for name in held.namelist()}
    assert "marmalade" in parts["trail.json"]
    assert json.loads(parts["trail.json"])[-1]["why"] == "she asked"
    assert json.loads(parts["case.json"])["called"] == "Okafor"
    assert "2026-06-01" in parts["answers.json"]
    assert [one["who"] for one in json.loads(parts["looked.json"])] == ["bea", "chris"]
    last = Entry.objects.filter(case=case).order_by("-place")[0]
    assert read_entry(last, key_of(case)) == Exported("she asked")


def test_nothing_is_taken_away_without_a_reason_or_from_another_version() -> None:
    office = Office.make()
    case = opened(office)
    chris, address = office.signed_in(office.chris), f"/desk/case/{case.number}/take-away/"
    assert chris.post(address, {"version": 0, "why": " "}).status_code == 422
    assert chris.post(address, {"version": 7, "why": "asked"}).status_code == 409
    assert Entry.objects.filter(case=case).count() == 1


def test_who_looked_is_noted_once_a_day_and_only_for_who_may_look() -> None:
    office = Office.make()
    case = opened(office)
    for who in (office.amal, office.amal, office.bea, office.stranger, office.dana):
        office.signed_in(who).get(f"/desk/case/{case.number}/")
    noted = (
        Looked.objects.filter(case=case).order_by("pk").values_list("colleague__name", flat=True)
    )
    assert list(noted) == ["amal", "bea"]


# --- the trails -------------------------------------------------------------------------------------


def test_all_trails_are_checked_against_what_is_kept_elsewhere() -> None:
    office = Office.make()
    case = opened(office)
    heads = check_trails().heads
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        opening.happened.append(SECRET_WORDS)
    later = check_trails(heads_read(heads_written(heads)))
    assert (later.wrong, later.heads[case.number][0]) == ([], 2)
    longer = {**later.heads, case.number: (3, "f" * 64)}
    assert check_trails(longer).wrong == [
        f"the trail of case {case.number} had 3 entries, and has 2."
    ]
    other = {**later.heads, case.number: (2, "f" * 64)}
    assert "another one" in check_trails(other).wrong[0]
    assert check_trails({**later.heads, "KQ7-2MD": (1, "f")}).wrong == [
        "the trail of case KQ7-2MD is gone."
    ]


def test_an_entry_that_this_desk_did_not_write_is_found_out() -> None:
    office = Office.make()
    case = opened(office)
    last = Entry.objects.get(case=case)
    forged = next_entry(case, bytes(32), last, SECRET_WORDS, office.amal, timezone.now())
    forged.save(force_insert=True)
    assert check_chain(Entry.objects.filter(case=case).order_by("place")) == 2
    assert check_trails().wrong == [f"entry 2 of case {case.number} was not written by this desk."]


def test_a_file_that_holds_no_heads_says_so() -> None:
    for text in ("", "[]", "{}", '{"heads": [1]}', '{"heads": {"a": 1}}'):
        with pytest.raises(NoHeads):
            heads_read(text)


# --- a new rulebook ---------------------------------------------------------------------------------


def from_before(case: CaseFile, **changed: str) -> None:
    """As though another rulebook had been used: it said something else of one rule."""
    standing = Standing.objects.get(case=case)
    key = key_of(case)
    stood = [
        {**vars(one), **(changed if one.rule == LATE and not one.step else {})}
        for one in read_standing(standing, case, key)
    ]
    sealed = seal(key, pack({"stood": stood}), f"standing of case {case.number}".encode())
    Standing.objects.filter(case=case).update(sealed=sealed, rulebook="old")
    CaseFile.objects.get_queryset().filter(pk=case.pk).update(rulebook="old")
    case.refresh_from_db()


def test_a_case_that_a_new_rulebook_leaves_alone_goes_on_with_it() -> None:
    case = opened(Office.make())
    from_before(case)
    found = upgrading.compare_all(TODAY)
    case.refresh_from_db()
    assert (found.same, found.changed, comparing.is_behind(case)) == (1, [], False)
    assert Standing.objects.get(case=case).rulebook == case.rulebook


def test_a_case_that_a_new_rulebook_changes_waits_for_a_supervisor() -> None:
    office = Office.make()
    case = opened(office)
    from_before(case, status="due", due="2026-12-01", text="0" * 16)
    assert upgrading.compare_all(TODAY).changed == [case.number]
    waiting = Waiting.objects.get(case=case)
    (change,) = upgrading.waiting_changes(waiting)
    assert change == Change(
        LATE, "ehc-1", "due (2026-12-01)", "overdue (2026-07-13)", "what the rule says has changed"
    )
    chris = office.signed_in(office.chris)
    page = chris.get("/desk/rulebook/").content.decode()
    assert case.number in page
    assert "what the rule says has changed" in page
    assert "Okafor" not in page
    late = chris.post("/desk/rulebook/", {"case": f"{case.number} 7"})
    assert (late.status_code, Waiting.objects.count()) == (409, 1)
    assert chris.post("/desk/rulebook/", {"case": f"{case.number} 0"}).status_code == 302
    case.refresh_from_db()
    assert not comparing.is_behind(case)
    assert not Waiting.objects.filter(case=case).exists()
    last = Entry.objects.filter(case=case).order_by("-place")[0]
    assert read_entry(last, key_of(case)) == Upgraded("old", case.rulebook, (change.words(),))


def test_whoever_works_on_a_case_first_has_it_told_in_the_trail() -> None:
    office = Office.make()
    case = opened(office)
    from_before(case, status="due", due="2026-12-01")
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        opening.happened.append(SECRET_WORDS)
    told = [
        read_entry(one, key_of(case)) for one in Entry.objects.filter(case=case).order_by("place")
    ]
    assert isinstance(told[1], Upgraded)
    assert told[2] == SECRET_WORDS
    assert "hangs on" in told[1].changes[0], "the rule's own text is the same"


@pytest.mark.parametrize(
    ("who", "status"),
    [("amal", 403), ("bea", 403), ("dana", 403), ("ed", 403), ("stranger", 403), ("chris", 200)],
)
def test_only_a_supervisor_sees_what_a_new_rulebook_changes(who: str, status: int) -> None:
    office = Office.make()
    assert office.signed_in(getattr(office, who)).get("/desk/rulebook/").status_code == status


def test_a_supervisor_of_another_team_sees_and_accepts_nothing() -> None:
    office, other = Office.make(), Office.make()
    case = opened(office)
    from_before(case, status="due")
    upgrading.compare_all(TODAY)
    chris = other.signed_in(other.chris)
    assert case.number not in chris.get("/desk/rulebook/").content.decode()
    assert chris.post("/desk/rulebook/", {"case": f"{case.number} 0"}).status_code == 404
    assert Waiting.objects.filter(case=case).exists()


def test_the_daily_round_leaves_a_case_that_waits_and_its_page_says_why() -> None:
    office = Office.make()
    case = opened(office)
    chris, address = office.signed_in(office.chris), f"/desk/case/{case.number}/"
    assert "The rulebook has changed" not in chris.get(address).content.decode()
    from_before(case, status="due", due="2026-12-01")
    Clock.objects.filter(case=case).update(status="due")
    assert refresh(TODAY + 1).worked_out == 0
    assert set(Clock.objects.filter(case=case).values_list("status", flat=True)) == {"due"}
    page = chris.get(address).content.decode()
    assert "The rulebook has changed" in page
    assert f"{address}take-away/" in page
    upgrading.compare_all(TODAY)
    upgrading.accept(case.pk, 0, office.chris, TODAY)
    assert Clock.objects.get(case=case, rule=LATE, step="").status == "overdue"


def test_an_open_case_that_is_erased_is_in_no_list() -> None:
    office = Office.make()
    case = opened(office)
    erase(case.pk, "consent", office.chris)
    for who in (office.amal, office.chris):
        assert case.number not in office.signed_in(who).get("/desk/?whose=team").content.decode()
    assert CaseFile.objects.get_queryset().get(pk=case.pk).closed_on


def test_a_wall_stays_when_its_case_is_erased() -> None:
    office = Office.make()
    case = opened(office)
    Wall.objects.create(case=case, colleague=office.bea)
    erase(case.pk, "consent", office.chris)
    bea, chris = office.signed_in(office.bea), office.signed_in(office.chris)
    assert bea.get(f"/desk/case/{case.number}/").status_code == 404
    assert chris.get(f"/desk/case/{case.number}/").status_code == 410


@pytest.mark.commits
def test_what_was_erased_leaves_the_databases_files_too(monkeypatch: pytest.MonkeyPatch) -> None:
    # Another worker's test, in a database beside this one, can take a while.
    monkeypatch.setattr(traces, "_TRIES", 600)
    office = Office.make()
    stays, *gone = (_key_kept(opened(office)) for _ in range(5))
    for pk, _key in gone:
        erase(pk, "consent", office.chris)
    assert leave_no_traces()
    held = _file_of_cases()
    assert stays[1] in held
    assert not [pk for pk, key in gone if key in held]


def _key_kept(case: CaseFile) -> tuple[int, bytes]:
    return case.pk, bytes(CaseFile.objects.get_queryset().get(pk=case.pk).key or b"")


def _file_of_cases() -> bytes:
    """What the disk holds of the table of cases."""
    if connection.vendor == "sqlite":
        path = Path(connection.settings_dict["NAME"])
        return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))
    with connection.cursor() as cursor:
        cursor.execute("CHECKPOINT")
        cursor.execute(f"SELECT pg_read_binary_file(pg_relation_filepath('{TABLE}'))")
        return bytes(cursor.fetchone()[0])
