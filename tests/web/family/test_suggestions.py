"""What somebody's own words may tell of is offered to be ticked or left: once, and after help."""

from __future__ import annotations

import pytest
from django.test import Client

from dutybound.language.problems import grouped
from dutybound.web.family.file import problems
from dutybound.web.family.suggestions import suggestions
from tests.web.family.walking import Family
from tests.web.house_rules import Page, words

PATH = "/what-is-happening/"
STORY = "They refused the EHCP.\n\nI have not had a night off since he was born."
HEARD = ["no-breaks", "ehc-refused"]
DANGER = "I want to die. They refused the EHCP."


@pytest.fixture(autouse=True)
def _today(settings_today: None) -> None:
    """Every test is on 22 November 2026."""


def suggested(page: Page) -> list[str]:
    found = (e for e in page.all("fieldset") if e.get("id") == "suggested")
    return [i.get("value", "") for f in found for i in f.iter("input")]


def boxes(page: Page) -> list[str]:
    return [e.get("value", "") for e in page.all("input") if e.get("name") == "problem"]


def sent_with(page: Page, *ticked: str, words: str = STORY) -> dict[str, list[str] | str]:
    """What the form sends: its hidden fields, what is ticked, and the words."""
    hidden = [e for e in page.all("input") if e.get("type") == "hidden"]
    offered = [e.get("value", "") for e in hidden if e.get("name") == "offered"]
    heard = ["yes" for e in hidden if e.get("name") == "heard"]
    return {"problem": list(ticked), "words": words, "offered": offered, "heard": heard}


def test_what_was_heard_is_offered_above_the_list_and_nothing_is_ticked(client: Client) -> None:
    page = Family(client).comes_with(words=STORY)
    assert page.path == f"{PATH}?heard=yes"
    assert suggested(page) == HEARD
    assert boxes(page)[:2] == HEARD, "above the list"
    assert len(boxes(page)) == len(set(boxes(page))) == len(problems()) + 1, "and not in it again"
    assert not [e for e in page.all("input") if e.get("checked") is not None]
    assert "You wrote: ‘They refused the EHCP.’" in page.text
    assert "it may be wrong" in page.text


def test_what_is_ticked_is_gone_on_with(client: Client) -> None:
    family = Family(client)
    page = family.comes_with(words=STORY)
    after = family.visit.post(PATH, sent_with(page, "no-breaks"))
    assert after.path == "/question/1/"
    again = family.visit.get(PATH)
    assert [e.get("value") for e in again.all("input") if e.get("checked") is not None] == [
        "no-breaks"
    ]
    assert suggested(again) == []


def test_what_was_ticked_already_is_not_offered(client: Client) -> None:
    family = Family(client)
    assert suggested(family.comes_with("ehc-refused", words=STORY)) == ["no-breaks"]
    other = family.comes_with(*HEARD, words=STORY)
    assert other.path == "/question/1/"


def test_what_was_left_is_not_offered_again_until_the_words_change(client: Client) -> None:
    family = Family(client)
    page = family.comes_with("records", words=STORY)
    assert family.visit.post(PATH, sent_with(page, "records")).path == "/question/1/"
    back = family.visit.get(PATH)
    assert family.visit.post(PATH, sent_with(back, "records")).path == "/question/1/"
    more = family.visit.post(
        PATH, sent_with(back, "records", words=f"{STORY} He is out of school.")
    )
    assert "no-education" in suggested(more)


def test_one_has_to_be_chosen_all_the_same(client: Client) -> None:
    family = Family(client)
    page = family.comes_with(words=STORY)
    wrong = family.visit.post(PATH, sent_with(page), status=422)
    assert "Choose at least one" in wrong.text
    assert suggested(wrong) == HEARD


def test_words_that_tell_of_nothing_change_nothing(client: Client) -> None:
    assert Family(client).comes_with("records", words="Our summer").path == "/question/1/"


def test_help_comes_first_and_once(client: Client) -> None:
    family = Family(client)
    first = family.comes_with(words=DANGER)
    assert "who can help now" in first.text
    assert suggested(first) == []
    assert DANGER not in family.visit.get(PATH).markup
    page = family.visit.post(PATH, {"words": DANGER, "seen_help": "yes"})
    assert suggested(page) == ["ehc-refused"]
    after = family.visit.post(PATH, sent_with(page, "ehc-refused", words=DANGER))
    assert after.path == "/question/1/", "what was listened to already is not met with help twice"


def test_danger_that_is_added_later_is_met_with_help(client: Client) -> None:
    family = Family(client)
    page = family.comes_with(words=STORY)
    later = family.visit.post(PATH, sent_with(page, "no-breaks", words=f"{STORY} I want to die."))
    assert "who can help now" in later.text


def test_a_solicitor_comes_before_suggestions(client: Client) -> None:
    assert Family(client).comes_with("enquiry", words=STORY).path == "/get-a-solicitor/"


def test_a_young_person_is_spoken_to(client: Client) -> None:
    page = Family(client, "young person").comes_with(words="i get no extra help at school")
    assert suggested(page) == ["school-help"]
    fieldset = next(e for e in page.all("fieldset") if e.get("id") == "suggested")
    assert "your child" not in words(fieldset).lower()
    assert "my child" not in words(fieldset).lower()


def test_what_was_typed_is_shown_as_it_is(client: Client) -> None:
    page = Family(client).comes_with(words="<b>refused ehcp</b> & <script>alert(1)</script>")
    assert suggested(page) == ["ehc-refused"]
    assert "<b>refused" not in page.markup
    assert not [e for e in page.all("script") if "alert" in (e.text or "")]


def test_a_heading_of_which_all_is_suggested_is_left_out(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    heading, held = min(grouped(problems()), key=lambda one: len(one[1]))
    from dutybound.web.family import journey

    monkeypatch.setattr(journey, "heard_in", lambda _words: {p.id for p in held})
    some = [s for p in held for s in suggestions_like(p.id)]
    monkeypatch.setattr(journey, "suggestions", lambda *_a, **_k: some)
    page = Family(client).comes_with(words="Anything")
    assert heading not in [words(h) for h in page.all("h2")]


def suggestions_like(problem: str) -> list[object]:
    from dutybound.web.family.suggestions import Suggestion

    return [Suggestion(problem, "A problem", ("words",))]


def test_only_what_the_rulebook_has_is_suggested(monkeypatch: pytest.MonkeyPatch) -> None:
    from dutybound.web.family import suggestions as module
    from dutybound.web.family.file import Teller

    monkeypatch.setattr(module, "problems", lambda: ())
    assert suggestions(STORY, Teller.PARENT, without=()) == []
