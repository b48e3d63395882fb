"""What a family comes with: a problem in its own words, and the rules that speak to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from dutybound.language.matters import Matter
from dutybound.language.rulebook import Rulebook
from dutybound.language.rules import Rule


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A named set of rules, and the matters that whoever has the problem must have.

    `words` says the problem as a parent would, to be ticked; `group` is the heading that it stands under,
    with its neighbours in the list; `rules` holds ids; `opens` the kinds of matter that the problem itself
    says exist, each after the kind that it belongs to.
    """

    id: str
    words: str
    rules: tuple[str, ...]
    opens: tuple[type[Matter], ...] = ()
    group: str = ""

    def rules_in(self, rulebook: Rulebook) -> Iterator[Rule]:
        """The problem's rules, as far as this rulebook (a reform may lack some) has them."""
        known = {rule.id for rule in rulebook}
        for rule_id in self.rules:
            current = rulebook.redirects.get(rule_id, rule_id)
            if current in known:
                yield rulebook.rule(current)


def grouped(problems: Iterable[Problem]) -> Iterator[tuple[str, tuple[Problem, ...]]]:
    """The problems in their order, under their headings ("" for those without one)."""
    for heading, held in groupby(problems, lambda problem: problem.group):
        yield heading, tuple(held)
