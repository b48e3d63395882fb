"""The answer to "no, because".

Offered for each matter on which the body gave a reason that has an answer in law.  It is about the reasons
given, never about the whole decision.  A reason that the law allows is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.engine import Finding
from dutybound.engine.cases import Account
from dutybound.language import Confidence, Reply, Speaker, Verdict
from dutybound.letters import claims, facts, parts
from dutybound.letters import wording as say
from dutybound.letters.chase.letter import by_matter
from dutybound.letters.desk import Desk
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.weight import SHOWING
from dutybound.paper import Block, Heading, Paragraph

_ANSWERED = frozenset(set(Verdict) - {Verdict.LAWFUL})


def _offers(desk: Desk) -> Iterator[Offer]:
    answered = [f for f in desk.result.findings if any(_answers(f))]
    for part, findings in by_matter(answered).items():
        why = f"You were told: “{next(_answers(findings[0])).statement}”"
        yield Offer(LETTER, why, findings[0].record, tuple(findings), part)


def _answers(finding: Finding) -> Iterator[Reply]:
    return (reply for reply in finding.replies if reply.verdict in _ANSWERED)


def _blocks(w: Writing) -> Iterator[Block]:
    yield from parts.head(w, "The reasons that I was given")
    yield Paragraph(
        "I have been given the reasons below. They are in my own summary, not word for word. I write about "
        "these reasons only, and ask you to look again at what rests on them."
    )
    for finding, reply in _each_once(w.offer.findings):
        yield Heading(facts.quoted(w, reply.statement))
        yield Paragraph(" ".join(_answer(w, finding, reply)))
    yield from facts.what_happened(w, w.offer.findings, said=False)
    yield from parts.asks(
        w,
        "Look again at what rests on these reasons, and tell me what you decide.",
        "If you keep to a reason, tell me which provision of law allows it, and send me the policy or "
        "record that it comes from.",
        claims.papers(w, w.offer.findings),
    )
    yield from claims.next_step(w, w.offer.findings)
    yield from parts.foot(w)


def _each_once(findings: tuple[Finding, ...]) -> Iterator[tuple[Finding, Reply]]:
    """Each reason once, though several rules may answer it: the surest answer first."""
    found: dict[str, tuple[Finding, Reply]] = {}
    for finding in sorted(findings, key=lambda f: list(Confidence).index(f.rule.confidence)):
        for reply in _answers(finding):
            found.setdefault(reply.statement, (finding, reply))
    yield from found.values()


def _answer(w: Writing, finding: Finding, reply: Reply) -> Iterator[str]:
    """What the law makes of one reason, in words as strong as the law, the rule and the facts allow."""
    if finding.rule.confidence is Confidence.LOW or not _stated(finding, reply):
        yield "Please tell me whether this was the reason, and which provision of law it rests on."
        return
    source = f" ({say.in_words(reply.source.words)})" if reply.source else ""
    because = say.without_stop(w.say(reply.because))
    yield {
        Verdict.NOT_A_LAWFUL_REASON: "The law does not allow this reason.",
        Verdict.AGAINST_GUIDANCE: "This goes against guidance. Guidance is not law, and I ask why it was "
        "not followed.",
        Verdict.MISLEADING: "This does not give the whole picture.",
        Verdict.DEPENDS: "Whether the law allows this reason depends on the facts.",
        Verdict.CONTESTED: "People do not agree on whether the law allows this reason.",
    }[reply.verdict]
    yield f"{because}{source}."
    if reply.depends_on:
        yield f"It turns on this: {say.without_stop(w.lower(w.say(reply.depends_on)))}."
    if reply.verdict in (Verdict.DEPENDS, Verdict.CONTESTED):
        yield "Please tell me what you say about that, and why."


def _stated(finding: Finding, reply: Reply) -> bool:
    """Whether the sender says that this was said, or a paper shows it."""
    said = None if reply.said is None else reply.said.codes
    record = None if said is None else finding.record.up_to(said.matter)
    if said is None or record is None or reply.said is None:
        return False
    return any(_carries(a, reply.said.code) for a in record.accounts.get(said, ()))


def _carries(account: Account, code: str) -> bool:
    """The case notes what was said to the family, so the family's account is the usual one."""
    told = isinstance(account.value, frozenset) and code in account.value
    return told and (account.said_by is Speaker.FAMILY or account.shown_by in SHOWING)


LETTER = Letter(
    id="answer-refusal",
    title="Answer the reasons that you were given",
    offers=_offers,
    blocks=_blocks,
)
