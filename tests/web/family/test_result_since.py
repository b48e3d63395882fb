"""A family that comes back: what is still so, what has changed, and what changed it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from dutybound.days import parse_span
from dutybound.interview.interview import Asked
from dutybound.language.truth import TRUE
from dutybound.web.family import looked, opened, since
from dutybound.web.family.file import FamilyFile, Teller
from dutybound.web.family.looked import Cause, Change, changes, key, seen_now
from tests.web.family.result_cases import CALM, RICH, TODAY, on, open_case
from tests.web.house_rules import Page, Visitor, words

LATER = "2026-12-28"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, TODAY)


def day(text: str) -> int:
    return parse_span(text).latest


def told(case: str, today: str = TODAY) -> FamilyFile:
    """A file as it is opened on a day."""
    made = FamilyFile.from_case(case, Teller.PARENT, day(TODAY))
    return FamilyFile.read(made.written(), day(today))


def by_key(found: tuple[Change, ...]) -> dict[str, Change]:
    return {key(change.finding): change for change in found}


# --- what changed it --------------------------------------------------------------------------------


def test_nothing_changes_on_the_same_day() -> None:
    file = told(RICH)
    assert changes(seen_now(file, file.result()), file.result()) == ()


def test_time_alone() -> None:
    then = told(CALM)
    seen = seen_now(then, then.result())
    later = told(CALM, LATER)
    found = by_key(changes(seen, later.result()))
    assert found
    assert {cause for change in found.values() for cause in change.causes} == {Cause.TIME}
    (decision,) = [
        c for name, c in found.items() if name.startswith("ehc.decide-whether-to-assess/")
    ]
    assert [s.value for s in decision.before.possible] == ["due"]
    assert "overdue" in [s.value for s in decision.now.possible]


def test_an_answer_alone() -> None:
    then = told(RICH)
    seen = seen_now(then, then.result())
    now = told(RICH.replace("final_plan_sent: no", "final_plan_sent: 2026-11-20"))
    found = by_key(changes(seen, now.result()))
    assert {cause for change in found.values() for cause in change.causes} == {Cause.ANSWERS}
    (plan,) = [c for name, c in found.items() if name.startswith("ehc.final-plan-20-weeks/")]
    assert [s.value for s in plan.before.possible] == ["overdue"]
    assert [s.value for s in plan.now.possible] == ["met late"]


def test_the_law_alone() -> None:
    """As if the rules of then had said something else."""
    file = told(RICH)
    seen = seen_now(file, file.result())
    name = next(n for n in seen["stood"] if n.startswith("ehc.final-plan-20-weeks/"))
    seen["stood"][name][0] = ["due"]
    (change,) = changes(seen, file.result())
    assert (key(change.finding), change.causes) == (name, (Cause.LAW,))
    assert [s.value for s in change.before.possible] == ["due"]


def test_law_and_time_and_an_answer_together() -> None:
    then = told(CALM)
    seen = seen_now(then, then.result())
    name = next(n for n in seen["stood"] if n.startswith("ehc.decide-whether-to-assess/"))
    seen["stood"][name][0] = ["excused"]
    answered = CALM.replace("decision_sent: no", "decision_sent: 2026-11-20")
    found = by_key(changes(seen, told(answered, LATER).result()))
    assert found[name].causes == (Cause.LAW, Cause.TIME, Cause.ANSWERS)


def test_a_matter_that_is_gone_is_told_of() -> None:
    then = told(RICH)
    seen = seen_now(then, then.result())
    found = by_key(changes(seen, told(CALM).result()))
    gone = [c for name, c in found.items() if name.endswith("/rec-1")]
    assert gone
    assert all(change.now.possible == () for change in gone)


def test_what_an_older_vocabulary_kept_is_passed_over() -> None:
    file = told(RICH)
    seen = {**seen_now(file, file.result()), "case": '{"dutybound": 1, "gone": 2}'}
    assert changes(seen, file.result()) == ()


def test_what_is_kept_is_plain_and_small() -> None:
    file = told(RICH)
    kept = json.dumps(seen_now(file, file.result()))
    assert json.loads(kept) == seen_now(file, file.result())
    assert len(zlib.compress(kept.encode())) < 4096
    assert looked.looked_on(json.loads(kept)) == day(TODAY)


# --- the pages --------------------------------------------------------------------------------------


def came_back(client: Client, monkeypatch: pytest.MonkeyPatch, case: str = CALM) -> Page:
    """Look at the result, then come back later and ask for it again."""
    open_case(client, case)
    Visitor(client).get("/result/")
    on(monkeypatch, LATER)
    return Visitor(client).get("/result/")


def h1(page: Page) -> str:
    return words(next(page.all("h1")))


def boxes(page: Page) -> dict[str, str]:
    """Each box's label and value."""
    labels = {e.get("for"): words(e) for e in page.all("label")}
    ticks = [e for e in page.all("input") if e.get("type") == "checkbox"]
    return {labels[e.get("id")]: e.get("value") or "" for e in ticks}


