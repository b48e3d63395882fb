from datetime import date
from pathlib import Path

import pytest

from dutybound.reference.codes import (
    LISTS,
    NOT_RECORDED,
    UNRECOGNISED,
    BadCodeTable,
    UnknownCodeList,
    code_list,
    lists_not_found,
    sen2_census_days,
)


@pytest.mark.parametrize("id", LISTS)
def test_each_list_ships_with_distinct_codes_and_words(id: str) -> None:
    codes = code_list(id)
    assert codes.found != (id in lists_not_found())
    assert all(code == code.strip().upper() and words for code, words in codes.meanings.items())
    assert set(codes.groups) <= set(codes.meanings)


def test_what_was_not_found_is_not_guessed() -> None:
    assert len(lists_not_found()) == 6
    assert code_list("sen2-review-outcome").meaning("A") == UNRECOGNISED


def test_a_code_is_told_in_words_and_another_is_unrecognised() -> None:
    needs = code_list("sen-need")
    assert needs.meaning(" asd") == "Autistic spectrum disorder"
    assert needs.meaning("ZZZ") == UNRECOGNISED
    assert needs.meaning(None) == needs.meaning("  ") == NOT_RECORDED
    assert needs.unrecognised(["ASD", "Q", None, "Q", "slcn"]) == ("Q",)


def test_groups_are_those_of_the_published_tables() -> None:
    ethnicity = code_list("ethnicity")
    assert set(ethnicity.groups.values()) == {
        "White",
        "Mixed",
        "Asian",
        "Black",
        "Other",
        NOT_RECORDED,
    }
    assert ethnicity.group("CHNE") == "Asian"
    assert ethnicity.group("REFU") == NOT_RECORDED
    assert [code_list("sex").group(code) for code in "M2U0"] == [
        "male",
        "female",
        NOT_RECORDED,
        NOT_RECORDED,
    ]


def test_a_table_adds_what_its_owner_knows(tmp_path: Path) -> None:
    path = tmp_path / "outcomes.csv"
    path.write_text("\ufeffcode,meaning,group\nm,Maintain,kept\nc,Cease,\n", encoding="utf-8")
    codes = code_list("sen2-review-outcome").with_table(path)
    assert codes.found
    assert codes.meaning("M") == "Maintain"
    assert codes.group("M") == "kept"
    assert codes.group("C") == "Cease"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("letters,words\na,b\n", "line 1"),
        ("code,meaning\n", "line 1"),
        ("code,meaning\na,x\n A,y\n", "line 3: the code 'A' stands there twice"),
        ("code,meaning\na,\n", "line 2: a code or its meaning is missing"),
    ],
)
def test_a_bad_table_is_told_by_its_line(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "codes.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadCodeTable, match=said):
        code_list("ethnicity").with_table(path)


def test_a_table_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "codes.csv").write_bytes("code,meaning\né,x".encode("latin-1"))
    with pytest.raises(BadCodeTable, match="UTF-8"):
        code_list("ethnicity").with_table(tmp_path / "codes.csv")
    with pytest.raises(BadCodeTable, match="cannot be read"):
        code_list("ethnicity").with_table(tmp_path / "missing.csv")


def test_no_list_is_made_up() -> None:
    with pytest.raises(UnknownCodeList, match="sen-need"):
        code_list("sen-needs")


def test_census_days_are_thursdays_in_january() -> None:
    assert sen2_census_days()[2026] == date(2026, 1, 15)
    for year, day in sen2_census_days().items():
        assert (day.year, day.month, day.weekday()) == (year, 1, 3)
