"""Steps of rules written down: possible statuses, open exceptions, days and how late.

What `steps.py` works out of arrays, as operations on a sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial, reduce
from typing import NamedTuple

from dutybound.days import FIRST, LAST
from dutybound.engine.answers import ways_to_read
from dutybound.engine.columns.machine.codes import Operation
from dutybound.engine.columns.machine.frames import Frame
from dutybound.engine.columns.machine.sheet import Sheet, Slot, VagueSlots
from dutybound.engine.columns.machine.writer import Writer
from dutybound.engine.columns.steps import (
    EXTENDABLE,
    EXTENDED,
    LATE,
    WAITING,
    StepBits,
    named_openings,
)
from dutybound.language import Rule, Status, Step
from dutybound.language.rules import Outcome, extension_of
from dutybound.language.truth import FALSE

_ALL_BITS = 0xFF

Days = dict[str, VagueSlots]


class StepSlots(NamedTuple):
    """Where the answers of a step stand; the columns are those of `StepColumns`."""

    rule: Rule
    step: str
    bits: StepBits
    left: Slot
    turns_on_law: Slot
    open: Slot
    days: Days
    late: VagueSlots | None

    def slots(self) -> Iterator[Slot]:
        """Every slot, in one order."""
        yield from (self.left, self.turns_on_law, self.open)
        for date in self.days.values():
            yield from date
        if self.late is not None:
            yield from self.late

    def placed(self, place: Callable[[Slot], Slot]) -> StepSlots:
        """The same with every slot replaced."""
        dates = {name: _placed(date, place) for name, date in self.days.items()}
        late = None if self.late is None else _placed(self.late, place)
        plain = (place(self.left), place(self.turns_on_law), place(self.open))
        return StepSlots(self.rule, self.step, self.bits, *plain, dates, late)


def _placed(date: VagueSlots, place: Callable[[Slot], Slot]) -> VagueSlots:
    return VagueSlots(*map(place, date))


def write_rule(frame: Frame, rule: Rule, *, with_days: bool) -> Iterator[StepSlots]:
    """Write every step of a rule.  Exceptions are read, as in a finding, on no reading but all."""
    plain = Writer(frame)
    ways = ways_to_read(rule) if rule.contested else []
    writers = [Writer(frame, way, plain) for way in ways] or [plain]
    for step_id in rule.step_ids:
        yield _write_step(plain, writers, rule, step_id, with_days=with_days)


def _write_step(
    plain: Writer, writers: list[Writer], rule: Rule, step_id: str, *, with_days: bool
) -> StepSlots:
    outcome, sheet = rule.outcome(step_id), plain.sheet
    bits = StepBits(outcome)
    each = [_possible(writer, outcome) for writer in writers]
    left = reduce(partial(sheet.do, Operation.JOINED), dict.fromkeys(each))
    one = StepWriter(plain, outcome, bits, left)
    days: Days = {}
    late: list[VagueSlots] = []
    if with_days:
        for writer, here in zip(writers, each, strict=True):
            lateness = StepWriter(writer, outcome, bits, here).add_days(days)
            late += [] if lateness is None else [lateness]
    turns = sheet.packed(_turns_on_law(sheet, each, left))
    joined = reduce(partial(_joined_late, sheet), late) if late else None
    return StepSlots(rule, step_id, bits, left, turns, one.still_open(), days, joined)


def _possible(writer: Writer, outcome: Outcome) -> Slot:
    """The statuses that no known fact rules out."""
    return writer.sheet.packed(*map(writer.truth, outcome.statuses.values()))


def _turns_on_law(sheet: Sheet, each: list[Slot], left: Slot) -> Slot:
    """Where every reading gives one status, and they differ."""
    if len(set(each)) == 1:
        return sheet.truth(FALSE)
    singles = (sheet.do(Operation.SINGLE, bits) for bits in each)
    return sheet.lesser(*singles, sheet.opposite(sheet.do(Operation.SINGLE, left)))


def _joined_late(sheet: Sheet, one: VagueSlots, other: VagueSlots) -> VagueSlots:
    """How late on several readings of contested law: from the least to the most, if late on each."""
    return VagueSlots(
        sheet.lesser(one.exists, other.exists),
        sheet.earlier(one.earliest, other.earliest),
        sheet.later(one.latest, other.latest),
    )


class StepWriter:
    """Writes what hangs on the statuses that are left of one step."""

    def __init__(self, writer: Writer, outcome: Outcome, bits: StepBits, left: Slot) -> None:
        self.writer, self.outcome, self.bits, self.left = writer, outcome, bits, left
        self.sheet = writer.sheet
        not_engaged = bits.mask(Status.NOT_ENGAGED)
        self.engaged = self.sheet.do(Operation.DIFFERS, left, numbers=(not_engaged,))

    def _has(self, *statuses: Status) -> Slot:
        """Whether any of some statuses is still possible."""
        return self.sheet.has_any(self.left, self.bits.mask(*statuses))

    # --- open exceptions ------------------------------------------------------------------------

    def still_open(self) -> Slot:
        """What the body could still show under any text that may apply, by the bits of `StepBits.open`."""
        return self.sheet.packed(*map(self._is_open, self.bits.open))

    def _is_open(self, name: str) -> Slot:
        return self.sheet.greater(*self._open_by_branch(name))

    def _open_by_branch(self, name: str) -> Iterator[Slot]:
        for branch in self.outcome.branches:
            for other, when in named_openings(branch.step):
                if other == name:
                    counts = self._extendable(branch.step) if name == EXTENDED else self._waiting()
                    unsure = self.sheet.unsure(self.writer.truth(when))
                    applies = self.writer.truth(branch.applies)
                    yield self.sheet.lesser(self.engaged, applies, counts, unsure)

    def _waiting(self) -> Slot:
        return self._has(*WAITING)

    def _extendable(self, step: Step) -> Slot:
        """Whether a longer limit could change the status; what was done and excused could prove in time."""
        done = self.writer.date(step.dates()["done"]).exists
        excused = self.sheet.lesser(self._has(Status.EXCUSED), done)
        return self.sheet.greater(self._has(*EXTENDABLE), excused)

    # --- days -----------------------------------------------------------------------------------

    def add_days(self, days: Days) -> VagueSlots | None:
        """Widen the days of the step to those on this reading; how late it is, where it is ever due."""
        here: Days = {}
        for branch in self.outcome.branches:
            counts = self.sheet.lesser(self.engaged, self.writer.truth(branch.applies))
            for name, date in self._dates(branch.step).items():
                self._widen(here, name, self._only_where(counts, date))
        for name, date in here.items():
            self._widen(days, name, date)
        return self._days_late(here)

    def _widen(self, days: Days, name: str, date: VagueSlots) -> None:
        """From the earlier end to the later; the ends of a day that does not exist lose to any other."""
        if name in days:
            other = days[name]
            date = VagueSlots(
                self.sheet.greater(date.exists, other.exists),
                self.sheet.earlier(date.earliest, other.earliest),
                self.sheet.later(date.latest, other.latest),
            )
        days[name] = date

    def _only_where(self, counts: Slot, date: VagueSlots) -> VagueSlots:
        sheet = self.sheet
        exists = sheet.kept(counts, date.exists)
        return VagueSlots(
            exists,
            sheet.day_if_perhaps(exists, date.earliest, sheet.day(LAST)),
            sheet.day_if_perhaps(exists, date.latest, sheet.day(FIRST)),
        )

    def _dates(self, step: Step) -> Days:
        read = {name: self.writer.date(node) for name, node in step.dates().items()}
        extension = extension_of(step)
        if extension is not None:
            shown = self.writer.truth(extension.when)
            read["due"] = self._if_so(shown, self.writer.date(extension.until), read["due"])
        return read

    def _if_so(self, where: Slot, then: VagueSlots, otherwise: VagueSlots) -> VagueSlots:
        return VagueSlots(
            self.sheet.if_so(where, then.exists, otherwise.exists),
            self.sheet.day_if_so(where, then.earliest, otherwise.earliest),
            self.sheet.day_if_so(where, then.latest, otherwise.latest),
        )

    # --- how late -------------------------------------------------------------------------------

    def _days_late(self, days: Days) -> VagueSlots | None:
        """How late, at least and at most, where the only thing it can be (if the rule applies) is late."""
        if "due" not in days:
            return None
        sheet, due, done = self.sheet, days["due"], days["done"]
        as_of = self.writer.frame.as_of()
        met_late = self._has(Status.MET_LATE)
        ended = sheet.lesser(met_late, done.exists)
        other = self.bits.mask(Status.MET_LATE, Status.NOT_ENGAGED) ^ _ALL_BITS
        surely = sheet.lesser(ended, sheet.opposite(sheet.has_any(self.left, other)))
        from_day = sheet.day_if_perhaps(ended, done.earliest, as_of)
        to_day = sheet.day_if_perhaps(surely, done.latest, as_of)
        longest = self._last_if_extended(from_day)
        return VagueSlots(
            self._is_late(due),
            sheet.do(Operation.LATE_AT_LEAST, from_day, due.latest, longest),
            sheet.do(Operation.LATE_AT_MOST, to_day, due.earliest),
        )

    def _is_late(self, due: VagueSlots) -> Slot:
        other = self.bits.mask(*LATE, Status.NOT_ENGAGED) ^ _ALL_BITS
        none_other = self.sheet.opposite(self.sheet.has_any(self.left, other))
        known = self.sheet.lesser(self._has(*LATE), none_other)
        return self.sheet.lesser(known, self._there(due))

    def _there(self, date: VagueSlots) -> Slot:
        """A flag: whether a day may exist."""
        return self.sheet.opposite(self.sheet.shown(self.sheet.opposite(date.exists)))

    def _last_if_extended(self, before: Slot) -> Slot:
        """The last day if an extension that nobody has ruled out was given, where it is `before` a day."""
        sheet, first = self.sheet, self.sheet.day(FIRST)
        last = first
        for branch in self.outcome.branches:
            extension = extension_of(branch.step)
            if extension is not None:
                until = self.writer.date(extension.until)
                earlier = sheet.opposite(sheet.do(Operation.BY_EXACT, before, until.latest))
                unsure = sheet.unsure(self.writer.truth(extension.when))
                applies = self.writer.truth(branch.applies)
                counts = sheet.lesser(unsure, until.exists, applies, earlier)
                last = sheet.later(last, sheet.day_if_perhaps(counts, until.latest, first))
        return last
