"""The invented stories, and what each tells of.

`development` and those to learn from may be read and worked on; `held-out` is for measuring only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "stories"
LEARNED_FROM = Path(__file__).parent / "learned_from"
SPLITS = {"development": "development.yaml", "held-out": "held_out.yaml"}


@dataclass(frozen=True, slots=True)
class Story:
    """A story that nobody told: the problems in it, the main one first, by id.

    `also_fair` may be offered too and is not counted as wrong; `danger`: it holds a sign of danger;
    `because`: the words that tell of each problem, where they were marked.
    """

    id: str
    voice: str
    says: str
    problems: tuple[str, ...]
    also_fair: frozenset[str]
    danger: bool
    because: tuple[tuple[str, str], ...] = ()


def stories(split: str) -> tuple[Story, ...]:
    """The stories of a split ("development" or "held-out"), in order."""
    return stories_in(FOLDER / SPLITS[split])


def learned_stories() -> tuple[Story, ...]:
    """The stories that the sentence model learns from, in order."""
    return tuple(
        story for path in sorted(LEARNED_FROM.glob("*.yaml")) for story in stories_in(path)
    )


def stories_in(path: Path) -> tuple[Story, ...]:
    """The stories of a file, in order."""
    return tuple(map(_story, yaml.safe_load(path.read_text(encoding="utf-8"))))


def _story(told: dict[str, Any]) -> Story:
    return Story(
        id=told["id"],
        voice=told["voice"],
        says=told["says"],
        problems=tuple(told["problems"]),
        also_fair=frozenset(told.get("also_fair", ())),
        danger=told.get("danger", False),
        because=tuple(told.get("because", {}).items()),
    )
