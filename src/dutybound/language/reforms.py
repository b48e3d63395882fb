"""A reform: a named, sourced list of changes to a rulebook, and how far each of them has got.

A reform is no law.  It gives a second rulebook, to be compared with the first.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from enum import Enum

from dutybound.language.expressions import Expression
from dutybound.language.reviews import fingerprint
from dutybound.language.rewriting import rewrite
from dutybound.language.rulebook import Rulebook
from dutybound.language.rules import Rule
from dutybound.language.statuses import Confidence


class Progress(Enum):
    """How far a proposal has got."""

    PROPOSED = "proposed, not law"
    ANNOUNCED = "announced, not law"
    ENACTED = "in an Act, not in force"
    IN_FORCE = "law, and in force"
    PRACTICE = "done without a change of law"
    DONE = "done"
    DROPPED = "not pursued"


@dataclass(frozen=True)
class Paper:
    """A page where a reform, or what is said of it, can be read."""

    title: str
    url: str


@dataclass(frozen=True)
class Removed:
    """A rule would go.  `rule` is its id."""

    rule: str


@dataclass(frozen=True, eq=False)
class Replaced:
    """A rule would say otherwise; it keeps its id."""

    rule: Rule


@dataclass(frozen=True, eq=False)
class Added:
    """There would be a rule more."""

    rule: Rule


@dataclass(frozen=True, eq=False)
class Swapped:
    """A condition or day would be another wherever a rule speaks of it, as when a definition changes."""

    old: Expression
    new: Expression


Edit = Removed | Replaced | Added | Swapped


class BadReform(ValueError):
    """A proposal that does not fit the rulebook it is to change."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Proposal:
    """One thing that a reform would change.

    `today` is the law as it is and `then` as it would be, each in a sentence that can be read alone; `seen`
    says what was read, and what of the edits is our own model.  A proposal without `edits` cannot be worked
    out, and `not_encoded` says why.
    """

    id: str
    today: str
    then: str
    progress: Progress
    status: str
    seen: str
    edits: tuple[Edit, ...] = ()
    not_encoded: str = ""

    def __post_init__(self) -> None:
        if bool(self.edits) == bool(self.not_encoded):
            raise BadReform(
                f"the proposal '{self.id}' must have either edits or the reason why it has none"
            )


@dataclass(frozen=True, eq=False, kw_only=True)
class Reform:
    """Proposals that were made together.  `status_on` is the day on which their progress was looked at."""

    id: str
    title: str
    made_by: str
    published_on: date
    status: str
    status_on: date
    papers: tuple[Paper, ...]
    proposals: tuple[Proposal, ...]
    doubts: tuple[str, ...] = ()

    @property
    def encoded(self) -> tuple[Proposal, ...]:
        """The proposals that can be worked out."""
        return tuple(proposal for proposal in self.proposals if proposal.edits)


class UnknownReform(KeyError):
    """No reform has this id."""

    def __init__(self, reform_id: str, known: Iterable[str]) -> None:
        names = sorted(known)
        near = get_close_matches(reform_id, names, n=1)
        hint = f"Did you mean '{near[0]}'?" if near else f"The reforms are {', '.join(names)}."
        super().__init__(f"No reform is called '{reform_id}'. {hint}")

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True)
class Reformed:
    """A rulebook as a reform would leave it, and for each rule that it touches the proposals that do."""

    rulebook: Rulebook
    because: Mapping[str, tuple[Proposal, ...]]


def reformed(rulebook: Rulebook, reform: Reform) -> Reformed:
    """The rulebook with every proposal of a reform that can be worked out.

    Rules go, change and come before words are swapped, so that a new rule has the new words too.  BadReform
    where a proposal speaks of a rule that is not there, adds one that is, replaces one that another proposal
    has replaced, or swaps what no rule says.
    """
    rules = {rule.id: rule for rule in rulebook}
    because: dict[str, list[Proposal]] = defaultdict(list)
    for proposal, edit in _in_order(reform):
        for rule_id in _apply(rules, edit, proposal, because):
            if proposal not in because[rule_id]:
                because[rule_id].append(proposal)
    kept = {
        rule.id: _without_strangers(_no_law(rule, reform) if rule.id in because else rule, rules)
        for rule in rules.values()
    }
    return Reformed(
        _rulebook(rulebook, reform, kept), {rule: tuple(why) for rule, why in because.items()}
    )


def _in_order(reform: Reform) -> list[tuple[Proposal, Edit]]:
    """Every edit with its proposal, the swaps last."""
    edits = [(proposal, edit) for proposal in reform.encoded for edit in proposal.edits]
    return sorted(edits, key=lambda pair: isinstance(pair[1], Swapped))


def _apply(
    rules: dict[str, Rule], edit: Edit, proposal: Proposal, because: Mapping[str, list[Proposal]]
) -> list[str]:
    """Change the rules, and name those that changed."""
    if isinstance(edit, Swapped):
        return _swap(rules, edit, proposal)
    rule_id = edit.rule if isinstance(edit, Removed) else edit.rule.id
    if isinstance(edit, Added) == (rule_id in rules):
        known = "is there already" if rule_id in rules else "is not in the rulebook"
        raise BadReform(f"the proposal '{proposal.id}': the rule '{rule_id}' {known}")
    if rule_id in because:
        raise BadReform(f"the proposal '{proposal.id}': another has changed the rule '{rule_id}'")
    if isinstance(edit, Removed):
        del rules[rule_id]
    else:
        rules[rule_id] = edit.rule
    return [rule_id]


def _swap(rules: dict[str, Rule], edit: Swapped, proposal: Proposal) -> list[str]:
    changed = {}
    for rule_id, rule in rules.items():
        other = rewrite(rule, {edit.old: edit.new})
        if other is not rule:
            changed[rule_id] = other
    if not changed:
        raise BadReform(f"the proposal '{proposal.id}' swaps what no rule says")
    rules.update(changed)
    return list(changed)


def _no_law(rule: Rule, reform: Reform) -> Rule:
    """A rule that a reform has touched: it says so, and judges no reply by the law of today."""
    return replace(
        rule,
        replies=(),
        seen=f"This is no law. It is how we model a proposal of: {reform.title}.",
        confidence=Confidence.LOW,
    )


def _without_strangers(rule: Rule, rules: Mapping[str, Rule]) -> Rule:
    """A rule that names no other which has gone."""
    there = tuple(other for other in rule.never_with if other in rules)
    return rule if there == rule.never_with else replace(rule, never_with=there)


def _rulebook(old: Rulebook, reform: Reform, rules: Mapping[str, Rule]) -> Rulebook:
    def digest() -> str:
        """A hash of the law that was changed and of each rule as it then stands."""
        total = hashlib.sha256(old.digest().encode())
        for rule_id, rule in sorted(rules.items()):
            total.update(f"{rule_id}\0{fingerprint(rule)}\0".encode())
        return total.hexdigest()[:16]

    return Rulebook(
        name=f"{old.name}, as if changed by: {reform.title}",
        version=old.version,
        root=old.root,
        matters=old.matters,
        rules=rules.values(),
        redirects={was: now for was, now in old.redirects.items() if now in rules},
        digest=digest,
    )
