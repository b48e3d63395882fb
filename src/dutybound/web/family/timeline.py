"""The picture of time of a result: what happened, what is late or due, and until when somebody can act."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from django.utils.translation import gettext as _

from dutybound.days import FIRST, LAST, Day, Span, to_date
from dutybound.engine import Finding, Occurrence, Reason, Record, Result
from dutybound.engine.report_clocks import Clock
from dutybound.engine.report_sorting import WRONG, Bucket, sorted_into
from dutybound.engine.report_states import state_words
from dutybound.engine.report_words import capital
from dutybound.language import Event, Field
from dutybound.language.truth import TRUE
from dutybound.web.design.time_picture import Mark, Picture, Tone, lay_out

MOST = 12
"""How many marks a picture holds: more are told by the page of dates."""

_LIMITS: tuple[tuple[tuple[Bucket, ...], Tone], ...] = (
    ((Bucket.LATE, Bucket.LATE_UNLESS), "late"),
    ((Bucket.DUE,), "due"),
    ((Bucket.LATE_IF,), "question"),
    ((Bucket.DONE_LATE, Bucket.EXPECTED), "late"),
)
_TOLD_OF = (*WRONG, Bucket.DUE, Bucket.CAN_DO, Bucket.ASK)

Words = Callable[[str], str]


def picture(result: Result, limits: Iterable[Clock], words: Words) -> Picture:
    """The picture.  `words` speaks a text to whoever reads it."""
    found = sorted_into(result.findings)
    marks = chain(
        _last_days(found, result.as_of, words),
        _rights(limits, words),
        _happened([*(f for place in _TOLD_OF for f in found[place]), *result.findings], words),
    )
    return lay_out(list(dict.fromkeys(marks))[:MOST], to_date(result.as_of))


def _last_days(found: dict[Bucket, list[Finding]], as_of: Day, words: Words) -> Iterator[Mark]:
    for places, tone in _LIMITS:
        for finding in (f for place in places for f in found[place]):
            due = finding.answer.dates.get("due")
            title = _("Last day: %(what)s") % {"what": words(finding.title)}
            yield from _mark(due, title, tone, state_words(finding, as_of))


def _rights(limits: Iterable[Clock], words: Words) -> Iterator[Mark]:
    """The safe day of each right that may still be used; a bar runs on to the day that ends it."""
    for clock in limits:
        if clock.safe is None or clock.past or clock.shut:
            continue
        span = Span(clock.safe, max(clock.safe, clock.outer or clock.safe))
        title = words(_("Safe day for you: %(what)s") % {"what": clock.title})
        yield from _mark(span, title, "open", "")


def _happened(findings: Iterable[Finding], words: Words) -> Iterator[Mark]:
    """The events that findings rest on, each once."""
    seen: set[tuple[Record | None, Field]] = set()
    for reason in (reason for finding in findings for reason in finding.reasons):
        field = reason.field
        if isinstance(field, Event) and (reason.record, field) not in seen:
            seen.add((reason.record, field))
            yield from _mark(_when(reason), words(capital(field.happening)), "plain", "")


def _when(reason: Reason) -> Span | None:
    if reason.record is None or reason.field is None:
        return None
    for account in reason.record.accounts.get(reason.field, ()):
        if isinstance(account.value, Occurrence) and account.value.state is TRUE:
            return account.value.span
    return None


def _mark(span: Span | None, label: str, tone: Tone, state: str) -> Iterator[Mark]:
    """A mark, where a last day is known; where no first one is, the label says "by"."""
    if span is None or span.latest == LAST:
        return
    last = to_date(span.latest)
    if span.earliest == FIRST:
        yield Mark(last, _("By this day: %(what)s") % {"what": label}, tone, state=state)
    else:
        yield Mark(to_date(span.earliest), label, tone, None if span.exact else last, state)
