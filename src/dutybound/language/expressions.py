"""The words a rule's conditions and dates are written in.

An expression is a small tree of declared classes.  It computes nothing: every reader (one case, columns,
the judge and the proofs in the tests, plain English) is an Interpreter (interpreter.py), and each node
names the one method of it that reads it.  A new word is one class here and one method in each reader; the
type checker lists the readers that lack it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from dutybound.days import Calendar, Day
from dutybound.language.truth import FALSE, TRUE, Truth, TruthTested

if TYPE_CHECKING:
    from dutybound.language.fields import Choice, Codes
    from dutybound.language.interpreter import Interpreter
    from dutybound.language.matters import Matter
    from dutybound.language.periods import Period

K = TypeVar("K")  # what a reader makes of a condition
D = TypeVar("D")  # what a reader makes of a date


class Expression:
    """A condition or a date."""

    @property
    def parts(self) -> tuple[Expression, ...]:
        """The expressions directly inside this one."""
        return ()

    @cached_property
    def size(self) -> int:
        """How many words it is made of, each place where one stands counted."""
        return 1 + sum(part.size for part in self.parts)

    @cached_property
    def hangs_on_a_reading(self) -> bool:
        """Whether it depends on how contested law is read."""
        return any(part.hangs_on_a_reading for part in self.parts)


class Condition(Expression):
    """Something that is true, false or not known.  Joined with ``&``, ``|`` and ``~``."""

    def read(self, by: Interpreter[K, Any]) -> K:
        """What the reader `by` makes of this condition."""
        raise NotImplementedError(type(self).__name__)

    def __and__(self, other: Condition) -> Condition:
        return all_of(self, other)

    def __or__(self, other: Condition) -> Condition:
        return any_of(self, other)

    def __invert__(self) -> Condition:
        if isinstance(self, Not):
            return self.part
        if isinstance(self, Literal):
            return NEVER if self is ALWAYS else ALWAYS
        return Not(self)

    def __bool__(self) -> NoReturn:
        raise TruthTested(
            "A condition has no value until a reader reads it. "
            "Join conditions with '&', '|' and '~', not with 'and', 'or' and 'not'."
        )


class DateExpression(Expression):
    """A day, as a reader sees it: exact, vague, or absent because what it hangs on has not happened.

    A comparison with a day that is absent is false, whichever way round it is.
    """

    def read(self, by: Interpreter[Any, D]) -> D:
        """What the reader `by` makes of this date."""
        raise NotImplementedError(type(self).__name__)

    @cached_property
    def happened(self) -> Condition:
        """That this day has come: the event has happened by the day the case is looked at."""
        return Exists(self)

    def __lt__(self, other: DateExpression) -> Condition:
        return Before(self, other, strictly=True)

    def __le__(self, other: DateExpression) -> Condition:
        return Before(self, other, strictly=False)

    def __gt__(self, other: DateExpression) -> Condition:
        return Before(other, self, strictly=True)

    def __ge__(self, other: DateExpression) -> Condition:
        return Before(other, self, strictly=False)


# --- conditions ---------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Literal(Condition):
    """A condition that is always the same."""

    value: Truth

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.literal(self)


ALWAYS = Literal(TRUE)
NEVER = Literal(FALSE)


@dataclass(frozen=True, eq=False)
class ChoiceIs(Condition):
    """A choice fact has one of these options."""

    choice: Choice
    options: frozenset[str]

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.choice_is(self)


@dataclass(frozen=True, eq=False)
class Includes(Condition):
    """A list of coded statements holds this one."""

    codes: Codes
    code: str

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.includes(self)


@dataclass(frozen=True, eq=False)
class Exists(Condition):
    """A day has come by the day the case is looked at (an event has happened)."""

    date: DateExpression

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.exists(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.date,)


@dataclass(frozen=True, eq=False)
class Before(Condition):
    """One day comes before another (or is the same day, unless strictly)."""

    first: DateExpression
    second: DateExpression
    strictly: bool

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.before(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.first, self.second)


@dataclass(frozen=True, eq=False)
class All(Condition):
    """Every one of these holds."""

    conditions: tuple[Condition, ...]

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.all_of(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return self.conditions


@dataclass(frozen=True, eq=False)
class AnyOf(Condition):
    """At least one of these holds."""

    conditions: tuple[Condition, ...]

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.any_of(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return self.conditions


@dataclass(frozen=True, eq=False)
class Not(Condition):
    """The opposite of a condition."""

    part: Condition

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.negation(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.part,)


@dataclass(frozen=True, eq=False)
class Shown(Condition):
    """A condition that somebody must show: it counts only where it is definitely true.

    The one word that is not monotone in what is known, and so the reason why an exception stands in a
    finding's *unless* as well as in its status.
    """

    part: Condition

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.shown(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.part,)


@dataclass(frozen=True, eq=False)
class Some(Condition):
    """At least one matter of a kind, belonging to this one, meets a condition."""

    matter: type[Matter]
    where: Condition

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.some(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.where,)


@dataclass(frozen=True, eq=False)
class Every(Condition):
    """Every matter of a kind, belonging to this one, meets a condition."""

    matter: type[Matter]
    where: Condition

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.every(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.where,)


@dataclass(frozen=True, eq=False)
class AtLeast(Condition):
    """At least `number` matters of a kind, belonging to this one, meet a condition."""

    number: int
    matter: type[Matter]
    where: Condition

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.at_least(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.where,)


@dataclass(frozen=True, eq=False)
class Named(Condition):
    """The condition of a status or definition, under the id of the rule that states it."""

    rule: str
    holds: str
    does_not_hold: str
    part: Condition

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.named(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.part,)


@dataclass(frozen=True, eq=False)
class ConditionByReading(Condition):
    """A condition that depends on how a contested provision is read."""

    question: Contested
    readings: Mapping[str, Condition]

    def read(self, by: Interpreter[K, Any]) -> K:
        return by.condition_by_reading(self)

    hangs_on_a_reading = True

    @property
    def parts(self) -> tuple[Expression, ...]:
        return tuple(self.readings.values())


# --- dates --------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class AsOf(DateExpression):
    """The day the case is looked at: always given, never the computer's clock."""

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.as_of(self)


