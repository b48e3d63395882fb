"""Loading case files: what is read, and a clear sentence for each thing that can be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.case import CaseFileError, CaseFileProblems, errors, load_case, parse_case
from dutybound.days import FIRST, Span, day
from dutybound.engine import Case, Occurrence, Record
from dutybound.language import Field, Matter, Proof, Speaker
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from dutybound.law.england import rulebook
from dutybound.law.england.vocabulary import Child, Concession, EhcRequest, Plan, Review

EXAMPLES = Path(__file__).parents[2] / "examples"
WHOLE = """\
dutybound: 1
as_of: 2026-11-22
bodies: {council: 383}
child: {born: 2015-05-02, disabled: yes, diagnosis: no}
ehc_requests:
  - id: ehc-1
    received: {on: 2026-03-03, shown_by: e-mail}
    decision: assess
    decision_sent: no
    said: [backlog, school-holidays]
  - id: ehc-2
    received: [{on: 2026-03, said_by: family}, {on: 2026-03-09, said_by: council}]
plans:
  - id: plan-1
    made: yes
reviews:
  - {id: r-1, of: plan-1, meeting_on: 2026-12-10}
no_others: [ehc_requests]
"""


def read(text: str) -> Case:
    return parse_case(text, "family.yaml", rulebook())


def told(**sections: str) -> str:
    """A small case file: the given sections in place of, or beside, the usual ones."""
    usual = {"dutybound": "1", "as_of": "2026-11-22", "child": "{born: 2015-05-02}"}
    return "".join(f"{name}: {text}\n" for name, text in (usual | sections).items() if text)


def refused(text: str, kind: type[CaseFileError]) -> str:
    with pytest.raises(CaseFileError) as caught:
        read(text)
    error = caught.value
    found = error.problems if isinstance(error, CaseFileProblems) else (error,)
    assert any(isinstance(problem, kind) for problem in found), str(error)
    return str(error)


def only(case: Case, matter: type[Matter], number: int = 0) -> Record:
    return list(case.records(matter))[number]


def value(record: Record, field: Field) -> object:
    (account,) = record.accounts[field]
    return account.value


def test_a_whole_case() -> None:
    case = read(WHOLE)
    assert case.as_of == day(2026, 11, 22)
    assert case.bodies == {"council": "383"}
    assert case.complete == {EhcRequest}
    assert value(case.root, Child.disabled) is TRUE
    assert value(case.root, Child.diagnosis) is FALSE
    request = only(case, EhcRequest)
    (received,) = request.accounts[EhcRequest.received]
    assert received.value == Occurrence(TRUE, Span.on(day(2026, 3, 3)))
    assert received.shown_by is Proof.EMAIL
    assert received.line == 7
    assert value(request, EhcRequest.decision) == {"assess"}
    assert value(request, EhcRequest.decision_sent) == Occurrence(FALSE)
    assert value(request, EhcRequest.said) == {"backlog", "school-holidays"}
    assert only(case, Review).parent is only(case, Plan)


def test_two_accounts_keep_their_speakers() -> None:
    accounts = only(read(WHOLE), EhcRequest, 1).accounts[EhcRequest.received]
    assert [account.said_by for account in accounts] == [Speaker.FAMILY, Speaker.COUNCIL]


def test_an_event_that_happened_on_a_day_not_known() -> None:
    happened = value(only(read(WHOLE), Plan), Plan.made)
    assert happened == Occurrence(TRUE, Span(day(2015, 5, 2), day(2026, 11, 22)))


def test_unknown_is_an_answer_of_its_own() -> None:
    case = read(told(child="{disabled: unknown}", ehc_requests="[{id: e, received: don't know}]"))
    assert value(case.root, Child.disabled) is UNKNOWN
    assert value(only(case, EhcRequest), EhcRequest.received) == Occurrence(UNKNOWN)


def test_json_is_read_too() -> None:
    case = read('{"dutybound": 1, "as_of": "2026-11-22", "child": {"disabled": "yes"}}')
    assert value(case.root, Child.disabled) is TRUE


def test_a_day_given_from_outside_serves_a_file_without_one() -> None:
    text = "dutybound: 1\nchild: {}\n"
    case = parse_case(text, "x", rulebook(), as_of=day(2026, 1, 1))
    assert case.as_of == day(2026, 1, 1)
    assert "as_of: 2026-11-22" in refused(text, errors.MissingAnswer)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.name)
def test_the_examples_load(path: Path) -> None:
    assert load_case(path, rulebook()).name.endswith(path.name)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("child: {}\n", errors.WrongVersion, "Begin it with 'dutybound: 1'"),
        (told(dutybound="2"), errors.WrongVersion, "version '2'"),
        (told(as_of="2026-11"), errors.BadDate, "must be one day"),
        (told(as_of="2026-02-30"), errors.BadDate, "February 2026 has 28 days"),
        (told(told_by="mum"), errors.UnknownAnswer, "'mum' is not somebody"),
        (told(chld="{}"), errors.UnknownKey, "Did you mean 'child'?"),
        (told(bodies="{counci: 383}"), errors.UnknownKey, "Did you mean 'council'?"),
        (told(child="{disabeld: yes}"), errors.UnknownKey, "Did you mean 'disabled'?"),
        (told(child="{disabled: maybe}"), errors.UnknownAnswer, "Write yes, no or unknown."),
        (told(child="[a]"), errors.WrongShape, "is a group of keys"),
        (told(no_others="[ehc_request]"), errors.UnknownKey, "Did you mean 'ehc_requests'?"),
        ("[1]\n", errors.WrongShape, "Begin with 'dutybound: 1'"),
    ],
)
def test_the_top_of_the_file(text: str, kind: type[CaseFileError], words: str) -> None:
    assert words in refused(text, kind)


@pytest.mark.parametrize(
    ("request_", "kind", "words"),
    [
        ("{received: 2026-03-03}", errors.MissingAnswer, "has no id"),
        ("{id: Ehc One}", errors.UnknownAnswer, "small letters"),
        ("{id: child}", errors.RepeatedId, "two matters have the id 'child'"),
        ("{id: e, reciept: 2026-03-03}", errors.UnknownKey, "has no 'reciept'"),
        ("{id: e, recieved: 2026-03-03}", errors.UnknownKey, "Did you mean 'received'?"),
        ("{id: e, plan_already: yes}", errors.UnknownKey, "tell the request under 'reassessments'"),
        ("{id: e, received: 2026-02-30}", errors.BadDate, "Write 2026-02-28"),
        ("{id: e, received: 2027-01-01}", errors.NotYet, "the case is told on 2026-11-22"),
        ("{id: e, received: 2015-05-01}", errors.BeforeBirth, "before the child's birth"),
        ("{id: e, received: {when: 2026-03-03}}", errors.UnknownKey, "no part called 'when'"),
        ("{id: e, received: {said_by: family}}", errors.MissingAnswer, "needs one answer"),
        ("{id: e, received: {on: 2026-03-03, is: yes}}", errors.MissingAnswer, "needs one answer"),
        ("{id: e, received: {on: 2026-03-03, said_by: mum}}", errors.UnknownAnswer, "'mum'"),
        ("{id: e, received: {on: 2026-03-03, shown_by: emial}}", errors.UnknownAnswer, "e-mail"),
        ("{id: e, received: [[2026-03-03]]}", errors.WrongShape, "a list inside a list"),
        ("{id: e, received: {on: [2026-03-03]}}", errors.WrongShape, "one word or one date"),
        ("{id: e, decision: {on: 2026-03-03}}", errors.WrongShape, "is not an event"),
        ("{id: e, decision: asess}", errors.UnknownAnswer, "Did you mean 'assess'?"),
        ("{id: e, said: [bakclog]}", errors.UnknownAnswer, "Did you mean 'backlog'?"),
        ("{id: e, said: [{is: backlog}]}", errors.WrongShape, "list of short codes"),
        ("{id: e, received: 2026-03-10, decision_sent: 2026-03-09}", errors.ImpossibleOrder, "come before"),
        ("{id: e, received: [2026-03-10, 2026-03-11]}", errors.Contradiction, "two different things"),
    ],
)  # fmt: skip
def test_a_matter(request_: str, kind: type[CaseFileError], words: str) -> None:
    message = refused(told(ehc_requests=f"\n  - {request_}"), kind)
    assert words in message
    assert "family.yaml, line 5" in message


@pytest.mark.parametrize(
    ("concession", "words"),
    [
        ("{id: c}", "does not say to which"),
        ("{id: c, of: ehc-9}", "has the id 'ehc-9'"),
        ("{id: c, of: ehc-2}", "Did you mean 'ehc-1'?"),
        ("{id: c, of: child}", "is a child or young person, not a request"),
        ("{id: c, of: c}", "belong to itself"),
    ],
)
def test_links(concession: str, words: str) -> None:
    text = told(ehc_requests="[{id: ehc-1}]", concessions=f"\n  - {concession}")
    assert words in refused(text, errors.BrokenLink)


def test_every_problem_is_told_at_once_and_in_order() -> None:
    text = told(
        child="{disabled: maybe}", ehc_requests="\n  - {id: e, received: 2027-01-01}\n  - {}"
    )
    with pytest.raises(CaseFileProblems) as caught:
        read(text)
    assert [problem.line for problem in caught.value.problems] == [3, 5, 6]


def test_vague_dates_are_narrowed_by_what_came_after() -> None:
    request = "[{id: e, received: 2026-03, decision_sent: 2026-03-10}]"
    case = read(told(ehc_requests=request))
    received = value(only(case, EhcRequest), EhcRequest.received)
    assert received == Occurrence(TRUE, Span(day(2026, 3, 1), day(2026, 3, 10)))


def test_narrowing_runs_along_links_and_chains() -> None:
    text = told(
        ehc_requests="[{id: e, received: 2026}]",
        concessions="[{id: c, of: e, made: 2026-06-01..2026-09-30, final_plan_sent: 2026-08-01}]",
    )
    case = read(text)
    made = value(only(case, Concession), Concession.made)
    received = value(only(case, EhcRequest), EhcRequest.received)
    assert made == Occurrence(TRUE, Span(day(2026, 6, 1), day(2026, 8, 1)))
    assert received == Occurrence(TRUE, Span(day(2026, 1, 1), day(2026, 8, 1)))


def test_an_event_that_may_not_have_happened_narrows_nothing() -> None:
    case = read(told(ehc_requests="[{id: e, received: 2026-03, decision_sent: unknown}]"))
    received = value(only(case, EhcRequest), EhcRequest.received)
    assert received == Occurrence(TRUE, Span(day(2026, 3, 1), day(2026, 3, 31)))
    assert FIRST < day(2015, 5, 2)


def test_accounts_that_differ_are_not_refused_for_their_order() -> None:
    received = "[{on: 2026-03-10, said_by: council}, {on: 2026-03-01, said_by: family}]"
    read(told(ehc_requests=f"[{{id: e, received: {received}, decision_sent: 2026-03-05}}]"))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_whatever_is_written_only_a_case_file_error_comes_out(data: st.DataObject) -> None:
    lines = WHOLE.splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        cut = data.draw(st.integers(0, len(line)))
        put = data.draw(st.text(alphabet="abcdeno0123456789-:{}[], \n'\"&*!?|>", max_size=12))
        lines[at] = line[:cut] + put + line[cut + data.draw(st.integers(0, 6)) :]
    assert _complaint("".join(lines)).startswith("family.yaml")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_whatever_stands_for_a_date_only_a_case_file_error_comes_out(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    assert "family.yaml" in _complaint(told(ehc_requests=f"[{{id: e, received: {quoted}}}]"))


def _complaint(text: str) -> str:
    """What is said of a text, or of one that loads just its name."""
    try:
        return read(text).name
    except CaseFileError as error:
        return str(error)
