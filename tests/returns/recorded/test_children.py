"""Who the children are, and which of two returns are one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import polars as pl
import pytest

from dutybound.returns.model import Return
from dutybound.returns.recorded.children import CHILDREN, children_of
from tests.returns.recorded.worked import Example, as_return

DAY = date(2026, 3, 31)
UPN, OTHER = "A123456789012", "B123456789012"


def returned(kind: Any, children: list[dict[str, Any]]) -> Return:
    name = "children" if kind == "cin" else "person"
    return as_return(Example("", kind, {name: children}, {}, {}))


def cin(*children: dict[str, Any]) -> Return:
    return returned("cin", [{"child": str(n), **one} for n, one in enumerate(children)])


def sen2(*people: dict[str, Any]) -> Return:
    return returned("sen2", [{"child": str(n), **one} for n, one in enumerate(people)])


BORN = {"person_birth_date": date(2012, 3, 31)}
PERSON = {"personbirthdate": date(2012, 3, 31)}


def test_one_number_one_child() -> None:
    joined = children_of(
        [cin({"upn": UPN, "sex": "F", **BORN}), sen2({"upn": f" {UPN.lower()}", **PERSON})], DAY
    )
    assert joined.frame.schema == CHILDREN
    (row,) = joined.frame.iter_rows(named=True)
    assert row["child"] == "cin-0"
    assert row["source"] == ["cin", "sen2"]
    assert (row["sex"], row["age"], row["age_band"]) == ("female", 14, "11 to 15")
    assert row["region"] == "Yorkshire and The Humber"
    assert [list(names) for names in joined.names] == [["cin-0"], ["cin-0"]]
    assert joined.counts["in two returns"] == 1


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ([{"upn": None, **BORN}], [{"upn": None, **PERSON}], "number missing"),
        ([{"upn": "123", **BORN}], [{"upn": "123", **PERSON}], "number misshapen"),
        ([{"upn": UPN, **BORN}] * 2, [{"upn": UPN, **PERSON}], "number given to two children"),
        (
            [{"upn": UPN, **BORN}],
            [{"upn": UPN, "personbirthdate": date(2012, 4, 1)}],
            "same number, other birth date",
        ),
    ],
)
def test_in_doubt_two_children(
    first: list[dict[str, Any]], second: list[dict[str, Any]], why: str
) -> None:
    joined = children_of([cin(*first), sen2(*second)], DAY)
    assert joined.frame.height == len(first) + len(second)
    assert joined.frame["child"].is_unique().all()
    assert joined.counts["in two returns"] == 0
    assert joined.counts[why] == {"number given to two children": 2}.get(why, 2)


def test_the_first_that_says_anything_counts() -> None:
    one = cin({"upn": UPN, "sex": None, "ethnicity": "WBRI"})
    other = sen2({"upn": UPN, "sex": "M", "ethnicity": "CHNE", **PERSON})
    (row,) = children_of([one, other], DAY).frame.iter_rows(named=True)
    assert (row["sex"], row["ethnic_group"], row["born"]) == ("male", "White", date(2012, 3, 31))


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (["AUT"], "yes"),
        (["NONE"], "none recorded"),
        (["NONE", "AUT"], "not recorded"),
        (["XYZ"], "not recorded"),
        ([], "not recorded"),
    ],
)
def test_disability(codes: list[str], expected: str) -> None:
    rows: dict[str, list[dict[str, Any]]] = {
        "children": [BORN],
        "disabilities": [{"disability": code} for code in codes],
    }
    one = as_return(Example("", "cin", rows, {}, {}))
    assert children_of([one], DAY).frame["disability"].to_list() == [expected]


@pytest.mark.parametrize(
    ("born", "age", "band"),
    [
        (date(2026, 4, 1), None, "not recorded"),
        (date(2026, 3, 31), 0, "0 to 4"),
        (date(2021, 3, 31), 5, "5 to 10"),
        (date(2021, 4, 1), 4, "0 to 4"),
        (date(2008, 3, 31), 18, "18 to 25"),
        (date(1999, 3, 31), 27, "not recorded"),
        (None, None, "not recorded"),
    ],
)
def test_ages(born: date | None, age: int | None, band: str) -> None:
    frame = children_of([cin({"person_birth_date": born})], DAY).frame
    assert (frame["age"][0], frame["age_band"][0]) == (age, band)


def test_unknown_codes_are_unrecognised() -> None:
    frame = children_of([cin({"sex": "X", "ethnicity": "ZZZZ"})], DAY).frame
    assert frame["ethnic_group"][0] == "unrecognised"


def test_an_authority_that_nobody_knows() -> None:
    frame = children_of([replace(cin({}), authority="999")], DAY).frame
    assert frame["region"][0] == "unrecognised"


def test_the_last_need_counts() -> None:
    episodes = [
        {"cin_referral_date": date(2025, 9, 1), "primary_need_code": "N2"},
        {"cin_referral_date": date(2025, 5, 1), "primary_need_code": "N1"},
    ]
    one = as_return(Example("", "cin", {"children": [BORN], "episodes": episodes}, {}, {}))
    frame = children_of([one], DAY).frame
    assert frame["cin_need"].to_list() == ["Child's disability or illness"]
    assert isinstance(frame, pl.DataFrame)
