"""What can be tried, and what an authority can do: declared, so that cases can be counted together.

An id is permanent: entries of trails name it.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from dutybound.letters.catalogue import LETTERS

LETTER: Final = "letter:"
"""How the ids begin of letters that were sent."""

STEPS: Final[dict[str, str]] = {
    "talked-to-worker": "Talked to the worker or the SENCO",
    "meeting": "Went to a meeting with the family",
    "manager": "Wrote or talked to a manager",
    "papers": "Sent papers that show the need",
    "records": "Asked for the records",
    "mediation": "Mediation",
    "advocate": "Brought in an advocate",
    "councillor": "Brought in a councillor or the MP",
    "complaint": "Complained, stage 1",
    "complaint-2": "Complained, stage 2",
    "ombudsman": "Went to the Ombudsman",
    "tribunal": "Appealed to the Tribunal",
    "letter-before-claim": "A solicitor wrote before a claim",
    "judicial-review": "Judicial review",
}

NOTHING: Final = "nothing"
DID: Final[dict[str, str]] = {
    NOTHING: "Nothing so far",
    "answered": "Answered, without doing anything",
    "promised": "Promised to do it",
    "partly": "Did part of it",
    "did-it": "Did what was asked",
    "refused": "Refused",
    "conceded": "Gave way before a hearing",
    "ordered": "Did it when it was ordered to",
}


@cache
def letters() -> dict[str, str]:
    """The letters that there are, each by the id that says it was sent."""
    return {f"{LETTER}{one.id}": f"Letter: {one.title}" for one in LETTERS}


def letter_of(offer: str) -> str:
    """The id of having sent the letter of an offer."""
    return f"{LETTER}{offer.partition(':')[0]}"


def step_words(step: str) -> str:
    """A step in words; its id where this version does not know it."""
    return STEPS.get(step) or letters().get(step) or step


def grouped_steps() -> list[tuple[str, list[tuple[str, str]]]]:
    """All that can be tried, under headings."""
    return [("Steps", list(STEPS.items())), ("Letters that were sent", list(letters().items()))]
