"""How many questions it takes, and how long the next one takes to find.

Families with one to three problems are drawn from a seed: a world near some status of a rule of each
problem, put together as matters of one child.  The interview opens the matters that the problems name and
asks until every outcome of the problems is settled or no question is left that one hangs on.  Answers come
from the world; some are "I don't know".  Every way of asking stops by the same test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from random import Random
from statistics import mean, median, quantiles
from time import perf_counter, process_time

from benchmarks import Aim, Part, table
from dutybound.case import CaseFileError
from dutybound.days import ALL_TIME, Span
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value
from dutybound.engine.questions import next_question, rules_of
from dutybound.engine.questions_hanging import is_answered
from dutybound.engine.questions_look_ahead import Ask, LookAhead
from dutybound.engine.questions_open import Index, OpenOutcomes, index_of
from dutybound.engine.reader import Reader
from dutybound.interview import Telling
from dutybound.language import (
    Choice,
    Condition,
    DateFact,
    Event,
    Expression,
    Field,
    Matter,
    Rule,
    Rulebook,
    YesNo,
)
from dutybound.language import expressions as words
from dutybound.language.problems import Problem
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS
from tests.drawing.cases import _world_near
from tests.drawing.days import look
from tests.drawing.goals import goals

FAMILIES = 120
NOT_KNOWN = 0.1
MOST = 400
Key = tuple[str, str]


@dataclass
class Family:
    """A family: its problems, what is so, and what it does not know."""

    problems: list[Problem]
    world: Case
    seed: int

    def knows(self, key: Key) -> bool:
        return Random(f"{self.seed} {key}").random() >= NOT_KNOWN


def families(book: Rulebook, number: int, seed: int = 2026) -> list[Family]:
    """Families with one, two and three problems in turn."""
    rng = Random(seed)
    found: list[Family] = []
    offered = [problem for problem in PROBLEMS if any(problem.rules_in(book))]
    while len(found) < number:
        problems = rng.sample(offered, 1 + len(found) % 3)
        family = Family(problems, _world(rng, book, problems), rng.randrange(10**9))
        if _is_born(family.world.root) and _can_be_told(family, book):
            found.append(family)
    return found


def _world(rng: Random, book: Rulebook, problems: list[Problem]) -> Case:
    """A world near a status of some rule of each problem, as matters of one child."""
    as_of, whole = look(rng), None
    for number, problem in enumerate(problems):
        goal = rng.choice(goals(tuple(problem.rules_in(book))))
        world = _world_near(rng, book, goal, as_of)
        if whole is None:
            whole = world
        else:
            _move(world.root, whole.root, number)
    assert whole is not None
    return whole


def _move(old: Record, new: Record, number: int) -> None:
    for records in old.children.values():
        for record in records:
            copy = Record(record.matter, f"{record.id}-of-{number}", new, dict(record.accounts))
            _move(record, copy, number)


def _is_born(child: Record) -> bool:
    """Drawn worlds may lack a day of birth; no family does."""
    start = child.matter.nothing_before
    return start is None or isinstance(child.accounts[start][0].value, Span)


def _can_be_told(family: Family, book: Rulebook) -> bool:
    """Whether every order holds in the world: matters put together can be older than the child."""
    told = Telling.beginning(family.world.as_of, book)
    told.case.root = family.world.root
    try:
        told.as_loaded()
    except CaseFileError:
        return False
    return True


# --- an interview -----------------------------------------------------------------------------------


class Interview:
    """One family answering: the case as told so far, and which matter of the world each one is."""

    def __init__(self, family: Family, book: Rulebook) -> None:
        self.family, self.book = family, book
        self.telling = Telling.beginning(family.world.as_of, book)
        self.telling.open_for(family.problems)
        self.rules = rules_of(family.problems, book)
        self.of: dict[str, Record | None] = {self.telling.case.root.id: family.world.root}
        self.left_out: set[Key] = set()
        self.asked = 0
        for record in list(self.telling.case.all_records())[1:]:
            self.of[record.id] = self._next_of_the_world(record.matter, record.parent)

    def _next_of_the_world(self, matter: type[Matter], parent: Record | None) -> Record | None:
        taken = {id(record) for record in self.of.values() if record is not None}
        above = None if parent is None else self.of[parent.id]
        there = [] if above is None else above.children.get(matter, [])
        return next((record for record in there if id(record) not in taken), None)

    def case(self) -> Case:
        return self.telling.as_loaded()

    def answer(self, key: Key) -> None:
        """Answer one question from the world."""
        self.asked += 1
        if key[0]:
            self._answer_fact(key)
        else:
            self._answer_list(key[1])

    def _answer_fact(self, key: Key) -> None:
        record, world = self.telling.record(key[0]), self.of[key[0]]
        fact = record.matter.fields[key[1]]
        value = None if world is None else world.accounts[fact][0].value
        if value is None or not self.family.knows(key) or _unsaid(fact, value):
            self.left_out.add(key)
            value = nothing(fact)
        self.telling.tell(key, (Account(value),))

    def _answer_list(self, plural: str) -> None:
        (matter,) = (m for m in self.book.matters if m.plural == plural)
        for parent in list(self.telling.case.records(matter.of or self.book.root)):
            found = self._next_of_the_world(matter, parent)
            if found is not None:
                self.of[self.telling.open(matter, parent).id] = found
                return
        self.telling.close(matter)


def _unsaid(fact: Field, value: Value) -> bool:
    return isinstance(fact, Choice) and not value


def nothing(fact: Field) -> Value:
    """What "I don't know" is for a fact."""
    if isinstance(fact, YesNo):
        return UNKNOWN
    if isinstance(fact, Event):
        return Occurrence(UNKNOWN)
    return ALL_TIME if isinstance(fact, DateFact) else frozenset()


# --- ways of asking ---------------------------------------------------------------------------------

Way = Callable[[Interview, "Pick"], Key | None]


@dataclass
class Pick:
    """What could be asked now."""

    case: Case
    now: OpenOutcomes
    asks: list[Ask] = field(default_factory=list)


def declared_order(interview: Interview, pick: Pick) -> Key | None:
    """The first in a fixed order (matters and facts as declared), skipping what cannot matter."""
    matters = list(interview.book.matters)

    def place(ask: Ask) -> tuple[int, int, str]:
        names = list(ask.matter.fields)
        return (
            matters.index(ask.matter),
            -1 if ask.fact is None else names.index(ask.fact.name),
            ask.key[0],
        )

    return min(pick.asks, key=place).key


def arbitrary_order(interview: Interview, pick: Pick) -> Key | None:
    """The first in an order drawn once for all families, skipping what cannot matter."""
    return min(pick.asks, key=lambda ask: Random(f"order {ask.key}").random()).key


def most_used_order(interview: Interview, pick: Pick) -> Key | None:
    """The fact that most outcomes of the problems speak of, skipping what cannot matter."""
    index = index_of(interview.book)

    def used(ask: Ask) -> int:
        bit = index.masks.bit(ask.matter if ask.fact is None else ask.fact)
        return sum(bool(mask & bit) for mask in masks)

    masks = [_whole(index, rule, step) for rule in interview.rules for step in rule.step_ids]
    return max(pick.asks, key=used).key


def _whole(index: Index, rule: Rule, step: str) -> int:
    found = 0
    for condition in index.statuses(rule, step).values():
        found |= index.masks.of(condition)
    return found


def chaining(interview: Interview, pick: Pick, *, two_valued: bool) -> Key | None:
    """Backward from the first open outcome to the first fact that it meets and that nobody was asked.

    Two-valued: parts are read from the left and one that is not known is asked for, whatever stands
    behind it.  Else a part is gone into only where the whole is not known.
    """
    can_be_asked = {ask.key for ask in pick.asks}
    for ask in pick.asks:
        if ask.fact is None and ask.absent:
            return ask.key
    for unit in pick.now.units:
        reader = unit.session.at(unit.record)
        for status in unit.possible:
            walk = FirstUnknown(can_be_asked, interview.left_out, two_valued=two_valued)
            found = walk.of(reader, unit.statuses[status])
            if found is not None:
                return found
    return pick.asks[0].key


class FirstUnknown:
    """The first fact, from the left and downwards, that is not known and can be asked for."""

    def __init__(self, can_be_asked: set[Key], left_out: set[Key], *, two_valued: bool) -> None:
        self.can_be_asked, self.left_out = can_be_asked, left_out
        self.two_valued = two_valued

    def of(self, reader: Reader, node: Expression) -> Key | None:
        if (
            isinstance(node, Condition)
            and not self.two_valued
            and reader.truth(node) is not UNKNOWN
        ):
            return None
        own = _own_key(reader, node)
        if own is not None:
            return own if own in self.can_be_asked or self._still_new(reader, own) else None
        if isinstance(node, words.Shown):
            return None
        if isinstance(node, words.All | words.AnyOf):
            return self._parts(reader, node, FALSE if isinstance(node, words.All) else TRUE)
        if isinstance(node, words.Some | words.Every | words.AtLeast):
            return self._listed(reader, node)
        return self._first(reader, node.parts)

    def _still_new(self, reader: Reader, key: Key) -> bool:
        """Two-valued chaining asks for what three-valued logic knows to be of no use."""
        if not self.two_valued or key in self.left_out:
            return False
        record = next(r for r in reader.session.case.all_records() if r.id == key[0])
        return not is_answered(record, record.matter.fields[key[1]])

    def _parts(self, reader: Reader, node: words.All | words.AnyOf, decides: object) -> Key | None:
        for part in node.conditions:
            if reader.truth(part) is decides:
                return None
            found = self.of(reader, part) if reader.truth(part) is UNKNOWN else None
            if found is not None:
                return found
        return None

    def _listed(self, reader: Reader, node: words.Some | words.Every | words.AtLeast) -> Key | None:
        for record in reader.record.below(node.matter):
            found = self.of(reader.session.at(record), node.where)
            if found is not None:
                return found
        key = ("", node.matter.plural)
        return key if key in self.can_be_asked else None

    def _first(self, reader: Reader, parts: Sequence[Expression]) -> Key | None:
        for part in parts:
            found = self.of(reader, part)
            if found is not None:
                return found
        return None


def _own_key(reader: Reader, node: Expression) -> Key | None:
    fact: object = node
    if isinstance(node, words.ChoiceIs):
        fact = node.choice
    elif isinstance(node, words.Includes):
        fact = node.codes
    if not isinstance(fact, Field):
        return None
    record = reader.owner(fact)
    return None if record is None else (record.id, fact.name)


# --- runs -------------------------------------------------------------------------------------------


@dataclass
class Run:
    """How one interview went."""

    asked: int
    times: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    open_at_the_end: int = 0
    in_pairs: int = 0


def run_planner(family: Family, book: Rulebook, given: Interview | None = None) -> Run:
    interview = given or Interview(family, book)
    run, last = Run(0), None
    for _ in range(MOST):
        case = interview.case()
        if not _asks(interview, _open(interview, case)):
            break  # what is asked at the very end, whether there are others, is no part of this
        start, worked = perf_counter(), process_time()
        question = next_question(case, book, family.problems, last=last, leave=interview.left_out)
        run.times.append(perf_counter() - start)
        run.worked.append(process_time() - worked)
        assert question is not None
        run.in_pairs += not question.settles
        interview.answer(question.key)
        last = question
    run.asked = interview.asked
    run.open_at_the_end = len(_open(interview, interview.case()).units)
    return run


def _open(interview: Interview, case: Case) -> OpenOutcomes:
    return OpenOutcomes(case, interview.rules, index_of(interview.book), case.as_of)


def _asks(interview: Interview, now: OpenOutcomes) -> list[Ask]:
    return LookAhead(now, interview.book).asks(interview.rules, interview.left_out)


def run_way(way: Way, family: Family, book: Rulebook) -> Run:
    interview = Interview(family, book)
    for _ in range(MOST):
        case = interview.case()
        now = _open(interview, case)
        asks = _asks(interview, now)
        if not asks:
            break
        key = way(interview, Pick(case, now, asks))
        assert key is not None
        interview.answer(key)
    return Run(interview.asked, open_at_the_end=len(_open(interview, interview.case()).units))


def run_with_hindsight(family: Family, book: Rulebook) -> Run:
    """Of what the first way asked, the answers without which something would be open that is settled.

    Left out one at a time, the last first: a small enough set, found by who knows every answer.
    """
    interview = Interview(family, book)
    run = run_planner(family, book, interview)
    still_open = run.open_at_the_end
    for record in interview.telling.case.all_records():
        for fact in reversed(list(record.accounts)):
            accounts = record.accounts.pop(fact)
            if len(_open(interview, interview.case()).units) > still_open:
                record.accounts[fact] = accounts
            else:
                run.asked -= 1
    return run


def run_whole_form(family: Family, book: Rulebook) -> Run:
    """A form with every fact that the problems' rules speak of, for each matter that the family has."""
    interview = Interview(family, book)
    rules, index = interview.rules, index_of(book)
    whole = 0
    for rule in rules:
        for step in rule.step_ids:
            whole |= _whole(index, rule, step)
    matters = {rule.about for rule in rules} - {book.root}
    run = run_way(declared_order, family, book)
    run.asked = len(matters) + sum(
        bool(whole & index.masks.bit(fact))
        for kind in (book.root, *matters)
        for record in family.world.records(kind)
        for fact in record.matter.fields.values()
    )
    return run


