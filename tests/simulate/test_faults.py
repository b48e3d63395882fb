"""Each fault occurs, is written down, and is the only thing that was changed."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from lxml import etree

from dutybound.reference.authorities import authority
from dutybound.simulate.files import NOTED, RETURNS, TRUTHS, Order, SendForm, write_authority

CUMBERLAND = "942"
"""An authority that followed another, so that its file can have the number of one that ended."""

SEND_FAULTS = {
    "authority-that-ended",
    "boolean-spelled-otherwise",
    "broken-upn",
    "byte-order-mark",
    "date-spelled-otherwise",
    "day-and-month-swapped",
    "duplicate-upn",
    "end-before-start",
    "history-without-dates",
    "no-upn-and-no-reason",
    "outcome-without-date",
    "over-25",
    "unknown-code",
}
CARE_FAULTS = {
    "authority-that-ended",
    "blank-factors",
    "boolean-spelled-otherwise",
    "broken-upn",
    "byte-order-mark",
    "closed-without-reason",
    "day-and-month-swapped",
    "duplicate-upn",
    "end-before-start",
    "no-upn-and-no-reason",
    "none-with-another",
    "over-25",
    "two-open-episodes",
    "unknown-code",
}


def write(folder: Path, rate: float, form: SendForm = "blade", persons: int = 3000) -> Path:
    for part in (RETURNS, TRUTHS, NOTED):
        (folder / part).mkdir(parents=True)
    write_authority(Order(CUMBERLAND, persons, 5, 2026, form, rate), folder)
    return folder


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("clean"), 0.0)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("faulty"), 0.1)


def noted(folder: Path) -> list[dict[str, str]]:
    with (folder / NOTED / f"{CUMBERLAND}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def blade(folder: Path, table: str) -> list[dict[str, str]]:
    path = next((folder / RETURNS / CUMBERLAND / "sen2").glob(f"*_{table}.csv"))
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def care(folder: Path) -> etree._ElementTree:
    return etree.parse(folder / RETURNS / CUMBERLAND / "cin.xml")


def test_every_fault_occurs_and_no_other(faulty: Path) -> None:
    found = {(row["source"], row["fault"]) for row in noted(faulty)}
    assert {fault for source, fault in found if source == "sen2"} == SEND_FAULTS
    assert {fault for source, fault in found if source == "cin"} == CARE_FAULTS


def test_without_faults_none_is_written_down(clean: Path) -> None:
    assert noted(clean) == []
    assert truths(clean)["faults"].to_list() == [""] * truths(clean).height


def truths(folder: Path) -> pl.DataFrame:
    return pl.read_parquet(folder / TRUTHS / f"{CUMBERLAND}.parquet")


def test_faults_come_at_about_their_rate(clean: Path, faulty: Path) -> None:
    counts = Counter(row["fault"] for row in noted(faulty) if row["source"] == "sen2")
    persons = blade(clean, "person")
    assert counts["over-25"] == pytest.approx(0.1 * len(persons), rel=0.3)
    with_number = sum(bool(row["upn"]) for row in persons)
    assert counts["broken-upn"] == pytest.approx(0.1 * with_number, rel=0.3)


def test_the_truths_are_not_touched(clean: Path, faulty: Path) -> None:
    assert truths(clean).drop("faults").equals(truths(faulty).drop("faults"))
    named = set(truths(faulty)["faults"].str.split(" ").explode())
    assert "day-and-month-swapped" in named


def test_what_stood_there_before_makes_the_clean_return_again(clean: Path, faulty: Path) -> None:
    """So nothing was changed that is not written down."""
    tables = {table: blade(faulty, table) for table in ("person", "requests", "assessment")}
    tables |= {table: blade(faulty, table) for table in ("namedplan", "activeplans", "senneed")}
    for row in reversed(noted(faulty)):
        if row["source"] == "sen2" and row["record"]:
            line = tables[row["table"]][int(row["record"]) - 1]
            line[row["field"]] = as_blade(row["was"])
    for table, rows in tables.items():
        assert rows == blade(clean, table), table


def test_what_stands_there_now_is_as_written_down(faulty: Path) -> None:
    seen: set[tuple[str, str, str]] = set()
    for row in reversed(noted(faulty)):
        where = (row["table"], row["record"], row["field"])
        if row["source"] != "sen2" or not row["record"] or where in seen:
            continue
        seen.add(where)
        assert blade_line(faulty, row["table"], int(row["record"]))[row["field"]] == as_blade(
            row["now"]
        )


def blade_line(folder: Path, table: str, number: int) -> dict[str, str]:
    key = (str(folder), table)
    if key not in _READ:
        _READ[key] = blade(folder, table)
    return _READ[key][number - 1]


_READ: dict[tuple[str, str], list[dict[str, str]]] = {}


def as_blade(value: str) -> str:
    try:
        return date.fromisoformat(value).strftime("%Y-%b-%d 00:00:00")
    except ValueError:
        return value


def test_the_other_tables_are_the_same(clean: Path, faulty: Path) -> None:
    for table in ("sen2", "plandetail", "placementdetail"):
        assert blade(clean, table) == blade(faulty, table)


def test_faults_of_social_care_stand_in_the_file(faulty: Path) -> None:
    counts = Counter(row["fault"] for row in noted(faulty) if row["source"] == "cin")
    root = care(faulty).getroot()
    empty = [one for one in root.iter("FactorsIdentifiedAtAssessment") if len(one) == 0]
    assert len(empty) == counts["blank-factors"] > 0
    flags = Counter(one.text for one in root.iter("ReferralNFA"))
    assert set(flags) == {"true", "false", "1", "0"}
    assert flags["0"] + flags["1"] == counts["boolean-spelled-otherwise"]
    both = [
        codes
        for block in root.iter("Disabilities")
        if "NONE" in (codes := {one.text for one in block}) and len(codes) > 1
    ]
    assert len(both) == counts["none-with-another"] > 0
    two_open = [child for child in root.iter("Child") if open_episodes(child) > 1]
    assert len(two_open) == counts["two-open-episodes"] > 0


def open_episodes(child: etree._Element) -> int:
    episodes = child.findall("CINdetails")
    return sum(one.find("CINclosureDate") is None for one in episodes)


def test_a_file_can_name_the_authority_that_ended(faulty: Path, clean: Path) -> None:
    assert care(clean).findtext(".//LEA") == CUMBERLAND
    named = care(faulty).findtext(".//LEA")
    assert named == "909"
    assert CUMBERLAND in authority("909").successors


def test_marks_of_byte_order_are_in_the_files_that_the_list_names(faulty: Path) -> None:
    marked = {
        path.name.rpartition("_")[2].removesuffix(".csv")
        for path in (faulty / RETURNS / CUMBERLAND / "sen2").iterdir()
        if path.read_bytes().startswith(b"\xef\xbb\xbf")
    }
    listed = {row["table"] for row in noted(faulty) if row["fault"] == "byte-order-mark"}
    assert marked == listed - {"cin"}
    assert marked
    assert (faulty / RETURNS / CUMBERLAND / "cin.xml").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_xml_has_the_same_persons_with_the_same_faults(faulty: Path, tmp_path: Path) -> None:
    folder = write(tmp_path, 0.1, "xml")
    root = etree.parse(folder / RETURNS / CUMBERLAND / "sen2.xml").getroot()
    numbers = [one.findtext("UPN") or "" for one in root.iter("Person")]
    assert numbers == [row["upn"] for row in blade(faulty, "person")]
    outcomes = [one.findtext("RequestOutcome") for one in root.iter("Requests")]
    assert outcomes == [row["requestoutcome"] for row in blade(faulty, "requests")]
