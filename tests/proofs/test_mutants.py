"""Each proof can fail: rules and readers that are wrong on purpose, and the proof that catches each."""

from __future__ import annotations

import pytest

from dutybound.language import (
    AS_OF,
    NEVER,
    REFINEMENTS,
    Ban,
    Claim,
    Condition,
    Excuse,
    Extension,
    Limit,
    Shown,
    Standing,
    Status,
    days,
    fixed,
    months,
    weeks,
)
from dutybound.language import expressions as words
from tests.proofs.comparing import Days, both_engaged
from tests.proofs.comparing import Order as InOrder
from tests.proofs.exact import Readings
from tests.proofs.made_up import ACT, SIZE, Order, Spoke, duty, limit
from tests.proofs.questions import Study, expected, ways_to_read
from tests.proofs.vague import Kleene, VagueDay, VagueReader, later

Statuses = dict[Status, Condition]


class ExcusedUntilDisproved(Limit):
    """Reads an exception that nobody has spoken of as made out."""

    def statuses(self, engaged: Condition) -> Statuses:
        rain = self.excused[0].when
        presumed = Excuse(id="rain", title="", when=~Shown(~rain), source=ACT / "s 2")
        return Limit(due=self.due, done=self.done, excused=(presumed,)).statuses(engaged)


class UnclearUntilDisproved(Limit):
    """Lets an exception that is not known make the answer unclear."""

    def statuses(self, engaged: Condition) -> Statuses:
        right = Limit(due=self.due, done=self.done).statuses(engaged)
        overdue, rain = right[Status.OVERDUE], self.excused[0].when
        return right | {Status.OVERDUE: overdue & ~rain, Status.EXCUSED: overdue & rain}


class NothingOnTheDay(Limit):
    """Has no answer on the last day: due before it, overdue after it."""

    def statuses(self, engaged: Condition) -> Statuses:
        right = super().statuses(engaged)
        return right | {Status.DUE: right[Status.DUE] & (self.due > AS_OF)}


class TwoOnTheDay(Limit):
    """Is due and overdue on the last day."""

    def statuses(self, engaged: Condition) -> Statuses:
        right = super().statuses(engaged)
        waiting = right[Status.DUE] | right[Status.OVERDUE]
        return right | {Status.OVERDUE: waiting & (self.due <= AS_OF)}


class QuietlyExtended(Limit):
    """Lets an extension turn what was overdue back into due, and says so nowhere."""

    def statuses(self, engaged: Condition) -> Statuses:
        return limit(due=weeks(2).after(Order.made), done=self.done, excused=()).statuses(
            engaged & ~Shown(Order.told)
        )


class LaterReadWrong(VagueReader):
    """Takes the earliest of the earliest days for a later-of whose parts are all there."""

    def later_of(self, node: words.LaterOf) -> VagueDay:
        dates = [self.date(part) for part in node.dates]
        right = later(dates)
        return VagueDay(right.there, right.low, dates[0].high)


class IncompleteTakenForNone(VagueReader):
    """Takes a list that may not be complete for the whole of it."""

    def _unlisted(self, matter: object) -> Kleene:
        return Kleene(False, True)


class UnknownTakenForNo(VagueReader):
    """Takes what is not known for what is not so."""

    def negation(self, node: words.Not) -> Kleene:
        part = self.truth(node.part)
        return Kleene(part.can_be_false, part.surely)


def study(step: Limit | None = None, vague: type[VagueReader] = VagueReader) -> Study:
    rule = duty(step or limit())
    (way,) = ways_to_read(rule.outcome(""))
    return Study(rule, "", way, vague)


def reached(subject: Study) -> set[Status]:
    return {s for s in subject.outcome.statuses if subject.reachable(s) is not None}


def test_the_right_rule_passes_every_proof() -> None:
    right = study()
    assert reached(right) == expected(right.outcome)
    assert right.not_exactly_one() is None
    assert right.fact_that_overturns() is None
    assert right.world_ruled_out() is None
    assert right.day_left_out() is None
    assert right.something_to_prove()


# --- every status can be reached -------------------------------------------------------------------


