"""What can be done with a letter from its page: each with its form, and what it does to the open case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dutybound.days import from_date
from dutybound.web.casework.cases.acting import Doable
from dutybound.web.casework.cases.changing import Opening
from dutybound.web.casework.cases.doing import Given
from dutybound.web.casework.letters import events, moving
from dutybound.web.casework.letters import forms as letter_forms
from dutybound.web.casework.letters.forms import LetterForm
from dutybound.web.casework.letters.models import LetterState
from dutybound.web.casework.people.models import Colleague


@dataclass(frozen=True)
class Step(Doable):
    """Something that can be done: what its page is called and says, from which states, and what it does."""

    states: frozenset[LetterState]
    do: Callable[[Opening, Colleague, int, Given], None]
    form: type[LetterForm] = LetterForm
    goes_out: bool = False


def _approve(opening: Opening, who: Colleague, number: int, given: Given) -> None:
    moving.approve(opening, who, number, given["text_number"])


def _send(opening: Opening, who: Colleague, number: int, given: Given) -> None:
    kept = moving.send(opening, number, given["on"], given["by"])
    came = given.get("came")
    told = came and events.begin_matter(
        opening.content, kept.about.offer, from_date(came), given["by"]
    )
    if told:
        opening.happened.append(told)


def _answer(opening: Opening, who: Colleague, number: int, given: Given) -> None:
    moving.answer(opening, number, given["on"], given["by"], given["said"])
    if given["happened"]:
        day = from_date(given["on"])
        told = events.tell(opening.content, given["happened"], day, given["by"])
        opening.happened.append(told)


def _put_aside(opening: Opening, who: Colleague, number: int, given: Given) -> None:
    moving.put_aside(opening, number)


def _take_up(opening: Opening, who: Colleague, number: int, given: Given) -> None:
    moving.take_up(opening, number)


STEPS = {
    "approve": Step(
        "Approve this letter",
        "Approve it",
        frozenset({LetterState.DRAFT}),
        _approve,
        letter_forms.ApproveForm,
        says="You have read each sentence, and the case bears it out. Any change makes it a draft again.",
    ),
    "send": Step(
        "Write down that it went out",
        "Write it down",
        frozenset({LetterState.APPROVED}),
        _send,
        letter_forms.SendForm,
        says="Nothing is sent from here: download the letter, send it, then write it down.",
        goes_out=True,
    ),
    "answer": Step(
        "Write down what they answered",
        "Write it down",
        frozenset({LetterState.SENT, LetterState.ANSWERED}),
        _answer,
        letter_forms.AnswerForm,
    ),
    "put-aside": Step(
        "Put this letter aside",
        "Put it aside",
        moving.CAN_BE_CHANGED,
        _put_aside,
        says="It is kept, and can be taken up again. It has to be approved anew then.",
        careful=True,
    ),
    "take-up": Step(
        "Take this letter up again",
        "Take it up",
        frozenset({LetterState.PUT_ASIDE}),
        _take_up,
        says="It is a draft then.",
    ),
}
