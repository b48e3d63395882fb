"""Nothing of what was typed is left: the real server, a whole journey, and every file it wrote, searched.

Each word that is typed below is typed nowhere else in the world.  The files are searched as they are and,
wherever something packed begins, unpacked.
"""

from __future__ import annotations

import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.web.over_http import Answer, Caller, Fields, plain, ticks
from tests.web.real_server import RealServer
from tests.web.searching import files_under, marked, traces

TODAY = "2026-11-22"
CASE = """
dutybound: 1
as_of: 2026-11-22
bodies: {council: Yarrowmere Council}
child: {born: 2015-05-13, disabled: yes, looked_after_by_wales: no}
record_requests:
  - {id: rec-quinceberry, received: 2026-09-08, fee_asked: no, answered: no}
"""
DETAILS = {
    "name": "Ottoline Fernsquill",
    "address": "41 Plumbago Crescent\nThistlewick\nZX9 7QJ",
    "email": "ottoline@fernsquill.example",
    "phone": "07700 900461",
    "child_name": "Barnabus",
    "school": "Mossgrove Primary",
    "other_parent": "Leopold",
    "council": "Yarrowmere Council",
    "to": "Head of Gorsefield",
    "to_address": "Civic Hall, Tansyborough",
    "your_reference": "KESTREL-5521",
    "reply_by": "19 December 2026",
    "my_words": "We hear the burblewort every night.",
    "what_i_want": "A snickerdoodle",
    "records": "Notes of the hobbledehoy",
    "may_act": "They asked with a flummadiddle",
}
DANGER = "He hit me again, gongoozler"
TYPED = (
    *("yarrowmere", "quinceberry", "2015-05-13", "2026-09-08"),
    *("fernsquill", "ottoline", "plumbago", "thistlewick", "zx9 7qj", "900461", "barnabus"),
    *("mossgrove", "leopold", "gorsefield", "tansyborough", "kestrel-5521", "burblewort"),
    *("snickerdoodle", "hobbledehoy", "flummadiddle", "gongoozler", "19 december 2026"),
    *("whortleberry", "6 october 2026", "2026-10-06", "9 october 2026", "2026-10-09"),
    *("zanzibarically", "crumplehorn", "spatterdash", "widdershins", "2026-12-19"),
    *("lollygagger", "bumbershoot", "cattywampus", "taradiddle"),
)
MEANT = ("ehc-late", "ehc_request", "record_request", "final plan", "young person")
"""What was chosen, not typed; it tells as much."""


@dataclass
class Journey:
    """What a family did, and what gives it away: the words, codes, cookies, the rows’ own bytes."""

    server: RealServer
    words: set[str] = field(default_factory=lambda: {*TYPED, *MEANT})
    marks: set[bytes] = field(default_factory=set)
    back_ups: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.callers: list[Caller] = []
        self.family, self.helper = self._caller(), self._caller()

    def _caller(self) -> Caller:
        self.callers.append(Caller(self.server.port))
        return self.callers[-1]

    def ends(self) -> None:
        for caller in self.callers:
            caller.hang_up()

    def goes(self) -> Journey:
        """The whole way.  What must go through is looked at; the rest is there to be written down."""
        for part in (self._tells, self._is_misunderstood, self._writes, self._keeps, self._breaks):
            part()
            self._remember()
        return self

    def _tells(self) -> None:
        family = self.family
        leads_on(family.post("/begin/", {"who": "parent"}))
        leads_on(family.upload("/open/file/", "file", CASE.encode()))
        problems: Fields = {
            "problem": ["ehc-late", "records"],
            "words": "Only whortleberry, all summer.",
        }
        leads_on(family.post("/what-is-happening/", problems))
        self._back_up()
        for number in range(1, 9):
            leads_on(family.post(f"/question/{number}/", self._says(number)))
        (dated, *_) = self.dated
        other = {"answer": "when", "answer-when": "9 October 2026", "said_by": "council"}
        leads_on(family.post(f"/question/{dated}/other/", other))
        for path in ("/answers/", "/result/", "/result/one-page/", "/result/dates/", "/since/"):
            found(family.follow(family.get(path)))

    dated: tuple[int, ...] = ()

    def _says(self, number: int) -> dict[str, str]:
        can = ticks(self.family.get(f"/question/{number}/"))
        if "when" in can and not self.dated:
            self.dated = (number,)
            return {"answer": "when", "answer-when": "6 October 2026", "shown_by": "letter"}
        return {"answer": "unknown" if "unknown" in can else "none"}

    def _is_misunderstood(self) -> None:
        family = self.family
        asked = {"answer": "when", "answer-when": "zanzibarically"}
        assert family.post(f"/question/{self.dated[0]}/", asked).status == 422
        help_page = family.post("/what-is-happening/", {"problem": "records", "words": DANGER})
        assert "gongoozler" in help_page.text
        bad = b"dutybound: 1\ncrumplehorn: [\n"
        assert family.upload("/open/file/", "file", bad).status == 422
        assert family.post("/open/", {"code": "spatterdash " * 6}).status == 422

    def _writes(self) -> None:
        family = self.family
        leads_on(family.post("/letters/details/", DETAILS))
        assert "/letters/1/" in family.get("/letters/").text
        text = plain(
            family.get("/letters/1/").text.partition("<textarea")[2].partition("</text")[0]
        )
        edited = f"{text.partition('>')[2]}\n\nTurn widdershins, please."
        leads_on(family.post("/letters/1/", {"text": edited}))
        assert "widdershins" in family.get("/letters/1/").text
        for form in ("docx", "pdf", "txt"):
            found(family.get(f"/letters/1/file/{form}/"))
        for path in ("/calendar/", "/calendar/?file=yes&say=yes", "/keep/file/"):
            found(family.get(path))

    def _keeps(self) -> None:
        own = self._code("draw")
        leads_on(self.family.post("/keep/do/", {"do": "keep-for", "days": "365"}))
        shared = self._code("share")
        leads_on(self.helper.post("/open/", {"code": shared}))
        found(self.helper.follow(self.helper.get("/result/")))
        assert self.helper.post("/letters/details/", DETAILS).status == 403
        self.family = self._caller()
        leads_on(self.family.post("/open/", {"code": own}))
        self.words |= {own, own.replace(" ", "-"), own.replace(" ", ""), shared}
        self.words |= {word for word in f"{own} {shared}".split() if _stands_out(word)}

    def _code(self, do: str) -> str:
        page = self.family.follow(self.family.post("/keep/do/", {"do": do}))
        shown = re.search(r'duty-code__words"><strong>([a-z ]+)<', page.text)
        assert shown, "a code is shown"
        return shown[1]

    def _breaks(self) -> None:
        """What goes wrong is what servers like to write down."""
        stranger = self._caller()
        assert stranger.get("/lollygagger/?bumbershoot=yes").status == 404
        assert stranger.get("/question/9/?cattywampus=1").location == "/open/"
        stranger.token = "of another site"  # noqa: S105
        assert stranger.post("/begin/", {"who": "cattywampus"}).status == 403
        with suppress(ConnectionError):  # it may hang up before it has heard all of it
            assert stranger.upload("/open/file/", "file", b"taradiddle " * 200_000).status == 413
        code = {"code": " ".join(["abacus"] * 6)}
        assert self._caller().post("/open/", code).status in (422, 303)

    def _remember(self) -> None:
        self._back_up()
        self.words |= {
            value for who in (self.family, self.helper) for value in who.cookies.values()
        }
        with closing(self._database()) as database:
            for name, sealed in database.execute("SELECT id, sealed FROM vault_kept"):
                self.marks |= {name.encode(), sealed[13:45], sealed[-32:]}
            for name, wrapped in database.execute("SELECT id, wrapped FROM vault_way"):
                self.marks |= {name.encode(), wrapped[13:45]}

    def _database(self) -> sqlite3.Connection:
        return sqlite3.connect(self.server.data / "dutybound.sqlite3", timeout=10)

    def _back_up(self) -> None:
        """As whoever runs the server would, while it runs."""
        to = self.server.folder / f"back-up-{len(self.back_ups)}.sqlite3"
        self.back_ups.append(to)
        with closing(self._database()) as of, closing(sqlite3.connect(to)) as copy:
            of.backup(copy)


