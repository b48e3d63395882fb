"""Speaking to the person who reads: rules speak to a parent, and a young person is spoken to as one."""

from __future__ import annotations

from dutybound.web.family.file import Teller


def addressed(text: str, teller: Teller) -> str:
    """A text of the rulebook or the vocabulary, spoken to whoever reads it."""
    return text
