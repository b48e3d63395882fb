"""The advisers' desk under load: forty advisers with twenty thousand cases, on the real server with SQLite.

    python -m benchmarks.desk            # what RESULTS.md is given
    python -m benchmarks.desk queries    # each page's queries, and how long each takes alone

One case is worked out, and its content, trail and clocks are put into every other, each sealed with a key
of its own.  The advisers are one team, so that every one of them may see all cases.  They are threads of one
process on the machine that also serves.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks import Aim, Part, table
from benchmarks.web import Times, late
from tests.web.over_http import Caller
from tests.web.real_server import RealServer

ADVISERS, CASES = 40, 20_000
TODAY = "2026-11-22"
SECONDS, FLAT_OUT_SECONDS = 40.0, 10.0
THINKING = (3.0, 9.0)
MOST = 0.300
BATCH = 500
SPREAD = 240
"""Over how many days the limits of the cases are spread; a fifth of them is past."""

MINE, TEAM, LAST, CASE = "caseload", "the team's", "the team's last page", "a case"
PAGES = {MINE: "/desk/", TEAM: "/desk/?whose=team", LAST: f"/desk/?whose=team&page={CASES // 50}"}
WHERE = (
    f"{ADVISERS} advisers of one team with {CASES:,} open cases between them; `dutybound serve --desk` on "
    "this machine (granian, a worker for each core, SQLite), the advisers beside it. The first page "
    "lists fifty cases by the nearest day to come, and what is due within a week."
)


# --- filling ----------------------------------------------------------------------------------------


def fill(cases: int) -> dict[str, Any]:
    """Fill the desk of DUTYBOUND_DATA: the advisers' sessions, and numbers of cases."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from dutybound.web.casework.models import CaseFile

    people = list(_people())
    made = list(_cases(people, cases))
    for model, rows in _rows(made):
        while batch := list(islice(rows, BATCH)):
            model._base_manager.bulk_create(batch)
    numbers = CaseFile.objects.get_queryset().order_by("pk").values_list("number", flat=True)[:200]
    return {"sessions": [_session(who) for who in people], "numbers": list(numbers)}


def _people() -> Iterator[Any]:
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from dutybound.web.casework.models import Colleague, Team

    team = Team.objects.create(name="All of us")
    for number in range(ADVISERS):
        who = Colleague(
            email=f"a{number}@example.org", name=f"Adviser {number}", role="adviser", team=team
        )
        who.set_unusable_password()
        who.save()
        TOTP.activate(who, generate_totp_secret())
        yield who


def _session(who: Any) -> str:
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    session = SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(who.pk), who.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session.create()
    return str(session.session_key)


def _cases(people: list[Any], count: int) -> Iterator[tuple[Any, bytes]]:
    """Cases that are not kept yet, each with its key."""
    from dutybound.web.casework.cases.changing import _fill
    from dutybound.web.casework.models import CaseFile
    from dutybound.web.casework.sealed import seal_for
    from dutybound.web.vault.sealing import new_key
    from tests.desk.test_cases import content

    one = content()
    draw = random.Random(8)
    for place in range(count):
        key = new_key()
        case = CaseFile(
            team=people[0].team,
            adviser=people[place % len(people)],
            opened_on=date.fromisoformat(TODAY),
        )
        case.key = seal_for(f"case:{case.number}", key)
        one.name = f"Family {place}"
        _fill(case, one, key)
        case.authority = str(301 + draw.randrange(150))
        case.clocks_on = date.fromisoformat(TODAY)
        yield case, key


def _rows(made: list[tuple[Any, bytes]]) -> Iterator[tuple[Any, Iterator[Any]]]:
    from dutybound.web.casework.models import CaseFile, Clock, Entry

    clocks = list(_clocks(made))
    yield CaseFile, (case for case, _key in made)
    yield Clock, iter(clocks)
    yield Entry, _entries(made)


