"""Drawing the courses of a case's problems from its trail, at each change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from dutybound.engine import Result
from dutybound.reference.authorities import authorities
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.outcomes.about import About, went_wrong
from dutybound.web.casework.outcomes.models import Course
from dutybound.web.casework.outcomes.steps import LETTER, letter_of
from dutybound.web.casework.trail.chain import read_entry
from dutybound.web.casework.trail.kinds import LetterMoved, Outcome

_TELL = (Outcome.kind, LetterMoved.kind)


def keep_courses(case: CaseFile, key: bytes, problems: Iterable[str], result: Result) -> None:
    """Put the courses of a case's problems in place of those that were kept."""
    outcomes, sent = told(case, key)
    chosen = [About(problem=one) for one in problems]
    abouts = dict.fromkeys([*chosen, *went_wrong(result), *(About.of(one) for one in outcomes)])
    courses = [
        _course(case, about, [one for one in outcomes if About.of(one) == about], sent)
        for about in abouts
        if about.known()
    ]
    Course.objects.filter(case=case).delete()
    Course.objects.bulk_create(courses)


def told(case: CaseFile, key: bytes) -> tuple[list[Outcome], dict[str, str]]:
    """The outcomes that a trail tells of, in their order; and the first day of each letter that went out."""
    entries = Entry.objects.filter(case=case, kind__in=_TELL).order_by("place")
    happened = [read_entry(entry, key) for entry in entries]
    sent: dict[str, str] = {}
    for one in happened:
        if isinstance(one, LetterMoved) and one.state == "sent" and one.on:
            step = letter_of(one.offer)
            sent[step] = min(one.on, sent.get(step, one.on))
    outcomes = [one for one in happened if isinstance(one, Outcome)]
    return sorted(outcomes, key=lambda one: one.on), sent


def _course(case: CaseFile, about: About, outcomes: list[Outcome], sent: dict[str, str]) -> Course:
    last = outcomes[-1] if outcomes else None
    place = authorities().get(case.authority)
    return Course(
        case=case,
        authority=case.authority,
        region=place.region if place else "",
        problem=about.problem,
        rule=about.rule,
        reply=about.reply,
        tried=[list(pair) for pair in _tried(outcomes, sent).items()],
        did=last.did if last else "",
        opened_on=case.opened_on,
        ended_on=_ended(outcomes),
    )


def _tried(outcomes: list[Outcome], sent: dict[str, str]) -> dict[str, str]:
    """Each step with the first day that it is told of; of a letter, the day on which it was sent."""
    found: dict[str, str] = {}
    for step, on in _mentions(outcomes):
        day = sent.get(step, on) if step.startswith(LETTER) else on
        found[step] = min(day, found.get(step, day))
    return found


def _mentions(outcomes: list[Outcome]) -> Iterator[tuple[str, str]]:
    return ((step, one.on) for one in outcomes for step in one.tried)


def _ended(outcomes: list[Outcome]) -> date | None:
    """The day on which the problem ended; none where it came back later."""
    ended = None
    for one in outcomes:
        if not one.ended:
            ended = None
        elif ended is None:
            ended = date.fromisoformat(one.on)
    return ended
