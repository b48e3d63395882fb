"""A date that may be vague: some day from an earliest to a latest one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dutybound.days.gregorian import (
    FIRST,
    LAST,
    MONTHS,
    Day,
    date_words,
    iso,
    month_length,
    to_date,
)


class BadSpan(ValueError):
    """A span whose ends are the wrong way round, or outside all time."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some day from `earliest` to `latest`, both included.

    One day exactly where the two are equal.  `FIRST` as earliest means "no earliest day known",
    `LAST` as latest "no latest day known".  Raises BadSpan where earliest is after latest.
    """

    earliest: Day
    latest: Day

    def __post_init__(self) -> None:
        if not FIRST <= self.earliest <= self.latest <= LAST:
            raise BadSpan(_complaint(self.earliest, self.latest))

    @classmethod
    def on(cls, when: Day) -> Span:
        """Exactly this day."""
        return cls(when, when)

    @property
    def exact(self) -> bool:
        """Whether only one day is possible."""
        return self.earliest == self.latest

    def __contains__(self, when: object) -> bool:
        """Whether `when` (a Day) is one of the possible days."""
        return isinstance(when, int) and self.earliest <= when <= self.latest

    def intersect(self, other: Span) -> Span | None:
        """The days possible in both, or None where there is none."""
        earliest = max(self.earliest, other.earliest)
        latest = min(self.latest, other.latest)
        return Span(earliest, latest) if earliest <= latest else None

    def hull(self, other: Span) -> Span:
        """The smallest span that holds both, and with them any gap between."""
        return Span(min(self.earliest, other.earliest), max(self.latest, other.latest))

    union = hull

    def words(self) -> str:
        """The span in English: '3 March 2026', 'some day in March 2026', 'by 10 March 2026'."""
        if self == ALL_TIME:
            return "a day not known"
        if self.exact:
            return date_words(self.earliest)
        if self.earliest == FIRST:
            return f"by {date_words(self.latest)}"
        if self.latest == LAST:
            return f"on or after {date_words(self.earliest)}"
        return f"some day {_within(to_date(self.earliest), to_date(self.latest))}"

    def text(self) -> str:
        """The span in the shortest text that `parse_span` reads back as the same span.

        It does so for ends from 1900 to 2100 and for open ends; other years are refused there.
        """
        if self == ALL_TIME:
            return "unknown"
        if self.exact:
            return iso(self.earliest)
        if self.earliest == FIRST:
            return f"by {iso(self.latest)}"
        if self.latest == LAST:
            return f"since {iso(self.earliest)}"
        return _range_text(to_date(self.earliest), to_date(self.latest))


ALL_TIME = Span(FIRST, LAST)


def _complaint(earliest: Day, latest: Day) -> str:
    if FIRST <= latest < earliest <= LAST:
        return (
            f"A span cannot run from {date_words(earliest)} back to {date_words(latest)}: "
            "give the earlier day first."
        )
    return f"A span lies within day {FIRST} to day {LAST}, not {earliest} to {latest}."


def _is_whole_year(start: date, end: date) -> bool:
    return start.year == end.year and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)


def _is_whole_month(start: date, end: date) -> bool:
    same_month = (start.year, start.month) == (end.year, end.month)
    return same_month and start.day == 1 and end.day == month_length(end.year, end.month)


def _within(start: date, end: date) -> str:
    if _is_whole_year(start, end):
        return f"in {start.year}"
    if _is_whole_month(start, end):
        return f"in {MONTHS[start.month - 1]} {start.year}"
    return f"from {_shortened(start, end)} to {date_words(end.toordinal())}"


def _shortened(start: date, end: date) -> str:
    """The start without the month or year that the end repeats."""
    if (start.year, start.month) == (end.year, end.month):
        return str(start.day)
    if start.year == end.year:
        return f"{start.day} {MONTHS[start.month - 1]}"
    return date_words(start.toordinal())


def _range_text(start: date, end: date) -> str:
    if _is_whole_year(start, end):
        return f"{start.year:04}"
    if _is_whole_month(start, end):
        return f"{start.year:04}-{start.month:02}"
    return f"{start.isoformat()}..{end.isoformat()}"