def _clocks(made: list[tuple[Any, bytes]]) -> Iterator[Any]:
    from dutybound.web.casework.cases import clocks
    from tests.desk.test_cases import content

    result, draw = content().file.result(), random.Random(9)
    for case, _key in made:
        held = list(clocks._clocks(case, result))
        for clock in held:
            day = date.fromisoformat(TODAY) + timedelta(days=draw.randrange(-SPREAD // 5, SPREAD))
            clock.due_from, clock.due_to = day, day
        case.next_on = clocks._nearest(held, date.fromisoformat(TODAY))
        yield from held


def _entries(made: list[tuple[Any, bytes]]) -> Iterator[Any]:
    from django.utils import timezone

    from dutybound.web.casework.trail.chain import next_entry
    from dutybound.web.casework.trail.kinds import Contact, Opened

    note = Contact(TODAY, "Ms Okafor", "telephone", "She has had no letter.")
    for case, key in made:
        last = None
        for happened in (Opened("new"), note, note, note, note):
            last = next_entry(case, key, last, happened, case.adviser, timezone.now())
            yield last


# --- the load ---------------------------------------------------------------------------------------


class Adviser:
    """One adviser: looks at the list, at a case, and at the team's list now and then."""

    def __init__(self, server: RealServer, number: int, desk: dict[str, Any], times: Times) -> None:
        self.caller, self.times, self.desk = Caller(server.port), times, desk
        self.caller.cookies["__Host-desk"] = desk["sessions"][number]
        self.draw = random.Random(number)

    def works(self, until: float, think: Callable[[Adviser], object]) -> None:
        think(self)
        while time.monotonic() < until:
            page = self.draw.choice((MINE, MINE, TEAM, CASE))
            path = PAGES.get(page) or f"/desk/case/{self.draw.choice(self.desk['numbers'])}/"
            self.times.taken(page, lambda path=path: self.caller.get(path))  # type: ignore[misc]
            think(self)


def load(
    server: RealServer, desk: dict[str, Any], seconds: float, think: Callable[[Adviser], object]
) -> tuple[Times, float]:
    """All advisers for so long: the times, and requests a second."""
    times = Times()
    advisers = [Adviser(server, number, desk, times) for number in range(ADVISERS)]
    for adviser in advisers[:4]:
        adviser.caller.get("/desk/")
    start = time.monotonic()
    with ThreadPoolExecutor(ADVISERS) as pool:
        for done in [pool.submit(one.works, start + seconds, think) for one in advisers]:
            done.result()
    return times, times.in_all() / (time.monotonic() - start)


def thinks(adviser: Adviser) -> None:
    time.sleep(adviser.draw.uniform(*THINKING))


def measure() -> Part:
    with tempfile.TemporaryDirectory() as folder:
        server = RealServer(Path(folder), TODAY, desk=True)
        desk = _filled(server.data)
        with server:
            humane, pace = load(server, desk, SECONDS, thinks)
            flat_out, rate = load(server, desk, FLAT_OUT_SECONDS, lambda _: None)
        counted = _queries(server.data, desk)
    aims = tuple(
        Aim(
            f"The page of {name}, 95th percentile, {ADVISERS} advisers",
            MOST,
            late(humane.seconds[page]),
        )
        for name, page in (("one's own cases", MINE), ("the team's cases", TEAM))
    )
    texts = (
        "## Forty advisers, twenty thousand cases",
        WHERE,
        _told(f"At a pace ({THINKING[0]:g} to {THINKING[1]:g} s for each page)", humane, pace),
        _told("As fast as they can", flat_out, rate),
        table(("page alone", "queries", "of them, ms", "whole, ms"), counted),
    )
    return Part("\n\n".join(texts), aims)


def _told(how: str, times: Times, rate: float) -> str:
    heads = ("page", "times", "median, ms", "95th, ms", "most, ms")
    shown = [times.row(page) for page in (MINE, TEAM, CASE) if times.seconds[page]]
    errors = f"{len(times.errors)} errors" + "".join(f"; {e}" for e in sorted(set(times.errors)))
    return f"{how}: {rate:.0f} requests a second, {errors}.\n\n{table(heads, shown)}"


# --- the processes that have Django -----------------------------------------------------------------


def _filled(data: Path, cases: int = CASES) -> dict[str, Any]:
    desk: dict[str, Any] = json.loads(_with_django(data, "fill", str(cases)))
    return desk


def _queries(data: Path, desk: dict[str, Any]) -> list[tuple[str, ...]]:
    told = _with_django(data, "count", desk["sessions"][0], desk["numbers"][0])
    return [tuple(row) for row in json.loads(told)]


def _with_django(data: Path, *words: str) -> str:
    environ = {**os.environ, "DUTYBOUND_DATA": str(data), "DUTYBOUND_TODAY": TODAY}
    asked = [sys.executable, "-m", "benchmarks.desk", *words]
    return subprocess.run(asked, env=environ, check=True, stdout=subprocess.PIPE, text=True).stdout


def count(session: str, number: str) -> Iterator[tuple[str, ...]]:
    """Each page alone: its queries, what they take, what it takes; the slowest goes to standard error."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(SERVER_NAME="localhost", headers={"host": "localhost"})
    client.cookies["__Host-desk"] = session
    for page, path in {**PAGES, CASE: f"/desk/case/{number}/"}.items():
        client.get(path)
        with CaptureQueriesContext(connection) as asked:
            start = time.perf_counter()
            assert client.get(path).status_code == 200
            whole = time.perf_counter() - start
        spent = sorted(((float(one["time"]), one["sql"]) for one in asked), reverse=True)
        for seconds, sql in spent[:3]:
            print(f"{page}: {seconds * 1e3:.0f} ms {sql[:700]}", file=sys.stderr)
        of_them = sum(seconds for seconds, _ in spent)
        yield page, str(len(asked)), f"{of_them * 1e3:.0f}", f"{whole * 1e3:.0f}"


def main(words: list[str]) -> None:
    if words[:1] == ["queries"]:
        with tempfile.TemporaryDirectory() as folder:
            desk = _filled(Path(folder), int(words[1]) if words[1:] else CASES)
            print(
                table(
                    ("page alone", "queries", "of them, ms", "whole, ms"),
                    _queries(Path(folder), desk),
                )
            )
        return
    if not words:
        print(measure().text)
        return
    os.environ["DJANGO_SETTINGS_MODULE"] = "dutybound.web.casework.settings"
    import django

    django.setup()
    done = fill(int(words[1])) if words[0] == "fill" else list(count(*words[1:]))
    print(json.dumps(done))


if __name__ == "__main__":
    main(sys.argv[1:])
