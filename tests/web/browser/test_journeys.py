"""Whole journeys on the real site, in a real browser at the size of a phone.

Few and long, since a family's way is long: each asks of the pages what only the pages together can give.
"""

from __future__ import annotations

import re
from pathlib import Path

import docx
import icalendar
import pytest
from playwright.sync_api import expect

from tests.web.browser.family_tab import FamilyTab
from tests.web.browser.rig import DESKTOP, PHONE, TabMaker

CASES = Path(__file__).parents[2] / "letters/cases"
SEVERAL = CASES / "several.yaml"
LATE = {
    "get the request for an EHC needs assessment": "3 March 2026",
    "When was your child born": "May 2015",
    "When were you born": "2 May 2008",
    "send the final plan": "no",
    "draft plan reach you": "no",
    "decide to make a plan": "make",
    "council first decide about the assessment": "assess",
    "send its decision whether to assess": "1 May 2026",
}
STORY = "We have waited since the spring."


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_from_the_start_to_a_letter_in_hand(tab_of: TabMaker, scripts: bool) -> None:
    family = FamilyTab(tab_of(PHONE, scripts=scripts))
    family.begins("I am the parent or carer")
    family.comes_with("ehc-late", words=STORY)
    asked = family.answers_all(LATE)
    assert len(asked) == len(set(asked)) > 4
    family.is_at("/answers/")
    family.sees("The council got the request for an EHC needs assessment on 3 March 2026")
    family.presses("See where things stand")
    family.sees("late")
    assert family.page.locator(".duty-time__drawing").is_visible()
    fill_in_the_details(family)
    family.presses("Chase an EHC plan or decision")
    family.sees("Ada Example")
    family.page.locator("#text").fill(edited(family))
    family.presses("Save my changes")
    family.is_at(r"/letters/\d/#letter")
    expect(family.page.locator("#letter")).to_contain_text("Please ring me on a Tuesday.")
    takes_each_form(family, "Please ring me on a Tuesday.")
    family.tab.fits()


def fill_in_the_details(family: FamilyTab) -> None:
    family.opens("/letters/")
    family.presses("Add names and addresses")
    filled = {"name": "Ada Example", "child_name": "Sam Example", "council": "Anytown Council"}
    for name, words in filled.items():
        family.page.locator(f"#{name}").fill(words)
    expect(family.page.locator("#my_words")).to_have_value(STORY)
    family.presses("Save")
    family.is_at("/letters/")


def edited(family: FamilyTab) -> str:
    return family.page.locator("#text").input_value() + "\n\nPlease ring me on a Tuesday.\n"


def takes_each_form(family: FamilyTab, words: str) -> None:
    """Each file opens with what reads such files, and holds what was written."""
    written = docx.Document(str(family.takes("Download as Word")))
    assert words in [paragraph.text for paragraph in written.paragraphs]
    pdf = family.takes("Download as PDF").read_bytes()
    assert pdf.startswith(b"%PDF-1.7")
    assert b"%%EOF" in pdf[-32:]
    assert b"pdfuaid" in pdf, "it says of itself that it can be read aloud"
    assert words in family.takes("Download as plain text").read_text(encoding="utf-8")


def test_keeping_coming_back_sharing_and_deleting(tab_of: TabMaker) -> None:
    family = FamilyTab(tab_of(PHONE))
    family.loads(SEVERAL)
    code = family.draws_code("Show me my six words")
    assert re.fullmatch(r"([a-z]+ ){5}[a-z]+", code)
    family.page.reload()
    family.does_not_see(code)
    shared = family.draws_code("Make a code to share")
    assert shared != code

    helper = FamilyTab(tab_of(PHONE))
    helper.enters(shared.upper().replace(" ", "-"))
    helper.opens("/result/?anyway=yes")
    helper.sees("late")
    helper.opens("/keep/")
    helper.sees("This file was shared with you.")
    helper.does_not_see("Delete everything")

    again = FamilyTab(tab_of(PHONE))
    again.enters(code)
    again.opens("/keep/")
    again.presses("Withdraw the code of")
    again.does_not_see("Withdraw the code of")
    helper.opens("/answers/")
    helper.is_at("/open/")

    again.presses("Delete everything")
    again.page.locator("main button[type=submit]").click()
    again.is_at("/deleted/")
    for gone in (family, again):
        gone.opens("/answers/")
        gone.is_at("/open/")
    again.page.get_by_label("Your six words").fill(code)
    again.page.get_by_role("button", name="Open").click()
    again.is_told("No file opens with these words.")


def test_answers_change_and_accounts_differ(tab_of: TabMaker) -> None:
    family = FamilyTab(tab_of(PHONE, scripts=False))
    family.begins("I am the parent or carer")
    family.comes_with("records")
    family.answers("1 September 2026")
    family.presses("Skip this question")
    family.goes_back()
    family.goes_back()
    expect(family.page.locator("#answer-when")).to_have_value("1 September 2026")
    family.answers("whenever")
    family.is_told("as a date")
    family.answers("1 September 2026")
    family.opens("/answers/")
    before = rows(family)
    family.page.locator("#answer-1").get_by_role("link", name="Change").click()
    family.answers("2 September 2026")
    family.is_at("/answers/#answer-1")
    family.sees("2 September 2026")
    assert rows(family)[1:] == before[1:]
    family.page.locator("#answer-1").get_by_role("link", name="Somebody says otherwise").click()
    family.page.locator("#said_by").select_option("council")
    family.types_a_day("20 September 2026")
    family.presses("Save")
    family.sees("20 September 2026 (the council says)")
    family.presses("See where things stand")
    family.sees("Where things stand")


