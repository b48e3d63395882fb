"""Leaving a page in a hurry, and the keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.web.browser.rig import DESKTOP, PHONE, Tab, TabMaker


def open_two(tab: Tab) -> None:
    tab.open("/specimen/choices/")
    tab.open("/specimen/result/")


def test_the_button_replaces_the_page(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    open_two(tab)
    tab.page.get_by_role("link", name="Exit this page").click()
    expect(tab.page).to_have_title("Weather")
    tab.page.go_back()
    assert tab.page.url.endswith("/specimen/choices/"), (
        "the page that was left is not in the way back"
    )


def test_shift_three_times(specimen_tab: TabMaker) -> None:
    tab = specimen_tab(DESKTOP)
    open_two(tab)
    told = tab.page.get_by_role("status")
    tab.page.keyboard.press("Shift")
    expect(told).to_contain_text("1 time of 3")
    tab.page.keyboard.press("Shift")
    expect(told).to_contain_text("Once more")
    tab.page.keyboard.press("Shift")
    expect(tab.page).to_have_title("Weather")


def test_shift_while_writing_leaves_nothing(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.open("/specimen/words/")
    tab.page.locator("#story").focus()
    for key in ("Shift", "Shift", "a", "Shift", "Shift+A", "Shift+Tab", "Shift+Tab", "Shift+Tab"):
        tab.page.keyboard.press(key)
    expect(tab.page.get_by_role("status")).to_be_empty()
    assert tab.page.url.endswith("/specimen/words/")


def test_without_scripts_it_is_a_link(specimen_tab: TabMaker) -> None:
    tab = specimen_tab(PHONE, scripts=False)
    tab.open("/specimen/result/")
    tab.page.get_by_role("link", name="Exit this page").click()
    expect(tab.page).to_have_title("Weather")


def test_the_button_stays_in_sight(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.open("/specimen/result/")
    tab.page.evaluate("scrollTo(0, 1500)")
    box = tab.page.locator(".duty-exit").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 60
    assert box["height"] >= 34


def test_with_the_keyboard_alone(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.open("/specimen/choices/")
    tab.page.keyboard.press("Tab")
    assert tab.focused() == "Skip to main content"
    tab.page.keyboard.press("Enter")
    tab.tab_to("They said no")
    tab.page.keyboard.press("ArrowDown")
    assert tab.focused() == "They said nothing"
    tab.tab_to("Continue")
    tab.page.keyboard.press("Enter")
    expect(tab.page).to_have_title("Your answers – Dutybound")


@pytest.mark.parametrize("name", ["choices", "many", "date-error", "result", "code", "help"])
def test_every_control_shows_the_focus_uncovered(specimen_tab: TabMaker, name: str) -> None:
    tab = specimen_tab()
    tab.open(f"/specimen/{name}/")
    tab.tab_to("Accessibility")
    for _ in range(20):
        tab.page.keyboard.press("Shift+Tab")
        if tab.focused() == "Skip to main content":
            break
        tab.shows_focus()


def test_a_hidden_focus_goes_red(specimen_tab: TabMaker) -> None:
    tab = specimen_tab()
    tab.open("/specimen/answers/")
    tab.page.evaluate("""document.querySelectorAll('a').forEach((a) => {
        a.style.outline = 'none'; a.style.boxShadow = 'none';
    })""")
    with pytest.raises(AssertionError, match="focus"):
        tab.tab_to("Privacy")
