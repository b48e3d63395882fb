"""Rules in English: conditions as clauses, days as noun phrases, both also as outlines.

A clause stands in the middle of a sentence, without a full stop; a day is a phrase such as "20 weeks after
the day the council got the request".  An outline keeps "all of these" and "any of these" as lists, for a
page on which a reader must see what belongs to what.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dutybound.days import ENGLAND, date_words
from dutybound.days.gregorian import MONTHS
from dutybound.language import (
    Condition,
    DateExpression,
    DateFact,
    Event,
    Period,
    Unit,
    YesNo,
)
from dutybound.language import expressions as words
from dutybound.language.truth import TRUE

TODAY = "today"
"""The day the case is looked at, in a clause."""


class Prose:
    """Reads conditions to clauses and days to noun phrases (an Interpreter[str, str])."""

    # --- conditions -----------------------------------------------------------------------------

    def literal(self, node: words.Literal) -> str:
        return "this is always so" if node.value is TRUE else "this is never so"

    def yes_no(self, node: YesNo) -> str:
        return node.yes

    def choice_is(self, node: words.ChoiceIs) -> str:
        return ", or ".join(answer.text for answer in _answers(node))

    def includes(self, node: words.Includes) -> str:
        return f"this was said: “{node.codes.options[node.code]}”"

    def exists(self, node: words.Exists) -> str:
        return happening(node.date)

    def before(self, node: words.Before) -> str:
        if isinstance(node.first, Event):
            return f"{node.first.happening}, and that was {self._to_second(node)}"
        return f"{self._day_inside(node.first)} is {self._to_second(node)}"

    def not_before(self, node: words.Before) -> str:
        """That one day does not come before another."""
        if isinstance(node.first, Event):
            return f"it is not so that {self.before(node)}"
        return f"{self._day_inside(node.first)} is not {self._to_second(node)}"

    def _to_second(self, node: words.Before) -> str:
        link = "before" if node.strictly else "on or before"
        return f"{link} {self._day_inside(node.second)}"

    def all_of(self, node: words.All) -> str:
        return ", and ".join(map(self.inside, node.conditions))

    def any_of(self, node: words.AnyOf) -> str:
        return ", or ".join(map(self.inside, node.conditions))

    def negation(self, node: words.Not) -> str:
        return denial(node.part)

    def shown(self, node: words.Shown) -> str:
        return f"it is shown that {self.inside(node.part)}"

    def some(self, node: words.Some) -> str:
        return f"there is a {node.matter.noun} of which this is true: {self.inside(node.where)}"

    def every(self, node: words.Every) -> str:
        return f"this is true of every {node.matter.noun}: {self.inside(node.where)}"

    def at_least(self, node: words.AtLeast) -> str:
        return (
            f"this is true of {node.number} or more, each of them a {node.matter.noun}: "
            f"{self.inside(node.where)}"
        )

    def named(self, node: words.Named) -> str:
        return f"{node.holds} ({node.rule})"

    def condition_by_reading(self, node: words.ConditionByReading) -> str:
        read = {name: self.inside(part) for name, part in node.readings.items()}
        return self._by_reading(node.question, read)

    def inside(self, node: Condition) -> str:
        """A condition inside another: bracketed where the end of its list would not be plain."""
        clause = node.read(self)
        return f"({clause})" if _is_list(node) else clause

    # --- days -----------------------------------------------------------------------------------

    def event(self, node: Event) -> str:
        return f"the day {node.happening}"

    def date_fact(self, node: DateFact) -> str:
        return f"the day {node.states}"

    def as_of(self, node: words.AsOf) -> str:
        return TODAY

    def fixed(self, node: words.FixedDate) -> str:
        return date_words(node.day)

    def shift(self, node: words.Shift) -> str:
        return f"{shift_words(node)} {self._day_inside(node.of)}"

    def roll(self, node: words.Roll) -> str:
        closed = f"where that day does not count, the next that does: {node.calendar.name}"
        return f"{node.of.read(self)} ({closed})"

    def _day_inside(self, node: DateExpression) -> str:
        """A day inside other words: bracketed where its end would not be plain."""
        phrase = node.read(self)
        return f"({phrase})" if isinstance(node, _LISTS_OF_DAYS) else phrase

    def later_of(self, node: words.LaterOf) -> str:
        return f"the later of {self._dates(node.dates)}"

    def earlier_of(self, node: words.EarlierOf) -> str:
        return f"the earlier of {self._dates(node.dates)}"

    def _dates(self, dates: tuple[DateExpression, ...]) -> str:
        return " and ".join(f"({i}) {date.read(self)}" for i, date in enumerate(dates, start=1))

    def anniversary(self, node: words.Anniversary) -> str:
        return f"the {ordinal(node.years)} birthday"

    def in_year_of(self, node: words.InYearOf) -> str:
        return f"{node.day} {MONTHS[node.month - 1]} in the year of {node.of.read(self)}"

    def paused(self, node: words.Paused) -> str:
        return (
            f"{node.limit.read(self)}, not counting the days from {node.begun.read(self)} "
            f"to {node.ended.read(self)}"
        )

    def choose(self, node: words.Choose) -> str:
        where, otherwise = node.where.read(self), node.otherwise.read(self)
        return f"{node.then.read(self)}, if {where}; otherwise {otherwise}"

    def latest_before(self, node: words.LatestBefore) -> str:
        return (
            f"the last day, on or before {node.limit.read(self)}, that is, for any "
            f"{node.matter.noun}, {node.date.read(self)}"
        )

    def next_after(self, node: words.NextAfter) -> str:
        return (
            f"the first day after {node.limit.read(self)} that is, for any {node.matter.noun}, "
            f"{node.date.read(self)}"
        )

    def named_date(self, node: words.NamedDate) -> str:
        return node.name

    def date_by_reading(self, node: words.DateByReading) -> str:
        read = {name: part.read(self) for name, part in node.readings.items()}
        return self._by_reading(node.question, read)

    @staticmethod
    def _by_reading(question: words.Contested, read: Mapping[str, str]) -> str:
        each = [
            f"on the reading “{question.readings[name]}” {words}" for name, words in read.items()
        ]
        return f"this turns on the law ({question.question}): {'; '.join(each)}"


_LISTS = (words.All, words.AnyOf)


def _is_list(node: Condition) -> bool:
    """Whether a condition is said as a list, one of several answers among them."""
    return isinstance(node, _LISTS) or (isinstance(node, words.ChoiceIs) and len(node.options) > 1)


_LISTS_OF_DAYS = (
    words.Choose,
    words.LaterOf,
    words.EarlierOf,
    words.Paused,
    words.DateByReading,
)
_ENGLISH = Prose()


def clause(node: Condition) -> str:
    """A condition as a clause: "your child is disabled"."""
    return node.read(_ENGLISH)


def day_phrase(node: DateExpression) -> str:
    """A day as a noun phrase: "20 weeks after the day the council got the request"."""
    return node.read(_ENGLISH)


def happening(date: DateExpression) -> str:
    """That a day has come, as a clause."""
    if isinstance(date, Event):
        return date.happening
    if isinstance(date, DateFact):
        return f"there is a day on which {date.states}"
    if isinstance(date, words.LaterOf | words.EarlierOf):
        return ", or ".join(dict.fromkeys(happening(part) for part in date.dates))
    hangs_on = _hangs_on(date)
    return happening(hangs_on) if hangs_on else f"there is such a day: {day_phrase(date)}"


def _hangs_on(date: DateExpression) -> DateExpression | None:
    """The one day without which a day is not there."""
    if isinstance(date, words.Shift | words.Roll | words.Anniversary | words.InYearOf):
        return date.of
    return date.limit if isinstance(date, words.Paused) else None


def denial(node: Condition) -> str:
    """The opposite of a condition, in the words that its facts have for it."""
    own = _own_denial(node)
    if own is not None:
        return own
    if isinstance(node, words.AnyOf):
        return ", and ".join(map(_denied_inside, node.conditions))
    if isinstance(node, words.All):
        return f"these are not all so: {clause(node)}"
    if isinstance(node, words.Some):
        return f"there is no {node.matter.noun} of which this is true: {clause(node.where)}"
    if isinstance(node, words.Before):
        return _ENGLISH.not_before(node)
    return f"it is not so that {_ENGLISH.inside(node)}"


def _own_denial(node: Condition) -> str | None:
    if isinstance(node, YesNo):
        return node.no
    if isinstance(node, words.Named):
        return f"{node.does_not_hold} ({node.rule})"
    if isinstance(node, words.Exists) and isinstance(node.date, Event):
        return node.date.not_happening
    if isinstance(node, words.Exists) and isinstance(node.date, DateFact):
        return node.date.absent
    return f"it is not shown that {clause(node.part)}" if isinstance(node, words.Shown) else None


def _denied_inside(node: Condition) -> str:
    return f"({denial(node)})" if isinstance(node, _LISTS) else denial(node)


def period_words(period: Period) -> str:
    """A period, with its calendar where that is not England's own: "25 working days"."""
    calendar = period.calendar
    if calendar is None or calendar is ENGLAND:
        return period.words
    return f"{period.words} ({calendar.name})"


