"""People at work on a desk of their own, each a process that can be killed.

`python -m tests.desk.at_work ...`:

    begin 5     make a desk with five cases; their numbers
    write       write into one case after another; a line for each save that was acknowledged
    read        everything that is there, as JSON; ends with an error where a trail is broken

The desk is the one that DUTYBOUND_DATA or DATABASE_URL names.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 120


def main(words: list[str]) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "dutybound.web.casework.settings"
    import django

    django.setup()
    {"begin": _begin, "write": _write, "read": _read}[words[0]](words[1:])


def _begin(words: list[str]) -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from tests.desk.office import Office
    from tests.desk.test_cases import opened

    office = Office.make()
    print(json.dumps([opened(office).number for _ in range(int(words[0]))]))


def _write(words: list[str]) -> None:
    """Write for ever; each note is like no other, and is printed when it was kept.

    Each rests as long as a save took: SQLite keeps no queue, so one who never rests can keep another out
    for longer than the database waits, however fast the disk is.
    """
    from dutybound.web.casework.cases.changing import changing
    from dutybound.web.casework.cases.errors import ChangedMeanwhile
    from dutybound.web.casework.models import CaseFile, Colleague
    from dutybound.web.casework.trail.kinds import Contact
    from tests.desk.test_cases import TODAY

    who, draw = Colleague.objects.get(name="amal"), random.Random()
    cases = list(CaseFile.objects.get_queryset().values_list("pk", flat=True))
    for number in range(1_000_000):
        pk, note, began = draw.choice(cases), f"{os.getpid()}-{number}", time.monotonic()
        version = CaseFile.objects.get_queryset().values_list("version", flat=True).get(pk=pk)
        try:
            with changing(pk, version, who, TODAY) as opening:
                opening.content.people["last"] = note
                opening.happened.append(Contact("2026-11-22", "her", "telephone", note))
        except ChangedMeanwhile:
            continue
        print(note, flush=True)
        time.sleep(time.monotonic() - began)


def _read(words: list[str]) -> None:
    from dutybound.web.casework.cases.changing import key_of, look
    from dutybound.web.casework.keeping.standing import read_standing
    from dutybound.web.casework.models import CaseFile, Clock, Entry, Standing
    from dutybound.web.casework.trail.chain import check_chain, read_entry
    from tests.desk.test_cases import TODAY

    told: dict[str, Any] = {}
    for case in CaseFile.objects.get_queryset():
        entries = list(Entry.objects.filter(case=case).order_by("place"))
        notes = [getattr(read_entry(one, key_of(case)), "note", "") for one in entries][1:]
        told[case.number] = {
            "version": case.version,
            "entries": check_chain(entries),
            "notes": notes,
            "last": look(case, TODAY).people.get("last", ""),
            "clocks": Clock.objects.filter(case=case).count(),
            "standing": len(read_standing(Standing.objects.get(case=case), case, key_of(case))),
        }
    print(json.dumps(told))


# --- for the tests ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Desk:
    """A desk on the disk: its data folder, and the address of its database ("" for SQLite)."""

    data: Path
    address: str = ""

    def environ(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("DUTYBOUND", "DJANGO"))}
        kept.pop("DATABASE_URL", None)
        ours = {"DUTYBOUND_DATA": str(self.data), "PYTHONPATH": f"{ROOT}/src:{ROOT}"}
        return kept | ours | ({"DATABASE_URL": self.address} if self.address else {})

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """One command of dutybound's, to its end."""
        asked = [sys.executable, "-m", "dutybound", *words]
        environ = self.environ() | more
        return subprocess.run(
            asked, env=environ, cwd=self.data.parent, capture_output=True, text=True, check=False,
            timeout=PATIENCE,
        )  # fmt: skip

    def begin(self, cases: int) -> list[str]:
        return list(json.loads(self._at_work("begin", str(cases))))

    def read(self) -> Mapping[str, Any]:
        told: Mapping[str, Any] = json.loads(self._at_work("read"))
        return told

    def _at_work(self, *words: str) -> str:
        asked = [sys.executable, "-m", "tests.desk.at_work", *words]
        done = subprocess.run(
            asked, env=self.environ(), cwd=ROOT, capture_output=True, text=True, check=False,
            timeout=PATIENCE,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextmanager
    def writers(self, count: int) -> Iterator[Writers]:
        """People who write until they are killed."""
        written = [self.data.parent / f"written-{n}-{time.monotonic_ns()}" for n in range(count)]
        there = [self._writer(path) for path in written]
        people = Writers(there, written)
        try:
            people.wait_for(1)
            yield people
        finally:
            people.kill()

    def _writer(self, path: Path) -> subprocess.Popen[bytes]:
        asked = [sys.executable, "-m", "tests.desk.at_work", "write"]
        with path.open("wb") as out:
            return subprocess.Popen(asked, env=self.environ(), cwd=ROOT, stdout=out)


@dataclass(frozen=True)
class Writers:
    """People at work, and what each was told is kept."""

    there: list[subprocess.Popen[bytes]]
    written: list[Path]

    def acknowledged(self) -> set[str]:
        """The notes of which it was said that they are kept."""
        return {
            line
            for path in self.written
            for line in path.read_text(encoding="ascii").splitlines(keepends=False)
        }

    def wait_for(self, each: int) -> None:
        """Wait until each has written so often."""
        until = time.monotonic() + PATIENCE
        while any(len(path.read_bytes().splitlines()) < each for path in self.written):
            assert time.monotonic() < until, "nobody writes"
            assert all(one.poll() is None for one in self.there), "somebody stopped"
            time.sleep(0.05)

    def kill(self) -> None:
        """As a power cut would (kill -9)."""
        for one in self.there:
            one.send_signal(signal.SIGKILL)
        for one in self.there:
            one.wait(timeout=PATIENCE)


if __name__ == "__main__":
    main(sys.argv[1:])
