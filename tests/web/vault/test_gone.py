"""What is left on the disk: after forgetting nothing, and for a thief nothing that opens."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from django.db import connection

from dutybound.web.vault import forgetting, keys
from dutybound.web.vault.errors import CannotBeOpened
from dutybound.web.vault.models import Kept, Way
from dutybound.web.vault.sealing import new_key, unseal
from tests.web.vault.test_coming_and_going import opened, with_code
from tests.web.vault.visitor import Visitor

SAID = "Quetzalcoatl-on-Sea"


def files_with(folder: Path, *needles: bytes) -> list[str]:
    """The files under a folder that hold any of these bytes."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(n in path.read_bytes() for n in needles)]


def traces() -> list[bytes]:
    """Bytes by which each row would be known again: ids, and pieces of what is sealed."""
    rows = [(kept.id, bytes(kept.sealed)) for kept in Kept.objects.all()]
    rows += [(way.id, bytes(way.wrapped)) for way in Way.objects.all()]
    return [trace for name, blob in rows for trace in (name.encode(), blob[13:45], blob[-32:])]


def test_nothing_that_was_said_is_on_the_disk(data: Path) -> None:
    parent, code = with_code(town=SAID)
    parent.say(town=SAID + " by the lake")
    assert files_with(data, traces()[0]), "the test looks in the wrong place"
    words = [word.encode() for word in code.split() if len(word) > 6]
    assert not files_with(data, SAID.encode(), code.encode(), *words)


def test_after_forgetting_no_byte_of_it_is_left(data: Path) -> None:
    parent, code = with_code(town=SAID)
    parent.ask("share")
    marks = traces()
    for size in (1, 40, 3):
        parent.say(story=[new_key().hex() for _ in range(size * 50)])
        marks += traces()
    assert files_with(data, *marks)
    assert parent.ask("forget") is None
    assert (Kept.objects.count(), Way.objects.count()) == (0, 0)
    assert files_with(data, *marks) == []
    assert (data / "dutybound.sqlite3-wal").stat().st_size == 0
    assert Visitor().enter(code) is False
    assert parent.state() == {"open": False, "shared": False}


def test_a_withdrawn_way_is_gone_from_the_disk_and_the_file_is_not(data: Path) -> None:
    parent, _ = with_code(town=SAID)
    parent.ask("share")
    way = Way.objects.get(kind="share")
    marks = [way.id.encode(), bytes(way.wrapped)[13:]]
    parent.ask("withdraw", way.handle)
    assert files_with(data, *marks) == []
    assert parent.said() == {"town": SAID}


def test_a_reader_in_another_tab_only_holds_up_the_cutting_back(data: Path) -> None:
    parent, _ = with_code(town=SAID)
    marks = traces()
    reader = sqlite3.connect(data / "dutybound.sqlite3", isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM vault_kept").fetchone() == (1,)
    with pytest.MonkeyPatch.context() as quick:
        quick.setattr(forgetting, "_PAUSE", 0.0)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout=20")
        parent.ask("forget")
    assert Kept.objects.count() == 0
    assert files_with(data, *marks), "the reader should have held it up"
    reader.close()
    Visitor().state()
    assert files_with(data, *marks) == []
    connection.close()


def test_whoever_steals_everything_but_the_codes_can_open_nothing(data: Path) -> None:
    """The thief has the rows, the server's secret and the program; not a code, not a cookie."""
    with_code(town=SAID)
    kept = Kept.objects.get()
    secret = (data / "server-secret").read_bytes()[:32]
    guesses = [secret, bytes(32), bytes.fromhex(kept.id) * 2]
    for way in Way.objects.all():
        guesses += [bytes.fromhex(way.id), bytes(way.wrapped)[13:45]]
    for guess in guesses:
        with pytest.raises(CannotBeOpened):
            unseal(guess, bytes(kept.sealed), kept.place)
        for way in Way.objects.all():
            with pytest.raises(CannotBeOpened):
                unseal(guess, bytes(way.wrapped), way.place)


def test_the_look_up_id_is_all_that_is_kept_of_a_code() -> None:
    _, code = with_code()
    found = keys.keys_of(code)
    way = Way.objects.get(kind="code")
    assert way.id == found.look_up
    row = [way.id.encode(), bytes(way.wrapped)]
    assert not [
        part for part in row if found.wrapping in part or found.wrapping.hex().encode() in part
    ]


# --- somebody who can write to the database -----------------------------------------------------------


def test_content_moved_to_another_file_does_not_open() -> None:
    visitors = [with_code(child="Ada")[0], with_code(child="Bea")[0]]
    one, two = Kept.objects.all()
    assert one.place != two.place
    Kept.objects.filter(id=one.id).update(sealed=two.sealed)
    Kept.objects.filter(id=two.id).update(sealed=one.sealed)
    for visitor in visitors:
        visitor.client.raise_request_exception = False
        assert visitor.said() == 500


def test_a_reader_cannot_be_made_an_owner() -> None:
    parent, _ = with_code(child="Ada")
    helper = opened(parent.ask("share"))
    Way.objects.filter(kind="visit", shared=True).update(shared=False)
    assert helper.state() == {"open": False, "shared": False}
    assert helper.said() == 403


def test_a_way_moved_to_another_file_leads_nowhere() -> None:
    _, code = with_code(child="Ada")
    other = Visitor().begin()
    other.say(child="Bea")
    target = Kept.objects.exclude(id=Way.objects.get(kind="code").file_id).get()
    Way.objects.filter(kind="code").update(file=target)
    stranger = Visitor()
    stranger.client.raise_request_exception = False
    assert stranger.enter(code) is not True
    assert stranger.said() == 403
