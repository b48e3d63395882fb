"""The request for records (a subject access request).

Offered until such a request is waiting for its answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.letters import parts
from dutybound.letters.desk import Desk
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.voice import Sender
from dutybound.paper import Block, Bullets, Heading, Item, Paragraph

_LAW = ("info.subject-access-request",)
_USUAL = (
    "case notes and assessments, with their drafts",
    "e-mails and messages about {us}",
    "notes of panels and meetings, and what they had before them",
    "referrals, and what was shared with others",
    "any chronology, alert or warning kept about {us}",
)


def _offers(desk: Desk) -> Iterator[Offer]:
    waiting = any(
        desk.has_happened(request, "received") and not desk.has_happened(request, "answered")
        for request in desk.records("record_request")
    )
    if not waiting:
        yield Offer(LETTER, "You told us of no request for records that waits for its answer.")


def _blocks(w: Writing) -> Iterator[Block]:
    own = w.details.writing_as is Sender.YOUNG_PERSON
    whose = "me" if own else f"{w.voice.child_named} and me"
    if w.details.writing_as is Sender.ADVISER:
        whose = w.voice.child_named
    yield from parts.head(w, "Request for records")
    yield Paragraph(
        f"Please send me a copy of the personal data that you hold about {whose}, and say where it came "
        "from, whom it was shared with, and how long you will keep it."
    )
    yield Heading("The records that I mean")
    usual = (text.format(us=w.voice.us) for text in _USUAL)
    yield Bullets(tuple(map(Item, w.details.records or usual)))
    yield from parts.law(w, *_LAW)
    yield from parts.asks(
        w,
        "Confirm the day on which you got this request, and the last day for your answer.",
        "If you need anything from me, such as proof of who I am, ask me for it now.",
        "If you hold something back, tell me what kind of thing it is, and which exemption you rely on.",
        "Send the records by e-mail if you can, in a form that can be searched.",
    )
    if w.details.writing_as is Sender.PARENT:
        yield Paragraph(
            f"I ask for {w.voice.childs} records as a parent. If you think that this is for "
            f"{w.voice.child_named} to ask for, tell me now, and do not wait until the time is over."
        )
    yield from parts.foot(w, parts.CONFIRM)


LETTER = Letter(
    id="ask-for-records",
    title="Ask for records",
    offers=_offers,
    blocks=_blocks,
    to="The Data Protection Officer",
    owner="local-authority",
)
