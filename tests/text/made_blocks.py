"""Blocks short enough to be written out in a test."""

from __future__ import annotations

from dutybound.text.blocks import Block, Kind
from dutybound.text.building import clauses_of
from dutybound.text.clauses import Clause, Document


def heading(text: str, level: int = 1) -> Block:
    return Block(Kind.HEADING, text, level)


def paragraph(text: str) -> Block:
    return Block(Kind.PARAGRAPH, text)


def item(text: str, level: int = 1, marker: str = "•") -> Block:
    return Block(Kind.ITEM, text, level, marker=marker)


def wholes(*blocks: Block) -> list[str]:
    return [clause.whole for clause in clauses_of(blocks)]


def by_text(document: Document, text: str) -> Clause:
    """The one clause that says this."""
    (found,) = (clause for clause in document.clauses if clause.text == text)
    return found
