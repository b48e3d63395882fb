"""Somebody at the desk, in a browser: what they see, type and press."""

from __future__ import annotations

from collections.abc import Callable

from tests.desk.office import PASSWORD
from tests.desk.test_coming_in import code_of
from tests.web.browser.family_tab import FamilyTab
from tests.web.browser.rig import Tab


class DeskTab(FamilyTab):
    """Somebody who works in one tab.  `secret` is what their phone holds."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self.secret = ""

    def joins(self, path: str, name: str, email: str) -> None:
        """Take up an invitation, sign in, and set a second factor up."""
        self.opens(path)
        if email:
            self.fills(email=email)
        else:
            email = self.text.partition("You will sign in as ")[2].partition(". ")[0]
        self.fills(name=name, password=PASSWORD, again=PASSWORD)
        self.presses("Join")
        self.fills(login=email, password=PASSWORD)
        self.presses("Sign in")
        self.sets_a_second_factor_up()

    def sets_a_second_factor_up(self, look: Callable[[], object] = lambda: None) -> None:
        """`look` is called at the page where the secret is shown."""
        if self.page.locator("#id_password").count():
            self.fills(password=PASSWORD)
            self.presses("Continue")
        look()
        self.secret = self.page.locator("main strong").inner_text()
        self.fills(code=code_of(self.secret))
        self.presses("Continue")
        self.opens("/desk/")

    def invites(self, email: str, role: str) -> None:
        self.opens("/desk/people/")
        self.fills(email=email, team="" if role == "researcher" else "North")
        self.page.locator("#id_role").select_option(role)
        self.presses("Invite")

    def fills(self, **fields: str) -> None:
        for name, typed in fields.items():
            self.page.locator(f"#id_{name}").fill(typed)

    def opens_a_case(self, name: str, *problems: str) -> None:
        """Begin a case anew, with what was agreed."""
        self.opens("/desk/case/new/")
        self.fills(name=name, given_to="That you keep this and write for us.", until="2027-11-22")
        self.ticks(*problems)
        self.presses("Open the case")
        self.is_at(r"/desk/case/\w{3}-\w{3}/")

    def ticks(self, *problems: str) -> None:
        for problem in problems:
            box = self.control("problem", problem)
            if not box.is_visible():
                self.page.locator("details").filter(has=box).locator("summary").click()
            box.check()

    @property
    def number(self) -> str:
        """The number of the case that is open."""
        return self.path.split("/")[3]
