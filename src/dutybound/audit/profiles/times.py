"""Dates in an assessment report: when it was asked for and finished, and the working days between."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dutybound.audit.findings import Presence
from dutybound.audit.profiles.judging import first, not_found, says, tells
from dutybound.audit.profiles.profile import Judged, Line, Site
from dutybound.audit.words import any_of
from dutybound.days import Day, parse_span
from dutybound.days.counting import BeyondCalendar
from dutybound.days.uk import ENGLAND
from dutybound.days.unreadable import UnreadableDate

LONGEST = 45
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
_DATE = rf"(\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} \d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}|\d{{4}}-\d\d-\d\d)"
_ASKED = re.compile(
    rf"\b(?:asked for|request(?:ed)?(?: received)?(?: date)?|date of (?:the )?(?:request|referral)|"
    rf"referr(?:al|ed)(?: received)?(?: date)?|received|contacted us)\b[^.;\d]{{0,30}}{_DATE}"
)
_ENDED = re.compile(
    rf"\b(?:finished|completed?|concluded|signed off|ended|date (?:completed|of completion|"
    rf"finished)|closed)\b[^.;\d]{{0,30}}{_DATE}"
)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_SOME_TIME = any_of(
    r"date (?:allocated|of (?:visit|report|assessment))", r"allocated",
    r"(?:completed|finished|dated|signed)\b.{0,30}\d.*", r"working days", r"visited on", r"timescales?",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A day that a line tells."""

    when: Day
    line: Line


def times(site: Site) -> Judged:
    """Both days, with no more than 45 working days between them."""
    asked, ended = _told(site, _ASKED), _told(site, _ENDED)
    if asked and ended:
        return _between(asked, ended)
    line = first(site, says(_SOME_TIME)) or (asked.line if asked else ended.line if ended else None)
    if line is None:
        return not_found(site)
    return Judged(
        Presence.THIN, "not both the day of the request and the day of its end are told", line
    )


def _between(asked: Told, ended: Told) -> Judged:
    try:
        late = ended.when > ENGLAND.after(asked.when, LONGEST)
    except BeyondCalendar:
        return Judged(Presence.PRESENT, "both days are told; they could not be counted", ended.line)
    if ended.when < asked.when:
        return Judged(Presence.THIN, "it ended before it was asked for", ended.line)
    if late:
        why = f"it was finished more than {LONGEST} working days after it was asked for"
        return Judged(Presence.THIN, why, ended.line)
    return Judged(Presence.PRESENT, "both days are told, and the time was kept", ended.line)


def _told(site: Site, pattern: re.Pattern[str]) -> Told | None:
    for line in filter(tells, site.lines):
        found = pattern.search(line.own)
        when = _day(found[1]) if found else None
        if when is not None:
            return Told(when, line)
    return None


def _day(text: str) -> Day | None:
    try:
        span = parse_span(_ORDINAL.sub("", text).replace(".", "/"))
    except UnreadableDate:
        return None
    return span.earliest if span.exact else None
