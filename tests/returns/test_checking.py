"""Several returns read at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from dutybound.returns import checking
from dutybound.returns.checking import Checked, check_returns
from dutybound.returns.model import Opening, Told, Unread
from dutybound.returns.reading import Found
from tests.returns.dying import Dying


def test_a_process_that_is_ended_loses_no_return(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "WORTH_ANOTHER_PROCESS", 0)
    monkeypatch.setattr(checking, "processors", lambda: 2)
    found: list[Found | Unread] = []
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text(name)
        found.append(Found(Dying(), [Opening.of(tmp_path / name)]))
    read: list[int] = []
    outcomes = check_returns(found, Told(), read.append)
    assert [one.where.name for one in outcomes if isinstance(one, Checked)] == ["a", "b", "c"]
    assert read == [1, 1, 1]
