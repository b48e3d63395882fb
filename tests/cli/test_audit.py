"""`dutybound audit`, as a person uses it: formats, files that are bad, going on after a stop, exit codes."""

from __future__ import annotations

import csv
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dutybound.audit import gathering
from dutybound.audit.apart import look_at_all
from dutybound.audit.categories import Category
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer, Presence
from dutybound.audit.profiles.profile import Judged, Profile, Site, Sought
from dutybound.cli import auditing, ending
from dutybound.sentences.reading import asleep
from dutybound.text import Clause, Document, Unread, read_document
from tests.cli.test_commands import ROOT, Runner, outside, run

__all__ = ["run"]

SCHEMA = json.loads((ROOT / "docs/schemas/audit-1.json").read_text())
BAD = "# Who we help\n\nWe will not assess children who have ADHD alone.\n"
GOOD = "# Who we help\n\nEvery disabled child can ask us. You can complain to us here.\n"


def _looks(clause: Clause, _: Context) -> Seen | None:
    if "will not assess" not in clause.text:
        return None
    return Seen(Answer.FLAG, "It looks like an exclusion, because it names a condition.")


def _complaints(site: Site) -> Judged:
    line = next((line for line in site.lines if "complain" in line.own), None)
    return Judged(Presence.PRESENT if line else Presence.NOT_FOUND, "It is about complaints.", line)


MADE_UP = Profile(
    id="made-up",
    title="A profile for these tests",
    about="",
    detectors=(
        Described(
            Category.CONDITION_EXCLUSION,
            _looks,
            ("care.disabled-child-is-in-need",),
            (),
            "A clause that says who else looks.",
            "Every disabled child can ask.",
        ),
    ),
    items=(Sought("complaints", "How to complain", _complaints, Category.COMPLAINTS_MISSING),),
)


@pytest.fixture(autouse=True)
def profile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auditing, "PROFILES", {"made-up": MADE_UP})


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "bad.md").write_text(BAD)
    (folder / "good.txt").write_text(GOOD)
    return folder


# --- answers ----------------------------------------------------------------------------------------


def test_a_folder_is_read_and_what_was_found_is_told(run: Runner, pages: Path) -> None:
    done = run("audit", str(pages), "--profile", "made-up")
    assert done.code == ending.NEEDS_ATTENTION
    assert "“We will not assess children who have ADHD alone.”" in done.out
    assert "deep/bad.md, paragraph 2, under “Who we help”" in " ".join(done.out.split())
    assert "not thereby lawful" in done.out
    assert not done.err


def test_nothing_found_ends_with_0_and_is_no_acquittal(run: Runner, pages: Path) -> None:
    done = run("audit", str(pages / "good.txt"), "--profile", "made-up")
    assert done.code == ending.FINE
    assert "not thereby lawful" in done.out


def test_what_is_not_there_is_something_found_unless_it_is_a_part(run: Runner, pages: Path) -> None:
    only = pages / "deep" / "only.txt"
    only.write_text("Every disabled child can ask us.")
    done = run("audit", str(only), "--profile", "made-up")
    assert done.code == ending.NEEDS_ATTENTION
    assert "How to complain (M4): Not found in 1 page read." in done.out
    part = run("audit", str(only), "--profile", "made-up", "--part")
    assert part.code == ending.FINE
    assert "Not found in" not in part.out


def test_json_is_as_its_schema_has_it(run: Runner, pages: Path) -> None:
    done = run("audit", str(pages), "--profile", "made-up", "--format", "json")
    data = json.loads(done.out)
    assert not list(Draft202012Validator(SCHEMA).iter_errors(data))
    assert [one["document"] for one in data["findings"]] == ["deep/bad.md"]
    assert set(data["receipt"]["documents"]) == {"deep/bad.md", "good.txt"}


def test_csv_and_html_and_word(run: Runner, pages: Path, tmp_path: Path) -> None:
    (row,) = csv.DictReader(StringIO(_out(run, pages / "deep", "csv")))
    assert row["category"] == "A3"
    assert "<h1>" in _out(run, pages, "html")
    target = tmp_path / "report.docx"
    done = run("audit", str(pages), "--profile", "made-up", "--out", str(target))
    assert done.code == ending.NEEDS_ATTENTION
    assert target.read_bytes().startswith(b"PK")
    assert str(target) in done.err


def _out(run: Runner, place: Path, form: str) -> str:
    return run("audit", str(place), "--profile", "made-up", "--format", form, "--part").out


@pytest.mark.parametrize("ending_", [".json", ".csv", ".html", ".docx", ".txt"])
def test_the_same_documents_give_the_same_file(
    run: Runner, pages: Path, tmp_path: Path, ending_: str
) -> None:
    one, two = tmp_path / f"one{ending_}", tmp_path / f"two{ending_}"
    for out in (one, two):
        run("audit", str(pages), "--profile", "made-up", "--out", str(out))
    assert one.read_bytes() == two.read_bytes()


