"""What the engine says of a vague case holds in every exact case that it allows, before the judge.

And one more fact never turns a definite answer into another, except where the finding said so.  The last
tests break the engine on purpose: a check that could not fail would prove nothing.
"""

import sys
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

import pytest

from dutybound.days import Day, Span, birthday, iso
from dutybound.engine import Account, Case, Days, Finding, Record, answers, dates, reader, views
from dutybound.engine.answers import ways_to_read
from dutybound.engine.check import Checker
from dutybound.engine.dates import ABSENT, Dates
from dutybound.language import REFINEMENTS, Choice, Event, Field, Rule, Rulebook, Status, Truth
from dutybound.language.rules import Outcome
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case
from tests.drawing.goals import Goal, fields_of, goals
from tests.drawing.worlds import NONE, completion
from tests.made_up_law import LAMP_LAW
from tests.soundness import BROKEN, Tally, describe, run
from tests.verdicts import verdict

TRIES = 500


@pytest.fixture(scope="module")
def law() -> Rulebook:
    return rulebook()


def report(tally: Tally) -> None:
    """The counts, shown by `pytest -s` and by a failing test."""
    print("", *tally.lines(), sep="\n")


def findings_of(case: Case, law: Rulebook, rule: Rule) -> Iterator[Finding]:
    checker = Checker(case, law, case.as_of, explain=False)
    for record in case.records(rule.about):
        for step_id in rule.step_ids:
            yield checker.finding(rule, record, step_id)


# --- every world --------------------------------------------------------------------------------


def test_findings_hold_in_every_world(law: Rulebook) -> None:
    tally = run(law, cases=420, worlds=10, seed=20261122)
    report(tally)
    assert not tally.wrong, tally.wrong[0]
    assert tally.exhausted > 200


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_findings_hold_in_every_world_of_many_cases(law: Rulebook, seed: int) -> None:
    tally = run(law, cases=2000, worlds=15, seed=seed)
    report(tally)
    assert not tally.wrong, tally.wrong[0]


def test_every_status_of_made_up_law_is_drawn_as_the_only_one() -> None:
    assert_all_come_up(LAMP_LAW, Random(7))


@pytest.mark.slow
def test_every_status_is_drawn_as_the_only_one(law: Rulebook) -> None:
    assert_all_come_up(law, Random(7))


def assert_all_come_up(law: Rulebook, rng: Random) -> None:
    missed = [goal for goal in goals(law.rules) if not comes_up(rng, law, goal)]
    assert not missed, [f"{rule.id}[{step}]: {status.value}" for rule, step, status in missed]


def comes_up(rng: Random, law: Rulebook, goal: Goal) -> bool:
    rule, step, status = goal
    return any(
        finding.step == step and finding.status is status
        for _ in range(TRIES)
        for finding in findings_of(draw_case(rng, law, goal), law, rule)
    )


def test_findings_of_made_up_law_hold_in_every_world() -> None:
    """Every word of the language, also those that the law of England has no use for yet."""
    tally = run(LAMP_LAW, cases=500, worlds=10, seed=1)
    report(tally)
    assert not tally.wrong, tally.wrong[0]


# --- exact cases --------------------------------------------------------------------------------


def test_on_an_exact_case_the_reader_says_what_the_judge_says(law: Rulebook) -> None:
    assert differences(law, Random(13), cases=900) > 6000


def test_on_an_exact_case_of_made_up_law_they_say_the_same() -> None:
    assert differences(LAMP_LAW, Random(17), cases=900) > 6000


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_on_many_exact_cases_the_reader_says_what_the_judge_says(law: Rulebook, seed: int) -> None:
    assert differences(law, Random(seed), cases=6000) > 50_000


def differences(law: Rulebook, rng: Random, *, cases: int) -> int:
    """How many answers were compared; fails at the first that differs."""
    compared = 0
    for number in range(cases):
        case = draw_case(rng, law, law.rules[number % len(law)], vague=False)
        choose_everywhere(rng, case)
        for rule in law:
            for finding in findings_of(case, law, rule):
                assert_same(finding, case)
                compared += 1
    return compared


def choose_everywhere(rng: Random, case: Case) -> None:
    """A choice that nobody has made is for the reader one that is not known: make it."""
    for record in case.all_records():
        for field, (account,) in record.accounts.items():
            if isinstance(field, Choice) and account.value == NONE:
                chosen = frozenset({rng.choice(sorted(field.options))})
                record.accounts[field] = (Account(chosen),)


def assert_same(finding: Finding, case: Case) -> None:
    for reading in ways_to_read(finding.rule.outcome(finding.step)):
        answer = finding.readings.get("; ".join(reading.values()), finding.answer)
        if answer.beyond_calendar:
            continue
        told = verdict(finding.rule, finding.step, finding.record, case.as_of, reading)
        where = f"{finding.rule.id}[{finding.step}] on {iso(case.as_of)} in {describe(case, finding.rule)}"
        assert answer.status is told.status, where
        assert finding.rule.contested or not finding.unless, where
        if told.status is not Status.NOT_ENGAGED:
            days = {name: Span.on(day.toordinal()) for name, day in told.dates.items()}
            late = None if told.days_late is None else Days(told.days_late, told.days_late)
            assert (answer.dates, answer.days_late) == (days, late), where


# --- one more fact ------------------------------------------------------------------------------


