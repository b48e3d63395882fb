"""Where the second reader may speak: the transparent gate that it never goes round."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.gates import has_open_route, is_not_its_own_rule, is_out
from dutybound.audit.detectors.protocol import Context
from dutybound.audit.scope import When
from dutybound.audit.suspicion import Reach, sight

FEWEST = 4
CERTAIN = 0.95
"""A second reader so sure is not silenced by a guess at the field: "a hospital specialist" is a word of
health's, and may stand in a condition of ours.  Chosen on documents that neither reader had learned from."""


def lets_through(category: Category, context: Context, sure: float) -> bool:
    """Whether scope and modality allow that a clause is of a category, of which the reader is so sure.

    Out is always what is quoted, asked, reported, denied or a heading, and for blame what reaches only those
    for whom there is cause to suspect harm.  Out unless the reader is certain is what is of another field
    (health, adults ...); for access also what is after an assessment, about leisure, offered, or leaves a way
    in itself; for blame what reaches only others.
    """
    if is_not_its_own_rule(context) or context.modality.denied or _is_of_harm(category, context):
        return False
    if sure >= CERTAIN:
        return True
    if is_out(context) or _says_little(context):
        return False
    return _may_shut_out(context) if category.value.startswith("A") else _reaches_every(context)


def _is_of_harm(category: Category, context: Context) -> bool:
    return category.value.startswith("B") and sight(context).reach is Reach.HARM


def _says_little(context: Context) -> bool:
    """A sentence of a few words ("Not here.") hangs on what stands around it; an item has its lead-in."""
    is_part = context.clause.is_item or context.clause.is_cell
    return not is_part and len(context.said.own.split()) < FEWEST


def _reaches_every(context: Context) -> bool:
    seen = sight(context)
    return seen.reach is Reach.EVERY and not seen.mute


def _may_shut_out(context: Context) -> bool:
    scope = context.scope
    is_later = scope.when is When.AFTER or scope.leisure
    return not (is_later or context.modality.is_open or has_open_route(context.said.whole))
