"""The time limits of everything that a family can do, side by side: what has to be done first comes first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutybound.days import FIRST, LAST, Day
from dutybound.engine.check import Result
from dutybound.engine.findings import Finding
from dutybound.engine.report_entries import Entries
from dutybound.engine.report_sentences import step_of
from dutybound.engine.report_sorting import WRONG, Bucket, sorted_into
from dutybound.language import Claim, Remedy, Right, Status


@dataclass(frozen=True, slots=True)
class Clock:
    """One time limit.

    `safe` is the day by which it is safely in time, `outer` the last day that may be in time, `opens` the
    day from which it can be done, each None where there is none or it is not known.  `says` is in words
    what no day says.  `past` is set where the usual last day has gone by, `shut` where the way is closed.
    `runs_during_complaint` marks one that a complaint does not stop.
    """

    title: str
    about: str = ""
    safe: Day | None = None
    outer: Day | None = None
    opens: Day | None = None
    says: tuple[str, ...] = ()
    unsure: bool = False
    past: bool = False
    shut: bool = False
    runs_during_complaint: bool = False


def clocks(result: Result) -> tuple[Clock, ...]:
    """Every limit of a right that may be there, and of each remedy for what is or may be wrong."""
    entries = Entries.of(result)
    rights = [finding for finding in result.findings if _may_be_used(finding)]
    told = {finding.rule.id for finding in result.findings if _is_told(finding)}
    made = [
        *(_of_right(finding, entries) for finding in rights),
        *(_of_remedy(remedy) for remedy in _remedies(result, told)),
    ]
    return tuple(sorted(made, key=_first_to_act_on))


LOOSE = 366
"""A day of which no more is known than that it lies between two that are further apart is not given."""

_OPENINGS = {Status.OPEN, Status.NOT_OPEN_YET, Status.PAST_USUAL_LIMIT, Status.SHUT_OUT}


def _is_told(finding: Finding) -> bool:
    """Whether a right is spoken of at all; one that was used needs no other clock."""
    used = finding.status is Status.USED
    return isinstance(finding.rule, Right) and (used or _may_be_used(finding))


def _may_be_used(finding: Finding) -> bool:
    if not isinstance(finding.rule, Right) or not finding.answer.possible & _OPENINGS:
        return False
    return finding.status is not Status.UNCLEAR or _safe(finding) is not None


def _of_right(finding: Finding, entries: Entries) -> Clock:
    possible, step = finding.answer.possible, step_of(finding)
    return Clock(
        finding.title,
        entries.about(finding),
        safe=_safe(finding),
        outer=_latest(finding, "outer"),
        opens=_latest(finding, "opens") if Status.NOT_OPEN_YET in possible else None,
        says=_in_words(finding, entries),
        unsure=len(possible) > 1,
        past=possible == {Status.PAST_USUAL_LIMIT},
        shut=possible == {Status.SHUT_OUT},
        runs_during_complaint=isinstance(step, Claim) and step.runs_during_complaint,
    )


def _in_words(finding: Finding, entries: Entries) -> tuple[str, ...]:
    """What the days do not say: that there is none, that it has gone by, that the way is shut."""
    possible = finding.answer.possible
    opens = Status.NOT_OPEN_YET in possible and _latest(finding, "opens")
    if (_safe(finding) or opens) and possible & {Status.OPEN, Status.NOT_OPEN_YET}:
        return ()
    return entries.sentences(finding)


def _safe(finding: Finding) -> Day | None:
    """The first possible safe day; None where it is known so loosely that it would tell nobody anything."""
    span = finding.answer.dates.get("safe")
    if span is None or span.earliest in (FIRST, LAST):
        return None
    return None if LOOSE < span.latest - span.earliest < LAST - span.earliest else span.earliest


def _latest(finding: Finding, name: str) -> Day | None:
    span = finding.answer.dates.get(name)
    return None if span is None or span.latest in (FIRST, LAST) else span.latest


def _remedies(result: Result, told: set[str]) -> Iterator[Remedy]:
    """The remedies for what is or may be wrong whose limit no right of this case works out, each once."""
    found = sorted_into(result.findings)
    wrong: Iterable[Finding] = (
        finding for place in (*WRONG, Bucket.ASK) for finding in found[place]
    )
    held = {remedy.id: remedy for finding in wrong for remedy in finding.rule.remedies}
    return (remedy for remedy in held.values() if remedy.rule not in told)


def _of_remedy(remedy: Remedy) -> Clock:
    return Clock(
        remedy.title, says=(remedy.limit,), runs_during_complaint=remedy.runs_during_complaint
    )


def _first_to_act_on(clock: Clock) -> tuple[int, int]:
    group = 4 if clock.shut else 3 if clock.past else 0
    if not group and clock.safe is None:
        group = 1 if clock.opens is not None else 2
    return group, clock.safe or clock.opens or LAST