def test_a_rule_that_never_engages_is_caught() -> None:
    never = Study(duty(engaged=Order.made.happened & ~Order.made.happened), "", {})
    assert reached(never) == {Status.NOT_ENGAGED}
    assert reached(never) != expected(never.outcome)


def test_a_rule_that_always_engages_is_caught() -> None:
    step = Claim(used=Order.sent)
    always = Study(duty(step, engaged=~NEVER, trigger=fixed(2020, 1, 1)), "", {})
    assert Status.NOT_ENGAGED not in reached(always)
    assert Status.NOT_ENGAGED in expected(always.outcome)


def test_an_excuse_that_cannot_be_made_out_is_caught() -> None:
    in_vain = Excuse(id="x", title="", when=Order.rain & ~Order.rain, source=ACT / "s 2")
    assert Status.EXCUSED not in reached(study(limit(excused=(in_vain,))))


def test_a_status_kept_out_by_the_declared_orders_is_caught() -> None:
    before_it_was_made = limit(due=days(1).before(Order.made))
    assert Status.MET not in reached(study(before_it_was_made))


# --- exactly one status ----------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", [NothingOnTheDay, TwoOnTheDay])
def test_statuses_with_a_gap_or_an_overlap_are_caught(wrong: type[Limit]) -> None:
    assert study(limit(wrong)).not_exactly_one() is not None


# --- one more fact ---------------------------------------------------------------------------------


def test_an_exception_presumed_until_disproved_is_caught() -> None:
    presumed = study(limit(ExcusedUntilDisproved))
    assert presumed.fact_that_overturns() is not None
    assert presumed.world_ruled_out() is not None


def test_an_exception_that_makes_an_answer_unclear_is_caught() -> None:
    assert study().only_while_open(Status.OVERDUE) is not None
    assert study(limit(UnclearUntilDisproved)).only_while_open(Status.OVERDUE) is None


def test_a_fact_that_overturns_without_notice_is_caught() -> None:
    quiet = study(limit(QuietlyExtended))
    assert quiet.fact_that_overturns() is not None
    assert quiet.world_ruled_out() is not None


def test_shown_in_what_engages_a_rule_is_caught() -> None:
    rule = duty(engaged=Order.made.happened & ~Shown(Order.told))
    assert Study(rule, "", {}).fact_that_overturns() is not None


@pytest.mark.parametrize("step", [Standing(not_met=Order.told), Ban(crossed=Order.told, on=AS_OF)])
def test_a_breach_not_yet_spoken_of_is_announced(step: Standing | Ban) -> None:
    assert Study(duty(step), "", {}).fact_that_overturns() is None


EXTENSION = Extension(
    until=weeks(4).after(Order.made), when=Order.told, needs="", source=ACT / "s 3"
)


def test_an_extension_must_be_announced(monkeypatch: pytest.MonkeyPatch) -> None:
    extended = study(limit(extension=EXTENSION, excused=()))
    assert extended.fact_that_overturns() is None
    assert extended.world_ruled_out() is None
    monkeypatch.setattr(extended, "announced", lambda _: {})
    assert extended.fact_that_overturns() is not None