def rows(family: FamilyTab) -> list[str]:
    return family.page.locator(".govuk-summary-list__row").all_inner_texts()


def test_a_calendar_and_a_file_to_take_away(tab_of: TabMaker) -> None:
    family = FamilyTab(tab_of(PHONE))
    family.loads(SEVERAL)
    family.opens("/calendar/")
    link = family.page.locator('main a[href*="file="], main form').first
    assert link.count()
    quiet = family.page.request.get(f"{family.tab.address}/calendar/?file=yes").text()
    events = icalendar.Calendar.from_ical(quiet).walk("VEVENT")
    assert events
    assert not re.search("council|ehc|plan|complain|child", quiet, re.IGNORECASE)
    family.opens("/keep/")
    taken = family.takes("Download your answers")
    other = FamilyTab(tab_of(PHONE))
    other.loads(taken)
    assert other.text.split()[:40] == told_again(family).split()[:40]


def told_again(family: FamilyTab) -> str:
    family.opens("/answers/")
    return family.text


def test_a_young_person_answers_for_themselves(tab_of: TabMaker) -> None:
    family = FamilyTab(tab_of(PHONE, scripts=False))
    family.begins("I am the young person")
    family.comes_with("ehc-late")
    asked = family.answers_all(LATE)
    assert "When were you born?" in asked
    for path in ("/answers/", "/result/", "/letters/"):
        family.opens(path)
        assert "your child" not in family.text.lower(), path
    family.presses("Chase an EHC plan or decision")
    assert not re.search("(my|your) child", family.text.lower())


def test_danger_is_met_with_help_and_the_way_on_stays_open(tab_of: TabMaker) -> None:
    family = FamilyTab(tab_of(PHONE, scripts=False))
    family.begins("I am the parent or carer")
    family.comes_with("records", words="He hit me again last night and I am scared")
    family.sees("999")
    family.sees("nothing of what you wrote has been stored")
    assert family.page.title().startswith("Help now")
    family.presses("Go on")
    family.is_at("/question/1/")
    family.answers("I want to die")
    family.sees("Samaritans")
    family.opens("/help-now/")
    family.sees("Childline")


def test_an_enquiry_leads_to_a_solicitor_first(tab_of: TabMaker) -> None:
    family = FamilyTab(tab_of(PHONE, scripts=False))
    family.begins("I am the parent or carer")
    family.comes_with("enquiry")
    family.is_at("/get-a-solicitor/")
    family.sees("solicitor")
    family.opens("/question/")
    family.answers_all({}, most=3)
    for path in ("/result/", "/letters/"):
        family.opens(path)
        family.sees("solicitor")


def test_with_the_keyboard_alone(tab_of: TabMaker) -> None:
    """From the start to a letter without a mouse; each control that is reached shows that it is."""
    family = FamilyTab(tab_of(DESKTOP))
    family.opens("/")
    family.page.keyboard.press("Tab")
    assert family.tab.focused() == "Skip to main content"
    family.page.keyboard.press("Enter")
    by_keyboard(family, "Start now", "Enter", "/begin/")
    by_keyboard(family, "I am the parent or carer", "Space")
    by_keyboard(family, "Continue", "Enter", "/what-is-happening/")
    by_keyboard(family, "Complaints and records", "Enter")  # opens what is folded
    by_keyboard(family, "the records", "Space")
    by_keyboard(family, "Continue", "Enter", "/question/1/")
    by_keyboard(family, "I know the date", "Space")
    family.tab.tab_to("Date")
    family.page.keyboard.type("1 September 2026")
    family.page.keyboard.press("Enter")
    family.is_at("/question/2/")
    by_keyboard(family, "See what you have told us", "Enter", "/answers/")
    by_keyboard(family, "See where things stand", "Enter", "/result/")
    family.opens("/letters/")
    by_keyboard(family, "^(Ask|Chase|Complain)", "Enter", r"/letters/\d/")


def by_keyboard(family: FamilyTab, words: str, key: str, to: str = "") -> None:
    family.tab.tab_to(words)
    family.page.keyboard.press(key)
    if to:
        family.is_at(to)


def test_the_pages_weigh_little(tab_of: TabMaker) -> None:
    """Over the wire, with the headers: the first page with all that it needs, and each page after it."""
    family = FamilyTab(tab_of(PHONE))
    family.opens("/")
    first = family.tab.weight()
    assert 20_000 < first < 60_000, "style, fonts, script and the page"
    family.presses("Start now")
    family.page.get_by_label("I am the parent").check()
    family.presses("Continue")
    family.tab.weight()
    family.comes_with("ehc-late", "care-not-assessed")
    for _ in range(6):
        question = family.tab.weight()
        assert 500 < question < 25_000, family.heading
        family.answers()