def leads_on(answer: Answer) -> None:
    assert answer.status == 303, plain(answer.text)[:2000]


def found(answer: Answer) -> None:
    assert answer.status == 200, answer.location or plain(answer.text)[:2000]


def _stands_out(word: str) -> bool:
    """Whether a word cannot be there by chance: ids are written in hexadecimal."""
    return len(word) > 5 and not set(word) <= set("abcdef")


# --- the tests --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    with RealServer(tmp_path_factory.mktemp("served"), TODAY) as server:
        journey = Journey(server)
        try:
            yield journey.goes()
        finally:
            journey.ends()


def test_no_word_is_left_anywhere(journey: Journey) -> None:
    assert marked(journey.server.folder, journey.marks), "the test looks in the wrong place"
    assert not traces(journey.server.folder, journey.words)


def test_what_the_server_prints_tells_of_nobody(journey: Journey) -> None:
    said = journey.server.output.read_text(encoding="utf-8")
    assert said.startswith("Dutybound is at")
    assert not re.search(r"\d+\.\d+\.\d+\.\d+|/question|/letters|/keep|GET|POST", said), said


def test_nothing_is_left_beside_the_data(journey: Journey) -> None:
    server = journey.server
    beside = [
        path
        for folder in (server.tmp, server.home, server.started_in)
        for path in files_under(folder)
    ]
    assert not beside


def test_after_deleting_no_row_is_left_and_back_ups_hold_what_nobody_can_read(
    journey: Journey,
) -> None:
    back_ups = {path.name for path in journey.back_ups}
    found(journey.family.get("/keep/delete/"))
    leads_on(journey.family.post("/keep/delete/"))
    assert marked(journey.server.data, journey.marks) == set()
    assert marked(journey.server.folder, journey.marks) <= back_ups
    assert journey.helper.get("/result/").location == "/open/"
    assert not traces(journey.server.folder, journey.words)
    journey.server.stop()
    assert marked(journey.server.data, journey.marks) == set()
    assert not traces(journey.server.folder, journey.words)


@pytest.mark.parametrize("written", ["burblewort", "BURBLEWORT", "b\0u\0r\0b\0l\0e\0w\0o\0r\0t\0"])
@pytest.mark.parametrize("packed", [False, True])
def test_the_search_finds_what_is_there(tmp_path: Path, written: str, packed: bool) -> None:
    content = f"we hear the {written} every night".encode()
    (tmp_path / "log").write_bytes(b"\x00\x78" + (zlib.compress(content) if packed else content))
    assert traces(tmp_path, {"burblewort"}) == ["'burblewort' in log"]
