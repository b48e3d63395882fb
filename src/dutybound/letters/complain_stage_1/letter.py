"""A complaint at the first stage, under the procedure that the law gives for what went wrong.

Offered for what may be asserted: late, not done, or crossed.  What belongs to children's social care and what
belongs to the council's own procedure are two letters, since each has its own stages.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.engine import Finding
from dutybound.engine.report_words import who_must
from dutybound.letters import claims, facts, parts
from dutybound.letters.desk import Desk
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.weight import Weight
from dutybound.paper import Block, Heading, Paragraph

SOCIAL_CARE, COUNCIL = "social-care", "council"
_REMEDIES = {
    "statutory-complaint": SOCIAL_CARE,
    "council-complaint": COUNCIL,
    **dict.fromkeys(("adult-care-complaint", "nhs-complaint", "school-complaint"), ""),
}
"""The procedure of each complaint; "" where this letter is not for it."""
_MAY_BE_ANOTHER = {"deciders-for-others", "service-or-body"}
"""Who may be somebody else than the council, besides "one or another": it is not told that it was it."""
_PROCEDURE = {
    SOCIAL_CARE: "the complaints procedure for children's social care",
    COUNCIL: "the council's own complaints procedure",
}
_LAW = ("redress.stage1-local-resolution",)


def _offers(desk: Desk) -> Iterator[Offer]:
    groups: dict[str, list[Finding]] = {}
    for finding in desk.wrong(Weight.BREACH, Weight.GUIDANCE):
        procedure = _procedure(finding)
        if procedure and finding.record.matter.key != "complaint":
            groups.setdefault(procedure, []).append(finding)
    for procedure, findings in groups.items():
        yield Offer(
            LETTER, who_must(findings[0].rule, findings[0].title), None, tuple(findings), procedure
        )


def _procedure(finding: Finding) -> str:
    """The procedure of the first complaint that the rule names; "" where the letter is not for it."""
    owner = finding.rule.owed_by
    if owner.id in _MAY_BE_ANOTHER or " or " in owner.words:
        return ""
    named = (_REMEDIES[r.id] for r in finding.rule.remedies if r.id in _REMEDIES)
    return next(named, "")


def _blocks(w: Writing) -> Iterator[Block]:
    findings, procedure = list(w.offer.findings), w.offer.part
    yield from parts.head(w, "Complaint at stage 1")
    yield Paragraph(
        f"Please treat this as a complaint at stage 1 of {_PROCEDURE[procedure]}. If you think that another "
        "procedure fits all or part of it, tell me which and why, and start that one for me."
    )
    yield from facts.what_happened(w, findings)
    yield from claims.claims(w, findings, "What I complain about")
    yield from parts.own_words(w, f"What this has meant for {w.voice.us}")
    if procedure == SOCIAL_CARE:
        yield from parts.law(w, *_LAW, heading="How this complaint is to be dealt with")
    yield from parts.asks(
        w,
        *claims.put_right(findings),
        "Tell me what went wrong and why, and what you will do to put it right.",
        "Tell me who will look into this, and by what day I will have an answer.",
        claims.papers(w, findings),
        heading="What I ask for",
    )
    yield Heading("What comes next")
    yield Paragraph(_next(procedure))
    yield from parts.foot(w)


def _next(procedure: str) -> str:
    if procedure == SOCIAL_CARE:
        return (
            "If stage 1 does not settle this, I can ask for stage 2, an independent investigation."
        )
    return (
        "If this does not settle it, I can go on to the next stage of your procedure and then to the "
        "Local Government and Social Care Ombudsman."
    )


LETTER = Letter(
    id="complain-stage-1",
    title="Complain to the council (stage 1)",
    offers=_offers,
    blocks=_blocks,
    to="The Complaints Manager",
    owner="local-authority",
)
