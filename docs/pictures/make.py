"""Takes the pictures of the main pages: `python docs/pictures/make.py` (needs Chromium and the built design).

The case is invented.  Each picture shows a phone of 390 by 844 points, or what one sees after scrolling.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.web.browser.family_tab import FamilyTab  # noqa: E402
from tests.web.browser.rig import PHONE, Tab, chromium, launch  # noqa: E402
from tests.web.browser.serving import serving  # noqa: E402

HERE = Path(__file__).parent
PAGES = HERE / "pages"
SEVERAL = ROOT / "tests/letters/cases/several.yaml"
MOST_BYTES = 150_000


def shown(family: FamilyTab) -> Iterator[str]:
    """Go from page to page; the name of each as it is to be taken."""
    yield from told(family)
    yield from found(family)


def told(family: FamilyTab) -> Iterator[str]:
    family.opens("/")
    yield "start"
    family.opens("/before-you-ask/")
    yield "before-you-ask"
    family.begins("I am the parent or carer")
    yield "what-is-happening"
    family.comes_with("care-not-assessed")
    yield "question-with-a-date"
    while not family.page.locator('main input[type="checkbox"]').count():
        family.answers("March 2026" if family.can_tick("when") else "")
    yield "question-with-options"
    family.opens("/answers/")
    yield "answers"


def found(family: FamilyTab) -> Iterator[str]:
    family.loads(SEVERAL)
    family.opens("/letters/details/")
    for name, words in {"name": "Ada Example", "council": "Anytown Council"}.items():
        family.page.locator(f"#{name}").fill(words)
    family.presses("Save")
    yield "letters"
    family.presses("Chase an EHC plan or decision")
    yield "letter"
    family.opens("/result/?anyway=yes")
    yield "result"
    family.page.locator(".duty-finding--late").first.scroll_into_view_if_needed()
    yield "result-late"
    family.draws_code("Show me my six words")
    yield "keep"
    family.opens("/help-now/")
    yield "help-now"


def main() -> None:
    executable = chromium()
    if not executable:
        sys.exit("There is no Chromium on this machine (on Debian: apt install chromium).")
    PAGES.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as data,
        serving(Path(data)) as address,
        sync_playwright() as playwright,
    ):
        take_all(launch(playwright, executable), address)


def take_all(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport=PHONE, locale="en-GB", reduced_motion="reduce")
    family = FamilyTab(Tab(context.new_page(), address))
    for name in shown(family):
        take(family, PAGES / f"{name}.png")
    browser.close()


def take(family: FamilyTab, path: Path) -> None:
    family.page.evaluate("document.fonts.ready.then(() => null)")
    family.page.screenshot(path=path)
    if path.stat().st_size > MOST_BYTES:
        sys.exit(f"{path.name} has more than {MOST_BYTES:,} bytes.")


if __name__ == "__main__":
    main()
