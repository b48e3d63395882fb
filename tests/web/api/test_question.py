"""The next question, of an interview of which nothing is kept."""

from __future__ import annotations

from typing import Any

from dutybound.interview.remaining import Left
from tests.web.api.program import CASE, Program

EMPTY: dict[str, Any] = {"dutybound": 1, "as_of": "2026-11-22", "child": {}}


def put(case: Any, pointer: str, answer: object) -> None:
    """Put an answer where a JSON pointer leads."""
    *way, last = pointer.strip("/").split("/")
    for step in way:
        case = case[int(step)] if isinstance(case, list) else case.setdefault(step, {})
    case[last] = answer


def test_a_question_says_what_why_how_and_where_its_answer_goes(program: Program) -> None:
    answer = program.answer("question", {"case": CASE, "problems": ["ehc-late"]})
    question = answer["question"]
    assert question["text"].endswith("?")
    assert question["kind"] == "a day, or no"
    assert question["matter"] == {
        "kind": "ehc_request",
        "id": "ehc-1",
        "noun": "request for an EHC needs assessment",
    }
    assert question["why"].startswith("The answer helps to tell how this stands: ")
    assert all(settles["title"] in question["why"] for settles in question["settles"])
    assert question["answer_at"].startswith("/ehc_requests/0/")
    assert question["key"] == f"ehc-1.{question['answer_at'].rpartition('/')[2]}"


def test_options_have_codes_and_words(program: Program) -> None:
    leave: list[str] = []
    while True:
        body = {"case": CASE, "problems": ["ehc-late"], "leave": leave}
        question = program.answer("question", body)["question"]
        if question["options"]:
            break
        leave.append(question["key"])
    assert all(option["code"] and option["words"] for option in question["options"])
    assert question["kind"] in ("one of several", "any of several")


def test_what_is_left_out_is_not_asked_for(program: Program) -> None:
    body: dict[str, Any] = {"case": CASE, "problems": ["ehc-late"], "leave": []}
    for _ in range(3):
        question = program.answer("question", body)["question"]
        assert question["key"] not in body["leave"]
        body["leave"].append(question["key"])


def test_a_whole_interview_can_be_had_and_ends(program: Program) -> None:
    """Told of nothing, answered with no and with what is not known: it opens matters, and comes to an end."""
    body: dict[str, Any] = {"case": EMPTY, "problems": ["ehc-late"], "leave": []}
    counted, lefts = 0, []
    while (answer := program.answer("question", body))["question"] is not None:
        question = answer["question"]
        lefts.append(Left(**answer["left"]))
        body["case"] = answer["case"]
        body["last"] = question["key"]
        if question["kind"] in ("is there one", "are there others"):
            name = question["answer_at"].strip("/")
            body["case"].setdefault("no_others", []).append(name)
        elif question["kind"] == "yes or no" or (
            question["kind"] == "a day, or no" and counted % 2
        ):
            put(body["case"], question["answer_at"], "no")
        else:
            body["leave"].append(question["key"])
        counted += 1
        assert counted < 60
    assert counted > 2
    assert answer["left"] == {"about": 0, "least": 0, "most": 0}
    assert all(1 <= left.least <= left.about <= left.most for left in lefts)


def test_the_case_that_comes_back_holds_the_matters_that_a_problem_opens(program: Program) -> None:
    case = program.answer("question", {"case": EMPTY, "problems": ["ehc-late"]})["case"]
    assert [matter["id"] for matter in case["ehc_requests"]] == ["ehc-request-1"]
    assert program.post("check", case).status_code == 200
