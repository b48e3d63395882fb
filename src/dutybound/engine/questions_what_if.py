"""What would be read if one thing more were known: only what hangs on it is read again."""

from __future__ import annotations

from collections.abc import Iterable

from dutybound.engine.cases import Record
from dutybound.engine.dates import Dates
from dutybound.engine.reader import Reader, Session
from dutybound.engine.views import View
from dutybound.language import Condition, DateExpression, Expression, Field, Matter, Truth
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

Key = Field | type[Matter]
"""What an expression can hang on: a fact, or a list of matters being complete."""


class Masks:
    """For each expression, as bits of a number, the facts and lists that it hangs on.

    `known` holds those worked out so far, for a reader in a hurry; `told_apart`, for each choice and list of
    codes, the sets of options that expressions ask for.
    """

    SHOWN = 1
    """The bit of an expression that holds the word `Shown`: more facts may take back what it says."""

    def __init__(self) -> None:
        self._bits: dict[Key, int] = {}
        self.known: dict[Expression, int] = {}
        self.told_apart: dict[Field, set[frozenset[str]]] = {}

    def bit(self, key: Key) -> int:
        """The bit of one fact or list."""
        return self._bits.setdefault(key, 2 << len(self._bits))

    def bits(self, keys: Iterable[Key]) -> int:
        """The bits of several."""
        found = 0
        for key in keys:
            found |= self.bit(key)
        return found

    def of(self, node: Expression) -> int:
        """What one expression hangs on."""
        found = self.known.get(node)
        if found is None:
            found = self.known[node] = self._work_out(node)
        return found

    def _work_out(self, node: Expression) -> int:
        found = self.bits(self._own(node)) | (self.SHOWN if isinstance(node, words.Shown) else 0)
        for part in node.parts:
            found |= self.of(part)
        return found

    def _own(self, node: Expression) -> tuple[Key, ...]:
        if isinstance(node, Field):
            return (node,)
        if isinstance(node, words.ChoiceIs):
            self.told_apart.setdefault(node.choice, set()).add(node.options)
            return (node.choice,)
        if isinstance(node, words.Includes):
            self.told_apart.setdefault(node.codes, set()).add(frozenset({node.code}))
            return (node.codes,)
        return (node.matter,) if isinstance(node, _OVER_A_LIST) else ()


_OVER_A_LIST = (words.Some, words.Every, words.AtLeast, words.LatestBefore, words.NextAfter)


Part = tuple[Condition, int, Truth]
"""A part of a condition, what it hangs on, and what it was before."""


class Base:
    """A session to ask "what if" of, and what is worth keeping of it from one what-if to the next."""

    def __init__(self, session: Session, masks: Masks) -> None:
        self.session, self.masks = session, masks
        self._parts: dict[tuple[Reader, Condition], tuple[Part, ...]] = {}

    def parts(self, reader: Reader, node: words.All | words.AnyOf) -> tuple[Part, ...]:
        """The parts of a condition that more facts could still make matter."""
        found = self._parts.get((reader, node))
        if found is None:
            idle = TRUE if isinstance(node, words.All) else FALSE
            each = ((p, self.masks.of(p), reader.truth(p)) for p in node.conditions)
            found = tuple(e for e in each if e[2] is not idle or e[1] & Masks.SHOWN)
            self._parts[reader, node] = found
        return found


class WhatIf(Session):
    """A session in which some facts or lists (`changed`) are otherwise than in another (`base`)."""

    def __init__(self, base: Base, view: View, changed: int) -> None:
        super().__init__(view, base.session.as_of, base.session.readings)
        self.base, self.changed = base, changed

    def _new_reader(self, record: Record) -> Reader:
        return _WhatIfReader(self, record)


class _WhatIfReader(Reader):
    """Takes from the reader of the base whatever what was changed cannot change.

    That is what does not hang on it, and, since more facts never take back what is definite, whatever
    was definite before and does not hold the one word of which that is not so.
    """

    def __init__(self, session: WhatIf, record: Record) -> None:
        super().__init__(session, record)
        self._of, self._changed = session.base, session.changed
        self._base = session.base.session.at(record)
        self._known_masks, self._mask_of = session.base.masks.known, session.base.masks.of

    def truth(self, node: Condition) -> Truth:
        found = self._truths.get(node)
        if found is None:
            found = self._base.truth(node)
            mask = self._known_masks.get(node) or self._mask_of(node)
            if mask & self._changed and (found is UNKNOWN or mask & Masks.SHOWN):
                found = node.read(self)
            self._truths[node] = found
        return found

    def all_of(self, node: words.All) -> Truth:
        result = TRUE
        for part, mask, before in self._of.parts(self._base, node):
            value = self.truth(part) if mask & self._changed else before
            if value is FALSE:
                return FALSE
            if value is UNKNOWN:
                result = UNKNOWN
        return result

    def any_of(self, node: words.AnyOf) -> Truth:
        result = FALSE
        for part, mask, before in self._of.parts(self._base, node):
            value = self.truth(part) if mask & self._changed else before
            if value is TRUE:
                return TRUE
            if value is UNKNOWN:
                result = UNKNOWN
        return result

    def date(self, node: DateExpression) -> Dates:
        found = self._dates.get(node)
        if found is None:
            found = self._base.date(node)
            mask = self._known_masks.get(node) or self._mask_of(node)
            if mask & self._changed and (not _exact(found) or mask & Masks.SHOWN):
                found = node.read(self)
            self._dates[node] = found
        return found


def _exact(date: Dates) -> bool:
    return date.exists is FALSE or (date.exists is TRUE and date.earliest == date.latest)
