from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.text import (
    Clause,
    Document,
    Joined,
    Limits,
    Place,
    Unread,
    read_document,
    read_folder,
    wire,
    workers,
)
from tests.text import made_pdf
from tests.text.made_word import word_file

ROOT = Path(__file__).parent.parent.parent
LIMITS = Limits(seconds=20)
WORD = word_file(b"<w:p><w:r><w:t>We help.</w:t></w:r></w:p>")
PDF = made_pdf.one_page(made_pdf.stream(made_pdf.HELLO))


def test_each_kind_of_file() -> None:
    files = {
        "a.txt": b"We help.",
        "a.md": b"We help.",
        "a.html": b"<p>We help.</p>",
        "a.docx": WORD,
        "a.pdf": PDF,
    }
    for name, data in files.items():
        answer = read_document(data, name, LIMITS)
        assert isinstance(answer, Document), answer
        assert answer.name == name
        assert answer.clauses[0].text.startswith("We help")


def test_a_path_and_its_bytes_give_the_same(tmp_path: Path) -> None:
    path = tmp_path / "criteria.pdf"
    path.write_bytes(PDF)
    assert read_document(path, limits=LIMITS) == read_document(PDF, "criteria.pdf", LIMITS)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda path: None, "There is no such file."),
        (Path.mkdir, "It is not a file."),
        (os.mkfifo, "It is not a file."),
        (lambda path: path.write_bytes(b""), "The file is empty."),
        (lambda path: path.write_bytes(b"  \n "), "It holds no words."),
    ],
)
def test_what_cannot_be_read(make: Callable[[Path], object], why: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    make(path)
    assert read_document(path, limits=LIMITS) == Unread("a.txt", why)


def test_a_folder_is_read_in_order_and_a_bad_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    files = {
        "c.txt": b"C.",
        "a.txt": b"A.",
        "b/z.pdf": b"%PDF-1.7 broken",
        "b/a.md": b"B.",
        ".git/x.txt": b"X.",
    }
    for name, data in {**files, "~$c.docx": b"lock", "d.exe": b"MZ\0"}.items():
        (tmp_path / name).write_bytes(data)
    answers = list(read_folder(tmp_path, LIMITS))
    assert [answer.name for answer in answers] == ["a.txt", "c.txt", "d.exe", "b/a.md", "b/z.pdf"]
    assert [isinstance(answer, Document) for answer in answers] == [True, True, False, True, False]


def test_a_folder_of_too_many_files(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("Words.", encoding="utf-8")
    *read, last = read_folder(tmp_path, replace(LIMITS, files=3))
    assert len(read) == 3
    assert isinstance(last, Unread)
    assert "more than 3 files" in last.why


# --- limits -----------------------------------------------------------------------------------------


def test_what_takes_too_long_is_stopped() -> None:
    start = time.monotonic()
    answer = read_document(b"Those who:\n- a, or\n" * 200_000, "long.txt", Limits(seconds=1))
    assert answer == Unread("long.txt", "Reading it took longer than 1 seconds.")
    assert time.monotonic() - start < 6


def test_all_that_a_worker_started_ends_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stand-in for the reader of pictures leaves a child behind that would sleep for ten minutes."""
    sleeps = f"600.{os.getpid()}"
    stand_in(tmp_path, f"sleep {sleeps} & wait", monkeypatch)
    seen: list[bool] = []

    def looked_at(process: subprocess.Popen[bytes]) -> None:
        seen.append(is_alive(sleeps))
        END(process)

    monkeypatch.setattr(workers, "_end", looked_at)
    start = time.monotonic()
    assert isinstance(read_document(made_pdf.picture(), "scan.pdf", Limits(seconds=4)), Unread)
    assert time.monotonic() - start < 9
    assert seen == [True]
    assert has_ended(sleeps)


END = workers._end


def has_ended(sleeps: str) -> bool:
    """Whether it ends within a moment: the kernel takes one to end what was killed."""
    until = time.monotonic() + 3
    while is_alive(sleeps) and time.monotonic() < until:
        time.sleep(0.05)
    return not is_alive(sleeps)


def is_alive(sleeps: str) -> bool:
    """Whether a process sleeps for just so long; one that has ended has no command line."""
    lines = Path("/proc").glob("[0-9]*/cmdline")
    return any(f"sleep\0{sleeps}\0".encode() in bytes_of(line) for line in lines)


def bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def test_a_slow_reader_of_pictures_loses_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, "exec sleep 600", monkeypatch)
    answer = read_document(two_pages(), "both.pdf", Limits(seconds=8))
    assert isinstance(answer, Document), answer
    assert "Page 2 is a picture" in answer.cut


def test_memory_is_limited() -> None:
    page = b"<p>We help every family. " * 400_000
    answer = read_document(page, "large.html", Limits(memory_bytes=90_000_000, seconds=30))
    assert isinstance(answer, Unread)
    assert "memory" in answer.why


def test_an_answer_that_is_too_long_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "LONGEST_ANSWER", 10_000)
    answer = read_document(b"We help. " * 5_000, "long.txt", LIMITS)
    assert answer == Unread("long.txt", "It holds more words than are read.")


def test_a_worker_writes_no_file_and_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "the secret")
    assert "SECRET_KEY" not in workers.surroundings()
    code = (
        "import resource; from dutybound.text.limits import Limits; from dutybound.text.worker import _limit;"
        "_limit(Limits()); print(*(resource.getrlimit(what)[0] for what in (resource.RLIMIT_FSIZE,"
        "resource.RLIMIT_CORE, resource.RLIMIT_NOFILE, resource.RLIMIT_CPU, resource.RLIMIT_AS)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.split() == ["0", "0", "64", "61", str(Limits().memory_bytes)]


def test_nothing_heavy_is_loaded_until_a_file_is_read() -> None:
    code = "import sys, dutybound.text; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not loaded & {"pypdfium2", "selectolax", "lxml", "docx", "subprocess"}


# --- scans ------------------------------------------------------------------------------------------


def stand_in(folder: Path, does: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program named tesseract on the path."""
    (bin_folder := folder / "bin").mkdir()
    program = bin_folder / "tesseract"
    program.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{bin_folder}:/usr/bin:/bin")


def test_a_scan_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = read_document(made_pdf.picture(), "scan.pdf", LIMITS)
    assert isinstance(answer, Unread)
    assert "scan" in answer.why
    assert "tesseract" in answer.why


def test_a_scan_is_read_where_a_program_for_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stand-in says what it was asked, and how large the picture is that it was given."""
    does = 'echo "It was asked: $*."; echo; echo "It had: $(head -c 17 | tr "\\n" " ")."; cat >/dev/null'
    stand_in(tmp_path, does, monkeypatch)
    answer = read_document(made_pdf.picture(), "scan.pdf", LIMITS)
    assert isinstance(answer, Document), answer
    asked, had = answer.clauses
    assert asked.text == "It was asked: stdin stdout -l eng --psm 3."
    assert had.text.startswith("It had: P5 1653 2339 255")
    assert had.place.words == "page 1, paragraph 2"


def test_a_program_for_scans_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, "exit 1", monkeypatch)
    answer = read_document(made_pdf.picture(), "scan.pdf", LIMITS)
    assert answer == Unread("scan.pdf", "Its pages are pictures, and no words were found on them.")


def test_a_page_that_is_a_picture_among_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = read_document(two_pages(), "both.pdf", LIMITS)
    assert isinstance(answer, Document)
    assert answer.cut == "Page 2 is a picture without words, and was not read."


def two_pages() -> bytes:
    """A page of words, and one that is a picture."""
    pages = b"<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 >>"
    scan = made_pdf.PAGE.replace(b"/Contents 4 0 R", b"/Contents 8 0 R")
    return made_pdf.pdf(
        made_pdf.CATALOGUE,
        pages,
        made_pdf.PAGE,
        made_pdf.stream(made_pdf.HELLO),
        made_pdf.FONT,
        made_pdf.stream(b"\x80" * 64, made_pdf.PICTURE),
        scan,
        made_pdf.stream(b"q 595 0 0 842 0 0 cm /X Do Q"),
    )


# --- what travels -----------------------------------------------------------------------------------

WORDS = st.text(max_size=12)
PATHS = st.lists(WORDS, max_size=3).map(tuple)
CLAUSES = st.builds(
    Clause,
    text=st.text(min_size=1, max_size=12),
    place=st.builds(Place, st.integers(1, 9), st.none() | st.integers(1, 9)),
    whole=WORDS,
    headings=PATHS,
    lead_ins=PATHS,
    joined=st.sampled_from(Joined),
    is_heading=st.booleans(),
    is_item=st.booleans(),
    quoted=st.booleans(),
    is_cell=st.booleans(),
    in_list=st.integers(0, 9),
)
DOCUMENTS = st.builds(
    Document,
    name=st.just("a.pdf"),
    title=WORDS,
    clauses=st.lists(CLAUSES, max_size=4).map(tuple),
    links=st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple),
    pages=st.integers(0, 9),
    cut=WORDS,
)


@given(DOCUMENTS | st.builds(Unread, st.just("a.pdf"), WORDS))
def test_what_is_packed_comes_out_the_same(read: Document | Unread) -> None:
    assert wire.unpacked(wire.packed(read), "a.pdf") == read


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda inner: (
        st.lists(inner, max_size=9)
        | st.dictionaries(st.sampled_from(["why", "clauses", "x"]), inner)
    ),
)
KEYS = ["why", "title", "links", "pages", "cut", "paths", "clauses"]


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(KEYS, PLAIN)) | PLAIN)
def test_an_answer_that_is_no_document_is_refused(told: object) -> None:
    import json

    try:
        made = wire.unpacked(json.dumps(told).encode(), "a.pdf")
    except wire.BadAnswer:
        return
    assert isinstance(made, Document | Unread)
    assert wire.unpacked(wire.packed(made), "a.pdf") == made


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff", b"[" * 100_000, b"null", b"{}", b'{"why": 3}']
)
def test_a_broken_answer_is_refused(data: bytes) -> None:
    with pytest.raises(wire.BadAnswer):
        wire.unpacked(data, "a.pdf")
