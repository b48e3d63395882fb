"""The steps of a rule, each with its own statuses.

A step says what it is made of (when it applies, by when, what ends it, what excuses it) and turns that
into one condition for each status.  That is the only place where a status is defined: every reader but
the judge in the tests reads these conditions.  Of the statuses of a step exactly one is true of any
fully known case (proved in the tests); a reader that knows less keeps those that are not false.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from dutybound.language.expressions import (
    ALWAYS,
    AS_OF,
    NEVER,
    Condition,
    DateExpression,
    all_of,
    any_of,
    shown,
)
from dutybound.language.fields import Field, leaves
from dutybound.language.sources import Citation
from dutybound.language.statuses import Status


@dataclass(frozen=True, eq=False, kw_only=True)
class Excuse:
    """An exception that is the body's to show.  Made out, the limit falls away and none replaces it."""

    id: str
    title: str
    when: Condition
    source: Citation

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The facts that settle it."""
        return tuple(leaves(self.when))


@dataclass(frozen=True, eq=False, kw_only=True)
class Extension:
    """A longer limit that the body may give itself, and what that needs."""

    until: DateExpression
    when: Condition
    needs: str
    source: Citation

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The facts that settle whether it was made."""
        return tuple(leaves(self.when))


@dataclass(frozen=True, eq=False, kw_only=True)
class Bar:
    """Something that shuts a right out."""

    id: str
    title: str
    when: Condition
    source: Citation


@dataclass(frozen=True, eq=False, kw_only=True)
class Step:
    """One thing that a rule asks for or allows.  `id` is empty where the rule has only one.

    `sources` are those of the rule's sources and judgments that this step rests on; all, where empty.
    """

    id: str = ""
    title: str = ""
    when: Condition = ALWAYS
    sources: tuple[Citation, ...] = ()

    @property
    def applies_when(self) -> Condition:
        """What it takes besides the rule applying: its own condition, and a limit that can be counted."""
        return self.when

    def statuses(self, engaged: Condition) -> dict[Status, Condition]:
        """The condition of each status, given the condition on which the rule applies at all."""
        raise NotImplementedError

    def dates(self) -> dict[str, DateExpression]:
        """The days a finding shows, by name."""
        return {}

    def openings(self) -> dict[str, Condition]:
        """What is the body's to show, by name: these never make a finding unclear."""
        return {}


@dataclass(frozen=True, eq=False, kw_only=True)
class Limit(Step):
    """Something due by a day (a duty with a limit, or an expectation of guidance).

    `due` is the last day on which it is in time, `done` the day on which it was done.  Where what `due`
    hangs on has not happened, nothing is due and the step is not engaged.
    """

    due: DateExpression
    done: DateExpression
    extension: Extension | None = None
    excused: tuple[Excuse, ...] = ()

    @property
    def applies_when(self) -> Condition:
        return self.when & self.due.happened

    def statuses(self, engaged: Condition) -> dict[Status, Condition]:
        applies, done = engaged & self.applies_when, self.done.happened
        excused = any_of(*(shown(e.when) for e in self.excused))
        in_time = done & self._by(self.done)
        late = self.done > self.due
        missed = applies & ~in_time & any_of(~done, late)
        held = missed & ~excused
        waiting = held & ~done
        between = self._between()
        return {
            Status.NOT_ENGAGED: ~applies,
            Status.MET: applies & in_time,
            Status.MET_LATE: held & done & late,
            Status.EXCUSED: missed & excused,
            Status.DUE: waiting & self._by(AS_OF),
            Status.LATE_UNLESS_EXTENDED: waiting & between,
            Status.OVERDUE: waiting & ~self._by(AS_OF) & ~between,
        }

    def _by(self, date: DateExpression) -> Condition:
        """On or before the last day that counts on what has been shown."""
        if self.extension is None:
            return date <= self.due
        extended = shown(self.extension.when) & (date <= self.extension.until)
        return any_of(date <= self.due, extended)

    def _between(self) -> Condition:
        """Past the ordinary limit, within the last one, and the extension neither shown nor ruled out."""
        if self.extension is None:
            return NEVER
        extension = self.extension
        return all_of(
            AS_OF > self.due,
            AS_OF <= extension.until,
            ~shown(extension.when),
            ~shown(~extension.when),
        )

    def dates(self) -> dict[str, DateExpression]:
        last = {"last": self.extension.until} if self.extension else {}
        return {"due": self.due, **last, "done": self.done}

    def openings(self) -> dict[str, Condition]:
        return {e.id: e.when for e in self.excused}


