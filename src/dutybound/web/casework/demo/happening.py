"""What happened in an invented case after it was opened: contacts, letters, how its problem went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from dutybound.web.casework.demo.solutions import contents
from dutybound.web.casework.outcomes.steps import LETTER
from dutybound.web.casework.trail.kinds import Contact, Happened, LetterMoved, Outcome

_SAID = (
    "She has had no letter. We went through what she wrote and what they answered.",
    "They are tired. We agreed what to ask for, and that we write it down for them.",
    "The worker says that the panel meets next week. I asked for it in writing.",
    "No answer so far. I told the family what the limit is and what comes after it.",
    "They had the meeting. Notes are promised by Friday.",
    "The school backs the family, and will write so.",
)
_BY = ("telephone", "e-mail", "video call", "meeting")
_STEPS = {
    "talked-to-worker": 0.18, "meeting": 0.25, "manager": 0.3, "papers": 0.35, "records": 0.15,
    "mediation": 0.35,
    "advocate": 0.3, "councillor": 0.25, "complaint": 0.4, "ombudsman": 0.5, "tribunal": 0.7,
    "letter-before-claim": 0.75, f"{LETTER}chase": 0.4, f"{LETTER}answer-refusal": 0.45,
    f"{LETTER}complain-stage-1": 0.4, f"{LETTER}ask-for-records": 0.2,
}  # fmt: skip
"""How often a problem ends after each step: made up."""
_ENDS = ("did-it", "did-it", "partly", "conceded", "ordered")
_GOES_ON = ("nothing", "nothing", "answered", "promised", "refused")
_USUAL = 6
_WITH_THE_LETTER = ("complaint", "meeting", "manager")
_LETTER_ENDS = 0.4
_LEAST_DAYS, _MEAN_DAYS = 9, 70


@dataclass(frozen=True)
class Course:
    """What happened, with its day; and the day that the problem ended, if it did."""

    happened: tuple[tuple[date, Happened], ...]
    ended_on: date | None

    def in_order(self) -> list[Happened]:
        return [one for _day, one in sorted(self.happened, key=lambda pair: pair[0])]


def course(
    draw: Random, problem: str, opened: date, today: date, who: str, *, letters: bool = True
) -> Course:
    """How one problem went from the day that its case was opened until today."""
    steps = [one for one in _usual(problem) if letters or not one.startswith(LETTER)]
    chosen = draw.sample(steps, min(len(steps), draw.choice((1, 1, 2, 2, 3))))
    ended_on = _end(draw, max((_STEPS.get(one, _LETTER_ENDS) for one in chosen), default=0), opened)
    told = list(_contacts(draw, who, opened, today))
    day = opened
    for step in chosen:
        day += timedelta(days=draw.randint(4, 40))
        if day < min(today, ended_on or today):
            told.extend((day, one) for one in _tried(draw, problem, step, day))
    if ended_on is None or ended_on > today:
        return Course(tuple(told), None)
    told.append((ended_on, _outcome(problem, (), ended_on, draw.choice(_ENDS), ended=True)))
    return Course(tuple(told), ended_on)


def _usual(problem: str) -> list[str]:
    """The same few steps for all who have this problem: with the letter of its solution, where it has one."""
    for one in contents():
        if one.about == problem:
            return [f"{LETTER}{one.letter}", *_WITH_THE_LETTER]
    return Random(problem).sample(list(_STEPS), _USUAL)


def _end(draw: Random, chance: float, opened: date) -> date | None:
    if draw.random() > chance + 0.15:
        return None
    return opened + timedelta(days=_LEAST_DAYS + int(draw.expovariate(1 / _MEAN_DAYS)))


def _tried(draw: Random, problem: str, step: str, day: date) -> Iterator[Happened]:
    if step.startswith(LETTER):
        yield LetterMoved(draw.randrange(1, 9), step.removeprefix(LETTER), "sent", day.isoformat())
    yield _outcome(problem, (step,), day, draw.choice(_GOES_ON), ended=False)


def _outcome(problem: str, tried: tuple[str, ...], day: date, did: str, *, ended: bool) -> Outcome:
    return Outcome(problem, tried, "", day.isoformat(), ended=ended, did=did)


def _contacts(draw: Random, who: str, opened: date, today: date) -> Iterator[tuple[date, Happened]]:
    day = opened
    for _time in range(draw.randint(1, 4)):
        yield day, Contact(day.isoformat(), who, draw.choice(_BY), draw.choice(_SAID))
        day = min(today, day + timedelta(days=draw.randint(5, 60)))