def test_one_more_fact_moves_an_answer_only_as_announced(law: Rulebook) -> None:
    steps = one_fact_after_another(law, Random(3), cases=400)
    assert steps > 800


def test_one_more_fact_moves_an_answer_of_made_up_law_only_as_announced() -> None:
    assert one_fact_after_another(LAMP_LAW, Random(19), cases=300) > 300


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_one_more_fact_moves_many_answers_only_as_announced(law: Rulebook, seed: int) -> None:
    assert one_fact_after_another(law, Random(seed), cases=3000) > 10_000


def one_fact_after_another(law: Rulebook, rng: Random, *, cases: int) -> int:
    """Tell cases what is so in one of their worlds, a fact at a time; how many facts were told."""
    told = 0
    for number in range(cases):
        rule = law.rules[number % len(law)]
        case = draw_case(rng, law, rule)
        world = completion(rng, case, law)
        if world is None:
            continue
        before = list(findings_of(case, law, rule))
        for record, field in rng.sample(facts := facts_of(case, rule), min(6, len(facts))):
            accounts = world.of[record].accounts[field]
            if accounts == record.accounts.get(field) or accounts[0].value == NONE:
                continue
            record.accounts[field] = accounts
            after = list(findings_of(case, law, rule))
            for was, now in zip(before, after, strict=True):
                assert_refined(was, now, f"{field.path} of {record.id} became {accounts[0].value}")
            before, told = after, told + 1
    return told


def facts_of(case: Case, rule: Rule) -> Sequence[tuple[Record, Field]]:
    return [(record, field) for field in fields_of(rule) for record in case.records(field.matter)]


def assert_refined(was: Finding, now: Finding, why: str) -> None:
    still_open = {opening.id for opening in was.unless}
    new = {opening.id for opening in now.unless} - still_open
    for reading in was.readings.keys() | now.readings.keys() or {""}:
        old_statuses = was.readings.get(reading, was.answer).possible
        statuses = now.readings.get(reading, now.answer).possible
        allowed = old_statuses.union(*(may_become(s, still_open) for s in old_statuses))
        assert statuses <= allowed, f"{was.rule.id}[{was.step}]: {statuses} from {was}, since {why}"
    if Status.EXCUSED in now.answer.possible:
        new -= {"extended"}  # what is excused could still prove to be met
    assert not new, f"{was.rule.id}[{was.step}]: {new} was not announced, since {why}"


def may_become(status: Status, still_open: set[str]) -> set[Status]:
    excuses, extended = still_open - {"extended"}, "extended" in still_open
    return {
        other
        for other in REFINEMENTS.get(status, ())
        if other in BROKEN or (excuses if other is Status.EXCUSED else extended)
    }


# --- broken on purpose --------------------------------------------------------------------------


def first_account(field: Field, accounts: Sequence[Any], speaker: object) -> object:
    return accounts[0].value


def unknown_is_absent(self: reader.Reader, node: Event) -> Dates:
    found = ORIGINAL_EVENT(self, node)
    return ABSENT if found.exists is UNKNOWN else found


def earliest_only(first: Dates, second: Dates, *, strictly: bool) -> Truth:
    if FALSE in (first.exists, second.exists):
        return FALSE
    return TRUE if first.earliest + strictly <= second.earliest else FALSE


def later_of_what_is_sure(several: Iterator[Dates]) -> Dates:
    return ORIGINAL_LATER_OF(date for date in several if date.exists is TRUE)


def a_day_late(day: Day, years: int) -> Day:
    return ORIGINAL_BIRTHDAY(day, years) + 1


def complete_lists(self: reader.Reader, node: Any) -> tuple[int, float]:
    values = [below.truth(node.where) for below in self._below(node.matter)]
    return sum(v is TRUE for v in values), sum(v is not FALSE for v in values)


def first_reading(outcome: Outcome) -> object:
    return ORIGINAL_WAYS(outcome)[:1]


CHECK: Any = sys.modules["dutybound.engine.check"]
ORIGINAL_EVENT = reader.Reader.event
ORIGINAL_LATER_OF = dates.later_of
ORIGINAL_BIRTHDAY = birthday
ORIGINAL_WAYS = CHECK.ways_to_read


@pytest.mark.parametrize(
    ("where", "name", "broken", "rule"),
    [
        (views, "resolve", first_account, "lamp.test"),
        (reader.Reader, "event", unknown_is_absent, "lamp.limit"),
        (reader.Reader, "_count", complete_lists, "lamp.standing"),
        (reader, "birthday", a_day_late, "lamp.age"),
        (dates, "before", earliest_only, "lamp.limit"),
        (dates, "later_of", later_of_what_is_sure, "lamp.claim"),
        (CHECK, "_unless", lambda *_: (), "lamp.limit"),
        (CHECK, "ways_to_read", first_reading, "lamp.wick"),
        (answers, "made_out", lambda *_: None, "lamp.limit"),
    ],
    ids=[
        "one-account",
        "unknown-is-absent",
        "complete-lists",
        "birthdays",
        "vague-order",
        "later-of",
        "no-unless",
        "one-reading",
        "no-extension",
    ],
)
def test_the_judge_sees_a_broken_engine(
    monkeypatch: pytest.MonkeyPatch, where: Any, name: str, broken: object, rule: str
) -> None:
    monkeypatch.setattr(where, name, broken)
    assert run(
        LAMP_LAW, cases=600, worlds=20, seed=5, stop_at=1, rules=(LAMP_LAW.rule(rule),)
    ).wrong
