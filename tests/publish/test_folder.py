"""A folder is written whole or not at all, and never over what somebody keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from dutybound.publish.folder import LIST_OF_FILES, NotWritten, write_folder

FILES = {"index.html": b"one", "rules/a.html": b"two"}


def held(folder: Path) -> dict[str, bytes]:
    """Every file under a folder but the list; the hidden ones too."""
    paths = [path for path in folder.rglob("*") if path.is_file() and path.name != LIST_OF_FILES]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_a_new_folder_and_an_empty_one_are_written(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("new", "empty"):
        write_folder(tmp_path / name, FILES)
        assert held(tmp_path / name) == FILES
    assert {path.name for path in tmp_path.iterdir()} == {"new", "empty"}, "nothing stays beside"


def test_what_was_written_before_is_replaced_whole(tmp_path: Path) -> None:
    write_folder(tmp_path / "out", FILES)
    write_folder(tmp_path / "out", {"other.html": b"three"})
    assert held(tmp_path / "out") == {"other.html": b"three"}
    assert not (tmp_path / "out" / "rules").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    "name", ["mine.txt", ".hidden", "rules/mine.txt", "index.html", LIST_OF_FILES, "empty/"]
)
def test_what_somebody_keeps_is_left(tmp_path: Path, name: str) -> None:
    """A file of their own, a page of ours that they changed, a folder that they made."""
    out = tmp_path / "out"
    write_folder(out, FILES)
    if name.endswith("/"):
        (out / name).mkdir()
    else:
        (out / name).write_bytes(b"mine")
    before = held(out)
    with pytest.raises(NotWritten, match="did not write"):
        write_folder(out, {"index.html": b"new"})
    assert held(out) == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_without_our_list_is_left(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(b"one")
    with pytest.raises(NotWritten, match=r"'index\.html'"):
        write_folder(tmp_path, FILES)


def test_a_link_inside_or_instead_is_refused(tmp_path: Path) -> None:
    out, link = tmp_path / "out", tmp_path / "link"
    write_folder(out, FILES)
    link.symlink_to(out)
    with pytest.raises(NotWritten, match="is a link"):
        write_folder(link, FILES)
    (out / "index.html").rename(tmp_path / "the same page")
    (out / "index.html").symlink_to(tmp_path / "the same page")
    with pytest.raises(NotWritten, match=r"'index\.html'"):
        write_folder(out, FILES)


def test_a_file_and_a_missing_parent_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NotWritten, match="is a file"):
        write_folder(tmp_path / "file", FILES)
    with pytest.raises(NotWritten, match="Make it first"):
        write_folder(tmp_path / "no" / "out", FILES)


def test_a_failure_while_writing_leaves_nothing(tmp_path: Path) -> None:
    clash = {"a": b"a file", "a/b": b"cannot be beside it"}
    with pytest.raises(NotWritten, match="cannot be written"):
        write_folder(tmp_path / "out", clash)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("failure", [OSError("no"), KeyboardInterrupt()])
def test_a_failure_at_the_last_moment_brings_the_old_one_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    out, rename = tmp_path / "out", Path.rename
    write_folder(out, FILES)

    def failing(self: Path, target: Path) -> Path:
        if self.name == "made":
            raise failure
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises((NotWritten, KeyboardInterrupt)):
        write_folder(out, {"index.html": b"new"})
    assert held(out) == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
