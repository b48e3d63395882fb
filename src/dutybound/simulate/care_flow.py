"""Referrals, the assessments that followed, and when each episode of need was closed.

As with requests, the flow is steady: referrals begin some months before the year, so that assessments that
ended in it, or were still running at its end, are all there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dutybound.simulate.drawing import (
    NEVER,
    Chance,
    Days,
    Flags,
    Numbers,
    Shares,
    happens,
    long_tail,
    office_day,
    places,
    some_days,
    span,
    working_days_after,
)
from dutybound.simulate.period import Period
from dutybound.simulate.rates import Care, bands_of_working_days

DAYS_BEFORE = 220
"""How long before the year referrals begin: hardly an assessment takes longer."""

BANDS = {
    "Same_day": (0, 0),
    "1-10_days": (1, 10),
    "11-20_days": (11, 20),
    "21-30_days": (21, 30),
    "31-40_days": (31, 40),
    "41-45_days": (41, 45),
    "46-50_days": (46, 50),
    "51-60_days": (51, 60),
    "61+_days": (61, 140),
}
"""Working days from the start of an assessment to its end, in the bands of the published table C2."""

DAYS_TO_START = (0.55, 0.25, 0.1, 0.04, 0.02, 0.02, 0.01, 0.01)
"""Working days from a referral to the start of its assessment: our choice, mostly none or one."""

CARRIED_STILL_OPEN = 0.85
"""Of episodes open for long before the year, the share still open after it.

