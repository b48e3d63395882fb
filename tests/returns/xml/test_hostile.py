"""Files that are meant to do harm, or are broken: none may cost much, and each is told with its place."""

from __future__ import annotations

import gzip
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.returns.errors import CannotRead, Refused
from dutybound.returns.xml import notes, reading
from dutybound.returns.xml.reading import Content, read_xml
from dutybound.returns.xml.shape import Each, Field, Group

SHAPE = Group(
    "Root",
    (
        Group("Head", (Field("Year", "year"),), "head"),
        Group(
            "Things",
            (
                Group(
                    "Thing",
                    (
                        Field("Name", "name"),
                        Group("Wrapped", (Field("Colour", "colour"),)),
                        Group("Parts", (Each("Part", "parts", "part"),)),
                    ),
                    "things",
                ),
            ),
        ),
    ),
)
WELL = "<Root><Head><Year>2026</Year></Head><Things>{}</Things></Root>"
THING = "<Thing><Name>a</Name><Parts><Part>1</Part><Part>2</Part></Parts></Thing>\n"


def as_is(_: str, block: pl.DataFrame) -> pl.DataFrame:
    return block


def read(path: Path, content: str | bytes, seen: list[int] | None = None) -> Content:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_xml(path, SHAPE, lambda: as_is, (seen if seen is not None else []).append)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "file.xml"


@contextmanager
def within(seconds: float) -> Iterator[None]:
    begun = time.process_time()
    yield
    assert time.process_time() - begun < seconds


ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))


@pytest.mark.parametrize(
    "head",
    [
        f"<!DOCTYPE Root [{ENTITIES}]>",
        '<!DOCTYPE Root SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE Root PUBLIC "x" "https://example.invalid/evil.dtd">',
        '<!DOCTYPE Root [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE Root [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
        "<!DOCTYPE Root>",
    ],
)
def test_a_document_type_is_refused_before_it_costs_anything(file: Path, head: str) -> None:
    with within(1), pytest.raises(Refused, match="DOCTYPE") as told:
        read(file, f"<?xml version='1.0'?>\n{head}<Root>&e11;</Root>")
    assert told.value.line == 2


def test_a_depth_bomb_is_refused(file: Path) -> None:
    with within(1), pytest.raises(Refused, match="deep") as told:
        read(file, "<Root>" + "<a>" * 1_000_000)
    assert told.value.line == 1


def test_depth_is_counted_where_the_shape_knows_the_names_too(file: Path) -> None:
    with within(1), pytest.raises(Refused, match="deep"):
        read(file, "<Root>" + "<Things><Thing>" * 1_000_000)


@pytest.mark.parametrize(
    "piece",
    [b'<Root a="%s">', b"<Root><!-- %s -->", b"<Root><?pi %s?>", b"<Root><%s>"],
    ids=["attribute", "comment", "instruction", "name"],
)
def test_a_huge_piece_is_given_up_long_before_its_end(file: Path, piece: bytes) -> None:
    seen: list[int] = []
    with within(2), pytest.raises(Refused, match="longer"):
        read(file, piece % (b"a" * 20_000_000), seen)
    assert sum(seen) <= reading.LONGEST + 2 * reading.PIECE


def test_a_huge_text_is_given_up_long_before_its_end(file: Path) -> None:
    seen: list[int] = []
    with within(2), pytest.raises(Refused, match="longer"):
        read(file, "<Root><Head><Year>" + "9" * 20_000_000, seen)
    assert sum(seen) <= reading.LONGEST + 2 * reading.PIECE


def test_a_thousand_attributes_are_refused(file: Path) -> None:
    many = " ".join(f'a{n}="x"' for n in range(1_000))
    with pytest.raises(Refused, match="1000 attributes"):
        read(file, f"<Root {many}/>")


def test_names_that_nobody_can_have_meant_are_refused(file: Path) -> None:
    many = "".join(f"<n{n}/>" for n in range(notes.MOST_NAMES + 1))
    with pytest.raises(Refused, match="kinds of element"):
        read(file, f"<Root>{many}</Root>")


def test_names_hidden_in_what_is_unknown_are_only_a_cost_in_time(file: Path) -> None:
    many = "".join(f"<n{n}/>" for n in range(20_000))
    with within(2):
        content = read(file, f"<Root><strange>{many}</strange></Root>")
    assert content.notes.unknown == {("Root", "strange"): (1, 1)}


