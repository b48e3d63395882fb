"""The case reader: expressions read against one matter of one case, with unknowns and vague dates.

Answers are kept, so that the reasons for a finding can be read off afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dutybound.days import FIRST, LAST, Day, Span, add_days, birthday
from dutybound.days import in_year_of as day_in_year_of
from dutybound.engine import dates
from dutybound.engine.cases import Case, Occurrence, Record, Value
from dutybound.engine.dates import ABSENT, Dates
from dutybound.engine.views import View
from dutybound.language import (
    Condition,
    Contested,
    DateExpression,
    DateFact,
    Event,
    Field,
    Matter,
    Truth,
    YesNo,
)
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE, UNKNOWN, truth

Readings = Mapping[Contested, str]


class Session:
    """One pass over a case: a view of its facts, the day it is looked at, and how contested law is read."""

    def __init__(self, view: View, as_of: Day, readings: Readings | None = None) -> None:
        self.view, self.as_of = view, as_of
        self.readings: Readings = readings or {}
        self._readers: dict[Record, Reader] = {}

    @property
    def case(self) -> Case:
        """The case that is read."""
        return self.view.case

    def at(self, record: Record) -> Reader:
        """The reader that stands at one matter."""
        reader = self._readers.get(record)
        if reader is None:
            reader = self._readers[record] = self._new_reader(record)
        return reader

    def _new_reader(self, record: Record) -> Reader:
        return Reader(self, record)


class UnderReading(Session):
    """A session that reads contested law in one way; what does not hang on that is read in `plain`."""

    def __init__(self, plain: Session, readings: Readings) -> None:
        super().__init__(plain.view, plain.as_of, readings)
        self.plain = plain

    def _new_reader(self, record: Record) -> Reader:
        return _ReaderUnderReading(self, record)


class Reader:
    """Reads conditions to three-valued truths and dates to vague days, from where one matter stands."""

    def __init__(self, session: Session, record: Record) -> None:
        self.session, self.record = session, record
        self.beyond_calendar: set[DateExpression] = set()
        self._truths: dict[Condition, Truth] = {}
        self._dates: dict[DateExpression, Dates] = {}

    def truth(self, node: Condition) -> Truth:
        """Whether a condition is true, false or not known here."""
        found = self._truths.get(node)
        if found is None:
            found = self._truths[node] = node.read(self)
        return found

    def date(self, node: DateExpression) -> Dates:
        """A day as far as it is known here."""
        found = self._dates.get(node)
        if found is None:
            found = self._dates[node] = node.read(self)
        return found

    def value(self, field: Field) -> Value | None:
        """What the case says of a field of this matter or of one that it belongs to."""
        record = self.owner(field)
        return None if record is None else self.session.view.value(record, field)

    def owner(self, field: Field) -> Record | None:
        """The matter that a field is read from; None where this one belongs to none of that kind."""
        if self.record.matter is field.matter:
            return self.record
        return self.record.up_to(field.matter)

    # --- conditions -----------------------------------------------------------------------------

    def literal(self, node: words.Literal) -> Truth:
        return node.value

    def yes_no(self, node: YesNo) -> Truth:
        value = self.value(node)
        return value if isinstance(value, Truth) else self._nothing_said(node)

    def choice_is(self, node: words.ChoiceIs) -> Truth:
        possible = self.value(node.choice)
        if not isinstance(possible, frozenset):
            return self._nothing_said(node.choice)
        if possible <= node.options:
            return TRUE
        return UNKNOWN if possible & node.options else FALSE

    def includes(self, node: words.Includes) -> Truth:
        said = self.value(node.codes)
        if not isinstance(said, frozenset):
            return self._nothing_said(node.codes)
        return TRUE if node.code in said else UNKNOWN

    def _nothing_said(self, field: Field) -> Truth:
        """Not known; but what belongs to a matter that is not there is not so."""
        return FALSE if self.owner(field) is None else UNKNOWN

    def exists(self, node: words.Exists) -> Truth:
        return self.date(node.date).exists

    def before(self, node: words.Before) -> Truth:
        return dates.before(self.date(node.first), self.date(node.second), strictly=node.strictly)

    def all_of(self, node: words.All) -> Truth:
        result = TRUE
        known = self._truths.get
        for part in node.conditions:
            value = known(part)
            if value is None:
                value = self.truth(part)
            if value is FALSE:
                return FALSE
            if value is UNKNOWN:
                result = UNKNOWN
        return result

    def any_of(self, node: words.AnyOf) -> Truth:
        result = FALSE
        known = self._truths.get
        for part in node.conditions:
            value = known(part)
            if value is None:
                value = self.truth(part)
            if value is TRUE:
                return TRUE
            if value is UNKNOWN:
                result = UNKNOWN
        return result

    def negation(self, node: words.Not) -> Truth:
        return ~self.truth(node.part)

    def shown(self, node: words.Shown) -> Truth:
        return truth(self.truth(node.part) is TRUE)

    def some(self, node: words.Some) -> Truth:
        low, high = self._count(node)
        return _at_least(1, low, high)

    def every(self, node: words.Every) -> Truth:
        result = TRUE if node.matter in self.session.case.complete else UNKNOWN
        for reader in self._below(node.matter):
            value = reader.truth(node.where)
            if value is FALSE:
                return FALSE
            if value is UNKNOWN:
                result = UNKNOWN
        return result

    def at_least(self, node: words.AtLeast) -> Truth:
        low, high = self._count(node)
        return _at_least(node.number, low, high)

    def _count(self, node: words.Some | words.AtLeast) -> tuple[int, float]:
        values = [reader.truth(node.where) for reader in self._below(node.matter)]
        low = sum(value is TRUE for value in values)
        if node.matter not in self.session.case.complete:
            return low, float("inf")
        return low, sum(value is not FALSE for value in values)

    def _below(self, matter: type[Matter]) -> Iterator[Reader]:
        for record in self.record.below(matter):
            yield self.session.at(record)

    def named(self, node: words.Named) -> Truth:
        return self.truth(node.part)

    def condition_by_reading(self, node: words.ConditionByReading) -> Truth:
        chosen = self.session.readings.get(node.question)
        if chosen is not None:
            return self.truth(node.readings[chosen])
        values = {self.truth(condition) for condition in node.readings.values()}
        return values.pop() if len(values) == 1 else UNKNOWN

    # --- dates ----------------------------------------------------------------------------------

    def event(self, node: Event) -> Dates:
        as_of, value = self.session.as_of, self.value(node)
        if self.owner(node) is None:
            return ABSENT
        if not isinstance(value, Occurrence):
            return Dates(UNKNOWN, FIRST, as_of)
        if value.state is FALSE:
            return self._not_yet(as_of)
        earliest, latest = value.span.earliest, value.span.latest
        if value.state is UNKNOWN and as_of > self.session.case.as_of:
            latest = LAST  # if it had not happened by the case's day, it may have since
        if earliest > as_of:
            return ABSENT
        state = value.state if latest <= as_of else UNKNOWN
        return Dates(state, earliest, min(latest, as_of))

    def _not_yet(self, as_of: Day) -> Dates:
        """An event that had not happened on the case's day; what came after that day is not known."""
        known_to = self.session.case.as_of
        return ABSENT if as_of <= known_to else Dates(UNKNOWN, add_days(known_to, 1), as_of)

    def date_fact(self, node: DateFact) -> Dates:
        value = self.value(node)
        if isinstance(value, Span):
            return Dates(TRUE, value.earliest, value.latest)
        if isinstance(value, Occurrence) and value.state is FALSE:
            return ABSENT
        if isinstance(value, Occurrence):
            return Dates(value.state, value.span.earliest, value.span.latest)
        return ABSENT if self.owner(node) is None else Dates(UNKNOWN, FIRST, LAST)

    def as_of(self, node: words.AsOf) -> Dates:
        return dates.exactly(self.session.as_of)

    def fixed(self, node: words.FixedDate) -> Dates:
        return dates.exactly(node.day)

    def shift(self, node: words.Shift) -> Dates:
        moved, lost = dates.shift(
            self.date(node.of),
            node.period,
            forward=node.forward,
            beginning_with=node.beginning_with,
        )
        return self._noting(node, moved, lost=lost)

    def roll(self, node: words.Roll) -> Dates:
        rolled, lost = dates.roll(self.date(node.of), node.calendar)
        return self._noting(node, rolled, lost=lost)

    def _noting(self, node: DateExpression, moved: Dates, *, lost: bool) -> Dates:
        if lost:
            self.beyond_calendar.add(node)
        return moved

    def ran_out(self, node: DateExpression) -> bool:
        """Whether the published bank holidays ended before a day could be worked out."""
        return node in self.beyond_calendar

    def later_of(self, node: words.LaterOf) -> Dates:
        return dates.later_of(self.date(part) for part in node.dates)

    def earlier_of(self, node: words.EarlierOf) -> Dates:
        return dates.earlier_of(self.date(part) for part in node.dates)

    def anniversary(self, node: words.Anniversary) -> Dates:
        return dates.both_ends(self.date(node.of), lambda day: birthday(day, node.years))

    def in_year_of(self, node: words.InYearOf) -> Dates:
        return dates.both_ends(
            self.date(node.of), lambda day: day_in_year_of(day, node.month, node.day)
        )

    def paused(self, node: words.Paused) -> Dates:
        return dates.paused(self.date(node.limit), self.date(node.begun), self.date(node.ended))

    def choose(self, node: words.Choose) -> Dates:
        where = self.truth(node.where)
        if where is UNKNOWN:
            return dates.either(self.date(node.then), self.date(node.otherwise))
        return self.date(node.then if where is TRUE else node.otherwise)

    def latest_before(self, node: words.LatestBefore) -> Dates:
        limit = self.date(node.limit)
        found = [
            dates.kept_if(date, dates.before(date, limit, strictly=False), latest=limit.latest)
            for date in self._dates_below(node)
        ]
        unlisted = self._unlisted(node.matter, limit, FIRST, limit.latest)
        return dates.later_of([*found, *unlisted])

    def next_after(self, node: words.NextAfter) -> Dates:
        limit = self.date(node.limit)
        found = [
            dates.kept_if(
                date, dates.before(limit, date, strictly=True), earliest=limit.earliest + 1
            )
            for date in self._dates_below(node)
        ]
        unlisted = self._unlisted(node.matter, limit, limit.earliest + 1, LAST)
        return dates.earlier_of([*found, *unlisted])

    def _dates_below(self, node: words.LatestBefore | words.NextAfter) -> list[Dates]:
        return [reader.date(node.date) for reader in self._below(node.matter)]

    def _unlisted(self, matter: type[Matter], limit: Dates, low: Day, high: Day) -> list[Dates]:
        """Where the list may not be complete: another that might exist, between two days."""
        if matter in self.session.case.complete or limit.exists is FALSE:
            return []
        return [Dates(UNKNOWN, low, high)]

    def named_date(self, node: words.NamedDate) -> Dates:
        return self.date(node.part)

    def date_by_reading(self, node: words.DateByReading) -> Dates:
        chosen = self.session.readings.get(node.question)
        if chosen is not None:
            return self.date(node.readings[chosen])
        first, *others = (self.date(reading) for reading in node.readings.values())
        for other in others:
            first = dates.either(first, other)
        return first


class _ReaderUnderReading(Reader):
    """Reads what hangs on how contested law is read, and takes all else from the plain reader."""

    def __init__(self, session: UnderReading, record: Record) -> None:
        super().__init__(session, record)
        self._plain = session.plain.at(record)

    def truth(self, node: Condition) -> Truth:
        found = self._truths.get(node)
        if found is None:
            found = node.read(self) if node.hangs_on_a_reading else self._plain.truth(node)
            self._truths[node] = found
        return found

    def date(self, node: DateExpression) -> Dates:
        found = self._dates.get(node)
        if found is None:
            found = node.read(self) if node.hangs_on_a_reading else self._plain.date(node)
            self._dates[node] = found
        return found

    def ran_out(self, node: DateExpression) -> bool:
        return super().ran_out(node) if node.hangs_on_a_reading else self._plain.ran_out(node)


def _at_least(number: int, low: int, high: float) -> Truth:
    if low >= number:
        return TRUE
    return UNKNOWN if high >= number else FALSE
