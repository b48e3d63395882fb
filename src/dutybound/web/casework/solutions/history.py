"""The history of a solution: steps that each hold the hash of the one before, as the entries of a case do.

No step is sealed, for none is about a case.  So a chain shows what was changed, cut out or put in by whoever
does not know of it; whoever can write the database and works every hash out anew is found by the heads that
`dutybound desk check-trail --keep` wrote, where they are kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from dutybound.web.casework.links import first_broken, place_after
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.solutions.models import Did, Solution, SolutionEdition, SolutionStep


def next_step(
    solution: Solution, who: Colleague, did: Did, note: str, at: datetime
) -> SolutionStep:
    """The step that goes after the last one, about the text as it is now; it is not kept yet."""
    last = SolutionStep.objects.filter(solution=solution).order_by("place").last()
    place, before = place_after(last)
    step = SolutionStep(
        solution=solution,
        place=place,
        at=at,
        by=who,
        did=did,
        note=note,
        digest=digest_of(solution.content),
        before=before,
    )
    step.hash = hash_of(step)
    return step


def digest_of(content: Mapping[str, Any]) -> str:
    """A fingerprint of a text as it is kept, to say in the history which one somebody agreed to."""
    return hashlib.sha256(
        json.dumps(content, sort_keys=True, ensure_ascii=False).encode()
    ).hexdigest()


def hash_of(step: SolutionStep) -> str:
    """SHA-256 over everything that is kept of a step, and the hash of the one before."""
    parts = (
        step.solution_id, step.place, step.at.isoformat(), step.by_id, str(step.did), step.note,
        step.digest, step.before,
    )  # fmt: skip
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def faults(solution: Solution, steps: Sequence[SolutionStep]) -> Iterator[str]:
    """What is not as the desk wrote it, each in a sentence: the chain, the text, and each edition."""
    broken = first_broken(steps, hash_of)
    if broken:
        yield f"the history of solution {solution.number} is broken at step {broken}."
        return
    if not steps or steps[-1].digest != digest_of(solution.content):
        yield f"the text of solution {solution.number} is not the one that its history tells of."
    published = [one.digest for one in steps if one.did == Did.PUBLISHED]
    if published != list(_digests(solution)):
        yield f"the editions of solution {solution.number} are not those that its history tells of."


def _digests(solution: Solution) -> Iterator[str]:
    for edition in SolutionEdition.objects.filter(solution=solution).order_by("number"):
        yield digest_of(edition.content)
