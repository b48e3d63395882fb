"""How many processors a process may use, on systems that say so and on those that do not."""

from __future__ import annotations

import os

import pytest

from dutybound.processors import processors


def test_only_those_count_that_this_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: {0, 2, 5}, raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    assert processors() == 3


@pytest.mark.parametrize(("said", "found"), [(8, 8), (None, 1)])
def test_where_the_system_does_not_say_all_of_them_count(
    monkeypatch: pytest.MonkeyPatch, said: int | None, found: int
) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: said)
    assert processors() == found
