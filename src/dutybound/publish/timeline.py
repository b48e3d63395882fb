"""What comes at each age from 13 to 25 for one child: in words, as data, and as days to remember."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from dutybound.days import LAST, Day, Span, birthday, iso
from dutybound.days import words as day_words
from dutybound.engine import report_words as say
from dutybound.engine.check import Result
from dutybound.engine.coming import Coming
from dutybound.engine.findings import Finding
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section, with_content
from dutybound.engine.report_sorting import Bucket, sorted_into
from dutybound.engine.report_states import state_words
from dutybound.language import Status
from dutybound.language.milestones import Force, Milestone
from dutybound.paper.reminders import DayToRemember, one_a_day

HEADING = "From 13 to 25: what comes when, and from whom"
USUAL = (
    "Ages are exact. A school year is the usual one for the age: some children are in another. What comes "
    "later can change with the law, and with what happens until then."
)
FROM_BIRTHDAY = "This is worked out from the birthday, and from what you told us."
RUNNING = "Time limits that run already"
BEGUN = "What holds already"
BEGUN_TOLD = "Each of these began before today, and can still matter."
FIRST_AGE, LAST_AGE = 13, 25
_YEARS_AT_SCHOOL = range(9, 14)


@dataclass(frozen=True)
class Timeline:
    """What is to come, the time limits that run already, and the birthday that it hangs on."""

    born: Span
    coming: tuple[Coming, ...]
    result: Result

    @property
    def running(self) -> tuple[Finding, ...]:
        """What is late or may be, is due or is open on the day that the case is looked at."""
        found = sorted_into(self.result.findings)
        places = (Bucket.LATE, Bucket.LATE_UNLESS, Bucket.LATE_IF, Bucket.DUE)
        due = [finding for place in places for finding in found[place]]
        return (*due, *(f for f in found[Bucket.CAN_DO] if f.status in _STILL_TO_USE))


_STILL_TO_USE = {Status.OPEN, Status.NOT_OPEN_YET}


def timeline_report(timeline: Timeline) -> Report:
    """What runs and what holds already, then an age at a time; what is past is left out."""
    as_of = timeline.result.as_of
    left = [one for one in timeline.coming if not one.is_past(as_of)]
    begun = tuple(one for one in left if one.has_begun(as_of))
    ahead = [one for one in left if not one.has_begun(as_of)]
    sections = [
        Section("begun", BEGUN, (BEGUN_TOLD,), tuple(map(_entry, begun))),
        *(_age(timeline.born, age, tuple(each)) for age, each in groupby(ahead, _age_of)),
    ]
    return Report(
        heading=HEADING,
        opening=(say.AS_OF.format(day=day_words(as_of)), FROM_BIRTHDAY, USUAL),
        brief=(),
        sections=tuple(with_content((_running(timeline), *sections))),
        closing=(say.NOT_ADVICE,),
    )


def _age_of(one: Coming) -> int:
    return one.age


def _running(timeline: Timeline) -> Section:
    as_of = timeline.result.as_of
    told = (f"{each.title}: {say.small(state_words(each, as_of))}" for each in timeline.running)
    lines = tuple(map(Line, dict.fromkeys(told)))
    return Section("running", RUNNING, lines=lines)


def _age(born: Span, age: int, comes: tuple[Coming, ...]) -> Section:
    return Section(
        f"age-{age}",
        f"Age {age}",
        (f"The birthday: {birthday_words(born, age)}.", *_school_year(born, age)),
        tuple(map(_entry, comes)),
    )


def birthday_words(born: Span, age: int) -> str:
    """The day on which the child reaches an age, or the days between which it lies."""
    return Span(birthday(born.earliest, age), birthday(born.latest, age)).words()


def _school_year(born: Span, age: int) -> Iterator[str]:
    """The school year that children usually begin at an age, where everybody of the age goes to school."""
    if age - 4 in _YEARS_AT_SCHOOL:
        yield f"The school year that usually begins at this age: Year {age - 4}."


def _entry(one: Coming) -> Entry:
    rule = Part("The rule", (Line(one.milestone.rule),), detail=True)
    return Entry(one.milestone.title, (f"{when_words(one)}.", _who(one.milestone)), parts=(rule,))


def _who(milestone: Milestone) -> str:
    """Who must, may or is expected to do it, and on what condition."""
    if milestone.force is Force.CHANGE:
        does = "this changes by itself"
    else:
        does = f"{milestone.owed_by.words} {milestone.force.value} do this"
    if not milestone.only_if:
        return f"{say.capital(does)}."
    return f"If {milestone.only_if}, {does}."


def when_words(one: Coming) -> str:
    """From when, or until when: 'From 2 May 2029', 'By 30 March 2031'."""
    if one.opens is None:
        return f"By {_last(one.due)}"
    if one.due is None:
        return f"From {one.opens.words()}"
    return f"From {one.opens.words()}, by {_last(one.due)}"


def _last(due: Span | None) -> str:
    if due is None or due.latest == LAST:
        return "a day that is not known"
    return due.words()


# --- as data, and as days to remember --------------------------------------------------------------


def timeline_as_json(timeline: Timeline) -> dict[str, object]:
    """The timeline as plain data, what is past included."""
    as_of = timeline.result.as_of
    return {
        "as_of": iso(as_of),
        "born": _span_as_json(timeline.born),
        "coming": [_coming_as_json(one, as_of) for one in timeline.coming],
        "running": [
            {
                "rule": finding.rule.id,
                "step": finding.step,
                "matter": finding.record.id,
                "title": finding.title,
                "state": state_words(finding, as_of),
            }
            for finding in timeline.running
        ],
    }


def _coming_as_json(one: Coming, as_of: Day) -> dict[str, object]:
    milestone = one.milestone
    return {
        "id": milestone.id,
        "age": one.age,
        "title": milestone.title,
        "owed_by": milestone.owed_by.words,
        "force": milestone.force.name.lower(),
        "lane": milestone.lane,
        "rule": milestone.rule,
        "opens": _span_as_json(one.opens),
        "due": _span_as_json(one.due),
        "ends": _span_as_json(one.ends),
        "only_if": milestone.only_if,
        "sure": one.sure,
        "past": one.is_past(as_of),
    }


def _span_as_json(span: Span | None) -> dict[str, str] | None:
    return None if span is None else {"earliest": iso(span.earliest), "latest": iso(span.latest)}


def days_to_remember(timeline: Timeline, *, with_details: bool) -> tuple[DayToRemember, ...]:
    """Each day ahead on which something opens or is due, once.  A vague day is given as its first."""
    as_of = timeline.result.as_of
    told = (
        (span.earliest, f"{words}: {one.milestone.title}")
        for one in timeline.coming
        for span, words in ((one.opens, "From this day"), (one.due, "By this day"))
        if span is not None and as_of < span.earliest < LAST
    )
    return one_a_day(told, with_details=with_details)
