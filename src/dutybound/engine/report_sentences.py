"""What a finding says, in sentences: one small function for each status."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dutybound.days import FIRST, LAST, Day, Span
from dutybound.days import words as day_words
from dutybound.engine import report_words as say
from dutybound.engine.findings import Days, Finding
from dutybound.language import Claim, Definition, Discretion, Status, Step, Strength

Teller = Callable[[Finding, Day], Iterable[str]]
"""Sentences of a finding, on the day it is looked at."""


def says(finding: Finding, as_of: Day) -> tuple[str, ...]:
    """The sentences of a finding, by its status."""
    if finding.status is Status.UNCLEAR:
        return tuple(_unclear(finding, as_of))
    return tuple(_TELLERS[finding.status](finding, as_of))


def _unclear(finding: Finding, as_of: Day) -> Iterable[str]:
    if finding.accounts:
        return ()
    likely = finding.answer.if_engaged
    if likely in _TIMED:
        return (say.IF_APPLIES, *_TELLERS[likely](finding, as_of))
    ways = say.ways_words(finding.answer, finding.rule)
    if finding.answer.possible <= {Status.OVERDUE, Status.MET_LATE}:
        return (say.LATE_EITHER_WAY.format(ways=ways),)
    return (say.COULD_BE.format(ways=ways), *_no_day(finding))


# --- something with a last day --------------------------------------------------------------------


def _due(finding: Finding, as_of: Day) -> Iterable[str]:
    yield from _by_when(finding, say.HAS_TO)
    due = finding.answer.dates.get("due")
    if due is not None and say.day_is_known(due):
        yield _time_left(due, as_of)
    yield from _no_day(finding)


def _overdue(finding: Finding, as_of: Day) -> Iterable[str]:
    yield from _by_when(finding, say.HAD_TO)
    last = finding.answer.dates.get("last")
    if last is not None and last.latest < as_of and finding.extended_by is None:
        yield say.EVEN_WITH_MORE.format(last=day_words(last.latest))
    yield from _late(finding, say.IS_LATE, say.GONE_BY)
    yield from _no_day(finding)


def _met_late(finding: Finding, _: Day) -> Iterable[str]:
    yield from _by_when(finding, say.HAD_TO)
    yield from _late(finding, say.WAS_LATE, say.WAS_AFTER)
    yield from _no_day(finding)


def _late_unless_extended(finding: Finding, _: Day) -> Iterable[str]:
    yield from _by_when(finding, say.HAD_TO)
    last = finding.answer.dates.get("last")
    if last is not None and say.day_is_known(last):
        yield say.MAY_EXTEND.format(last=day_words(last.latest))
    yield say.SO_LATE_UNLESS


def _by_when(finding: Finding, forms: dict[Strength, str]) -> Iterable[str]:
    """Who has, or had, to do it by when, and how sure that day is."""
    if finding.extended_by is not None:
        yield say.MORE_TIME
    strength, due = finding.rule.strength, finding.answer.dates.get("due")
    if due is None or not say.day_is_known(due):
        yield _owner(say.OWES[strength], finding)
        return
    yield _owner(forms[strength], finding, by=say.by_words(due))
    first = say.earliest_known(due)
    if first is not None:
        form = say.EARLIER_ON_ONE_READING if finding.readings else say.MAY_BE_EARLIER
        yield form.format(day=day_words(first))


def _owner(form: str, finding: Finding, **more: str) -> str:
    return say.sentence(form.format(owner=finding.rule.owed_by.words, **more))


def _time_left(due: Span, as_of: Day) -> str:
    if due.exact and due.latest == as_of:
        return say.LAST_DAY_TODAY
    left = Days(max(0, due.earliest - as_of), due.latest - as_of)
    return say.IN_DAYS.format(days=say.days_words(left))


def _late(finding: Finding, by_law: str, by_guidance: str) -> Iterable[str]:
    late = finding.answer.days_late
    if late is not None:
        form = by_guidance if finding.rule.strength is Strength.GUIDANCE else by_law
        done = say.on_words(finding.answer.dates.get("done"))
        yield form.format(days=say.days_words(late), when=done)


def _no_day(finding: Finding) -> Iterable[str]:
    """Why there is no last day to give, where there is none."""
    answer, due = finding.answer, finding.answer.dates.get("due")
    if answer.beyond_calendar:
        yield say.BEYOND
    elif answer.paused:
        yield say.STOPPED
    elif due is not None and not say.day_is_known(due):
        yield say.DAY_NOT_KNOWN
        first = say.earliest_known(due)
        if first is not None:
            yield say.NOT_BEFORE.format(day=day_words(first))


def _met(finding: Finding, _: Day) -> Iterable[str]:
    yield say.HAPPENED_IN_TIME.format(when=say.on_words(finding.answer.dates.get("done")))


def _excused(finding: Finding, _: Day) -> Iterable[str]:
    return (say.EXCUSED.format(why=excuse.title) for excuse in finding.excused_by)


# --- what is owed, or forbidden, all the time -----------------------------------------------------


def _owed(finding: Finding, _: Day) -> Iterable[str]:
    return _owner(say.OWES[finding.rule.strength], finding), say.NOTHING_SAID


def _not_met(finding: Finding, as_of: Day) -> Iterable[str]:
    yield _owner(say.OWES[finding.rule.strength], finding)
    since = finding.answer.dates.get("since")
    if since is None or since == Span.on(as_of) or not say.on_words(since):
        yield say.NOT_MET_NOW
    else:
        yield say.NOT_MET_SINCE.format(day=since.words())


def _in_force(finding: Finding, _: Day) -> Iterable[str]:
    return _owner(say.MUST_KEEP, finding), say.NOTHING_SAID


def _crossed(finding: Finding, _: Day) -> Iterable[str]:
    when = say.on_words(finding.answer.dates.get("crossed"))
    return _owner(say.MUST_KEEP, finding), say.APPEARS_CROSSED.format(when=when)


# --- rights, powers and definitions ---------------------------------------------------------------


def _not_open_yet(finding: Finding, _: Day) -> Iterable[str]:
    opens = finding.answer.dates.get("opens")
    if opens is None or not say.day_is_known(opens):
        yield say.NOT_OPEN
    else:
        day = f"on {day_words(opens.latest)}" if opens.exact else opens.words()
        yield say.OPENS.format(day=day)


def _open(finding: Finding, as_of: Day) -> Iterable[str]:
    """The safe day comes from the earliest possible start, the outer day from the latest."""
    safe, outer = finding.answer.dates.get("safe"), finding.answer.dates.get("outer")
    if safe is None and outer is None:
        yield say.OPEN_NO_LIMIT
    elif safe is None or safe.earliest in (FIRST, LAST):
        yield say.OPEN_DAY_NOT_KNOWN
    else:
        known = outer is not None and say.day_is_known(outer)
        last = outer.latest if outer is not None and known else None
        yield from _until(safe.earliest, last, as_of)
    if finding.answer.beyond_calendar:
        yield say.BEYOND


def _until(safe: Day, outer: Day | None, as_of: Day) -> Iterable[str]:
    if safe < as_of:
        until = day_words(outer) if outer is not None else None
        form = say.OPEN_SAFE_GONE if until else say.OPEN_SAFE_GONE_ONLY
        yield form.format(safe=day_words(safe), outer=until)
        return
    yield say.OPEN_BY.format(safe=day_words(safe))
    if outer is not None and outer != safe:
        yield say.OPEN_OUTER.format(outer=day_words(outer))


def _past(finding: Finding, _: Day) -> Iterable[str]:
    outer = finding.answer.dates.get("outer")
    if outer is not None and say.day_is_known(outer):
        yield say.PAST.format(outer=day_words(outer.latest))
    else:
        yield say.PAST_DAY_NOT_KNOWN
    step = step_of(finding)
    if isinstance(step, Claim) and step.may_let_in:
        yield say.MAY_LET_IN.format(who=step.may_let_in.removesuffix("."))


def _used(finding: Finding, _: Day) -> Iterable[str]:
    yield say.USED.format(when=say.on_words(finding.answer.dates.get("used")))


def _shut_out(finding: Finding, _: Day) -> Iterable[str]:
    if not finding.shut_out_by:
        yield say.SHUT
    for bar in finding.shut_out_by:
        yield say.SHUT_BECAUSE.format(why=bar.title.removesuffix("."))


def _may_be_asked_for(finding: Finding, _: Day) -> Iterable[str]:
    yield say.ASK_FOR_IT
    step = step_of(finding)
    if isinstance(step, Discretion) and step.needs:
        yield say.sentence(step.needs)


def _holds(finding: Finding, _: Day) -> Iterable[str]:
    rule = finding.rule
    yield say.sentence(rule.says) if isinstance(rule, Definition) else say.sentence("it is so")


def _does_not_hold(finding: Finding, _: Day) -> Iterable[str]:
    rule = finding.rule
    yield (
        say.sentence(rule.denies) if isinstance(rule, Definition) else say.sentence("it is not so")
    )


def _silent(_finding: Finding, _: Day) -> Iterable[str]:
    return ()


def step_of(finding: Finding) -> Step:
    """The step that a finding is of, in the newest text that has it."""
    return finding.rule.outcome(finding.step).branches[-1].step


_TIMED = {Status.DUE, Status.OVERDUE, Status.MET_LATE, Status.LATE_UNLESS_EXTENDED}
_TELLERS: dict[Status | None, Teller] = {
    Status.NOT_ENGAGED: _silent,
    Status.DUE: _due,
    Status.LATE_UNLESS_EXTENDED: _late_unless_extended,
    Status.MET: _met,
    Status.MET_LATE: _met_late,
    Status.OVERDUE: _overdue,
    Status.EXCUSED: _excused,
    Status.OWED: _owed,
    Status.OWED_NOT_MET: _not_met,
    Status.IN_FORCE: _in_force,
    Status.APPEARS_CROSSED: _crossed,
    Status.NOT_OPEN_YET: _not_open_yet,
    Status.OPEN: _open,
    Status.PAST_USUAL_LIMIT: _past,
    Status.USED: _used,
    Status.SHUT_OUT: _shut_out,
    Status.HOLDS: _holds,
    Status.DOES_NOT_HOLD: _does_not_hold,
    Status.MAY_BE_ASKED_FOR: _may_be_asked_for,
    Status.TURNS_ON_THE_LAW: _silent,
}
