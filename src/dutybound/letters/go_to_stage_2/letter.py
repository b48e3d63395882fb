"""The request for an independent investigation.

Offered for each complaint about social care that was made and has not gone to stage 2.  It needs the day of
the complaint.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.days import FIRST
from dutybound.engine import Occurrence, Record
from dutybound.language import Status
from dutybound.letters import claims, facts, parts
from dutybound.letters import wording as say
from dutybound.letters.desk import Desk
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.weight import Weight, weight
from dutybound.paper import Block, Paragraph

_RIGHT = "redress.stage2-right-to-request"
_LAW = (_RIGHT, "redress.stage2-investigation")
_SHUT = {Status.SHUT_OUT, Status.NOT_OPEN_YET, Status.USED, Status.NOT_ENGAGED}


def _offers(desk: Desk) -> Iterator[Offer]:
    for complaint in desk.records("complaint"):
        asked = desk.has_happened(complaint, "stage_2_requested")
        if desk.has_happened(complaint, "made") and not asked and not _shut(desk, complaint):
            why = "The complaint has not gone to stage 2."
            yield Offer(LETTER, why, complaint, tuple(desk.about(complaint)), complaint.id)


def _shut(desk: Desk, complaint: Record) -> bool:
    found = desk.findings(_RIGHT, record=complaint)
    return any(finding.status in _SHUT for finding in found)


def _blocks(w: Writing) -> Iterator[Block]:
    complaint = w.offer.matter
    made = w.desk.value(complaint, "made")
    if not isinstance(made, Occurrence) or made.span.earliest == FIRST:
        raise LetterStopped(
            "This letter needs the day on which you complained.",
            f"Give it in the case file ({complaint.id}: made); “about two weeks ago” is enough.",
        )
    told = (complaint, complaint.matter.fields["made"])
    shown = list(complaint.accounts.get(told[1], ()))
    late = [f for f in w.offer.findings if weight(f) in (Weight.BREACH, Weight.GUIDANCE)]
    yield from parts.head(w, "Request for stage 2 of my complaint")
    yield Paragraph(
        f"I complained to the council {facts.tagged(say.on(made.span), shown)}. I am not content with how it "
        "stands, and I ask for stage 2: an investigation in which an independent person takes part."
    )
    if late:
        yield from facts.what_happened(w, late, besides=[told])
        heading = "What is late about the complaint so far"
        yield from claims.claims(w, late, heading, in_full=False)
    yield from parts.own_words(w, "Why I am not content")
    yield from parts.law(w, *_LAW)
    yield from parts.asks(
        w,
        "Confirm the day on which you got this request, and the last day for the response.",
        "Tell me who will investigate, and who the independent person is.",
        "Send me the list of complaints that will be investigated. I understand that agreeing its wording "
        "is no reason to put off the start.",
    )
    yield from parts.foot(w, parts.CONFIRM)


LETTER = Letter(
    id="go-to-stage-2",
    title="Ask for stage 2 of a social care complaint",
    offers=_offers,
    blocks=_blocks,
    to="The Complaints Manager",
    owner="local-authority",
)
