"""Code lists of the returns: what each code means, and which codes nobody has told us.

A code that its list lacks is "unrecognised": kept, counted, and never guessed at.  Six lists were not found
in any public place and ship empty; whoever has one gives it as a table (`CodeList.with_table`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path

from dutybound.reference.shipped import Row, read_rows, rows_of

NOT_RECORDED = "not recorded"
UNRECOGNISED = "unrecognised"

LISTS = {
    "annex-a-phase": "phase of education (Area SEND Annex A)",
    "cin-abuse-category": "category of abuse",
    "cin-assessment-factor": "factor identified at the end of an assessment",
    "cin-closure-reason": "reason why an episode of need was closed",
    "cin-disability": "what a child's disability affects",
    "cin-pre-proceedings-outcome": "outcome of pre-proceedings",
    "cin-primary-need": "primary need of a child in need",
    "cin-referral-source": "who referred a child",
    "ethnicity": "ethnicity",
    "sen-need": "kind of special educational need",
    "sen2-assessment-outcome": "outcome of an EHC needs assessment",
    "sen2-cease-reason": "reason why an EHC plan ceased",
    "sen2-direct-payment": "what direct payments are for",
    "sen2-request-outcome": "outcome of a request for an EHC needs assessment",
    "sen2-request-source": "who asked for an EHC needs assessment",
    "sen2-residential": "residential placement",
    "sen2-review-outcome": "outcome of an annual review",
    "sen2-setting": "placement other than at a school or college with a number",
    "sen2-work-placement": "placement based at work",
    "sex": "sex",
    "upn-unknown": "why a unique pupil number is missing",
}
"""The code lists by their ids, with what each is a list of."""


class BadCodeTable(ValueError):
    """A table of codes cannot be used; the text says where, what, and what instead."""


class UnknownCodeList(LookupError):
    """No code list has this id."""


@dataclass(frozen=True)
class CodeList:
    """A list of codes.

    `meanings` and `groups` are by code (codes in capitals, without spaces around); a code without a group of
    its own is grouped under its meaning.  `found` is False for a list that no public source gave: each of
    its codes is unrecognised.
    """

    id: str
    title: str
    meanings: Mapping[str, str] = field(hash=False)
    groups: Mapping[str, str] = field(hash=False, default_factory=dict)

    @property
    def found(self) -> bool:
        """Whether there is any code whose meaning is known."""
        return bool(self.meanings)

    def __contains__(self, code: object) -> bool:
        return isinstance(code, str) and _plain(code) in self.meanings

    def meaning(self, code: str | None) -> str:
        """What a code means: "not recorded" where none was given, "unrecognised" where it is not listed."""
        return _word_for(code, self.meanings)

    def group(self, code: str | None) -> str:
        """The group that tables show a code under, or "not recorded" or "unrecognised"."""
        return _word_for(code, {**self.meanings, **self.groups})

    def unrecognised(self, codes: Iterable[str | None]) -> tuple[str, ...]:
        """The codes among these that are not listed, each once, in the order of first sight."""
        return tuple(dict.fromkeys(code for code in codes if code and code not in self))

    def with_table(self, path: Path) -> CodeList:
        """This list with the codes of a CSV file added: columns ``code``, ``meaning``, ``group`` (optional).

        BadCodeTable where the file cannot be read, has other columns, or gives a code twice.
        """
        rows = _table(path)
        meanings = _once_each(rows, path)
        groups = {_plain(row["code"]): row["group"] for row in rows if row.get("group")}
        return replace(
            self, meanings={**self.meanings, **meanings}, groups={**self.groups, **groups}
        )


@cache
def code_list(id: str) -> CodeList:
    """One of `LISTS`, as it ships.  UnknownCodeList where the id is not one of them."""
    if id not in LISTS:
        raise UnknownCodeList(f"No code list is called '{id}'. There are: {', '.join(LISTS)}.")
    rows = rows_of("codes", f"{id}.csv")
    groups = {_plain(row["code"]): row["group"] for row in rows if row.get("group")}
    meanings = {_plain(row["code"]): row["meaning"] for row in rows}
    return CodeList(id, LISTS[id], meanings, groups)


def lists_not_found() -> tuple[str, ...]:
    """The ids of the lists that no public source gave."""
    return tuple(id for id in LISTS if not code_list(id).found)


@cache
def sen2_census_days() -> dict[int, date]:
    """The census day of the SEN2 return collected in each year, 2019 to 2027."""
    return {
        int(row["year"]): date.fromisoformat(row["day"]) for row in rows_of("sen2-census-days.csv")
    }


def _plain(code: str) -> str:
    return code.strip().upper()


def _word_for(code: str | None, words: Mapping[str, str]) -> str:
    if code is None or not code.strip():
        return NOT_RECORDED
    return words.get(_plain(code), UNRECOGNISED)


def _table(path: Path) -> list[Row]:
    try:
        rows = read_rows(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadCodeTable(f"'{path}' cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise BadCodeTable(f"'{path}' is not UTF-8 text. Save it as 'CSV UTF-8'.") from error
    if not rows or not {"code", "meaning"} <= set(rows[0]):
        raise BadCodeTable(
            f"'{path}', line 1: the columns 'code' and 'meaning' are needed, and a line a code."
        )
    return rows


def _once_each(rows: list[Row], path: Path) -> dict[str, str]:
    meanings: dict[str, str] = {}
    for line, row in enumerate(rows, start=2):
        code = _plain(row["code"])
        if not code or not row["meaning"].strip():
            raise BadCodeTable(f"'{path}', line {line}: a code or its meaning is missing.")
        if code in meanings:
            raise BadCodeTable(f"'{path}', line {line}: the code '{code}' stands there twice.")
        meanings[code] = row["meaning"].strip()
    return meanings