@dataclass(frozen=True, eq=False, kw_only=True)
class Standing(Step):
    """Something owed all the time (a standing duty or a target).  `not_met` only where the facts say so."""

    not_met: Condition = NEVER
    since: DateExpression = AS_OF

    def statuses(self, engaged: Condition) -> dict[Status, Condition]:
        applies, broken = engaged & self.applies_when, shown(self.not_met)
        return {
            Status.NOT_ENGAGED: ~applies,
            Status.OWED: applies & ~broken,
            Status.OWED_NOT_MET: applies & broken,
        }

    def dates(self) -> dict[str, DateExpression]:
        return {"since": self.since}


@dataclass(frozen=True, eq=False, kw_only=True)
class Ban(Step):
    """Something that must not be done.  `crossed` only where the facts say so, on the day `on`."""

    crossed: Condition
    on: DateExpression

    def statuses(self, engaged: Condition) -> dict[Status, Condition]:
        applies, crossed = engaged & self.applies_when, shown(self.crossed)
        return {
            Status.NOT_ENGAGED: ~applies,
            Status.IN_FORCE: applies & ~crossed,
            Status.APPEARS_CROSSED: applies & crossed,
        }

    def dates(self) -> dict[str, DateExpression]:
        return {"crossed": self.on}


@dataclass(frozen=True, eq=False, kw_only=True)
class Claim(Step):
    """Something that a family may do (a right).

    `opens` is the day from which it may be done (None: at once); `safe` the day by which it is safely in
    time on any reading, `outer` the last day on which it may still be in time, both None where the law
    sets no limit.  `used` is the day on which it was done, `may_let_in` who can still let it in later.
    `runs_during_complaint` marks a limit that a complaint to the body does not stop.
    """

    used: DateExpression
    opens: DateExpression | None = None
    safe: DateExpression | None = None
    outer: DateExpression | None = None
    shut_out: tuple[Bar, ...] = ()
    may_let_in: str = ""
    runs_during_complaint: bool = False

    @property
    def applies_when(self) -> Condition:
        return self.when if self.outer is None else self.when & self.outer.happened

    def statuses(self, engaged: Condition) -> dict[Status, Condition]:
        applies, used = engaged & self.applies_when, self.used.happened
        barred = any_of(*(bar.when for bar in self.shut_out))
        free = applies & ~used & ~barred
        opened = ALWAYS if self.opens is None else AS_OF >= self.opens
        past = NEVER if self.outer is None else AS_OF > self.outer
        return {
            Status.NOT_ENGAGED: ~applies,
            Status.USED: applies & used,
            Status.SHUT_OUT: applies & ~used & barred,
            Status.NOT_OPEN_YET: free & ~opened,
            Status.OPEN: free & opened & ~past,
            Status.PAST_USUAL_LIMIT: free & opened & past,
        }

    def dates(self) -> dict[str, DateExpression]:
        named = {"opens": self.opens, "safe": self.safe, "outer": self.outer, "used": self.used}
        return {name: date for name, date in named.items() if date is not None}


@dataclass(frozen=True, eq=False, kw_only=True)
class Test(Step):
    """Whether a status or definition holds."""

    holds: Condition

    __test__ = False  # not a test case, whatever a test runner makes of the name

    def statuses(self, engaged: Condition) -> dict[Status, Condition]:
        applies = engaged & self.applies_when
        return {
            Status.NOT_ENGAGED: ~applies,
            Status.HOLDS: applies & self.holds,
            Status.DOES_NOT_HOLD: applies & ~self.holds,
        }


@dataclass(frozen=True, eq=False, kw_only=True)
class Discretion(Step):
    """Something that a body may be asked for; a refusal needs reasons."""

    needs: str = field(default="")

    def statuses(self, engaged: Condition) -> dict[Status, Condition]:
        applies = engaged & self.applies_when
        return {Status.NOT_ENGAGED: ~applies, Status.MAY_BE_ASKED_FOR: applies}
