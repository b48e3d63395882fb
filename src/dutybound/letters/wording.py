"""Sentences that several letters share: days, whose facts they are, provisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dutybound.days import FIRST, LAST, Span, date_words
from dutybound.days import words as day_words
from dutybound.engine.cases import Account
from dutybound.engine.findings import Days
from dutybound.language import (
    Citation,
    Definition,
    InForce,
    Proof,
    Right,
    Rule,
    SourceKind,
    Speaker,
    Strength,
)
from dutybound.letters.voice import Sender

WHO = {
    Speaker.FAMILY: "the family",
    Speaker.COUNCIL: "the council",
    Speaker.SCHOOL: "the school",
    Speaker.NHS: "the NHS",
    Speaker.OMBUDSMAN: "the Ombudsman",
    Speaker.TRIBUNAL: "the Tribunal",
    Speaker.COURT: "the court",
    Speaker.RETURN: "the council's return",
}
PROOFS = {
    Proof.LETTER: "a letter shows it",
    Proof.EMAIL: "an e-mail shows it",
    Proof.RECORD: "a record shows it",
    Proof.MEMORY: "from memory",
}
_NOT_LAW = {SourceKind.GUIDANCE, SourceKind.REPORT, SourceKind.JUDGMENT}


def capital(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]


def lower(text: str) -> str:
    """The text without its capital, unless its first word is a name or an abbreviation."""
    first = text.split(" ", 1)[0]
    return text if first == "I" or not first[1:].islower() else text[:1].lower() + text[1:]


def full(text: str) -> str:
    """The text as a sentence."""
    return capital(text) if text.endswith((".", "?", "!")) else f"{capital(text)}."


def by(span: Span | None) -> str:
    """By when: "by Tuesday 21 July 2026", "at the latest by ..."; "" where there is no telling."""
    if span is None or span.latest == LAST:
        return ""
    latest = day_words(span.latest)
    return f"by {latest}" if span.exact else f"at the latest by {latest}"


def on(span: Span | None) -> str:
    """When it was: "on 3 March 2026", "some day in March 2026"; "" where nothing is known."""
    if span is None or (span.earliest == FIRST and span.latest == LAST):
        return ""
    return f"on {date_words(span.latest)}" if span.exact else span.words()


def days(late: Days) -> str:
    """How many days at least: "124 days", "at least 3 days"."""
    number = "1 day" if late.least == 1 else f"{late.least:,} days"
    return number if late.least == late.most else f"at least {number}"


def whose(account: Account, sender: Sender) -> str:
    """Whose account something is, and what shows it."""
    own = account.said_by is Speaker.FAMILY and sender is not Sender.ADVISER
    who = "my account" if own else f"{WHO[account.said_by]}'s account"
    shown = PROOFS.get(account.shown_by) if account.shown_by is not None else None
    return f"{who}; {shown}" if shown else who


def provisions(citations: Iterable[Citation], *, law: bool) -> str:
    """Provisions of law, or places in guidance, each source named once; "" where there are none."""
    groups: dict[str, list[str]] = {}
    for citation in citations:
        if (citation.source.kind not in _NOT_LAW) is law:
            if citation.source.kind in (SourceKind.REPORT, SourceKind.JUDGMENT):
                continue
            groups.setdefault(citation.source.short, []).append(citation.provision)
    return "; ".join(_group(source, found) for source, found in groups.items())


def _group(source: str, provisions: list[str]) -> str:
    return " ".join([source, ", ".join(dict.fromkeys(filter(None, provisions)))]).strip()


def in_force(text: InForce | None) -> str:
    """Since when, or from when to when, a text is law; "" where more than one text may apply."""
    if text is None:
        return ""
    first = date_words(text.first)
    if text.last is None:
        return f"as in force since {first}"
    return f"as in force from {first} to {date_words(text.last)}"


def what_law_says(rule: Rule, owner_does: str) -> str:
    """A rule in one sentence that is as strong as the rule: must, expects, or a question."""
    cited = "; ".join(_cited(rule))
    end = f" ({cited})" if cited else ""
    if isinstance(rule, Definition):
        return f"{capital(owner_does)}{end}."
    does = lower(owner_does)
    if isinstance(rule, Right):
        return f"A family may {does}{end}."
    if rule.strength is Strength.GUIDANCE:
        return f"Guidance, which is not law, expects {rule.owed_by.words} to {does}{end}."
    must = "should" if rule.strength is Strength.TARGET else "must"
    return f"{capital(rule.owed_by.words)} {must} {does}{end}."


def _cited(rule: Rule) -> Iterator[str]:
    law = provisions(rule.sources, law=True)
    guidance = provisions(rule.sources, law=False)
    if law:
        yield law
    if guidance:
        yield guidance if rule.strength is Strength.GUIDANCE else f"guidance: {guidance}"
