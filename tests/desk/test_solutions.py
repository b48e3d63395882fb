"""Solutions: who reads, writes, reviews and publishes them, and that nothing of them is lost or personal."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, OperationalError, connection, connections, transaction
from django.test import Client

from dutybound.web.casework.cases.errors import ChangedMeanwhile
from dutybound.web.casework.keeping.trails import check_trails
from dutybound.web.casework.models import (
    Course,
    Solution,
    SolutionEdition,
    SolutionStep,
)
from dutybound.web.casework.solutions import changing
from dutybound.web.casework.solutions.content import Content, Exchange
from dutybound.web.casework.solutions.history import digest_of, faults
from dutybound.web.casework.solutions.personal import looks_personal, names_of_cases
from dutybound.web.family.file import law
from dutybound.web.solutions.format import MOST_RULES
from tests.desk.office import Office
from tests.desk.test_cases import opened

DAY = date(2026, 11, 22)
PEOPLE = ("amal", "bea", "chris", "dana", "ed", "stranger")
CONTENT = Content(
    about="ehc-late",
    title="The plan is late",
    short="The council has 20 weeks. A short letter is the first step.",
    rules=("ehc.final-plan-20-weeks",),
    letter="chase-ehc-plan",
    steps=("Find the day of the request.", "Send the letter."),
    meeting=(Exchange("When will it come?", "We do not know.", "Please find out."),),
)
SENT = {
    "title": "The plan is late",
    "short": "The council has 20 weeks. A short letter is the first step.",
    "steps": "Find the day of the request.\r\nSend the letter.",
    "say_1": "When will it come?",
    "they_may_say_1": "We do not know.",
    "then_say_1": "Please find out.",
    "letter": "chase-ehc-plan",
    "rules": ["ehc.final-plan-20-weeks"],
}


def reviewed(office: Office, content: Content = CONTENT) -> Solution:
    """One that amal wrote and bea agreed to."""
    made = changing.begin(content, office.amal)
    changing.send(made.number, 0, office.amal)
    changing.agree(made.number, 1, office.bea)
    return Solution.objects.get(pk=made.pk)


def published(office: Office, content: Content = CONTENT) -> Solution:
    made = reviewed(office, content)
    changing.publish(made.number, 2, office.chris, "", DAY)
    return Solution.objects.get(pk=made.pk)


def at(solution: Solution, rest: str = "") -> str:
    return f"/desk/solutions/{solution.number}/{rest}"


def do(browser: Client, solution: Solution, what: str, note: str = "") -> int:
    solution.refresh_from_db()
    sent = browser.post(at(solution, f"do/{what}/"), {"version": solution.version, "note": note})
    return sent.status_code


def statuses(office: Office, path: str, data: dict[str, Any] | None = None) -> list[int]:
    """What each of the six is answered; what one of them changed is taken back before the next."""
    told = []
    for name in PEOPLE:
        browser = office.signed_in(getattr(office, name))
        with transaction.atomic():
            answer = browser.get(path) if data is None else browser.post(path, data)
            transaction.set_rollback(True)
        told.append(answer.status_code)
    return told


# --- who ------------------------------------------------------------------------------------------------


def test_everybody_reads() -> None:
    office = Office.make()
    solution = published(office)
    for path in ("/desk/solutions/", at(solution), at(solution, "edition/1/")):
        assert statuses(office, path) == [200] * 6
    assert statuses(office, "/desk/solutions/zzzzz/") == [404] * 6


def test_advisers_and_supervisors_begin_and_each_changes_their_own() -> None:
    office = Office.make()
    new = {"title": "Late", "problem": "ehc-late"}
    assert statuses(office, "/desk/solutions/new/", new) == [302, 302, 302, 403, 403, 302]
    solution = changing.begin(CONTENT, office.amal)
    change = {**SENT, "version": 0}
    assert statuses(office, at(solution, "write/"), change) == [302, 403, 302, 403, 403, 403]


def test_whoever_wrote_it_does_not_review_it() -> None:
    office = Office.make()
    solution = changing.begin(CONTENT, office.amal)
    changing.send(solution.number, 0, office.amal)
    agree = at(solution, "do/agree/")
    assert statuses(office, agree, {"version": 1}) == [403, 302, 302, 403, 403, 302]
    changing.write(solution.number, 1, office.chris, CONTENT)
    changing.send(solution.number, 2, office.chris)
    assert statuses(office, agree, {"version": 3}) == [403, 302, 403, 403, 403, 302]


def test_a_supervisor_or_an_administrator_publishes_what_was_reviewed_and_nothing_else() -> None:
    office = Office.make()
    solution = reviewed(office)
    publish = at(solution, "do/publish/")
    assert statuses(office, publish, {"version": 2, "note": ""}) == [403, 403, 302, 403, 302, 403]
    changing.write(solution.number, 2, office.amal, CONTENT)
    assert office.signed_in(office.chris).post(publish, {"version": 3}).status_code == 422
    assert not SolutionEdition.objects.filter(solution=solution).exists()


def test_withdrawing_is_for_the_same_two_and_says_why() -> None:
    office = Office.make()
    solution = published(office)
    path = at(solution, "do/withdraw/")
    given = {"version": 3, "note": "The law has changed."}
    assert statuses(office, path, given) == [403, 403, 302, 403, 302, 403]
    assert office.signed_in(office.ed).post(path, {"version": 3, "note": ""}).status_code == 422


def test_pages_of_acts_are_there_for_whoever_may_do_them() -> None:
    office = Office.make()
    solution = reviewed(office)
    assert statuses(office, at(solution, "do/publish/")) == [403, 403, 200, 403, 200, 403]
    assert statuses(office, at(solution, "do/send-back/")) == [403, 200, 200, 403, 200, 200]
    assert statuses(office, at(solution, "do/dance/")) == [404] * 6
    assert statuses(office, at(solution, "write/")) == [200, 403, 200, 403, 403, 403]


# --- from a draft to an edition, and again ----------------------------------------------------------------


def test_from_a_draft_to_two_editions_in_the_browser() -> None:
    office = Office.make()
    amal, bea, chris = map(office.signed_in, (office.amal, office.bea, office.chris))
    begun = amal.post("/desk/solutions/new/", {"title": "Late", "problem": "ehc-late"})
    number = re.findall(r"/desk/solutions/(\w{5})/write/", begun.headers["Location"])[0]
    solution = Solution.objects.get(number=number)
    assert do(amal, solution, "send") == 422, "nothing is in it yet"
    assert amal.post(at(solution, "write/"), {**SENT, "version": 0}).status_code == 302
    assert Content.read(Solution.objects.get(number=number).content) == CONTENT
    assert do(amal, solution, "send") == 302
    assert do(bea, solution, "send-back", "Say where to complain.") == 302
    assert do(amal, solution, "send") == 302
    assert do(bea, solution, "agree") == 302
    assert do(chris, solution, "publish") == 302
    solution.refresh_from_db()
    changed = {**SENT, "short": "The council has 20 weeks.", "version": solution.version}
    assert amal.post(at(solution, "write/"), changed).status_code == 302
    page = amal.get(at(solution)).content.decode()
    assert "Draft" in page
    assert "Edition 1" in page
    assert [do(amal, solution, "send"), do(bea, solution, "agree")] == [302, 302]
    assert do(chris, solution, "publish", "It is shorter.") == 302
    editions = SolutionEdition.objects.filter(solution=solution).order_by("number")
    assert [one.changed for one in editions] == ["First published.", "It is shorter."]
    assert "A short letter" in amal.get(at(solution, "edition/1/")).content.decode()
    assert "A short letter" not in amal.get(at(solution, "edition/2/")).content.decode()


def test_the_history_tells_who_did_what_with_which_text() -> None:
    office = Office.make()
    solution = published(office)
    changing.write(solution.number, 3, office.chris, replace(CONTENT, short="It is late."))
    changing.send(solution.number, 4, office.chris)
    changing.send_back(solution.number, 5, office.amal, "Say why.")
    steps = SolutionStep.objects.filter(solution=solution).order_by("place")
    told = [(one.place, one.did, one.by.name) for one in steps]
    assert told == [
        (1, "wrote", "amal"),
        (2, "sent", "amal"),
        (3, "agreed", "bea"),
        (4, "published", "chris"),
        (5, "wrote", "chris"),
        (6, "sent", "chris"),
        (7, "sent-back", "amal"),
    ]
    assert [one.digest == digest_of(CONTENT.written()) for one in steps] == [True] * 4 + [False] * 3
    assert steps[6].note == "Say why."


def test_the_second_of_two_is_told_and_overwrites_nothing() -> None:
    office = Office.make()
    solution = changing.begin(CONTENT, office.amal)
    amal, chris = office.signed_in(office.amal), office.signed_in(office.chris)
    assert (
        chris.post(at(solution, "write/"), {**SENT, "title": "Chris’s", "version": 0}).status_code
        == 302
    )
    late = amal.post(at(solution, "write/"), {**SENT, "title": "Amal’s", "version": 0})
    assert late.status_code == 409
    assert "Amal’s" in late.content.decode()
    solution.refresh_from_db()
    assert (solution.title, solution.version) == ("Chris’s", 1)
    assert (
        office.signed_in(office.bea).post(at(solution, "do/agree/"), {"version": 0}).status_code
        == 409
    )


def test_after_an_error_nothing_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office.make()
    solution = reviewed(office)

    def fails(*_given: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(changing, "_tell", fails)
    with pytest.raises(RuntimeError):
        changing.publish(solution.number, 2, office.chris, "", DAY)
    solution.refresh_from_db()
    assert (solution.state, solution.edition, solution.version) == ("reviewed", 0, 2)
    assert not SolutionEdition.objects.filter(solution=solution).exists()


@pytest.mark.parametrize("table", ["solutionstep", "solutionedition"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET solution_id = solution_id", "DELETE FROM {}"])
def test_the_database_refuses_to_change_what_was_done(table: str, statement: str) -> None:
    published(Office.make())
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        connection.cursor().execute(statement.format(f"casework_{table}"))


def test_the_history_is_a_chain_that_tells_of_the_text_and_the_editions() -> None:
    office = Office.make()
    solution = published(office)
    steps = list(SolutionStep.objects.filter(solution=solution).order_by("place"))
    assert list(faults(solution, steps)) == []
    assert check_trails().wrong == []
    for changes in (
        {"by_id": office.bea.pk},
        {"did": "agreed"},
        {"note": "x"},
        {"digest": "0" * 64},
    ):
        held = list(SolutionStep.objects.filter(solution=solution).order_by("place"))
        vars(held[1]).update(changes)
        assert list(faults(solution, held)) == [
            f"the history of solution {solution.number} is broken at step 2."
        ]
    assert list(faults(solution, steps[:1] + steps[2:])), "one is cut out"
    assert list(faults(solution, steps[:3])) == [
        f"the editions of solution {solution.number} are not those that its history tells of."
    ]


def test_a_text_that_was_changed_behind_the_desk_is_found() -> None:
    office = Office.make()
    solution = published(office)
    other = replace(CONTENT, short="The council has 40 weeks.").written()
    Solution.objects.update(content=other)
    assert check_trails().wrong == [
        f"the text of solution {solution.number} is not the one that its history tells of."
    ]
    Solution.objects.update(content=CONTENT.written())
    SolutionEdition.objects.create(
        solution=solution, number=2, content=other, changed="x", published_on=DAY
    )
    assert check_trails().wrong == [
        f"the editions of solution {solution.number} are not those that its history tells of."
    ]


def test_a_history_that_was_cut_off_shows_beside_its_head() -> None:
    office = Office.make()
    solution = published(office)
    heads = check_trails().heads
    name = f"solution {solution.number}"
    assert heads[name][0] == 4
    assert check_trails({name: (5, "f" * 64)}).wrong == [
        f"the trail of {name} had 5 entries, and has 4."
    ]
    assert check_trails({name: (4, "f" * 64)}).wrong == [
        f"the trail of {name} is another one than it was."
    ]
    assert check_trails({"solution zzzzz": (1, "f" * 64)}).wrong == [
        "the trail of solution zzzzz is gone."
    ]
    changing.withdraw(solution.number, 3, office.chris, "The law has changed.", DAY)
    assert check_trails(heads).wrong == []


# --- nothing personal -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Ring Mrs Okafor first.", "Mrs Okafor"),
        ("In this case Amelia had waited long.", "Amelia"),
        ("Write to jo@example.org.", "jo@example.org"),
        ("Ring 01632 960123 at once.", "01632 960123"),
        ("Her number is 943 476 5919.", "943 476 5919"),
        ("They live in LS1 4DY now.", "LS1 4DY"),
        ("It came on 3 March 2026.", "3 March"),
        ("It came on 03/03/2026.", "03/03/2026"),
        ("As in case KQ7-2MD.", "KQ7-2MD"),
    ],
)
def test_what_looks_personal_is_refused(text: str, tells: str) -> None:
    office = Office.make()
    solution = changing.begin(CONTENT, office.amal)
    sent = office.signed_in(office.amal).post(
        at(solution, "write/"), {**SENT, "short": text, "version": 0}
    )
    assert sent.status_code == 422
    assert tells in sent.content.decode()
    solution.refresh_from_db()
    assert solution.version == 0


def test_a_word_that_is_no_name_is_let_through_and_shown_to_the_reviewer() -> None:
    office = Office.make()
    solution = changing.begin(CONTENT, office.amal)
    given = {
        **SENT,
        "short": "Ask for the Sam Sharp form.",
        "not_names": "Sam Sharp\nSam",
        "version": 0,
    }
    amal = office.signed_in(office.amal)
    assert amal.post(at(solution, "write/"), {**given, "not_names": ""}).status_code == 422
    assert amal.post(at(solution, "write/"), given).status_code == 302
    assert (
        "Said to be no names: Sam Sharp"
        in office.signed_in(office.bea).get(at(solution)).content.decode()
    )
    assert looks_personal(["Write to jo@example.org"], ["jo@example.org"])


def test_the_name_of_a_case_that_the_writer_sees_is_refused() -> None:
    office = Office.make()
    opened(office)
    texts = ["The Okafor family got it."]
    assert names_of_cases(texts, office.amal) == ["“Okafor” is what the desk calls a case."]
    assert names_of_cases(["Okaforia"], office.amal) == []
    for nobody in (office.stranger, office.dana, office.ed):
        assert names_of_cases(texts, nobody) == [], (
            "it tells nobody of a case that they may not see"
        )


def test_the_title_of_a_new_one_is_looked_at_before_all_can_read_it() -> None:
    office = Office.make()
    case, amal = opened(office), office.signed_in(office.amal)
    for title in ("The Okafor plan", f"The plan of {case.number}", "A plan in LS1 4DY"):
        sent = amal.post("/desk/solutions/new/", {"title": title, "problem": "ehc-late"})
        assert sent.status_code == 422
    assert not Solution.objects.exists()


UNSEEN = "\u200b\u2060"


@pytest.mark.parametrize("field", ["title", "short", "steps"])
def test_what_nobody_can_see_is_not_said(field: str) -> None:
    office = Office.make()
    solution = changing.begin(CONTENT, office.amal)
    amal = office.signed_in(office.amal)
    sent = amal.post(at(solution, "write/"), {**SENT, field: UNSEEN, "version": 0})
    assert sent.status_code == 422
    assert "Write " in sent.content.decode()


def test_a_reason_that_nobody_can_see_is_none() -> None:
    office = Office.make()
    solution = published(office)
    assert do(office.signed_in(office.chris), solution, "withdraw", UNSEEN) == 422


def test_of_rules_there_are_as_many_as_a_folder_may_hold() -> None:
    office = Office.make()
    solution = changing.begin(CONTENT, office.amal)
    amal, every = office.signed_in(office.amal), [rule.id for rule in law()]
    for many, status in ((MOST_RULES + 1, 422), (MOST_RULES, 302)):
        sent = amal.post(at(solution, "write/"), {**SENT, "rules": every[:many], "version": 0})
        assert sent.status_code == status


def test_what_is_said_with_an_act_is_looked_at_too() -> None:
    office = Office.make()
    solution = published(office)
    chris = office.signed_in(office.chris)
    assert do(chris, solution, "withdraw", "Mrs Okafor asked us to.") == 422
    assert do(chris, solution, "withdraw", "The law has changed.") == 302


def test_the_form_warns() -> None:
    office = Office.make()
    solution = changing.begin(CONTENT, office.amal)
    amal = office.signed_in(office.amal)
    for path in ("/desk/solutions/new/", at(solution, "write/")):
        assert "Write nothing of any one family" in amal.get(path).content.decode()


def test_rules_and_letters_are_of_the_lists() -> None:
    office = Office.make()
    solution = changing.begin(CONTENT, office.amal)
    amal = office.signed_in(office.amal)
    texts: list[dict[str, Any]] = [
        {"rules": ["ehc.made-up"]},
        {"rules": []},
        {"letter": "none-such"},
        {"say_1": ""},
    ]
    for wrong in texts:
        assert amal.post(at(solution, "write/"), {**SENT, **wrong, "version": 0}).status_code == 422
    for about in ({}, {"problem": "made-up"}, {"problem": "ehc-late", "reply": REPLY}):
        sent = amal.post("/desk/solutions/new/", {"title": "Late", **about})
        assert sent.status_code == 422
    assert amal.post("/desk/solutions/new/", {"title": "Late", "reply": REPLY}).status_code == 302


REPLY = "rule:care.no-diagnosis-impairment-or-iq-gate:no-diagnosis"


# --- the list ---------------------------------------------------------------------------------------------


def test_solutions_are_found_by_problem_also_those_about_a_reply() -> None:
    office = Office.make()
    changing.begin(CONTENT, office.amal)
    changing.begin(replace(CONTENT, about=REPLY, title="No diagnosis"), office.bea)
    dana = office.signed_in(office.dana)

    def listed(problem: str) -> tuple[bool, bool]:
        page = dana.get(f"/desk/solutions/?problem={problem}").content.decode()
        return "The plan is late</a>" in page, "No diagnosis</a>" in page

    assert listed("") == (True, True)
    assert listed("ehc-late") == (True, False)
    assert listed("care-not-qualifying") == (False, True)
    assert listed("carer") == (False, False)


def test_pages_ask_few_queries_however_many_solutions(django_queries: Any) -> None:
    office = Office.make()
    last = [published(office) for _ in range(12)][-1]
    dana: Any = office.signed_in(office.dana)
    dana.get("/desk/solutions/")
    for path, most in (
        ("/desk/solutions/", 8),
        ("/desk/solutions/?problem=ehc-late", 9),
        (at(last), 14),
    ):
        with django_queries(most):
            dana.get(path)


def test_a_researcher_sees_no_figures_of_the_desk_as_it_is_today() -> None:
    office = Office.make()
    solution = published(office)
    for _ in range(6):
        Course.objects.create(
            case=opened(office), problem="ehc-late", opened_on=date(2025, 3, 3),
            tried=[["meeting", "2025-03-03"]],
        )  # fmt: skip
    seen = [
        "as they are today" in office.signed_in(who).get(at(solution)).content.decode()
        for who in (office.amal, office.dana, office.ed)
    ]
    assert seen == [True, False, False]


def test_a_case_with_the_problem_leads_to_what_is_published() -> None:
    office = Office.make()
    made, draft = published(office), changing.begin(replace(CONTENT, title="A draft"), office.amal)
    changing.begin(replace(CONTENT, about="carer", title="Another"), office.amal)
    case = opened(office)
    amal = office.signed_in(office.amal)
    amal.post(f"/desk/case/{case.number}/do/problems/", {"problem": ["ehc-late"], "version": 0})
    page = amal.get(f"/desk/case/{case.number}/").content.decode()
    assert f'href="{at(made)}">Solution: The plan is late</a>' in page
    assert draft.number not in page
    assert page.count("Solution: ") == 1
    changing.withdraw(made.number, 3, office.chris, "The law has changed.", DAY)
    assert "Solution: " not in amal.get(f"/desk/case/{case.number}/").content.decode()


# --- at the same moment -------------------------------------------------------------------------------------


@pytest.mark.commits
def test_of_eight_who_publish_at_once_one_does() -> None:
    office = Office.make()
    solution = reviewed(office)

    def publishes(_each: int) -> str:
        try:
            changing.publish(solution.number, 2, office.chris, "", DAY)
        except (ChangedMeanwhile, OperationalError) as problem:
            return type(problem).__name__
        finally:
            connections.close_all()
        return "published"

    with ThreadPoolExecutor(8) as people:
        told = list(people.map(publishes, range(8)))
    assert told.count("published") == 1
    assert SolutionEdition.objects.filter(solution=solution).count() == 1
    assert SolutionStep.objects.filter(solution=solution).count() == 4
