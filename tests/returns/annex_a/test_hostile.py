"""Workbooks that are meant to do harm, or are broken: refused before they cost anything, and told."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from dutybound.returns.annex_a import workbook as opening
from dutybound.returns.annex_a.reading import AnnexAReader
from dutybound.returns.errors import CannotRead, Refused
from dutybound.returns.model import Opening, Return, Told, Unread
from dutybound.returns.reading import read_returns
from tests.returns.annex_a.test_annex_a import TOLD, issues_of, read
from tests.returns.annex_a.workbooks import MAIN, good, workbook


def refused(folder: Path, data: bytes) -> str:
    """Why it is not read, within little time and memory."""
    path = folder / "x.xlsx"
    path.write_bytes(data)
    tracemalloc.start()
    began = time.process_time()
    (told,) = read_returns(path)
    assert time.process_time() - began < 10
    assert tracemalloc.get_traced_memory()[1] < 450_000_000
    tracemalloc.stop()
    assert isinstance(told, Unread)
    return f"{told.what} {told.instead}"


def test_a_packed_file_that_unpacks_to_any_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MOST_UNPACKED", 40_000_000)
    bomb = workbook(good(), extra={"xl/media/image1.png": bytes(100_000_000)})
    assert len(bomb) < 200_000
    assert "unpacks to more than" in refused(tmp_path, bomb)


def test_a_size_that_is_not_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_UNPACKED", 1_000_000)
    data = bytearray(workbook(good(), extra={"xl/media/image1.png": bytes(3_000_000)}))
    true, said = (3_000_000).to_bytes(4, "little"), (30).to_bytes(4, "little")
    assert data.count(true) == 2
    assert refused(tmp_path, bytes(data).replace(true, said))


@pytest.mark.parametrize(
    ("cells", "where"),
    [
        ('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
         "row 1,048,576 and column 16,384"),
        ("<row r='1'><c r='XFD1'><v>1</v></c></row>", "row 1 and column 16,384"),
        ('<row r="999999999999999"><c><v>1</v></c></row>', "row 999,999,999,999"),
        ('<row spans="1:2" r="900000"><c s="1" r="b900000"><v>1</v></c></row>', "row 900,000"),
    ],
)  # fmt: skip
def test_two_cells_that_span_a_whole_sheet(cells: str, where: str, tmp_path: Path) -> None:
    assert where in refused(tmp_path, workbook(good(), raw={"List_1": cells}))


def test_a_long_text_that_is_named_many_times(tmp_path: Path) -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>{"x" * 1_000_000}</t></si></sst>'
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 2_001))
    bomb = workbook(good(), raw={"List_1": rows}, extra={"xl/sharedStrings.xml": strings.encode()})
    assert "letters together" in refused(tmp_path, bomb)


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("beginning", [b"<si ", b"<c t='s'", b"<c r", b"<row ", b"<x:"])
def test_a_file_made_of_beginnings(part: str, beginning: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(workbook(good(), extra={part: beginning * 1_000_000}))
    began = time.process_time()
    (told,) = read_returns(path, told=TOLD)
    assert time.process_time() - began < 10
    assert isinstance(told, Unread) or not told.issues.is_empty()


def test_more_files_and_sheets_than_any_workbook_has(tmp_path: Path) -> None:
    many = workbook(good(), extra={f"xl/x{number}": b"" for number in range(2_001)})
    assert "packs 2," in refused(tmp_path, many)
    sheets = {f"Sheet{number}": [("x",)] for number in range(101)}
    assert "101 sheets" in refused(tmp_path, workbook(sheets))


def test_a_workbook_with_a_password(tmp_path: Path) -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert "password" in refused(tmp_path, old)


def test_locked_parts(tmp_path: Path) -> None:
    data = bytearray(workbook(good()))
    place = data.index(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    assert "password" in refused(tmp_path, bytes(data))


@pytest.mark.parametrize("cut", [100, 1_000, 2_500])
def test_a_workbook_that_breaks_off(cut: int, tmp_path: Path) -> None:
    assert refused(tmp_path, workbook(good())[:cut])


def test_a_workbook_whose_sheets_are_no_xml(tmp_path: Path) -> None:
    broken = workbook(good(), extra={"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row"})
    path = tmp_path / "x.xlsx"
    path.write_bytes(broken)
    (told,) = read_returns(path, told=TOLD)
    assert isinstance(told, Unread) or "list-missing" in issues_of(told)


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c>'
        "</row></sheetData></worksheet>"
    )
    assert refused(tmp_path, workbook(good(), extra={"xl/worksheets/sheet1.xml": bomb.encode()}))


def test_macros_and_formulas_are_not_run_and_told(tmp_path: Path) -> None:
    formula = '<row r="3"><c r="A3"><f>WEBSERVICE("http://example.org")</f><v>7</v></c></row>'
    sheet = zipfile.ZipFile(io.BytesIO(workbook(good()))).read("xl/worksheets/sheet1.xml").decode()
    extra = {
        "xl/worksheets/sheet1.xml": sheet.replace(
            "</sheetData>", f"{formula}</sheetData>"
        ).encode(),
        "xl/vbaProject.bin": b"\0" * 20,
    }
    one = read(tmp_path, workbook(good(), extra=extra))
    assert {"macros", "formulas"} <= issues_of(one)
    assert one.frames["list_1"]["child"].to_list() == ["A1", "7"]


def test_cells_that_show_an_error_are_told(tmp_path: Path) -> None:
    sheet = zipfile.ZipFile(io.BytesIO(workbook(good()))).read("xl/worksheets/sheet2.xml").decode()
    error = '<row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3"><v>5</v></c></row></sheetData>'
    extra = {"xl/worksheets/sheet2.xml": sheet.replace("</sheetData>", error).encode()}
    one = read(tmp_path, workbook(good(), extra=extra))
    assert "cell-errors" in issues_of(one)


def test_a_file_that_is_too_big(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_BYTES", 10)
    with pytest.raises(Refused, match="more than 10 bytes"):
        read(tmp_path, workbook(good()))


def test_a_list_of_five_thousand_is_read_in_seconds(tmp_path: Path) -> None:
    lists = good()
    first = list(lists["List_1"][1])
    rows = [[f"A{number}", None, 1_000_000_000 + number, *first[3:]] for number in range(5_000)]
    data = workbook({**lists, "List_1": [lists["List_1"][0], *rows]})
    began = time.process_time()
    one = read(tmp_path, data)
    assert time.process_time() - began < 10
    assert one.frames["list_1"].height == 5_000
    assert one.issues.is_empty()


def test_a_workbook_is_claimed_only_where_it_is_one(tmp_path: Path) -> None:
    for name, data in {"a": b"PK\x03\x04", "b": b"", "c": b"<x/>"}.items():
        (tmp_path / name).write_bytes(data)
        assert not AnnexAReader().claims(Opening.of(tmp_path / name))
    (tmp_path / "d").write_bytes(workbook({"x": [("a",)]}))
    with pytest.raises(CannotRead, match="None of its sheets"):
        AnnexAReader().read([Opening.of(tmp_path / "d")], Told(), lambda _: None)


def test_the_public_sample_is_read() -> None:
    """Nonsense values under the right headings, from the Data to Insight project (MIT licence)."""
    sample = Path(__file__).parent / "fake_sen.xlsx"
    (one,) = read_returns(sample, told=TOLD)
    assert isinstance(one, Return)
    assert {name: frame.height for name, frame in one.frames.items()} == {"list_1": 2, "list_2": 2}
    assert "on-both-lists" in issues_of(one)
