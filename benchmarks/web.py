"""The family's pages under load: fifty families at once on the real server, and a server that is killed.

The families are threads of one process with connections that are kept alive, on the machine that also
serves: what they need themselves is taken from the server.
"""

from __future__ import annotations

import random
import re
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from statistics import median, quantiles

from benchmarks import Aim, Part, table
from tests.web.over_http import Answer, Caller, Fields, heading, rows, ticks
from tests.web.real_server import RealServer

FAMILIES = 50
PROBLEMS = (("ehc-late",), ("care-not-assessed",), ("records", "complaint"), ("care-refused",))
TODAY = "2026-11-22"
HUMANE_SECONDS = 45.0
THINKING = (2.0, 6.0)
FLAT_OUT_SECONDS = 20.0
KILLED_AFTER = 6.0
MOST = 0.100
DAYS: tuple[str, ...] = ("March 2026",)
MANY_DAYS = tuple(f"{n} {month} 2026" for month in ("March", "June") for n in range(1, 29))
ROUNDS_OF_KILLING = 2
WHERE = (
    "`dutybound serve` on this machine (granian, a worker for each core, SQLite with `synchronous=FULL`), "
    "the families on the same machine."
)
KILLED = (
    "**Killed** (kill -9) {times} times in the middle of it and started again: of {told:,} answers that were "
    "acknowledged none was lost. (This tries the program; `synchronous=FULL` is for power cuts.)"
)
FORM = re.compile(r"/question/(\d+)/")

QUESTION, ANSWERED = "a question", "its answer (POST)"
AFTER = {
    "the next question is found": "/question/",
    "your answers": "/answers/",
    "where things stand": "/result/",
    "letters": "/letters/",
    "a letter": "/letters/1/",
    "its PDF": "/letters/1/file/pdf/",
}


