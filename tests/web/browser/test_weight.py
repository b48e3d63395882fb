"""What comes over the wire: 60 kB for the first page in all, 25 kB for a question page after it."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import APIResponse

from dutybound.web.design import assets
from tests.web.browser.rig import Tab, TabMaker

FIRST = 60_000
QUESTION = 25_000


def test_the_pages_weigh_little(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.open("/")
    first = tab.weight()
    tab.open("/specimen/date/")
    second = tab.weight()
    assert 20_000 < first < FIRST, "style, two fonts and the page"
    assert 500 < second < QUESTION / 2, "the page alone: the rest was kept"


@pytest.mark.parametrize("name", ["style.css", "leave.js", "regular.woff2", "icon.svg"])
def test_built_files_are_kept_by_browsers_for_long(specimen_tab: TabMaker, name: str) -> None:
    tab = specimen_tab()
    answer = tab.page.request.get(tab.address + hashed(name))
    assert answer.ok
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("packed", ["br", "gzip"])
def test_built_files_come_packed(specimen_tab: TabMaker, packed: str) -> None:
    tab = specimen_tab()
    plain = built("style.css").read_bytes()
    file = built("style.css").with_name(built("style.css").name + PACKED[packed][0])
    assert PACKED[packed][1](file.read_bytes()) == plain
    answer = asked(tab, packed)
    assert answer.headers["content-encoding"] == packed
    assert int(answer.headers["content-length"]) == file.stat().st_size


PACKED = {"br": (".br", brotli.decompress), "gzip": (".gz", gzip.decompress)}


def asked(tab: Tab, packed: str) -> APIResponse:
    headers = {"Accept-Encoding": packed}
    return tab.page.request.get(tab.address + hashed("style.css"), headers=headers)


def hashed(name: str) -> str:
    return f"/static/{assets.built_name(name)}"


def built(name: str) -> Path:
    return assets.BUILT / assets.built_name(name)


def test_the_styles_fetch_only_our_fonts() -> None:
    fetched = re.findall(r"url\(([^)]*)\)", built("style.css").read_text(encoding="utf-8"))
    assert fetched
    assert all((assets.BUILT / name).exists() for name in fetched)