WAYS: dict[str, Callable[[Family, Rulebook], Run]] = {
    "**look-ahead** (`next_question`)": run_planner,
    "backward chaining, three-valued skip": partial(run_way, partial(chaining, two_valued=False)),
    "backward chaining, two-valued": partial(run_way, partial(chaining, two_valued=True)),
    "fixed order, most used fact first, skip": partial(run_way, most_used_order),
    "fixed order as declared, skip": partial(run_way, declared_order),
    "fixed arbitrary order, skip": partial(run_way, arbitrary_order),
    "everything that the rules speak of": run_whole_form,
    "needed, with hindsight": run_with_hindsight,
}


def measure(number: int = FAMILIES) -> Part:
    book = rulebook()
    drawn = families(book, number)
    runs = {name: [way(family, book) for family in drawn] for name, way in WAYS.items()}
    times = [time for run in next(iter(runs.values())) for time in run.times]
    text = "\n\n".join(_told(drawn, runs, times, book))
    aim = Aim("next question, median", 0.005, median(times))
    return Part(f"## The next question\n\n{text}", (aim,))


def _told(
    drawn: list[Family], runs: dict[str, list[Run]], times: list[float], book: Rulebook
) -> Iterator[str]:
    planner = next(iter(runs.values()))
    yield (
        f"{len(drawn)} drawn families with one, two and three problems in turn; each fact is not known to "
        f"the family with a chance of {NOT_KNOWN:.0%}. Asked until every outcome of the problems is settled "
        "or hangs on nothing that was not asked; the same test stops every way of asking. Exceptions that "
        "are the council's to show are not asked for. Backward chaining takes the first outcome that is "
        "open and the first fact, in the order in which the rule is written, that it meets; two-valued, it "
        "does not look whether what comes after makes that fact idle."
    )
    yield table(
        ("questions asked", "mean", "least", "quarter", "half", "three quarters", "most"),
        [_row(name, [run.asked for run in found]) for name, found in runs.items()],
    )
    yield (
        "Means by number of problems, and outcomes still open at the end: nobody knows the answer, or a day "
        "is too vague. (It differs a little where one way happens to open one matter more.)"
    )
    yield table(
        ("", "1 problem", "2 problems", "3 problems", "still open"),
        [(name, *_by_number(found)) for name, found in runs.items()],
    )
    yield (
        "*Needed, with hindsight* is what the look-ahead asked less what turned out to be idle: no way of "
        "asking can know that beforehand, so it is a floor that cannot be reached."
    )
    asked = sum(run.asked for run in planner)
    cuts = quantiles(times, n=20)
    worked = [time for run in planner for time in run.worked]
    yield (
        f"Time of one question, {len(times):,} questions: median {1e3 * median(times):.2f} ms, 95 in 100 "
        f"within {1e3 * cuts[-1]:.2f} ms, worst {1e3 * max(times):.2f} ms (processor time: median "
        f"{1e3 * median(worked):.2f} ms, 95 in 100 within {1e3 * quantiles(worked, n=20)[-1]:.2f} ms). "
        f"Of {asked:,} questions "
        f"{sum(run.in_pairs for run in planner):,} could settle something only together with another."
    )


def _row(name: str, asked: list[int]) -> tuple[str, ...]:
    cuts = quantiles(asked, n=4)
    figures = (f"{cut:.0f}" for cut in cuts)
    return (name, f"{mean(asked):.1f}", str(min(asked)), *figures, str(max(asked)))


def _by_number(runs: list[Run]) -> list[str]:
    means = [mean(run.asked for run in runs[first::3]) for first in range(3)]
    return [*(f"{m:.1f}" for m in means), f"{mean(run.open_at_the_end for run in runs):.2f}"]


if __name__ == "__main__":
    print(measure().text)
