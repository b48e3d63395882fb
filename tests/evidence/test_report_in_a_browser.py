"""The report in a real browser: for readers with other means than eyes, on a phone and on a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.evidence.test_report import page
from tests.web.browser.rig import PHONE, Tab, a_browser

pytestmark = pytest.mark.browser
DESK = ViewportSize(width=1280, height=900)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    yield from a_browser()


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("which", ["authority", "publication"])
def test_a_report_is_accessible_and_fits(
    browser: Browser, tmp_path: Path, which: str, size: ViewportSize
) -> None:
    file = tmp_path / "report.html"
    file.write_text(page(which), encoding="utf-8")
    context = browser.new_context(viewport=size)
    tab = Tab(context.new_page(), file.parent.as_uri())
    tab.page.goto(file.as_uri())
    tab.accessible()
    tab.fits()
    tab.tab_to("What this covers")
    tab.kept_to_itself()
    context.close()
