"""Which facts could, each alone, make a condition true, and which could make it false: at most, and at least.

A cheap look before the dear one (working the condition out again with the fact changed).  Facts are bits of
a number, as `Masks` gives them.  A condition that has a value already keeps it whatever is answered, which
stands as `ANY`.
"""

from __future__ import annotations

from functools import reduce
from operator import and_, or_
from typing import NamedTuple

from dutybound.engine.cases import Occurrence
from dutybound.engine.questions_what_if import Masks
from dutybound.engine.reader import Reader
from dutybound.language import Condition, Event, YesNo
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE, Truth

ANY, NONE = -1, 0


class Reached(NamedTuple):
    """The facts of which some answer might make a condition true or false, and of which one surely would."""

    true: int
    false: int
    surely_true: int
    surely_false: int

    @property
    def turned(self) -> Reached:
        """The same of the opposite condition."""
        return Reached(self.false, self.true, self.surely_false, self.surely_true)


IS_TRUE, IS_FALSE = Reached(ANY, NONE, ANY, NONE), Reached(NONE, ANY, NONE, ANY)


class Reach:
    """Finds what is in reach of single facts, each condition at each matter once."""

    def __init__(self, masks: Masks) -> None:
        self._masks = masks
        self._found: dict[tuple[Reader, Condition], Reached] = {}

    def of(self, reader: Reader, node: Condition) -> Reached:
        """What single facts could do to a condition, read from where one matter stands."""
        found = self._found.get((reader, node))
        if found is None:
            found = self._found[reader, node] = self._work_out(reader, node)
        return found

    def _work_out(self, reader: Reader, node: Condition) -> Reached:
        mask, value = self._masks.of(node), reader.truth(node)
        if not mask & Masks.SHOWN and value in (TRUE, FALSE):
            return IS_TRUE if value is TRUE else IS_FALSE
        if isinstance(node, words.All):
            return _all(self._parts(reader, node))
        if isinstance(node, words.AnyOf):
            return _all([part.turned for part in self._parts(reader, node)]).turned
        if isinstance(node, words.Not):
            return self.of(reader, node.part).turned
        if isinstance(node, words.Named):
            return self.of(reader, node.part)
        return self._leaf(reader, node, mask, value)

    def _parts(self, reader: Reader, node: words.All | words.AnyOf) -> list[Reached]:
        return [self.of(reader, part) for part in node.conditions]

    def _leaf(self, reader: Reader, node: Condition, mask: int, value: Truth) -> Reached:
        sure = mask if isinstance(node, YesNo | words.ChoiceIs) else NONE
        can_be_denied = sure
        if isinstance(node, words.Exists) and isinstance(node.date, Event):
            known = reader.value(node.date)
            sure = mask
            happened = isinstance(known, Occurrence) and known.state is TRUE
            can_be_denied = NONE if happened else mask
        return Reached(
            ANY if value is TRUE else mask, ANY if value is FALSE else mask, sure, can_be_denied
        )


def _all(parts: list[Reached]) -> Reached:
    """One part makes a whole false; to make it true takes all of them."""
    return Reached(
        reduce(and_, (part.true for part in parts)),
        reduce(or_, (part.false for part in parts)),
        _one_that_is_left(parts),
        reduce(or_, (part.surely_false for part in parts)),
    )


def _one_that_is_left(parts: list[Reached]) -> int:
    """The facts that surely make a whole true: those of its last part that is not true already."""
    left = [part for part in parts if part is not IS_TRUE]
    return left[0].surely_true if len(left) == 1 else NONE
