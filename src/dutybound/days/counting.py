"""Counting days of which only some count: working days, as one instrument defines them.

Nothing is guessed: a count that would need a day whose bank holidays are not published has no
answer, and raises BeyondCalendar.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import accumulate

from dutybound.days.gregorian import FIRST, LAST, Day, date_words, iso, to_date
from dutybound.days.published import short_hash

MonthDay = tuple[int, int]
"""A month and a day of it, in every year."""

YearlyRange = tuple[MonthDay, MonthDay]
"""From one date to another, both included, every year; over New Year if the second is earlier."""


class BeyondCalendar(LookupError):
    """A count needed a day for which this calendar has no published bank holidays.

    `day` is the first such day the count came to; `first` and `last` are what the calendar called
    `name` covers.
    """

    def __init__(self, day: Day, first: Day, last: Day, name: str) -> None:
        super().__init__(day, first, last, name)
        self.day = day
        self.first = first
        self.last = last
        self.name = name

    def __str__(self) -> str:
        covered = f"{date_words(self.first)} to {date_words(self.last)}"
        known = date_words(self.day) if FIRST < self.day < LAST else "a day not known"
        return (
            f"The calendar '{self.name}' knows the bank holidays of {covered}, "
            f"so it cannot count {known} and does not guess."
        )


@dataclass(frozen=True)
class Definition:
    """The days from `first` to `last` that count, in order, and the version of their data."""

    version: str
    first: Day
    last: Day
    counting: tuple[Day, ...]


class Calendar:
    """Which days count under one instrument.

    It is made from a function, which runs once, at the first question.  Every question after that
    takes the same short time, however long the period.  A day outside `first` to `last` raises
    BeyondCalendar.
    """

    def __init__(self, name: str, define: Callable[[], Definition]) -> None:
        self.name = name
        self._define = define

    def __repr__(self) -> str:
        return f"Calendar({self.name!r})"

    @property
    def version(self) -> str:
        """The data behind it, for a receipt: the date of the file and the start of each SHA-256."""
        return self._definition.version

    @property
    def first(self) -> Day:
        """The first day covered: 1 January of the first year published."""
        return self._definition.first

    @property
    def last(self) -> Day:
        """The last day covered: 31 December of the last year published."""
        return self._definition.last

    @property
    def counting_days(self) -> tuple[Day, ...]:
        """Every day that counts, in order: the table that a reader of columns gathers from."""
        return self._definition.counting

    @property
    def counts_before(self) -> tuple[int, ...]:
        """How many days count before `first`, before the next day, ... before the day after `last`.

        The other half of the table: the answer for a day stands at ``day - first``.
        """
        return self._table[2]

    def covers(self, when: Day) -> bool:
        """Whether the bank holidays of this day's year are published."""
        return self.first <= when <= self.last

    def counts(self, when: Day) -> bool:
        """Whether the day is a working day (a counted day)."""
        first, last, before, _ = self._table
        if not first <= when <= last:
            raise self._beyond(when)
        return before[when - first + 1] > before[when - first]

    def after(self, when: Day, n: int) -> Day:
        """The `n`th counting day after `when`, which is never counted itself; for 0, `when`.

        Raises ValueError where `n` is negative.
        """
        if n <= 0:
            return _unmoved(when, n)
        first, last, before, counting = self._table
        if not first <= when <= last:
            raise self._beyond(when)
        place = before[when - first + 1] + n - 1
        if place >= len(counting):
            raise self._beyond(last + 1)
        return counting[place]

    def before(self, when: Day, n: int) -> Day:
        """The `n`th counting day before `when`, which is never counted itself; for 0, `when`.

        Raises ValueError where `n` is negative.
        """
        if n <= 0:
            return _unmoved(when, n)
        first, last, before, counting = self._table
        if not first <= when <= last:
            raise self._beyond(when)
        place = before[when - first] - n
        if place < 0:
            raise self._beyond(first - 1)
        return counting[place]

    def on_or_after(self, when: Day) -> Day:
        """The day itself where it counts, or else the next day that does."""
        first, last, before, counting = self._table
        if not first <= when <= last:
            raise self._beyond(when)
        place = before[when - first]
        if place == len(counting):
            raise self._beyond(last + 1)
        return counting[place]

    def on_or_before(self, when: Day) -> Day:
        """The day itself where it counts, or else the last day before it that does."""
        first, last, before, counting = self._table
        if not first <= when <= last:
            raise self._beyond(when)
        place = before[when - first + 1] - 1
        if place < 0:
            raise self._beyond(first - 1)
        return counting[place]

    def between(self, start: Day, end: Day) -> int:
        """How many counting days lie after `start` up to and including `end`; below 0 backwards."""
        first, last, before, _ = self._table
        for when in (start, end):
            if not first <= when <= last:
                raise self._beyond(when)
        return before[end - first + 1] - before[start - first + 1]

    def excluding(
        self, name: str, *, month_days: Iterable[YearlyRange] = (), days: Iterable[Day] = ()
    ) -> Calendar:
        """The same calendar less more days: ranges of every year, and single days.

        ``month_days=[((12, 25), (1, 1)), ((8, 1), (8, 31))]`` leaves out 25 December to 1
        January and all of August.
        """
        return Calendar(name, partial(_less, self, tuple(month_days), frozenset(days)))

    @cached_property
    def _definition(self) -> Definition:
        return self._define()

    @cached_property
    def _table(self) -> tuple[Day, Day, tuple[int, ...], tuple[Day, ...]]:
        first, last = self.first, self.last
        counting = self._definition.counting
        chosen = set(counting)
        marks = (when in chosen for when in range(first, last + 1))
        return first, last, tuple(accumulate(marks, initial=0)), counting

    def _beyond(self, when: Day) -> BeyondCalendar:
        return BeyondCalendar(when, self.first, self.last, self.name)


def _unmoved(when: Day, n: int) -> Day:
    if n < 0:
        raise ValueError(f"A number of counting days is 0 or more, not {n}.")
    return when


def _less(base: Calendar, ranges: tuple[YearlyRange, ...], days: frozenset[Day]) -> Definition:
    counting = tuple(
        when for when in base.counting_days if when not in days and not _falls_in(when, ranges)
    )
    without = ["..".join(f"{m:02}-{d:02}" for m, d in ends) for ends in ranges]
    if days:
        without.append(f"days sha256:{short_hash(' '.join(map(iso, sorted(days))).encode())}")
    version = f"{base.version} less {', '.join(without)}" if without else base.version
    return Definition(version, base.first, base.last, counting)


def _falls_in(when: Day, ranges: tuple[YearlyRange, ...]) -> bool:
    plain = to_date(when)
    here = (plain.month, plain.day)
    return any(_between(start, here, end) for start, end in ranges)


def _between(start: MonthDay, here: MonthDay, end: MonthDay) -> bool:
    if start <= end:
        return start <= here <= end
    return here >= start or here <= end