Chosen so that about 35.6 per cent of all open ones have been open for two years, as in England in 2025.
"""

NO_ACTION, NOT_IN_NEED, IN_NEED = 0, 1, 2


@dataclass
class Episodes:
    """Episodes, one a row; every array is as long.

    `kind` is NO_ACTION, NOT_IN_NEED or IN_NEED; `started` and `authorised` are of the first assessment, and
    missing where there is none to show (`authorised` also where it was running on the last day); `closed` is
    missing where the episode was open on it.
    """

    referred: Days
    kind: Numbers
    started: Days
    authorised: Days
    closed: Days

    def __len__(self) -> int:
        return len(self.referred)

    def only(self, rows: Flags | Numbers) -> Episodes:
        """Some of them."""
        return Episodes(*(part[rows] for part in self._parts()))

    def and_then(self, others: Episodes) -> Episodes:
        """These, then others."""
        pairs = zip(self._parts(), others._parts(), strict=True)
        return Episodes(*(np.concatenate(pair) for pair in pairs))

    def _parts(self) -> tuple[np.ndarray, ...]:
        return (self.referred, self.kind, self.started, self.authorised, self.closed)


def working_days_to_assess(chance: Chance, care: Care, size: int) -> Numbers:
    """Working days from start to end of assessments: the authority's share within 45, England's bands."""
    bands = bands_of_working_days()
    counts = np.array([bands[name] for name in BANDS])
    ends = np.array(list(BANDS.values()))
    within = happens(chance, care.within_45, size)
    early = places(chance, counts[:6], size)
    late = 6 + places(chance, counts[6:], size)
    band = np.where(within, early, late)
    drawn = chance.integers(ends[band, 0], ends[band, 1] + 1)
    return np.where(band == 8, long_tail(chance, 61, 16.0, 140, size), drawn)


def new_episodes(chance: Chance, care: Care, factor: float, period: Period) -> Episodes:
    """Referrals of the year and the months before it, those that were closed before it left out."""
    first = period.care_start - np.timedelta64(DAYS_BEFORE, "D")
    size = round(care.referrals * factor * (365 + DAYS_BEFORE) / 365)
    referred = some_days(chance, first, period.care_end, size)
    referred = np.where(happens(chance, 0.93, size), office_day(referred), referred)
    shares = (care.no_further_action, care.not_in_need)
    kind = places(chance, (*shares, max(1 - sum(shares), 0.0)), size)
    started, authorised = _first_assessment(chance, care, referred)
    closed = _closed(
        chance, care, factor, period, Episodes(referred, kind, started, authorised, authorised)
    )
    made = Episodes(referred, kind, started, authorised, closed)
    return _as_shown(made.only(closed >= period.care_start), period)


def _closed(chance: Chance, care: Care, factor: float, period: Period, made: Episodes) -> Days:
    """When each would be closed: at once, after the assessment, or after help of some length."""
    size = len(made)
    at_once = office_day(made.referred + span(chance.integers(0, 4, size)), later=True)
    at_once = np.minimum(at_once, period.care_end)
    after = made.authorised + span(chance.integers(0, 11, size))
    lasting = chance.exponential(1.0, size)
    in_need = made.kind == IN_NEED
    mean = _mean_length(care, factor, period, made.only(in_need), lasting[in_need])
    later = _closed_after(made.authorised, mean, lasting)
    return np.where(made.kind == NO_ACTION, at_once, np.where(in_need, later, after))


def _closed_after(authorised: Days, mean: float, lasting: Shares) -> Days:
    return office_day(authorised + span(np.floor(5 + mean * lasting)), later=True)


def _mean_length(
    care: Care, factor: float, period: Period, made: Episodes, lasting: Shares
) -> float:
    """Mean days of help with which as many episodes are open at the end as are published: by halving."""
    before = made.referred < period.care_start
    low, high = 1.0, 4000.0
    for _ in range(24):
        middle = (low + high) / 2
        closed = made.authorised + span(np.floor(5 + middle * lasting))
        recent = int((before & (closed >= period.care_start)).sum())
        older = CARRIED_STILL_OPEN * max(care.carried * factor - recent, 0)
        if int((closed > period.care_end).sum()) + older < care.still_open * factor:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _as_shown(made: Episodes, period: Period) -> Episodes:
    """What a return made on the last day shows: nothing of any day after it."""
    none = made.kind == NO_ACTION
    started = np.where(none | (made.started > period.care_end), NEVER, made.started)
    ended = np.where(none | (made.authorised > period.care_end), NEVER, made.authorised)
    closed = np.where(made.closed > period.care_end, NEVER, made.closed)
    return Episodes(made.referred, made.kind, started, ended, closed)


def carried_episodes(
    chance: Chance, care: Care, factor: float, period: Period, already: int
) -> Episodes:
    """Episodes in need that were open long before the year, each with its first assessment.

    `already` are those that began in the months before it, which are drawn elsewhere.
    """
    size = max(round(care.carried * factor) - already, 0)
    age = np.where(
        happens(chance, 0.15, size),
        chance.integers(DAYS_BEFORE + 1, 366, size),
        366 + np.floor(chance.exponential(800.0, size)).astype(np.int64).clip(0, 4500),
    )
    referred = office_day(period.care_start - span(age))
    still = happens(chance, CARRIED_STILL_OPEN, size)
    closed = office_day(some_days(chance, period.care_start, period.care_end, size), later=True)
    kind = np.full(size, IN_NEED)
    started, authorised = _first_assessment(chance, care, referred)
    closed = np.where(still, NEVER, np.minimum(closed, period.care_end))
    return Episodes(referred, kind, started, authorised, closed)


def _first_assessment(chance: Chance, care: Care, referred: Days) -> tuple[Days, Days]:
    """From when to when each child was assessed after the referral."""
    size = len(referred)
    started = working_days_after(referred, places(chance, DAYS_TO_START, size))
    return started, working_days_after(started, working_days_to_assess(chance, care, size))


def followed(chance: Chance, episodes: Episodes, period: Period) -> Numbers:
    """Which child each episode is of: its own, or one whose earlier episode had been closed by then.

    About one in ten referrals of the year is of a child who is in the same return already.
    """
    owner = np.arange(len(episodes))
    closed_by = period.care_end - span(30)
    in_year = episodes.referred >= period.care_start + span(40)
    again = np.flatnonzero(in_year & happens(chance, 0.11, len(episodes)))
    is_again = np.zeros(len(episodes), dtype=bool)
    is_again[again] = True
    earlier = np.flatnonzero((episodes.closed < closed_by) & ~is_again)
    size = min(len(again), len(earlier))
    again = again[np.argsort(episodes.referred[again], kind="stable")][:size]
    earlier = chance.permutation(earlier)[:size]
    earlier = earlier[np.argsort(episodes.closed[earlier], kind="stable")]
    fits = episodes.closed[earlier] + span(7) < episodes.referred[again]
    owner[again[fits]] = earlier[fits]
    return owner
