"""What worked: counted once its time is over, with an interval, and never of a few cases."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl
import pytest

from dutybound.evidence.figures.shares import wilson as in_columns
from dutybound.web.casework.models import CaseFile, Course
from dutybound.web.casework.outcomes.worked import Within, what_worked, wilson
from tests.desk.office import SEE, Office
from tests.desk.test_cases import opened
from tests.desk.test_outcomes import PROBLEM, with_problem

TODAY = date(2026, 11, 22)
AGO_120, AGO_40 = (TODAY - timedelta(days=days) for days in (120, 40))


def gone(case: CaseFile, began: date, after: int | None, step: str = "meeting") -> None:
    """A course of this problem: tried on a day, ended so many days after it."""
    ended = None if after is None else began + timedelta(days=after)
    Course.objects.create(
        case=case, problem=PROBLEM, tried=[[step, began.isoformat()]], ended_on=ended,
        opened_on=began - timedelta(days=5),
    )  # fmt: skip


def within(step: str = "Went to a meeting with the family") -> tuple[Within, ...]:
    (found,) = what_worked([PROBLEM], TODAY)
    return next(one.within for one in found.steps if one.words == step)


def test_a_case_counts_when_its_time_is_over_whether_or_not_its_problem_ended() -> None:
    case = opened(Office.make())
    for after in (10, 30, 31, 90, 91, None):
        gone(case, AGO_120, after)
    for after in (1, 2, 3):
        gone(case, AGO_40, after)
    assert within() == (Within(30, 5, 9), Within(90, 4, 6))


def test_what_is_told_only_at_the_end_counts_from_the_beginning() -> None:
    case = opened(Office.make())
    for _each in range(5):
        Course.objects.create(
            case=case, problem=PROBLEM, tried=[["meeting", str(AGO_120)]], ended_on=AGO_120,
            opened_on=AGO_120 - timedelta(days=60),
        )  # fmt: skip
    assert within() == (Within(30, 0, 5), Within(90, 5, 5))


def test_a_step_after_the_end_ended_nothing() -> None:
    case = opened(Office.make())
    for _each in range(6):
        gone(case, AGO_120, -1)
    (found,) = what_worked([PROBLEM], TODAY)
    assert not found.steps


def test_of_four_cases_nothing_is_said() -> None:
    office = Office.make()
    case = with_problem(office)
    for _each in range(4):
        gone(case, AGO_120, 10)
    (found,) = what_worked([PROBLEM], TODAY)
    assert (found.steps, found.few) == ((), ("Went to a meeting with the family",))
    page = office.signed_in(office.amal).get(f"/desk/case/{case.number}/what-worked/")
    assert "not enough cases yet" in page.content.decode()


def test_the_interval_is_that_of_all_other_figures() -> None:
    assert [round(100 * end) for end in wilson(9, 14)] == [39, 84]
    for some, of in ((0, 5), (5, 5), (9, 14), (120, 300)):
        low, high = in_columns(pl.lit(float(some)), pl.lit(float(of)))
        ends = pl.select(low=low, high=high).row(0)
        assert wilson(some, of) == pytest.approx(ends, abs=1e-6)


@pytest.mark.parametrize(("who", "status"), SEE)
def test_who_sees_what_worked(who: str, status: int) -> None:
    office = Office.make()
    case = with_problem(office)
    for after in (9, 9, 9, 9, 9, 9, 9, 9, 9, *[None] * 5):
        gone(case, AGO_120, after)
    found = office.signed_in(getattr(office, who)).get(f"/desk/case/{case.number}/what-worked/")
    assert found.status_code == status
    said = "Of 14 cases, 9 ended within 90 days: between 39% and 84%"
    assert (said in found.content.decode()) == (status == 200)
