"""The nine CSV files as authorities hold them: out of order, mangled, incomplete."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dutybound.returns.errors import CannotRead, Refused
from dutybound.returns.model import Return, Told, Unread
from dutybound.returns.reading import find_returns, read_returns
from dutybound.returns.sen2 import files as sen2_files
from tests.returns.sen2.making import blade_files, issues_of, one_child, read_blade

PREFIX = "Blade-Export_01-02-2026_"


def named(table: str) -> str:
    return f"{PREFIX}{table}.csv"


def changed(table: str, change: Callable[[str], str]) -> dict[str, bytes]:
    """The files of one child, with the text of one of them changed."""
    files = blade_files(one_child())
    files[named(table)] = change(files[named(table)].decode()).encode()
    return files


def replaced(table: str, old: str, new: str) -> dict[str, bytes]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    return changed(table, change)


def test_headings_in_any_order_and_case_with_a_mark_at_the_beginning(tmp_path: Path) -> None:
    def turned(text: str) -> str:
        lines = [line.split(",") for line in text.splitlines()]
        lines[0] = [heading.title() for heading in lines[0]]
        return "\ufeff" + "\r\n".join(",".join(reversed(line)) for line in lines) + "\r\n"

    one = read_blade(tmp_path, changed("requests", turned))
    assert one.issues.is_empty(), one.issues
    assert one.frames["requests"]["receiveddate"].to_list() == [date(2025, 2, 10)]


@pytest.mark.parametrize(
    ("written", "day", "issue"),
    [
        ("2025-Feb-10 00:00:00", date(2025, 2, 10), None),
        ("2025-FEB-10 00:00:00", date(2025, 2, 10), None),
        ("2025-02-10T00:00:00", date(2025, 2, 10), None),
        ("13/02/2025", date(2025, 2, 13), "rewritten-dates"),
        ("13/02/2025 00:00", date(2025, 2, 13), "rewritten-dates"),
        ("10/02/2025", None, "ambiguous-date"),
        ("30/02/2025", None, "not-a-date"),
        ("2025-02-30", None, "not-a-date"),
        ("45698", None, "not-a-date"),
        ("10/02/25", None, "not-a-date"),
        ("last spring", None, "not-a-date"),
        ("1066-10-14", None, "unlikely-year"),
        ("2925-02-10", None, "unlikely-year"),
        ("NULL", None, None),
    ],
)
def test_dates_are_read_where_they_are_sure(
    written: str, day: date | None, issue: str | None, tmp_path: Path
) -> None:
    one = read_blade(tmp_path, replaced("requests", "2025-02-10", written))
    assert one.frames["requests"]["receiveddate"].to_list() == [day]
    odd = {issue} - {None}
    assert issues_of(one) == odd | (set() if day else {"no-request-date"})
    told = one.issues.filter(field="receiveddate", issue=f"sen2.{issue}")
    assert told["value"].to_list() == [written] * len(odd)


def test_rewritten_dates_are_told_once_a_column(tmp_path: Path) -> None:
    rows = one_child()
    rows["senneed"] = []
    rows["person"] = [
        {**rows["person"][0], "id": str(number), "upn": None, "upnunknown": "UN8"}
        for number in range(1, 6)
    ]
    files = blade_files(rows)
    files[named("person")] = files[named("person")].replace(b"2016-05-03", b"23/05/2016")
    told = read_blade(tmp_path, files).issues.filter(issue="sen2.rewritten-dates")
    assert told["line"].to_list() == [2]
    assert "5 here" in told["message"].item()


def test_yes_and_no_in_every_spelling(tmp_path: Path) -> None:
    one = read_blade(tmp_path, replaced("assessment", ",0\n", ",FALSE\n"))
    assert one.frames["assessment"]["week20"].to_list() == [False]
    other = read_blade(tmp_path, replaced("assessment", ",0\n", ",perhaps\n"))
    assert other.frames["assessment"]["week20"].to_list() == [None]
    assert issues_of(other) == {"not-yes-or-no"}


def test_a_code_that_nobody_knows_stays_and_is_counted(tmp_path: Path) -> None:
    one = read_blade(tmp_path, replaced("senneed", "ASD", "XYZ"))
    assert one.frames["senneed"]["sentype"].to_list() == ["XYZ", "SLCN"]
    (issue,) = one.issues.to_dicts()
    assert (issue["issue"], issue["value"], issue["line"]) == ("sen2.unrecognised-code", "XYZ", 2)


def test_no_name_is_kept(tmp_path: Path) -> None:
    files = changed("person", lambda text: text.replace("personbirthdate", "surname,personbirthdate", 1)
                    .replace("2016-05-03", "Sample,2016-05-03"))  # fmt: skip
    one = read_blade(tmp_path, files)
    assert one.issues.is_empty()
    assert "Sample" not in str(one.frames["person"].rows())
    assert "surname" not in one.frames["person"].columns


@pytest.mark.parametrize("missing", ["person", "requests", "assessment", "senneed"])
def test_a_missing_file_is_told_with_what_cannot_be_known(missing: str, tmp_path: Path) -> None:
    files = blade_files(one_child())
    del files[named(missing)]
    one = read_blade(tmp_path, files)
    told = one.issues.filter(issue="sen2.table-missing")
    assert told["value"].to_list() == [missing]
    assert "not known is" in told["message"].item()
    if missing == "person":
        assert one.frames["requests"]["child"].to_list() == ["1"]
    if missing == "requests":
        assert one.frames["assessment"].select("child", "request").rows() == [(None, None)]
        orphans = one.issues.filter(issue="sen2.orphan")
        assert orphans["module"].to_list() == ["assessment", "activeplans"]
        assert "None of the 1 rows" in orphans["message"][0]


def test_without_the_heading_somebody_has_to_say_the_day(tmp_path: Path) -> None:
    files = blade_files(one_child())
    del files[named("sen2")]
    with pytest.raises(CannotRead, match="the day that it is as at"):
        read_blade(tmp_path, files)
    told = Told(authority=None, reference_day=date(2026, 1, 15))
    one = read_blade(tmp_path, files, told)
    assert one.authority == "383"
    assert issues_of(one) == {"table-missing", "authority-by-its-files"}


@pytest.mark.parametrize(
    ("old", "new", "issue", "authority", "day"),
    [
        ("383,,,,", "999,,,,", "not-an-authority", "999", date(2026, 1, 15)),
        ("2026-01-15", "2026-01-16", "another-census-day", "383", date(2026, 1, 16)),
        ("SEN2,2026,2026-01-15", "SEN2,2026,", None, "383", date(2026, 1, 15)),
        ("SEN2,2026", "SEN2,2025", "years-differ", "383", date(2026, 1, 15)),
    ],
)
def test_what_the_heading_says_is_checked(
    old: str, new: str, issue: str | None, authority: str, day: date, tmp_path: Path
) -> None:
    one = read_blade(tmp_path, replaced("sen2", old, new))
    assert issues_of(one) == {issue} - {None}
    assert (one.authority, one.reference_day, one.year) == (authority, day, day.year)


def test_the_file_is_believed_and_the_difference_told(tmp_path: Path) -> None:
    one = read_blade(tmp_path, blade_files(one_child()), Told(authority="301"))
    assert one.authority == "383"
    assert issues_of(one) == {"told-otherwise"}


def test_another_collection_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="'SSDA903'"):
        read_blade(tmp_path, replaced("sen2", "SEN2", "SSDA903"))


def test_two_authorities_in_one_export(tmp_path: Path) -> None:
    files = changed(
        "sen2", lambda text: text + text.splitlines()[1].replace("383,,,,", "301,,,,") + "\n"
    )
    with pytest.raises(CannotRead, match=r"2 authorities \(301, 383\)"):
        read_blade(tmp_path, files)


def test_the_same_id_twice(tmp_path: Path) -> None:
    rows = one_child()
    rows["person"].append({**rows["person"][0], "upn": None, "upnunknown": "UN8"})
    one = read_blade(tmp_path, blade_files(rows))
    assert one.frames["person"]["child"].to_list() == ["1", "1 (line 3)"]
    assert one.frames["requests"]["child"].to_list() == ["1"]
    (issue,) = one.issues.to_dicts()
    assert (issue["issue"], issue["line"], issue["value"]) == ("sen2.same-id", 3, "1")


def test_a_row_without_an_id(tmp_path: Path) -> None:
    one = read_blade(tmp_path, replaced("senneed", "\n2,383,2,", "\n,383,2,"))
    assert one.frames["senneed"]["senneed"].to_list() == ["1", "(line 3)"]
    assert issues_of(one) == {"no-id"}


def test_a_row_whose_parent_is_not_there(tmp_path: Path) -> None:
    rows = one_child()
    rows["senneed"][1]["parent"] = "7"
    rows["requests"].append(
        {**rows["requests"][0], "id": "2", "parent": "9", "requestoutcome": "W"}
    )
    one = read_blade(tmp_path, blade_files(rows))
    told = one.issues.filter(issue="sen2.orphan").select("module", "line", "value").rows()
    assert sorted(told) == [("requests", 3, "9"), ("senneed", 3, "7")]
    assert one.frames["senneed"].select("child", "activeplan").rows() == [("1", "1"), (None, None)]
    assert one.frames["requests"]["child"].to_list() == ["1", "9"]


def test_a_file_that_breaks_off_and_lines_that_do_not_add_up(tmp_path: Path) -> None:
    one = read_blade(
        tmp_path, changed("senneed", lambda text: text[: text.rindex("SLCN")].rstrip(","))
    )
    assert one.frames["senneed"].height == 1
    (issue,) = one.issues.to_dicts()
    assert (issue["issue"], issue["module"], issue["line"]) == ("sen2.cut-off", "senneed", 3)
    other = read_blade(tmp_path, replaced("senneed", "SLCN", "SLCN,too many"))
    assert other.issues.select("issue", "line", "value").rows() == [
        ("sen2.field-count", 3, "8 values under 7 headings")
    ]


def test_one_bad_file_of_the_nine_does_not_lose_the_others(tmp_path: Path) -> None:
    one = read_blade(tmp_path, changed("plandetail", lambda text: text + '2,383,2,,1,"123456\n'))
    assert one.frames["plandetail"].is_empty()
    assert one.frames["person"].height == 1
    unread = one.issues.filter(issue="sen2.table-unread")
    assert unread["line"].to_list() == [3]
    assert "never closed" in unread["message"].item()
    assert issues_of(one) == {"table-unread", "table-missing"}


def test_columns_that_are_missing_strange_or_there_twice(tmp_path: Path) -> None:
    one = read_blade(tmp_path, replaced("senneed", "sentype,", "colour,"))
    assert issues_of(one) == {"unknown-column", "column-missing", "no-need"}
    other = read_blade(tmp_path, replaced("person", "upnunknown", "upn"))
    assert issues_of(other) == {"column-twice", "column-missing"}


def test_an_older_return(tmp_path: Path) -> None:
    one = read_blade(tmp_path, replaced("person", ",sex,", ",gendercurrent,"))
    assert one.frames["person"]["sex"].to_list() == ["F"]
    assert issues_of(one) == {"old-gender-item"}


def test_wrong_letters_are_told(tmp_path: Path) -> None:
    files = blade_files(one_child())
    files[named("plandetail")] = files[named("plandetail")].replace(
        b"123456,,,", b"123456,,,Caf\xe9"
    )
    one = read_blade(tmp_path, files)
    assert one.frames["plandetail"]["sensettingother"].to_list() == ["Café"]
    assert issues_of(one) == {"encoding"}


def test_two_exports_in_one_folder_and_one_in_a_folder_of_its_own(tmp_path: Path) -> None:
    for folder, prefix in ((".", PREFIX), (".", "old_"), ("leeds", "")):
        (tmp_path / folder).mkdir(exist_ok=True)
        for name, data in blade_files(one_child()).items():
            (tmp_path / folder / name.replace(PREFIX, prefix)).write_bytes(data)
    read = list(read_returns(tmp_path))
    assert [one.issues.height for one in read if isinstance(one, Return)] == [0, 0, 0]


def test_a_zip_of_two_returns(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for folder in ("a", "b"):
            for name, data in blade_files(one_child()).items():
                packed.writestr(f"{folder}/{name}", data)
        packed.writestr("readme.txt", "hello")
    read = list(read_returns(tmp_path / "export.zip"))
    assert [one.frames["person"].height for one in read if isinstance(one, Return)] == [1, 1]


def test_a_zip_that_unpacks_to_far_more_than_it_should(tmp_path: Path) -> None:
    files = blade_files(one_child())
    files[named("senneed")] += b"3,383,3,,1," + b"A" * 30_000_000 + b",1\n"
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    (told,) = read_returns(tmp_path / "bomb.zip")
    assert isinstance(told, Unread)
    assert "unpacks to far more" in told.what


def test_a_broken_zip_is_told(tmp_path: Path) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in blade_files(one_child()).items():
            packed.writestr(name, data * 40)
    broken = bytearray(whole.read_bytes())
    for place in range(60, 200):
        broken[place] ^= 0xFF
    whole.write_bytes(broken)
    (told,) = read_returns(whole)
    assert isinstance(told, Unread | Return)
    assert isinstance(told, Unread) or "table-missing" in issues_of(told)


def test_a_file_that_is_too_big(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sen2_files, "MOST_BYTES", 10)
    with pytest.raises(Refused, match="more than 10 bytes"):
        read_blade(tmp_path, blade_files(one_child()))


def test_the_size_of_a_return_is_known_before_it_is_read(tmp_path: Path) -> None:
    for name, data in blade_files(one_child()).items():
        (tmp_path / name).write_bytes(data)
    (found,) = find_returns([tmp_path])
    assert not isinstance(found, Unread)
    seen: list[int] = []
    assert isinstance(found.read(on_progress=seen.append), Return)
    assert sum(seen) == found.size