# --- bad input --------------------------------------------------------------------------------------


def test_a_bad_file_is_told_and_the_rest_goes_on(run: Runner, pages: Path) -> None:
    (pages / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing")
    done = run("audit", str(pages), "--profile", "made-up")
    assert done.code == ending.NEEDS_ATTENTION
    assert "Not read: broken.pdf:" in done.err
    assert "broken.pdf: " in done.out
    assert "ADHD alone" in done.out


def test_only_a_bad_file_is_bad_input(run: Runner, pages: Path) -> None:
    good = str(pages / "good.txt")
    assert run("audit", "none.pdf", "--profile", "made-up").code == ending.BAD_INPUT
    assert run("audit", good, "none.pdf", "--profile", "made-up").code == ending.BAD_INPUT


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["x.md", "--profile", "none-such"], "made-up: A profile for these tests"),
        (["--profile", "made-up"], "Name at least one document"),
        (["x.md"], "--profile"),
        (["x.md", "--profile", "made-up", "--format", "docx"], "--out"),
        (["x.md", "--profile", "made-up", "--resume", "/dev/null/x"], "--resume"),
    ],
)
def test_a_wrong_command_is_told_in_a_sentence(
    run: Runner, arguments: list[str], says: str
) -> None:
    done = run("audit", *arguments)
    assert done.code == ending.BAD_INPUT
    assert says in done.err
    assert not done.out


