"""The invented stories, and what each tells of.

`development` may be read and worked on; `held-out` is for measuring only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "stories"
SPLITS = {"development": "development.yaml", "held-out": "held_out.yaml"}


@dataclass(frozen=True, slots=True)
class Story:
    """A story that nobody told: the problems in it, the main one first, by id.

    `also_fair` may be offered too and is not counted as wrong; `danger`: it holds a sign of danger.
    """

    id: str
    voice: str
    says: str
    problems: tuple[str, ...]
    also_fair: frozenset[str]
    danger: bool


def stories(split: str) -> tuple[Story, ...]:
    """The stories of a split ("development" or "held-out"), in order."""
    told = yaml.safe_load((FOLDER / SPLITS[split]).read_text(encoding="utf-8"))
    return tuple(map(_story, told))


def _story(told: dict[str, Any]) -> Story:
    return Story(
        id=told["id"],
        voice=told["voice"],
        says=told["says"],
        problems=tuple(told["problems"]),
        also_fair=frozenset(told.get("also_fair", ())),
        danger=told.get("danger", False),
    )
