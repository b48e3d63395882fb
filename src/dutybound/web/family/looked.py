"""How things stood when a family last looked, and what has changed since: by the law, by time, or by them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from dutybound.case import CaseFileError, case_document, parse_case
from dutybound.days import Day, Span, iso
from dutybound.engine import Case, Finding, Result, check
from dutybound.engine.report_sorting import Bucket, bucket
from dutybound.language import Status
from dutybound.web.family.file import FILE_NAME, FamilyFile, law

Standing = dict[str, list[Any]]
"""By finding: the statuses that are possible, then its days by the names in `DAYS`, as plain lists."""

DAYS = ("due", "safe", "opens")
_QUIET = {
    Status.HOLDS,
    Status.DOES_NOT_HOLD,
    Status.OWED,
    Status.IN_FORCE,
    Status.TURNS_ON_THE_LAW,
}
_SILENT = {Bucket.NOT_ENGAGED, Bucket.NOT_TOLD}


class Cause(Enum):
    """What made a finding change."""

    LAW = "law"
    TIME = "time"
    ANSWERS = "answers"


@dataclass(frozen=True)
class Stood:
    """Where a finding stood: the statuses that were possible (none: nothing to say), and its days."""

    possible: tuple[Status, ...] = ()
    days: tuple[tuple[str, Span], ...] = ()

    @classmethod
    def read(cls, kept: list[Any] | None) -> Stood:
        """What was kept of it."""
        if kept is None:
            return cls()
        possible, *spans = kept
        days = ((name, Span(*span)) for name, span in zip(DAYS, spans, strict=True) if span)
        return cls(tuple(map(Status, possible)), tuple(days))


@dataclass(frozen=True)
class Change:
    """A finding that is not as it was: where it stood, where it stands, and what made it so.

    `finding` is the one of today, or of then where there is none today.
    """

    finding: Finding
    before: Stood
    now: Stood
    causes: tuple[Cause, ...]

    @property
    def is_small(self) -> bool:
        """Whether it was, and is, nothing that anybody has to act on."""
        return not any(
            len(s.possible) == 1 and s.possible[0] not in _QUIET for s in (self.before, self.now)
        )


def seen_now(file: FamilyFile, result: Result) -> dict[str, Any]:
    """What to remember of a result that is being shown."""
    return {
        "as_of": result.as_of,
        "rules": result.receipt.rulebook_hash,
        "case": json.dumps(case_document(file.telling.case), separators=(",", ":")),
        "stood": standing(result),
    }


def standing(result: Result) -> Standing:
    """Where each finding stands that says anything."""
    return {key(f): _stands(f) for f in result.findings if bucket(f) not in _SILENT}


def key(finding: Finding) -> str:
    """What a finding is called from one look to the next."""
    return f"{finding.rule.id}/{finding.step}/{finding.record.id}"


def _stands(finding: Finding) -> list[Any]:
    # While it is not clear where a finding stands, its days move with every day that goes by.
    clear = finding.status is not Status.UNCLEAR
    spans = [finding.answer.dates.get(name) if clear else None for name in DAYS]
    return [_possible(finding), *([s.earliest, s.latest] if s else None for s in spans)]


def _possible(finding: Finding) -> list[str]:
    """The statuses, in the order in which they are declared; contested law is one of its own."""
    if finding.status is not Status.UNCLEAR:
        return [finding.status.value]
    return [status.value for status in Status if status in finding.answer.possible]


# --- what has changed -------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Looks:
    """The same findings four times: as they stood, by the law of today, today, and as it is told now."""

    stood: Standing
    by_law: Standing
    by_time: Standing
    now: Standing

    def causes(self, name: str) -> tuple[Cause, ...]:
        steps = (
            (Cause.LAW, self.stood, self.by_law),
            (Cause.TIME, self.by_law, self.by_time),
            (Cause.ANSWERS, self.by_time, self.now),
        )
        return tuple(cause for cause, one, next_ in steps if one.get(name) != next_.get(name))


def changes(seen: Mapping[str, Any], result: Result) -> tuple[Change, ...]:
    """What is not as it was when it was last looked at, in the order of the findings of today.

    The case of then is worked out again with the law of today, on the day of then and today: what the first
    changes the law did, what the second changes time did, and the rest is what the family told since.  To say
    that everything is still so is no new answer: it lets time go by.
    """
    try:
        then = _case(seen["case"], 0)
        still = _case(seen["case"], result.case.as_of)
    except (KeyError, CaseFileError):
        return ()
    by_law = check(then, law(), as_of=seen["as_of"], explain=False)
    by_time = check(still, law(), as_of=result.as_of, explain=False)
    looks = _Looks(seen["stood"], standing(by_law), standing(by_time), standing(result))
    return tuple(_changed(looks, [*result.findings, *by_time.findings]))


def _case(kept: str, day: Day) -> Case:
    """The case as it was told, taken to be still so on a later day.  CaseFileError for an old vocabulary."""
    document = json.loads(kept)
    document["as_of"] = max(document["as_of"], iso(day)) if day else document["as_of"]
    return parse_case(json.dumps(document), FILE_NAME, law())


def _changed(looks: _Looks, findings: list[Finding]) -> Iterator[Change]:
    met: set[str] = set()
    for finding in findings:
        name = key(finding)
        before, now = looks.stood.get(name), looks.now.get(name)
        if name not in met and before != now:
            yield Change(finding, Stood.read(before), Stood.read(now), looks.causes(name))
        met.add(name)


def looked_on(seen: Mapping[str, Any]) -> Day | None:
    """The day of the last look; None for a family that has not looked yet."""
    day: Day | None = seen.get("as_of")
    return day
