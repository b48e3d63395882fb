"""The buckets of tries: how they empty and fill, and what they remember."""

from __future__ import annotations

import pytest
from django.test import RequestFactory, override_settings
from hypothesis import given
from hypothesis import strategies as st

from dutybound.web.guard import slowing
from dutybound.web.guard.slowing import Slowing, address_of


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_then_one_in_so_many_seconds() -> None:
    clock = Clock()
    gate = Slowing(3, 30, clock)
    assert [gate.take("a") for _ in range(4)] == [0, 0, 0, 30]
    clock.now += 29
    assert gate.take("a") == 1
    clock.now += 1
    assert [gate.take("a"), gate.take("a")] == [0, 30]
    assert gate.take("b") == 0


@given(st.lists(st.floats(0, 50), max_size=60))
def test_no_rhythm_of_tries_gets_more_than_its_share(pauses: list[float]) -> None:
    clock = Clock()
    gate = Slowing(5, 10, clock)
    let_through = 0
    for pause in pauses:
        clock.now += pause
        let_through += gate.take("a") == 0
    assert let_through <= 5 + sum(pauses) / 10 + 1e-6


def test_a_try_given_back_can_be_taken_again_and_never_more() -> None:
    gate = Slowing(2, 30, Clock())
    gate.take("a")
    for _ in range(5):
        gate.give_back("a")
    assert [gate.take("a") for _ in range(3)] == [0, 0, 30]


def test_an_address_is_remembered_as_a_hash_and_only_until_its_bucket_is_full() -> None:
    clock = Clock()
    gate = Slowing(2, 30, clock)
    gate.take("192.0.2.77")
    assert "192.0.2.77" not in repr(vars(gate))
    assert gate.remembered() == 1
    clock.now += 31
    gate.take("192.0.2.78")
    assert gate.remembered() == 1
    assert Slowing(1, 1)._name("a") != Slowing(1, 1)._name("a")


def test_a_flood_of_addresses_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slowing, "_MOST_REMEMBERED", 50)
    gate = Slowing(2, 30, Clock())
    for n in range(500):
        gate.take(str(n))
    assert gate.remembered() <= 50


@pytest.mark.parametrize(
    ("remote", "forwarded", "proxy", "seen"),
    [
        ("192.0.2.1", "198.51.100.9", False, "192.0.2.1"),
        ("192.0.2.1", "6.6.6.6, 198.51.100.9", True, "198.51.100.9"),
        ("192.0.2.1", "rubbish", True, "unknown"),
        ("::ffff:192.0.2.1", "", False, "192.0.2.1"),
        ("", "", False, "unknown"),
    ],
)
def test_where_a_request_came_from(remote: str, forwarded: str, proxy: bool, seen: str) -> None:
    request = RequestFactory().get("/", REMOTE_ADDR=remote, HTTP_X_FORWARDED_FOR=forwarded)
    with override_settings(BEHIND_PROXY=proxy):
        assert address_of(request) == seen


def test_one_home_is_one_address_on_ipv6() -> None:
    def seen(address: str) -> str:
        return address_of(RequestFactory().get("/", REMOTE_ADDR=address))

    assert seen("2001:db8:1:2::1") == seen("2001:db8:1:2:ffff::9") != seen("2001:db8:1:3::1")
