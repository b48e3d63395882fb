"""Which days go into a calendar."""

from __future__ import annotations

from typing import Any

from dutybound.days import Span, iso
from dutybound.engine import Result
from dutybound.engine.cases import Occurrence
from dutybound.language import FALSE, TRUE, weeks
from dutybound.letters import Desk, days_to_remember
from tests.cli.made_up import (
    MORE_TIME,
    NOT_YET,
    READINGS,
    TODAY,
    Claim,
    Lamp,
    Limit,
    ago,
    result,
    rule,
    rulebook,
)

WAITING: dict[Any, Any] = {Lamp.asked: ago(3), Lamp.came: NOT_YET}


def remembered(found: Result) -> dict[int, str]:
    """Days from today, and what they are for."""
    desk = Desk(found, rulebook())
    days = days_to_remember(desk, with_details=True)
    assert [d.day for d in days_to_remember(desk, with_details=False)] == [d.day for d in days]
    assert not any(d.details for d in days_to_remember(desk, with_details=False))
    return {d.day - TODAY: d.details for d in days}


def test_a_last_day() -> None:
    assert remembered(result(rule(), facts=WAITING)) == {11: "Last day: Bring the lamp"}


def test_today_counts_and_yesterday_does_not() -> None:
    assert set(remembered(result(rule(), facts=WAITING | {Lamp.asked: ago(14)}))) == {0}
    assert not remembered(result(rule(), facts=WAITING | {Lamp.asked: ago(15)}))


def test_what_is_done_is_over() -> None:
    assert not remembered(result(rule(), facts=WAITING | {Lamp.came: ago(1)}))


def test_a_vague_day_is_the_latest_for_a_body_and_the_earliest_for_a_right() -> None:
    vague: dict[Any, Any] = {
        Lamp.asked: Occurrence(TRUE, Span(TODAY - 5, TODAY - 3)),
        Lamp.came: NOT_YET,
    }
    assert set(remembered(result(rule(), facts=vague))) == {11}
    right = Claim(used=Lamp.came, safe=weeks(2).after(Lamp.asked), outer=weeks(3).after(Lamp.asked))
    assert remembered(result(rule(right), facts=vague)) == {9: "Last safe day: Bring the lamp"}


def test_more_time_may_have_been_taken() -> None:
    step = Limit(due=weeks(2).after(Lamp.asked), done=Lamp.came, extension=MORE_TIME)
    facts = WAITING | {Lamp.asked: ago(20)}
    assert list(remembered(result(rule(step), facts=facts)).values()) == [
        "Last day with more time: Bring the lamp"
    ]


def test_what_may_not_apply_says_so() -> None:
    doubtful = rule(engaged=Lamp.red)
    assert remembered(result(doubtful, facts=WAITING)) == {
        11: "Last day: Bring the lamp (if it applies)"
    }
    assert not remembered(result(doubtful, facts=WAITING | {Lamp.red: FALSE}))


def test_nothing_is_made_of_what_nobody_knows() -> None:
    assert not remembered(result(rule(), facts={}))


def test_a_day_on_one_reading_of_the_law() -> None:
    due = READINGS.date(that_day=weeks(2).after(Lamp.asked), the_next=weeks(9).after(Lamp.asked))
    step = Limit(due=due, done=Lamp.came)
    found = remembered(result(rule(step), facts=WAITING | {Lamp.asked: ago(40)}))
    assert set(found) == {23}, iso(TODAY)


def test_two_things_on_one_day_are_one_entry() -> None:
    other = rule(id="lamps.trim", title="Trim the wick")
    assert remembered(result(rule(), other, facts=WAITING)) == {
        11: "Last day: Bring the lamp\nLast day: Trim the wick"
    }
