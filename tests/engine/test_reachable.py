"""Which steps columns can tell: what is said to be out of reach no drawn case settles."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.days import Day, day
from dutybound.engine.columns import Columns, StepColumns, Table, Tables, tables_from_cases
from dutybound.engine.columns.blocks import Block
from dutybound.engine.columns.formulas import Formulas, key_of
from dutybound.engine.columns.ranges import FALSE, TRUE, UNKNOWN, Ranges, Recorded
from dutybound.engine.columns.reachable import NotRecorded, Search, Told, reachable
from dutybound.engine.columns.reader import ColumnReader
from dutybound.language import (
    ALWAYS,
    AS_OF,
    Condition,
    DateExpression,
    Field,
    Matter,
    Status,
    shown,
    weeks,
)
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case
from tests.drawing.goals import goals
from tests.engine.test_columns import WORDS, Family, Letter, Page, drawn_family, family_book

TODAY = day(2026, 11, 22)
BOOK = rulebook()
KINDS = {matter.key: matter for matter in BOOK.matters}
FIELDS = {field.path: field for matter in BOOK.matters for field in matter.fields.values()}
EVERYTHING = Recorded(frozenset(BOOK.matters), frozenset(FIELDS.values()), frozenset(BOOK.matters))


@cache
def every_status() -> Tables:
    """An exact case near every status of every step."""
    rng = Random(11)
    return tables_from_cases(
        [draw_case(rng, BOOK, goal, vague=False) for goal in goals(BOOK.rules)], BOOK
    )


@cache
def drawn() -> Tables:
    rng, rules = Random(7), BOOK.rules
    return tables_from_cases(
        [draw_case(rng, BOOK, rules[n % len(rules)]) for n in range(400)], BOOK
    )


def with_columns(
    tables: Tables,
    kept: Collection[Field],
    complete: Collection[type[Matter]],
    left_out: Collection[type[Matter]] = (),
) -> Tables:
    """The same cases with columns for those fields only, lists complete of those kinds, some kinds gone."""
    fewer = {
        kind: Table(
            kind,
            table.size,
            {upper: link for upper, link in table.links.items() if upper not in left_out},
            {f: c for f, c in table.truths.items() if f in kept},
            {f: c for f, c in table.masks.items() if f in kept},
            {f: c for f, c in table.days.items() if f in kept},
        )
        for kind, table in tables.tables.items()
        if kind not in left_out
    }
    flags = {kind: flags for kind, flags in tables.complete.items() if kind in complete}
    return Tables(tables.root, fewer, tables.as_of, flags)


def settled(answer: StepColumns) -> set[Status]:
    """Every status that is settled on some row, on some reading of the law."""
    single = (answer.left & (answer.left - 1)) == 0
    found = {answer.statuses[int(m).bit_length() - 1] for m in set(answer.left[single].tolist())}
    return found | ({Status.TURNS_ON_THE_LAW} if answer.turns_on_law.any() else set())


def nothing_known(as_of: Day) -> dict[tuple[str, str], set[Status]]:
    """What is settled of matters of which nothing is known but that they are there."""
    one = np.zeros(1, dtype=np.int32)
    tables = {kind: Table(kind, 1, dict.fromkeys(kind.ancestors(), one)) for kind in BOOK.matters}
    bare = Tables(BOOK.root, tables, one + np.int32(as_of), {})
    return {key: settled(answer) for key, answer in Columns(bare).answers(BOOK).items()}


def told(tables: Tables) -> Told:
    return reachable(BOOK, tables, TODAY)


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 2**32), share=st.sampled_from([0.1, 0.4, 0.7, 0.9, 0.97]))
def test_what_is_not_told_no_case_settles(seed: int, share: float) -> None:
    rng = Random(seed)
    kept = {field for field in FIELDS.values() if rng.random() < share}
    complete = {kind for kind in BOOK.matters if rng.random() < share}
    gone = {kind for kind in BOOK.matters if kind.of is not None and rng.random() < 0.1}
    tables = with_columns(drawn(), kept, complete, gone)
    found, bare = told(tables), nothing_known(TODAY)
    for key, answer in Columns(tables, as_of=TODAY).answers(BOOK).items():
        if key not in found.steps:
            assert settled(answer) <= bare[key] | {Status.NOT_ENGAGED}, key


def test_with_everything_recorded_every_step_is_told() -> None:
    found = reachable(BOOK, EVERYTHING, TODAY)
    assert not found.not_recorded
    assert found.rules == tuple(BOOK)


def test_with_nothing_recorded_no_step_is_told() -> None:
    found = reachable(BOOK, Recorded(frozenset(BOOK.matters), frozenset()), TODAY)
    assert not found.steps
    assert not found.rules
    assert len(found.not_recorded) == sum(len(rule.step_ids) for rule in BOOK)


def test_a_table_without_rows_or_columns_records_nothing() -> None:
    empty = tables_from_cases([], BOOK)
    bare = with_columns(empty, (), ())
    assert Recorded.by(empty).kinds >= set(BOOK.matters) - {m for m in BOOK.matters if not m.fields}
    assert not Recorded.by(bare).kinds


def test_with_no_matters_the_matters_are_missing() -> None:
    found = reachable(BOOK, Recorded(frozenset({BOOK.root}), frozenset()), TODAY)
    by_rule = {silent.rule: silent.missing for silent in found.not_recorded}
    assert by_rule["ehc.final-plan-20-weeks"] == ("ehc_request",)


REQUESTS = ("child.born", "ehc_request.received")


def requests(*paths: str) -> Recorded:
    fields = frozenset(FIELDS[path] for path in (*REQUESTS, *paths))
    return Recorded(frozenset({KINDS["child"], KINDS["ehc_request"]}), fields)


def about_requests(found: Told) -> set[str]:
    return {rule for rule, _ in found.steps if BOOK.rule(rule).about.key == "ehc_request"}


def test_when_it_was_decided_tells_of_six_weeks_and_not_of_twenty() -> None:
    found = reachable(BOOK, requests("ehc_request.decision_sent"), TODAY)
    assert "ehc.decide-whether-to-assess" in about_requests(found)
    assert "ehc.final-plan-20-weeks" not in about_requests(found)
    assert "ehc_request.final_plan_sent" in missing(found, "ehc.final-plan-20-weeks")
    assert "ehc_request.received" not in missing(found, "ehc.final-plan-20-weeks")


def missing(found: Told, rule: str) -> tuple[str, ...]:
    return next(silent.missing for silent in found.not_recorded if silent.rule == rule)


def test_an_exception_that_no_column_tells_does_not_hide_a_rule() -> None:
    """It is the body's to show: without it a limit is overdue unless ..."""
    steps = ("ehc_request.decision_sent", "ehc_request.decision", "ehc_request.plan_decision")
    found = reachable(BOOK, requests(*steps, "ehc_request.final_plan_sent"), TODAY)
    assert "ehc.final-plan-20-weeks" in about_requests(found)


