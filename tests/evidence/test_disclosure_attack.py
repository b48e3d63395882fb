"""An attack on everything that is published: no small number, and nobody's outcome, can be worked out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dutybound.evidence.disclosure import EHC_PLANS, Measure, Publication, pattern, publish, revised
from dutybound.evidence.disclosure.pattern import Show
from dutybound.evidence.figures import counted
from tests.evidence.attacker import OUTCOMES, Attacker, Mix
from tests.evidence.made_up import (
    AS_OF,
    LATE,
    ON_TIME,
    PLAN_RULE,
    UNLESS,
    child,
    children,
    finding,
    findings,
)

REGIONS = {"201": "London", "202": "London", "383": "Yorkshire", "380": "Yorkshire"}
STATUS = dict(zip(OUTCOMES, (ON_TIME, LATE, UNLESS), strict=True))
GROUPS = {
    "authority": tuple(REGIONS),
    "sex": ("female", "male", "not recorded"),
    "age_band": ("0 to 4", "5 to 10"),
}
MEASURE = Measure(PLAN_RULE, "ehc_request", ("sex", "age_band"))
ABLE = {(PLAN_RULE, "")}
LEAST = EHC_PLANS.least

Counts = dict[Mix, int]
POOLS = (
    (0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 9, 30),
    (0, 0, 0, 0, 0, 0, 0, 1, 2, 6),
    (0, 0, 0, 0, 0, 1, 20),
    (1, 1, 2),
)


@st.composite
def counts(draw: st.DrawFn) -> Counts:
    """How many children there are of each mix: few or some, and many places with nobody."""
    found: Counts = {}
    few = st.sampled_from(draw(st.sampled_from(POOLS)))
    places = draw(st.sampled_from((1, 2, 3, 4)))
    for place in GROUPS["authority"][:places]:
        for sex in GROUPS["sex"]:
            for age in GROUPS["age_band"]:
                for outcome in OUTCOMES:
                    found[place, sex, age, outcome] = draw(few)
    return found


def published(
    found: Counts, measure: Measure = MEASURE, able: set[tuple[str, str]] = ABLE
) -> Publication:
    rows = [
        (f"{'-'.join(mix)}-{number}".replace(" ", ""), mix)
        for mix, many in found.items()
        for number in range(many)
    ]
    who = children(
        child(
            name,
            authority=mix[0],
            region=REGIONS[mix[0]],
            sex=mix[1],
            **{measure.tables[-1]: mix[2]},
        )
        for name, mix in rows
    )
    what = findings(finding(name, STATUS[mix[3]], authority=mix[0]) for name, mix in rows)
    return publish(counted(what, who), AS_OF, able, [measure])


def attacker(tables: pl.DataFrame) -> Attacker:
    return Attacker(tables, GROUPS, REGIONS, rounded_to=1)


def narrowed(who: Attacker, truth: Counts) -> list[str]:
    """The small numbers that the tables tell more of than that they are small, and whose outcome is plain."""
    cells = [
        f"{name} cannot be {value}"
        for name, sum_of, lowest in who.small_cells(truth)
        for value in (lowest, LEAST - 1)
        if not who.can_be(sum_of, value)
    ]
    return [*cells, *plain_outcomes(who), *plain_of_pairs(who, truth)]


def plain_outcomes(who: Attacker) -> list[str]:
    """The groups of a table of which it is certain that nobody had an outcome."""
    return [
        f"nobody of {where} can be {outcome}"
        for where in who.tables.select("table", "within", "group")
        .unique()
        .sort("group")
        .iter_rows()
        for outcome in OUTCOMES
        if not who.can_be_at_least(who.of(where[0], where[1], where[2], (outcome,)), 1)
    ]


def plain_of_pairs(who: Attacker, truth: Counts) -> list[str]:
    """The children known by two of their groups of whom an outcome is certain not to be."""
    pairs = {(mix[1], mix[2]) for mix, many in truth.items() if many and len(mix) == 4}
    return [
        f"nobody of {pair} can be {outcome}"
        for pair in sorted(pairs)
        for outcome in OUTCOMES
        if not who.can_be_at_least(who.where(lambda mix: mix[1:] == (*pair, outcome)), 1)  # noqa: B023
    ]


SLOWLY = settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@SLOWLY
@given(counts())
def test_no_small_number_follows_from_all_the_tables(truth: Counts) -> None:
    assert not narrowed(attacker(published(truth).tables), truth)


@pytest.mark.slow
@settings(SLOWLY, max_examples=60)
@given(counts())
def test_no_small_number_follows_from_all_the_tables_of_many_runs(truth: Counts) -> None:
    assert not narrowed(attacker(published(truth).tables), truth)


# --- each part of the rule is needed --------------------------------------------------------------

_FEW: Counts = {
    ("383", "not recorded", need, "on_time"): 1 for need in ("ASD", "HI", "MSI", "PD", "VI")
}
_MANY: Counts = {("383", "not recorded", "SLCN", outcome): 40 for outcome in OUTCOMES}
ONE_BY_ONE: Counts = {**_FEW, **_MANY}
NEEDS = {
    "authority": ("383",),
    "sex": ("not recorded",),
    "sen_need": ("ASD", "HI", "MSI", "PD", "SLCN", "VI"),
}
BY_NEED = Measure(PLAN_RULE, "ehc_request", ("sen_need",))


def sexes(*rows: tuple[int, int, int]) -> Counts:
    """Findings of one authority by sex, for each the number on time, late and late unless."""
    return {
        ("383", sex, "0 to 4", outcome): many
        for sex, row in zip(GROUPS["sex"], rows, strict=False)
        for outcome, many in zip(OUTCOMES, row, strict=True)
    }


def two_rows(table: pattern.Table, hidden: Sequence[str]) -> bool:
    return len(hidden) >= 2


def two_rows_of_five(table: pattern.Table, hidden: Sequence[str]) -> bool:
    return len(hidden) >= 2 and table.rests_on(hidden) >= table.least


def two_part_rows(table: pattern.Table, partly: set[str], hidden: set[str]) -> bool:
    return len(partly) >= 2


def five_a_column(table: pattern.Table, partly: set[str], hidden: set[str]) -> bool:
    enough = all(table.rests_on(sorted(partly), block) >= table.least for block in table.columns)
    return len(partly) >= 2 and enough


def always(*_: object) -> bool:
    return True


def none_is_not_small(table: pattern.Table, row: str, block: tuple[str, ...]) -> bool:
    return 0 < table._in_block(row, block) < table.least


def first_choice(cells: object, choices: Sequence[pattern.Columns], least: int) -> pattern.Columns:
    return choices[0]


@pytest.mark.parametrize(
    ("where", "broken", "truth"),
    [
        ("pattern._can_be_any", always, sexes((30, 30, 30), (1, 1, 1), (30, 30, 30))),
        ("pattern._can_be_any", two_rows, sexes((30, 30, 30), (1, 0, 0), (0, 1, 0))),
        ("pattern._can_be_any", two_rows_of_five, ONE_BY_ONE),
        ("pattern._cells_can_be_any", always, sexes((30, 30, 30), (2, 30, 30))),
        ("pattern._cells_can_be_any", two_part_rows, sexes((30, 30, 30), (1, 30, 30), (1, 30, 30))),
        ("pattern._cells_can_be_any", five_a_column, sexes((4, 40, 40), (20, 0, 2), (50, 50, 50))),
        (
            "pattern._blocks_keep_their_secrets",
            always,
            sexes((50, 30, 0), (50, 3, 6), (50, 30, 0)),
        ),
        ("pattern.Table.small", none_is_not_small, sexes((30, 30, 30), (0, 30, 30))),
        ("tables.columns_for", first_choice, sexes((30, 30, 1), (30, 30, 1))),
    ],
)
def test_an_attack_succeeds_where_a_part_of_the_rule_is_left_out(
    where: str, broken: object, truth: Counts, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_need = truth is ONE_BY_ONE
    groups, measure = (NEEDS, BY_NEED) if by_need else (GROUPS, MEASURE)
    sound = Attacker(_tables(truth, measure), groups, REGIONS, rounded_to=1)
    assert not narrowed(sound, truth)
    monkeypatch.setattr(f"dutybound.evidence.disclosure.{where}", broken)
    assert narrowed(Attacker(_tables(truth, measure), groups, REGIONS, rounded_to=1), truth)


def _tables(truth: Counts, measure: Measure) -> pl.DataFrame:
    return published(truth, measure).tables


# --- two runs -------------------------------------------------------------------------------------

MANY = sexes((30, 30, 30), (20, 25, 30), (6, 7, 8))


def and_more(found: Counts, mix: Mix, more: int = 1) -> Counts:
    return {**found, mix: found.get(mix, 0) + more}


@SLOWLY
@given(counts(), st.integers(1, LEAST - 1), st.data())
def test_a_few_children_more_change_nothing_that_is_published(
    truth: Counts, more: int, data: st.DataObject
) -> None:
    mix = data.draw(st.sampled_from(sorted(truth)))
    first, second = published(truth), published(and_more(truth, mix, more))
    if first.tables.is_empty():
        return
    assert revised(first, second, EHC_PLANS).tables.equals(first.tables)
    assert revised(second, first, EHC_PLANS).tables.equals(second.tables)


def test_without_the_first_publication_two_runs_tell_of_the_child_between_them() -> None:
    """The attack that `revised` is for: who holds both tables sees where the new child was counted."""
    mix = ("383", "male", "0 to 4", "late")
    first, second = published(MANY), published(and_more(MANY, mix))
    row = (pl.col("table") == "sex") & (pl.col("group") == "male")
    change = second.tables.filter(row)["late"] - first.tables.filter(row)["late"]
    assert change.item() == 1
    assert revised(first, second, EHC_PLANS).tables.equals(first.tables)


@SLOWLY
@given(counts(), counts())
def test_no_difference_of_two_publications_rests_on_a_few_children(
    one: Counts, other: Counts
) -> None:
    """Counted here by children, apart from the code: a sum that is shown twice differs by none or by five."""
    first, second = published(one), published(other)
    then = revised(first, second, EHC_PLANS)
    if then.tables.equals(first.tables) or first.tables.is_empty():
        return
    assert then.tables.equals(second.tables)
    for row in second.tables.filter(pl.col("show") != Show.HIDDEN.value).iter_rows(named=True):
        where = (row["table"], row["within"], row["group"])
        each = attacker(second.tables).of(row["table"], row["within"], row["group"], OUTCOMES)
        changed = _changed(one, other, each, attacker(second.tables).mixes)
        assert changed == 0 or changed >= LEAST, where


def _changed(one: Counts, other: Counts, chosen: np.ndarray, mixes: Sequence[Mix]) -> int:
    """How many children stand in a sum on one side only: they are named by their mix and a number."""
    inside = [mix for mix, taken in zip(mixes, chosen, strict=True) if taken]
    return sum(abs(one.get(mix, 0) - other.get(mix, 0)) for mix in inside)


def test_a_year_later_the_tables_are_new() -> None:
    later = {mix: many * 3 for mix, many in MANY.items()}
    first, second = published(MANY), published(later)
    assert revised(first, second, EHC_PLANS).tables.equals(second.tables)


def test_a_change_of_one_outcome_alone_is_not_published() -> None:
    """Ten new children who are all late: the difference would say so of each of them."""
    mix = ("383", "male", "0 to 4", "late")
    first, second = published(MANY), published(and_more(MANY, mix, 10))
    assert revised(first, second, EHC_PLANS).tables.equals(first.tables)
