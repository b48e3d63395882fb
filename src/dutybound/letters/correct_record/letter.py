"""The request to put a record right.

Always offered.  Which record, what it says and what it should say only the sender knows: without them there
is no letter.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.letters import parts
from dutybound.letters.desk import Desk
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.paper import Block, Heading, Paragraph

_LAW = ("info.rectification",)


def _offers(_: Desk) -> Iterator[Offer]:
    yield Offer(LETTER, "A record can be corrected at any time.")


def _blocks(w: Writing) -> Iterator[Block]:
    record = parts.need_detail(w, "record", "the record that is wrong, with its date")
    wrong = parts.need_detail(w, "record_says", "what the record says")
    right = parts.need_detail(w, "record_should_say", "what it should say")
    yield from parts.head(w, "Request to correct a record")
    yield Paragraph("Please correct personal data that is not accurate or not complete.")
    for heading, text in (
        ("The record", record),
        ("What it says", f"“{wrong}”"),
        ("What is right", f"“{right}”"),
    ):
        yield Heading(heading)
        yield Paragraph(text)
    if w.details.record_shown_by:
        yield Heading("What shows it")
        yield Paragraph(w.details.record_shown_by)
    yield from parts.own_words(w, "Why it matters")
    yield from parts.law(w, *_LAW)
    yield from parts.asks(
        w,
        "Correct or complete the record, and send me the corrected page.",
        "Tell everybody with whom you shared it that it was wrong, and tell me who they are.",
        "Until you have decided, mark the record as disputed, and do not rely on it.",
        "If you refuse, tell me why, and put this letter with the record.",
    )
    yield from parts.foot(w, parts.CONFIRM)


LETTER = Letter(
    id="correct-record",
    title="Ask for a record to be corrected",
    offers=_offers,
    blocks=_blocks,
    to="The Data Protection Officer",
    owner="local-authority",
)
