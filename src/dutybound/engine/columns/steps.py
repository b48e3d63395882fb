"""One step of a rule over one block: possible statuses, days and open exceptions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dutybound.days import FIRST, LAST
from dutybound.engine.columns.reader import ColumnReader
from dutybound.engine.columns.vague import DayColumn, Flags, Vague, hull, select
from dutybound.language import Condition, Status, Step
from dutybound.language.rules import Outcome, excuses_of, extension_of
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

StepMasks: TypeAlias = NDArray[np.uint8]
"""A bit for each status of the step that is still possible, in the order of `Outcome.statuses`."""

LATE = (Status.OVERDUE, Status.LATE_UNLESS_EXTENDED, Status.MET_LATE)
WAITING = (*LATE, Status.DUE)
EXTENDABLE = (Status.LATE_UNLESS_EXTENDED, Status.MET_LATE)
EXTENDED = "extended"


class StepBits:
    """Which bit stands for which status of a step, and for which open exception."""

    def __init__(self, outcome: Outcome) -> None:
        self.statuses = tuple(outcome.statuses)
        self.open = tuple(
            dict.fromkeys(n for b in outcome.branches for n, _ in named_openings(b.step))
        )
        if len(self.statuses) > 8 or len(self.open) > 8:
            raise ValueError("a step of a rule has more than eight statuses or open exceptions")

    def mask(self, *statuses: Status) -> int:
        """The bits of those of the statuses that the step has."""
        return sum(1 << i for i, status in enumerate(self.statuses) if status in statuses)


def possible(reader: ColumnReader, outcome: Outcome, bits: StepBits) -> StepMasks:
    """The statuses that no known fact rules out.

    Every other status is false where a step is not engaged, so that a block of such rows is done at once.
    """
    size = reader.block.size
    if bool((reader.truth(outcome.statuses[Status.NOT_ENGAGED]) == TRUE).all()):
        return np.full(size, bits.mask(Status.NOT_ENGAGED), dtype=np.uint8)
    found = np.zeros(size, dtype=np.uint8)
    for condition in reversed(outcome.statuses.values()):
        found += found  # the bits so far move up by one
        found |= (reader.truth(condition) > FALSE).view(np.uint8)
    return found


def step_days(
    reader: ColumnReader, outcome: Outcome, bits: StepBits, statuses: StepMasks
) -> dict[str, Vague]:
    """The days of a step by name, as wide as the texts that may apply.

    A day stands only where it may exist and the step may apply; elsewhere `exists` is false.
    """
    joined: dict[str, Vague] = {}
    engaged = statuses != bits.mask(Status.NOT_ENGAGED)
    for branch in outcome.branches:
        counts = engaged & (reader.truth(branch.applies) > FALSE)
        for name, date in _dates(reader, branch.step).items():
            here = only_where(counts, date)
            joined[name] = hull(joined[name], here) if name in joined else here
    return joined


def only_where(counts: Flags, date: Vague) -> Vague:
    """Days that stand only where they count.  Every column gets a row for each row of the block."""
    exists = np.where(counts, date.exists, np.int8(FALSE))
    there = exists > FALSE
    return Vague(exists, np.where(there, date.earliest, LAST), np.where(there, date.latest, FIRST))


def _dates(reader: ColumnReader, step: Step) -> dict[str, Vague]:
    read = {name: reader.date(node) for name, node in step.dates().items()}
    extension = extension_of(step)
    if extension is not None:
        shown = reader.truth(extension.when) == TRUE
        read["due"] = select(shown, reader.date(extension.until), read["due"])
    return read


def days_late(
    reader: ColumnReader,
    outcome: Outcome,
    bits: StepBits,
    statuses: StepMasks,
    days: dict[str, Vague],
) -> Vague | None:
    """How late, at least and at most, where the only thing it can be (if the rule applies) is late.

    In days, as a column of bounds: `exists` says whether there is an answer, a `latest` of `LAST` that
    there is no telling how late.  None for a step that is never due.
    """
    if "due" not in days:
        return None
    due, as_of = days["due"], reader.block.as_of
    left = statuses & np.uint8(~bits.mask(Status.NOT_ENGAGED) & 0xFF)
    known = (left != 0) & ((left & ~np.uint8(bits.mask(*LATE))) == 0) & (due.exists > FALSE)
    met_late, done = np.uint8(bits.mask(Status.MET_LATE)), days["done"]
    ended = ((left & met_late) != 0) & (done.exists > FALSE)
    from_day = np.where(ended, done.earliest, as_of)
    to_day = np.where(ended & (left == met_late), done.latest, as_of)
    longest = _last_if_extended(reader, outcome, from_day)
    most = np.where(due.earliest > FIRST, to_day - due.earliest, LAST)
    return Vague(
        np.where(known, np.int8(TRUE), np.int8(FALSE)),
        np.maximum(1, from_day - np.maximum(due.latest, longest)),
        most.astype(np.int32),
    )


def _last_if_extended(reader: ColumnReader, outcome: Outcome, before: DayColumn) -> DayColumn:
    """The last day if an extension that nobody has ruled out was given, where it is `before` a day."""
    last = np.full(reader.block.size, FIRST, dtype=np.int32)
    for branch in outcome.branches:
        extension = extension_of(branch.step)
        if extension is not None:
            until = reader.date(extension.until)
            possible_still = (reader.truth(extension.when) == UNKNOWN) & (until.exists > FALSE)
            counts = possible_still & (reader.truth(branch.applies) > FALSE)
            earlier = counts & (until.latest < before)
            last = np.where(earlier, np.maximum(last, until.latest), last)
    return last


def still_open(
    reader: ColumnReader, outcome: Outcome, bits: StepBits, statuses: StepMasks
) -> StepMasks:
    """What the body could still show under any text that may apply, by the bits of `StepBits.open`."""
    found: StepMasks = np.zeros(reader.block.size, dtype=np.uint8)
    if not bits.open:
        return found
    engaged = statuses != bits.mask(Status.NOT_ENGAGED)
    for branch in outcome.branches:
        live = engaged & (reader.truth(branch.applies) > FALSE)
        here = _open_of(reader, branch.step, bits, statuses)
        found |= np.where(live, here, np.uint8(0))
    return found


def _open_of(reader: ColumnReader, step: Step, bits: StepBits, statuses: StepMasks) -> StepMasks:
    waiting = (statuses & np.uint8(bits.mask(*WAITING))) != 0
    found: StepMasks = np.zeros(reader.block.size, dtype=np.uint8)
    for name, when in named_openings(step):
        counts = _extendable(reader, step, bits, statuses) if name == EXTENDED else waiting
        unknown: Flags = (reader.truth(when) == UNKNOWN) & counts
        found |= unknown.view(np.uint8) << np.uint8(bits.open.index(name))
    return found


def _extendable(reader: ColumnReader, step: Step, bits: StepBits, statuses: StepMasks) -> Flags:
    """Whether a longer limit could change the status; what was done and excused could prove in time."""
    late = (statuses & np.uint8(bits.mask(*EXTENDABLE))) != 0
    excused = (statuses & np.uint8(bits.mask(Status.EXCUSED))) != 0
    done = reader.date(step.dates()["done"]).exists > FALSE
    counts: Flags = late | (excused & done)
    return counts


def named_openings(step: Step) -> Iterator[tuple[str, Condition]]:
    """The exceptions and the extension of a step, by the name that stands in a finding's *unless*."""
    yield from ((excuse.id, excuse.when) for excuse in excuses_of(step))
    extension = extension_of(step)
    if extension is not None:
        yield EXTENDED, extension.when


def joined_late(answers: list[Vague]) -> Vague:
    """How late on several readings of contested law: from the least to the most, if late on each."""
    return reduce(
        lambda one, other: Vague(
            np.minimum(one.exists, other.exists),
            np.minimum(one.earliest, other.earliest),
            np.maximum(one.latest, other.latest),
        ),
        answers,
    )
