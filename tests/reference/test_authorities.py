from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.reference.authorities import (
    UNRECOGNISED_REGION,
    UnknownAuthority,
    authorities,
    authority,
    every_authority,
    find_authority,
    now_part_of,
    region_of,
    regions,
)
from dutybound.reference.neighbours import neighbours


def test_there_are_153_authorities_in_nine_regions() -> None:
    assert len(authorities()) == 153
    assert {one.region for one in authorities().values()} == set(regions().values())
    assert len(regions()) == 9


def test_england_adds_up_to_what_is_published() -> None:
    plans = sum(one.plans or 0 for one in authorities().values())
    assert plans == 638_745


@pytest.mark.parametrize("code", sorted(every_authority()))
def test_every_code_is_three_digits_and_found(code: str) -> None:
    assert len(code) == 3
    assert code.isdigit()
    assert authority(code) is find_authority(code)
    for follower in authority(code).successors:
        assert follower in authorities()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Leeds", "383"),
        ("383", "383"),
        ("Bedford Borough", "822"),
        ("bristol", "801"),
        ("Durham", "840"),
        ("Durham County Council", "840"),
        ("Kingston Upon Hull, City of", "810"),
        ("St Helens", "342"),
        ("E10000002", "825"),
        ("E06000060", "825"),
        ("Dorset", "838"),
        ("Cumbria", "909"),
        ("Leicester", "856"),
        ("Leicestershire", "855"),
    ],
)
def test_names_of_every_release_are_found(said: str, code: str) -> None:
    assert find_authority(said).code == code


@pytest.mark.parametrize(
    ("said", "hint"), [("Leads", "Leeds"), ("1000", "three digits"), ("", "three-digit")]
)
def test_a_name_that_is_nobodys_is_told_with_a_hint(said: str, hint: str) -> None:
    with pytest.raises(UnknownAuthority, match=hint):
        find_authority(said)


def test_an_ended_authority_is_held_with_what_followed() -> None:
    cumbria = authority("909")
    assert cumbria.existed_on(date(2023, 3, 31))
    assert not cumbria.existed_on(date(2023, 4, 1))
    assert [one.name for one in now_part_of("909")] == ["Cumberland", "Westmorland and Furness"]
    assert now_part_of("383") == (authority("383"),)


def test_a_region_is_never_guessed() -> None:
    assert region_of("383") == "Yorkshire and The Humber"
    assert region_of("999") == UNRECOGNISED_REGION


@pytest.mark.parametrize("code", sorted(authorities()))
def test_each_has_ten_neighbours_of_today(code: str) -> None:
    ten = neighbours(code)
    assert [one.rank for one in ten] == list(range(1, 11))
    assert {one.code for one in ten} <= set(authorities()) - {code}


@given(st.text(max_size=30))
def test_any_text_finds_one_authority_or_none(words: str) -> None:
    with suppress(UnknownAuthority):
        assert find_authority(words) in every_authority().values()
