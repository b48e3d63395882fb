"""Which provision gives which rules: the law the other way round."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dutybound.engine.report_parts import Entry, Line, Part, Section
from dutybound.engine.report_sources import rank, sources
from dutybound.language import Citation, Rule, Rulebook
from dutybound.language.rules import excuses_of, extension_of
from dutybound.language.steps import Claim, Step

GIVES = "the rule rests on it"
EXCUSES = "an exception or more time"
SHUTS = "what shuts it out"
ANSWERS = "an answer to what bodies say"
REMEDIES = "what can be done about it"


@dataclass(frozen=True)
class Use:
    """What a rule takes from a provision."""

    rule: Rule
    what: str


def uses(rulebook: Rulebook) -> dict[Citation, tuple[Use, ...]]:
    """What each rule takes from each provision, a rule once: the first of what it takes that is listed."""
    found: dict[Citation, dict[str, Use]] = defaultdict(dict)
    for rule in rulebook:
        for citation, what in _cited(rule):
            found[citation].setdefault(rule.id, Use(rule, what))
    return {citation: tuple(of.values()) for citation, of in found.items()}


def _cited(rule: Rule) -> Iterator[tuple[Citation, str]]:
    steps = [step for text in rule.texts for step in text.steps]
    yield from ((citation, GIVES) for citation in rule.rests_on)
    for step in steps:
        yield from ((citation, GIVES) for citation in step.sources)
        yield from _cited_by_a_step(step)
    yield from ((reply.source, ANSWERS) for reply in rule.replies if reply.source)
    yield from ((remedy.source, REMEDIES) for remedy in rule.remedies if remedy.source)


def _cited_by_a_step(step: Step) -> Iterator[tuple[Citation, str]]:
    extension = extension_of(step)
    if extension is not None:
        yield extension.source, EXCUSES
    yield from ((excuse.source, EXCUSES) for excuse in excuses_of(step))
    if isinstance(step, Claim):
        yield from ((bar.source, SHUTS) for bar in step.shut_out)


def sections(rulebook: Rulebook, *, linked: bool = True) -> tuple[Section, ...]:
    """The sources by kind, the strongest first, with the rules that each provision gives.

    With `linked` off no rule leads to its page, for a place where there are no such pages.
    """
    found = uses(rulebook)
    kinds: dict[str, list[Citation]] = defaultdict(list)
    for citation in sorted(found, key=_order):
        kinds[sources((citation,))[0].label].append(citation)
    return tuple(
        Section(_name(label), label, entries=tuple(_entries(cited, found, linked=linked)))
        for label, cited in kinds.items()
    )


def _order(citation: Citation) -> tuple[object, ...]:
    return rank(citation), citation.source.short.casefold(), _in_order(citation.provision)


def _in_order(provision: str) -> tuple[tuple[int, str], ...]:
    """A key by which section 9 comes before section 17."""
    pieces = re.findall(r"\d+|\D+", provision)
    return tuple((int(piece), "") if piece.isdigit() else (0, piece) for piece in pieces)


def _name(label: str) -> str:
    return "-".join(label.lower().split())


def _entries(
    cited: list[Citation], found: dict[Citation, tuple[Use, ...]], *, linked: bool
) -> Iterator[Entry]:
    by_source: dict[str, list[Citation]] = defaultdict(list)
    for citation in cited:
        by_source[citation.source.title].append(citation)
    for title, citations in by_source.items():
        lines = tuple(_line(citation, found[citation], linked=linked) for citation in citations)
        yield Entry(title, parts=(Part("Provisions, with their rules", lines, folded=False),))


def _line(citation: Citation, taken: tuple[Use, ...], *, linked: bool) -> Line:
    words = citation.words if citation.provision else f"{citation.words} (as a whole)"
    below = tuple(
        Line(_titled(use), f"rules/{use.rule.id}.html" if linked else "")
        for use in sorted(taken, key=lambda use: (use.what != GIVES, use.rule.title))
    )
    return Line(words, citation.url, below=below)


def _titled(use: Use) -> str:
    return use.rule.title if use.what == GIVES else f"{use.rule.title} ({use.what})"
