"""What a report is made of: one run over some returns, and what was found."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import polars as pl

from dutybound.evidence.disclosure import Measure
from dutybound.evidence.disclosure.counting import OUTCOMES
from dutybound.evidence.figures import Bucket, counted, summaries
from dutybound.evidence.frames import children_frame, findings_frame
from dutybound.language import Confidence, Rule, Rulebook
from dutybound.language.rules import excuses_of, extension_of
from dutybound.language.steps import Step

_OPEN = (Bucket.UNCLEAR.value, Bucket.NOT_RECORDED.value)


@dataclass(frozen=True)
class Covered:
    """A return that was read: its kind ("cin", "sen2" ...), whose it is, and the day it looks at."""

    kind: str
    authority: str
    reference_day: date
    file: str = ""


@dataclass(frozen=True, eq=False)
class Run:
    """The frames of a run and what to say of it.

    `findings` and `children` as in `evidence.frames`.  `issues` holds a row for each fault found in the
    returns (issue, severity, module, field, message), `not_recorded` a row for each step that no fact of a
    return reaches (rule, step, missing: the facts, with ";" between), `reform` how many findings go from
    which status to which (rule, step, before, after, matters) under the reform called `reform_title`;
    `on_one_day` is False where each return was looked at on its own day, and `as_of` is the last of them;
    `rebuilt` the published statistics worked out anew by their own definitions
    (`evidence.published_measures`).
    """

    findings: pl.DataFrame
    children: pl.DataFrame
    as_of: date
    rulebook: Rulebook
    covered: tuple[Covered, ...] = ()
    unread: tuple[str, ...] = ()
    issues: pl.DataFrame | None = None
    not_recorded: pl.DataFrame | None = None
    reform: pl.DataFrame | None = None
    reform_title: str = ""
    on_one_day: bool = True
    rebuilt: pl.DataFrame | None = None
    measures: tuple[Measure, ...] = field(default=())

    @cached_property
    def who(self) -> pl.DataFrame:
        """The children, checked."""
        return children_frame(self.children)

    @cached_property
    def counted(self) -> pl.DataFrame:
        """The findings with a limit, each with its bucket and its child's groups."""
        return counted(findings_frame(self.findings), self.who)

    @cached_property
    def summaries(self) -> pl.DataFrame:
        """Every figure, unsuppressed."""
        return summaries(self.counted)

    @cached_property
    def authorities(self) -> tuple[str, ...]:
        """The three-digit codes of the authorities whose children are in the run."""
        return tuple(self.who["authority"].unique().sort())

    @cached_property
    def hardly_told(self) -> frozenset[tuple[str, str]]:
        """The steps of which the returns leave more findings open than they tell."""
        told, left_open = (
            pl.col("bucket").cast(pl.String).is_in(some) for some in (list(OUTCOMES), _OPEN)
        )
        sums = self.counted.group_by("rule", "step").agg(
            told.sum().alias("t"), left_open.sum().alias("o")
        )
        words = sums.filter(pl.col("o") > pl.col("t")).select(
            pl.col("rule", "step").cast(pl.String)
        )
        return frozenset((rule, step) for rule, step in words.iter_rows())

    def rule(self, rule_id: str) -> Rule:
        return self.rulebook.rule(rule_id)

    def title(self, rule_id: str, step: str = "") -> str:
        """What a step of a rule is called."""
        rule = self.rule(rule_id)
        if not step:
            return rule.title
        titles = [branch.step.title for branch in rule.branches(step) if branch.step.title]
        return f"{rule.title}: {titles[-1] if titles else step}"

    @cached_property
    def excusable(self) -> frozenset[tuple[str, str]]:
        """The steps whose limit an exception can lift or an extension move."""
        return frozenset(
            (rule.id, step)
            for rule in self.rulebook
            for step in rule.step_ids
            if any(_may_move(branch.step) for branch in rule.branches(step))
        )

    @cached_property
    def unsure(self) -> frozenset[str]:
        """The rules that we are not sure of: nothing is published of them."""
        return frozenset(rule.id for rule in self.rulebook if rule.confidence is Confidence.LOW)


def _may_move(step: Step) -> bool:
    return bool(excuses_of(step) or extension_of(step))
