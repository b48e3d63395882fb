"""The interview as a person has it: typed answers in, a case file and a page of findings out."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from dutybound.case import load_case
from dutybound.cli import main
from dutybound.cli.ask import Conversation
from dutybound.cli.ask_reading import Command, command_of, needs_echo, read_answer
from dutybound.days import ALL_TIME, FIRST, Span, day, parse_span
from dutybound.engine.cases import Account, Case, Occurrence, Value
from dutybound.engine.questions import Question, about_a_fact
from dutybound.interview import Interview, NotUnderstood, Telling
from dutybound.interview.reading import numbers_of, yes_or_no
from dutybound.language import Proof, Speaker
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS
from dutybound.law.england.vocabulary import Child, Concession, EhcRequest, Review, Visit
from tests.made_up import Lamp

TODAY = day(2026, 11, 22)
ROOT = Path(__file__).parents[2]
OFFERED = [p.id for p in PROBLEMS if any(p.rules_in(rulebook()))]
RECORDS = str(OFFERED.index("records") + 1)
NINTH_OF_MARCH = Account(Occurrence(TRUE, Span.on(day(2026, 3, 9))))

Asker = Callable[..., str]


@pytest.fixture
def ask(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Asker:
    """Type these lines, each followed by Enter, and return what was printed."""
    monkeypatch.chdir(tmp_path)

    def typing(*lines: str, options: tuple[str, ...] = ("--as-of", "2026-11-22")) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        code = main(["ask", *options])
        out, err = capsys.readouterr()
        assert code == 0, err
        return out

    return typing


def kept(path: str = "my-case.yaml") -> Case:
    return load_case(Path(path), rulebook())


def answers(case: Case) -> dict[str, Value]:
    return {
        f"{record.id}.{field.name}": accounts[0].value
        for record in case.all_records()
        for field, accounts in record.accounts.items()
    }


# --- an interview -----------------------------------------------------------------------------------


def test_an_interview_ends_with_where_things_stand(ask: Asker) -> None:
    told = ask(RECORDS, "1 September 2026", *["no"] * 20)
    assert "On what day did they get your request for records?" in told
    assert "Where things stand\n==================" in told
    assert "it is late" in told.lower()
    assert answers(kept())["record-request-1.received"] == Occurrence(
        TRUE, Span.on(day(2026, 9, 1))
    )


def test_problems_stand_under_their_headings(ask: Asker) -> None:
    offered = [p for p in PROBLEMS if any(p.rules_in(rulebook()))]
    lines = [line.strip() for line in ask("stop").splitlines()]
    for number, problem in enumerate(offered, 1):
        at = next(i for i, line in enumerate(lines) if line.endswith(problem.words))
        assert lines[at].startswith(f"{number} ")
        assert problem.group in lines[:at]


def test_the_end_of_the_input_is_a_stop(ask: Asker) -> None:
    assert "Saved in my-case.yaml" in ask(RECORDS, "March 2026")
    assert answers(kept()) == {"record-request-1.received": Occurrence(TRUE, parse_span("2026-03"))}


def test_it_goes_on_where_it_stopped(ask: Asker) -> None:
    first = ask(RECORDS, "March 2026", "stop")
    second = ask(RECORDS, "stop", options=())
    assert "did they get your request for records?" in first
    assert "my-case.yaml holds what you told before" in second
    assert "[" in second
    before_report = second.partition("Where things stand")[0]
    assert "did they get your request for records?" not in before_report


def test_every_problem_can_be_gone_through_with_no_knowledge(ask: Asker) -> None:
    for number in range(1, len(OFFERED) + 1):
        told = ask(
            str(number),
            *["don't know"] * 90,
            options=("--as-of", "2026-11-22", "--out", f"{number}.yaml"),
        )
        assert "That is all that we need to ask." in told
        assert "Where things stand" in told


def test_a_case_is_left_alone_when_the_answers_go_elsewhere(ask: Asker, tmp_path: Path) -> None:
    ask(RECORDS, "March 2026", "stop", options=("--as-of", "2026-11-22", "--out", "a.yaml"))
    before = (tmp_path / "a.yaml").read_bytes()
    ask(RECORDS, *["no"] * 4, "stop", options=("a.yaml", "--out", "b.yaml"))
    assert (tmp_path / "a.yaml").read_bytes() == before
    assert len(answers(kept("b.yaml"))) > len(answers(kept("a.yaml")))


def test_answers_kept_elsewhere_are_gone_on_with(ask: Asker) -> None:
    ask(RECORDS, "March 2026", "stop", options=("--as-of", "2026-11-22", "--out", "a.yaml"))
    ask(RECORDS, "no", "stop", options=("a.yaml", "--out", "b.yaml"))
    told = ask(RECORDS, "stop", options=("a.yaml", "--out", "b.yaml"))
    assert "b.yaml holds what you told before" in told


def test_going_back_loses_nothing(ask: Asker) -> None:
    said = (RECORDS, "March 2026", "no", "no", "no")
    ask(*said, "stop", options=("--as-of", "2026-11-22", "--out", "straight.yaml"))
    told = ask(*said, *["back"] * 4, *[""] * 4, "stop")
    assert told.count("Your answer so far: ") == 7
    assert "The request for records arrived some day in March 2026 (you say)" in told
    assert Path("my-case.yaml").read_text() == Path("straight.yaml").read_text()


def test_an_answer_can_be_changed(ask: Asker) -> None:
    said = (RECORDS, "March 2026", "no", "no", "no")
    ask(*said, "stop")
    before = answers(kept())
    Path("my-case.yaml").unlink()
    ask(*said, *["back"] * 4, "April 2026, council says", "stop")
    april = {"record-request-1.received": Occurrence(TRUE, parse_span("2026-04"))}
    assert answers(kept()) == before | april
    assert "is: 2026-04\n    said_by: council" in Path("my-case.yaml").read_text()


def test_back_at_the_start_says_so(ask: Asker) -> None:
    assert "This is the first question." in ask(RECORDS, "back", "stop")


def test_skipped_is_not_answered_and_not_asked_again(ask: Asker) -> None:
    told = ask(RECORDS, *["skip"] * 60)
    questions = told.partition("Where things stand")[0]
    assert questions.count("On what day did they get your request for records?") == 1
    assert answers(kept()) == {}


def test_why_and_help(ask: Asker) -> None:
    told = ask(RECORDS, "why", "help", "stop")
    assert "Your answer helps to tell how this stands:" in told
    assert "  - Answer a request for your own records within one month" in told
    assert "You can also type" in told


def test_save_goes_on(ask: Asker) -> None:
    told = ask(RECORDS, "save", "March 2026", "stop")
    assert told.index("Saved in my-case.yaml") < told.index("some day in March 2026")
    assert answers(kept())


def test_what_is_not_understood_is_asked_again(ask: Asker) -> None:
    told = ask("0", "x", RECORDS, "whenever", "10 March 2026", "stop")
    assert told.count("Type a number from 1 to") == 2
    assert "'whenever' cannot be read as a date." in told
    assert answers(kept())


def test_an_order_that_cannot_be_is_refused_and_the_old_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    told = telling()
    request = told.open(EhcRequest)
    told.tell((request.id, "received"), (NINTH_OF_MARCH,))
    conversation = Conversation(Interview(told, rulebook(), ()), tmp_path / "c.yaml")
    monkeypatch.setattr("sys.stdin", io.StringIO("8 March 2026\n10 March 2026\n"))
    conversation.ask(about_a_fact(request, EhcRequest.decision_sent))
    out = capsys.readouterr().out
    assert "That cannot stand beside what you said before:" in out
    assert "cannot come before 'received'" in out
    kept_now = {account.value for accounts in request.accounts.values() for account in accounts}
    assert kept_now == {NINTH_OF_MARCH.value, Occurrence(TRUE, Span.on(day(2026, 3, 10)))}


def test_a_relative_day_is_told_back(ask: Asker) -> None:
    told = ask(RECORDS, "about two weeks ago", "stop")
    assert "We take that as: some day from 3 to 13 November 2026." in told


def test_a_day_after_the_day_of_telling_is_refused(ask: Asker) -> None:
    told = ask(RECORDS, "1 December 2026", "stop")
    assert "That is after 22 November 2026" in told


def test_a_list_is_opened_and_closed(ask: Asker) -> None:
    told = ask(RECORDS, *["no"] * 30)
    assert "Did you ask for records another time?" in told
    assert "record_requests" in Path("my-case.yaml").read_text().partition("no_others")[2]


def test_another_one_is_asked_about(ask: Asker) -> None:
    told = ask(RECORDS, *["no"] * 5, "yes", *["no"] * 8)
    assert "(About this request for records: record-request-2)" in told


def test_ctrl_c_keeps_what_was_said(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    command = [
        sys.executable,
        "-m",
        "dutybound",
        "ask",
        "--out",
        str(path),
        "--as-of",
        "2026-11-22",
    ]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as running:
        assert running.stdin is not None
        running.stdin.write(f"{RECORDS}\nMarch 2026\n")
        running.stdin.flush()
        for _ in range(200):
            if path.exists():
                break
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        told, _ = running.communicate(timeout=20)
    assert running.returncode == 130
    assert "is kept in" in told
    assert answers(load_case(path, rulebook()))
    assert [p.name for p in tmp_path.iterdir()] == ["c.yaml"]


# --- what is typed ----------------------------------------------------------------------------------


def reads(text: str, question: Question) -> Account:
    return read_answer(text, question, TODAY)


YES_NO = about_a_fact(None, Lamp.bright)  # type: ignore[arg-type]
CHOICE = about_a_fact(None, Lamp.colour)  # type: ignore[arg-type]
CODES = about_a_fact(None, Lamp.said)  # type: ignore[arg-type]
EVENT = about_a_fact(None, Lamp.lit)  # type: ignore[arg-type]
DAY = about_a_fact(None, Lamp.made)  # type: ignore[arg-type]
NINTH = Occurrence(TRUE, Span.on(day(2026, 3, 9)))


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("Yes", YES_NO, TRUE),
        ("n", YES_NO, FALSE),
        ("I don’t know", YES_NO, UNKNOWN),
        ("not sure.", YES_NO, UNKNOWN),
        ("2", CHOICE, frozenset({"blue"})),
        ("green", CHOICE, frozenset({"green"})),
        ("don't know", CHOICE, frozenset()),
        ("1, 2", CODES, frozenset({"cost", "late"})),
        ("1 and 2", CODES, frozenset({"cost", "late"})),
        ("late", CODES, frozenset({"late"})),
        ("none", CODES, frozenset()),
        ("no", EVENT, Occurrence(FALSE)),
        ("not yet", EVENT, Occurrence(FALSE)),
        ("yes", EVENT, Occurrence(TRUE, Span(FIRST, TODAY))),
        ("unknown", EVENT, Occurrence(UNKNOWN)),
        ("9 March 2026", EVENT, NINTH),
        ("yes, 9 March 2026", EVENT, NINTH),
        ("9 March", EVENT, NINTH),
        ("this month", EVENT, Occurrence(TRUE, Span(day(2026, 11, 1), TODAY))),
        ("before Easter 2026", EVENT, Occurrence(TRUE, parse_span("by 2026-04-04"))),
        ("in two weeks", DAY, parse_span("2026-12-03..2026-12-09")),
        ("none", DAY, Occurrence(FALSE)),
        ("don't know", DAY, ALL_TIME),
    ],
)
def test_answers(text: str, question: Question, value: Value) -> None:
    assert reads(text, question) == Account(value)


@pytest.mark.parametrize(
    ("text", "who", "proof"),
    [
        ("9 March 2026, council says", Speaker.COUNCIL, None),
        ("9 March 2026, the council said so", Speaker.COUNCIL, None),
        ("9 March 2026, said by the school", Speaker.SCHOOL, None),
        ("9 March 2026, NHS says, letter", Speaker.NHS, Proof.LETTER),
        ("9 March 2026, e-mail, council says", Speaker.COUNCIL, Proof.EMAIL),
        ("9 March 2026, shown by a letter", Speaker.FAMILY, Proof.LETTER),
        ("9 March 2026, from memory", Speaker.FAMILY, Proof.MEMORY),
        ("9 March 2026", Speaker.FAMILY, None),
        ("Monday, 9 March 2026, council says", Speaker.COUNCIL, None),
    ],
)
def test_who_says_so(text: str, who: Speaker, proof: Proof | None) -> None:
    assert reads(text, EVENT) == Account(NINTH, who, proof)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("maybe", YES_NO),
        ("4", CHOICE),
        ("1, 2", CHOICE),
        ("purple", CHOICE),
        ("3", CODES),
        ("23 November 2026", EVENT),
        ("the other day", EVENT),
        ("9 March 2026, uncle says", EVENT),
        ("", YES_NO),
    ],
)
def test_what_cannot_be_read(text: str, question: Question) -> None:
    with pytest.raises(NotUnderstood, match=r"[Tt]ype|Write"):
        reads(text, question)


def test_near_words_are_offered() -> None:
    with pytest.raises(NotUnderstood, match="Did you mean 'green'"):
        reads("gren", CHOICE)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("Back", Command.BACK),
        ("?", Command.HELP),
        ("quit", Command.STOP),
        ("yes", None),
        ("", None),
    ],
)
def test_commands(text: str, command: Command | None) -> None:
    assert command_of(text) is command


def test_numbers() -> None:
    assert numbers_of("3, 1 3", 3) == [3, 1]
    assert yes_or_no("no") is False
    for text in ("", "0", "4", "-1", "1.5", "²"):
        with pytest.raises(NotUnderstood):
            numbers_of(text, 3)


@pytest.mark.parametrize(
    ("text", "echo"),
    [
        ("9 March 2026", ""),
        ("2026-03-09, council says", ""),
        ("9/3/2026", "9 March 2026"),
        ("March", "some day in March 2026"),
        ("yes", ""),
        ("no", ""),
    ],
)
def test_what_is_told_back(text: str, echo: str) -> None:
    assert needs_echo(text, reads(text, EVENT)) == echo


# --- a case while it is told ------------------------------------------------------------------------


def telling() -> Telling:
    return Telling.beginning(TODAY, rulebook())


def test_matters_are_named_apart_and_under_their_own() -> None:
    told = telling()
    first, second = told.open(EhcRequest), told.open(EhcRequest)
    assert (first.id, second.id) == ("ehc-request-1", "ehc-request-2")
    assert told.open(Concession).parent is second
    assert told.open(Concession, first).parent is first


def test_problems_open_what_they_name_once() -> None:
    told = telling()
    review = [p for p in PROBLEMS if p.id == "ehc-review"]
    told.open_for(review)
    told.open_for(review)
    assert [r.id for r in told.case.all_records()] == ["child", "plan-1", "review-1"]


def test_closing_a_list_closes_what_would_belong_to_it() -> None:
    told = telling()
    told.close(EhcRequest)
    assert {EhcRequest, Concession} <= told.case.complete
    assert Review not in told.case.complete
    told.open(EhcRequest)
    assert EhcRequest not in told.case.complete


def test_a_matter_is_taken_away_only_while_it_is_empty() -> None:
    told = telling()
    visit = told.open(Visit)
    told.tell((visit.id, "entered"), (Account(TRUE),))
    assert not told.take_away_if_empty(visit)
    assert told.take_away_if_empty(told.open(Visit))
    assert [r.id for r in told.case.records(Visit)] == ["visit-1"]


def test_what_follows_is_drawn_again_and_never_kept(tmp_path: Path) -> None:
    told = telling()
    request = told.open(EhcRequest)
    told.tell((request.id, "decision_sent"), (Account(Occurrence(FALSE)),))
    assert EhcRequest.decision not in request.accounts
    loaded = next(told.as_loaded().records(EhcRequest))
    assert loaded.accounts[EhcRequest.decision][0].value == frozenset({"not-yet"})
    told.save(tmp_path / "c.yaml")
    again = Telling(load_case(tmp_path / "c.yaml", rulebook(), as_told=True), rulebook())
    assert EhcRequest.decision not in next(again.case.records(EhcRequest)).accounts


def test_what_is_not_known_is_remembered() -> None:
    told = telling()
    told.tell(("child", "disabled"), (Account(UNKNOWN),))
    told.tell(("child", "born"), (Account(parse_span("2015")),))
    assert list(told.not_known()) == [("child", "disabled")]
    assert told.accounts(("child", "born"))
    assert Child.disabled in told.case.root.accounts
