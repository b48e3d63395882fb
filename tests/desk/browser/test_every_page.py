"""Every page of the desk at two widths, against WCAG 2.2 AA; and one way with the keyboard alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import ViewportSize

from tests.desk.browser.conftest import TODAY, Place
from tests.desk.browser.desk_tab import DeskTab
from tests.desk.office import PASSWORD

PHONE = ViewportSize(width=390, height=844)
WIDE = ViewportSize(width=1100, height=900)
SEVERAL = Path(__file__).parents[2] / "letters/cases/several.yaml"
UNFOLD = "document.querySelectorAll('details').forEach(one => { one.open = true; })"
PICTURES = os.environ.get("DESK_PICTURES", "")
"""A folder to put a picture of each page in, to be looked at."""
ACTS = ("contact", "outcome", "problems", "details", "consent", "withdraw", "close")

Office = Callable[[str], DeskTab]


def looked_at(tab: DeskTab, name: str) -> str:
    """A page at both widths, folded and unfolded: nothing for axe to find, nothing too wide."""
    for size in (PHONE, WIDE):
        tab.page.set_viewport_size(size)
        tab.tab.fits()
        if PICTURES:
            tab.tab.picture(Path(PICTURES) / f"{name}-{size['width']}.png")
        tab.tab.accessible()
    tab.page.evaluate(UNFOLD)
    tab.tab.accessible()
    tab.tab.fits()
    return name


def opened(tab: DeskTab, path: str, name: str) -> str:
    tab.opens(path)
    return looked_at(tab, name)


def from_a_file(tab: DeskTab) -> None:
    """A case with much in it."""
    tab.opens("/desk/case/new/")
    tab.fills(name="Okafor", given_to="That you keep this.", until="2027-11-22")
    tab.page.locator("#id_case_file").set_input_files(SEVERAL)
    tab.presses("Open the case")


def test_doors(place: Place, office: Office) -> None:
    office("administrator")
    stranger = place.tab()
    seen = list(_doors(stranger, place))
    assert len(seen) == 4


def _doors(tab: DeskTab, place: Place) -> Iterator[str]:
    yield opened(tab, "/desk/sign-in/", "sign-in")
    tab.fills(login="nobody@example.org", password="no such thing at all")  # noqa: S106 -- it opens nothing
    tab.presses("Sign in")
    yield looked_at(tab, "sign-in-wrong")
    tab.page.goto(f"{tab.tab.address}/desk/join/nothing/")
    yield looked_at(tab, "no-invitation")
    tab.tab.faults.clear()
    yield opened(tab, "/desk/calendar/", "led-to-sign-in")


def test_coming_in(place: Place, office: Office) -> None:
    office("administrator").invites("new@example.org", "adviser")
    new = place.tab()
    opened(new, place.invitation(), "join")
    new.fills(name="New", password="short", again="other")  # noqa: S106 -- refused
    new.presses("Join")
    new.is_told("The two passwords are not the same.")
    looked_at(new, "join-wrong")
    new.fills(name="New", password=PASSWORD, again=PASSWORD)
    new.presses("Join")
    new.fills(login="new@example.org", password=PASSWORD)
    new.presses("Sign in")
    looked_at(new, "password-again")
    new.sets_a_second_factor_up(lambda: looked_at(new, "second-factor"))
    new.page.get_by_role("button", name="Sign out").click()
    new.is_at("/desk/sign-in/")
    new.fills(login="new@example.org", password=PASSWORD)
    new.presses("Sign in")
    new.sees("The code from your app")
    looked_at(new, "code")


def test_administrator_and_researcher(office: Office) -> None:
    administrator, researcher = office("administrator"), office("researcher")
    opened(administrator, "/desk/people/", "people")
    administrator.fills(email="no address")
    administrator.presses("Invite")
    administrator.is_told("There is a problem")
    looked_at(administrator, "people-wrong")
    for path in (
        "/desk/past-its-time/",
        "/desk/you/",
        "/desk/password/",
        "/desk/second-factor/codes/",
        "/desk/second-factor/codes/new/",
        "/desk/second-factor/new/",
        "/desk/sign-out/",
    ):
        opened(administrator, path, path.strip("/").replace("/", "-"))
    opened(researcher, "/desk/figures/", "figures")


def test_somebody_who_lost_their_password(place: Place, office: Office) -> None:
    administrator = office("administrator")
    office("researcher")
    administrator.opens("/desk/people/")
    administrator.page.get_by_role("button", name="Send a link").first.click()
    administrator.is_at("/desk/people/")
    lost = place.tab()
    opened(lost, place.invitation(), "new-password")
    lost.fills(password=f"{PASSWORD} again", again=f"{PASSWORD} again")
    lost.presses("Keep it")
    lost.is_at("/desk/sign-in/")


def test_an_advisers_pages(office: Office) -> None:
    amal = office("adviser")
    opened(amal, "/desk/", "caseload-empty")
    opened(amal, "/desk/case/new/", "new-case")
    amal.presses("Open the case")
    amal.is_told("There is a problem")
    looked_at(amal, "new-case-wrong")
    opened(amal, "/desk/case/from-code/", "from-code")
    opened(amal, "/desk/calendar/", "calendar-off")
    amal.presses("Turn it on")
    looked_at(amal, "calendar-on")
    amal.opens_a_case("Quill", "ehc-late")
    looked_at(amal, "case-begun")
    opened(amal, f"/desk/case/{amal.number}/question/1/", "question")
    amal.presses("Continue")
    amal.is_told("There is a problem")
    looked_at(amal, "question-wrong")
    from_a_file(amal)
    looked_at(amal, "case")
    number = amal.number
    for act in ACTS:
        opened(amal, f"/desk/case/{number}/do/{act}/", f"act-{act}")
    opened(amal, f"/desk/case/{number}/what-worked/", "what-worked")
    opened(amal, "/desk/figures/", "figures")
    opened(amal, "/desk/?whose=team", "caseload")
    opened(amal, "/desk/?authority=none", "caseload-of-one-authority")


def test_letters_and_documents(office: Office, tmp_path: Path) -> None:
    amal, chris = office("adviser"), office("supervisor")
    from_a_file(amal)
    number = amal.number
    letters, documents = f"/desk/case/{number}/letters/", f"/desk/case/{number}/documents/"
    opened(amal, f"/desk/case/{number}/still-so/", "still-so")
    _drafted(amal, letters)
    opened(chris, "/desk/drafts/", "drafts")
    chris.page.get_by_role("link", name=f"case {number}").click()
    looked_at(chris, "letter-to-approve")
    chris.presses("Approve it")
    _sent_and_answered(amal, letters)
    _kept_and_read(amal, documents, tmp_path / "paper.txt")
    opened(amal, f"/desk/case/{number}/chronology/", "chronology")
    opened(amal, f"/desk/case/{number}/", "case-with-letters")


def _drafted(amal: DeskTab, letters: str) -> None:
    opened(amal, f"{letters}details/", "letter-details")
    amal.page.locator("#name").fill("Ada Okafor")
    amal.page.locator("#child_name").fill("Sam Okafor")
    amal.presses("Keep this")
    amal.is_at(letters)
    looked_at(amal, "letters-offered")
    amal.page.get_by_role("button", name="Chase an EHC plan").click()
    amal.is_at(f"{letters}1/")
    looked_at(amal, "letter-draft")
    amal.fills(text="")
    amal.presses("Save my changes")
    amal.is_told("A letter cannot be empty")
    looked_at(amal, "letter-wrong")
    amal.fills(text="# Reminder\n\nDear Sir,\n\nWhere is it?\n\nYours faithfully,\nAda Okafor")
    amal.presses("Save my changes")
    opened(amal, f"{letters}1/text/1/", "letter-text")


def _sent_and_answered(amal: DeskTab, letters: str) -> None:
    amal.opens(f"{letters}1/")
    looked_at(amal, "letter-approved")
    amal.presses("Write down that it went out")
    amal.presses("Write it down")
    amal.is_told("There is a problem")
    looked_at(amal, "letter-send-wrong")
    amal.fills(on=TODAY)
    amal.page.locator("#id_by").select_option("e-mail")
    amal.presses("Write it down")
    amal.presses("Write down what they answered")
    looked_at(amal, "letter-answer")
    amal.fills(on=TODAY, said="They are sorry, and very short of people.")
    amal.page.locator("#id_by").select_option("letter")
    amal.presses("Write it down")
    looked_at(amal, "letter-answered")
    opened(amal, letters, "letters")


def _kept_and_read(amal: DeskTab, documents: str, paper: Path) -> None:
    opened(amal, documents, "documents-none")
    paper.write_text("We only assess children who have a diagnosis of autism.")
    amal.presses("Put it in")
    amal.is_told("Choose a file.")
    looked_at(amal, "documents-wrong")
    amal.page.locator("#id_file").set_input_files(paper)
    amal.fills(
        name="The council\N{RIGHT SINGLE QUOTATION MARK}s letter of refusal", dated="4 March 2026"
    )
    amal.presses("Put it in")
    looked_at(amal, "documents")
    opened(amal, f"{documents}1/remove/", "document-remove")
    opened(amal, f"{documents}1/read/", "document-read")
    amal.page.locator("#id_profile").select_option("assessment-criteria")
    amal.presses("Read it")
    amal.sees("This is on trial.")
    looked_at(amal, "document-looked-at")


def test_a_supervisors_pages(office: Office) -> None:
    chris = office("supervisor")
    from_a_file(chris)
    number = chris.number
    looked_at(chris, "case-of-supervisor")
    for act in ("assign", "wall"):
        opened(chris, f"/desk/case/{number}/do/{act}/", f"act-{act}")
    opened(chris, f"/desk/case/{number}/take-away/", "take-away")
    opened(chris, "/desk/rulebook/", "rulebook")
    chris.opens(f"/desk/case/{number}/do/contact/")
    chris.presses("Write it down")
    chris.is_told("There is a problem")
    looked_at(chris, "act-wrong")
    chris.opens(f"/desk/case/{number}/do/contact/")
    chris.fills(on="2026-11-20", who="Ms Okafor", by="telephone", note="No letter yet.")
    chris.page.evaluate("document.querySelector('[name=version]').value = '77'")
    chris.presses("Write it down")
    chris.is_told("Somebody else changed this case", 409)
    looked_at(chris, "changed-meanwhile")
    chris.opens(f"/desk/case/{number}/do/withdraw/")
    chris.presses("Write it down")
    chris.sees("The family took back what they had agreed to")
    looked_at(chris, "case-withdrawn")
    chris.opens(f"/desk/case/{number}/do/close/")
    chris.presses("Close it")
    looked_at(chris, "case-closed")


def test_with_the_keyboard_alone(office: Office) -> None:
    amal = office("adviser")
    amal.page.set_viewport_size(WIDE)
    amal.opens("/desk/")
    press, write = amal.page.keyboard.press, amal.page.keyboard.type
    amal.tab.tab_to("Open a new case")
    press("Enter")
    amal.is_at("/desk/case/new/")
    for label, typed in (
        ("What to call", "Marsh"),
        ("What the family agreed", "That you keep this."),
        ("Until when", "22/11/2027"),
    ):
        amal.tab.tab_to(label)
        write(typed)
    amal.tab.tab_to("^Open the case$")
    press("Enter")
    amal.is_at(r"/desk/case/\w{3}-\w{3}/")
    amal.tab.tab_to("Write down a contact")
    press("Enter")
    amal.is_at(r"/desk/case/\w{3}-\w{3}/do/contact/")
    for label, typed in (
        ("^Day", "20 November 2026"),
        ("^Who", "Ms Marsh"),
        ("By what", "telephone"),
        ("What was said", "She will ring again."),
    ):
        amal.tab.tab_to(label)
        write(typed)
    amal.tab.tab_to("Write it down")
    press("Enter")
    amal.sees("Telephone, Ms Marsh, 20\N{NO-BREAK SPACE}November 2026: She will ring again.")


def test_without_scripts_from_a_familys_code_to_a_case(place: Place, office: Office) -> None:
    family = place.family()
    family.loads(SEVERAL)
    own = family.draws_code("Show me my six words")
    family.page.reload()
    shared = family.draws_code("Make a code to share")
    office("administrator").invites("bea@example.org", "adviser")
    bea = place.comes("Bea Long", scripts=False)
    bea.opens("/desk/case/new/")
    bea.presses("shares a code")
    bea.fills(name="Several", given_to="That you write for us.", until="2027-11-22")
    for code, says in ((own, "the family’s own code"), (_other_way(shared), "No file opens")):
        bea.fills(code=code)
        bea.presses("Open the case")
        bea.is_told(says)
    bea.fills(code=shared)
    bea.presses("Open the case")
    bea.is_at(r"/desk/case/\w{3}-\w{3}/")
    bea.sees("Case opened from what the family shared.")
    bea.sees("late")
    bea.presses("Choose what is happening")
    bea.ticks("records")
    bea.presses("Keep this")
    bea.presses("Go on with the questions")
    bea.presses("Skip this question")
    family.opens("/keep/")
    family.presses("Withdraw the code of")
    bea.opens("/desk/case/from-code/")
    bea.fills(code=shared, name="Again", given_to="That you write for us.", until="2027-11-22")
    bea.presses("Open the case")
    bea.is_told("No file opens with these words")


def _other_way(code: str) -> str:
    return " ".join(reversed(code.split()))
