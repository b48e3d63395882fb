"""Cases: who sees which, two advisers on one, and a trail that cannot be changed but can be forgotten."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from dutybound.days import parse_span
from dutybound.web.casework.cases.changing import changing, key_of, look, open_case
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.errors import BrokenChain, ChangedMeanwhile, Forgotten
from dutybound.web.casework.models import CaseFile, Clock, Entry, Wall
from dutybound.web.casework.trail.chain import check_chain, read_entry
from dutybound.web.casework.trail.kinds import KINDS, Contact, Opened, read
from dutybound.web.family.file import FamilyFile, Teller
from tests.desk.office import Office

TODAY = parse_span("2026-11-22").earliest
CASE = """
dutybound: 1
as_of: 2026-11-22
bodies: {council: 383}
child: {born: 2015-05-02}
ehc_requests: [{id: ehc-1, received: 2026-06-01, decision_sent: no}]
"""
CALLED = Contact(on="2026-11-22", who="Ms Okafor", by="telephone", note="She has had no letter.")


def content() -> Content:
    return Content(FamilyFile.from_case(CASE, Teller.HELPER, TODAY), name="Okafor")


def opened(office: Office) -> CaseFile:
    assert office.amal.team is not None
    return open_case(content(), office.amal.team, office.amal, "new", TODAY)


def test_who_sees_and_who_changes() -> None:
    office = Office.make()
    case = opened(office)
    everybody = [office.amal, office.bea, office.chris, office.dana, office.ed, office.stranger]
    see = [CaseFile.objects.seen_by(who).filter(pk=case.pk).exists() for who in everybody]
    change = [CaseFile.objects.changed_by(who).filter(pk=case.pk).exists() for who in everybody]
    assert see == [True, True, True, False, False, False]
    assert change == [True, False, True, False, False, False]


def test_a_wall_hides_a_case_from_whoever_it_is_for_even_the_supervisor() -> None:
    office = Office.make()
    case = opened(office)
    Wall.objects.create(case=case, colleague=office.chris)
    assert not CaseFile.objects.seen_by(office.chris).filter(pk=case.pk).exists()
    assert CaseFile.objects.seen_by(office.bea).filter(pk=case.pk).exists()


def test_what_a_family_said_is_nowhere_readable_in_the_tables() -> None:
    case = opened(Office.make())
    case.refresh_from_db()
    for kept in (bytes(case.sealed), bytes(case.key or b"")):
        assert b"Okafor" not in kept
        assert b"ehc" not in kept
    assert look(case, TODAY).name == "Okafor"


def test_a_change_is_told_and_its_clocks_are_drawn_anew() -> None:
    office = Office.make()
    case = opened(office)
    late = Clock.objects.get(case=case, rule="ehc.decide-whether-to-assess", step="")
    assert (late.status, str(late.due_to)) == ("overdue", "2026-07-13")
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        opening.content.people["mother"] = "07700 900123"
        opening.happened.append(CALLED)
    case.refresh_from_db()
    assert case.version == 1
    entries = list(Entry.objects.filter(case=case).order_by("place"))
    assert [read_entry(entry, key_of(case)) for entry in entries] == [Opened("new"), CALLED]
    assert check_chain(entries) == 2


def test_the_second_of_two_is_told_and_overwrites_nothing() -> None:
    office = Office.make()
    case = opened(office)
    with changing(case.pk, 0, office.chris, TODAY) as first:
        first.content.name = "Okafor-Reid"
    with pytest.raises(ChangedMeanwhile), changing(case.pk, 0, office.amal, TODAY) as second:
        second.content.name = "somebody else"
    case.refresh_from_db()
    assert look(case, TODAY).name == "Okafor-Reid"


def test_a_colleague_can_look_but_not_change() -> None:
    office = Office.make()
    case = opened(office)
    with pytest.raises(CaseFile.DoesNotExist), changing(case.pk, 0, office.bea, TODAY):
        pass


def test_after_an_error_nothing_is_changed() -> None:
    office = Office.make()
    case = opened(office)

    def half() -> None:
        with changing(case.pk, 0, office.amal, TODAY) as opening:
            opening.content.name = "half"
            opening.happened.append(CALLED)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    case.refresh_from_db()
    assert (case.version, look(case, TODAY).name) == (0, "Okafor")
    assert Entry.objects.filter(case=case).count() == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE casework_entry SET kind = 'closed' WHERE case_id = %s",
        "DELETE FROM casework_entry WHERE case_id = %s",
    ],
    ids=["update", "delete"],
)
def test_the_database_refuses_to_change_a_trail(statement: str) -> None:
    case = opened(Office.make())
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        connection.cursor().execute(statement, [case.pk])


def test_a_chain_that_was_tampered_with_is_found_out() -> None:
    office = Office.make()
    case = opened(office)
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        opening.happened += [CALLED, CALLED]
    entries = list(Entry.objects.filter(case=case).order_by("place"))
    assert check_chain(entries) == 3
    with pytest.raises(BrokenChain, match="entry 2"):
        check_chain([entries[0], entries[2]])
    entries[1].kind = "closed"
    with pytest.raises(BrokenChain, match="entry 2"):
        check_chain(entries)


def test_a_forgotten_case_cannot_be_read_and_its_chain_can_be_checked() -> None:
    case = opened(Office.make())
    CaseFile.objects.filter(pk=case.pk).update(key=None)
    case.refresh_from_db()
    with pytest.raises(Forgotten):
        look(case, TODAY)
    assert check_chain(Entry.objects.filter(case=case).order_by("place")) == 1


def test_every_kind_of_entry_reads_back() -> None:
    samples: dict[str, dict[str, object]] = {
        "opened": {"how": "new"},
        "outcome": {
            "problem": "p", "tried": ["chase"], "authority_did": "", "on": "2026-11-22", "ended": True,
        },
    }  # fmt: skip
    for kind, given in samples.items():
        made = read({"kind": kind, **given})
        assert read(made.written()) == made
    assert all(kind == each.kind for kind, each in KINDS.items())
