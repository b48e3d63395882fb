"""The map of the law, a timeline and a comparison in a real browser, opened from a disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from dutybound.case import load_case
from dutybound.cli.page import page
from dutybound.cli.publishing import write_map
from dutybound.cli.timeline import write_timeline
from dutybound.law.england import rulebook
from dutybound.law.reforms import reform
from dutybound.publish.reforms import compare, comparison_report
from tests.cli.test_reforming import PLAN
from tests.web.browser.conftest import tabs
from tests.web.browser.rig import DESKTOP, PHONE, TabMaker

PAGES = ["map/index.html", "timeline.html", "comparison.html"]
SIZES = [pytest.param(PHONE, id="phone"), pytest.param(DESKTOP, id="desktop")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("drawn")
    write_map(out / "map")
    (out / "case.yaml").write_text(PLAN)
    write_timeline(out / "case.yaml", None, out / "timeline.html", with_details=False)
    law = rulebook()
    found = compare(load_case(out / "case.yaml", law), law, reform("schools-white-paper-2026"))
    (out / "comparison.html").write_text(page(comparison_report(found)))
    return out


@pytest.fixture
def file_tab(browser: Browser, folder: Path) -> Iterator[TabMaker]:
    """Open tabs on the files themselves."""
    yield from tabs(browser, f"{folder.as_uri()}/")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_and_fits(file_tab: TabMaker, name: str, size: ViewportSize) -> None:
    tab = file_tab(size)
    asked: list[str] = []
    tab.page.on("request", lambda request: asked.append(request.url))
    tab.open(name)
    tab.accessible()
    tab.fits()
    assert len(asked) == 1, "a page fetches nothing but itself"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("map/index.html", "Which law gives which duties"),
        ("timeline.html", "From 13 to 25: what comes when, and from whom"),
    ],
)
def test_a_picture_has_a_name_and_can_be_scrolled_with_the_keyboard(
    file_tab: TabMaker, name: str, told: str
) -> None:
    tab = file_tab(PHONE)
    tab.open(name)
    expect(tab.page.get_by_role("img", name=told)).to_have_count(1)
    tab.tab_to("^Picture")
    expect(tab.page.get_by_role("region", name="Picture")).to_be_focused()