def test_when_it_was_received_alone_tells_nothing() -> None:
    """Whether it was done is not known of anybody, so nothing is ever surely due, late or met."""
    found = reachable(BOOK, requests(), TODAY)
    assert not about_requests(found)


def test_two_parts_of_a_run_are_told_alike() -> None:
    one, other = requests("ehc_request.decision_sent"), requests("ehc_request.decision")
    both = reachable(BOOK, one | other, TODAY)
    assert both == reachable(
        BOOK, requests("ehc_request.decision_sent", "ehc_request.decision"), TODAY
    )


@pytest.mark.parametrize("seed", range(3))
def test_most_of_what_is_told_some_case_settles(seed: int) -> None:
    """Told too often is no error, but a row of "unclear" for every child is what this is to spare."""
    rng = Random(seed)
    kept = {field for field in FIELDS.values() if rng.random() < 0.7}
    tables = with_columns(every_status(), kept, set(BOOK.matters))
    bare, found = nothing_known(TODAY), told(tables)
    answers = Columns(tables).answers(BOOK)
    seen = {key for key in found.steps if settled(answers[key]) - bare[key] - {Status.NOT_ENGAGED}}
    assert len(seen) > 0.85 * len(found.steps), sorted(found.steps - seen)


# --- the ranges of words ------------------------------------------------------------------------


