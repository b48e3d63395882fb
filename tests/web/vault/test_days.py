"""How long a file and a visit last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from dutybound.web.vault import forgetting
from dutybound.web.vault.models import Kept, Way
from tests.web.vault.test_coming_and_going import opened, with_code
from tests.web.vault.visitor import Visitor

Travel = Callable[..., None]


@pytest.fixture
def travel(monkeypatch: pytest.MonkeyPatch) -> Travel:
    """Let time pass, for everything that asks Django for it."""
    real, moved = timezone.now, [timedelta()]

    def now() -> datetime:
        return real() + moved[0]

    def go(**by: float) -> None:
        moved[0] += timedelta(**by)

    monkeypatch.setattr(timezone, "now", now)
    return go


def goes_in(visitor: Visitor) -> int:
    return (date.fromisoformat(visitor.ask("goes_on")) - timezone.localdate()).days


def test_a_file_without_a_code_goes_tomorrow_and_with_one_in_thirty_days() -> None:
    parent = Visitor().begin()
    assert goes_in(parent) == 1
    parent.ask("draw_code")
    assert goes_in(parent) == 30


@pytest.mark.parametrize("days", [1, 30, 365])
def test_the_family_chooses(days: int) -> None:
    parent, _ = with_code()
    parent.ask("keep_for", days)
    assert goes_in(parent) == parent.ask("keep_days") == days


def test_a_choice_made_before_the_code_is_kept_and_a_new_code_keeps_the_choice() -> None:
    parent = Visitor().begin()
    parent.ask("keep_for", 365)
    parent.ask("draw_code")
    assert goes_in(parent) == 365
    parent.ask("keep_for", 1)
    parent.ask("draw_code")
    assert goes_in(parent) == 1


@pytest.mark.parametrize("days", [0, 2, -1, 366, 10**9])
def test_no_other_number_of_days(days: int) -> None:
    parent, _ = with_code()
    parent.client.raise_request_exception = False
    assert parent.ask("keep_for", days) == 500
    assert goes_in(parent) == 30


def test_each_opening_counts_anew(travel: Travel) -> None:
    _, code = with_code()
    travel(days=20)
    later = opened(code)
    assert goes_in(later) == 30


def test_going_on_counts_too(travel: Travel) -> None:
    parent, _ = with_code()
    for _ in range(30):
        travel(hours=3)
        assert parent.state()["open"]
    assert goes_in(parent) == 30


def test_a_reader_does_not_put_off_the_day(travel: Travel) -> None:
    parent, _ = with_code()
    shared = parent.ask("share")
    travel(days=20)
    helper = opened(shared)
    assert helper.state()["open"]
    assert goes_in(helper) == 10


def test_it_can_be_opened_on_its_last_day_and_not_on_the_next(travel: Travel) -> None:
    _, code = with_code(child="Ada")
    travel(days=30)
    assert opened(code).said() == {"child": "Ada"}
    travel(days=31)
    assert Visitor().enter(code) is False


def test_what_is_past_its_day_is_deleted(travel: Travel) -> None:
    with_code(child="Ada")
    travel(days=31)
    _, code = with_code(child="Bea")
    out = StringIO()
    call_command("purge", stdout=out)
    assert out.getvalue() == "Files deleted: 1\n"
    assert Kept.objects.count() == 1
    assert opened(code).said() == {"child": "Bea"}


def test_any_visitor_sets_off_the_purge_now_and_then(
    travel: Travel, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_code(child="Ada")
    travel(days=31)
    monkeypatch.setattr(forgetting._due, "purge_at", 0.0)
    Visitor().state()
    assert (Kept.objects.count(), Way.objects.count()) == (0, 0)


def test_a_visit_ends_after_four_hours_without_a_click(travel: Travel) -> None:
    _, code = with_code()
    parent = opened(code)
    travel(hours=3)
    assert parent.state()["open"]
    travel(hours=3, minutes=50)
    assert parent.state()["open"]
    travel(hours=4, minutes=16)
    assert not parent.state()["open"]
    assert parent.said() == 403


def test_a_first_visit_lasts_as_long_as_its_file(travel: Travel) -> None:
    parent = Visitor().begin()
    travel(hours=20)
    assert parent.state()["open"]


def test_visits_that_are_over_are_deleted(travel: Travel) -> None:
    _, code = with_code()
    for _ in range(3):
        opened(code)
    travel(days=2)
    forgetting.purge()
    assert Way.objects.count() == 1
