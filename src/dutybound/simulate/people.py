"""Invented persons: an age, a sex, an ethnicity, a number that no school gave, a name that nobody has.

Nothing here can be anybody: unique pupil numbers use establishment numbers below 1000, which schools are
not given, and names and postcodes are made of a word and a number.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import polars as pl

from dutybound.simulate.drawing import (
    Chance,
    Days,
    Flags,
    Numbers,
    Texts,
    by_weight,
    happens,
    places,
    span,
)
from dutybound.simulate.rates import england_by

ETHNICITIES = {
    "Any other ethnic group": {"OOTH": 1.0},
    "Asian - Any other Asian background": {"AOTH": 1.0},
    "Asian - Bangladeshi": {"ABAN": 1.0},
    "Asian - Chinese": {"CHNE": 1.0},
    "Asian - Indian": {"AIND": 1.0},
    "Asian - Pakistani": {"APKN": 1.0},
    "Black - Any other Black background": {"BOTH": 1.0},
    "Black - Black African": {"BAFR": 1.0},
    "Black - Black Caribbean": {"BCRB": 1.0},
    "Mixed - Any other Mixed background": {"MOTH": 1.0},
    "Mixed - White and Asian": {"MWAS": 1.0},
    "Mixed - White and Black African": {"MWBA": 1.0},
    "Mixed - White and Black Caribbean": {"MWBC": 1.0},
    "Unclassified": {"NOBT": 0.7, "REFU": 0.3},
    "White - Any other White background": {"WOTH": 1.0},
    "White - Gypsy/Roma": {"WROM": 1.0},
    "White - Irish": {"WIRI": 1.0},
    "White - Traveller of Irish heritage": {"WIRT": 1.0},
    "White - White British": {"WBRI": 1.0},
}
"""The codes of a return for each line of the published breakdown."""


UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
UPN_WEIGHTS = np.arange(2, 14)


def ethnicity_weights(topic: str = "Ethnicity") -> dict[str, float]:
    """Codes of ethnicity with how many of England's children with a plan have each."""
    counts = england_by("caseload", "plans", topic)
    return {
        code: counts[line] * part
        for line, codes in ETHNICITIES.items()
        for code, part in codes.items()
    }


def plan_ages(name: str, measure: str, youngest: int = 2, oldest: int = 20) -> dict[int, float]:
    """England's counts by year of age, in any release's words ("age 5", "Aged 5", "under 3")."""
    ages: dict[int, float] = {}
    for line, count in england_by(name, measure, "Child or young persons age").items():
        digits = "".join(letter for letter in line if letter.isdigit())
        if digits:
            age = int(digits) - (1 if line.startswith("under") else 0)
            ages[age] = ages.get(age, 0.0) + count
    return {age: count for age, count in ages.items() if age <= 25 and count > 0}


def ages(chance: Chance, weights: Mapping[int, float], size: int) -> Numbers:
    """Whole years of age by their weights; "20 and over" thins out to 24."""
    drawn = np.asarray(list(weights))[places(chance, list(weights.values()), size)]
    topmost = max(weights)
    if topmost == 20:
        older = np.minimum(chance.geometric(0.4, size) - 1, 4)
        drawn = np.where(drawn == 20, 20 + older, drawn)
    return drawn.astype(np.int64)


def born(chance: Chance, when: np.datetime64, years: Numbers) -> Days:
    """Days of birth of persons who are so old on a day."""
    first = np.floor(years * 365.25).astype(np.int64) + 1
    return np.asarray(when - span(first + chance.integers(0, 364, len(years))))


def sexes(chance: Chance, male: float, size: int) -> Texts:
    """M or F."""
    return np.where(happens(chance, male, size), "M", "F")


def male_share(name: str, measure: str) -> float:
    """Of England's children in a published table, the share of boys."""
    counts = england_by(name, measure, "Sex")
    return counts["Male"] / (counts["Male"] + counts["Female"])


def ethnicities(chance: Chance, size: int) -> Texts:
    """Codes of ethnicity as often as among England's children with a plan."""
    return by_weight(chance, ethnicity_weights(), size)


def unique_numbers(code: str, start: Days, first: int = 0) -> Texts:
    """A unique pupil number for each person, with the right check letter; `start` gives its two-figure year.

    The person's place, counted from `first`, makes it unique in the authority.
    """
    place = first + np.arange(len(start), dtype=np.int64)
    year = (start.astype("datetime64[Y]").astype(np.int64) + 1970) % 100
    establishment = 1 + place // 1000 % 999
    whole = ((int(code) * 10_000 + establishment) * 100 + year) * 1000 + place % 1000
    digits = whole[:, None] // 10 ** np.arange(11, -1, -1) % 10
    letters = np.array(list(UPN_LETTERS))[(digits * UPN_WEIGHTS).sum(axis=1) % 23]
    return np.char.add(letters, whole.astype(str))


def without_number(chance: Chance, years: Numbers) -> Flags:
    """Who has no unique pupil number: most under fives, few others (our choice: nothing is published)."""
    return happens(chance, np.where(years < 5, 0.85, 0.02), len(years))


def why_without(missing: Flags, years: Numbers, otherwise: str) -> pl.Series:
    """The code that says why there is no number: UN1 under six, else another; null where there is one."""
    codes = np.where(years < 6, "UN1", otherwise)
    return pl.Series("upnunknown", codes).set(pl.Series(~missing), None)
