"""What follows from a return's own dates, as a case file's loader draws it from a case.

An event settles a choice (no decision was sent: none has been made), and vague days are narrowed by the
orders in which events must come.  Where a return has two days the wrong way round (an assessment finished
before the referral), no one can say which is right: a case file would be refused, here both are taken as
not known on that row, and counted.  So a slip in a return can make an answer unclear, and never wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dutybound.days import FIRST, LAST
from dutybound.engine.columns import Table, Vague
from dutybound.engine.columns.tables import NOTHING_SAID
from dutybound.engine.columns.vague import DayColumn, Flags
from dutybound.language import Choice, DateFact, Event, Field, Implies, Matter
from dutybound.language.expressions import Before
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_ROUNDS = 8
Tables = Mapping[type[Matter], Table]
Wrong = dict[tuple[Field, Field], Flags]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two days of which the first must not come after the second; `above` leads from the second's rows."""

    first: Event | DateFact
    second: Event | DateFact
    table: Table
    owner: Table
    above: NDArray[np.int32] | None

    def days(self) -> tuple[Vague, Vague]:
        """Both, as the rows of the table see them."""
        first = self.owner.days[self.first]
        rows = self.above
        if rows is not None:
            first = Vague(first.exists[rows], first.earliest[rows], first.latest[rows])
        return first, self.table.days[self.second]


def put_in_order(tables: Tables) -> Wrong:
    """Draw what follows, in place.  The rows on which a pair of days cannot be, by the two fields."""
    for table in tables.values():
        for implied in table.matter.implications:
            _imply(table, implied)
    pairs = [pair for table in tables.values() for pair in _pairs(table, tables)]
    wrong = _impossible(pairs)
    for pair in pairs:
        _forget(pair, wrong.get((pair.first, pair.second)))
    for _ in range(_ROUNDS):
        moved = [_narrow(pair) for pair in pairs]
        if not any(moved):
            break
    return wrong


def _imply(table: Table, implied: Implies) -> None:
    told, chosen = table.days.get(implied.event), table.masks.get(implied.choice)
    if told is None or chosen is None:
        return
    silent = chosen == NOTHING_SAID
    for state, named in ((TRUE, True), (FALSE, False)):
        allowed = _bits(implied.choice, implied, among=named)
        if allowed:
            chosen[silent & (told.exists == int(state))] = allowed


def _bits(choice: Choice, implied: Implies, *, among: bool) -> np.uint64:
    places = (place for place, o in enumerate(choice.options) if (o in implied.options) is among)
    return np.uint64(sum(1 << place for place in places))


def _pairs(table: Table, tables: Tables) -> Iterator[Pair]:
    for order in table.matter.orders:
        if isinstance(order, Before):
            pair = _pair(table, tables, order.first, order.second)
            if pair is not None:
                yield pair
    yield from _after_the_start(table, tables)


def _after_the_start(table: Table, tables: Tables) -> Iterator[Pair]:
    """Nothing of a child happened before the child was born."""
    start = (table.matter, *table.matter.ancestors())[-1].nothing_before
    for field in table.days:
        if start is not None and isinstance(field, Event):
            pair = _pair(table, tables, start, field)
            if pair is not None:
                yield pair


def _pair(table: Table, tables: Tables, first: object, second: object) -> Pair | None:
    if not isinstance(first, Event | DateFact) or not isinstance(second, Event | DateFact):
        return None
    owner = tables.get(first.matter)
    if second not in table.days or owner is None or first not in owner.days:
        return None
    above = None if owner is table else table.links.get(first.matter)
    return (
        None if owner is not table and above is None else Pair(first, second, table, owner, above)
    )


def _surely(field: Field, told: Vague) -> Flags:
    known: Flags = told.exists == int(TRUE)
    if isinstance(field, DateFact):
        known = known & ((told.earliest > FIRST) | (told.latest < LAST))
    return known


def _impossible(pairs: list[Pair]) -> Wrong:
    found: Wrong = {}
    for pair in pairs:
        first, second = pair.days()
        sure = _surely(pair.first, first) & _surely(pair.second, second)
        wrong: Flags = sure & (first.earliest > second.latest)
        if wrong.any():
            found[pair.first, pair.second] = wrong
    return found


def _forget(pair: Pair, wrong: Flags | None) -> None:
    """Take both days as not known on these rows; a day of the matter above stays, for others hang on it."""
    if wrong is None:
        return
    _not_known(pair.table.days[pair.second], wrong)
    if pair.above is None:
        _not_known(pair.owner.days[pair.first], wrong)


def _not_known(told: Vague, where: Flags) -> None:
    told.exists[where], told.earliest[where], told.latest[where] = int(UNKNOWN), FIRST, LAST


def _narrow(pair: Pair) -> bool:
    """Bring each end nearer where the other surely happened."""
    first, second = pair.days()
    later = _surely(pair.first, first) & (second.exists != int(FALSE))
    raised = later & (first.earliest > second.earliest) & (first.earliest <= second.latest)
    second.earliest[raised] = first.earliest[raised]
    sooner = _surely(pair.second, second) & (first.exists != int(FALSE))
    lowered = sooner & (second.latest < first.latest) & (second.latest >= first.earliest)
    _lower(pair, second.latest, lowered)
    return bool(raised.any() or lowered.any())


def _lower(pair: Pair, to: DayColumn, where: Flags) -> None:
    """The first day comes no later than the second; one of the matter above, no later than any below it."""
    rows = np.flatnonzero(where) if pair.above is None else pair.above[where]
    np.minimum.at(pair.owner.days[pair.first].latest, rows, to[where])
