"""England's local authorities, by the three-digit number that every return and statistic shares.

The number (DfE's "old LA code", kept as text) is the only safe key: files of one release disagree about
names and about ONS codes.  Authorities that have ended are held with those that followed them.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from dutybound.reference.shipped import Row, rows_of

UNRECOGNISED_REGION = "unrecognised"


class UnknownAuthority(LookupError):
    """No authority of England has this number or name; the text says what was meant, perhaps."""


@dataclass(frozen=True)
class Authority:
    """A local authority that has, or had, duties to children.

    `code` is three digits; `region` and `region_code` one of England's nine; `ons_codes` every ONS code
    that official files use for it, the present one first.  `population` (under 18, mid-2024), `plans` (EHC
    plans, January 2025) and `children_in_need` (31 March 2025) are counts, None for one that has ended.
    `ended` is the first day on which it was no more, and `successors` are the codes that followed.
    """

    code: str
    name: str
    region: str
    region_code: str
    kind: str
    ons_codes: tuple[str, ...]
    population: int | None
    plans: int | None
    children_in_need: int | None
    ended: date | None = None
    successors: tuple[str, ...] = ()

    def existed_on(self, day: date) -> bool:
        """Whether it had not ended by this day.  When one began is not held."""
        return self.ended is None or day < self.ended


@cache
def regions() -> dict[str, str]:
    """The nine regions of England: the name by the ONS code."""
    return {row["code"]: row["name"] for row in rows_of("regions.csv")}


@cache
def every_authority() -> dict[str, Authority]:
    """Every authority by its three digits, those that have ended among them."""
    return {row["code"]: _authority(row) for row in rows_of("authorities.csv")}


@cache
def authorities() -> dict[str, Authority]:
    """The 153 authorities that there have been since April 2023, by their three digits."""
    return {code: one for code, one in every_authority().items() if one.ended is None}


def authority(code: str | int) -> Authority:
    """The authority with this number.  UnknownAuthority where there is none."""
    found = every_authority().get(_three_digits(code))
    if found is None:
        near = ", ".join(difflib.get_close_matches(str(code), every_authority(), 3, 0.6))
        hint = f" Did you mean one of {near}?" if near else ""
        raise UnknownAuthority(
            f"No authority in England has the number '{code}'. It has three digits, as 383 for Leeds.{hint}"
        )
    return found


def find_authority(words: str) -> Authority:
    """The authority with this number, name or ONS code.

    Names are compared without case, punctuation, and words such as "of", "city", "county", "council" and
    "borough".  UnknownAuthority where none or several are meant.
    """
    if words.strip().isdigit():
        return authority(words)
    found = _by_name().get(_plain(words), ()) or _by_ons_code().get(words.strip().upper(), ())
    if len(found) == 1:
        return found[0]
    raise UnknownAuthority(_not_found(words, found))


def region_of(code: str) -> str:
    """The name of the region that an authority lies in; "unrecognised" where the number is nobody's."""
    found = every_authority().get(code)
    return found.region if found else UNRECOGNISED_REGION


def now_part_of(code: str) -> tuple[Authority, ...]:
    """The authorities of today that this one is, or became."""
    one = authority(code)
    return tuple(authority(follower) for follower in one.successors) or (one,)


def _authority(row: Row) -> Authority:
    return Authority(
        code=row["code"],
        name=row["name"],
        region=regions()[row["region"]],
        region_code=row["region"],
        kind=row["kind"],
        ons_codes=tuple(filter(None, (row["ons_code"], row["other_ons_code"]))),
        population=_count(row["population_0_17"]),
        plans=_count(row["ehc_plans"]),
        children_in_need=_count(row["children_in_need"]),
        ended=date.fromisoformat(row["ended"]) if row["ended"] else None,
        successors=tuple(row["successors"].split()),
    )


def _count(text: str) -> int | None:
    return int(text) if text else None


def _three_digits(code: str | int) -> str:
    return str(code).strip()


_SMALL_WORDS = {"and", "of", "the", "city", "county", "council", "borough", "upon"}


def _plain(name: str) -> str:
    words = re.findall(r"[a-z]+", name.lower().replace(".", "").replace("'", ""))
    return " ".join(sorted(word for word in words if word not in _SMALL_WORDS))


@cache
def _by_name() -> dict[str, tuple[Authority, ...]]:
    found: dict[str, tuple[Authority, ...]] = {}
    for one in authorities().values():
        found[_plain(one.name)] = (*found.get(_plain(one.name), ()), one)
    for one in every_authority().values():
        found.setdefault(_plain(re.sub(r"\(.*\)", "", one.name)), (one,))
    return found


@cache
def _by_ons_code() -> dict[str, tuple[Authority, ...]]:
    return {ons: (one,) for one in every_authority().values() for ons in one.ons_codes}


def _not_found(words: str, found: tuple[Authority, ...]) -> str:
    if found:
        meant = " or ".join(f"{one.code} ({one.name})" for one in found)
        return f"'{words}' may be {meant}. Give the number."
    near = difflib.get_close_matches(_plain(words), _by_name(), 1, 0.7)
    hint = f" Did you mean {_by_name()[near[0]][0].name}?" if near else ""
    return f"No authority in England is called '{words}'.{hint} Its three-digit number is safest."
