"""The complaint from outside.

Offered for each thing that went wrong at a council and has not been to the Ombudsman.  It needs the council's
name and the day on which the family first knew; where the usual time is over it needs the reason for coming
late.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.engine import Finding, Occurrence, Record
from dutybound.language import TRUE, Status
from dutybound.letters import claims, facts, parts
from dutybound.letters import wording as say
from dutybound.letters.desk import Desk, missing_answer
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.weight import Weight
from dutybound.paper import Block, Bullets, Heading, Item, Paragraph

_RIGHT = "redress.lgsco-complaint"
_SHUT_BY_TRIBUNAL = "redress.lgsco-excluded-by-tribunal"


_STAGES = (
    "made",
    "stage_1_answer",
    "stage_2_requested",
    "stage_2_response_received",
    "stage_3_requested",
    "panel_met",
    "stage_3_response_sent",
)
_LABELS = {
    "arose": "It went wrong, or was decided",
    "first_noticed": "I first knew of it",
    "ended": "It stopped",
    "council_answered": "The council's last answer to my complaint",
}


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
    yield from parts.head(w, f"Complaint about {council}")
    yield Paragraph(f"I complain about {council}, and ask the Ombudsman to look into it.")
    yield from parts.own_words(w, "In short")
    yield from _when(w, grievance)
    stages = list(_stages(w.desk))
    yield from facts.what_happened(w, w.offer.findings, besides=stages)
    yield from _complaints(w, stages)
    if w.offer.findings:
        yield from claims.claims(w, w.offer.findings, "What went wrong", in_full=False)
    yield from _tribunal(w)
    yield from parts.asks(
        w,
        "Look into this complaint, and find out whether the council was at fault.",
        "If it was, ask the council to do what is still to be done, to put right what this has cost "
        f"{w.voice.us}, and to change what led to it.",
        heading="What I ask for",
    )
    yield Paragraph("I can send copies of the papers that are named above.")
    yield parts.signed(w)


def _stages(desk: Desk) -> Iterator[facts.Key]:
    """The steps of the complaints that were made to the council, in their order."""
    for complaint in desk.records("complaint"):
        for name in _STAGES:
            if desk.has_happened(complaint, name):
                yield complaint, complaint.matter.fields[name]


def _complaints(w: Writing, stages: list[facts.Key]) -> Iterator[Block]:
    """How far the council's own procedure has gone: the Ombudsman asks that first."""
    if stages:
        yield Heading("How far my complaint to the council has gone")
        yield Bullets(tuple(facts.told_of(w, record, field) for record, field in stages))


def _council(w: Writing) -> str:
    council = parts.council_name(w)
    if not council:
        raise LetterStopped(
            "This letter needs the council's name.", "Give 'council' in the details file."
        )
    return council


def _when(w: Writing, grievance: Record) -> Iterator[Block]:
    """When it happened, was known and was answered, and why now where the usual time is over."""
    dates = tuple(_dates(w, grievance))
    if not dates:
        raise missing_answer(grievance, grievance.matter.fields["first_noticed"])
    yield Heading("The dates")
    yield Bullets(dates)
    finding = next(iter(w.desk.findings(_RIGHT, record=grievance)), None)
    if finding is not None and finding.status is Status.PAST_USUAL_LIMIT:
        why = parts.need_detail(w, "late_because", "the reason for coming after the usual time")
        yield Paragraph(
            "I know that the usual time is over. I ask the Ombudsman to look into it all the same, for this "
            f"reason: {say.full(why)}"
        )
    if w.desk.has_not_happened(grievance, "council_answered"):
        yield Paragraph(
            "The council has not given its last answer to my complaint. I ask the Ombudsman not to wait any "
            "longer for it."
        )


def _dates(w: Writing, grievance: Record) -> Iterator[Item]:
    for name, label in _LABELS.items():
        field = grievance.matter.fields[name]
        days = [
            facts.tagged(account.value.span.words(), [account])
            for account in grievance.accounts.get(field, ())
            if isinstance(account.value, Occurrence) and account.value.state is TRUE
        ]
        if days:
            yield Item(f"{label}: {' or '.join(days)}")
    if w.desk.is_so(grievance, "still_going_on"):
        yield Item("It is still going on.")


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