def test_an_extension_of_what_is_excused_must_be_announced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Done after the ordinary limit and excused: if it proves to have been extended, it was met."""
    assert study(limit(extension=EXTENSION)).fact_that_overturns() is None
    monkeypatch.delitem(REFINEMENTS, Status.EXCUSED)
    assert study(limit(extension=EXTENSION)).fact_that_overturns() is not None


# --- readers ---------------------------------------------------------------------------------------


def test_a_reader_that_takes_unknown_for_no_is_caught() -> None:
    wrong = study(vague=UnknownTakenForNo)
    assert wrong.fact_that_overturns() is not None
    assert wrong.world_ruled_out() is not None


def test_a_reader_that_takes_a_list_for_complete_is_caught() -> None:
    rule = duty(engaged=Order.made.happened & Spoke.some(Spoke.bent))
    assert Study(rule, "", {}).world_ruled_out() is None
    assert Study(rule, "", {}, IncompleteTakenForNone).world_ruled_out() is not None


def test_a_reader_that_gets_the_later_day_wrong_is_caught() -> None:
    step = limit(due=words.later_of(weeks(2).after(Order.made), months(1).after(Order.sent)))
    assert study(step).day_left_out() is None
    assert study(step, LaterReadWrong).day_left_out() is not None


# --- pairs and orders --------------------------------------------------------------------------------


def test_rules_that_can_both_engage_are_caught() -> None:
    rainy, dry = duty(engaged=Order.rain), duty(engaged=~Order.rain)
    assert both_engaged(rainy, dry) is None
    assert both_engaged(rainy, duty()) is not None


def test_rules_that_both_engage_on_one_reading_are_caught() -> None:
    split = duty(engaged=SIZE.condition(big=Order.rain, small=Order.told))
    assert both_engaged(split, duty(engaged=~Order.rain)) is not None


def test_limits_in_the_wrong_order_are_caught() -> None:
    rule = duty(limit(id="short"), limit(id="long", due=weeks(3).after(Order.made)))
    short, long = Days(rule, "short", "due"), Days(rule, "long", "due")
    assert InOrder(short, long).broken() is None
    assert InOrder(long, short, strictly=False).broken() is not None
    assert InOrder(short, short, strictly=False).broken() is None
    assert InOrder(short, short).broken() is not None


def test_an_order_of_days_that_are_never_there_together_says_nothing() -> None:
    rainy = limit(id="rainy", when=Order.rain)
    rule = duty(rainy, limit(id="dry", when=~Order.rain, due=weeks(1).after(Order.made)))
    rows = [
        InOrder(Days(rule, "rainy", "due"), Days(rule, "dry", "due"), together=t)
        for t in (True, False)
    ]
    assert [row.both_there() is None for row in rows] == [True, False]
    assert [row.broken() is None for row in rows] == [True, False]


def test_months_are_not_taken_for_weeks() -> None:
    """One month is 28 to 31 days, so it never ends before four weeks do, but may end before 30 days."""
    rule = duty(
        limit(id="month", due=months(1).after(Order.made)),
        limit(id="weeks", due=weeks(4).after(Order.made)),
        limit(id="days", due=days(30).after(Order.made)),
    )
    month = Days(rule, "month", "due")
    four_weeks, thirty_days = Days(rule, "weeks", "due"), Days(rule, "days", "due")
    assert InOrder(four_weeks, month, strictly=False).broken() is None
    assert InOrder(thirty_days, month, strictly=False).broken() is not None
    assert InOrder(month, thirty_days, strictly=False).broken() is not None


@pytest.mark.parametrize("reading", ["big", "small"])
def test_each_reading_is_worked_out_by_itself(reading: str) -> None:
    due = SIZE.date(big=weeks(2).after(Order.made), small=weeks(1).after(Order.made))
    rule = duty(limit(due=due))
    way: Readings = {SIZE: reading}
    assert way in ways_to_read(rule.outcome(""))
    assert Study(rule, "", way).not_exactly_one() is None


# --- quantifiers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "condition",
    [
        Spoke.some(Spoke.bent),
        Spoke.every(Spoke.bent),
        Spoke.at_least(2, Spoke.bent & Spoke.mended.happened),
        Spoke.latest_before(Spoke.mended, AS_OF).happened,
        Spoke.next_after(Spoke.mended, Order.made).happened,
        Spoke.latest_before(Spoke.mended, Order.made) < Spoke.next_after(Spoke.mended, Order.made),
    ],
)
def test_words_for_matters_that_repeat_pass(condition: Condition) -> None:
    rule = duty(engaged=Order.made.happened & condition)
    subject = Study(rule, "", {})
    assert subject.fact_that_overturns() is None
    assert subject.world_ruled_out() is None
    assert reached(subject) == expected(subject.outcome)


def test_counting_what_does_not_belong_is_an_error() -> None:
    rule = duty(about=Spoke, engaged=Spoke.some(Spoke.bent))
    with pytest.raises(ValueError, match="nothing to count"):
        Study(rule, "", {}).not_exactly_one()
