"""The return as XML: names in any case, any order, and whatever does not belong there."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from dutybound.returns.errors import CannotRead, Refused
from dutybound.returns.model import Opening, Return, Unread
from dutybound.returns.reading import read_returns
from dutybound.returns.sen2.reading import BladeReader, XmlReader
from tests.returns.sen2.making import issues_of, one_child, read_xml, xml_file

ILLUSTRATION = Path(__file__).parent / "illustration.xml"
"""Invented people; ours, to fix ideas."""


def changed(old: str, new: str) -> bytes:
    text = xml_file(one_child()).decode()
    assert old in text
    return text.replace(old, new).encode()


def test_a_return_in_which_nothing_is_wrong(tmp_path: Path) -> None:
    one = read_xml(tmp_path, xml_file(one_child()))
    assert one.issues.is_empty(), one.issues
    assert (one.authority, one.year) == ("383", 2026)


def test_the_illustration() -> None:
    (one,) = read_returns(ILLUSTRATION)
    assert isinstance(one, Return)
    requests = one.frames["requests"]
    assert requests["requestoutcome"].to_list() == ["Y", "H", "N"]
    assert requests["requesttribunal"].to_list() == [False, None, True]
    assert one.frames["senneed"].select("child", "sentype", "sentyperank").rows() == [
        ("1", "ASD", 1),
        ("1", "SLCN", 2),
        ("2", "SEMH", 1),
    ]
    assert one.frames["activeplans"]["reviewmeeting"].to_list() == [None, date(2025, 10, 14)]
    assert one.frames["person"]["line"].to_list()[0] == 11
    assert issues_of(one) == {"not-an-authority", "upn-check-letter", "codes-without-a-list"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<ReceivedDate>2025-02-10</ReceivedDate>", "<RECEIVEDDATE>2025-02-10</RECEIVEDDATE>"),
        ("<ReceivedDate>2025-02-10</ReceivedDate>", "<ReceivedDate>\n 2025-02-10 \n</ReceivedDate>"),
        ("<ReceivedDate>2025-02-10</ReceivedDate>", "<ReceivedDate><![CDATA[2025-02-10]]></ReceivedDate>"),
        ("<ReceivedDate>", "<!-- when it came --><ReceivedDate>"),
        ("<ReceivedDate>", "<ReceivedDate note='x'>"),
        ("<ReceivedDate>2025-02", "<ReceivedDate>2025-Feb"),
        ("<Message>", "<Message xmlns='urn:x'>"),
        ("<Persons>", "<Persons\t>"),
        ("<PostCode>ZZ99", "<Surname>Sample</Surname><Forename>Ada</Forename><PostCode>ZZ99"),
        ("<startdate>", "<PlanWPB></PlanWPB><startdate>"),
        ("<collection>SEN2</collection>", "<Source><Collection>SEN2</Collection></Source>"),
    ],
)  # fmt: skip
def test_the_same_return_in_other_forms(old: str, new: str, tmp_path: Path) -> None:
    one = read_xml(tmp_path, changed(old, new))
    assert one.issues.is_empty(), one.issues
    assert one.frames["requests"]["receiveddate"].to_list() == [date(2025, 2, 10)]
    assert "Sample" not in str(one.frames["person"].rows())


def test_fields_may_come_after_what_lies_inside(tmp_path: Path) -> None:
    data = changed("<ReceivedDate>2025-02-10</ReceivedDate>", "").replace(
        b"</Requests>", b"<ReceivedDate>2025-02-10</ReceivedDate></Requests>"
    )
    one = read_xml(tmp_path, data)
    assert one.issues.is_empty()
    assert one.frames["requests"]["receiveddate"].to_list() == [date(2025, 2, 10)]


@pytest.mark.parametrize(
    ("old", "new", "issue", "value"),
    [
        ("<pb>0</pb>", "<pb>0</pb><pb>1</pb>", "element-twice", "1"),
        ("<pb>0</pb>", "<pb>0</pb>by hand", "stray-text", "by hand"),
        ("<pb>0</pb>", "<pb>0</pb><colour>red</colour>", "unknown-element", "colour"),
    ],
)
def test_what_does_not_belong_is_told(
    old: str, new: str, issue: str, value: str, tmp_path: Path
) -> None:
    one = read_xml(tmp_path, changed(old, new))
    assert one.issues.select("issue", "value").rows() == [(f"sen2.{issue}", value)]
    assert one.frames["namedplan"]["pb"].to_list() == [False]


def test_a_return_without_anybody(tmp_path: Path) -> None:
    rows = one_child() | {name: [] for name in ("person", "requests")}
    one = read_xml(tmp_path, xml_file(rows))
    assert one.frames["person"].is_empty()
    assert one.issues.is_empty()


def test_a_file_that_breaks_off_is_not_read(tmp_path: Path) -> None:
    data = xml_file(one_child())
    with pytest.raises(CannotRead, match="cut short"):
        read_xml(tmp_path, data[:-40])


def test_a_file_that_declares_entities_is_refused(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE Message [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<Message>'
    with pytest.raises(Refused, match="DOCTYPE"):
        read_xml(tmp_path, changed("<Message>", bomb.decode()))


def test_many_needs_of_one_child_are_read_in_seconds(tmp_path: Path) -> None:
    data = changed("<SENneed>", "<SENneed/>" * 40_000 + "<SENneed>")
    began = time.process_time()
    one = read_xml(tmp_path, data)
    assert time.process_time() - began < 10
    assert one.frames["senneed"].height == 80_002


def test_each_reader_claims_its_own(tmp_path: Path) -> None:
    cin, csv_file = tmp_path / "cin.xml", tmp_path / "x.csv"
    cin.write_text("<Message><Header><Collection>CIN</Collection></Header><Children/></Message>")
    csv_file.write_text("name,age\nA,1\n")
    for path in (cin, csv_file):
        opening = Opening.of(path)
        assert not XmlReader().claims(opening)
        assert not BladeReader().claims(opening)
    (told,) = read_returns(csv_file)
    assert isinstance(told, Unread)
