"""How long things are kept, as code, and what is past its time today.

    closed      a closed case, when its `keep_until` has passed
    withdrawn   a case whose family took their consent back, 30 days later
    over        a case whose consent ended, 30 days later, unless they agreed again
    small       invitations that ended, sessions that are over, sign-ins older than 90 days

Nothing is erased by this: it makes a report.  Whoever erases names the report's own word, so that exactly
what they read is erased, and nothing that came to be due since.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from axes.models import AccessAttempt, AccessLog
from django.contrib.sessions.models import Session
from django.db import models
from django.utils import timezone

from dutybound.days import Day, to_date
from dutybound.web.casework.cases.changing import consent_of
from dutybound.web.casework.cases.consent import UNTIL, WITHDRAWN_ON, day_of
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.people.models import Colleague, Invitation
from dutybound.web.vault.errors import CannotBeOpened

GRACE = timedelta(days=30)
SIGN_INS = timedelta(days=90)
CLOSED = "closed, and its time is over"
WITHDRAWN = "consent was taken back more than 30 days ago"
OVER = "consent ended more than 30 days ago"


@dataclass(frozen=True)
class Past:
    """A case that is past its time: why, and since when."""

    case_id: int
    number: str
    why: str
    since: date


@dataclass
class Report:
    """What would be erased today, and what needs somebody's eye instead."""

    cases: list[Past] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    """Numbers of cases that this desk's secret does not open: nothing is done with them."""
    small: dict[str, int] = field(default_factory=dict)

    @property
    def word(self) -> str:
        """A word for exactly these cases: six letters and digits that `erase_all` is given."""
        text = "\n".join(f"{past.number} {past.why}" for past in self.cases)
        return hashlib.sha256(text.encode()).hexdigest()[:6]


class AnotherReport(Exception):
    """What is past its time is not what the report said any more.  Nothing was erased."""


def report(today: Day, *, but: frozenset[str] = frozenset()) -> Report:
    """What is past its time today, but for the cases of these numbers."""
    day, told = to_date(today), Report()
    cases = CaseFile.objects.get_queryset().filter(key__isnull=False).exclude(number__in=but)
    for case in cases.order_by("number").iterator(chunk_size=200):
        try:
            told.cases.extend(_past(case, day))
        except CannotBeOpened:
            told.unreadable.append(case.number)
    told.small = {name: rows.count() for name, rows in _small(timezone.now()).items()}
    return told


def _past(case: CaseFile, day: date) -> Iterator[Past]:
    """Why a case is past its time, the first reason only; nothing while it is not."""
    for why, since in _ends(case):
        if since is not None and since < day:
            yield Past(case.pk, case.number, why, since)
            return


def _ends(case: CaseFile) -> Iterator[tuple[str, date | None]]:
    """The last day of a case under each rule; None where a rule does not speak of it."""
    yield CLOSED, case.keep_until if case.closed_on else None
    consent = consent_of(case)
    yield WITHDRAWN, _later(day_of(consent, WITHDRAWN_ON))
    if case.closed_on is None:
        yield OVER, _later(day_of(consent, UNTIL))


def _later(day: date | None) -> date | None:
    return None if day is None else day + GRACE


def _small(now: datetime) -> dict[str, models.QuerySet[models.Model]]:
    """Rows of no case that are past their time, by what they are."""
    return {
        "invitations that ended": Invitation.objects.filter(ends_at__lt=now),
        "sessions that are over": Session.objects.filter(expire_date__lt=now),
        "failed sign-ins": AccessAttempt.objects.filter(attempt_time__lt=now - SIGN_INS),
        "sign-ins": AccessLog.objects.filter(attempt_time__lt=now - SIGN_INS),
    }


def erase_all(
    today: Day, word: str, who: Colleague, *, but: frozenset[str] = frozenset()
) -> Report:
    """Erase what a report said.  AnotherReport where `word` is not the word of what is past its time now."""
    told = report(today, but=but)
    if told.word != word:
        raise AnotherReport
    for past in told.cases:
        erase(past.case_id, past.why, who)
    for rows in _small(timezone.now()).values():
        rows.delete()
    return told
