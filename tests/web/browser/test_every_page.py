"""Every page of the site, in every state that it can be in, against WCAG 2.2 AA.

A scene goes from state to state and names the address that each belongs to.  An address without a scene
fails, and so does a scene that does not go where it says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.urls import Resolver404, resolve
from playwright.sync_api import ViewportSize

from dutybound.web.family.urls import urlpatterns
from dutybound.web.vault.codes import word_list
from dutybound.web.watch.urls import urlpatterns as watched
from tests.web.browser.family_tab import FamilyTab
from tests.web.browser.rig import DESKTOP, PHONE, TabMaker

NO_PAGE = {
    "next_question": "leads on to a question",
    "letter_file": "a file",
    "download": "a file",
    "keep_do": "takes a form and leads on",
    "leave": "leads away",
}
NOWHERE = "no address of ours"

SEVERAL = Path(__file__).parents[2] / "letters/cases/several.yaml"
CALM = b"""
dutybound: 1
as_of: 2026-11-10
child: {born: 2015-05-02, disabled: yes, looked_after_by_wales: no}
ehc_requests:
  - {id: ehc-1, received: 2026-11-02, decision_sent: no}
"""
ENQUIRY = b"""
dutybound: 1
as_of: 2026-11-22
child: {born: 2015-05-02, disabled: yes, looked_after_by_wales: no}
visits:
  - {id: v-1, made: 2026-11-10, entered: yes, consented: no, court_order: no, police_powers: no,
     purpose: section-47, said: [section-47-lets-us-in]}
enquiries:
  - {id: q-1, raised: 2026-11-01, opened: 2026-11-05, said: [you-complained]}
