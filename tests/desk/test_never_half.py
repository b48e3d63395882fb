"""Two at once, killed in the middle of a save, backed up under load and restored: on both databases."""

from __future__ import annotations

import secrets
import shutil
import signal
import subprocess
import sys
import tarfile
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from dutybound.web.casework.cases.changing import changing, look
from dutybound.web.casework.cases.errors import ChangedMeanwhile
from dutybound.web.casework.keeping.boxes import WrongPassphrase, open_file, seal_file
from dutybound.web.casework.models import CaseFile, Entry
from dutybound.web.casework.trail.chain import check_chain
from dutybound.web.casework.trail.kinds import Contact
from tests.desk.a_postgres import a_postgres, programs
from tests.desk.at_work import Desk
from tests.desk.office import Office
from tests.desk.test_cases import TODAY, opened

CASES = 4
PASSPHRASE = "a quiet otter swims upstream"  # noqa: S105 -- made up for the tests
ON_POSTGRES = [
    pytest.mark.slow,
    pytest.mark.skipif(programs() is None, reason="there is no PostgreSQL here"),
]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=ON_POSTGRES)])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A desk of its own with some cases, on each database."""
    data = tmp_path / "data"
    if request.param == "sqlite":
        made = Desk(data)
        made.begin(CASES)
        yield made
        return
    with a_postgres() as address:
        made = Desk(data, address)
        made.begin(CASES)
        yield made


def whole(kept: Mapping[str, Any]) -> set[str]:
    """Every note that is kept; fails where a case is half of anything."""
    for case in kept.values():
        assert case["version"] == len(case["notes"]) == case["entries"] - 1
        assert case["last"] == (case["notes"] or [""])[-1], "content and trail tell the same"
        assert case["clocks"]
        assert case["standing"]
    return {note for case in kept.values() for note in case["notes"]}


# --- two at once ------------------------------------------------------------------------------------


@pytest.mark.commits
def test_of_eight_who_save_at_once_one_wins_and_the_others_are_told() -> None:
    office = Office.make()
    case = opened(office)
    for turn in range(5):
        won = _all_at_once(case, office, turn, 8)
        assert won.count(True) == 1
    kept = CaseFile.objects.get_queryset().get(pk=case.pk)
    entries = list(Entry.objects.filter(case=case).order_by("place"))
    assert (kept.version, check_chain(entries)) == (5, 6)
    assert look(kept, TODAY).name.startswith("turn 4")


def _all_at_once(case: CaseFile, office: Office, version: int, people: int) -> list[bool]:
    ready = threading.Barrier(people)

    def save(number: int) -> bool:
        from django.db import connection

        note = Contact("2026-11-22", "her", "telephone", str(number))
        ready.wait(timeout=60)
        try:
            with changing(case.pk, version, office.amal, TODAY) as opening:
                opening.content.name = f"turn {version} of {number}"
                opening.happened.append(note)
        except ChangedMeanwhile:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(people) as pool:
        return list(pool.map(save, range(people)))


# --- killed -----------------------------------------------------------------------------------------


def test_killed_in_the_middle_of_a_save_each_case_is_before_or_after_it(desk: Desk) -> None:
    acknowledged: set[str] = set()
    for _round in range(2):
        with desk.writers(2) as people:
            people.wait_for(5)
        acknowledged |= people.acknowledged()
    kept = whole(desk.read())
    assert acknowledged <= kept
    assert len(kept - acknowledged) <= 2 * 2, "only what was being saved when each was killed"


# --- backed up --------------------------------------------------------------------------------------


def test_a_backup_made_while_people_write_is_whole_when_it_is_restored(
    desk: Desk, tmp_path: Path
) -> None:
    file, documents = tmp_path / "backup", desk.data / "desk" / "documents" / "ab"
    documents.mkdir(parents=True)
    (documents / "one").write_bytes(b"sealed")
    with desk.writers(2) as people:
        people.wait_for(3)
        before = people.acknowledged()
        made = desk.run("desk", "backup", str(file))
    assert made.returncode == 0, made.stderr
    with Restored(desk, file, tmp_path / "second") as second:
        kept = whole(second.read())
        assert before <= kept
        checked = second.run("desk", "check-trail")
        assert (checked.returncode, f"{CASES} cases" in checked.stdout) == (0, True)
        assert (second.data / "desk" / "documents" / "ab" / "one").read_bytes() == b"sealed"
        with second.writers(1) as people:
            people.wait_for(2)
        assert people.acknowledged() <= whole(second.read()), "people go on with it"


class Restored:
    """A second desk, made of a backup and of the first one's secret; on a database of its own."""

    def __init__(self, desk: Desk, file: Path, data: Path, *words: str) -> None:
        self.desk, self.file, self.words = desk, file, words
        self.second = Desk(data)
        self.database: Any = None

    def __enter__(self) -> Desk:
        if self.desk.address:
            self.database = a_postgres()
            self.second = Desk(self.second.data, self.database.__enter__())
        keep_secret(self.desk, self.second)
        done = self.second.run(
            "desk", "restore", str(self.file), "--into", str(self.second.data), *self.words
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert "every entry opens" in done.stdout
        return self.second

    def __exit__(self, *error: Any) -> None:
        if self.database is not None:
            self.database.__exit__(*error)


def keep_secret(first: Desk, second: Desk) -> None:
    (second.data / "desk").mkdir(parents=True)
    shutil.copy(first.data / "desk" / "server-secret", second.data / "desk")


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a desk with one case, and a backup of it beside."""
    folder = tmp_path_factory.mktemp("pattern")
    made = Desk(folder / "data")
    made.begin(1)
    backed_up(made, folder / "backup")
    return folder


@pytest.fixture
def quiet(pattern: Path, tmp_path: Path) -> Desk:
    """A desk with one case, at which nobody works."""
    shutil.copytree(pattern / "data", tmp_path / "data")
    return Desk(tmp_path / "data")


@pytest.fixture
def backup(pattern: Path, tmp_path: Path) -> Path:
    """A backup of that desk, not sealed."""
    return Path(shutil.copy(pattern / "backup", tmp_path / "backup"))


def backed_up(desk: Desk, file: Path, *words: str) -> None:
    done = desk.run("desk", "backup", str(file), *words)
    assert done.returncode == 0, done.stderr


def test_a_sealed_backup_opens_with_its_passphrase_only(quiet: Desk, tmp_path: Path) -> None:
    file, right, wrong = (tmp_path / name for name in ("backup", "right", "wrong"))
    right.write_text(PASSPHRASE + "\n")
    wrong.write_text(PASSPHRASE + "s\n")
    backed_up(quiet, file, "--passphrase-file", str(right))
    assert b"manifest" not in file.read_bytes()
    other = Desk(tmp_path / "other")
    for words in ((), ("--passphrase-file", str(wrong))):
        done = other.run("desk", "restore", str(file), "--into", str(other.data), *words)
        assert (done.returncode, "passphrase" in done.stderr) == (2, True)
        assert not (other.data / "desk").exists() or not list(
            (other.data / "desk").glob("*.sqlite3")
        )
    words = ("--passphrase-file", str(right))
    with Restored(quiet, file, tmp_path / "second", *words) as second:
        assert len(second.read()) == 1


def test_what_a_stolen_backup_does_not_hold(quiet: Desk, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    secret = (quiet.data / "desk" / "server-secret").read_bytes()
    _sign_in(quiet)
    backed_up(quiet, file)
    held = file.read_bytes()
    assert b"@example.org" in held, "who works there is; or the test would show nothing"
    for word in (secret, b"Okafor", b"2026-06-01", SESSION.encode()):
        assert word not in held


SESSION = "signedinwiththissessionkey00000"


def _sign_in(desk: Desk) -> None:
    import sqlite3

    with sqlite3.connect(desk.data / "desk" / "desk.sqlite3") as database:
        database.execute(
            "INSERT INTO django_session VALUES (?, 'x', '2030-01-01 00:00:00')", [SESSION]
        )
    database.close()


def test_without_its_secret_a_restored_desk_says_so(backup: Path, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    done = other.run("desk", "restore", str(backup), "--into", str(other.data))
    assert (done.returncode, "secret is not here" in done.stdout) == (1, True)
    assert not (other.data / "desk" / "server-secret").exists(), "none is made in its place"
    third = Desk(tmp_path / "third")
    done = third.run(
        "desk", "restore", str(backup), "--into", str(third.data), DUTYBOUND_DESK_SECRET="x" * 50
    )
    assert (done.returncode, "is NOT the one" in done.stdout) == (1, True)


def test_neither_a_backup_nor_a_desk_is_overwritten(quiet: Desk, backup: Path) -> None:
    again = quiet.run("desk", "backup", str(backup))
    assert (again.returncode, "there already" in again.stderr) == (2, True)
    onto = quiet.run("desk", "restore", str(backup), "--into", str(quiet.data))
    assert (onto.returncode, "already" in onto.stderr) == (2, True)
    assert len(quiet.read()) == 1


@pytest.mark.parametrize("harm", ["cut off", "one bit", "another file", "leads out"])
def test_a_backup_that_was_harmed_is_not_restored(backup: Path, tmp_path: Path, harm: str) -> None:
    other = Desk(tmp_path / "other")
    _harm(backup, harm)
    done = other.run("desk", "restore", str(backup), "--into", str(other.data))
    assert (done.returncode, done.stderr.startswith("Not restored")) == (2, True), done.stderr
    assert not (other.data / "desk").exists()
    assert not (tmp_path / "out").exists()


def _harm(file: Path, harm: str) -> None:
    held = bytearray(file.read_bytes())
    if harm == "cut off":
        file.write_bytes(held[: len(held) // 2])
    elif harm == "one bit":
        held[len(held) // 2] ^= 1
        file.write_bytes(held)
    else:
        file.unlink()
        name = "desk.sqlite3" if harm == "another file" else "documents/../../../out"
        _made_up(file, name)


def _made_up(file: Path, name: str) -> None:
    import hashlib
    import io
    import json

    content = b"not a database"
    digest = hashlib.sha256(content).hexdigest()
    told = {"form": "dutybound desk backup", "made_at": "", "secret": "", "files": {name: digest}}
    with tarfile.open(file, "w") as out:
        for called, held in (("manifest.json", json.dumps(told).encode()), (name, content)):
            member = tarfile.TarInfo(called)
            member.size = len(held)
            out.addfile(member, io.BytesIO(held))


def test_a_backup_that_is_killed_leaves_nothing_under_its_name(quiet: Desk, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    documents = quiet.data / "desk" / "documents"
    documents.mkdir()
    (documents / "large").write_bytes(secrets.token_bytes(40_000_000))
    asked = [sys.executable, "-m", "dutybound", "desk", "backup", str(file)]
    with subprocess.Popen(asked, env=quiet.environ(), cwd=tmp_path) as running:
        while running.poll() is None and not list(tmp_path.glob(".backup.*/whole")):
            pass
        running.send_signal(signal.SIGKILL)
    assert running.returncode == -signal.SIGKILL, "it was quicker than the test"
    assert not file.exists()
    backed_up(quiet, file)


# --- the box ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, 1024 * 1024, 1024 * 1024 + 1, 2 * 1024 * 1024])
def test_a_box_gives_back_what_was_put_in(tmp_path: Path, size: int) -> None:
    plain, box, again = (tmp_path / name for name in ("plain", "box", "again"))
    plain.write_bytes(secrets.token_bytes(size))
    seal_file(plain, box, PASSPHRASE)
    open_file(box, again, PASSPHRASE)
    assert again.read_bytes() == plain.read_bytes()


def test_a_box_whose_last_piece_is_cut_off_does_not_open(tmp_path: Path) -> None:
    plain, box, again = (tmp_path / name for name in ("plain", "box", "again"))
    plain.write_bytes(bytes(1024 * 1024 + 5))
    seal_file(plain, box, PASSPHRASE)
    box.write_bytes(box.read_bytes()[: -(5 + 29)])
    with pytest.raises(WrongPassphrase):
        open_file(box, again, PASSPHRASE)
