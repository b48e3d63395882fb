"""Documents on the disk: handed out, swept, killed in the middle, backed up, and gone with their case."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection

from dutybound.web.casework.cases.errors import ChangedMeanwhile
from dutybound.web.casework.documents import keeping
from dutybound.web.casework.documents.store import folder, new_file, path_of
from dutybound.web.casework.documents.sweeping import sweep
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.keeping.exporting import export
from dutybound.web.casework.models import Document
from dutybound.web.vault.sealing import new_key
from tests.desk.at_work import ROOT, Desk
from tests.desk.office import Office
from tests.desk.some_letters import at, told
from tests.desk.test_cases import TODAY, opened
from tests.desk.test_documents import WORDS, puts


@pytest.mark.commits
def test_documents_are_handed_out_and_go_with_their_case() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    path = path_of(Document.objects.get(case=case).file)
    case.refresh_from_db()
    with zipfile.ZipFile(io.BytesIO(export(case, TODAY))) as held:
        assert held.read("documents/1.txt") == WORDS
        assert json.loads(held.read("documents.json"))[0]["name"].startswith("The council")
        assert "documents/1.txt" in held.read("README.txt").decode()
    erase(case.pk, "past its time", office.chris)
    assert not path.exists()
    assert not Document.objects.filter(case=case).exists()


@pytest.mark.commits
def test_of_six_who_put_one_in_at_once_one_wins_and_the_others_leave_no_file() -> None:
    office = Office.make()
    case = opened(office)
    before, ready = set(_files(folder())), threading.Barrier(6)

    def put(number: int) -> bool:
        sent = keeping.Sent(WORDS, "txt", f"paper {number}", "letter")
        ready.wait(timeout=60)
        try:
            keeping.put(case, 0, office.amal, sent)
        except ChangedMeanwhile:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(put, range(6))).count(True) == 1
    (left,) = set(_files(folder())) - before
    assert path_of(Document.objects.get(case=case).file) == left


def _files(where: Path) -> Iterator[Path]:
    return (path for path in where.rglob("*") if path.is_file())


def test_files_without_a_document_are_swept_but_not_those_of_the_last_hour() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    kept = path_of(Document.objects.get(case=case).file)
    with new_file(new_key(), WORDS) as old:
        pass
    with new_file(new_key(), WORDS) as young:
        pass
    half = path_of(old).with_name(".half")
    half.write_bytes(b"half")
    for path in (kept, path_of(old), half):
        os.utime(path, (time.time() - 7200, time.time() - 7200))
    done = sweep()
    assert (done.deleted, done.missing) == (2, ())
    assert kept.exists()
    assert [path_of(old).exists(), half.exists(), path_of(young).exists()] == [False, False, True]
    kept.unlink()
    assert sweep().missing == ((case.number, 1),)
    assert amal.get(at(case, "documents/1")).status_code == 410
    path_of(young).unlink()


def test_pages_of_documents_ask_few_queries_however_many_there_are(django_queries: Any) -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    for _time in range(6):
        puts(amal, case)
    for page in ("documents", "documents/1", "question/1"):
        amal.get(at(case, page))
        with django_queries(9):
            amal.get(at(case, page))


# --- killed, backed up ------------------------------------------------------------------------------

PUT = """
import os, sys, django
os.environ["DJANGO_SETTINGS_MODULE"] = "dutybound.web.casework.settings"
django.setup()
from dutybound.web.casework.documents import keeping
from dutybound.web.casework.models import CaseFile, Colleague
who = Colleague.objects.get(name="amal")
for number in range(10**6):
    case = CaseFile.objects.get_queryset().get(number=sys.argv[1])
    sent = keeping.Sent(os.urandom(400_000), "txt", f"{os.getpid()}-{number}", "letter")
    keeping.put(case, case.version, who, sent)
    print(number, flush=True)
