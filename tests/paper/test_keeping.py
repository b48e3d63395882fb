"""A file is written whole or not at all, and never over another."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dutybound.paper import write_whole


def test_a_new_file_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    write_whole(path, b"words")
    assert path.read_bytes() == b"words"
    assert path.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        write_whole(path, b"words")
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_half_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(tmp_path / "letter.txt", b"words")
    assert not list(tmp_path.iterdir())


def test_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", none)
    path = tmp_path / "letter.txt"
    write_whole(path, b"words")
    assert path.read_bytes() == b"words"
    with pytest.raises(FileExistsError):
        write_whole(path, b"others")
    assert path.read_bytes() == b"words"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "none" / "letter.txt", b"words")
