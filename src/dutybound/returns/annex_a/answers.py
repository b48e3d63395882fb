"""What stands in the cells, as values: the form's answers begin with a letter, its dates with the day."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dutybound.reference.codes import code_list
from dutybound.returns import quality
from dutybound.returns.annex_a import faults
from dutybound.returns.annex_a.layout import FIELDS, fields_of, typing_of
from dutybound.returns.annex_a.lists import of_list
from dutybound.returns.typed import Holds, typed

LETTER = r"^\(?[A-Za-z]\)\s*"
"""What an answer of the form begins with: "a) Male"."""
_SLASHED = r"^([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-]([0-9]{4})(?: .*)?$"
NEEDS = ("SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH")
"""The form's kinds of need, a to l."""
_SEXES = {
    "male": "M",
    "female": "F",
    "m": "M",
    "f": "F",
    "1": "M",
    "2": "F",
    "boy": "M",
    "girl": "F",
}


def by_the_form(lists: Mapping[str, pl.DataFrame]) -> tuple[dict[str, pl.DataFrame], bool]:
    """Dates that are written with strokes as ISO dates, the day first; and whether some had the month first.

    The form says day, month, year.  Where a date can only be read the other way round, whoever filled it in
    did not keep to that, and those that can be two days are left as they are: `typed` tells them.
    """
    all_sure = [_only_month_first(frame) for frame in lists.values()]
    if any(all_sure):
        return dict(lists), True
    return {name: _day_first(frame) for name, frame in lists.items()}, False


def with_values(frame: pl.DataFrame, list_name: str) -> tuple[pl.DataFrame, list[pl.DataFrame]]:
    """A list with days, yes and no, and numbers; and with `sex` and `need` as codes, where they are known."""
    bare = frame.with_columns(
        pl.col(one.name).str.replace(LETTER, "").alias(one.name)
        for one in fields_of(list_name)
        if one.holds is Holds.YES_NO
    )
    read, unread = typed(bare, typing_of(list_name))
    shares = _shares(read)
    coded = shares.with_columns(_sex(), _need())
    issues = [
        unread,
        _told(faults.NOT_A_SHARE, frame, list_name, "absence", _lost(frame, shares, "absence")),
        *_unrecognised(coded, list_name),
    ]
    return coded, issues


def _dates(frame: pl.DataFrame) -> list[str]:
    return [
        one.name for one in FIELDS.values() if one.holds is Holds.DAY and one.name in frame.columns
    ]


def _only_month_first(frame: pl.DataFrame) -> bool:
    second = (
        (pl.col(name).str.extract(_SLASHED, 2).cast(pl.Int32) > 12).any() for name in _dates(frame)
    )
    return bool(frame.select(pl.any_horizontal(*second).fill_null(value=False)).item())


def _day_first(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(_as_iso(name).alias(name) for name in _dates(frame))


def _as_iso(name: str) -> pl.Expr:
    """A date with strokes, the day first, as ISO; any other text as it is."""
    text = pl.col(name)
    day, month, year = (text.str.extract(_SLASHED, place) for place in (1, 2, 3))
    iso = pl.concat_str(year, month.str.zfill(2), day.str.zfill(2), separator="-")
    return pl.when(text.str.contains(_SLASHED)).then(iso).otherwise(text)


def _shares(frame: pl.DataFrame) -> pl.DataFrame:
    number = (
        pl.col("absence").str.strip_suffix("%").str.strip_chars().cast(pl.Float64, strict=False)
    )
    return frame.with_columns(pl.when(number.is_between(0, 100)).then(number).alias("absence"))


def _lost(before: pl.DataFrame, after: pl.DataFrame, name: str) -> pl.Series:
    return before[name].is_not_null() & after[name].is_null()


def _sex() -> pl.Expr:
    word = pl.col("gender").str.replace(LETTER, "").str.to_lowercase()
    return word.replace_strict(_SEXES, default=None, return_dtype=pl.String).alias("sex")


def _need() -> pl.Expr:
    """By its code, by its name, or by its letter in the form alone."""
    known = {code.lower(): code for code in (*NEEDS, "DS", "NSA")}
    names = {name.lower(): code for code, name in code_list("sen-need").meanings.items()}
    letters = dict(zip("abcdefghijkl", NEEDS, strict=True))
    word = pl.col("sen_primary_need").str.replace(LETTER, "").str.to_lowercase()
    all_known = {**letters, **names, **known}
    return word.replace_strict(all_known, default=None, return_dtype=pl.String).alias("need")


def _unrecognised(frame: pl.DataFrame, list_name: str) -> list[pl.DataFrame]:
    ethnicity = code_list("ethnicity")
    listed = frame["ethnicity"].str.to_uppercase().is_in([*ethnicity.meanings])
    strange = {
        "gender": frame["gender"].is_not_null() & frame["sex"].is_null(),
        "sen_primary_need": frame["sen_primary_need"].is_not_null() & frame["need"].is_null(),
        "ethnicity": ~listed,
    }
    return [
        _told(faults.UNRECOGNISED, frame, list_name, name, mask) for name, mask in strange.items()
    ]


def _told(
    check: quality.Check, frame: pl.DataFrame, list_name: str, name: str, mask: pl.Series
) -> pl.DataFrame:
    about = of_list(check, list_name, FIELDS[name].said)
    rows = frame.filter(mask.fill_null(value=False)).with_columns(pl.col("row").cast(pl.String))
    return quality.issues(about, rows, record="row", value=name)
