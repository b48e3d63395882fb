"""From payloads to frames in the shape of the census."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from dutybound.reference.authorities import UnknownAuthority, authority
from dutybound.returns.cin.layout import ASSESSMENTS, EPISODES, PLANS, PROTECTION_PLANS, SECTION_47
from dutybound.returns.cin.linking import linked
from dutybound.returns.cin.placing import placed
from dutybound.returns.csc_api.checks import check
from dutybound.returns.csc_api.layout import TYPINGS
from dutybound.returns.csc_api.rows import Rows, unknown_keys
from dutybound.returns.csc_api.scanning import scan
from dutybound.returns.errors import CannotRead, Refused
from dutybound.returns.model import Kind, OnProgress, Opening, Return, Told
from dutybound.returns.quality import Check, one_issue, together
from dutybound.returns.typed import typed

EDITION = "version 0.8"
LARGEST_FILE = 256 * 1024**2

DAY_TAKEN = Check(
    "csc-api.day-taken",
    "query",
    "return",
    "",
    "A payload does not say of which day it is. The last day that stands in it was taken.",
    "Say the day.",
)
AUTHORITY_UNKNOWN = Check(
    "csc-api.authority-unknown",
    "error",
    "return",
    "la_code",
    "No authority in England has this number.",
    "Write DfE's three digits, as 383 for Leeds.",
)
_CHILD = re.compile(r'"la_child_id"\s*:')
_CODE = re.compile(r'"la_code"\s*:\s*"?(\w+)', re.IGNORECASE)
_WITH_OWN_ID = (EPISODES, ASSESSMENTS, PLANS, SECTION_47, PROTECTION_PLANS)


@dataclass(frozen=True, slots=True)
class CscApiReader:
    """Reads DfE's daily children's social care data."""

    @property
    def kind(self) -> Kind:
        return "csc-api"

    def claims(self, opening: Opening) -> bool:
        text = opening.text.lstrip("\ufeff \t\r\n")
        return text.startswith(("{", "[")) and bool(_CHILD.search(text))

    def grouped(self, openings: Sequence[Opening]) -> Sequence[Sequence[Opening]]:
        """Batches of one authority are one return."""
        groups: dict[str, list[Opening]] = {}
        for one in openings:
            found = _CODE.search(one.text)
            groups.setdefault(found[1] if found else "", []).append(one)
        return list(groups.values())

    def read(self, openings: Sequence[Opening], told: Told, on_progress: OnProgress) -> Return:
        rows, codes = Rows(), set[str]()
        for one in openings:
            codes |= _add(one, rows)
            on_progress(one.size)
        whose = _one_authority(codes, told)
        frames, unread = _typed(rows)
        day = told.reference_day or _last_day(frames)
        found = [*rows.issues, *unknown_keys(rows), unread, *_known(whose)]
        if told.reference_day is None:
            found.append(one_issue(DAY_TAKEN, value=day.isoformat()))
        where = openings[0].path
        return Return(
            kind="csc-api",
            authority=whose,
            year=day.year,
            reference_day=day,
            frames=frames,
            issues=together(*found, check(frames, day)),
            where=where if len(openings) == 1 else where.parent,
            edition=EDITION,
        )


def _add(opening: Opening, rows: Rows) -> set[str]:
    """Add the children of one payload; the codes of authorities that it names."""
    payload = scan(_text(opening.path))
    for line, child in payload.children:
        rows.add_child(line, child)
    code = payload.head.get("la_code")
    return set() if code is None else {str(code).strip()}


def _text(path: Path) -> str:
    if path.stat().st_size > LARGEST_FILE:
        what = f"It is larger than {LARGEST_FILE // 1024**2} MiB; no payload is."
        raise Refused(what, "Give the payloads as they were sent, at most 100 children each.")
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise CannotRead(
            "It is not UTF-8, as JSON must be.", "Save it as UTF-8.", line=line
        ) from None


def _one_authority(codes: set[str], told: Told) -> str:
    whose = codes or ({told.authority} if told.authority else set())
    if len(whose) == 1:
        return next(iter(whose))
    if whose:
        what = f"The payloads are of {len(whose)} authorities: {', '.join(sorted(whose)[:5])}."
        raise CannotRead(what, "Put each authority's payloads into a folder of its own.")
    raise CannotRead("It does not say whose it is (la_code).", "Say the authority's number.")


def _known(whose: str) -> list[pl.DataFrame]:
    try:
        authority(whose)
    except UnknownAuthority as error:
        return [one_issue(AUTHORITY_UNKNOWN, value=whose, message=str(error))]
    return []


def _typed(rows: Rows) -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    found, frames = [], {}
    for module, frame in rows.frames().items():
        frames[module], unread = typed(frame, TYPINGS[module])
        found.append(unread)
    done = _as_in_the_census(linked(frames))
    return done, placed(found, done)


def _as_in_the_census(frames: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The mark turned round that the census has the other way, and no second field for sex."""
    needed = ~pl.col("icpc_required")
    enquiries = frames[SECTION_47].with_columns(
        pl.coalesce("icpc_not_required", needed).alias("icpc_not_required")
    )
    return {
        **frames,
        "children": frames["children"].drop("gender_current"),
        SECTION_47: enquiries.drop("icpc_required"),
    }


def _last_day(frames: Mapping[str, pl.DataFrame]) -> date:
    days = [
        day
        for name, frame in frames.items()
        for column in frame.select(pl.col(pl.Date)).iter_columns()
        if column.name != "expected_person_birth_date" and (day := column.max()) is not None
    ]
    if not days:
        raise CannotRead("There is no day in it that can be read.", "Say its day.")
    return max(day for day in days if isinstance(day, date))
