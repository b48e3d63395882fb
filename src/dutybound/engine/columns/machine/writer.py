"""The writer: expressions written down as operations on a frame's sheet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce

from dutybound.days import FIRST, LAST
from dutybound.engine.columns import moves
from dutybound.engine.columns.machine.codes import PARTS, Kind, Operation
from dutybound.engine.columns.machine.frames import Frame
from dutybound.engine.columns.machine.sheet import Sheet, Slot, VagueSlots
from dutybound.language import Condition, Contested, DateExpression, DateFact, Event, Matter, YesNo
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

Readings = Mapping[Contested, str]


class Writer:
    """Writes conditions as columns of truths and dates as columns of vague days, for one frame.

    With `readings` of contested law it writes only what hangs on them and leaves all else to `plain`, a
    writer of the same frame.
    """

    def __init__(
        self, frame: Frame, readings: Readings | None = None, plain: Writer | None = None
    ) -> None:
        self.frame, self.readings, self._plain = frame, readings or {}, plain
        self._truths: dict[Condition, Slot] = {}
        self._dates: dict[DateExpression, VagueSlots] = {}
        self._lower: dict[type[Matter], Writer | None] = {}

    @property
    def sheet(self) -> Sheet:
        """What is written on."""
        return self.frame.sheet

    def truth(self, node: Condition) -> Slot:
        """Whether a condition is true, false or not known."""
        if self._plain is not None and not node.hangs_on_a_reading:
            return self._plain.truth(node)
        found = self._truths.get(node)
        if found is None:
            found = self._truths[node] = node.read(self)
        return found

    def date(self, node: DateExpression) -> VagueSlots:
        """A day as far as it is known."""
        if self._plain is not None and not node.hangs_on_a_reading:
            return self._plain.date(node)
        found = self._dates.get(node)
        if found is None:
            found = self._dates[node] = node.read(self)
        return found

    # --- conditions -----------------------------------------------------------------------------

    def literal(self, node: words.Literal) -> Slot:
        return self.sheet.truth(node.value)

    def yes_no(self, node: YesNo) -> Slot:
        return self.frame.truth(node)

    def choice_is(self, node: words.ChoiceIs) -> Slot:
        return self.frame.is_one_of(node.choice, node.options)

    def includes(self, node: words.Includes) -> Slot:
        return self.frame.includes(node.codes, node.code)

    def exists(self, node: words.Exists) -> Slot:
        return self.date(node.date).exists

    def before(self, node: words.Before) -> Slot:
        first, second = self.date(node.first), self.date(node.second)
        order = self.sheet.order(first, second, strictly=node.strictly)
        return self.sheet.lesser(first.exists, second.exists, order)

    def all_of(self, node: words.All) -> Slot:
        return self.sheet.lesser(*map(self.truth, node.conditions))

    def any_of(self, node: words.AnyOf) -> Slot:
        return self.sheet.greater(*map(self.truth, node.conditions))

    def negation(self, node: words.Not) -> Slot:
        return self.sheet.opposite(self.truth(node.part))

    def shown(self, node: words.Shown) -> Slot:
        return self.sheet.shown(self.truth(node.part))

    def some(self, node: words.Some) -> Slot:
        more = self.frame.may_have_more(node.matter)
        return self.sheet.greater(more, self._reduced(Operation.HIGHEST, node, FALSE))

    def every(self, node: words.Every) -> Slot:
        at_best = self.sheet.opposite(self.frame.may_have_more(node.matter))
        return self.sheet.lesser(at_best, self._reduced(Operation.LOWEST, node, TRUE))

    def _reduced(self, how: Operation, node: words.Some | words.Every, if_none: int) -> Slot:
        lower = self._below(node.matter)
        if lower is None:
            return self.sheet.truth(if_none)
        (where,) = self.frame.from_below(node.matter, (lower.truth(node.where),))
        return self.sheet.do(how, self.frame.starts(node.matter), where)

    def at_least(self, node: words.AtLeast) -> Slot:
        more, lower = self.frame.may_have_more(node.matter), self._below(node.matter)
        if lower is None:
            return more if node.number > 0 else self.sheet.truth(TRUE)
        (where,) = self.frame.from_below(node.matter, (lower.truth(node.where),))
        starts = self.frame.starts(node.matter)
        return self.sheet.do(Operation.MANY, starts, where, more, numbers=(node.number,))

    def _below(self, matter: type[Matter]) -> Writer | None:
        """The writer of the matters of a kind that belong to these rows, on the same readings."""
        if matter not in self._lower:
            frame = self.frame.below(matter)
            plain = None if self._plain is None else self._plain._below(matter)
            self._lower[matter] = None if frame is None else Writer(frame, self.readings, plain)
        return self._lower[matter]

    def named(self, node: words.Named) -> Slot:
        return self.truth(node.part)

    def condition_by_reading(self, node: words.ConditionByReading) -> Slot:
        chosen = self.readings.get(node.question)
        if chosen is not None:
            return self.truth(node.readings[chosen])
        unknown = self.sheet.truth(UNKNOWN)
        each = map(self.truth, node.readings.values())
        return reduce(lambda one, other: self.sheet.chosen(unknown, one, other), each)

    # --- dates ----------------------------------------------------------------------------------

    def event(self, node: Event) -> VagueSlots:
        return self.frame.event(node)

    def date_fact(self, node: DateFact) -> VagueSlots:
        return self.frame.date(node)

    def as_of(self, node: words.AsOf) -> VagueSlots:
        return self.frame.exactly(self.frame.as_of())

    def fixed(self, node: words.FixedDate) -> VagueSlots:
        return self.frame.exactly(self.sheet.day(node.day))

    def shift(self, node: words.Shift) -> VagueSlots:
        date, how = self.date(node.of), (node.forward, node.beginning_with)
        days = moves.plain_days(node.period, forward=how[0], beginning_with=how[1])
        if days is None:
            move = moves.shifting(node.period, forward=how[0], beginning_with=how[1])
            return self.frame.moved(date, move)
        low = self.sheet.added(date.earliest, days)
        return VagueSlots(date.exists, low, self.sheet.added(date.latest, days))

    def roll(self, node: words.Roll) -> VagueSlots:
        return self.frame.moved(self.date(node.of), moves.rolling(node.calendar))

    def anniversary(self, node: words.Anniversary) -> VagueSlots:
        return self.frame.moved(self.date(node.of), moves.reaching(node.years))

    def in_year_of(self, node: words.InYearOf) -> VagueSlots:
        return self.frame.moved(self.date(node.of), moves.fixed_in_year(node.month, node.day))

    def later_of(self, node: words.LaterOf) -> VagueSlots:
        sheet, dates = self.sheet, [self.date(date) for date in node.dates]
        exists = sheet.greater(*(date.exists for date in dates))
        sure = [sheet.day_if_so(d.exists, d.earliest, sheet.day(FIRST)) for d in dates]
        low, high = self._lowest(dates), self._highest(dates)
        return VagueSlots(exists, sheet.day_if_so(exists, reduce(sheet.later, sure), low), high)

    def earlier_of(self, node: words.EarlierOf) -> VagueSlots:
        sheet, dates = self.sheet, [self.date(date) for date in node.dates]
        exists = sheet.greater(*(date.exists for date in dates))
        sure = [sheet.day_if_so(d.exists, d.latest, sheet.day(LAST)) for d in dates]
        low, high = self._lowest(dates), self._highest(dates)
        return VagueSlots(exists, low, sheet.day_if_so(exists, reduce(sheet.earlier, sure), high))

    def _lowest(self, dates: list[VagueSlots]) -> Slot:
        """The earliest day of all that may exist."""
        none = self.sheet.day(LAST)
        ends = (self.sheet.day_if_perhaps(d.exists, d.earliest, none) for d in dates)
        return reduce(self.sheet.earlier, ends)

    def _highest(self, dates: list[VagueSlots]) -> Slot:
        """The latest day of all that may exist."""
        none = self.sheet.day(FIRST)
        ends = (self.sheet.day_if_perhaps(d.exists, d.latest, none) for d in dates)
        return reduce(self.sheet.later, ends)

    def paused(self, node: words.Paused) -> VagueSlots:
        limit, begun, ended = self.date(node.limit), self.date(node.begun), self.date(node.ended)
        sheet, none = self.sheet, (self.sheet.day(LAST), self.sheet.day(FIRST))
        low = sheet.day_if_unsure(begun.exists, limit.earliest, none[0])
        high = sheet.day_if_unsure(begun.exists, limit.latest, none[1])
        shortest = sheet.do(Operation.STOPPED, limit.earliest, ended.earliest, begun.latest)
        longest = sheet.do(Operation.STOPPED, limit.latest, ended.latest, begun.earliest)
        low = sheet.day_if_perhaps(ended.exists, sheet.earlier(low, shortest), low)
        high = sheet.day_if_perhaps(ended.exists, sheet.later(high, longest), high)
        high = sheet.day_if_so(ended.exists, high, none[0])
        low = sheet.earlier(low, high)
        return VagueSlots(
            limit.exists,
            sheet.day_if_perhaps(begun.exists, low, limit.earliest),
            sheet.day_if_perhaps(begun.exists, high, limit.latest),
        )

    def choose(self, node: words.Choose) -> VagueSlots:
        return self._chosen(self.truth(node.where), self.date(node.then), self.date(node.otherwise))

    def _chosen(self, where: Slot, then: VagueSlots, otherwise: VagueSlots) -> VagueSlots:
        value = self.sheet.value(where)
        if value in {TRUE, FALSE}:
            return then if value == TRUE else otherwise
        reads = (where, then.exists, then.earliest, otherwise.exists, otherwise.earliest)
        ends = (where, then.exists, then.latest, otherwise.exists, otherwise.latest)
        return VagueSlots(
            self.sheet.chosen(where, then.exists, otherwise.exists),
            self.sheet.do(Operation.CHOSEN_LOW, *reads),
            self.sheet.do(Operation.CHOSEN_HIGH, *ends),
        )

    def latest_before(self, node: words.LatestBefore) -> VagueSlots:
        limit = self.date(node.limit)
        nothing = VagueSlots(limit.exists, self.sheet.day(FIRST), limit.latest)
        return self._among(Operation.LATEST, node, limit, nothing)

    def next_after(self, node: words.NextAfter) -> VagueSlots:
        limit = self.date(node.limit)
        after = self.sheet.do(Operation.NEXT_DAY, limit.earliest)
        nothing = VagueSlots(limit.exists, after, self.sheet.day(LAST))
        return self._among(Operation.NEXT, node, limit, nothing)

    def _among(
        self,
        how: Operation,
        node: words.LatestBefore | words.NextAfter,
        limit: VagueSlots,
        unlisted: VagueSlots,
    ) -> VagueSlots:
        more, lower = self.frame.may_have_more(node.matter), self._below(node.matter)
        if lower is None:
            return unlisted._replace(exists=self.sheet.lesser(more, limit.exists))
        below = self.frame.from_below(node.matter, lower.date(node.date))
        reads = (self.frame.starts(node.matter), *below, *limit, more)
        kinds = (Kind.TRUTH, Kind.DAY, Kind.DAY)
        parts = enumerate(zip(PARTS, kinds, strict=True))
        return VagueSlots(
            *(self.sheet.do(how, *reads, numbers=(i,), kind=kind) for i, (_, kind) in parts)
        )

    def named_date(self, node: words.NamedDate) -> VagueSlots:
        return self.date(node.part)

    def date_by_reading(self, node: words.DateByReading) -> VagueSlots:
        chosen = self.readings.get(node.question)
        if chosen is not None:
            return self.date(node.readings[chosen])
        unknown = self.sheet.truth(UNKNOWN)
        each = map(self.date, node.readings.values())
        return reduce(lambda one, other: self._chosen(unknown, one, other), each)
