"""Own words, what they may tell of, and the way on: in a browser, on a phone, with and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.web.browser.family_tab import FamilyTab
from tests.web.browser.rig import PHONE, TabMaker

STORY = "They refused the EHCP, and I have not had a night off since he was born."


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_own_words_lead_to_what_may_be_ticked(tab_of: TabMaker, scripts: bool) -> None:
    family = FamilyTab(tab_of(PHONE, scripts=scripts))
    family.begins("I am the parent or carer")
    family.comes_with(words=STORY)
    suggested = family.page.locator("#suggested input")
    expect(suggested).to_have_count(2)
    assert not any(box.is_checked() for box in suggested.all())
    assert above(family, "#suggested", "details")
    family.sees("You wrote:")
    expect(family.page.locator("#words")).to_have_value(STORY)
    family.tab.fits()
    family.presses("Continue")
    family.is_told("Choose at least one")
    family.control("problem", "no-breaks").check()
    family.presses("Continue")
    family.is_at("/question/1/")


def test_help_comes_first_then_what_was_heard(tab_of: TabMaker) -> None:
    family = FamilyTab(tab_of(PHONE, scripts=False))
    family.begins("I am the parent or carer")
    family.comes_with(words=f"{STORY} I want to die.")
    family.sees("999")
    expect(family.page.locator("#suggested")).to_have_count(0)
    family.presses("Go on")
    expect(family.page.locator("#suggested input")).to_have_count(2)
    family.control("problem", "ehc-refused").check()
    family.presses("Continue")
    family.is_at("/question/1/")


def above(family: FamilyTab, one: str, other: str) -> bool:
    boxes = [family.page.locator(name).first.bounding_box() for name in (one, other)]
    tops = [box["y"] for box in boxes if box is not None]
    return len(tops) == 2 and tops[0] < tops[1]
