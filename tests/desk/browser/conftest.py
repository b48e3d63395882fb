"""Fixtures of the desk's browser tests: a real desk beside a real site for families, and who works there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.desk.browser.desk_tab import DeskTab
from tests.web.browser.family_tab import FamilyTab
from tests.web.browser.rig import DESKTOP, Tab, a_browser, close_all, mark_those_under
from tests.web.real_server import RealServer

TODAY = "2026-11-22"
HERE = Path(__file__).parent
INVITED = re.compile(r"http://localhost:\d+/desk/join/[\w-]+/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    mark_those_under(HERE, items)


@pytest.fixture(autouse=True)
def _rolled_back() -> None:
    """In place of the fixture that works in a transaction: the servers here have data of their own."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    yield from a_browser()


@dataclass
class Place:
    """Two servers, and tabs on either; whoever was invited last can be let in."""

    families: RealServer
    desk: RealServer
    browser: Browser
    opened: list[Tab]

    def family(self) -> FamilyTab:
        return FamilyTab(self._tab(self.families))

    def tab(self, *, scripts: bool = True) -> DeskTab:
        return DeskTab(self._tab(self.desk, scripts=scripts))

    def invitation(self) -> str:
        """The path of the last invitation that was printed."""
        link = INVITED.findall(self.desk.output.read_text(encoding="utf-8"))[-1]
        return str(link).removeprefix(f"http://localhost:{self.desk.port}")

    def comes(self, who: str, email: str = "", *, scripts: bool = True) -> DeskTab:
        """Somebody who takes up the last invitation, as far as the desk."""
        tab = self.tab(scripts=scripts)
        tab.joins(self.invitation(), who, email)
        return tab

    def _tab(self, server: RealServer, *, scripts: bool = True) -> Tab:
        context = self.browser.new_context(
            viewport=DESKTOP, java_script_enabled=scripts, locale="en-GB"
        )
        self.opened.append(Tab(context.new_page(), f"http://localhost:{server.port}"))
        return self.opened[-1]


@pytest.fixture(scope="module")
def place(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A desk that nobody works at yet, and the families' site whose shared codes it may open."""
    folder = tmp_path_factory.mktemp("place")
    with (
        RealServer(folder / "families", TODAY) as families,
        RealServer(folder / "desk", TODAY, desk=True, families=families.data) as desk,
    ):
        opened: list[Tab] = []
        yield Place(families, desk, browser, opened)
        close_all(opened)


@pytest.fixture(scope="module")
def office(place: Place) -> Callable[[str], DeskTab]:
    """The people of one team, each at a browser: `office("adviser")`."""
    administrator = place.comes("Ed Marsh", "ed@example.org")
    here = {"administrator": administrator}

    def one(role: str) -> DeskTab:
        if role not in here:
            administrator.invites(f"{role}@example.org", role)
            here[role] = place.comes(role.capitalize() + " Reed")
        return here[role]

    return one
