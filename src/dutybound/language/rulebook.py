"""A rulebook: rules by id, the matters they are about, and what a receipt says of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property

from dutybound.language.matters import Matter
from dutybound.language.reviews import Review, Reviewed, fingerprint
from dutybound.language.rules import Rule


class UnknownRule(KeyError):
    """No rule has this id."""

    def __init__(self, rule_id: str, known: Iterable[str]) -> None:
        near = get_close_matches(rule_id, list(known), n=1)
        hint = f" Did you mean '{near[0]}'?" if near else " 'dutybound law list' names them all."
        super().__init__(f"No rule is called '{rule_id}'.{hint}")

    def __str__(self) -> str:
        return str(self.args[0])


class BadRulebook(ValueError):
    """Rules that cannot stand together: two with one id, a redirect or a review that leads nowhere."""


class Rulebook:
    """Rules that belong together.

    `redirects` leads from ids that were once used to those that are; `digest` gives a hash of the law as
    written, and `reviews` the record of who has reviewed the rules, each worked out only when asked for.
    """

    def __init__(  # noqa: PLR0913 -- each is a part of a rulebook, and given by its name
        self,
        *,
        name: str,
        version: str,
        root: type[Matter],
        matters: Iterable[type[Matter]],
        rules: Iterable[Rule],
        redirects: Mapping[str, str],
        digest: Callable[[], str],
        reviews: Callable[[], Iterable[Review]] = tuple,
    ) -> None:
        self.name, self.version, self.root = name, version, root
        self.matters = tuple(matters)
        self.rules = tuple(sorted(rules, key=lambda rule: rule.id))
        self.redirects = dict(redirects)
        self.digest, self._record_of_reviews = digest, reviews
        self._by_id = {rule.id: rule for rule in self.rules}
        self._check()

    def _check(self) -> None:
        if len(self._by_id) != len(self.rules):
            raise BadRulebook("two rules have one id: an id is permanent and belongs to one rule")
        for old, new in self.redirects.items():
            if new not in self._by_id or old in self._by_id:
                raise BadRulebook(f"the redirect from '{old}' to '{new}' leads nowhere")
        for rule in self.rules:
            for other in rule.never_with:
                self.rule(other)

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id, or of the id that replaced it.  UnknownRule if there is none."""
        found = self._by_id.get(self.redirects.get(rule_id, rule_id))
        if found is None:
            raise UnknownRule(rule_id, self._by_id)
        return found

    def reviews_of(self, rule: Rule) -> tuple[Reviewed, ...]:
        """Who has reviewed a rule, the newest first, and whether it still says what they reviewed.

        BadRulebook where a review in the record names no rule of this book.
        """
        return self._reviews.get(rule.id, ())

    @cached_property
    def _reviews(self) -> dict[str, tuple[Reviewed, ...]]:
        found: dict[str, tuple[Reviewed, ...]] = {}
        for review in sorted(self._record_of_reviews(), key=lambda review: review.on, reverse=True):
            rule = self._reviewed_rule(review)
            reviewed = Reviewed(review, review.text == fingerprint(rule))
            found[rule.id] = (*found.get(rule.id, ()), reviewed)
        return found

    def _reviewed_rule(self, review: Review) -> Rule:
        try:
            return self.rule(review.rule)
        except UnknownRule as error:
            raise BadRulebook(f"the review of {review.on} by {review.name}: {error}") from None

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)
