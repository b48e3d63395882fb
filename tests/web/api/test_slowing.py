"""Whoever asks too often waits; whoever works on a case works alone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from django.http import HttpResponse

from dutybound.web.api import limits, operations
from dutybound.web.guard.slowing import Slowing
from tests.web.api.program import CASE, Program, problem_in


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that stands still until a test moves it, with three tries at each gate."""
    now = [0.0]
    for name in ("READINGS", "WORKINGS"):
        gate = Slowing(burst=3, seconds=10, clock=lambda: now[0])
        monkeypatch.setattr(limits, name, gate)
    return now


ASKING: dict[str, Callable[[Program, str], HttpResponse]] = {
    "reading": lambda p, address: p.client.get("/api/1/health", REMOTE_ADDR=address),  # type: ignore[dict-item,return-value]
    "working": lambda p, address: p.post("check", CASE, REMOTE_ADDR=address),
    "sending rubbish": lambda p, address: p.post("check", b"[", REMOTE_ADDR=address),
}


@pytest.mark.parametrize("name", ASKING)
def test_whoever_asks_too_often_waits(name: str, clock: list[float], program: Program) -> None:
    def ask(address: str = "192.0.2.1") -> HttpResponse:
        return ASKING[name](program, address)

    assert {ask().status_code for _ in range(3)} <= {200, 400}
    told = problem_in(ask())
    assert told["status"] == 429
    assert ask()["Retry-After"] == "10"
    assert "10 seconds" in told["instead"]
    assert ask("192.0.2.2").status_code != 429, "another address is not slowed"
    clock[0] += 10
    assert ask().status_code != 429
    assert ask().status_code == 429


def test_no_address_is_remembered_as_it_is(program: Program) -> None:
    program.get("health")
    assert limits.READINGS.remembered() >= 1
    kept = repr(vars(limits.READINGS))
    assert "127.0.0.1" not in kept


def both_are_here() -> bool:
    """Wait until both places are taken."""
    for _ in range(200):
        if not limits._PLACES.acquire(blocking=False):
            return True
        limits._PLACES.release()
        time.sleep(0.05)
    return False


def test_one_case_at_a_time(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two at once take turns; a third is asked to come back."""
    inside, most, go_on = 0, 0, threading.Event()
    arrived = threading.Semaphore(0)
    true_work = vars(operations)["work_out"]

    def slow(*args: object, **options: object) -> object:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        arrived.release()
        go_on.wait(10)
        inside -= 1
        return true_work(*args, **options)

    monkeypatch.setattr(operations, "work_out", slow)
    found: list[int] = []
    threads = [
        threading.Thread(target=lambda: found.append(Program().post("check", CASE).status_code))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    assert arrived.acquire(timeout=10)
    assert both_are_here()
    response = program.post("check", CASE)
    go_on.set()
    for thread in threads:
        thread.join(20)
    assert problem_in(response)["status"] == 503
    assert response["Retry-After"] == "5"
    assert (found, most) == ([200, 200], 1)
    assert program.post("check", CASE).status_code == 200
