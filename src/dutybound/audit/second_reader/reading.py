"""How sure the sentence model is, for each category, that a clause shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from dutybound.audit.categories import Category
from dutybound.audit.detectors.protocol import Context
from dutybound.sentences.reading import asleep, is_there, sure_of_clause

__all__ = ["Read", "Scores", "as_read", "asleep", "is_there", "scores"]

Read = tuple[str, str]
"""What a clause stands under, and what it says with its lead-in."""
Scores = Mapping[Category, float]
MOST_KEPT = 50_000
_kept: dict[Read, Scores] = {}


def as_read(context: Context) -> Read:
    """A clause as it is read: under the document's title, its nearest heading and the question it answers."""
    clause = context.clause
    over = (context.document.title, *clause.headings[-1:], context.said.question)
    return " . ".join(dict.fromkeys(one for one in over if one)), clause.whole


def scores(clauses: Sequence[Read]) -> list[Scores]:
    """How sure it is, for each clause, of each category.  The same clause is read once."""
    if len(_kept) + len(clauses) > MOST_KEPT:
        _kept.clear()
    return [_scores(one) for one in clauses]


def _scores(clause: Read) -> Scores:
    if clause not in _kept:
        sure = sure_of_clause(*clause)
        _kept[clause] = {kind: sure[kind.value] for kind in _taught()}
    return _kept[clause]


@cache
def _taught() -> tuple[Category, ...]:
    """The categories that the model was taught."""
    return tuple(one for one in Category if one.value[0] in "ABX")
