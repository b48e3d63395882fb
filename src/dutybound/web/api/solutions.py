"""Published solutions as the API answers them."""

from __future__ import annotations

from dutybound.web.api import refusals, rulebook
from dutybound.web.api.refusals import Refused
from dutybound.web.solutions.folder import as_json
from dutybound.web.solutions.format import Solutions, WithdrawnSolution
from dutybound.web.solutions.loading import published
from dutybound.web.solutions.words import day_words


def all_of_them() -> bytes:
    """All solutions.  Refused where this server was given none."""
    return as_json(_published())


def one(number: str) -> bytes:
    """One solution.  Refused where there is none of that number, or where it was taken back."""
    found = _published()
    for each in found.solutions:
        if each.id == number:
            return rulebook.plain(each.model_dump(mode="json"))
    for taken in found.withdrawn:
        if taken.id == number:
            raise _taken_back(taken)
    raise refusals.not_found(
        "There is no solution of that number.", "/api/1/solutions names them all."
    )


def _published() -> Solutions:
    found = published()
    if found is None:
        raise refusals.not_found(
            "This server has no solutions.",
            "Whoever runs it can name a folder that a desk published.",
        )
    return found


def _taken_back(one: WithdrawnSolution) -> Refused:
    detail = f"It was taken back on {day_words(one.withdrawn)}: {one.why}"
    instead = "/api/1/solutions names those that are published."
    return Refused(410, "gone", "This solution was taken back", detail, instead)
