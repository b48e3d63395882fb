"""What XML means, however it is written."""

from __future__ import annotations

import gc
from pathlib import Path

import polars as pl
import pytest

from dutybound.returns.xml import machine
from dutybound.returns.xml.notes import Note
from dutybound.returns.xml.telling import form_issues
from tests.returns.xml.test_hostile import SHAPE, THING, WELL, read


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "file.xml"


def rows(content: object, table: str) -> list[tuple[object, ...]]:
    frame: pl.DataFrame = content.frames[table]  # type: ignore[attr-defined]
    return frame.rows()


PLAIN = """<Root>
<Head><Year>2026</Year></Head>
<Things>
<Thing>
<Name>a</Name><Wrapped><Colour>red</Colour></Wrapped>
<Parts><Part>1</Part>
<Part>2</Part></Parts>
</Thing>
<Thing/>
<Thing><Parts><Part>3</Part></Parts><Name/></Thing>
</Things></Root>"""


def test_each_row_has_its_number_its_parents_and_its_line(file: Path) -> None:
    content = read(file, PLAIN)
    assert rows(content, "head") == [(0, 0, 2, "2026")]
    assert rows(content, "things") == [
        (0, 0, 4, "a", "red"),
        (1, 0, 9, None, None),
        (2, 0, 10, "", None),
    ]
    assert rows(content, "parts") == [(0, 0, 6, "1"), (1, 0, 7, "2"), (2, 2, 10, "3")]
    assert not content.notes.several


@pytest.mark.parametrize(
    "written",
    [
        PLAIN.lower(),
        PLAIN.upper().replace(">A<", ">a<").replace("RED", "red"),
        PLAIN.replace("<", "<x:").replace("<x:/", "</x:"),
        PLAIN.replace("<Root>", "<Root xmlns='urn:x' xmlns:y='z'>"),
        PLAIN.replace(">red<", "><![CDATA[red]]><"),
        PLAIN.replace(">red<", ">r<!-- never mind -->ed<"),
        PLAIN.replace(">red<", ">&#114;ed<"),
        "\ufeff" + PLAIN,
    ],
    ids=["lower", "upper", "prefix", "namespace", "cdata", "comment", "reference", "mark"],
)
def test_what_is_written_otherwise_means_the_same(file: Path, written: str) -> None:
    assert rows(read(file, written), "things") == rows(read(file, PLAIN), "things")
    assert rows(read(file, written), "parts") == rows(read(file, PLAIN), "parts")


def test_lines_are_not_needed(file: Path) -> None:
    content = read(file, PLAIN.replace("\n", ""))
    assert [row[3] for row in rows(content, "parts")] == ["1", "2", "3"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "iso-8859-1", "windows-1252"])
def test_an_encoding_that_is_told_is_used(file: Path, encoding: str) -> None:
    named = {"utf-8-sig": "utf-8"}.get(encoding, encoding)
    text = f"<?xml version='1.0' encoding='{named}'?>" + PLAIN.replace("red", "café")
    content = read(file, text.encode(encoding))
    assert rows(content, "things")[0][4] == "café"
    assert content.encoding is None


def test_an_encoding_that_is_not_told_is_read_as_windows_writes_it_and_told(file: Path) -> None:
    content = read(file, PLAIN.replace("red", "café’s").encode("windows-1252"))
    assert rows(content, "things")[0][4] == "café’s"
    assert len(rows(content, "parts")) == 3
    assert form_issues(content, SHAPE, "x")["issue"].to_list() == ["x.encoding-other"]


def test_what_is_odd_is_noted_and_the_rest_is_read(file: Path) -> None:
    odd = PLAIN.replace("<Name>a</Name>", "<Name>a</Name>oh\n<Name>b</Name><Colour>blue</Colour>")
    odd = odd.replace("<Thing/>", "<Thing>\n<Shape>round</Shape></Thing>")
    content = read(file, odd)
    assert [row[3:] for row in rows(content, "things")] == [("a", "red"), (None, None), ("", None)]
    assert content.notes.several == [
        Note("stray", 5, "Thing", "oh"),
        Note("repeated", 6, "Name", "b"),
    ]
    told = form_issues(content, SHAPE, "x").select("issue", "severity", "line", "field", "value")
    assert told.rows() == [
        ("x.stray-text", "error", 5, "Thing", "oh"),
        ("x.field-repeated", "error", 6, "Name", "b"),
        ("x.element-misplaced", "error", 6, "Colour", None),
        ("x.element-unknown", "query", 11, "Shape", None),
    ]


def test_stray_text_at_the_end_of_an_element_is_noted_too(file: Path) -> None:
    content = read(file, PLAIN.replace("</Things>", "end</Things>"))
    assert content.notes.several == [Note("stray", 11, "Things", "end")]


def test_blocks_make_no_difference(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = WELL.format(THING * 500)
    once = read(file, content)
    monkeypatch.setattr(machine, "BLOCK", 7)
    assert read(file, content).frames["parts"].equals(once.frames["parts"])
    assert once.frames["parts"]["parent"].to_list() == [row // 2 for row in range(1_000)]


def test_the_collector_is_on_again_afterwards(file: Path) -> None:
    read(file, PLAIN)
    assert gc.isenabled()
    with pytest.raises(Exception, match="cut short"):
        read(file, "<Root>")
    assert gc.isenabled()