def shift_words(node: words.Shift) -> str:
    """What stands before the day that a period is counted from: "6 weeks after"."""
    period = period_words(node.period)
    if node.beginning_with:
        first, side = ("last", "begin") if node.forward else ("first", "end")
        return f"the {first} of the {period} that {side} with"
    how_long = "the day" if node.period == Period(1, Unit.DAYS) else period
    return f"{how_long} {'after' if node.forward else 'before'}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th ..."""
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


@dataclass(frozen=True)
class Outline:
    """A sentence or a heading, and what stands under it."""

    text: str
    below: tuple[Outline, ...] = ()

    def lines(self, indent: int = 0) -> Iterable[tuple[int, str]]:
        """Each line with its depth, from the top down."""
        yield indent, self.text
        for part in self.below:
            yield from part.lines(indent + 1)


def meaning(node: words.NamedDate) -> Outline:
    """What a day that has a name is."""
    return day_outline(node.part)


def outline(node: Condition) -> Outline:
    """A condition with "all of these" and "any of these" kept as lists."""
    if isinstance(node, words.Not):
        return _outline_of_denial(node.part)
    if isinstance(node, words.Some | words.Every | words.AtLeast):
        return _of_matters(_heading(node), node.where) or Outline(clause(node))
    if isinstance(node, words.ConditionByReading):
        return _outline_of_readings(
            node.question, {name: (outline(part),) for name, part in node.readings.items()}
        )
    return Outline(_list_heading(node), _listed(node)) if _is_list(node) else Outline(clause(node))


