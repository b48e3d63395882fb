"""Fixtures of the browser tests.  Without Chromium they are skipped, but never in CI."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.web.browser.rig import PHONE, Tab, TabMaker, a_browser, close_all, mark_those_under
from tests.web.browser.serving import serving

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    mark_those_under(HERE, items)


@pytest.fixture(autouse=True)
def _empty() -> None:
    """In place of the fixture that empties the database: the servers here have data of their own."""


# Not for the whole session: while Playwright runs, Django takes this thread for an asynchronous one.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    yield from a_browser()


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
    close_all(opened)


@pytest.fixture
def tab_of(browser: Browser, site: str) -> Iterator[TabMaker]:
    """Open tabs on the real site: `tab_of(PHONE, scripts=False)`."""
    yield from tabs(browser, site)


@pytest.fixture
def specimen_tab(browser: Browser, specimens: str) -> Iterator[TabMaker]:
    """Open tabs on the specimen pages."""
    yield from tabs(browser, specimens)