"""
LOOK = """
import os, sys, json, django
os.environ["DJANGO_SETTINGS_MODULE"] = "dutybound.web.casework.settings"
django.setup()
from hashlib import sha256
from dutybound.web.casework.cases.changing import key_of
from dutybound.web.casework.documents.kept import bytes_of, documents_of
from dutybound.web.casework.models import CaseFile, Entry
from dutybound.web.casework.trail.chain import check_chain, read_entry
case = CaseFile.objects.get_queryset().get(number=sys.argv[1])
key, entries = key_of(case), list(Entry.objects.filter(case=case).order_by("place"))
read = [read_entry(one, key) for one in entries]
told = {one.document: one.sha256 for one in read if one.kind == "document"}
opened = ((one.document.number, bytes_of(one)) for one in documents_of(case, key))
held = {number: sha256(data).hexdigest() for number, data in opened}
print(json.dumps({"same": told == held, "held": len(held), "entries": check_chain(entries)}))
"""


def _run(desk: Desk, program: str, number: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", program, number], env=desk.environ(), cwd=ROOT, text=True,
        capture_output=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_killed_between_a_file_and_its_row_nothing_is_half_and_a_backup_carries_it(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path / "data")
    (number,) = desk.begin(1)
    acknowledged = 0
    for turn in range(4):
        written = tmp_path / f"written-{turn}"
        with written.open("wb") as out:
            writer = subprocess.Popen(
                [sys.executable, "-c", PUT, number], env=desk.environ(), cwd=ROOT, stdout=out
            )
            _wait_for(written, writer)
            time.sleep(0.013 * turn)
            writer.send_signal(signal.SIGKILL)
            writer.wait(timeout=60)
        acknowledged += len(written.read_bytes().splitlines())
    found = _run(desk, LOOK, number)
    assert found["same"], "the trail, the rows and the files tell the same"
    assert acknowledged <= found["held"] <= acknowledged + 4
    swept = desk.run("desk", "sweep")
    assert swept.returncode == 0, swept.stdout + swept.stderr
    _backed_up_and_restored(desk, tmp_path, number, found)


def _wait_for(written: Path, writer: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while len(written.read_bytes().splitlines()) < 3:
        assert writer.poll() is None, "the writer stopped"
        assert time.monotonic() < until, "nothing was put in"
        time.sleep(0.005)


def _backed_up_and_restored(desk: Desk, tmp_path: Path, number: str, found: dict[str, Any]) -> None:
    from tests.desk.test_never_half import Restored, backed_up

    backed_up(desk, tmp_path / "backup")
    with Restored(desk, tmp_path / "backup", tmp_path / "second") as second:
        assert _run(second, LOOK, number) == found
        for path in (second.data / "desk" / "documents").rglob("*"):
            if path.is_file():
                path.unlink()
        swept = second.run("desk", "sweep")
        assert (swept.returncode, "its file is not here" in swept.stdout) == (1, True)


# What kills itself: in the middle of writing a file, or when it is there and its row is not.
HALF = PUT.replace(
    "for number", "from dutybound.web.casework.documents import store\n{harm}\nfor number", 1
)
IN_THE_FILE = "store.os.fsync = lambda held: os.kill(os.getpid(), 9)"
BEFORE_THE_ROW = "keeping.changing = lambda *words: os.kill(os.getpid(), 9)"


@pytest.mark.parametrize("harm", [IN_THE_FILE, BEFORE_THE_ROW])
def test_what_somebody_killed_left_behind_is_no_document_and_is_swept(
    tmp_path: Path, harm: str
) -> None:
    desk = Desk(tmp_path / "data")
    (number,) = desk.begin(1)
    done = subprocess.run(
        [sys.executable, "-c", HALF.replace("{harm}", harm), number], env=desk.environ(), cwd=ROOT,
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    (left,) = (p for p in (desk.data / "desk" / "documents").rglob("*") if p.is_file())
    assert left.name.startswith(".") == (harm == IN_THE_FILE), "under its name it is whole"
    assert _run(desk, LOOK, number) == {"same": True, "held": 0, "entries": 1}
    os.utime(left, (time.time() - 7200, time.time() - 7200))
    swept = desk.run("desk", "sweep")
    assert (swept.returncode, "deleted: 1." in swept.stdout) == (0, True)
    assert not left.exists()


TAKE_OUT = (
    PUT.partition("for number")[0]
    + """
from pathlib import Path
from dutybound.web.casework.cases.changing import changing
from dutybound.web.family.clock import today
case = CaseFile.objects.get_queryset().get(number=sys.argv[1])
keeping.put(case, case.version, who, keeping.Sent(b"Marmalade", "txt", "paper", "letter"))
Path.unlink = lambda *words, **more: os.kill(os.getpid(), 9)
with changing(case.pk, case.version + 1, who, today()) as opening:
    keeping.remove(opening, 1, "not ours")
"""
)
OPENS = """
import os, sys, json, django
os.environ["DJANGO_SETTINGS_MODULE"] = "dutybound.web.casework.settings"
django.setup()
from dutybound.web.casework.cases.changing import key_of
from dutybound.web.casework.documents.store import FileLost, folder, read_file
from dutybound.web.casework.models import CaseFile, Document
case = CaseFile.objects.get_queryset().get(number=sys.argv[1])
(left,) = (path for path in folder().rglob("*") if path.is_file())
try:
    opens = bool(read_file(key_of(case), left.parent.name + left.name))
except FileLost:
    opens = False
print(json.dumps({"rows": Document.objects.count(), "opens": opens}))
"""


def test_killed_between_a_row_and_its_file_nothing_readable_stays(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "data")
    (number,) = desk.begin(1)
    done = subprocess.run(
        [sys.executable, "-c", TAKE_OUT, number], env=desk.environ(), cwd=ROOT,
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert _run(desk, OPENS, number) == {"rows": 0, "opens": False}


def test_files_are_where_a_backup_looks_for_them() -> None:
    assert folder() == Path(settings.DATA) / "desk" / "documents"
    assert path_of("ab" + "c" * 62) == folder() / "ab" / ("c" * 62)
