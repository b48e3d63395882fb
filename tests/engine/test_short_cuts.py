"""What is worked out only once gives what working it out anew would give."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from dutybound.engine.answers import answer, possible_statuses, ways_to_read
from dutybound.engine.cases import Case, Record
from dutybound.engine.check import Checker
from dutybound.engine.questions_open import index_of
from dutybound.engine.reader import Session, UnderReading
from dutybound.engine.reasons import unsettled
from dutybound.engine.settling import Settling, _answers_left
from dutybound.engine.views import View
from dutybound.language import (
    ALWAYS,
    Excuse,
    Extension,
    Limit,
    Rule,
    Rulebook,
    Status,
    leaves,
    weeks,
)
from dutybound.language.rules import walk
from dutybound.language.truth import UNKNOWN
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case
from tests.made_up import Lamp, lamp
from tests.made_up_law import LAMP_LAW, SECTION, START, rule

BOOKS = pytest.mark.parametrize("book", [rulebook(), LAMP_LAW], ids=lambda book: book.name)


def drawn(book: Rulebook, chosen: Rule, seed: int) -> Iterator[tuple[Case, Record]]:
    for number in range(3):
        rng = Random(f"{chosen.id} {seed} {number}")
        case = draw_case(rng, book, chosen, two_accounts=number == 2)
        for record in case.records(chosen.about):
            yield case, record


@BOOKS
@pytest.mark.parametrize("seed", range(3))
def test_a_reading_of_the_law_read_over_the_plain_case(book: Rulebook, seed: int) -> None:
    for chosen in (one for one in book if one.contested):
        for case, record in drawn(book, chosen, seed):
            plain = Session(View(case), case.as_of)
            for way in ways_to_read(chosen):
                over, anew = UnderReading(plain, way), Session(View(case), case.as_of, way)
                for step in chosen.step_ids:
                    outcome = chosen.outcome(step)
                    assert answer(over.at(record), outcome) == answer(anew.at(record), outcome)


@BOOKS
def test_what_would_settle_a_finding_is_what_a_reading_anew_finds(book: Rulebook) -> None:
    for chosen in book:
        for case, record in drawn(book, chosen, 7):
            settling = Settling(Session(View(case), case.as_of), index_of(book).masks)
            for step in chosen.step_ids:
                assert settling.facts(
                    record, chosen.outcome(step), _possible(case, record, chosen, step)
                ) == (_settled_anew(case, record, chosen, step))


def _possible(case: Case, record: Record, chosen: Rule, step: str) -> frozenset[Status]:
    return possible_statuses(Session(View(case), case.as_of).at(record), chosen.outcome(step))


def _settled_anew(case: Case, record: Record, chosen: Rule, step: str) -> tuple[object, ...]:
    """By the definition: each answer put into the case, and everything read from the beginning."""
    reader, outcome = Session(View(case), case.as_of).at(record), chosen.outcome(step)
    possible = possible_statuses(reader, outcome)
    open_ = [c for s, c in outcome.statuses.items() if s in possible and reader.truth(c) is UNKNOWN]
    candidates = unsettled(reader, *open_)[:16]
    alone = []
    for owner, field in candidates:
        for value in _answers_left(reader, owner, field):
            changed = Session(View(case).with_(owner, field, value), case.as_of)
            if possible_statuses(changed.at(record), outcome) < possible:
                alone.append((owner, field))
                break
    return tuple(alone) or candidates


def test_a_step_is_read_only_under_the_readings_that_it_hangs_on() -> None:
    plain = Limit(id="plain", due=weeks(2).after(Lamp.lit), done=Lamp.out)
    turns = Limit(
        id="turns",
        when=START.condition(that_day=Lamp.bright, next=~Lamp.bright),
        due=weeks(2).after(Lamp.lit),
        done=Lamp.out,
    )
    both = rule("a", plain, turns)
    assert [len(ways_to_read(both.outcome(step))) for step in both.step_ids] == [1, 2]
    assert both.contested == both.outcome("turns").contested == (START,)
    assert not both.outcome("plain").contested
    case = lamp(740_000)
    finding = Checker(case, LAMP_LAW, case.as_of, explain=True).finding(both, case.root, "plain")
    assert finding.readings == {}


def test_an_expression_knows_whether_it_hangs_on_a_reading() -> None:
    turns = START.condition(that_day=Lamp.bright, next=~Lamp.bright)
    assert turns.hangs_on_a_reading
    assert (~(Lamp.fair & turns)).hangs_on_a_reading
    assert not (Lamp.fair & ALWAYS).hangs_on_a_reading
    for node in (
        n for one in rulebook() for s in one.step_ids for n in walk(*one.outcome(s).roots())
    ):
        below = any(type(n).__name__.endswith("ByReading") for n in walk(node))
        assert node.hangs_on_a_reading is below


def test_the_facts_of_an_exception_are_those_that_its_condition_hangs_on() -> None:
    when = Lamp.bright & Lamp.fair
    excuse = Excuse(id="a", title="a", when=when, source=SECTION)
    longer = Extension(until=weeks(3).after(Lamp.lit), when=when, needs="a", source=SECTION)
    assert list(excuse.fields) == list(longer.fields) == leaves(when)
