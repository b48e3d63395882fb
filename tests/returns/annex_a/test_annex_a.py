"""The lists for an Area SEND inspection, as authorities fill them in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.returns.annex_a.answers import NEEDS
from dutybound.returns.annex_a.checks import looks
from dutybound.returns.annex_a.layout import name_of
from dutybound.returns.annex_a.reading import AnnexAReader
from dutybound.returns.errors import CannotRead
from dutybound.returns.model import Opening, Return, Told, Unread
from dutybound.returns.reading import read_returns
from tests.returns.annex_a.workbooks import (
    ADA,
    BEN,
    LIST_1,
    LIST_2,
    Cell,
    Table,
    good,
    with_cell,
    workbook,
)

TOLD = Told(authority="383", reference_day=date(2026, 1, 15))


def read(folder: Path, data: bytes, told: Told = TOLD) -> Return:
    path = folder / "lists.xlsx"
    path.write_bytes(data)
    opening = Opening.of(path)
    assert AnnexAReader().claims(opening)
    return AnnexAReader().read([opening], told, lambda _: None)


def issues_of(one: Return) -> set[str]:
    return {issue.removeprefix("annex-a.") for issue in one.issues["issue"]}


def test_a_workbook_in_which_nothing_is_wrong(tmp_path: Path) -> None:
    one = read(tmp_path, workbook(good()))
    assert one.issues.is_empty(), one.issues
    (ada,) = one.frames["list_1"].to_dicts()
    assert ada == {
        "child": "A1",
        "unique_id": "A1",
        "upn": "K383000016001",
        "uln": None,
        "date_of_birth": date(2016, 5, 3),
        "gender": "b) Female",
        "ethnicity": "WBRI",
        "date_initial_ehc_plan_issued": date(2022, 3, 18),
        "date_updated_ehc_plan_issued": date(2024, 9, 1),
        "date_ehc_plan_last_reviewed": date(2025, 10, 14),
        "sen_primary_need": "k) ASD",
        "main_establishment_urn": "123456",
        "main_establishment_phase": "b) Primary",
        "subsidiary_establishment_phase": None,
        "elective_home_education": False,
        "suspensions": 0,
        "permanent_exclusions": 0,
        "absence": 12.5,
        "pupil_premium": True,
        "known_to_social_care": True,
        "social_care_team": "Disabled children's team",
        "disability": True,
        "sex": "F",
        "need": "ASD",
        "line": 2,
    }
    (ben,) = one.frames["list_2"].to_dicts()
    assert (ben["child"], ben["need"], ben["sex"], ben["disability"]) == ("B2", "SEMH", "M", False)


def test_it_is_found_by_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(workbook(good()))
    (tmp_path / "other.xlsx").write_bytes(workbook({"Sheet1": [("Name", "Sum"), ("x", 1)]}))
    read_one = {one.where.name: one for one in read_returns(tmp_path, told=TOLD)}
    assert isinstance(read_one["x.bin"], Return)
    assert isinstance(read_one["other.xlsx"], Unread)


def test_headings_lower_down_in_other_words_and_order(tmp_path: Path) -> None:
    names: tuple[Cell, ...] = (
        "Does the child have a disability", "UNIQUE  ID", "Date of Birth (dd/mm/yyyy)", "Sex",
        "Date updated EHC plan issued", "Date initial EHC plan issued", "Date EHC plan last reviewed",
        "Main education establishment - URN", "Subsidiary education establishment - phase",
    )  # fmt: skip
    row: tuple[Cell, ...] = (
        "Y", "A1", "03/05/2016", "F", None, "18/03/2022", "14/10/2025", "123456", "g",
    )  # fmt: skip
    one = read(tmp_path, workbook({"Children with plans": [("Annex A",), (), names, (), row]}))
    (ada,) = one.frames["list_1"].to_dicts()
    assert (ada["child"], ada["line"], ada["sex"], ada["disability"]) == ("A1", 5, "F", True)
    assert ada["date_of_birth"] == date(2016, 5, 3)
    assert ada["date_initial_ehc_plan_issued"] == date(2022, 3, 18)
    assert (ada["main_establishment_urn"], ada["subsidiary_establishment_phase"]) == ("123456", "g")
    assert "list-missing" in issues_of(one)
    missing = one.issues.filter(issue="annex-a.column-missing")
    assert "UPN" in missing["field"].to_list()


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Main education establishment – URN", "main_establishment_urn"),
        ("Main education establishment — phase", "main_establishment_phase"),
        ("Subsidiary education establishment – phase (dual registration)", "subsidiary_establishment_phase"),
        ("Subsidiary education establishment – URN", None),
        ("Known to children’s social care?", "known_to_social_care"),
        ("Which children’s social care team?", "social_care_team"),
        ("Unique Pupil Number (UPN)", "upn"),
        ("Unique ID", "unique_id"),
        ("Absence (% of sessions missed)", "absence"),
        ("Telephone", None),
    ],
)  # fmt: skip
def test_a_heading_is_known_by_its_words(heading: str, name: str | None) -> None:
    assert name_of(heading) == name


def test_dates_as_text_are_day_first_as_the_form_says(tmp_path: Path) -> None:
    one = read(tmp_path, workbook(with_cell("Date of birth", "03/05/2016")))
    assert one.frames["list_1"]["date_of_birth"].to_list() == [date(2016, 5, 3)]
    assert one.issues.is_empty()


def test_where_one_date_has_the_month_first_no_doubtful_one_is_read(tmp_path: Path) -> None:
    sheets = with_cell("Date of birth", "05/03/2016")
    rows = [list(line) for line in sheets["List_1"]]
    rows[1][LIST_1.index("Date EHC plan last reviewed")] = "10/14/2025"
    one = read(tmp_path, workbook({**sheets, "List_1": rows}))
    assert one.frames["list_1"]["date_of_birth"].to_list() == [None]
    assert {"month-first", "date-ambiguous", "date-unreadable"} <= issues_of(one)


@pytest.mark.parametrize(
    ("written", "code"),
    [("a) SPLD", "SPLD"), ("l", "OTH"), ("g) hi", "HI"), ("SEMH", "SEMH"), ("DS", "DS"),
     ("Moderate learning difficulty", "MLD"), ("a) Dyslexia", None), ("H5", None)],
)  # fmt: skip
def test_needs_by_letter_code_or_name(written: str, code: str | None, tmp_path: Path) -> None:
    one = read(tmp_path, workbook(with_cell("SEN primary need", written)))
    assert one.frames["list_1"]["need"].to_list() == [code]
    assert issues_of(one) == (set() if code else {"unrecognised-code"})
    assert one.frames["list_1"]["sen_primary_need"].to_list() == [written]
    assert len(NEEDS) == 12


CASES: dict[str, tuple[dict[str, Table], set[str]]] = {
    "no birth": (with_cell("Date of birth", None), {"no-date-of-birth"}),
    "born later": (with_cell("Date of birth", date(2026, 1, 16)),
                   {"born-in-the-future", "issued-before-birth"}),
    "26": (with_cell("Date of birth", date(2000, 1, 15)), {"over-25"}),
    "25": (with_cell("Date of birth", date(2000, 1, 16)), set()),
    "no sex": (with_cell("Gender", None), {"sex-missing"}),
    "strange sex": (with_cell("Gender", "c) Blue"), {"unrecognised-code"}),
    "no ethnicity": (with_cell("Ethnicity", None), {"ethnicity-missing"}),
    "strange ethnicity": (with_cell("Ethnicity", "British"), {"unrecognised-code"}),
    "no need": (with_cell("SEN primary need", None), {"need-missing"}),
    "no upn": (with_cell("UPN", None), {"no-upn"}),
    "upn shape": (with_cell("UPN", "none"), {"upn-shape"}),
    "no disability": (with_cell("Does the child or young person have a disability?", None),
                      {"disability-missing"}),
    "odd disability": (with_cell("Does the child or young person have a disability?", "hmm"),
                       {"disability-missing", "yes-no-unreadable"}),
    "no plan": (with_cell("Date initial EHC plan issued", None), {"no-initial-plan"}),
    "later plan": (with_cell("Date initial EHC plan issued", date(2026, 1, 16)),
                   {"in-the-future", "updated-before-initial", "reviewed-before-initial"}),
    "updated first": (with_cell("Date updated EHC plan issued", date(2022, 3, 17)),
                      {"updated-before-initial"}),
    "updated that day": (with_cell("Date updated EHC plan issued", date(2022, 3, 18)), set()),
    "reviewed first": (with_cell("Date EHC plan last reviewed", date(2022, 3, 17)),
                       {"reviewed-before-initial"}),
    "urn": (with_cell("Main education establishment – URN", "Hill School"), {"urn-shape"}),
    "absence": (with_cell("Absence", 101), {"absence-not-a-share"}),
    "absence in words": (with_cell("Absence", "much"), {"absence-not-a-share"}),
    "suspensions": (with_cell("Suspensions", "twice"), {"number-unreadable"}),
    "a day number": (with_cell("Date of birth", 42493), {"date-unreadable", "no-date-of-birth"}),
    "no id": (with_cell("Unique ID", None), {"no-id"}),
    "same id": ({**good(), "List_1": [LIST_1, ADA, (ADA[0], None, 1234567890, *ADA[3:])]}, {"same-id"}),
    "same upn": ({**good(), "List_1": [LIST_1, ADA, ("A2", *ADA[1:])]}, {"same-upn"}),
    "both lists": ({**good(), "List_2": [LIST_2, ("A1", *BEN[1:])]}, {"on-both-lists"}),
    "no setting": ({**good(), "List_2": [LIST_2, (*BEN[:7], None, None, *BEN[9:])]}, {"no-setting"}),
    "list twice": ({**good(), "List_1 (2)": [LIST_1, ADA]}, {"list-twice"}),
    "column twice": ({**good(), "List_2": [(*LIST_2, "Sex"), BEN]}, {"column-twice"}),
    "strange column": ({**good(), "List_2": [(*LIST_2, "Telephone"), BEN]}, {"unknown-column"}),
    "no column": ({**good(), "List_2": [LIST_2[:-1], BEN[:-1]]},
                  {"column-missing", "disability-missing"}),
    "one list": ({"List_1": [LIST_1, ADA]}, {"list-missing"}),
    "nobody": ({"List_1": [LIST_1], "List_2": [LIST_2]}, set()),
    "empty rows": ({**good(), "List_1": [LIST_1, (), ADA, (" ",)]}, set()),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_change_brings_out_what_it_must(name: str, tmp_path: Path) -> None:
    sheets, found = CASES[name]
    assert issues_of(read(tmp_path, workbook(sheets))) == found


def test_every_check_has_a_case() -> None:
    tried = {f"annex-a.{issue}" for _, found in CASES.values() for issue in found}
    assert {look.check.id for look in looks(date(2026, 1, 15))} <= tried


def test_issues_name_child_row_and_column(tmp_path: Path) -> None:
    one = read(tmp_path, workbook(with_cell("Suspensions", "twice")))
    (issue,) = one.issues.to_dicts()
    assert (issue["module"], issue["child"], issue["record"], issue["line"]) == (
        "list_1",
        "A1",
        "A1",
        2,
    )
    assert (issue["field"], issue["value"]) == ("Suspensions", "twice")


def test_the_same_id_twice_is_two_children(tmp_path: Path) -> None:
    one = read(tmp_path, workbook(CASES["same id"][0]))
    assert one.frames["list_1"]["child"].to_list() == ["A1", "A1 (list_1, row 3)"]


def test_the_day_is_told_or_as_saved_or_asked_for(tmp_path: Path) -> None:
    one = read(tmp_path, workbook(good()), Told())
    assert (one.authority, one.reference_day) == ("", date(2026, 1, 20))
    assert issues_of(one) == {"day-as-saved"}
    with pytest.raises(CannotRead, match="the day that it is as at"):
        read(tmp_path, workbook(good(), saved=None), Told())


_DAYS = st.dates(date(2022, 3, 18), date(2026, 1, 15))
_CHILDREN = st.lists(st.tuples(_DAYS, _DAYS, st.integers(0, 9), st.booleans()), max_size=4)


@settings(max_examples=15)
@given(_CHILDREN)
def test_what_is_written_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, children: list[tuple[date, date, int, bool]]
) -> None:
    rows = [_row(number, child) for number, child in enumerate(children)]
    one = read(tmp_path_factory.mktemp("x"), workbook({**good(), "List_1": [LIST_1, *rows]}))
    names = (
        "date_updated_ehc_plan_issued",
        "date_ehc_plan_last_reviewed",
        "suspensions",
        "disability",
    )
    assert one.frames["list_1"].select(names).rows() == children


def _row(number: int, child: tuple[date, date, int, bool]) -> list[Cell]:
    row = list(ADA)
    row[0], row[7], row[8], row[14], row[20] = number, *child
    return row
