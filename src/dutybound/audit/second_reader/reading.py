"""How sure the sentence model is, for each category, that a clause shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from dutybound.audit.categories import Category
from dutybound.audit.detectors.protocol import Context
from dutybound.sentences.reading import asleep, is_there, sure_of_clause

__all__ = ["Read", "Scores", "as_read", "asleep", "is_there", "scores"]


class Read(NamedTuple):
    """What a clause stands under, what stands before it there, and what it says with its lead-in."""

    around: str
    before: str
    says: str


Scores = Mapping[Category, float]
MOST_KEPT = 50_000
_kept: dict[Read, Scores] = {}


def as_read(context: Context) -> Read:
    """A clause as it is read: under the document's title, its nearest heading and the question it answers.

    With it comes the clause before it, on which a short one may lean.
    """
    clause = context.clause
    over = (context.document.title, *clause.headings[-1:], context.said.question)
    around = " . ".join(dict.fromkeys(one for one in over if one))
    return Read(around, _before(context), clause.whole)


def _before(context: Context) -> str:
    if not context.index:
        return ""
    last = context.document.clauses[context.index - 1]
    beside = not last.is_heading and last.headings == context.clause.headings
    return last.text if beside else ""


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