"""
UNFOLD = "document.querySelectorAll('details').forEach(one => { one.open = true; })"

Another = Callable[[], FamilyTab]
Scene = Callable[[FamilyTab, Another], Iterator[str]]
SCENES: dict[str, tuple[set[str], Scene]] = {}


def scene(*goes_to: str) -> Callable[[Scene], Scene]:
    """Declare a scene with the addresses that it shows.  It has a tab, and can have another person’s."""

    def declared(made: Scene) -> Scene:
        SCENES[made.__name__] = (set(goes_to), made)
        return made

    return declared


# --- the scenes -------------------------------------------------------------------------------------


@scene("start", "before_you_ask", "open", "privacy", "accessibility", "help_now", "deleted")
def without_a_file(family: FamilyTab, _: Another) -> Iterator[str]:
    for path in ("/", "/before-you-ask/", "/open/", "/privacy/", "/accessibility/"):
        yield opened(family, path)
    for path in ("/help-now/", "/deleted/"):
        yield opened(family, path)


@scene("begin", "open", "load", "get_a_solicitor", NOWHERE)
def mistakes_without_a_file(family: FamilyTab, _: Another) -> Iterator[str]:
    yield opened(family, "/get-a-solicitor/")
    yield opened(family, "/begin/")
    family.presses("Continue")
    yield refused(family, "Choose who is answering.")
    family.page.context.clear_cookies()
    family.page.get_by_label("I am the parent").check()
    family.presses("Continue")
    yield refused(family, "open for too long", 403)
    family.enters("these are no such words")
    yield refused(family, "There is a problem")
    family.enters(" ".join(word_list()[7:13]))
    yield refused(family, "No file opens with these words.")
    family.opens("/open/")
    family.presses("Load")
    yield refused(family, "Choose the file first.")
    sends(family, b"dutybound: [")
    yield refused(family, "your answers")
    sends(family, b"x" * 1_200_000)
    yield refused(family, "too much to send at once", 413)
    family.page.goto(f"{family.tab.address}/nothing/here/")
    yield refused(family, "no page here", 404)


@scene("what_is_happening", "start", "get_a_solicitor")
def what_is_happening(family: FamilyTab, _: Another) -> Iterator[str]:
    family.begins("I am the parent or carer")
    yield at(family)
    family.presses("Continue")
    yield refused(family, "Choose at least one")
    family.comes_with(words="They refused the EHCP, and I never get a night off.")
    yield at(family)
    family.presses("Continue")
    yield refused(family, "Choose at least one")
    family.comes_with("records", words="He hit me and I want to die")
    yield at(family)
    family.opens("/what-is-happening/")
    family.comes_with("not-safe")
    yield at(family)
    family.opens("/what-is-happening/")
    family.comes_with("enquiry")
    yield at(family)
    yield opened(family, "/")


@scene("question", "answers")
def questions(family: FamilyTab, _: Another) -> Iterator[str]:
    """Each kind of question once, as it is asked and where it was not understood."""
    family.begins("I am helping a family")
    family.comes_with("care-not-assessed")
    met = set[str]()
    while family.path.startswith("/question/"):
        kind = family.page.evaluate(KIND)
        if kind not in met:
            met.add(kind)
            yield at(family)
            family.presses("Continue")
            yield refused(family, "There is a problem")
        family.answers("March 2026" if family.can_tick("when") else "")
    assert len(met) == 4, "days, choices, several at once, lists"
    yield opened(family, "/answers/")
    yield opened(family, "/question/1/?change=yes")


@scene("answers", "other_account", "question")
def somebody_says_otherwise(family: FamilyTab, _: Another) -> Iterator[str]:
    family.begins("I am the parent or carer")
    family.comes_with("records")
    yield opened(family, "/answers/")
    family.opens("/question/1/")
    family.answers("1 September 2026")
    yield opened(family, "/question/1/other/")
    family.presses("Save")
    yield refused(family, "Choose")
    family.page.locator("#said_by").select_option("council")
    family.types_a_day("20 September 2026")
    family.presses("Save")
    yield at(family)
    yield opened(family, "/question/1/other/")
    yield opened(family, "/question/1/?change=yes")
    family.answers("He hit me again")
    yield at(family)


@scene("answers", "since", "result", "one_page", "dates", "calendar", "letters")
def nothing_is_late(family: FamilyTab, _: Another) -> Iterator[str]:
    sends(family, CALM)
    yield at(family)
    yield opened(family, "/since/")
    yield opened(family, "/since/?anyway=yes")
    yield opened(family, "/result/?anyway=yes")
    for path in ("/result/one-page/", "/result/dates/", "/calendar/", "/letters/"):
        yield opened(family, path)


@scene("result", "one_page", "dates", "letters", "letter")
def an_enquiry(family: FamilyTab, _: Another) -> Iterator[str]:
    sends(family, ENQUIRY)
    for path in ("/result/", "/result/one-page/", "/result/dates/", "/letters/", "/letters/1/"):
        yield opened(family, path)


@scene("letters", "letter", "letter_details")
def letters(family: FamilyTab, _: Another) -> Iterator[str]:
    family.loads(SEVERAL)
    yield opened(family, "/letters/")
    yield opened(family, "/letters/1/")
    yield opened(family, "/letters/details/")
    family.page.locator("#reply_by").fill("whenever")
    family.presses("Save")
    yield refused(family, "whenever")
    family.page.locator("#reply_by").fill("7 December 2026")
    family.page.locator("#name").fill("Ada Example")
    family.presses("Save")
    family.presses("Chase an EHC plan or decision")
    family.page.locator("#text").fill(family.page.locator("#text").input_value() + "\n\nPlease.")
    family.presses("Save my changes")
    yield at(family)
    chased = family.path.partition("#")[0]
    family.page.locator("#text").fill("\n")
    family.presses("Save my changes")
    yield refused(family, "There is a problem")
    family.opens("/letters/details/")
    family.page.locator("#name").fill("Ada Sample")
    family.presses("Save")
    yield opened(family, chased)


@scene("keep", "delete", "answers", "letter_details")
def keeping(family: FamilyTab, another: Another) -> Iterator[str]:
    family.loads(SEVERAL)
    yield opened(family, "/keep/")
    family.draws_code("Show me my six words")
    yield at(family)
    shared = family.draws_code("Make a code to share")
    yield at(family)
    yield opened(family, "/keep/")
    yield opened(family, "/keep/delete/")
    helper = another()
    helper.enters(shared)
    yield opened(helper, "/keep/")
    yield opened(helper, "/answers/")
    helper.opens("/letters/details/")
    helper.presses("Save")
    yield refused(helper, "You cannot do that here", 403)


@scene("what_is_happening", "question", "answers", "result", "letters", "letter")
def a_young_person(family: FamilyTab, _: Another) -> Iterator[str]:
    family.begins("I am the young person")
    yield at(family)
    family.comes_with("ehc-late")
    yield at(family)
    family.answers("3 March 2026")
    for path in ("/answers/", "/result/", "/letters/", "/letters/1/"):
        yield opened(family, path)


@scene("start", "question", "keep", "open")
def in_welsh(family: FamilyTab, _: Another) -> Iterator[str]:
    family.begins("I am the parent or carer")
    family.comes_with("records")
    family.page.get_by_role("link", name="Cymraeg").click()
    assert family.page.locator("html").get_attribute("lang") == "cy"
    for path in ("/question/1/", "/", "/keep/", "/open/"):
        yield opened(family, path)


@scene("read")
def a_document(family: FamilyTab, _: Another) -> Iterator[str]:
    yield opened(family, "/read/")
    family.presses("Read it")
    yield refused(family, "Choose what the document is.")
    family.page.locator("#profile").check()
    family.presses("Read it")
    yield refused(family, "Choose a file, or paste some words.")
    family.page.locator("#words").fill(CRITERIA)
    family.page.get_by_label("This is all").check()
    family.presses("Read it")
    family.sees("We will not assess children who have ADHD alone.")
    yield at(family)
    family.opens("/read/")
    family.page.locator("input[name=profile]").last.check()
    family.page.locator("#words").fill(CRITERIA)
    family.presses("Read it")
    yield refused(family, "you have read the warning")


CRITERIA = """# Who we assess

