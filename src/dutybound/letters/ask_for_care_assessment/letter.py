"""The request that starts the clock of social care.

Offered until a request is with the council.  It needs the law to count the child as disabled for certain: it
asserts that, and everything else follows from it.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.language import Status
from dutybound.letters import facts, parts
from dutybound.letters.desk import Desk, missing_answer
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.weight import stated_or_shown
from dutybound.paper import Block, Paragraph

_DISABLED = "care.disabled-child-is-in-need"
_LAW = (
    _DISABLED,
    "care.assess-the-disabled-child",
    "care.csdpa-make-arrangements",
    "care.assessment-must-analyse-and-plan",
    "care.referral-decision-one-working-day",
    "care.assessment-45-working-days",
)


def _offers(desk: Desk) -> Iterator[Offer]:
    waiting = any(
        desk.has_happened(referral, "received")
        and not desk.has_happened(referral, "assessment_finished")
        for referral in desk.records("referral")
    )
    if not waiting and not desk.stands(_DISABLED, Status.DOES_NOT_HOLD):
        yield Offer(
            LETTER, "You told us of no request for an assessment that waits for its answer."
        )


def _blocks(w: Writing) -> Iterator[Block]:
    child, childs = w.voice.child_named, w.voice.childs
    (finding,) = w.desk.findings(_DISABLED)
    _must_hold(w)
    yield from parts.head(w, "Request for an assessment of a disabled child's needs")
    yield Paragraph(
        f"I ask the council to assess {childs} needs for help from children's social care. Please treat "
        "the day on which you get this letter as the day of the request."
    )
    yield from facts.what_happened(w, [finding], heading="What I can tell you")
    yield from parts.own_words(w, "What daily life is like")
    yield from parts.law(w, *_LAW)
    yield from parts.asks(
        w,
        "Confirm that you have this request, and the day on which you got it.",
        f"Assess {childs} needs, and ask {child} in whatever way suits best what would help.",
        "Say in the assessment what each need means in daily life, what help is needed, who will give it "
        "and from when. Please cover help at home, activities, travel, equipment and short breaks.",
        "Tell me who will lead it, and by what day it will be finished.",
        "Send me the assessment in writing. If you decide not to assess, send me the decision, the reasons "
        "and the law that it rests on.",
    )
    yield Paragraph(
        "If this should go to another team, please pass it on and tell me. It is still a request to the "
        "council."
    )
    yield from parts.foot(w, parts.CONFIRM)


def _must_hold(w: Writing) -> None:
    """The letter asserts that the child is disabled: it has to be so, and the family's to say."""
    (finding,) = w.desk.findings(_DISABLED)
    if finding.status is not Status.HOLDS:
        for record, field in finding.settled_by:
            raise missing_answer(record, field)
        raise LetterStopped(
            "This letter needs the facts that make your child a disabled child in law.",
            "Answer the questions about the child in the case file.",
        )
    if not all(map(stated_or_shown, finding.reasons)):
        raise LetterStopped(
            "This letter states that your child is disabled, and in the case file that is only what "
            "others say.",
            "Say so yourself (said_by: family), or name the paper that shows it.",
        )


LETTER = Letter(
    id="ask-for-care-assessment",
    title="Ask for a social care needs assessment",
    offers=_offers,
    blocks=_blocks,
    owner="local-authority",
)
