"""Fixtures of the browser tests.  Without Chromium they are skipped, but never in CI."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.web.browser.rig import PHONE, Tab, TabMaker, chromium, launch
from tests.web.browser.serving import serving

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(autouse=True)
def _empty() -> None:
    """In place of the fixture that empties the database: the servers here have data of their own."""


# Not for the whole session: while Playwright runs, Django takes this thread for an asynchronous one.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    executable = chromium()
    if not executable:
        missing = "no Chromium on this machine (on Debian: apt install chromium)"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        opened = launch(playwright, executable)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the real site."""
    with serving(tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture(scope="session")
def specimens(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the specimen pages."""
    settings = "tests.web.browser.specimen.settings"
    with serving(tmp_path_factory.mktemp("specimens"), settings) as address:
        yield address


def tabs(browser: Browser, address: str) -> Iterator[TabMaker]:
    """Make tabs for one test; at its end each must have kept to itself."""
    opened: list[Tab] = []

    def make(size: ViewportSize = PHONE, *, scripts: bool = True, locale: str = "en-GB") -> Tab:
        context = browser.new_context(viewport=size, java_script_enabled=scripts, locale=locale)
        opened.append(Tab(context.new_page(), address))
        return opened[-1]

    yield make
    for tab in opened:
        tab.page.context.close()
    for tab in opened:
        tab.kept_to_itself()


@pytest.fixture
def tab_of(browser: Browser, site: str) -> Iterator[TabMaker]:
    """Open tabs on the real site: `tab_of(PHONE, scripts=False)`."""
    yield from tabs(browser, site)


@pytest.fixture
def specimen_tab(browser: Browser, specimens: str) -> Iterator[TabMaker]:
    """Open tabs on the specimen pages."""
    yield from tabs(browser, specimens)