def test_no_file_is_written_over(run: Runner, pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.json"
    out.write_text("keep me")
    done = run("audit", str(pages), "--profile", "made-up", "--out", str(out))
    assert done.code == ending.BAD_INPUT
    assert out.read_text() == "keep me"


def test_a_link_in_a_folder_leads_nowhere(run: Runner, pages: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("We will not assess quinceberries.")
    (pages / "link.txt").symlink_to(secret)
    done = run("audit", str(pages), "--profile", "made-up")
    assert "quinceberries" not in done.out
    assert "link.txt" in done.err


def test_two_of_one_name_go_by_their_whole_paths(run: Runner, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.md").write_text(BAD)
    done = run(
        *("audit", str(tmp_path / "a"), str(tmp_path / "b")),
        *("--profile", "made-up", "--format", "json"),
    )
    names = {one["document"] for one in json.loads(done.out)["findings"]}
    assert names == {str(tmp_path / "a/page.md"), str(tmp_path / "b/page.md")}


# --- going on after a stop --------------------------------------------------------------------------


def test_a_stopped_run_goes_on_and_says_the_same(
    run: Runner, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, arguments = tmp_path / "kept", ("audit", str(pages), "--profile", "made-up")
    whole = run(*arguments, "--format", "json").out
    run("audit", str(pages / "good.txt"), "--profile", "made-up", "--resume", str(kept))
    assert len(list(kept.iterdir())) == 2, "what was read, and what was found"
    read, looked = list[str](), list[str]()
    monkeypatch.setattr(gathering, "read_document", _counting(read))
    monkeypatch.setattr(auditing, "look_at_all", _looking(looked))
    again = run(*arguments, "--format", "json", "--resume", str(kept))
    assert again.out == whole
    assert read == looked == ["deep/bad.md"]
    assert run(*arguments, "--format", "json", "--resume", str(kept)).out == whole
    assert read == looked == ["deep/bad.md"]


def _counting(read: list[str]) -> Callable[..., Document | Unread]:
    def counting(data: bytes, name: str, *more: object) -> Document | Unread:
        read.append(name)
        return read_document(data, name, *more)  # type: ignore[arg-type]

    return counting


def _looking(looked: list[str]) -> Callable[..., object]:
    def looking(documents: Sequence[Document], *more: Any, **others: Any) -> object:
        looked.extend(one.name for one in documents)
        return look_at_all(documents, *more, **others)

    return looking


def test_findings_kept_for_another_question_are_not_taken(
    run: Runner, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, other = str(tmp_path / "kept"), replace(MADE_UP, id="other", detectors=())
    monkeypatch.setattr(auditing, "PROFILES", {"made-up": MADE_UP, "other": other})
    nothing = run("audit", str(pages), "--profile", "other", "--resume", kept)
    assert nothing.code == ending.FINE
    assert "ADHD" in run("audit", str(pages), "--profile", "made-up", "--resume", kept).out


def test_a_changed_or_broken_piece_is_read_anew(run: Runner, pages: Path, tmp_path: Path) -> None:
    kept, arguments = tmp_path / "kept", ("audit", str(pages), "--profile", "made-up")
    run(*arguments, "--resume", str(kept))
    for piece in kept.iterdir():
        assert piece.stat().st_mode & 0o077 == 0
        piece.write_text('{"why": "nothing to see"}')
    assert kept.stat().st_mode & 0o077 == 0
    assert "ADHD alone" in run(*arguments, "--resume", str(kept)).out
    (pages / "deep" / "bad.md").write_text(GOOD)
    assert run(*arguments, "--resume", str(kept)).code == ending.FINE


# --- the terminal -----------------------------------------------------------------------------------


def test_a_terminal_sees_how_far_it_is(pages: Path) -> None:
    ours, theirs = pty.openpty()
    code = (
        "import sys; from tests.cli import test_audit as t; from dutybound.cli import auditing, main; "
        "auditing.PROFILES = {'made-up': t.MADE_UP}; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "audit", str(pages), "--profile", "made-up"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        cwd=ROOT,
        timeout=60,
        check=False,
        env={**os.environ, "TERM": "xterm"},
    )
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert done.returncode == ending.NEEDS_ATTENTION, shown
    assert "Reading" in shown
    assert "2/2" in shown


def test_the_help_names_every_option() -> None:
    done = outside("audit", "--help")
    assert done.returncode == 0
    for option in ("--profile", "--format", "--out", "--explain", "--resume", "--part", "compare"):
        assert option in done.stdout


# --- compare ----------------------------------------------------------------------------------------


@pytest.fixture
def two_runs(run: Runner, pages: Path, tmp_path: Path) -> tuple[str, str]:
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    with asleep():  # what is found is the same, whether the sentence model is installed or not
        run("audit", str(pages), "--profile", "made-up", "--out", str(before))
        (pages / "good.txt").write_text("You can complain. We will not assess before five.")
        run("audit", str(pages), "--profile", "made-up", "--out", str(after))
    return str(before), str(after)


def test_two_runs_are_compared(run: Runner, two_runs: tuple[str, str]) -> None:
    before, after = two_runs
    done = run("audit", "compare", before, after)
    assert done.code == ending.NEEDS_ATTENTION
    assert "New: 1. Another answer: 0. Gone: 0." in done.out
    assert run("audit", "compare", before, before).code == ending.FINE
    data = json.loads(run("audit", "compare", before, after, "--format", "json").out)
    assert [one["quote"] for one in data["new"]] == ["We will not assess before five."]
    assert "<h1>" in run("audit", "compare", before, after, "--format", "html").out


def test_what_is_no_run_is_refused(run: Runner, two_runs: tuple[str, str], tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}")
    for wrong in (other, tmp_path / "none.json", tmp_path):
        done = run("audit", "compare", two_runs[0], str(wrong))
        assert done.code == ending.BAD_INPUT
        assert str(wrong) in done.err


# --- publish ----------------------------------------------------------------------------------------


def test_publish_tells_what_lacks_and_writes_nothing(
    run: Runner, two_runs: tuple[str, str], tmp_path: Path
) -> None:
    details, out = tmp_path / "details.yaml", tmp_path / "site"
    details.write_text("authority: Ashmere Council\n")
    done = run("audit", "publish", two_runs[0], "--details", str(details), "--out", str(out))
    assert done.code == ending.BAD_INPUT
    assert "Nothing was written." in done.err
    assert "Two different people" in done.err
    assert not out.exists()


def test_publish_writes_a_folder_once_all_is_there(
    run: Runner, two_runs: tuple[str, str], tmp_path: Path
) -> None:
    digest = sha256(Path(two_runs[0]).read_bytes()).hexdigest()
    details, out = tmp_path / "details.yaml", tmp_path / "site"
    details.write_text(DETAILS.format(run=digest))
    command = ("audit", "publish", two_runs[0], "--details", str(details), "--out", str(out))
    assert run(*command).code == ending.FINE
    assert "ADHD alone" in (out / "index.html").read_text()
    (out / "mine.txt").write_text("mine")
    assert run(*command).code == ending.BAD_INPUT
    assert (out / "mine.txt").exists()


DETAILS = """
run: {run}
authority: Ashmere Council
documents:
  deep/bad.md: {{address: "https://ashmere.example/a", seen: 2026-10-01}}
  good.txt: {{address: "https://ashmere.example/b", seen: 2026-10-01}}
findings:
  - number: 1
    category: A3
    gate: {{rationed: assessment, fails: nothing, when: before}}
    rescue: Both pages were read. Nothing was found.
reply: {{asked: 2026-10-05, none_by: 2026-10-30}}
signed:
  - {{name: Ada Ashworth, role: solicitor, date: 2026-11-01}}
  - {{name: Ben Birch, role: editor, date: 2026-11-01}}
"""
