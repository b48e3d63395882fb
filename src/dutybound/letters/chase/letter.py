"""The reminder that fits anything overdue.

Offered for each matter with something that is late, or not done, by law or by guidance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dutybound.engine import Finding
from dutybound.engine.report_words import who_must
from dutybound.letters import claims, facts, parts
from dutybound.letters.desk import Desk
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.weight import STILL_TO_DO, Weight, weight
from dutybound.paper import Block, Paragraph

ASSERTED = (Weight.BREACH, Weight.LATE_UNLESS, Weight.GUIDANCE)
_HAS_ITS_OWN = "ehc_request"
"""The kind of matter that another letter chases; what can only be asked about it is still asked here."""
_SUBJECTS = {
    "referral": "request to children's social care",
    "enquiry": "child protection enquiry",
    "care_need": "help that has not been arranged",
    "complaint": "complaint about children's social care",
}
"""How a letter names a matter, where the matter's own words are too long for a heading."""


def outstanding(desk: Desk) -> list[Finding]:
    """What is still to be done and should have been, that a letter may say so of."""
    return [f for f in desk.wrong(*ASSERTED) if f.status in STILL_TO_DO]


def open_questions(desk: Desk) -> list[Finding]:
    """What may be late, and can only be asked about."""
    return desk.wrong(Weight.QUESTION)


def _what(finding: Finding) -> str:
    """What is chased; of a rule that we are not sure of nobody is said to be bound by it."""
    if weight(finding) is Weight.QUESTION:
        return finding.title
    return who_must(finding.rule, finding.title)


def _offers(desk: Desk) -> Iterator[Offer]:
    late = [f for f in outstanding(desk) if f.record.matter.key != _HAS_ITS_OWN]
    for part, findings in by_matter([*late, *open_questions(desk)]).items():
        yield Offer(LETTER, _what(findings[0]), findings[0].record, tuple(findings), part)


def by_matter(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Findings by the id of the matter that they are about, and by who owes them where that is not one."""
    grouped: dict[str, list[Finding]] = {}
    first: dict[str, str] = {}
    for finding in findings:
        owner = finding.rule.owed_by.id
        same = first.setdefault(finding.record.id, owner) == owner
        part = finding.record.id if same else f"{finding.record.id}-{owner}"
        grouped.setdefault(part, []).append(finding)
    return grouped


def _blocks(w: Writing) -> Iterator[Block]:
    findings = w.offer.findings
    asserted = [f for f in findings if f in outstanding(w.desk)]
    asked = [f for f in findings if f not in asserted]
    yield from parts.head(w, _subject(w, late=bool(asserted)))
    yield Paragraph(opening(asserted))
    yield from facts.what_happened(w, findings)
    if asserted:
        yield from claims.claims(w, asserted, "What should have been done", of=len(findings))
    if asked:
        heading = "What I ask you to tell me"
        yield from claims.claims(w, asked, heading, after=len(asserted), of=len(findings))
    yield from _asks(w, asserted, asked)
    yield from claims.next_step(w, findings)
    yield from parts.foot(w)


def opening(asserted: list[Finding]) -> str:
    """What it is about, in words as strong as the strongest of it."""
    weights = {weight(finding) for finding in asserted}
    if not asserted:
        return "I write to ask about the points below."
    if Weight.BREACH in weights:
        return "I write because something that the law requires has not been done."
    if Weight.LATE_UNLESS in weights:
        return "I write because something is late, unless more time was properly taken."
    return "I write because something that guidance expects has not been done in its time."


def _subject(w: Writing, *, late: bool) -> str:
    kind = "Reminder" if late else "Questions"
    matter = w.offer.matter
    if matter.parent is None:
        return kind
    return f"{kind}: {_SUBJECTS.get(matter.matter.key) or w.say(matter.matter.noun)}"


def _asks(w: Writing, asserted: list[Finding], asked: list[Finding]) -> Iterator[Block]:
    texts = [claims.do_it_now(asserted)] if asserted else []
    if asked:
        texts += ["Answer what I ask above, in writing."]
    yield from parts.asks(w, *texts, claims.papers(w, [*asserted, *asked]))


LETTER = Letter(
    id="chase",
    title="Chase something that is late",
    offers=_offers,
    blocks=_blocks,
)
