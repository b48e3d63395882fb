"""What a clause says, made ready: its own words, those with its lead-in, and its question."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dutybound.audit.words import any_of, has, plain
from dutybound.text import Clause, Document

_ANSWERS = re.compile(
    r"^(?:sorry|yes|no|not|never|of course|certainly|afraid|only|always|i'm afraid|we're sorry)\b|^\w+\.$"
)
_VERB = any_of(
    r"is", r"are", r"was", r"were", r"be", r"will", r"shall", r"must", r"may", r"can", r"cannot", r"do",
    r"does", r"has", r"have", r"should", r"need", r"needs", r"we", r"you", r"they",
)  # fmt: skip
_CRITERIA = any_of(r"criteria", r"eligib\w+", r"who qualifies")
_LIKE = any_of(
    r"(?:the|your) (?:child|family|parents|disability|impairment|condition|child's \w+)(?: \w+)? (?:is"
    r"|are|has|have)",
)  # fmt: skip
_OPENING = 50
_SHORT, _SHORTEST = 7, 3


@dataclass(frozen=True, slots=True)
class Said:
    """`own` are the clause's words, `whole` those with its lead-in and the question that it answers.

    `gate` is `whole` with the last heading where the clause is a fragment (an item, a cell, a note without a
    verb), since there the heading says what is done with it.  All in small letters and plain marks.
    """

    own: str
    whole: str
    gate: str
    question: str = ""

    @property
    def topic(self) -> str:
        """Its own words, with the question that it answers."""
        return f"{self.question} {self.own}" if self.question else self.own

    @property
    def lead(self) -> str:
        """What leads into the clause: all of `gate` but its own words."""
        return self.gate.replace(self.own, " ", 1)


def said(document: Document, index: int) -> Said:
    """What a clause says."""
    clause = document.clauses[index]
    own, question = plain(clause.text), _question(document, index)
    told = plain(clause.whole)
    whole = f"{question} {told}" if question else told
    heading = plain(clause.headings[-1]) if clause.headings and _is_fragment(clause, own) else ""
    return Said(own, whole, f"{heading}: {whole}" if heading else whole, question)


def _is_fragment(clause: Clause, own: str) -> bool:
    short = len(own.split()) <= _SHORT and not has(_VERB, own)
    return clause.is_item or clause.is_cell or short or _is_criterion(clause, own)


def _is_criterion(clause: Clause, own: str) -> bool:
    """A sentence under "Criteria" that says what a child or family is like: it is a test without a must."""
    return (
        has(_CRITERIA, plain(clause.headings[-1])) and has(_LIKE, own[:_OPENING])
        if clause.headings
        else False
    )


def _is_short_answer(clause: Clause) -> bool:
    """Whether it is a "yes" or a "not at all": what follows it still answers the question."""
    return (
        len(clause.text.split()) <= _SHORTEST
        and not clause.is_heading
        and not clause.text.endswith("?")
    )


def _question(document: Document, index: int) -> str:
    """The question that a clause answers: the sentence before it, or its heading, where it is so put."""
    own = document.clauses[index]
    if own.is_heading or own.is_item or own.is_cell or own.text.rstrip().endswith("?"):
        return ""
    back = 2 if index > 1 and _is_short_answer(document.clauses[index - 1]) else 1
    before = document.clauses[index - back] if index else None
    if before is not None and before.text.rstrip().endswith("?"):
        return plain(before.text)
    asks = bool(own.headings) and own.headings[-1].rstrip().endswith("?")
    return plain(own.headings[-1]) if asks and _ANSWERS.match(plain(own.text)) else ""
