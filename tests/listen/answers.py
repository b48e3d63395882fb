"""The invented answers, and how well the listening does on them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from dutybound.listen.danger import Danger, signs_of_danger

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Invented:
    """An answer that nobody gave, what danger it speaks of, and why."""

    says: str
    danger: frozenset[Danger]
    why: str


def invented(name: str) -> list[Invented]:
    told = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return [Invented(a["says"], frozenset(map(Danger, a["danger"])), a["why"]) for a in told]


def missed(answers: list[Invented]) -> list[str]:
    """What speaks of danger and is not heard."""
    return [a.says for a in answers if a.danger and not signs_of_danger(a.says)]


def false_alarms(answers: list[Invented]) -> list[str]:
    """What is ordinary and is taken for danger."""
    return [a.says for a in answers if not a.danger and signs_of_danger(a.says)]


def of_another_kind(answers: list[Invented]) -> list[str]:
    """What is heard, and put down to no kind that it speaks of."""
    heard = ((a, frozenset(signs_of_danger(a.says))) for a in answers if a.danger)
    return [a.says for a, found in heard if found and not found & a.danger]
