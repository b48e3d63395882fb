"""Published solutions for the tests of the pages and of the API, and the folder that they are in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dutybound.web.solutions.folder import write
from dutybound.web.solutions.format import Solutions

LATE, GATE, GONE = "bcdfg", "bcdfh", "bcdfj"


def told(**more: Any) -> dict[str, Any]:
    """A solution as data, with `more` in it."""
    return {
        "id": LATE,
        "title": "The plan is late",
        "problem": "ehc-late",
        "rule": "",
        "reply": "",
        "about": "The EHC plan is late, or takes too long",
        "short": "The council has 20 weeks.",
        "law": [
            {
                "rule": "ehc.final-plan-20-weeks",
                "title": "Send the plan in time",
                "words": "The council must send the plan in time.",
                "sources": [{"words": "reg 13", "url": "https://www.legislation.gov.uk/x"}],
            }
        ],
        "letter": "chase-ehc-plan",
        "letter_title": "Chase an EHC plan or decision",
        "steps": ["Find the day of the request.", "Send the letter."],
        "meeting": [
            {"say": "When will it come?", "they_may_say": "We do not know.", "then_say": ""}
        ],
        "what_worked": {
            "year": 2025,
            "all_families": {
                "families": 60,
                "ended_within_90_days": 25,
                "least": 2,
                "most": 6,
            },
            "tried": [
                {
                    "step": "letter:chase-ehc-plan",
                    "words": "Letter: Chase an EHC plan or decision",
                    "families": 35,
                    "ended_within_30_days": None,
                    "ended_within_90_days": 15,
                    "least": 2,
                    "most": 6,
                }
            ],
        },
        "editions": [{"number": 1, "published": "2026-10-01", "changed": "First published."}],
        **more,
    }


def about_a_reply(**more: Any) -> dict[str, Any]:
    return told(
        id=GATE,
        title="They want a diagnosis",
        problem="",
        rule="care.no-diagnosis-impairment-or-iq-gate",
        reply="no-diagnosis",
        about="They said: Your child has no diagnosis.",
        what_worked=None,
        **more,
    )


def all_told(*solutions: dict[str, Any]) -> dict[str, Any]:
    gone = {
        "id": GONE,
        "title": "An old way",
        "withdrawn": "2026-11-02",
        "why": "The law has changed.",
    }
    return {
        "dutybound_solutions": 1,
        "solutions": list(solutions or (told(), about_a_reply())),
        "withdrawn": [gone],
    }


def folder_of(path: Path, *solutions: dict[str, Any]) -> Path:
    """The folder, as the desk writes it."""
    write(path, Solutions.model_validate(all_told(*solutions)))
    return path
