"""The complaint from outside.

Offered for each thing that went wrong at a council and has not been to the Ombudsman.  It needs the council's
name and the day on which the family first knew; where the usual time is over it needs the reason for coming
late.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.engine import Finding, Record
from dutybound.language import Status
from dutybound.letters import claims, parts
from dutybound.letters.desk import Desk
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.weight import Weight
from dutybound.paper import Block, Bullets, Heading, Lines, Paragraph

_RIGHT = "redress.lgsco-complaint"
_SHUT_BY_TRIBUNAL = "redress.lgsco-excluded-by-tribunal"


def _offers(desk: Desk) -> Iterator[Offer]:
    for grievance in desk.records("grievance"):
        elsewhere = desk.chosen(grievance, "body", "nhs", "school", "other-public", "not-public")
        if not (elsewhere or desk.has_happened(grievance, "ombudsman_asked")):
            why = "The Ombudsman has not been asked about this."
            yield Offer(LETTER, why, grievance, tuple(_wrong(desk)), grievance.id)


def _wrong(desk: Desk) -> list[Finding]:
    """What the council did wrong, as far as a letter may say so."""
    found = desk.wrong(Weight.BREACH, Weight.GUIDANCE)
    return [f for f in found if any(r.id.startswith("ombudsman") for r in f.rule.remedies)]


def _blocks(w: Writing) -> Iterator[Block]:
    grievance = w.offer.matter
    w.desk.need(grievance, "first_noticed")
    council = _council(w)
    if not (w.offer.findings or w.details.my_words):
        raise LetterStopped(
            "This letter needs what went wrong: nothing in the case can be said to be late or not done.",
            "Give 'my_words' in the details file.",
        )
    yield from parts.head(w, "Complaint to the Ombudsman")
    yield Paragraph(f"I complain about {council}, and ask the Ombudsman to look into it.")
    yield from _when(w, grievance)
    yield from parts.what_happened(w, w.offer.findings)
    if w.offer.findings:
        yield from claims.claims(w, w.offer.findings, "What went wrong")
    yield from parts.own_words(w, "In my own words")
    yield from _tribunal(w)
    yield from parts.asks(
        w,
        "Look into this complaint, and find out whether the council was at fault.",
        "If it was, ask the council to do what is still to be done, to put right what this has cost us, and "
        "to change what led to it.",
        heading="What I ask for",
    )
    yield Paragraph("I can send copies of the papers that are named above.")
    yield Lines(("Yours faithfully,", w.details.name))


def _council(w: Writing) -> str:
    council = parts.council_name(w)
    if not council:
        raise LetterStopped(
            "This letter needs the council's name.", "Give 'council' in the details file."
        )
    return council


def _when(w: Writing, grievance: Record) -> Iterator[Block]:
    """When it happened, was known and was answered, and why now where the usual time is over."""
    names = ("arose", "first_noticed", "still_going_on", "council_answered")
    items = [item for name in names if (item := parts.told(w, grievance, name)) is not None]
    yield Heading("When")
    yield Bullets(tuple(items))
    finding = next(iter(w.desk.findings(_RIGHT, record=grievance)), None)
    if finding is not None and finding.status is Status.PAST_USUAL_LIMIT:
        why = parts.need_detail(w, "late_because", "the reason for coming after the usual time")
        yield Paragraph(
            f"I know that the usual time is over. I ask the Ombudsman to look into it all the same. {why}"
        )
    if w.desk.has_not_happened(grievance, "council_answered"):
        yield Paragraph("I ask the Ombudsman not to wait any longer for the council's own answer.")


def _tribunal(w: Writing) -> Iterator[Block]:
    """Said openly where part of the story was for the Tribunal."""
    if w.desk.stands(_SHUT_BY_TRIBUNAL, Status.SHUT_OUT):
        yield Heading("What was for the Tribunal")
        yield Paragraph(
            "I know that the Ombudsman cannot look into what was or could have been appealed to the "
            "Tribunal. This complaint is about the rest."
        )


LETTER = Letter(
    id="complain-to-ombudsman",
    title="Complain to the Ombudsman",
    offers=_offers,
    blocks=_blocks,
    to="The Local Government and Social Care Ombudsman",
    owner="ombudsman",
)
