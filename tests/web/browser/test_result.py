"""The pages of a result in a real browser: on a phone, folded out, on paper, and in forced colours."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.browser.rig import DESKTOP, PHONE, Tab, TabMaker

CASES = Path(__file__).parents[2]
RICH = CASES / "letters/cases/several.yaml"
MANY = CASES / "cli/cases/many-things.yaml"
PAGES = ("/result/?anyway=yes", "/result/one-page/", "/result/dates/", "/calendar/", "/since/")
UNFOLD = "document.querySelectorAll('details').forEach(one => { one.open = true; })"


def with_case(tab: Tab, case: Path) -> Tab:
    """Load a case file, as somebody does who kept one."""
    tab.open("/open/")
    tab.page.set_input_files("#file", case)
    tab.page.locator("form[enctype] button[type=submit]").click()
    tab.page.wait_for_url("**/answers/")
    return tab


@pytest.mark.parametrize("case", [RICH, MANY], ids=["rich", "many"])
def test_every_page_is_accessible_and_fits_a_phone(tab_of: TabMaker, case: Path) -> None:
    tab = with_case(tab_of(PHONE), case)
    for path in PAGES:
        tab.open(path)
        tab.accessible()
        tab.page.evaluate(UNFOLD)
        tab.accessible()
        tab.fits()


def test_a_desktop_has_room(tab_of: TabMaker) -> None:
    tab = with_case(tab_of(DESKTOP), RICH)
    tab.open(PAGES[0])
    tab.fits()


def test_the_picture_is_there_in_forced_colours(tab_of: TabMaker) -> None:
    tab = with_case(tab_of(PHONE), RICH)
    tab.page.emulate_media(forced_colors="active")
    tab.open(PAGES[0])
    drawing = tab.page.locator(".duty-time__drawing")
    paper = drawing.evaluate("it => getComputedStyle(it).backgroundColor")
    ink = drawing.locator("text").first.evaluate("it => getComputedStyle(it).fill")
    assert len({paper, ink}) == 2


@pytest.mark.parametrize("case", [RICH, MANY], ids=["rich", "many"])
def test_the_page_for_a_meeting_takes_one_side_of_paper(tab_of: TabMaker, case: Path) -> None:
    tab = with_case(tab_of(DESKTOP), case)
    tab.open("/result/one-page/")
    margins = dict.fromkeys(("top", "bottom", "left", "right"), "12mm")
    assert sides(tab.page.pdf(format="A4", margin=margins)) == 1  # type: ignore[arg-type]
    tab.open("/result/?anyway=yes")
    assert sides(tab.page.pdf(format="A4", margin=margins)) > 2  # type: ignore[arg-type]


def sides(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n")


def test_it_opens_without_a_script(tab_of: TabMaker) -> None:
    tab = with_case(tab_of(PHONE, scripts=False), RICH)
    tab.open(PAGES[0])
    why = tab.page.locator("details", has_text="How sure we are").first
    assert not why.locator("h5").first.is_visible()
    why.locator("summary").click()
    assert why.locator("h5").first.is_visible()