def _outline_of_denial(node: Condition) -> Outline:
    if _is_list(node):
        heading = "these are not all so:" if isinstance(node, words.All) else "none of these is so:"
        return Outline(heading, _listed(node))
    if isinstance(node, words.Some):
        listed = _of_matters(f"there is no {node.matter.noun} of which", node.where)
        return listed or Outline(denial(node))
    if isinstance(node, words.ConditionByReading):
        denied = {name: (outline(~part),) for name, part in node.readings.items()}
        return _outline_of_readings(node.question, denied)
    return Outline(denial(node))


def _list_heading(node: Condition) -> str:
    if isinstance(node, words.All):
        return "all of these are so:"
    return "one or more of these is so:" if isinstance(node, words.AnyOf) else "one of these is so:"


def _listed(node: Condition) -> tuple[Outline, ...]:
    """The parts of a condition that is a list."""
    if isinstance(node, _LISTS):
        return tuple(map(outline, node.conditions))
    return _answers(node) if isinstance(node, words.ChoiceIs) else ()


def _answers(node: words.ChoiceIs) -> tuple[Outline, ...]:
    return tuple(
        Outline(says) for code, says in node.choice.options.items() if code in node.options
    )


def _of_matters(heading: str, where: Condition) -> Outline | None:
    """What is so of some matters, as one list; None where it is not a list."""
    if not isinstance(where, _LISTS):
        return None
    how_many = "all of these are" if isinstance(where, words.All) else "one or more of these is"
    return Outline(f"{heading} {how_many} true:", tuple(map(outline, where.conditions)))


def _heading(node: words.Some | words.Every | words.AtLeast) -> str:
    noun = node.matter.noun
    if isinstance(node, words.Some):
        return f"there is a {noun} of which"
    if isinstance(node, words.Every):
        return f"of every {noun}"
    return f"of {node.number} or more, each of them a {noun},"


def _outline_of_readings(
    question: words.Contested, read: Mapping[str, tuple[Outline, ...]]
) -> Outline:
    return Outline(
        f"this turns on the law: {question.question}",
        tuple(
            Outline(f"on the reading “{question.readings[name]}”:", parts)
            for name, parts in read.items()
        ),
    )


def day_outline(node: DateExpression) -> Outline:
    """A day with its choices, readings and "later of" kept as lists."""
    if isinstance(node, words.LaterOf | words.EarlierOf):
        side = "later" if isinstance(node, words.LaterOf) else "earlier"
        return Outline(f"the {side} of these:", tuple(map(day_outline, node.dates)))
    if isinstance(node, words.DateByReading):
        return _outline_of_readings(
            node.question, {name: (day_outline(part),) for name, part in node.readings.items()}
        )
    if isinstance(node, words.Choose):
        return Outline("it depends:", _outline_of_choices(node))
    if isinstance(node, words.Shift) and isinstance(node.of, _LISTS_OF_DAYS):
        return Outline(f"{shift_words(node)} this day:", (day_outline(node.of),))
    return Outline(day_phrase(node))


def _outline_of_choices(node: words.Choose) -> tuple[Outline, ...]:
    """A chain of choices as one list: if ..., if ..., otherwise."""
    first = Outline(f"if {clause(node.where)}:", (day_outline(node.then),))
    rest = node.otherwise
    if isinstance(rest, words.Choose):
        return (first, *_outline_of_choices(rest))
    return (first, Outline("otherwise:", (day_outline(rest),)))
