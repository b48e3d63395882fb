"""Changing a solution, in one transaction with what tells of it.

A change names the version that it was made on; where somebody else was quicker: ChangedMeanwhile, and nothing
is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from dutybound.web.casework.cases.errors import ChangedMeanwhile
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import Role
from dutybound.web.casework.solutions.content import Content
from dutybound.web.casework.solutions.errors import NotNow
from dutybound.web.casework.solutions.history import next_step
from dutybound.web.casework.solutions.models import (
    Did,
    Solution,
    SolutionEdition,
    SolutionStep,
    State,
)
from dutybound.web.casework.solutions.roles import PUBLISH, WRITE

FIRST = "First published."


@transaction.atomic
def begin(content: Content, who: Colleague) -> Solution:
    """A new solution.  PermissionDenied."""
    _need(who.role in WRITE)
    solution = Solution(writer=who)
    _fill(solution, content)
    solution.save(force_insert=True)
    _tell(solution, who, Did.WROTE, "")
    return solution


def write(number: str, version: int, who: Colleague, content: Content) -> None:
    """Change the text: it is a draft again, and what was published stays until the next edition."""
    with _changing(number, version) as solution:
        _need(may_write(who, solution))
        _fill(solution, content)
        solution.state = State.DRAFT
        _tell(solution, who, Did.WROTE, "")


def send(number: str, version: int, who: Colleague) -> None:
    """Ask for a review.  NotNow where something that a family needs is missing."""
    with _changing(number, version) as solution:
        _need(may_write(who, solution))
        _need_state(solution, State.DRAFT)
        if not Content.read(solution.content).finished:
            raise NotNow(
                "Say why it helps, which law it rests on and what to do, before it is reviewed."
            )
        solution.state = State.IN_REVIEW
        _tell(solution, who, Did.SENT, "")


def agree(number: str, version: int, who: Colleague) -> None:
    """Agree to the text as it stands.  Never by whoever wrote any of it since it was last published."""
    with _changing(number, version) as solution:
        _need(may_review(who, solution))
        _need_state(solution, State.IN_REVIEW)
        solution.state = State.REVIEWED
        _tell(solution, who, Did.AGREED, "")


def send_back(number: str, version: int, who: Colleague, why: str) -> None:
    """Ask the writer to change something."""
    with _changing(number, version) as solution:
        _need(may_review(who, solution) or who.role in PUBLISH)
        _need_state(solution, State.IN_REVIEW, State.REVIEWED)
        solution.state = State.DRAFT
        _tell(solution, who, Did.SENT_BACK, why)


def publish(number: str, version: int, who: Colleague, changed: str, on: date) -> None:
    """Publish the text that was reviewed as a new edition; `changed` says in a line what is new in it."""
    with _changing(number, version) as solution:
        _need(who.role in PUBLISH)
        _need_state(solution, State.REVIEWED)
        solution.edition += 1
        solution.state, solution.withdrawn_on, solution.withdrawn_why = State.PUBLISHED, None, ""
        SolutionEdition.objects.create(
            solution=solution,
            number=solution.edition,
            content=solution.content,
            changed=changed or FIRST,
            published_on=on,
        )
        _tell(solution, who, Did.PUBLISHED, changed or FIRST)


def withdraw(number: str, version: int, who: Colleague, why: str, on: date) -> None:
    """Take a solution off the public side, from the next `desk publish` on."""
    with _changing(number, version) as solution:
        _need(who.role in PUBLISH)
        if not solution.is_public:
            raise NotNow("It is not published.")
        solution.state, solution.withdrawn_on, solution.withdrawn_why = State.WITHDRAWN, on, why
        _tell(solution, who, Did.WITHDREW, why)


# --- who may ----------------------------------------------------------------------------------------


def may_write(who: Colleague, solution: Solution) -> bool:
    """Whoever began it, and supervisors."""
    return who.role in WRITE and (who.role == Role.SUPERVISOR or solution.writer_id == who.pk)


def may_review(who: Colleague, solution: Solution) -> bool:
    """Any adviser or supervisor who wrote nothing of it since it was last published."""
    return who.role in WRITE and who.pk not in writers_of(solution)


def writers_of(solution: Solution) -> set[int]:
    """Who wrote in the text that is worked on."""
    writers: set[int] = set()
    for step in SolutionStep.objects.filter(solution=solution).order_by("place"):
        if step.did == Did.PUBLISHED:
            writers.clear()
        elif step.did == Did.WROTE:
            writers.add(step.by_id)
    return writers


# --- inside -----------------------------------------------------------------------------------------


@contextmanager
def _changing(number: str, version: int) -> Iterator[Solution]:
    """Solution.DoesNotExist; ChangedMeanwhile where `version` is no longer the solution's."""
    with transaction.atomic():
        solution = Solution.objects.select_for_update(of=("self",)).get(number=number)
        if solution.version != version:
            raise ChangedMeanwhile
        yield solution
        solution.version += 1
        solution.save()


def _fill(solution: Solution, content: Content) -> None:
    solution.about, solution.title = content.about, content.title
    solution.content = content.written()


def _tell(solution: Solution, who: Colleague, did: Did, note: str) -> None:
    next_step(solution, who, did, note, timezone.now()).save(force_insert=True)


def _need(is_theirs: bool) -> None:
    if not is_theirs:
        raise PermissionDenied


def _need_state(solution: Solution, *states: State) -> None:
    if solution.state not in states:
        raise NotNow(f"It stands so: {State(solution.state).label.lower()}. Look at it again.")
