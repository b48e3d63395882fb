"""Sentences that several letters share: days, whose facts they are, provisions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from dutybound.days import FIRST, LAST, Day, Span, date_words
from dutybound.days import words as day_words
from dutybound.engine.cases import Account
from dutybound.engine.findings import Days
from dutybound.engine.report_words import verb_of
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
    Proof.LETTER: "shown by a letter",
    Proof.EMAIL: "shown by an e-mail",
    Proof.RECORD: "shown by a record",
    Proof.MEMORY: "from memory",
}
_UNITS = {
    "s": "section",
    "reg": "regulation",
    "art": "article",
    "rule": "rule",
    "Sch": "Schedule",
    "para": "paragraph",
}
_UNIT = re.compile(rf",? \b({'|'.join(_UNITS)}) (?=\d)")
_CITATION = re.compile(rf"(.*?) ((?:{'|'.join(_UNITS)}) \d.*)")
_PROVISION = re.compile(r"(s|reg|art|rule) (\d[^ ]*)")
_PAIR = re.compile(r"(.*)\(([a-z])\)-\(([a-z])\)")
_LETTERED = re.compile(r"(.*)\(([a-z])\)")


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


def listed(texts: Iterable[str]) -> str:
    """Several as one: "a", "a and b", "a, b and c"."""
    *first, last = texts
    return f"{', '.join(first)} and {last}" if first else last


def without_stop(text: str) -> str:
    """The text without the full stop at its end."""
    return text.removesuffix(".")


def whose(account: Account, sender: Sender) -> str:
    """Whose account something is, and what shows it."""
    shown = PROOFS.get(account.shown_by) if account.shown_by is not None else None
    own = account.said_by is Speaker.FAMILY and sender is not Sender.ADVISER
    who = "my account" if own else f"{WHO[account.said_by]}'s account"
    return f"{who}; {shown}" if shown else who


def provisions(citations: Iterable[Citation], *, law: bool) -> str:
    """Provisions of law, or places in guidance, each source named once; "" where there are none.

    An instrument of which no provision is named tells a reader nothing and is left out.
    """
    groups: dict[str, list[str]] = {}
    for citation in citations:
        if citation.source.kind.is_law is law:
            if citation.source.kind in (SourceKind.REPORT, SourceKind.JUDGMENT):
                continue
            if citation.source.kind is SourceKind.INSTRUMENT and not citation.provision:
                continue
            groups.setdefault(citation.source.short, []).append(citation.provision)
    return "; ".join(_group(source, found) for source, found in groups.items())


def _group(source: str, provisions: list[str]) -> str:
    named = list(dict.fromkeys(filter(None, provisions)))
    return ", ".join([source, *_units(named)])


def _units(provisions: list[str]) -> Iterator[str]:
    """Provisions in words, those of one kind together: "sections 20, 21 and 36(2)"."""
    kinds: dict[str, list[str]] = {}
    for provision in provisions:
        found = _PROVISION.fullmatch(provision)
        kinds.setdefault(found[1] if found else "", []).append(found[2] if found else provision)
    for kind, numbers in kinds.items():
        if not kind:
            yield from (in_words(f" {number}").strip(" ,") for number in numbers)
        else:
            runs = list(_runs(sorted(numbers, key=_in_order)))
            yield f"{_UNITS[kind]}{'s' if len(runs) > 1 else ''} {listed(runs)}"


def _in_order(number: str) -> list[tuple[int, str]]:
    return [(int(n or 0), text) for n, text in re.findall(r"(\d*)(\D*)", number)]


def together(citations: Iterable[str]) -> str:
    """Citations in words, each source named once."""
    groups: dict[str, list[str]] = {}
    for citation in citations:
        found = _CITATION.fullmatch(citation)
        source, provision = (found[1], found[2]) if found else (citation, "")
        groups.setdefault(source, []).append(provision)
    return "; ".join(_group(source, found) for source, found in groups.items())


def _runs(numbers: list[str]) -> Iterator[str]:
    """Numbers, with lettered ones that follow each other drawn together: "10(4)(a) to (d)"."""
    run: list[str] = []
    for number in [*chain.from_iterable(map(_each, numbers)), ""]:
        if run and not _follows(run[-1], number):
            yield run[0] if len(run) == 1 else f"{run[0]} to {run[-1][-3:]}"
            run = []
        run.append(number)


def _each(number: str) -> tuple[str, ...]:
    """The two ends of "5(4)(a)-(b)", which follow each other; any other number as it is."""
    found = _PAIR.fullmatch(number)
    pair = (f"{found[1]}({found[2]})", f"{found[1]}({found[3]})") if found else ()
    return pair if pair and _follows(*pair) else (number,)


def _follows(before: str, number: str) -> bool:
    one, two = _LETTERED.fullmatch(before), _LETTERED.fullmatch(number)
    if one is None or two is None or one[1] != two[1]:
        return False
    return ord(two[2]) == ord(one[2]) + 1


def in_words(citation: str) -> str:
    """A citation with its units in words: "Children Act 1989, section 17(1)"."""
    return _UNIT.sub(lambda found: f", {_UNITS[found[1]]} ", citation)


def in_force(text: InForce | None, today: Day) -> str:
    """As at when a text is cited; "" where more than one text may apply."""
    if text is None:
        return ""
    if text.last is None:
        return f", as it stands on {date_words(today)}"
    return f", as it stood from {date_words(text.first)} to {date_words(text.last)}"


def what_law_says(rule: Rule, owner_does: str, family: str) -> str:
    """A rule in one sentence that is as strong as the rule.

    `family` is who has a right: "I", or "the family".
    """
    cited = "; ".join(_cited(rule))
    end = f" ({cited})" if cited else ""
    if isinstance(rule, Definition):
        return f"{capital(owner_does)}{end}."
    does = lower(owner_does)
    if isinstance(rule, Right):
        return f"{capital(family)} may {does}{end}."
    if rule.strength is Strength.GUIDANCE:
        return f"Guidance, which is not law, expects {rule.owed_by.words} to {does}{end}."
    verb, what = verb_of(rule, owner_does)
    return f"{capital(rule.owed_by.words)} {verb} {lower(what)}{end}."


def _cited(rule: Rule) -> Iterator[str]:
    law = provisions(rule.sources, law=True)
    guidance = provisions(rule.sources, law=False)
    if law:
        yield law
    if guidance:
        yield guidance if rule.strength is Strength.GUIDANCE else f"guidance: {guidance}"
