"""The commands of keeping as somebody types them: what they print, how they end, what is on the disk."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.desk.a_postgres import a_postgres, programs
from tests.desk.at_work import Desk

CHRIS = re.compile(r"chris\d+@example\.org")
WORD = re.compile(r"--erase (\w+) --by")
NO_PG_DUMP = """
from dutybound.web.casework.keeping import dumping
def none(name):
    raise dumping.NotDumped(name)
dumping._program = none
import sys
from dutybound.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path / "data")
    made.begin(2)
    return made


def asked(desk: Desk, question: str, *given: object) -> list[tuple[object, ...]]:
    """Ask the desk's database behind its back."""
    with closing(sqlite3.connect(desk.data / "desk" / "desk.sqlite3")) as database, database:
        return database.execute(question, given).fetchall()


def on_the_disk(desk: Desk) -> bytes:
    return b"".join(path.read_bytes() for path in (desk.data / "desk").glob("desk.sqlite3*"))


@pytest.mark.slow
def test_what_is_erased_is_what_was_reported_and_is_gone_from_the_disk(desk: Desk) -> None:
    (number, key, sealed), (other, *_) = asked(
        desk, "SELECT number, key, sealed FROM casework_casefile ORDER BY id"
    )
    assert isinstance(key, bytes)
    assert isinstance(sealed, bytes)
    asked(
        desk,
        "UPDATE casework_casefile SET closed_on='2019-01-01', keep_until='2025-01-01' WHERE number=?",
        number,
    )
    told = desk.run("desk", "retention")
    assert (told.returncode, str(number) in told.stdout, str(other) in told.stdout) == (
        0,
        True,
        False,
    )
    word = WORD.search(told.stdout)
    assert word is not None
    (chris,) = asked(desk, "SELECT email FROM casework_colleague WHERE name='chris'")[0]
    (amal,) = asked(desk, "SELECT email FROM casework_colleague WHERE name='amal'")[0]
    for wrong in (("000000", chris), (word[1], amal), (word[1], "nobody@example.org")):
        done = desk.run("desk", "retention", "--erase", wrong[0], "--by", str(wrong[1]))
        assert done.returncode == 2
    held = desk.run(
        "desk", "retention", "--erase", word[1], "--by", str(chris), "--but", str(number)
    )
    assert held.returncode == 2, "without it, it is another report"
    assert sealed[:200] in on_the_disk(desk)
    with closing(sqlite3.connect(desk.data / "desk" / "desk.sqlite3")) as server:
        server.execute("SELECT count(*) FROM casework_casefile").fetchall()
        done = desk.run("desk", "retention", "--erase", word[1], "--by", str(chris))
        left = on_the_disk(desk)
    assert (done.returncode, "1 case" in done.stdout) == (0, True), done.stderr
    for gone in (key, sealed[:200], sealed[-200:]):
        assert gone not in left, "also while the desk's server has the database open"
    checked = desk.run("desk", "check-trail")
    assert (checked.returncode, "2 cases, 3 entries" in checked.stdout) == (0, True)
    assert len(WORD.findall(desk.run("desk", "retention").stdout)) == 1


@pytest.mark.slow
def test_a_trail_that_was_cut_off_behind_the_desk_is_found_by_its_heads(
    desk: Desk, tmp_path: Path
) -> None:
    heads = tmp_path / "heads"
    with desk.writers(1) as people:
        people.wait_for(3)
    assert desk.run("desk", "check-trail", "--keep", str(heads)).returncode == 0
    asked(desk, "DROP TRIGGER casework_entry_no_delete")
    asked(desk, "DELETE FROM casework_entry WHERE id = (SELECT max(id) FROM casework_entry)")
    assert desk.run("desk", "check-trail").returncode == 0, "a chain by itself does not show it"
    found = desk.run("desk", "check-trail", "--against", str(heads))
    assert (found.returncode, "entries, and has" in found.stdout) == (1, True)
    again = desk.run("desk", "check-trail", "--keep", str(heads))
    assert again.returncode == 2, "heads are never overwritten"


def test_an_upgrade_says_what_changes_and_a_second_one_says_it_again(desk: Desk) -> None:
    asked(desk, "UPDATE casework_casefile SET rulebook='old'")
    told = desk.run("desk", "upgrade")
    assert (told.returncode, "The same as before: 2 cases" in told.stdout) == (0, True), told.stderr
    assert "The same as before: 0" in desk.run("desk", "upgrade").stdout


@pytest.mark.parametrize(
    "words", [("check-trail",), ("upgrade",), ("backup", "it"), ("retention",)]
)
def test_no_desk_is_made_by_a_slip_of_the_folder(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = Desk(tmp_path / "nowhere").run("desk", *words)
    assert (done.returncode, "no desk here" in done.stderr) == (2, True)
    assert not (tmp_path / "it").exists()


@pytest.mark.slow
@pytest.mark.skipif(programs() is None, reason="there is no PostgreSQL here")
def test_without_pg_dump_rows_are_copied_and_can_be_put_back(tmp_path: Path) -> None:
    with a_postgres() as first, a_postgres() as second:
        desk, other = Desk(tmp_path / "data", first), Desk(tmp_path / "other", second)
        desk.begin(2)
        with desk.writers(1) as people:
            people.wait_for(3)
        file = str(tmp_path / "backup")
        words = [sys.executable, "-c", NO_PG_DUMP, "desk", "backup", file]
        subprocess.run(words, env=desk.environ(), cwd=tmp_path, check=True, timeout=120)
        assert b"casework.casefile" in (tmp_path / "backup").read_bytes()
        secret = (desk.data / "desk" / "server-secret").read_text().strip()
        done = other.run(
            "desk", "restore", file, "--into", str(other.data), DUTYBOUND_DESK_SECRET=secret
        )
        assert done.returncode == 0, done.stdout + done.stderr
        (other.data / "desk" / "server-secret").write_text(secret)
        assert other.read() == desk.read()
        with other.writers(1) as people:
            people.wait_for(2)
        assert people.acknowledged() <= {
            note for case in other.read().values() for note in case["notes"]
        }, "numbers of new rows go on from the old ones"