def check_word(tables: Tables, node: Condition | DateExpression) -> None:
    """What a word comes to lies in its range."""
    range_of = Ranges(Recorded.by(tables), Family)
    reader = ColumnReader(Block(tables, Family, slice(0, tables.cases), TODAY))
    if isinstance(node, Condition):
        values = set(np.unique(reader.truth(node)).tolist())
        assert all(range_of.truth(node) >> value & 1 for value in values)
    else:
        date, given_range = reader.date(node), range_of.date(node)
        assert all(given_range.exists >> v & 1 for v in np.unique(date.exists).tolist())


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_what_words_come_to_lies_in_their_range(seed: int) -> None:
    rng = Random(seed)
    cases = [drawn_family(rng) for _ in range(20)]
    fields = [f for m in (Family, Letter, Page) for f in m.fields.values()]
    kept = {field for field in fields if rng.random() < 0.6}
    complete = {kind for kind in (Letter, Page) if rng.random() < 0.5}
    tables = with_columns(tables_from_cases(cases, family_book()), kept, complete)
    for kind in complete:
        tables.complete[kind] = np.array([rng.random() < 0.5 for _ in cases])  # type: ignore[index]
    for node in WORDS.values():
        assert isinstance(node, Condition | DateExpression)
        check_word(tables, node)


def test_a_fact_without_a_column_is_never_known() -> None:
    bare = Ranges(Recorded(frozenset({Family, Letter}), frozenset()), Family)
    assert bare.truth(Family.so) == UNKNOWN
    assert bare.truth(~Family.so) == UNKNOWN
    assert bare.truth(Family.first.happened) == UNKNOWN
    assert bare.truth(Letter.kept) == FALSE
    assert bare.truth(Letter.some(Letter.kept)) == UNKNOWN


def test_a_list_that_some_cases_complete_may_be_without_end_in_others() -> None:
    some = Ranges(Recorded(frozenset({Family}), frozenset(), frozenset({Letter})), Family)
    assert some.truth(Letter.some(Letter.kept)) == FALSE | UNKNOWN
    assert some.truth(Letter.every(Letter.kept)) == UNKNOWN | TRUE


def test_a_fact_with_a_column_may_be_anything() -> None:
    told_of = Ranges(Recorded(frozenset({Family}), frozenset({Family.so})), Family)
    assert told_of.truth(Family.so) == FALSE | UNKNOWN | TRUE


# --- the search ---------------------------------------------------------------------------------


def can_all_hold(*conditions: Condition) -> bool:
    """Whether a family of which everything is recorded can have all of these true at once."""
    told_of = Recorded(frozenset({Family}), frozenset(Family.fields.values()))
    formulas = Formulas(Ranges(told_of, Family), {})
    return Search(formulas.of(ALWAYS), [formulas.of(~each) for each in conditions]).found({})


def test_one_day_is_not_both_before_another_and_after_it() -> None:
    assert can_all_hold(Family.first < Family.second)
    assert can_all_hold(Family.first <= Family.second, Family.second <= Family.first)
    assert not can_all_hold(Family.first < Family.second, Family.second <= Family.first)


def test_no_day_comes_before_one_that_has_not_happened() -> None:
    assert not can_all_hold(Family.first < Family.second, ~Family.second.happened)
    assert not can_all_hold(Family.first < Family.second, ~Family.first.happened)


def test_a_day_that_is_counted_from_another_comes_with_it() -> None:
    later = weeks(2).after(Family.first)
    assert can_all_hold(later <= AS_OF, Family.first.happened)
    assert not can_all_hold(later <= AS_OF, ~Family.first.happened)


def test_what_is_not_known_of_a_case_is_tried_too() -> None:
    """Neither shown to be so nor shown not to be: only where it is not known."""
    assert can_all_hold(~shown(Family.so), ~shown(~Family.so))


def test_a_step_that_one_reading_of_the_law_settles_is_told() -> None:
    """One reading counts from the meeting, the other from a notice of which nothing is known."""
    paths = ("review.decision", "review.meeting_on", "review.no_amendment_sent")
    recorded = Recorded(
        frozenset({KINDS["child"], KINDS["plan"], KINDS["review"]}),
        frozenset(FIELDS[path] for path in paths),
    )
    found = reachable(BOOK, recorded, TODAY)
    assert ("ehc.review-decision-and-amend", "final") in found.steps


def test_comparisons_written_twice_are_one() -> None:
    assert key_of(Family.first < Family.second) == key_of(Family.first < Family.second)
    assert key_of(Family.first < Family.second) != key_of(Family.first <= Family.second)
    assert key_of(Family.first < Family.second) != key_of(Family.second < Family.first)


def test_what_is_not_recorded_is_told_in_the_order_of_the_rules() -> None:
    found = reachable(BOOK, requests(), TODAY).not_recorded
    assert [each.rule for each in found] == sorted(each.rule for each in found)
    assert isinstance(found[0], NotRecorded)
