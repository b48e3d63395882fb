"""DfE's daily data: the same facts as the census, strictly read."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.returns.csc_api.scanning import scan
from dutybound.returns.errors import CannotRead
from dutybound.returns.model import Return, Told, Unread
from dutybound.returns.reading import read_returns
from tests.returns.cin import census as xml
from tests.returns.csc_api.payloads import CHILD, child, payload, written

FLAG = "referral_no_further_action_flag"
DAY = date(2026, 3, 31)


def outcome(folder: Path, content: object, day: date | None = DAY) -> Return | Unread:
    (one,) = read_returns(written(folder, content), told=Told(reference_day=day))
    return one


def read(folder: Path, content: object, day: date | None = DAY) -> Return:
    one = outcome(folder, content, day)
    assert isinstance(one, Return), str(one)
    return one


def found(one: Return) -> list[str]:
    return one.issues["issue"].to_list()


def episode(**changed: Any) -> dict[str, Any]:
    return child(social_care_episodes=[{**CHILD["social_care_episodes"][0], **changed}])


def test_the_same_facts_make_the_same_frames_as_the_census(tmp_path: Path) -> None:
    daily = read(tmp_path, payload(CHILD))
    in_full = xml.child(
        xml.episode(
            xml.assessment(),
            xml.plan(),
            xml.enquiry(InitialCPCtarget=None),
            xml.protection(
                reviews=[],
                InitialCategoryOfAbuse=None,
                LatestCategoryOfAbuse=None,
                NumberOfPreviousCPP=None,
            ),
            PrimaryNeedCode=None,
        )
    )
    (yearly,) = read_returns(xml.written(tmp_path, xml.census(in_full)))
    assert isinstance(yearly, Return)
    assert (daily.kind, daily.authority, daily.year) == ("csc-api", "383", 2026)
    assert set(daily.frames) == set(yearly.frames)
    for module, frame in yearly.frames.items():
        shared = [name for name in frame.columns if name != "line"]
        assert daily.frames[module].select(shared).equals(frame.select(shared)), module
    assert found(daily) == []


def test_names_and_postcodes_are_not_kept(tmp_path: Path) -> None:
    one = read(tmp_path, payload(CHILD))
    held = "".join(frame.write_csv() for frame in one.frames.values())
    assert "C1" in held
    assert not any(word in held for word in ("Ada", "Sample", "ZZ99"))


def test_ids_of_the_payload_are_kept_beside_ours(tmp_path: Path) -> None:
    one = read(tmp_path, payload(CHILD))
    assert one.frames["children"]["mis_child_id"].to_list() == ["M1"]
    assert one.frames["episodes"].select("episode", "own_id").rows() == [("C1.e1", "E1")]
    assert one.frames["assessments"]["own_id"].to_list() == ["A1"]


def test_lines_are_those_of_the_children(tmp_path: Path) -> None:
    text = json.dumps(payload(CHILD, child(la_child_id="C2")), indent=1)
    one = read(tmp_path, text)
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line == "  {"]
    assert one.frames["children"]["line"].to_list() == lines


@pytest.mark.parametrize("form", [[CHILD], {"la_code": "383", "children": [CHILD]}])
def test_a_bare_list_and_another_case_are_read(tmp_path: Path, form: object) -> None:
    path = written(tmp_path, form)
    (one,) = read_returns(path, told=Told("383", DAY))
    assert isinstance(one, Return)
    assert one.frames["children"].height == 1


def test_batches_of_one_authority_are_one_return(tmp_path: Path) -> None:
    for number in (1, 2):
        written(tmp_path, payload(child(la_child_id=f"C{number}")), f"{number}.json")
    written(tmp_path, payload(CHILD, code="380"), "3.json")
    one, other = read_returns(tmp_path, told=Told(reference_day=DAY))
    assert isinstance(one, Return)
    assert isinstance(other, Return)
    assert one.frames["children"]["child"].to_list() == ["C1", "C2"]
    assert (one.authority, other.authority) == ("383", "380")


def test_the_day_that_it_does_not_say_is_taken_and_told(tmp_path: Path) -> None:
    one = read(tmp_path, payload(CHILD), day=None)
    assert one.reference_day == date(2025, 9, 22)
    assert found(one) == ["csc-api.day-taken"]


def test_what_is_to_be_taken_out_is_left_out_and_told(tmp_path: Path) -> None:
    gone = child(la_child_id="C2", purge=True)
    one = read(
        tmp_path,
        payload(
            episode(child_in_need_plans=[{"purge": True, "child_in_need_plan_id": "P9"}]), gone
        ),
    )
    assert one.frames["children"]["child"].to_list() == ["C1"]
    assert one.frames["plans"].is_empty()
    told = one.issues.filter(issue="csc-api.purged")
    assert sorted(told["value"].to_list()) == ["C2", "P9"]


def test_faults_are_found_by_the_census_s_rules_in_the_payload_s_words(tmp_path: Path) -> None:
    one = read(tmp_path, payload(episode(closure_date="2025-06-01", closure_reason="RC7")))
    told = one.issues.filter(issue="csc-api.start-after-end").row(0, named=True)
    assert (told["field"], told["record"], told["value"]) == ("closure_date", "C1.e1", "2025-06-01")


@pytest.mark.parametrize(
    ("changed", "issue", "field"),
    [
        ({"referral_date": "02/06/2025"}, "csc-api.date-ambiguous", "referral_date"),
        ({"referral_no_further_action_flag": "perhaps"}, "csc-api.yes-no-unreadable", FLAG),
        ({"referral_source": ["1A"]}, "csc-api.value-of-wrong-shape", ""),
        ({"child_in_need_plans": ["P1"]}, "csc-api.value-of-wrong-shape", ""),
        ({"colour": "red"}, "csc-api.key-unknown", "colour"),
    ],
)  # fmt: skip
def test_what_is_odd_is_told_and_the_rest_is_read(
    tmp_path: Path, changed: dict[str, Any], issue: str, field: str
) -> None:
    one = read(tmp_path, payload(episode(**changed)))
    assert one.issues.filter(issue=issue)["field"].to_list() == [field]
    assert one.frames["assessments"].height == 1


def test_null_and_what_is_not_there_are_not_no(tmp_path: Path) -> None:
    enquiry = {"start_date": "2025-09-02", "icpc_date": None}
    one = read(tmp_path, payload(episode(section_47_assessments=[enquiry])))
    assert one.frames["section47"]["icpc_not_required"].to_list() == [None]
    assert one.frames["section47"]["date_of_initial_cpc"].to_list() == [None]


@pytest.mark.parametrize(
    ("content", "what", "line"),
    [
        ('{"la_code": 383,\n"Children": [{"la_child_id": "C1"', "not well-formed", 2),
        ('{"la_code": 383,\n"Children": [{"la_child_id": "C1"}', "not well-formed", 2),
        ('{"la_code": 383, "Children": [{"la_child_id": "C1"}]}\n{}', "not well-formed", 2),
        ('{"la_code": 383, "Children": [{"la_child_id": "C1"},]}', "not well-formed", 1),
        (
            '{"la_code": 383, "Children": [\n{"la_child_id": "C1", "la_child_id": "C2"}]}',
            "twice",
            2,
        ),
        ('{"la_code": 1, "la_code": 383, "Children": [{"la_child_id": "C1"}]}', "twice", 1),
        ('{"la_code": 383, "Children": [\n{"la_child_id": NaN}]}', "'NaN'", 2),
        ('{"la_code": 383, "Children": [\n7, {"la_child_id": "C1"}]}', "no object", 2),
        ('{"Children": [{"la_child_id": "C1"}]}', "whose it is", None),
        ('{"la_code": 383, "Children": [{"la_child_id": "C1"}]}', "no day", None),
        (b'{"la_code": 383,\n"x": "\xe9", "Children": [{"la_child_id": "C1"}]}', "UTF-8", 2),
        ('[{"la_child_id": ' + "[" * 1_000_000, "too deep", None),
        ('[{"la_child_id": ' + '{"a":' * 1_000_000, "too deep", None),
        ('[{"la_child_id": ' + "9" * 1_000_000 + "}]", "thousands of figures", 1),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    tmp_path: Path, content: str | bytes, what: str, line: int | None
) -> None:
    begun = time.process_time()
    one = outcome(tmp_path, content, day=None)
    assert isinstance(one, Unread)
    assert what in one.what
    assert one.line == line
    assert time.process_time() - begun < 2


def test_several_authorities_in_one_return_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        scan("{")
    many = [payload(CHILD, code=code) for code in (383, 380)]
    for number, one in enumerate(many):
        written(tmp_path, " " * 70_000 + json.dumps(one), f"{number}.json")
    told = list(read_returns(tmp_path))
    assert all(isinstance(one, Unread) for one in told)


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inside: (
            st.lists(inside, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "la_child_id",
                        "child_details",
                        "social_care_episodes",
                        "purge",
                        "disabilities",
                        "referral_date",
                        "child_in_need_plans",
                        "x",
                    ]
                ),
                inside,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_read_or_told(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    folder = tmp_path_factory.getbasetemp()
    content = {
        "la_code": 383,
        "Children": [{"la_child_id": "C1", "social_care_episodes": value}, value],
    }
    one = outcome(folder, content)
    assert isinstance(one, Return | Unread)


@given(
    st.dictionaries(st.text(), st.integers() | st.text()),
    st.lists(st.dictionaries(st.text(), st.text(), max_size=2), max_size=4),
)
def test_scanning_finds_what_json_finds(
    head: dict[str, Any], children: list[dict[str, str]]
) -> None:
    kept = {key.lower(): value for key, value in head.items() if key.lower() != "children"}
    read = scan(json.dumps({**kept, "children": children}))
    assert read.head == kept
    assert [one for _, one in read.children] == children


def test_frames_have_their_columns_even_where_nothing_is(tmp_path: Path) -> None:
    one = read(tmp_path, payload(child(social_care_episodes=[])))
    assert one.frames["episodes"].schema["cin_referral_date"] == pl.Date
    assert one.frames["section47"].schema["icpc_not_required"] == pl.Boolean