class Times:
    """How long each kind of page took, and what failed.  Safe to use from many threads."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = defaultdict(list)
        self.errors: list[str] = []
        self._lock = threading.Lock()

    def taken(self, page: str, work: Callable[[], Answer]) -> Answer:
        start = time.perf_counter()
        try:
            answer = work()
        except (OSError, HTTPException) as fault:
            with self._lock:
                self.errors.append(f"{page}: {type(fault).__name__}")
            raise
        took = time.perf_counter() - start
        with self._lock:
            self.seconds[page].append(took)
            if answer.status not in (200, 303, 302):
                self.errors.append(f"{page}: {answer.status}")
        return answer

    def row(self, page: str) -> tuple[str, ...]:
        times = self.seconds[page]
        shown = (median(times), late(times), max(times))
        return (page, str(len(times)), *(f"{seconds * 1e3:.0f}" for seconds in shown))

    def in_all(self) -> int:
        return sum(map(len, self.seconds.values()))


def late(times: list[float]) -> float:
    """The 95th percentile."""
    return quantiles(times, n=20, method="inclusive")[18] if len(times) > 1 else times[0]


class Family:
    """One family: it answers question after question, looks at all that comes of it, and begins again."""

    def __init__(self, server: RealServer, number: int, times: Times) -> None:
        self.caller, self.times = Caller(server.port), times
        self.draw = random.Random(number)
        self.days = DAYS
        self.problems = PROBLEMS[number % len(PROBLEMS)]
        self.told: dict[int, str] = {}

    def begins(self) -> None:
        """A new file, with its problems chosen."""
        self.told = {}
        self.caller.post("/begin/", {"who": "parent"})
        self.caller.post("/what-is-happening/", {"problem": list(self.problems), "words": ""})

    def has_begun(self) -> None:
        """Somewhere on the way, so that nobody is where another is."""
        self.begins()
        for _ in range(self.draw.randint(0, 12)):
            self.answers(lambda: None)

    def answers(self, think: Callable[[], object]) -> bool:
        """Answer one question; False where nothing is left to ask."""
        leads = self._get("the next question is found", "/question/").location
        found = FORM.fullmatch(leads)
        if not found:
            return False
        page = self._get(QUESTION, leads)
        think()
        number, said = int(found[1]), self._says(page)
        taken = self.times.taken(ANSWERED, lambda: self.caller.post(leads, said))
        if taken.status == 303:
            self.told[number] = _as_told(said)
        else:
            self.caller.post(leads, {"skip": "yes"})  # a day that cannot stand beside another
        return True

    def looks(self, think: Callable[[], object]) -> None:
        for page, path in AFTER.items():
            self._get(page, path)
            think()

    def _get(self, page: str, path: str) -> Answer:
        return self.times.taken(page, lambda: self.caller.get(path))

    def _says(self, page: Answer) -> Fields:
        can = ticks(page)
        if "when" in can:
            day = "2 May 2015" if "born" in heading(page) else self.draw.choice(self.days)
            return {"answer": "when", "answer-when": day}
        return {"answer": self.draw.choice([one for one in can if not one.startswith("yes:")])}

    def kept(self) -> Iterator[str]:
        """Each answer that was acknowledged and is not there any more."""
        there = rows(self.caller.get("/answers/"))
        for number, said in self.told.items():
            if number not in there or said not in there[number][1]:
                yield f"question {number}: {said!r} was acknowledged"


def _as_told(said: Fields) -> str:
    """What the page of the answers must hold of it."""
    if said["answer"] == "when":
        return str(said["answer-when"])
    return "I don’t know" if said["answer"] == "unknown" else ""


# --- at a pace, and flat out ------------------------------------------------------------------------


def together(families: list[Family], until: float, think: Callable[[Family], object]) -> None:
    """Let all families go on at once until a moment; what a thread raises is raised here."""

    def lives(family: Family) -> None:
        think(family)  # or all would ask at the same moment
        while time.monotonic() < until:
            if not family.answers(lambda: think(family)):
                family.looks(lambda: think(family))
                family.begins()

    with ThreadPoolExecutor(len(families)) as pool:
        for done in [pool.submit(lives, family) for family in families]:
            done.result()


def load(
    server: RealServer, seconds: float, think: Callable[[Family], object]
) -> tuple[Times, float]:
    """Fifty families for so long: the times, and requests a second."""
    times = Times()
    families = [Family(server, number, times) for number in range(FAMILIES)]
    with ThreadPoolExecutor(FAMILIES) as pool:
        list(pool.map(Family.has_begun, families))
    times.seconds.clear()
    start = time.monotonic()
    together(families, start + seconds, think)
    rate = times.in_all() / (time.monotonic() - start)
    for family in families:
        family.caller.hang_up()
    return times, rate


def thinks(family: Family) -> None:
    time.sleep(family.draw.uniform(*THINKING))


# --- killed -----------------------------------------------------------------------------------------


def killed(server: RealServer) -> tuple[int, list[str]]:
    """Kill the server while all answer flat out: how many answers were acknowledged, and which are lost."""
    families = [Family(server, number, Times()) for number in range(FAMILIES)]
    for family in families:
        family.days = MANY_DAYS
        family.begins()
    over = threading.Event()

    def lives(family: Family) -> None:
        while not over.is_set():
            try:
                if not family.answers(lambda: None):
                    return
            except (OSError, HTTPException):
                return

    with ThreadPoolExecutor(FAMILIES) as pool:
        going = [pool.submit(lives, family) for family in families]
        time.sleep(KILLED_AFTER)
        server.kill()
        over.set()
        for done in going:
            done.result()
    server.start()
    lost = [fault for family in families for fault in _again(family)]
    return sum(len(family.told) for family in families), lost


def _again(family: Family) -> list[str]:
    family.caller.hang_up()
    missing = list(family.kept())
    family.caller.hang_up()
    return missing


# --- the part ---------------------------------------------------------------------------------------


def measure() -> Part:
    with _server() as server:
        humane, pace = load(server, HUMANE_SECONDS, thinks)
        flat_out, rate = load(server, FLAT_OUT_SECONDS, lambda _: None)
        deaths = [killed(server) for _ in range(ROUNDS_OF_KILLING)]
    acknowledged, lost = (
        sum(told for told, _ in deaths),
        [one for _, gone in deaths for one in gone],
    )
    if lost:
        raise AssertionError("\n".join(["answers that were acknowledged are lost:", *lost]))
    aims = (
        Aim(
            "A question's page, 95th percentile, 50 families", MOST, late(humane.seconds[QUESTION])
        ),
        Aim("An answer taken, 95th percentile, 50 families", MOST, late(humane.seconds[ANSWERED])),
    )
    texts = (
        "## Fifty families at once",
        WHERE,
        _told(f"At a pace ({THINKING[0]:g} to {THINKING[1]:g} s for each page)", humane, pace),
        _told("As fast as they can", flat_out, rate),
        KILLED.format(times=ROUNDS_OF_KILLING, told=acknowledged),
    )
    return Part("\n\n".join(texts), aims)


def _told(how: str, times: Times, rate: float) -> str:
    heads = ("page", "times", "median, ms", "95th, ms", "most, ms")
    shown = [times.row(page) for page in (QUESTION, ANSWERED, *AFTER) if times.seconds[page]]
    errors = f"{len(times.errors)} errors" + "".join(f"; {e}" for e in sorted(set(times.errors)))
    return f"{how}: {rate:.0f} requests a second, {errors}.\n\n{table(heads, shown)}"


@contextmanager
def _server() -> Iterator[RealServer]:
    with tempfile.TemporaryDirectory() as folder, RealServer(Path(folder), TODAY) as server:
        yield server


if __name__ == "__main__":
    print(measure().text)
