"""The page that says of each law card whether it is encoded, how surely, and what was read."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dutybound.cli.worked_examples import example_names
from dutybound.language import Rule, Rulebook

CARDS = Path(__file__).parent / "cards.toml"
HEAD = """# What is encoded

Made by `make docs`. A card is a note on one duty, right or limit, from which a rule is written. This says
of each card whether it is encoded, with how much confidence, what was read of the source, and who has
reviewed the rule.

"""
COLUMNS = ("card", "encoded", "kind", "confidence", "examples", "what was seen", "reviewed by")


def cards() -> tuple[list[str], dict[str, str]]:
    """The ids of all cards, and the reasons of those that are left out."""
    read = tomllib.loads(CARDS.read_text(encoding="utf-8"))
    return read["cards"], read["left_out"]


def coverage(rulebook: Rulebook) -> str:
    """The whole page."""
    listed, left_out = cards()
    by_id = {rule.id: rule for rule in rulebook}
    more = sorted(by_id.keys() - set(listed))
    rows = [_row(card, by_id, rulebook, left_out) for card in (*sorted(listed), *more)]
    head = f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|\n"
    return HEAD + _counted(rulebook, listed, left_out) + head + "".join(rows)


def _counted(rulebook: Rulebook, listed: list[str], left_out: dict[str, str]) -> str:
    kinds = Counter(rule.kind for rule in rulebook)
    sure = Counter(rule.confidence.value for rule in rulebook)
    steps = sum(len(rule.step_ids) for rule in rulebook)
    examples = sum(len(example_names(rule)) for rule in rulebook)
    joined = sum(card in rulebook.redirects for card in listed)
    own = sum(rule.id not in listed for rule in rulebook)
    sentences = (
        f"{len(listed)} cards: {len(listed) - joined - len(left_out)} are rules of their own,",
        f"{joined} are part of another card's rule, {len(left_out)} are left out.",
        f"{own} rules have no card of their own: most came of a card that was more than one rule.",
        f"Together {len(rulebook)} rules with {steps} steps and {examples} worked examples: {_told(kinds)}.",
        f"Confidence: {_told(sure)}.",
    )
    return f"{' '.join(sentences)}\n\n"


def _told(counted: Counter[str]) -> str:
    return ", ".join(f"{number} {name}" for name, number in counted.most_common())


def _row(card: str, by_id: dict[str, Rule], rulebook: Rulebook, left_out: dict[str, str]) -> str:
    if card in left_out:
        return _cells(f"`{card}`", f"no: {left_out[card]}", *[""] * 5)
    if card in rulebook.redirects:
        return _cells(f"`{card}`", f"as part of `{rulebook.redirects[card]}`", *[""] * 5)
    rule = by_id[card]
    return _cells(
        f"`{card}`",
        "yes",
        rule.kind,
        rule.confidence.value,
        str(len(example_names(rule))),
        rule.seen,
        ", ".join(_reviewers(rule, rulebook)) or "nobody yet",
    )


def _reviewers(rule: Rule, rulebook: Rulebook) -> Iterator[str]:
    for reviewed in rulebook.reviews_of(rule):
        if reviewed.current:
            yield f"{reviewed.review.name} ({reviewed.review.role})"


def _cells(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |\n"
