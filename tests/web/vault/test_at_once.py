"""Several things at once: two tabs, two families, many guesses."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections

from dutybound.web.vault import gates, keys
from dutybound.web.vault.errors import SlowDown
from tests.web.vault.test_coming_and_going import opened, with_code
from tests.web.vault.visitor import Visitor


def at_once(*jobs: Callable[[], object]) -> list[object]:
    """Run jobs in threads that all start together; what each returned."""
    start = threading.Barrier(len(jobs))

    def run(job: Callable[[], object]) -> object:
        start.wait(timeout=5)
        try:
            return job()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(jobs)) as pool:
        return [done.result(timeout=30) for done in [pool.submit(run, job) for job in jobs]]


def test_two_tabs_that_write_at_once_lose_nothing() -> None:
    _, code = with_code()
    tabs = [opened(code) for _ in range(4)]

    def write(tab: int) -> Callable[[], None]:
        def job() -> None:
            for n in range(10):
                tabs[tab].say(**{f"tab {tab} answer {n}": n})

        return job

    at_once(*(write(tab) for tab in range(4)))
    assert len(tabs[0].said()) == 40


def test_two_tabs_that_draw_at_once_leave_one_code_that_opens() -> None:
    parent, _ = with_code(child="Ada")
    twin = Visitor()
    twin.client.cookies.update(parent.client.cookies)
    drawn = at_once(lambda: parent.ask("draw_code"), lambda: twin.ask("draw_code"))
    worked = [Visitor().enter(code) for code in drawn if isinstance(code, str)]
    assert worked.count(True) == 1


def test_forgetting_while_another_tab_writes_leaves_nothing() -> None:
    from dutybound.web.vault.models import Kept, Way

    _, code = with_code(child="Ada")
    tab, other = opened(code), opened(code)
    at_once(lambda: tab.ask("forget"), lambda: [other.try_to_say(n=n) for n in range(10)])
    assert (Kept.objects.count(), Way.objects.count()) == (0, 0)
    assert other.said() == 403


# --- slowing ----------------------------------------------------------------------------------------


@pytest.fixture
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """No time passes for the buckets of tries, however busy this computer is."""
    for gate in gates.EVERY:
        monkeypatch.setattr(gate, "clock", lambda: 0.0)


def wrong(n: int) -> str:
    from dutybound.web.vault.codes import word_list

    return " ".join(word_list()[n * 6 : n * 6 + 6])


@pytest.mark.usefixtures("still")
def test_wrong_codes_from_one_address_are_slowed_and_right_ones_are_not() -> None:
    _, code = with_code()
    guesser = Visitor(REMOTE_ADDR="192.0.2.1")
    assert [guesser.enter(wrong(n)) for n in range(11)] == [False] * 10 + [429]
    assert guesser.enter(code) == 429
    assert Visitor(REMOTE_ADDR="192.0.2.2").enter(code) is True
    assert [Visitor(REMOTE_ADDR="192.0.2.3").enter(code) for _ in range(15)] == [True] * 15


def test_words_that_are_no_code_cost_no_try() -> None:
    typing = Visitor()
    assert [typing.enter("not a code") for _ in range(30)] == [False] * 30


@pytest.mark.usefixtures("still")
def test_wrong_codes_from_everywhere_are_slowed_in_all() -> None:
    got = [Visitor(REMOTE_ADDR=f"198.51.{n}.1").enter(wrong(n)) for n in range(62)]
    assert got[:60] == [False] * 60
    assert got[60:] == [429, 429]


@pytest.mark.usefixtures("still")
def test_one_home_has_one_allowance_on_ipv6() -> None:
    got = [Visitor(REMOTE_ADDR=f"2001:db8:1:2::{n:x}").enter(wrong(n)) for n in range(1, 12)]
    assert got[-1] == 429


@pytest.mark.usefixtures("still")
def test_one_address_cannot_fill_the_disk_with_new_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gates.BEGINNINGS, "burst", 5)
    client = Visitor().client
    assert [client.post("/begin").status_code for _ in range(7)] == [200] * 5 + [429] * 2


@pytest.mark.usefixtures("still")
def test_whoever_is_slowed_is_told_how_long_to_wait() -> None:
    guesser = Visitor()
    for n in range(10):
        guesser.enter(wrong(n))
    response = guesser.client.post("/call/enter", {"with": f'["{wrong(10)}"]'})
    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= 30
    assert "Please wait" in response.content.decode()


def test_only_so_many_codes_are_worked_out_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most, refused, go_on = [0], [0], list[int](), threading.Event()

    def slow(code: str) -> keys.WayKeys:
        running[0] += 1
        most[0] = max(most[0], running[0])
        assert go_on.wait(20)
        running[0] -= 1
        return keys.WayKeys(code, b"")

    def job() -> None:
        try:
            gates.keys_slowly("code")
        except SlowDown as told:
            refused.append(told.seconds)
            if len(refused) == 3:
                go_on.set()

    monkeypatch.setattr(gates, "keys_of", slow)
    monkeypatch.setattr(gates, "_PATIENCE", 0.05)
    at_once(*[job] * 5)
    assert most[0] == 1
    assert refused == [5, 5, 5]