def test_what_was_not_so_is_asked_first(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    page = came_back(client, monkeypatch)
    assert h1(page) == "Has anything happened since?"
    assert "On 22 November 2026 you told us that none of these had happened." in page.text
    assert list(boxes(page).values()) == ["ehc-1.decision_sent"]


def test_on_the_same_day_nothing_is_asked(client: Client) -> None:
    open_case(client, CALM)
    Visitor(client).get("/result/")
    assert h1(Visitor(client).get("/result/")) == "Where things stand"


def test_still_not_makes_it_so_today_and_time_made_it_late(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    came_back(client, monkeypatch)
    page = Visitor(client).post("/since/")
    assert h1(page) == "Since you last looked"
    assert "You last looked on 22 November 2026. Today is 28 December 2026." in page.text
    late = next(
        words(e)
        for e in page.tree.iter()
        if "duty-finding" in (e.get("class") or "").split() and "six weeks" in words(e)
    )
    assert "Before It is not late." in late
    assert "Now It is late." in late
    assert late.endswith("Why Days went by.")
    result = Visitor(client).get("/result/")
    assert h1(result) == "Where things stand"
    assert "In short What looks wrong: The council must" in result.text
    assert "6 days late." in result.text


def test_what_has_happened_is_asked_for_its_day(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no question asked about it before, it is some day since then."""
    came_back(client, monkeypatch)
    page = Visitor(client).post("/since/", {"happened": "ehc-1.decision_sent"})
    assert h1(page) == "Since you last looked"
    dates = Visitor(client).get("/result/dates/")
    assert "Some day from 23 November to 28 December 2026" in dates.text


def test_a_question_that_was_asked_is_where_its_day_is_given(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    came_back(client, monkeypatch)

    def look(request: Any) -> FamilyFile:
        file = opened.look(request)
        file.interview.asked.append(Asked(("ehc-1", "decision_sent")))
        return file

    monkeypatch.setattr(since, "look", look)
    answer = client.post("/since/", {"happened": "ehc-1.decision_sent"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/question/1/?change=yes")


def test_it_can_wait(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    page = came_back(client, monkeypatch)
    assert any(e.get("href") == "/since/?anyway=yes" for e in page.all("a"))
    assert h1(Visitor(client).get("/since/?anyway=yes")) == "Since you last looked"
    shown = Visitor(client).get("/result/?anyway=yes")
    assert h1(shown) == "Where things stand"
    assert "You told us what you knew on 22 November 2026." in shown.text
    assert h1(Visitor(client).get("/result/")) == "Where things stand"


def test_a_place_that_is_not_there_changes_nothing(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    came_back(client, monkeypatch)
    page = Visitor(client).post("/since/", {"happened": ["ehc-1.received", "x.y", "<script>"]})
    assert h1(page) == "Since you last looked"
    assert "10 November 2026" in Visitor(client).get("/result/dates/").text


def test_somebody_who_reads_along_leaves_no_trace(
    client: Client, another: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their look is not the family's, and they are not asked what has happened."""
    open_case(client, CALM)
    Visitor(client).get("/result/")
    adviser = another()
    assert entered(adviser, shared_code(client))
    on(monkeypatch, LATER)
    assert h1(Visitor(adviser).get("/result/")) == "Since you last looked"
    assert h1(Visitor(adviser).get("/result/?anyway=yes")) == "Where things stand"
    assert "You last looked on 22 November 2026." in Visitor(client).post("/since/").text


def shared_code(client: Client) -> str:
    """A code for somebody to read along."""
    page = Visitor(client).post("/keep/do/", {"do": "share"})
    (code,) = (words(e) for e in page.tree.iter() if e.get("class") == "duty-code__words")
    return code


def entered(client: Client, code: str) -> bool:
    return client.post("/open/", {"code": code}).status_code == 303


def test_nobody_who_has_not_looked_is_told_of_changes(client: Client) -> None:
    open_case(client, CALM)
    assert "You have not looked at your summary yet" in Visitor(client).get("/since/").text


def test_the_truth_of_what_happened_since() -> None:
    """The new account keeps the speaker, and says that it happened after the day it was told on."""
    (one,) = since.not_so_far(told(CALM, LATER))
    (account,) = since.since_then(one, day(TODAY), day(LATER))
    assert account.value.state is TRUE  # type: ignore[union-attr]
    assert account.value.span.words() == "some day from 23 November to 28 December 2026"  # type: ignore[union-attr]
