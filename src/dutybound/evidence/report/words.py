"""What a report says.  Words follow the strength of the law: a guideline missed is never "unlawful"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dutybound.language import Strength

TITLE = "How long children waited"
FOR_AUTHORITY = (
    "For the authority itself. Not for publication: it holds small numbers, and points to children."
)
FOR_PUBLICATION = "For publication. Small numbers are not shown (c)."
NOT_SHOWN = "c"
SHARE_OF_ALL = "Share in time, counting what is not done as late"
OF_ALL = " (counting what is not done as late)"
NONE = "–"


@dataclass(frozen=True)
class Outcomes:
    """What the outcomes of a limit are called, by the strength of what sets it."""

    on_time: str
    late: str
    late_unless: str
    late_together: str
    days: str
    strength: str


OUTCOMES: Mapping[Strength, Outcomes] = {
    Strength.STATUTORY: Outcomes(
        "In time",
        "Late",
        "Not done; late unless an exception applies",
        "Late, or not done",
        "Days late",
        "The law sets this limit.",
    ),
    Strength.GUIDANCE: Outcomes(
        "Within the time in guidance",
        "After that time",
        "Not done; after that time unless a reason applies",
        "After that time, or not done",
        "Days after that time",
        "Guidance gives this time. Guidance is not law: a time that is missed is not by that alone unlawful.",
    ),
}

MIXED = Outcomes(
    "In time",
    "After the last day",
    "Not done; after the last day unless an exception applies",
    "After the last day, or not done",
    "Days after the last day",
    "",
)
"""Where a table holds limits of the law and times of guidance side by side."""


def outcomes(strength: Strength) -> Outcomes:
    """The words for limits of this strength; those of guidance where it is not the law that sets one."""
    return OUTCOMES.get(strength, OUTCOMES[Strength.GUIDANCE])


BUCKETS: Mapping[str, str] = {
    "due": "Not yet due",
    "met": "In time",
    "met_late": "Done after the last day",
    "met_late_unless": "Of those, an exception may have applied",
    "overdue": "Not done, last day gone by",
    "overdue_unless": "The same, unless an exception applied",
    "excused": "An exception applied",
    "unclear": "Cannot be told",
    "not_recorded": "Start not recorded",
}

GROUPED_BY: Mapping[str, str] = {
    "authority": "authority",
    "region": "region",
    "team": "team",
    "sen_need": "special educational need (first need)",
    "cin_need": "main reason for contact (children in need)",
    "age_band": "age",
    "sex": "sex",
    "ethnic_group": "ethnic group",
    "disability": "recorded disability",
    "month": "month in which it was due",
}

KINDS: Mapping[str, str] = {
    "cin": "children in need census",
    "sen2": "SEN2 census",
    "annex-a": "Area SEND inspection lists (Annex A)",
    "csc-api": "daily children's social care data",
}

HOW_TO_READ: tuple[tuple[str, str], ...] = (
    ("In time", "Done by the last day. It does not mean done well."),
    (
        "Late",
        (
            "Done after the last day; or not done, though the last day has gone by and no "
            "exception is left open. "
            "Of what was done late, some may have been covered by an exception that the returns do not "
            "record."
        ),
    ),
    (
        "Not done; late unless an exception applies",
        (
            "The last day has gone by, and the law has an exception that these returns do not "
            "record. Only the "
            "authority can show that one applies. It is counted apart, and is in no share."
        ),
    ),
    (
        "Share in time",
        (
            "In time, out of in time and late. What is still running, excused or not recorded is "
            "in no share. "
            "Where exceptions are left open, the authority's own report gives both ends: the share if none "
            "of them applied, and if all did."
        ),
    ),
    (
        "Range of the share",
        (
            "Wilson's 95 per cent interval. These are all the children there were, and no sample: the range "
            "shows how far the share of so few could move by chance alone."
        ),
    ),
    (
        "Days late",
        (
            "Half of what is late is late by no more than the median; nine in ten by no more than "
            "the ninetieth "
            "percentile. In brackets is the range (95 per cent) of each. What is not done yet is "
            "counted to the "
            "day of this report, and so will grow. Where a date is vague, the least and the most days are "
            "given."
        ),
    ),
)

SMALL_NUMBERS = (
    "A number that rests on fewer than five children, or none, is not shown (c), nor is any from which one "
    "could be worked out. Shares need ten findings, medians twenty that are late, ninetieth percentiles a "
    "hundred. Counts about children in need are rounded to 10, so rows may not add up. The set of tables is "
    "fixed. Tables that were published before stand as they were until enough has changed."
)

CLOCKS: Mapping[str, tuple[str, ...]] = {
    "ehc.final-plan-20-weeks": (
        (
            "Here the 20 weeks run for every request, also for plans not sent yet. The Department "
            "for Education "
            "counts plans issued in a year, so a plan that is never issued is never late there."
        ),
        (
            "Its headline leaves out plans to which the authority applied an exception. The return "
            "says that one "
            "was applied, and not which. So here a plan that came late counts as late."
        ),
        (
            "Both count from the day of the request to the day on which the first plan was issued, "
            "and never from "
            "the start date of a plan, which moves when a plan is amended."
        ),
    ),
    "care.assessment-45-working-days": (
        (
            "Guidance counts 45 working days from the referral. The published figure describes how long "
            "assessments took from their own start. Where an assessment starts later than the "
            "referral, it can "
            "be within 45 days in the one and not in the other."
        ),
        (
            "The published figure counts assessments that ended in the year. Here a referral "
            "counts once its 45 "
            "days are over, whether or not an assessment has ended or begun."
        ),
    ),
}

HARDLY_TOLD = (
    "Of these, the returns leave more open than they tell. What they tell may be only what went badly, so "
    "their shares say little, and are not for publication: {titles}."
)

NO_REFORM = "This says what a proposal would have changed. It is not law."
NOT_ADVICE = "It is about figures, and says of no one family what they are owed."


def day(on: date) -> str:
    """3 March 2026."""
    return f"{on.day} {on:%B %Y}"


def month(text: str) -> str:
    """2026-03 as Mar 2026; other words as they are."""
    try:
        return f"{date.fromisoformat(f'{text}-01'):%b %Y}"
    except ValueError:
        return text


def number(value: int | None) -> str:
    """1,240; c where it is not shown."""
    return NOT_SHOWN if value is None else f"{value:,}"


def per_cent(value: float | None, nothing: str = NOT_SHOWN) -> str:
    return nothing if value is None else f"{value:.0f}%"


def between(low: float | None, high: float | None, nothing: str = NOT_SHOWN) -> str:
    return nothing if low is None or high is None else f"{low:.0f}% to {high:.0f}%"


def capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
