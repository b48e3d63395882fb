"""The map of the law: provisions, rules and definitions as one set of plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dutybound.language import Citation, Definition, Event, Field, Rule, Rulebook, walk
from dutybound.language import expressions as words
from dutybound.language.steps import Limit
from dutybound.language.terms import Overlap, Term
from dutybound.publish.by_area import area_of
from dutybound.publish.by_source import Use, uses


@dataclass(frozen=True)
class LawMap:
    """What a rulebook is made of, and how its parts hang together.

    `defined` gives for each definition the rules that rest on it, `done_by` for each event that fulfils more
    than one rule those rules: candidates for the same thing asked twice, which nobody has read yet.
    """

    rulebook: Rulebook
    areas: Mapping[str, str]
    uses: Mapping[Citation, tuple[Use, ...]]
    defined: Mapping[Definition, tuple[Rule, ...]]
    done_by: Mapping[Event, tuple[Rule, ...]]
    terms: tuple[Term, ...]
    overlaps: tuple[Overlap, ...]


def law_map(
    rulebook: Rulebook,
    areas: Mapping[str, str],
    terms: Iterable[Term],
    overlaps: Iterable[Overlap],
) -> LawMap:
    """The map of a rulebook, with the words and overlaps that people have noted.

    UnknownRule where a note names a rule that is not there.
    """
    noted, met = tuple(terms), tuple(overlaps)
    for rule_id in _named(noted, met):
        rulebook.rule(rule_id)
    return LawMap(
        rulebook, areas, uses(rulebook), _defined(rulebook), _done_by(rulebook), noted, met
    )


def _named(terms: tuple[Term, ...], overlaps: tuple[Overlap, ...]) -> Iterator[str]:
    for term in terms:
        for meaning in term.meanings:
            yield from meaning.rules
    for overlap in overlaps:
        yield from overlap.rules


def _defined(rulebook: Rulebook) -> dict[Definition, tuple[Rule, ...]]:
    found: dict[Definition, list[Rule]] = {}
    for rule in rulebook:
        if isinstance(rule, Definition):
            found[rule] = []
    by_id = {definition.id: definition for definition in found}
    for rule in rulebook:
        for name in _names(rule):
            if name in by_id:
                found[by_id[name]].append(rule)
    return {definition: tuple(rules) for definition, rules in found.items()}


def _names(rule: Rule) -> tuple[str, ...]:
    """The ids of the definitions that a rule speaks of, each once."""
    roots = (root for step_id in rule.step_ids for root in rule.outcome(step_id).roots())
    found = (node.rule for node in walk(*roots) if isinstance(node, words.Named))
    return tuple(dict.fromkeys(sorted(found)))


def _done_by(rulebook: Rulebook) -> dict[Event, tuple[Rule, ...]]:
    found: dict[Event, list[Rule]] = {}
    for rule in rulebook:
        for event in _fulfilled_by(rule):
            found.setdefault(event, []).append(rule)
    return {event: tuple(rules) for event, rules in found.items() if len(rules) > 1}


def _fulfilled_by(rule: Rule) -> Iterator[Event]:
    steps = (step for text in rule.texts for step in text.steps)
    done = (step.done for step in steps if isinstance(step, Limit))
    yield from sorted({date for date in done if isinstance(date, Event)}, key=_path)


def _path(field: Field) -> str:
    return field.path


# --- as data --------------------------------------------------------------------------------------


def as_json(found: LawMap) -> dict[str, object]:
    """The whole map as plain data."""
    book = found.rulebook
    return {
        "rulebook": {"name": book.name, "version": book.version, "hash": book.digest()},
        "areas": dict(found.areas),
        "rules": [_rule(rule, found) for rule in book],
        "provisions": [_provision(citation, taken) for citation, taken in found.uses.items()],
        "definitions": [
            {"rule": definition.id, "says": definition.says, "used_by": [rule.id for rule in rules]}
            for definition, rules in found.defined.items()
        ],
        "terms": [_term(term) for term in found.terms],
        "overlaps": [
            {"id": one.id, "rules": list(one.rules), "same": one.same, "differs": one.differs}
            for one in found.overlaps
        ],
        "fulfilled_by_one_event": [
            {"event": event.path, "rules": [rule.id for rule in rules]}
            for event, rules in found.done_by.items()
        ],
    }


def _rule(rule: Rule, found: LawMap) -> dict[str, object]:
    return {
        "id": rule.id,
        "title": rule.title,
        "area": area_of(rule),
        "kind": rule.kind,
        "strength": rule.strength.value,
        "confidence": rule.confidence.value,
        "owed_by": rule.owed_by.words,
        "about": rule.about.key,
        "definitions": list(_names(rule)),
        "provisions": [citation.words for citation in rule.rests_on],
    }


def _provision(citation: Citation, taken: tuple[Use, ...]) -> dict[str, object]:
    return {
        "words": citation.words,
        "source": citation.source.title,
        "kind": citation.source.kind.value,
        "provision": citation.provision,
        "url": citation.url,
        "rules": [{"rule": use.rule.id, "what": use.what} for use in taken],
    }


def _term(term: Term) -> dict[str, object]:
    return {
        "word": term.word,
        "matters": term.matters,
        "meanings": [
            {
                "says": meaning.says,
                "source": meaning.source.words,
                "url": meaning.source.url,
                "rules": list(meaning.rules),
            }
            for meaning in term.meanings
        ],
    }