@pytest.mark.slow
def test_a_million_siblings_are_a_million_rows_or_none(file: Path) -> None:
    with within(12):
        content = read(
            file, WELL.format("<Thing><Parts>" + "<Part>1</Part>" * 1_000_000 + "</Parts></Thing>")
        )
    assert content.frames["parts"].height == 1_000_000
    assert content.frames["parts"]["parent"].unique().to_list() == [0]
    with within(12):
        content = read(file, WELL.format("<what/>" * 1_000_000))
    assert content.notes.unknown == {("Things", "what"): (1, 1_000_000)}


def test_a_million_oddities_are_counted_and_not_kept(file: Path) -> None:
    content = read(file, WELL.format("x<Thing/>" * 50_000))
    assert len(content.notes.several) == notes.MOST_NOTES
    assert content.notes.counts == {"stray": 50_000}


PROBE = """
import resource, sys
from pathlib import Path
from tests.returns.xml.test_hostile import SHAPE, as_is
from dutybound.returns.xml.reading import read_xml

def counted(name, block):
    global rows
    rows += block.height
    return block.clear()

rows = 0
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
read_xml(Path(sys.argv[1]), SHAPE, lambda: counted)
print(rows, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.slow
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """What is handed on is let go: 700,000 rows in 20 MB and 3,500 in 0.1 MB cost about the same."""
    path = tmp_path / "large.xml"
    path.write_text(WELL.format(THING * 230_000))
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    rows, mebibytes = map(int, done.stdout.split())
    assert rows == 3 * 230_000 + 1
    assert mebibytes < 120


@pytest.mark.parametrize(
    ("content", "what", "line", "column"),
    [
        (b"", "cut short", 1, 1),
        (b"<Root>\n<Head><Year>20", "cut short", 2, None),
        (b"<Root>\n<Head>\n<Yea", "cut short", 3, None),
        (b"<Root>\n<Head>\n</Rood>", "closed here", 3, None),
        (b"<Root/>\n<Root/>", "follows the end", 2, 1),
        (b"<Root>\n&nbsp;</Root>", "does not know", 2, None),
        (b"<Root>\n a < b</Root>", "does not allow", 2, None),
        (b"<Root>\n\0\0</Root>", "empty bytes", 2, 1),
        (b"\n<?xml version='1.0'?><Root/>", "very beginning", 2, 1),
        (b"<?xml version='1.0' encoding='klingon'?><Root/>", "encoding that is not known", 1, None),
        (b"<?xml version='1.0' encoding='utf-7'?><Root/>", "encoding that is not known", 1, None),
        (b"<?xml version='1.0' encoding='idna'?><Root/>", "encoding that is not known", 1, None),
        (b"<?xml version='1.0' encoding='utf-16'?><Root/>", "another encoding", 1, None),
        (b"<Root>&#x1;</Root>", "by a number", 1, None),
        (b"<Root a='1' a='2'/>", "same attribute", 1, None),
        (b"<Route/>", "not <Root>", 1, None),
        (b"not XML at all", "no XML", 1, None),
        (gzip.compress(b"<Root/>", mtime=0), "does not allow", 1, None),
    ],
)
def test_a_broken_file_is_told_with_its_place(
    file: Path, content: bytes, what: str, line: int, column: int | None
) -> None:
    with pytest.raises(CannotRead, match=what) as told:
        read(file, content)
    assert told.value.line == line
    assert column is None or told.value.column == column
    assert told.value.instead.endswith(".")


@settings(max_examples=150, deadline=None)
@given(cut=st.integers(0, 10_000))
def test_a_file_that_breaks_off_anywhere_is_never_half_read(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    whole = WELL.format(THING * 5).encode()
    content = whole[: cut % len(whole)]
    with pytest.raises(CannotRead, match="cut short"):
        read(tmp_path_factory.getbasetemp() / "cut.xml", content)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 200))
def test_any_bytes_at_any_place_are_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, wild: bytes, at: int
) -> None:
    whole = WELL.format(THING * 2).encode()
    place = at % len(whole)
    try:
        read(tmp_path_factory.getbasetemp() / "wild.xml", whole[:place] + wild + whole[place:])
    except CannotRead as told:
        assert told.line is not None  # noqa: PT017
