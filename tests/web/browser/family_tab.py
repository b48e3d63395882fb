"""A family at a browser: what they see, tick, type and press, by the words on the page.

family = FamilyTab(tab_of(PHONE, scripts=False))
family.begins("I am the parent or carer")
family.comes_with("ehc-late", words="We wait.")
family.answers_all({"When did the council send the final plan": "2 March 2026"})
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Download, Locator, expect

from tests.web.browser.rig import Tab

MOST = 120
CODE = ".duty-code__words strong"


class FamilyTab:
    """Somebody who goes through the pages in one tab."""

    def __init__(self, tab: Tab) -> None:
        self.tab, self.page = tab, tab.page

    # --- seeing ---------------------------------------------------------------------------------

    @property
    def path(self) -> str:
        return self.page.url.removeprefix(self.tab.address)

    @property
    def heading(self) -> str:
        return " ".join(self.page.locator("h1").inner_text().split())

    @property
    def text(self) -> str:
        return self.page.locator("main").inner_text()

    def sees(self, words: str) -> None:
        expect(self.page.locator("main")).to_contain_text(words)

    def does_not_see(self, words: str) -> None:
        expect(self.page.locator("main")).not_to_contain_text(words)

    def is_at(self, path: str) -> None:
        """Fail where the page is another; `path` is a pattern."""
        expect(self.page).to_have_url(re.compile(f"{re.escape(self.tab.address)}{path}$"))

    def is_told(self, words: str, status: int = 422) -> None:
        """What was sent was not taken, and the page says why; the browser notes that as a fault."""
        self.sees(words)
        noted = f"the server responded with a status of {status}"
        others = [fault for fault in self.tab.faults if noted not in fault]
        assert len(others) < len(self.tab.faults), f"the answer was not a {status}"
        self.tab.faults[:] = others

    # --- going ----------------------------------------------------------------------------------

    def opens(self, path: str) -> None:
        self.tab.open(path)

    def presses(self, words: str) -> None:
        """Press a button, or follow a link, in the main part; wait until the page it leads to is whole."""
        main = self.page.locator("main")
        main.get_by_role("button", name=words).or_(
            main.get_by_role("link", name=words)
        ).first.click()
        self.page.wait_for_load_state("domcontentloaded")

    def goes_back(self) -> None:
        self.page.get_by_role("link", name="Back", exact=True).click()

    def takes(self, words: str) -> Path:
        """Follow a link that leads to a file; where the file is."""
        with self.page.expect_download() as taking:
            self.page.get_by_role("link", name=words).first.click()
        return kept(taking.value)

    # --- telling --------------------------------------------------------------------------------

    def begins(self, who: str) -> None:
        self.opens("/")
        self.presses("Start now")
        self.page.get_by_label(who).check()
        self.presses("Continue")

    def comes_with(self, *problems: str, words: str = "") -> None:
        for problem in problems:
            box = self.control("problem", problem)
            if not box.is_visible():
                self.page.locator("details").filter(has=box).locator("summary").click()
            box.check()
        self.page.locator("#words").fill(words)
        self.presses("Continue")

    def control(self, name: str, value: str) -> Locator:
        return self.page.locator(f'input[name="{name}"][value="{value}"]')

    def can_tick(self, value: str) -> bool:
        return self.control("answer", value).count() > 0

    def answers(self, said: str = "") -> None:
        """Answer one question: a value that can be ticked, a day, or (with nothing) that it is not known."""
        if said and not self.can_tick(said):
            self.types_a_day(said)
        else:
            self.control("answer", said or self._nothing()).check()
        self.presses("Continue")

    def types_a_day(self, said: str) -> None:
        self.control("answer", "when").check()
        self.page.locator("#answer-when").fill(said)

    def _nothing(self) -> str:
        return "unknown" if self.can_tick("unknown") else "none"

    def answers_all(self, known: Mapping[str, str], most: int = MOST) -> list[str]:
        """Answer until nothing is asked; what is not `known` (by words of the question) is not known."""
        asked = list[str]()
        for _ in range(most):
            if not re.fullmatch(r"/question/\d+/", self.path):
                break
            asked.append(self.heading)
            self.answers(next((said for words, said in known.items() if words in asked[-1]), ""))
        return asked

    def loads(self, case: Path) -> None:
        """Load a case file, as somebody does who kept one."""
        self.opens("/open/")
        self.page.set_input_files("#file", case)
        self.presses("Load")
        self.is_at("/answers/")

    # --- keeping --------------------------------------------------------------------------------

    def draws_code(self, button: str) -> str:
        self.opens("/keep/")
        self.presses(button)
        return self.page.locator(CODE).inner_text()

    def enters(self, code: str) -> None:
        self.opens("/open/")
        self.page.get_by_label("Your six words").fill(code)
        self.presses("Open")


def kept(download: Download) -> Path:
    """Where a file that was taken is; its name says nothing of the matter."""
    name = download.suggested_filename
    assert re.fullmatch(r"(letter|answers)-\d{4}-\d\d-\d\d\.\w+|dates\.ics", name), name
    return Path(download.path())
