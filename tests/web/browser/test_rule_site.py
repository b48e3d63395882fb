"""The site of the rulebook in a real browser, opened from a disk: no server, with and without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from dutybound.cli.worked_examples import examples_text
from dutybound.law.england import rulebook
from dutybound.law.england.areas import AREA_TITLES
from dutybound.publish.folder import write_folder
from dutybound.publish.site import site as site_of
from tests.web.browser.conftest import tabs
from tests.web.browser.rig import DESKTOP, PHONE, TabMaker

PAGES = ["index.html", "sources.html", "rules/ehc.annual-review-12-months.html"]
SIZES = [pytest.param(PHONE, id="phone"), pytest.param(DESKTOP, id="desktop")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site of England's rulebook."""
    out = tmp_path_factory.mktemp("published") / "site"
    write_folder(out, site_of(rulebook(), AREA_TITLES, examples_text))
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


def test_the_search_finds_without_a_server(file_tab: TabMaker) -> None:
    tab = file_tab(PHONE)
    tab.open("index.html")
    tab.tab_to("Search the rules")
    tab.page.keyboard.type("20 weeks plan")
    found = tab.page.locator("#search-found li")
    expect(found.first).to_contain_text("ehc.final-plan-20-weeks")
    expect(tab.page.get_by_role("status")).to_have_text(f"{found.count()} rules found.")
    assert 0 < found.count() < len(rulebook())
    tab.accessible()
    tab.fits()
    tab.page.keyboard.press("Enter")
    found.first.get_by_role("link").click()
    expect(tab.page.get_by_role("heading", level=1)).to_have_text(
        rulebook().rule("ehc.final-plan-20-weeks").title
    )


def test_what_is_not_there_is_not_found(file_tab: TabMaker) -> None:
    tab = file_tab(PHONE)
    tab.open("index.html")
    tab.page.get_by_role("searchbox").fill("zebra <b>crossing")
    expect(tab.page.get_by_role("status")).to_have_text("0 rules found.")
    tab.page.get_by_role("searchbox").fill("")
    expect(tab.page.get_by_role("status")).to_have_text("")


def test_without_scripts_the_indexes_serve(file_tab: TabMaker) -> None:
    tab = file_tab(PHONE, scripts=False)
    tab.open("index.html")
    expect(tab.page.locator("#search-words")).to_be_hidden()
    rule = rulebook().rule("ehc.annual-review-12-months")
    tab.page.get_by_role("link", name=rule.title, exact=True).click()
    tab.fits()
    tab.page.get_by_role("link", name="Rules by source").click()
    tab.page.get_by_role("link", name=rule.title, exact=True).first.click()
    expect(tab.page.get_by_role("heading", level=1)).to_have_text(rule.title)


def test_paper_has_the_rule_and_no_ways_round(file_tab: TabMaker) -> None:
    tab = file_tab(DESKTOP)
    tab.open(PAGES[2])
    tab.page.emulate_media(media="print")
    expect(tab.page.get_by_role("heading", name="Worked examples")).to_be_visible()
    assert not tab.page.locator("nav").first.is_visible()
    law = tab.page.locator("details p, details li").first
    assert law.evaluate("e => e.checkVisibility({contentVisibilityAuto: true})")
