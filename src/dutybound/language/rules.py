"""A rule: what the law says of one kind of matter, with everything a reader is owed about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import ClassVar

from dutybound.language.expressions import (
    NEVER,
    ChoiceIs,
    Condition,
    ConditionByReading,
    Contested,
    DateByReading,
    DateExpression,
    Expression,
    FixedDate,
    Named,
    NamedDate,
    Roll,
    Shift,
    all_of,
    any_of,
)
from dutybound.language.fields import Choice, Field, leaves
from dutybound.language.matters import Matter
from dutybound.language.replies import BestAnswer, InForce, Party, Remedy, Reply
from dutybound.language.sources import Citation, Judgment
from dutybound.language.statuses import Confidence, Status, Strength
from dutybound.language.steps import (
    Ban,
    Claim,
    Discretion,
    Excuse,
    Extension,
    Limit,
    Standing,
    Step,
    Test,
)


@dataclass(frozen=True, eq=False, kw_only=True)
class Text:
    """An earlier text of a rule: the days on which it was law, and its steps."""

    in_force: InForce
    steps: tuple[Step, ...]
    note: str = ""


@dataclass(frozen=True, eq=False)
class Branch:
    """One step of one text, with the condition on which it is the step that applies."""

    step: Step
    text: InForce
    applies: Condition

    @cached_property
    def moved(self) -> tuple[Shift | Roll, ...]:
        """The days of the step that are counted from others, for which a calendar may run out."""
        nodes = walk(*self.step.dates().values())
        return tuple(node for node in nodes if isinstance(node, Shift | Roll))


@dataclass(frozen=True, eq=False, kw_only=True)
class Rule:
    """What every kind of rule says.

    `trigger` is the day that decides which text applies; `judged` names what is left to judgement;
    `seen` says what was read of the source; `doubts` what is not settled; `never_with` the rules that
    cannot apply to the same matter as this one.
    """

    kind: ClassVar[str]

    id: str
    title: str
    owed_by: Party
    owed_to: Party
    strength: Strength
    about: type[Matter]
    engaged: Condition
    trigger: DateExpression
    steps: tuple[Step, ...]
    must: str
    sources: tuple[Citation, ...]
    in_force: InForce
    checked: date
    seen: str
    confidence: Confidence
    gives_less: str
    best_answer: BestAnswer
    earlier: tuple[Text, ...] = ()
    judgments: tuple[Judgment, ...] = ()
    replies: tuple[Reply, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    judged: str = ""
    doubts: tuple[str, ...] = ()
    never_with: tuple[str, ...] = ()

    @cached_property
    def rests_on(self) -> tuple[Citation, ...]:
        """The sources and the judgments."""
        return (*self.sources, *(judgment.citation for judgment in self.judgments))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text of the rule, oldest first."""
        return (*self.earlier, Text(in_force=self.in_force, steps=self.steps))

    @cached_property
    def step_ids(self) -> tuple[str, ...]:
        """The ids of the rule's steps over all its texts, in their order."""
        return tuple(dict.fromkeys(step.id for text in self.texts for step in text.steps))

    def branches(self, step_id: str) -> tuple[Branch, ...]:
        """The step of that id in each text that has it, with the condition on which that text applies."""
        return tuple(
            Branch(step, text.in_force, all_of(self.engaged, self._governed_by(text.in_force)))
            for text in self.texts
            for step in text.steps
            if step.id == step_id
        )

    def _governed_by(self, period: InForce) -> Condition:
        """The trigger falls on a day when the text was law; both ends count, and nothing falls through."""
        starts = FixedDate(period.first) <= self.trigger
        return starts if period.last is None else starts & (self.trigger <= FixedDate(period.last))

    @cached_property
    def contested(self) -> tuple[Contested, ...]:
        """The contested questions that any of the rule's answers hangs on."""
        each = (self.outcome(step_id).contested for step_id in self.step_ids)
        return tuple(dict.fromkeys(question for questions in each for question in questions))

    @cached_property
    def named_days(self) -> tuple[NamedDate, ...]:
        """The days with a name of their own that the rule speaks of, each after those that it is part of."""
        roots = [root for step_id in self.step_ids for root in self.outcome(step_id).roots()]
        nodes = walk(self.engaged, self.trigger, *roots)
        named = [node for node in nodes if isinstance(node, NamedDate)]
        return tuple(sorted(named, key=lambda node: (-node.size, node.name)))

    @cached_property
    def _outcomes(self) -> dict[str, Outcome]:
        outcomes = {}
        for step_id in self.step_ids:
            branches = self.branches(step_id)
            outcomes[step_id] = Outcome(branches, self._applies_from_first_to_last(branches))
        return outcomes

    def _applies_from_first_to_last(self, branches: tuple[Branch, ...]) -> Condition:
        """The rule applies on a day from the beginning of the first of some texts to the end of the last."""
        whole = InForce(branches[0].text.first, branches[-1].text.last)
        return all_of(self.engaged, self._governed_by(whole))

    def outcome(self, step_id: str) -> Outcome:
        """The statuses and dates of one step, over all texts."""
        return self._outcomes[step_id]


