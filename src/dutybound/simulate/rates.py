"""How many, how often and how long in one authority, from what is published of it.

Where an authority's own figure is missing or suppressed, its region's stands in, then England's.  What is
published nowhere is a constant beside its use, and docs/simulating.md lists those.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dutybound.reference.authorities import authorities, authority
from dutybound.reference.published import ENGLAND, figure, published
from dutybound.reference.published.figures import baselines

NEEDS = ("ASD", "HI", "MLD", "MSI", "OTH", "PD", "PMLD", "SEMH", "SLCN", "SLD", "SPLD", "VI")
SETTINGS = (
    *("mainstream", "special", "alternative_provision", "further_education"),
    *("elsewhere", "early_years", "setting_not_recorded"),
)
EPISODES_A_CHILD = 1.06
"""Referral episodes a child in one return, about: published are only those of children found in need."""


@dataclass(frozen=True)
class Care:
    """Children's social care in one year: counts of episodes, and shares from 0 to 1."""

    referrals: float
    carried: float
    still_open: float
    no_further_action: float
    not_in_need: float
    within_45: float
    conference_within_15: float

    @property
    def children(self) -> float:
        """About how many children one return tells of."""
        return (self.referrals + self.carried) / EPISODES_A_CHILD


@dataclass(frozen=True)
class Send:
    """EHC plans in one year: counts of plans, assessments, requests, ceased plans; shares from 0 to 1.

    `agree`, `refuse` and `withdraw` are of requests with an outcome; `issue` of assessments with one;
    `within_20` and `over_a_year` of plans issued without an exception; `exceptions` of plans issued;
    `with_meeting` of plans whose review was expected; `within_4` of decisions on reviews.
    """

    plans: float
    assessed: float
    requests: float
    ceased: float
    agree: float
    refuse: float
    withdraw: float
    within_6: float
    issue: float
    within_16: float
    exceptions: float
    within_20: float
    within_20_despite_exception: float
    over_a_year: float
    with_meeting: float
    within_4: float
    needs: dict[str, float]
    settings: dict[str, float]

    @property
    def persons(self) -> float:
        """About how many persons one return tells of: plans, ceased plans, requests that led to none yet."""
        return self.plans + self.ceased + 0.67 * self.requests


@dataclass(frozen=True)
class Rates:
    """What is published of one authority, as far as it is drawn from."""

    code: str
    care: Care
    send: Send

    @property
    def persons(self) -> float:
        """About how many persons its two returns tell of together."""
        return self.care.children * 0.85 + self.send.persons


@cache
def rates(code: str) -> Rates:
    """The rates of an authority of today.  UnknownAuthority where the number is nobody's."""
    return Rates(code, _care(code), _send(code))


@cache
def persons_in_england() -> int:
    """About how many persons all returns of one year tell of."""
    return round(sum(rates(code).persons for code in authorities()))


def _number(name: str, measure: str, code: str) -> float:
    """The latest figure of the authority, or its region's, or England's."""
    for place in _places(code):
        found = figure(name, measure, place)
        if found is not None and found.value is not None:
            return found.value
    raise LookupError(f"{name}: {measure}")


def _places(code: str) -> tuple[str, ...]:
    return (ENGLAND,) if code == ENGLAND else (code, authority(code).region_code, ENGLAND)


def _share(name: str, measure: str, code: str) -> float:
    return _number(name, measure, code) / 100


def _count(name: str, measure: str, code: str) -> float:
    """The authority's own count, or the part of England's that its plans are of England's plans."""
    found = figure(name, measure, code)
    if found is not None and found.value is not None:
        return found.value
    part = (authority(code).plans or 0) / _number("caseload", "plans", ENGLAND)
    return _number(name, measure, ENGLAND) * part


def _ratio(name: str, above: str, below: tuple[str, ...], code: str) -> float:
    """One count as a share of others, all of one place: the first that has them all and is not nothing."""
    for place in _places(code):
        values = [figure(name, measure, place) for measure in (above, *below)]
        numbers = [one.value for one in values if one is not None and one.value is not None]
        if len(numbers) == len(values) and sum(numbers[1:]) > 0:
            return min(numbers[0] / sum(numbers[1:]), 1.0)
    raise LookupError(f"{name}: {above}")


def _care(code: str) -> Care:
    started = _count("children_in_need", "episodes_started", code)
    ever = _count("children_in_need", "episodes_at_any_point", code)
    tool = "interactive_tool"
    return Care(
        referrals=_count("referrals", "referrals", code),
        carried=max(ever - started, 0.0),
        still_open=_count("children_in_need", "episodes_on_31_march", code),
        no_further_action=_share("referrals", "share_no_further_action", code),
        not_in_need=_share("referrals", "share_not_in_need", code),
        within_45=_share(tool, "share_assessments_within_45_working_days", code),
        conference_within_15=_share(tool, "share_conferences_within_15_working_days", code),
    )


def _send(code: str) -> Send:
    decided = ("agreed", "refused", "withdrawn")
    within, over = "within_20_weeks_less_exceptions", "over_a_year_less_exceptions"
    without = _ratio("timeliness", "plans_less_exceptions", ("plans",), code)
    return Send(
        plans=_count("caseload", "plans", code),
        assessed=_count("assessments", "assessments", code),
        requests=_count("requests", "requests", code),
        ceased=_count("ceased_plans", "ceased", code),
        agree=_ratio("requests", "agreed", decided, code),
        refuse=_ratio("requests", "refused", decided, code),
        withdraw=_ratio("requests", "withdrawn", decided, code),
        within_6=_share("requests", "share_within_six_weeks", code),
        issue=_ratio("assessments", "plan_agreed", ("plan_agreed", "plan_refused"), code),
        within_16=_share("assessments", "share_refusals_within_16_weeks", code),
        exceptions=1 - without,
        within_20=_ratio("timeliness", within, ("plans_less_exceptions",), code),
        within_20_despite_exception=_despite_exception(),
        over_a_year=_ratio("timeliness", over, ("plans_less_exceptions",), code),
        with_meeting=_ratio("annual_reviews", "with_meeting", ("expected",), code),
        within_4=_share("annual_reviews", "share_within_four_weeks", code),
        needs={need: _number("sen_needs", need, code) for need in (*NEEDS, "not_recorded")},
        settings={one: _number("caseload", one, code) for one in SETTINGS},
    )


@cache
def _despite_exception() -> float:
    """Of England's plans to which an exception applied, the share issued within 20 weeks all the same."""
    with_all = _number("timeliness", "within_20_weeks", ENGLAND)
    without = _number("timeliness", "within_20_weeks_less_exceptions", ENGLAND)
    plans = _number("timeliness", "plans", ENGLAND)
    plain = _number("timeliness", "plans_less_exceptions", ENGLAND)
    return (with_all - without) / (plans - plain)


@cache
def england_by(name: str, measure: str, topic: str) -> dict[str, float]:
    """England's counts of a measure, by the lines of one breakdown; what is not a number is left out."""
    rows = published(name)
    here = (rows["level"] == "England") & (rows["topic"] == topic) & (rows["measure"] == measure)
    found = rows.filter(here & rows["value"].is_not_null())
    return dict(zip(found["breakdown"], found["value"], strict=True))


@cache
def bands_of_working_days() -> dict[str, float]:
    """How many of England's assessments ended in each band of working days (published table C2)."""
    table = "cin_c2_assessment_duration"
    return {
        measure: value
        for (file, _, measure), value in baselines().items()
        if file == table and ("_days" in measure or measure == "Same_day")
    }
