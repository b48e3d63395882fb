"""The third reader, the judge: a plain interpreter of the tree, two-valued, with exact dates.

It shares nothing with the reader in the engine but the language and the shape of a case, so that where
the two agree neither copied the other.  It reads only *exact* cases: every fact of every matter has one
account, every day is one day, every list is complete.  A day that does not exist is None, and one that
is put off without end (a clock that stands still) is `date.max`.  Past the published bank holidays it
lives in one possible world: there every weekday counts.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from dutybound.days import Span
from dutybound.engine.cases import Occurrence, Record, Value
from dutybound.language import (
    Condition,
    Contested,
    DateExpression,
    DateFact,
    Event,
    Field,
    Matter,
    YesNo,
)
from dutybound.language import expressions as words
from dutybound.language.truth import TRUE
from tests.plain_days import ONE_DAY, counts, shifted

NO_END = date.max


@dataclass(frozen=True)
class Judge:
    """Reads conditions to True or False and days to a date or None, from where one matter stands."""

    record: Record
    today: date
    readings: Mapping[Contested, str] = field(default_factory=dict)

    def holds(self, node: Condition) -> bool:
        return node.read(self)

    def day(self, node: DateExpression | None) -> date | None:
        return None if node is None else node.read(self)

    def said(self, about: Field) -> Value | None:
        owner = self.record.up_to(about.matter)
        return None if owner is None else owner.accounts[about][0].value

    def below(self, kind: type[Matter]) -> Iterator[Judge]:
        return (replace(self, record=record) for record in self.record.below(kind))

    # --- conditions -----------------------------------------------------------------------------

    def literal(self, node: words.Literal) -> bool:
        return node.value is TRUE

    def yes_no(self, node: YesNo) -> bool:
        return self.said(node) is TRUE

    def choice_is(self, node: words.ChoiceIs) -> bool:
        chosen = self.said(node.choice)
        return isinstance(chosen, frozenset) and bool(chosen & node.options)

    def includes(self, node: words.Includes) -> bool:
        said = self.said(node.codes)
        return isinstance(said, frozenset) and node.code in said

    def exists(self, node: words.Exists) -> bool:
        return self.day(node.date) is not None

    def before(self, node: words.Before) -> bool:
        first, second = self.day(node.first), self.day(node.second)
        if first is None or second is None:
            return False
        return first < second or (first == second and not node.strictly)

    def all_of(self, node: words.All) -> bool:
        return all(self.holds(part) for part in node.conditions)

    def any_of(self, node: words.AnyOf) -> bool:
        return any(self.holds(part) for part in node.conditions)

    def negation(self, node: words.Not) -> bool:
        return not self.holds(node.part)

    def shown(self, node: words.Shown) -> bool:
        return self.holds(node.part)

    def some(self, node: words.Some) -> bool:
        return any(judge.holds(node.where) for judge in self.below(node.matter))

    def every(self, node: words.Every) -> bool:
        return all(judge.holds(node.where) for judge in self.below(node.matter))

    def at_least(self, node: words.AtLeast) -> bool:
        return sum(judge.holds(node.where) for judge in self.below(node.matter)) >= node.number

    def named(self, node: words.Named) -> bool:
        return self.holds(node.part)

    def condition_by_reading(self, node: words.ConditionByReading) -> bool:
        return self.holds(node.readings[self.readings[node.question]])

    # --- days -----------------------------------------------------------------------------------

    def event(self, node: Event) -> date | None:
        day = self._given(node)
        return day if day is not None and day <= self.today else None

    def date_fact(self, node: DateFact) -> date | None:
        return self._given(node)

    def _given(self, node: Field) -> date | None:
        value = self.said(node)
        if isinstance(value, Occurrence):
            return date.fromordinal(value.span.earliest) if value.state is TRUE else None
        return date.fromordinal(value.earliest) if isinstance(value, Span) else None

    def as_of(self, node: words.AsOf) -> date:
        return self.today

    def fixed(self, node: words.FixedDate) -> date:
        return date.fromordinal(node.day)

    def shift(self, node: words.Shift) -> date | None:
        day = self.day(node.of)
        if day is None or day == NO_END:
            return day
        return shifted(day, node.period, 1 if node.forward else -1, included=node.beginning_with)

    def roll(self, node: words.Roll) -> date | None:
        day = self.day(node.of)
        while day is not None and day != NO_END and not counts(node.calendar, day):
            day += ONE_DAY
        return day

    def later_of(self, node: words.LaterOf) -> date | None:
        return max(self._there(node.dates), default=None)

    def earlier_of(self, node: words.EarlierOf) -> date | None:
        return min(self._there(node.dates), default=None)

    def _there(self, nodes: tuple[DateExpression, ...]) -> list[date]:
        return [day for day in map(self.day, nodes) if day is not None]

    def anniversary(self, node: words.Anniversary) -> date | None:
        born = self.day(node.of)
        if born is None:
            return None
        year = born.year + node.years
        if born.day <= monthrange(year, born.month)[1]:
            return born.replace(year=year)
        return date(year, 3, 1)  # born on 29 February (doubt 21)

    def in_year_of(self, node: words.InYearOf) -> date | None:
        day = self.day(node.of)
        return None if day is None else date(day.year, node.month, node.day)

    def paused(self, node: words.Paused) -> date | None:
        limit, begun, ended = (self.day(part) for part in (node.limit, node.begun, node.ended))
        if limit is None or begun is None:
            return limit
        if ended is None:
            return NO_END
        return limit + max(timedelta(0), ended - begun + ONE_DAY)

    def choose(self, node: words.Choose) -> date | None:
        return self.day(node.then if self.holds(node.where) else node.otherwise)

    def latest_before(self, node: words.LatestBefore) -> date | None:
        limit = self.day(node.limit)
        days = [judge.day(node.date) for judge in self.below(node.matter)]
        return max((d for d in days if d and limit and d <= limit), default=None)

    def next_after(self, node: words.NextAfter) -> date | None:
        limit = self.day(node.limit)
        days = [judge.day(node.date) for judge in self.below(node.matter)]
        return min((d for d in days if d and limit and d > limit), default=None)

    def named_date(self, node: words.NamedDate) -> date | None:
        return self.day(node.part)

    def date_by_reading(self, node: words.DateByReading) -> date | None:
        return self.day(node.readings[self.readings[node.question]])
