"""A solution from an adviser's draft to a family's page and to a folder of pages, in Chromium with axe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.desk.at_work import Desk
from tests.desk.browser.conftest import TODAY, Place
from tests.desk.browser.desk_tab import DeskTab
from tests.desk.browser.test_every_page import PHONE, PICTURES, WIDE, looked_at, opened
from tests.web.browser.family_tab import FamilyTab
from tests.web.browser.rig import DESKTOP, Tab
from tests.web.real_server import RealServer
from tests.web.solutions_of import LATE, folder_of

STEPS = "Find the day on which the council got your request.\nSend the letter."


class WithSolutions(RealServer):
    """A server for families that shows a folder of solutions."""

    solutions = Path()

    def _environ(self) -> dict[str, str]:
        return {**super()._environ(), "DUTYBOUND_SOLUTIONS": str(self.solutions)}


def test_from_a_draft_to_a_folder(
    place: Place, office: Callable[[str], DeskTab], tmp_path: Path
) -> None:
    amal, chris, ed = (office(role) for role in ("adviser", "supervisor", "administrator"))
    ed.invites("bea@example.org", "adviser")
    bea = place.comes("Bea Long", scripts=False)
    number = _written(amal)
    bea.opens(f"/desk/solutions/{number}/")
    bea.presses("Agree to it")
    bea.presses("I have read it, and agree")
    _published(chris, number)
    opened(office("researcher"), f"/desk/solutions/{number}/", "solution-published")
    opened(ed, f"/desk/solutions/{number}/edition/1/", "solution-edition")
    opened(ed, "/desk/solutions/?problem=ehc-late", "solutions")
    _too_late(chris, number)
    done = Desk(place.desk.data).run("desk", "publish", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    page = place.browser.new_page(viewport=DESKTOP)
    for name in ("index.html", f"{number}.html"):
        _looked_at_file(page, tmp_path / "out" / name)
    assert "The council has 20 weeks" in page.inner_text("header")
    page.close()


def _written(amal: DeskTab) -> str:
    """Write one and ask for a review; its number."""
    opened(amal, "/desk/solutions/", "solutions-none")
    opened(amal, "/desk/solutions/new/", "solution-new")
    amal.presses("Go on")
    amal.is_told("There is a problem")
    looked_at(amal, "solution-new-wrong")
    amal.fills(title="The EHC plan is late")
    amal.page.locator("#id_problem").select_option("ehc-late")
    amal.presses("Go on")
    amal.is_at(r"/desk/solutions/\w{5}/write/")
    looked_at(amal, "solution-write")
    number = amal.path.split("/")[3]
    amal.fills(short="Mrs Okafor had to wait.", steps=STEPS, say_1="When will it come?")
    _ticks(amal)
    amal.presses("Keep this")
    amal.is_told("Mrs Okafor")
    looked_at(amal, "solution-personal")
    amal.fills(short="The council has 20 weeks to send the plan.")
    amal.presses("Keep this")
    amal.presses("Ask for a review")
    looked_at(amal, "solution-send")
    amal.presses("Ask for it")
    return number


def _published(chris: DeskTab, number: str) -> None:
    chris.opens(f"/desk/solutions/{number}/")
    looked_at(chris, "solution-reviewed")
    chris.presses("Publish it")
    looked_at(chris, "solution-publish")
    chris.presses("Publish it")
    chris.sees("First published.")


def _too_late(chris: DeskTab, number: str) -> None:
    chris.opens(f"/desk/solutions/{number}/do/withdraw/")
    chris.page.evaluate("document.querySelector('[name=version]').value = '77'")
    chris.fills(note="The law has changed.")
    chris.presses("Withdraw it")
    chris.is_told("Somebody else changed this solution", 409)
    looked_at(chris, "solution-meanwhile")


def _ticks(tab: DeskTab) -> None:
    box = tab.control("rules", "ehc.final-plan-20-weeks")
    if not box.is_visible():
        tab.page.locator("details").filter(has=box).locator("summary").click()
    box.check()


def _looked_at_file(page: Page, path: Path) -> None:
    page.goto(path.as_uri())
    tab = Tab(page, "")
    for size in (PHONE, WIDE):
        page.set_viewport_size(size)
        tab.fits()
        tab.accessible()
        if PICTURES:
            tab.picture(Path(PICTURES) / f"static-{path.stem[:5]}-{size['width']}.png")
    assert page.locator("script").count() == 0


@pytest.fixture
def families(tmp_path: Path) -> RealServer:
    server = WithSolutions(tmp_path / "server", TODAY)
    server.solutions = folder_of(tmp_path / "solutions")
    return server


def test_a_family_reads_it(place: Place, families: RealServer) -> None:
    with families as server:
        page = place.browser.new_page(viewport=DESKTOP)
        family = FamilyTab(Tab(page, f"http://localhost:{server.port}"))
        for size in (PHONE, WIDE):
            page.set_viewport_size(size)
            for path in ("/solutions/", f"/solutions/{LATE}/"):
                family.tab.open(path)
                family.tab.fits()
                family.tab.accessible()
                if PICTURES:
                    name = f"family-{path.strip('/')[-5:]}-{size['width']}.png"
                    family.tab.picture(Path(PICTURES) / name)
        family.sees("About 35 families")
        family.tab.kept_to_itself()
        page.close()
