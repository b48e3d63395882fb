"""The reminder for an EHC request, with what to send and what happens after.

Offered where something about an EHC request is late and still to be done.  The plan comes first: what was due
on the way to it is told after it.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.engine import Finding
from dutybound.engine.report_words import who_must
from dutybound.language import Status
from dutybound.letters import claims, facts, parts
from dutybound.letters.chase.letter import by_matter, outstanding
from dutybound.letters.desk import Desk
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.paper import Block, Paragraph

_PLAN = "ehc.final-plan-20-weeks"


def _offers(desk: Desk) -> Iterator[Offer]:
    late = [f for f in outstanding(desk) if f.record.up_to(f.record.matter) and _of_request(f)]
    for part, findings in by_matter(late).items():
        findings.sort(key=lambda f: f.rule.id != _PLAN)
        yield Offer(
            LETTER,
            who_must(findings[0].rule, findings[0].title),
            findings[0].record,
            tuple(findings),
            part,
        )


def _of_request(finding: Finding) -> bool:
    return finding.record.matter.key == "ehc_request"


def _blocks(w: Writing) -> Iterator[Block]:
    findings = list(w.offer.findings)
    yield from parts.head(w, "Reminder: EHC needs assessment and plan")
    yield Paragraph(
        f"I write about the request for an EHC needs assessment for {w.voice.child_named}. {_what(findings)}"
    )
    yield from facts.what_happened(w, findings)
    yield from claims.claims(w, findings, "What should have been done")
    yield from parts.asks(
        w,
        claims.do_it_now(findings),
        "Tell me what is still outstanding, and from whom.",
        claims.papers(w, findings),
    )
    yield from claims.next_step(w, findings)
    yield from parts.foot(w)


def _what(findings: list[Finding]) -> str:
    if all(finding.status is Status.OVERDUE for finding in findings):
        return "A time limit that the law sets has passed, and what was due has not been done."
    return "Something that the law requires has not been done."


LETTER = Letter(
    id="chase-ehc-plan",
    title="Chase an EHC plan or decision",
    offers=_offers,
    blocks=_blocks,
    owner="local-authority",
    young_persons_own=True,
)
