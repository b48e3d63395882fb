"""The request that starts the clock of an EHC plan.

Offered unless a request is on its way, or there is a plan.  What the child needs and why the
school cannot give it are for the family to say in its own words: the letter does not go without them.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.engine import Record
from dutybound.letters import parts
from dutybound.letters.desk import Desk
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.paper import Block, Paragraph

_LAW = (
    "ehc.must-assess-if-test-met",
    "ehc.decide-whether-to-assess",
    "ehc.seek-advice",
    "ehc.social-care-advice",
    "ehc.final-plan-20-weeks",
)


def _offers(desk: Desk) -> Iterator[Offer]:
    planned = any(not desk.has_happened(plan, "ceased") for plan in desk.records("plan"))
    if not (planned or any(_still_open(desk, r) for r in desk.records("ehc_request"))):
        yield Offer(
            LETTER, "You told us of no plan, and of no request for one that waits for its answer."
        )


def _still_open(desk: Desk, request: Record) -> bool:
    """Whether a request came in and was not refused, at first or after the assessment."""
    refused = desk.chosen(request, "decision", "refuse")
    no_plan = desk.has_happened(request, "no_plan_decision_sent")
    return desk.has_happened(request, "received") and not (refused or no_plan)


def _blocks(w: Writing) -> Iterator[Block]:
    childs = w.voice.childs
    if not w.details.my_words:
        raise LetterStopped(
            "This letter needs what the difficulties are, and what help the school has tried or "
            "cannot give, in your own words.",
            "Give 'my_words' in the details file.",
        )
    yield from parts.head(w, "Request for an EHC needs assessment")
    yield Paragraph(
        f"I ask the council to assess {childs} needs for an education, health and care (EHC) plan. Please "
        "treat the day on which you get this letter as the day of the request."
    )
    yield Paragraph(_test(w))
    yield from parts.own_words(w, "The difficulties, and the help so far")
    yield from parts.law(w, *_LAW)
    yield from parts.asks(
        w,
        "Confirm that you have this request, and the day on which you got it.",
        "Tell me your decision in writing, within the time given above.",
        "If you assess, ask for advice from education, health and social care, and send me all of it.",
        "If you refuse, send me the reasons, the evidence that you looked at, and what I can do about it.",
    )
    yield from parts.foot(w, parts.CONFIRM)


def _test(w: Writing) -> str:
    """The test that the council has to apply, as the sender's own view."""
    child = w.voice.child_named
    has = "I have or may have" if child == "me" else f"{child} has or may have"
    return (
        f"In my view {has} special educational needs, and it may be necessary for special educational "
        f"provision to be made for {child} through a plan. The next section says why."
    )


LETTER = Letter(
    id="ask-for-ehc-assessment",
    title="Ask for an EHC needs assessment",
    offers=_offers,
    blocks=_blocks,
    owner="local-authority",
    young_persons_own=True,
)