AS_OF = AsOf()


@dataclass(frozen=True, eq=False)
class FixedDate(DateExpression):
    """One day of the calendar."""

    day: Day

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.fixed(self)


@dataclass(frozen=True, eq=False)
class Shift(DateExpression):
    """A period after or before another day."""

    of: DateExpression
    period: Period
    forward: bool
    beginning_with: bool

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.shift(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.of,)


@dataclass(frozen=True, eq=False)
class Roll(DateExpression):
    """The first counted day on or after another day (what happens when a last day is closed)."""

    of: DateExpression
    calendar: Calendar

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.roll(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.of,)


@dataclass(frozen=True, eq=False)
class LaterOf(DateExpression):
    """The later of the days that exist."""

    dates: tuple[DateExpression, ...]

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.later_of(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return self.dates


@dataclass(frozen=True, eq=False)
class EarlierOf(DateExpression):
    """The earlier of the days that exist."""

    dates: tuple[DateExpression, ...]

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.earlier_of(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return self.dates


@dataclass(frozen=True, eq=False)
class Anniversary(DateExpression):
    """The day a person reaches an age."""

    of: DateExpression
    years: int

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.anniversary(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.of,)


@dataclass(frozen=True, eq=False)
class InYearOf(DateExpression):
    """A day and month in the calendar year of another day."""

    of: DateExpression
    month: int
    day: int

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.in_year_of(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.of,)


@dataclass(frozen=True, eq=False)
class Paused(DateExpression):
    """A limit whose clock stops from one day to another, both counted.

    While the clock stands still there is no last day: a reader gives "no end".
    """

    limit: DateExpression
    begun: DateExpression
    ended: DateExpression

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.paused(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.limit, self.begun, self.ended)


@dataclass(frozen=True, eq=False)
class Choose(DateExpression):
    """One day where a condition holds, another where it does not."""

    where: Condition
    then: DateExpression
    otherwise: DateExpression

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.choose(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.where, self.then, self.otherwise)


@dataclass(frozen=True, eq=False)
class LatestBefore(DateExpression):
    """The last such day, among the matters of a kind that belong to this one, on or before another day."""

    matter: type[Matter]
    date: DateExpression
    limit: DateExpression

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.latest_before(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.date, self.limit)


@dataclass(frozen=True, eq=False)
class NextAfter(DateExpression):
    """The first such day, among the matters of a kind that belong to this one, after another day."""

    matter: type[Matter]
    date: DateExpression
    limit: DateExpression

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.next_after(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.date, self.limit)


@dataclass(frozen=True, eq=False)
class NamedDate(DateExpression):
    """A day that has a name of its own, a noun phrase; `part` works it out.

    Where a day takes many words to say, those who read a rule are told its name wherever it stands, and
    what it means once.
    """

    name: str
    part: DateExpression

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.named_date(self)

    @property
    def parts(self) -> tuple[Expression, ...]:
        return (self.part,)


@dataclass(frozen=True, eq=False)
class DateByReading(DateExpression):
    """A day that depends on how a contested provision is read."""

    question: Contested
    readings: Mapping[str, DateExpression]

    def read(self, by: Interpreter[Any, D]) -> D:
        return by.date_by_reading(self)

    hangs_on_a_reading = True

    @property
    def parts(self) -> tuple[Expression, ...]:
        return tuple(self.readings.values())


# --- contested law ------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Contested:
    """A question of law on which two or more readings are open; a rule is worked out whole under each.

    `readings` names each reading and says it in a sentence.
    """

    id: str
    question: str
    readings: Mapping[str, str]

    def date(self, **by_reading: DateExpression) -> DateExpression:
        """A day under each reading (names as declared, with '_' for '-')."""
        return DateByReading(self, self._matched(by_reading))

    def condition(self, **by_reading: Condition) -> Condition:
        """A condition under each reading (names as declared, with '_' for '-')."""
        return ConditionByReading(self, self._matched(by_reading))

    def _matched(self, given: Mapping[str, D]) -> dict[str, D]:
        matched = {name.replace("_", "-"): value for name, value in given.items()}
        if set(matched) != set(self.readings):
            raise ValueError(
                f"contested question {self.id!r} has the readings {sorted(self.readings)}, "
                f"not {sorted(matched)}: give one expression for each"
            )
        return matched


# --- how rules say it ---------------------------------------------------------------------------


def all_of(*conditions: Condition) -> Condition:
    """Every one holds.  Nested conjunctions are joined; what always holds is left out."""
    flat = tuple(p for c in conditions for p in (c.conditions if isinstance(c, All) else (c,)))
    if NEVER in flat:
        return NEVER
    kept = tuple(p for p in flat if p is not ALWAYS)
    if len(kept) == 1:
        return kept[0]
    return All(kept) if kept else ALWAYS


def any_of(*conditions: Condition) -> Condition:
    """At least one holds.  Nested disjunctions are joined; what never holds is left out."""
    flat = tuple(p for c in conditions for p in (c.conditions if isinstance(c, AnyOf) else (c,)))
    if ALWAYS in flat:
        return ALWAYS
    kept = tuple(p for p in flat if p is not NEVER)
    if len(kept) == 1:
        return kept[0]
    return AnyOf(kept) if kept else NEVER


def shown(condition: Condition) -> Condition:
    """The condition counts only where it is definitely true."""
    return condition if isinstance(condition, Literal) else Shown(condition)


def later_of(*dates: DateExpression) -> DateExpression:
    """The later of those days that exist."""
    return LaterOf(dates)


def earlier_of(*dates: DateExpression) -> DateExpression:
    """The earlier of those days that exist."""
    return EarlierOf(dates)