We will not assess children who have ADHD alone.

We will not assess autistic children: https://ashmere.example/LONG.

The disabled children team works with children whose needs are severe:

- they need two adults at all times
- they have a learning disability

You can have a card for the pool.
""".replace("LONG", "criteria-" * 20)
KIND = """() => [...new Set([...document.querySelectorAll("main form [name]")].map((one) => one.type))]
    .sort().join()"""


# --- going through them -----------------------------------------------------------------------------


class Now:
    """The tab that a scene shows at this moment."""

    family: FamilyTab


def at(family: FamilyTab) -> str:
    """The name of the address that somebody is at."""
    Now.family = family
    try:
        return str(resolve(family.path.partition("?")[0].partition("#")[0]).url_name)
    except Resolver404:
        return NOWHERE


def opened(family: FamilyTab, path: str) -> str:
    family.opens(path)
    family.is_at(path.replace("?", r"\?"))
    return at(family)


def refused(family: FamilyTab, words: str, status: int = 422) -> str:
    family.is_told(words, status)
    return at(family)


def sends(family: FamilyTab, case: bytes) -> None:
    """Load a case file that is not on the disk."""
    family.opens("/open/")
    file = {"name": "mine.yaml", "mimeType": "application/yaml", "buffer": case}
    family.page.set_input_files("#file", file)  # type: ignore[arg-type]
    family.presses("Load")


@pytest.mark.parametrize(
    "size", [PHONE, pytest.param(DESKTOP, marks=pytest.mark.slow)], ids=["phone", "desktop"]
)
@pytest.mark.parametrize("name", SCENES)
def test_every_state_is_accessible_and_fits(
    tab_of: TabMaker, name: str, size: ViewportSize
) -> None:
    declared, going = SCENES[name]
    shown = set[str]()
    for address in going(FamilyTab(tab_of(size)), lambda: FamilyTab(tab_of(size))):
        tab = Now.family.tab
        tab.page.evaluate(UNFOLD)
        tab.accessible()
        tab.fits()
        shown.add(address)
    assert shown == declared


def test_no_address_is_left_out() -> None:
    shown = set[str]().union(*(declared for declared, _ in SCENES.values())) - {NOWHERE}
    assert shown | set(NO_PAGE) == {pattern.name for pattern in (*urlpatterns, *watched)}
    assert not shown & set(NO_PAGE)
