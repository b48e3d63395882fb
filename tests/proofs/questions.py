"""The statements that are proved of a step of a rule, each as a search for a case that breaks it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import product

import z3

from dutybound.language import (
    REFINEMENTS,
    Ban,
    Claim,
    Condition,
    Event,
    Limit,
    Rule,
    Standing,
    Status,
    Step,
)
from dutybound.language.expressions import NEVER, Before, ConditionByReading, DateByReading
from dutybound.language.rules import Outcome, excuses_of, walk
from tests.proofs.calendars import Calendars
from tests.proofs.exact import AS_OF_RANGE, ExactReader, Readings, world_of
from tests.proofs.logic import Formula, both, either, no
from tests.proofs.vague import VagueReader, case_of, narrower, world_fits

TIME_LIMIT_MS = 90_000  # by the clock on the wall, which a busy machine lets run


class Undecided(Exception):
    """The solver ran out of time: nothing is proved."""


def search(*formulas: Formula) -> z3.ModelRef | None:
    """A case in which every formula holds; None where there is none.  Undecided after a time limit."""
    solver = z3.Solver()
    solver.set("timeout", TIME_LIMIT_MS)
    solver.add(*formulas)
    found = solver.check()
    if found == z3.unknown:
        raise Undecided(solver.reason_unknown())
    return solver.model() if found == z3.sat else None


def ways_to_read(outcome: Outcome) -> list[Readings]:
    """Every combination of readings of the contested questions that a step hangs on."""
    questions = {
        node.question: None
        for node in walk(*outcome.roots())
        if isinstance(node, ConditionByReading | DateByReading)
    }
    return [
        dict(zip(questions, names, strict=True))
        for names in product(*(question.readings for question in questions))
    ]


class Study:
    """One step of one rule under one reading of the law: an exact world, a case, a finer case.

    `vague` stands for the vague interpretation: a mutant can be put in its place.
    """

    def __init__(
        self, rule: Rule, step_id: str, readings: Readings, vague: type[VagueReader] = VagueReader
    ) -> None:
        self.rule, self.outcome, self.readings = rule, rule.outcome(step_id), readings
        self.calendars = Calendars()
        self.exact: ExactReader = world_of("w", rule.about, self.calendars, readings)
        self.case = case_of("v", rule.about, self.calendars, readings, vague)
        self.finer = case_of("f", rule.about, self.calendars, readings, vague)

    # --- what is so ------------------------------------------------------------------------------

    @cached_property
    def is_so(self) -> dict[Status, Formula]:
        """When each status is true of the exact world."""
        return {status: self.exact.truth(when) for status, when in self.outcome.statuses.items()}

    def possible(self, case: VagueReader) -> dict[Status, Formula]:
        """When each status is possible in a case: no known fact rules it out."""
        engaged = case.truth(self.outcome.statuses[Status.NOT_ENGAGED]).can_be_false
        return {
            status: both(case.truth(when).can_be_true, _unless_not_engaged(status, engaged))
            for status, when in self.outcome.statuses.items()
        }

    def announced(self, case: VagueReader) -> dict[tuple[Status, Status], Formula]:
        """When a finding says that more facts may yet turn one status into another."""
        found: dict[tuple[Status, Status], Formula] = {}
        for branch in self.outcome.branches:
            may_apply = case.truth(branch.applies).can_be_true
            for new, condition in body_may_show(branch.step):
                for old in _turning_into(new):
                    still_open = both(may_apply, case.truth(condition).unknown)
                    found[old, new] = either(found.get((old, new), False), still_open)
        return found

    # --- what is asked ---------------------------------------------------------------------------

    def reachable(self, status: Status) -> z3.ModelRef | None:
        """An exact case, sayable in a case file and in the declared orders, that has this status."""
        goal = self.is_so[status]
        orders = [*self.exact.world.in_order(), *self.exact.world.expressible()]
        return search(goal, *orders, *self._of_worlds())

    def only(self, status: Status, also: Formula = True) -> z3.ModelRef | None:
        """A vague case of which this is the only possible status."""
        possible = self.possible(self.case)
        others = [no(can) for other, can in possible.items() if other is not status]
        known = self.case.known.possible()
        return search(also, possible[status], *others, *known, *self._always())

    def only_while_open(self, status: Status) -> z3.ModelRef | None:
        """A vague case of which this is the only possible status though an exception is not known."""
        excuses = [e.when for b in self.outcome.branches for e in excuses_of(b.step)]
        unknown = both(*(self.case.truth(when).unknown for when in excuses[:1]))
        return self.only(status, unknown)

    def not_exactly_one(self) -> z3.ModelRef | None:
        """An exact case that has no status, or two."""
        marks = [z3.BoolVal(f) if isinstance(f, bool) else f for f in self.is_so.values()]
        exactly_one = z3.PbEq([(mark, 1) for mark in marks], 1)
        return search(no(exactly_one), *self._of_worlds())

    def fact_that_overturns(self) -> z3.ModelRef | None:
        """A case and a finer one with a status that was ruled out, and whose coming was not announced."""
        before, after = self.possible(self.case), self.possible(self.finer)
        breaks = self._new_status(before, after)
        related = list(narrower(self.finer.known, self.case.known))
        known = [*self.case.known.possible(), *self.finer.known.possible()]
        return search(breaks, *related, *known, *self._always())

    def world_ruled_out(self) -> z3.ModelRef | None:
        """An exact case whose status a vague case that allows it had ruled out unannounced."""
        breaks = self._new_status(self.possible(self.case), self.is_so)
        return search(breaks, *self._world_in_case())

    def day_left_out(self) -> z3.ModelRef | None:
        """An exact case one of whose days lies outside what a vague case that allows it says."""
        breaks = []
        for branch in self.outcome.branches:
            for node in branch.step.dates().values():
                day, span = self.exact.date(node), self.case.date(node)
                inside = both(span.there.can_be_true, span.low <= day.day, day.day <= span.high)
                breaks.append(both(day.there, no(inside)))
                breaks.append(both(no(day.there), span.there.surely))
        return search(either(*breaks), *self._world_in_case())

    def _new_status(self, before: dict[Status, Formula], after: dict[Status, Formula]) -> Formula:
        announced = self.announced(self.case)
        return either(
            *(
                both(after[new], no(before[new]), *self._unannounced(new, before, announced))
                for new in after
            )
        )

    @staticmethod
    def _unannounced(
        new: Status,
        before: dict[Status, Formula],
        announced: dict[tuple[Status, Status], Formula],
    ) -> Iterator[Formula]:
        for old, can in before.items():
            if (old, new) in announced:
                yield no(both(can, announced[old, new]))

    def something_to_prove(self) -> bool:
        """Whether there is any world in a case, and any finer case, so that a proof says something."""
        self.fact_that_overturns()
        finer = list(narrower(self.finer.known, self.case.known))
        of_cases = [*self.case.known.possible(), *self.finer.known.possible()]
        return search(*finer, *of_cases, *self._world_in_case()) is not None

    # --- what always holds -----------------------------------------------------------------------

    def _of_worlds(self) -> Iterator[Formula]:
        yield from self.exact.world.possible()
        yield from self._always()

    def _world_in_case(self) -> Iterator[Formula]:
        fits = list(world_fits(self.exact.world, self.case.known))
        yield from fits
        yield from self.case.known.possible()
        yield from self._of_worlds()

    def _always(self) -> Iterator[Formula]:
        yield AS_OF_RANGE
        yield from self.calendars.knowledge()


def _unless_not_engaged(status: Status, engaged: Formula) -> Formula:
    return True if status is Status.NOT_ENGAGED else engaged


def body_may_show(step: Step) -> Iterator[tuple[Status, Condition]]:
    """What counts only once it is shown, with each status that showing it can lead to."""
    if isinstance(step, Limit):
        for excuse in step.excused:
            yield Status.EXCUSED, excuse.when
        if step.extension is not None:
            for status in (Status.MET, Status.DUE, Status.OVERDUE):
                yield status, step.extension.when
    if isinstance(step, Standing):
        yield Status.OWED_NOT_MET, step.not_met
    if isinstance(step, Ban):
        yield Status.APPEARS_CROSSED, step.crossed


def _turning_into(new: Status) -> list[Status]:
    return [old for old, after in REFINEMENTS.items() if new in after]


def cannot_be(step: Step) -> frozenset[Status]:
    """The statuses that no exact case of a step can have, seen from what the step is made of."""
    never = {Status.LATE_UNLESS_EXTENDED}  # in an exact case the extension is shown or ruled out
    if isinstance(step, Limit) and not step.excused:
        never.add(Status.EXCUSED)
    if isinstance(step, Limit) and never_late(step):
        never.add(Status.MET_LATE)
    if isinstance(step, Standing) and step.not_met is NEVER:
        never.add(Status.OWED_NOT_MET)
    if isinstance(step, Claim):
        never.update(_never_of_claim(step))
    return frozenset(never)


def never_late(step: Limit) -> bool:
    """Whether the vocabulary declares that what is done always comes before the day it is due by."""
    orders = step.done.matter.orders if isinstance(step.done, Event) else ()
    return any(
        isinstance(order, Before) and order.first is step.done and order.second is step.due
        for order in orders
    )


def _never_of_claim(step: Claim) -> Iterable[Status]:
    if step.opens is None:
        yield Status.NOT_OPEN_YET
    if step.outer is None:
        yield Status.PAST_USUAL_LIMIT
    if not step.shut_out:
        yield Status.SHUT_OUT


def expected(outcome: Outcome) -> frozenset[Status]:
    """The statuses of a step that some exact case must have."""
    return frozenset(
        status
        for branch in outcome.branches
        for status in set(outcome.statuses) - cannot_be(branch.step)
    )


def can_wait(outcome: Outcome) -> bool:
    """Whether a step has a text under which a body may give itself longer."""
    steps = (branch.step for branch in outcome.branches)
    return any(isinstance(step, Limit) and step.extension is not None for step in steps)
