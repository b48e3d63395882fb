"""From the XML of a census to frames."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from dutybound.returns.cin.checks import check
from dutybound.returns.cin.heading import heading
from dutybound.returns.cin.layout import CHILDREN, RETURN, SHAPE, TYPINGS
from dutybound.returns.cin.linking import linked
from dutybound.returns.cin.placing import placed
from dutybound.returns.model import Kind, OnProgress, Opening, Return, Told
from dutybound.returns.quality import Check, issues, none, one_issue, together
from dutybound.returns.typed import typed
from dutybound.returns.xml.reading import read_xml
from dutybound.returns.xml.telling import form_issues

GENDER_FOR_SEX = Check(
    "cin.gender-for-sex",
    "query",
    "children",
    "GenderCurrent",
    "This is the field of editions before 2024-25; its code was taken for the child's sex.",
    "Give Sex (M, F or U) instead.",
)
_COLLECTION = re.compile(r"<(?:\w+:)?collection>\s*cin\s*<", re.IGNORECASE)
_OTHER_COLLECTION = re.compile(r"<(?:\w+:)?collection>\s*\w", re.IGNORECASE)
_ELEMENTS = re.compile(r"<(?:\w+:)?(?:cindetails|lachildid|cinreferraldate)[\s>]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CinReader:
    """Reads the children in need census."""

    @property
    def kind(self) -> Kind:
        return "cin"

    def claims(self, opening: Opening) -> bool:
        """XML whose heading says CIN, or that says nothing and has the census's own elements."""
        text = opening.text
        if not text.lstrip("\ufeff \t\r\n").startswith("<"):
            return False
        if _COLLECTION.search(text):
            return True
        return not _OTHER_COLLECTION.search(text) and bool(_ELEMENTS.search(text))

    def grouped(self, openings: Sequence[Opening]) -> Sequence[Sequence[Opening]]:
        return [[one] for one in openings]

    def read(self, openings: Sequence[Opening], told: Told, on_progress: OnProgress) -> Return:
        where = openings[0].path
        typers: list[_Typer] = []

        def fresh() -> _Typer:
            typers.append(_Typer())
            return typers[-1]

        content = read_xml(where, SHAPE, fresh, on_progress)
        top = heading(content.frames[RETURN], told)
        frames, older = _sex_from_older(linked(content.frames))
        unread = placed(typers[-1].issues, frames)
        found = [*top.issues, form_issues(content, SHAPE, "cin"), unread, older]
        return Return(
            kind="cin",
            authority=top.authority,
            year=top.day.year,
            reference_day=top.day,
            frames=frames,
            issues=together(*found, check(frames, top.day)),
            where=where,
            edition=top.edition,
        )


class _Typer:
    """Reads the columns of each block, and keeps the issues by module."""

    def __init__(self) -> None:
        self.issues: list[pl.DataFrame] = []

    def __call__(self, module: str, block: pl.DataFrame) -> pl.DataFrame:
        frame, found = typed(block, TYPINGS[module])
        if len(found):
            self.issues.append(found)
        return frame


def _sex_from_older(
    frames: dict[str, pl.DataFrame],
) -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """The older field read for the newer where only that is given: one query a return, or one a child."""
    children = frames[CHILDREN]
    older = children.filter(pl.col("gender_current").is_not_null())
    sex = pl.coalesce("sex", "gender_current").alias("sex")
    done = {**frames, CHILDREN: children.with_columns(sex).drop("gender_current")}
    if older.is_empty():
        return done, none()
    if len(older) < len(children):
        return done, issues(GENDER_FOR_SEX, older, record="child", value="gender_current")
    every = f"Every child has it instead of Sex. {GENDER_FOR_SEX.message}"
    return done, one_issue(GENDER_FOR_SEX, line=children["line"][0], message=every)
