"""Every component, in every state: WCAG 2.2 AA, both sizes, both directions, with and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize

from tests.web.browser.rig import DESKTOP, PHONE, TabMaker
from tests.web.browser.specimen.settings import TEMPLATES

FOLDER = TEMPLATES[0]["DIRS"][-1] / "specimen"
WHOLE = sorted(
    path.name.removesuffix(".html.jinja")
    for path in FOLDER.glob("*.html.jinja")
    if not path.name.startswith("broken")
)
SIZES = [pytest.param(PHONE, id="phone"), pytest.param(DESKTOP, id="desktop")]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", WHOLE)
def test_a_specimen_is_accessible_and_fits(
    specimen_tab: TabMaker, name: str, size: ViewportSize
) -> None:
    tab = specimen_tab(size)
    tab.open(f"/specimen/{name}/")
    tab.accessible()
    tab.fits()


@pytest.mark.parametrize("name", WHOLE)
def test_nothing_is_lost_without_scripts(specimen_tab: TabMaker, name: str) -> None:
    with_scripts, without = specimen_tab(PHONE), specimen_tab(PHONE, scripts=False)
    for tab in (with_scripts, without):
        tab.open(f"/specimen/{name}/")
    seen = [tab.page.locator("main").inner_text() for tab in (with_scripts, without)]
    assert seen[0] == seen[1]
    without.fits()


@pytest.mark.parametrize("fault", ["contrast", "label", "target", "language"])
def test_a_page_broken_on_purpose_goes_red(specimen_tab: TabMaker, fault: str) -> None:
    tab = specimen_tab()
    tab.open("/specimen/date/")
    tab.page.evaluate(BREAK[fault])
    with pytest.raises(AssertionError, match=RULE[fault]):
        tab.accessible()


BREAK = {
    "contrast": "document.querySelector('h1').style.color = '#bbb'",
    "label": "document.querySelector('label[for=answer-when]').remove()",
    "target": """document.querySelectorAll('.duty-footer a').forEach((a) => {
        a.style.cssText = 'display:block;width:5px;height:5px;min-block-size:0;overflow:hidden;font-size:4px';
    }); document.querySelector('.duty-footer__links').style.gap = '0'""",
    "language": "document.documentElement.lang = 'english'",
}
RULE = {
    "contrast": "color-contrast",
    "label": "label",
    "target": "target-size",
    "language": "html-lang-valid",
}


def test_a_page_too_wide_goes_red(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.open("/specimen/answers/")
    tab.page.evaluate("document.querySelector('h1').style.inlineSize = '500px'")
    with pytest.raises(AssertionError, match="too wide"):
        tab.fits()


def test_a_stranger_goes_red(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.open("/specimen/answers/")
    tab.page.evaluate("new Image().src = 'https://stranger.example/pixel.gif'")
    tab.page.wait_for_timeout(300)
    with pytest.raises(AssertionError, match="stranger"):
        tab.kept_to_itself()
    tab.strangers.clear()
    tab.faults.clear()


def test_what_the_policy_forbids_goes_red(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.open("/specimen/answers/")
    tab.page.evaluate(
        "const s = document.createElement('script'); s.text = 'window.ran = 1'; document.body.append(s)"
    )
    with pytest.raises(AssertionError, match="complained"):
        tab.kept_to_itself()
    assert tab.page.evaluate("window.ran") is None
    tab.faults.clear()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["choices", "date-error", "result", "code", "answers", "help"])
def test_from_right_to_left(specimen_tab: TabMaker, name: str, size: ViewportSize) -> None:
    tab = specimen_tab(size, locale="ar")
    tab.open(f"/specimen/{name}/")
    assert tab.page.evaluate("document.documentElement.dir") == "rtl"
    edges = "e => [e.getBoundingClientRect().left, innerWidth - e.getBoundingClientRect().right]"
    left, right = tab.page.locator(".duty-wordmark").evaluate(edges)
    assert right < left, "the word-mark stands at the right"
    tab.fits()
    tab.accessible()


def test_paper_has_no_buttons_and_keeps_what_is_folded(specimen_tab: TabMaker) -> None:
    tab = specimen_tab(DESKTOP)
    tab.open("/specimen/result/")
    tab.page.emulate_media(media="print")
    for gone in (".duty-exit", ".duty-header", ".duty-footer"):
        assert not tab.page.locator(gone).is_visible()
    assert tab.page.get_by_text("The council said that it would assess.").is_visible()


def test_high_contrast_keeps_the_edges(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.page.emulate_media(forced_colors="active", reduced_motion="reduce")
    tab.open("/specimen/result/")
    tag = tab.page.locator(".duty-tag").first
    assert tag.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"
    button = tab.page.locator(".duty-exit")
    assert button.evaluate("e => getComputedStyle(e).transitionDuration") == "0s"
