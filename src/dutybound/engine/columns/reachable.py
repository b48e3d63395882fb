"""Which steps of which rules columns can tell anything of.

A return says nothing of most facts, and a rule that hangs on one of them says "unclear" of every child.
Such a step is told of once, with the facts that are missing, and not on a million rows.

A step is *told* if, on some way to read contested law, some status other than "not engaged" could be
settled (every other ruled out) by values of the columns that are there, and is not settled already with
nothing known.  That is looked for by giving the smallest parts of the conditions one value after another
(`Ranges` says which each can have) until one status is left.  Different parts count as free of each
other, so that a step may be called told though no case can settle it; what is *not* told no case can,
whatever its columns hold.  The tests hold both to drawn cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

import numpy as np

from dutybound.days import Day
from dutybound.engine.answers import ways_to_read
from dutybound.engine.columns.answers import Columns
from dutybound.engine.columns.formulas import Formula, Formulas, Given
from dutybound.engine.columns.ranges import FALSE, TRUE, UNKNOWN, Range, Ranges, Recorded
from dutybound.engine.columns.tables import Table, Tables
from dutybound.language import Contested, Expression, Field, Matter, Rule, Status
from dutybound.language import expressions as words

MOST_TRIALS = 5_000
"""After so many a step counts as told: to look further would cost more than a column of "unclear"."""

Step: TypeAlias = tuple[str, str]
Way: TypeAlias = Mapping[Contested, str]


class NotRecorded(NamedTuple):
    """A step that columns say nothing of.

    `missing` are the paths of the facts that it hangs on and that have no column; a kind of matter of
    which there is no table stands by its key.
    """

    rule: str
    step: str
    missing: tuple[str, ...]


class Told(NamedTuple):
    """The rules of which columns tell some step, those steps (ids of rule and step), and the others."""

    rules: tuple[Rule, ...]
    steps: frozenset[Step]
    not_recorded: tuple[NotRecorded, ...]


def reachable(rules: Iterable[Rule], recorded: Recorded | Tables, as_of: Day) -> Told:
    """Which steps columns tell something of, looked at on a day.

    Give what is `Recorded` by all tables of a run, and every part of it leaves out the same steps.
    """
    if isinstance(recorded, Tables):
        recorded = Recorded.by(recorded)
    chosen = tuple(rules)
    settled = _settled_with_nothing_known(chosen, as_of)
    told, silent = set(), []
    for rule in chosen:
        for step in rule.step_ids:
            if _is_told(rule, step, recorded, settled.get((rule.id, step))):
                told.add((rule.id, step))
            else:
                silent.append(NotRecorded(rule.id, step, _missing(rule, step, recorded)))
    kept = tuple(rule for rule in chosen if any((rule.id, step) in told for step in rule.step_ids))
    return Told(kept, frozenset(told), tuple(silent))


def _is_told(rule: Rule, step: str, recorded: Recorded, settled: Status | None) -> bool:
    if rule.about not in recorded.kinds:
        return False
    return any(_can_settle(rule, step, recorded, settled, way) for way in ways_to_read(rule))


def _can_settle(
    rule: Rule, step: str, recorded: Recorded, settled: Status | None, way: Way
) -> bool:
    """Whether on one way to read the law a status can be settled that is not so with nothing known."""
    formulas = Formulas(Ranges(recorded, rule.about, way), way)
    each = {s: formulas.of(condition) for s, condition in rule.outcome(step).statuses.items()}
    return any(
        Search(each[status], [other for s, other in each.items() if s is not status]).found({})
        for status in each
        if status not in (Status.NOT_ENGAGED, settled)
    )


def _settled_with_nothing_known(rules: tuple[Rule, ...], as_of: Day) -> dict[Step, Status]:
    """The status of each step that has one though nothing at all is known."""
    if not rules:
        return {}
    kinds = {kind for rule in rules for kind in (rule.about, *rule.about.ancestors())}
    root = next(kind for kind in kinds if kind.of is None)
    one = np.zeros(1, dtype=np.int32)
    tables = {kind: Table(kind, 1, dict.fromkeys(kind.ancestors(), one)) for kind in kinds}
    nothing = Tables(root, tables, np.array([as_of], dtype=np.int32), {})
    return {
        key: answer.statuses[int(answer.left[0]).bit_length() - 1]
        for key, answer in Columns(nothing).answers(rules).items()
        if int(answer.left[0]).bit_count() == 1
    }


# --- the search ---------------------------------------------------------------------------------


class Search:
    """Looks for values of the smallest parts of some conditions under which one alone is left."""

    def __init__(self, wanted: Formula, others: list[Formula]) -> None:
        self._wanted, self._others, self._trials = wanted, others, 0

    def found(self, given: Given) -> bool:
        """Whether all others can be false while the one wanted is not, some parts having values."""
        self._trials += 1
        if self._trials > MOST_TRIALS:
            return True
        seen: dict[Formula, Range] = {}
        if not self._can_be(given, seen):
            return False
        part = self._open_part(given, seen)
        if part is None:
            return True
        values = (value for value in (TRUE, FALSE, UNKNOWN) if part.range & value)
        return any(self.found({**given, part.key: value}) for value in values)

    def _can_be(self, given: Given, seen: dict[Formula, Range]) -> bool:
        left = self._wanted.under(given, seen) & (UNKNOWN | TRUE)
        return left != 0 and all(other.under(given, seen) & FALSE for other in self._others)

    def _open_part(self, given: Given, seen: dict[Formula, Range]) -> Formula | None:
        found = (each.open_part(given, seen) for each in (*self._others, self._wanted))
        return next((part for part in found if part is not None), None)


# --- what is missing ----------------------------------------------------------------------------


def _missing(rule: Rule, step: str, recorded: Recorded) -> tuple[str, ...]:
    """The facts without a column that a step hangs on, leaving out what only the body need show."""
    if rule.about not in recorded.kinds:
        return (rule.about.key,)
    found = dict.fromkeys(_needed(*rule.outcome(step).roots()))
    silent = [matter for matter in found if isinstance(matter, type)]
    paths = [f.path for f in found if isinstance(f, Field) and _is_missing(f, recorded)]
    return (*(m.key for m in silent if m not in recorded.kinds), *paths)


def _is_missing(field: Field, recorded: Recorded) -> bool:
    return field.matter in recorded.kinds and field not in recorded.fields


_LISTS = (words.Some, words.Every, words.AtLeast, words.LatestBefore, words.NextAfter)


def _needed(*roots: Expression) -> Iterator[Field | type[Matter]]:
    """The facts that a step hangs on in some other way than that somebody must show them, and the lists."""
    seen: set[Expression] = set()
    waiting = list(reversed(roots))
    while waiting:
        node = waiting.pop()
        if node in seen or isinstance(node, words.Shown):
            continue
        seen.add(node)
        if isinstance(node, Field):
            yield node
        elif isinstance(node, words.ChoiceIs):
            yield node.choice
        elif isinstance(node, words.Includes):
            yield node.codes
        elif isinstance(node, _LISTS):
            yield node.matter
        waiting.extend(reversed(node.parts))
