"""Which facts could, each alone, make a condition true, and which could make it false: at most these.

A cheap look before the dear one (working the condition out again with the fact changed).  Facts are bits of
a number, as `Masks` gives them.  A condition that has a value already keeps it whatever is answered, which
stands as `ANY`.
"""

from __future__ import annotations

from functools import reduce
from operator import and_, or_

from dutybound.engine.questions_what_if import Masks
from dutybound.engine.reader import Reader
from dutybound.language import Condition
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE

ANY, NONE = -1, 0

Reached = tuple[int, int]
"""The facts that could make a condition true, and those that could make it false."""


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
        if value is TRUE and not mask & Masks.SHOWN:
            return ANY, NONE
        if value is FALSE and not mask & Masks.SHOWN:
            return NONE, ANY
        if isinstance(node, words.All | words.AnyOf):
            return self._several(reader, node)
        if isinstance(node, words.Not):
            true, false = self.of(reader, node.part)
            return false, true
        if isinstance(node, words.Named):
            return self.of(reader, node.part)
        return ANY if value is TRUE else mask, ANY if value is FALSE else mask

    def _several(self, reader: Reader, node: words.All | words.AnyOf) -> Reached:
        """One part makes a whole false (or true, of alternatives); the other way it takes them all."""
        each = [self.of(reader, part) for part in node.conditions]
        for_true, for_false = (and_, or_) if isinstance(node, words.All) else (or_, and_)
        return reduce(for_true, (t for t, _ in each)), reduce(for_false, (f for _, f in each))