class Outcome:
    """The statuses and dates of one step of a rule, joined over the texts that have had it."""

    def __init__(self, branches: tuple[Branch, ...], applies: Condition) -> None:
        self.branches, self._applies = branches, applies
        self.statuses = self._join()

    def _join(self) -> dict[Status, Condition]:
        if len(self.branches) == 1:
            return self.branches[0].step.statuses(self.branches[0].applies)
        joined: dict[Status, list[Condition]] = {}
        for branch in self.branches:
            for status, condition in branch.step.statuses(branch.applies).items():
                joined.setdefault(status, []).append(condition)
        not_engaged = all_of(*joined.pop(Status.NOT_ENGAGED), ~self._sure_to_apply())
        return {Status.NOT_ENGAGED: not_engaged} | {s: any_of(*c) for s, c in joined.items()}

    def _sure_to_apply(self) -> Condition:
        """Whichever text applies, the step does: where this holds, "not engaged" is ruled out.

        It follows from the branches and changes no answer about exact facts; it keeps a vague day that
        straddles two adjoining texts from seeming to fall between them.
        """
        if not self._adjoin():
            return NEVER
        return all_of(self._applies, *(branch.step.applies_when for branch in self.branches))

    def _adjoin(self) -> bool:
        texts = [branch.text for branch in self.branches]
        pairs = pairwise(texts)
        return all(old.last is not None and new.first == old.last + 1 for old, new in pairs)

    def roots(self) -> Iterator[Expression]:
        """Every expression that the outcome hangs on."""
        yield from self.statuses.values()
        for branch in self.branches:
            yield from branch.step.dates().values()

    @cached_property
    def contested(self) -> tuple[Contested, ...]:
        """The contested questions that the outcome hangs on."""
        found: dict[Contested, None] = {}
        for node in walk(*self.roots()):
            if isinstance(node, ConditionByReading | DateByReading):
                found[node.question] = None
        return tuple(found)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The facts and events that the outcome hangs on."""
        return tuple(leaves(*self.roots()))

    @cached_property
    def asked(self) -> dict[Choice, tuple[frozenset[str], ...]]:
        """For each choice that the outcome hangs on, the sets of options that it asks for."""
        found: dict[Choice, dict[frozenset[str], None]] = {}
        for node in walk(*self.roots()):
            if isinstance(node, ChoiceIs):
                found.setdefault(node.choice, {})[node.options] = None
        return {choice: tuple(sets) for choice, sets in found.items()}


class Duty(Rule):
    """A duty with a limit, owed under statute."""

    kind = "duty"
    steps: tuple[Limit, ...]


class Expectation(Rule):
    """Something that guidance expects by a day."""

    kind = "expectation"
    steps: tuple[Limit, ...]


class StandingDuty(Rule):
    """A duty owed all the time."""

    kind = "standing duty"
    steps: tuple[Standing, ...]


class Target(Rule):
    """A duty owed to people in general, not to one child."""

    kind = "target"
    steps: tuple[Standing, ...]


class Prohibition(Rule):
    """Something that a body must not do."""

    kind = "prohibition"
    steps: tuple[Ban, ...]


class Right(Rule):
    """Something that the family may do."""

    kind = "right"
    steps: tuple[Claim, ...]


class Power(Rule):
    """Something that a body may do if asked."""

    kind = "power"
    steps: tuple[Discretion, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Definition(Rule):
    """A status or definition that other rules use.  `says` and `denies` state it both ways."""

    kind = "definition"
    steps: tuple[Test, ...]
    says: str
    denies: str

    @cached_property
    def holds(self) -> Condition:
        """That the status holds, for use in other rules."""
        (step,) = self.steps
        return Named(self.id, self.says, self.denies, self.engaged & step.when & step.holds)


def walk(*roots: Expression) -> Iterator[Expression]:
    """Every expression in some trees, each once."""
    seen: set[Expression] = set()
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            yield node
            waiting.extend(node.parts)


def excuses_of(step: Step) -> tuple[Excuse, ...]:
    """The exceptions of a step that has them."""
    return step.excused if isinstance(step, Limit) else ()


def extension_of(step: Step) -> Extension | None:
    """The extension of a step that has one."""
    return step.extension if isinstance(step, Limit) else None
