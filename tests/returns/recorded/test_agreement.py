"""Over whole returns: the columns say what the case reader says of the same facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from dutybound.engine.check import check
from dutybound.engine.columns import STATUSES, Columns
from dutybound.engine.columns.ranges import Recorded as Ranges
from dutybound.language import expressions as words
from dutybound.language.rules import walk
from dutybound.law.england import rulebook
from dutybound.law.england.vocabulary import Plan, Review
from dutybound.returns.model import Return
from dutybound.returns.reading import read_returns
from dutybound.returns.recorded import Recorded, record
from dutybound.returns.recorded.cases import case_of, still_open
from dutybound.returns.recorded.what import recorded_by
from dutybound.simulate import Simulation, simulate

LAW = rulebook()


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> list[Recorded]:
    """Two returns of one authority, with many faults."""
    out = tmp_path_factory.mktemp("simulated") / "all"
    simulate(Simulation(350, 11, ("301",), faults=0.05), out, processes=1)
    read = [one for one in read_returns(out / "returns") if isinstance(one, Return)]
    assert {one.kind for one in read} == {"cin", "sen2"}
    return [record(one) for one in read]


def test_as_the_case_reader(recorded: list[Recorded]) -> None:
    seen = 0
    for said in recorded:
        for key in ("", *said.only_for):
            seen += sum(_agree(said, key))
    assert seen > 2000


def _agree(said: Recorded, key: str) -> list[bool]:
    tables = said.tables_for(key)
    rules = [r for r in LAW if (r.id == key if key else r.id not in said.only_for)]
    answers = Columns(tables, engine="numpy").answers(rules)
    same = []
    for row in range(tables.cases):
        for finding in check(case_of(said, row, key), LAW, explain=False).findings:
            step = answers.get((finding.rule.id, finding.step))
            if step is not None:
                place = said.row_of(finding.record.matter, finding.record.id)
                unless = [name for name in step.exceptions if step.is_open(name)[place]]
                same.append(STATUSES[step.status[place]] is finding.status)
                assert same[-1], (finding.rule.id, finding.step, finding.record.id)
                assert unless == list(still_open(said, finding)), (
                    finding.rule.id,
                    finding.record.id,
                )
    return same


def test_no_two_matters_of_a_kind_have_one_id(recorded: list[Recorded]) -> None:
    for said in recorded:
        for kind, ids in said.ids.items():
            assert ids.n_unique() == len(ids) == said.tables.size(kind), kind.key


def test_what_is_recorded_is_told_beforehand(recorded: list[Recorded]) -> None:
    for said in recorded:
        told = recorded_by(said.kind, whole_lists=True)
        every = Ranges.by(said.tables)
        for tables in said.only_for.values():
            every |= Ranges.by(tables)
        assert every.fields == told.fields
        assert {kind for kind in every.kinds if said.tables.size(kind)} <= told.kinds
        assert every.complete <= told.complete


def test_reviews_are_looked_for_only_after_the_last_one() -> None:
    """What lets a return's list of reviews count as whole: no rule asks for a review before the last."""
    lists = (words.Some, words.Every, words.AtLeast, words.LatestBefore, words.NextAfter)
    asked = [
        node
        for rule in LAW
        for step in rule.step_ids
        for node in walk(*rule.outcome(step).roots())
        if isinstance(node, lists) and node.matter is Review
    ]
    assert asked
    for node in asked:
        assert isinstance(node, words.NextAfter)
        assert Plan.last_reviewed in walk(node.limit)


def test_a_list_is_not_whole_on_a_later_day(tmp_path: Path) -> None:
    simulate(Simulation(60, 3, ("301",)), tmp_path / "all", processes=1)
    for one in read_returns(tmp_path / "all" / "returns"):
        assert isinstance(one, Return)
        later = record(one, as_of=one.reference_day.replace(year=one.reference_day.year + 1))
        assert not later.tables.complete
        assert record(one, as_of=one.reference_day).is_whole
