"""From text to values: dates, yes and no, numbers and codes, with an issue for each that is none.

A column has far fewer values than rows, so each value is read once and then put where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

import polars as pl

from dutybound.reference.codes import CodeList, code_list
from dutybound.returns import quality, values
from dutybound.returns.quality import Check
from dutybound.returns.sen2 import faults
from dutybound.returns.sen2.layout import MODULES, Field, Kind, Module

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)
_NOTHING = "NULL"
"""What some databases write where nothing stands."""

Issues = list[pl.DataFrame]
CodeLists = Callable[[str], CodeList]


def cleaned(frame: pl.DataFrame, module: Module) -> pl.DataFrame:
    """All text without space around it, null where nothing stands."""
    names = [name for name in frame.columns if frame.schema[name] == pl.String]
    texts = [field.name for field in module.fields if field.kind is Kind.TEXT]
    bare = [values.cleaned(pl.col(name)).alias(name) for name in names]
    rest = [pl.col(name).replace(_NOTHING, None) for name in names if name not in texts]
    return frame.with_columns(bare).with_columns(rest)


def typed(
    frames: Mapping[str, pl.DataFrame], lists: CodeLists = code_list
) -> tuple[dict[str, pl.DataFrame], Issues]:
    """Cleaned frames of text, by module, with each field as its kind; and an issue for what is none."""
    readings = {kind: _read(frames, kind) for kind in _READINGS}
    done: dict[str, pl.DataFrame] = {}
    issues: Issues = []
    for name, frame in frames.items():
        module = MODULES[name]
        done[name] = frame.with_columns(
            _value(field, readings[field.kind])
            for field in module.fields
            if field.kind in readings and field.name in frame.columns
        )
        issues += _faulty(frame, module, readings)
        issues += _strange_codes(frame, module, lists)
    return done, issues


def at(check: Check, module: Module, field: Field | str) -> Check:
    """The check, told of this field of this module."""
    name = field if isinstance(field, str) else field.name
    return replace(check, module=module.name, field=name)


def _dates(texts: pl.DataFrame) -> pl.DataFrame:
    """Days, and how each is written: see `returns.values.how_written`."""
    quick = pl.coalesce(
        values.iso_date_of(pl.col("text")),
        pl.col("text").str.to_date("%Y-%b-%d 00:00:00", strict=False),
    )
    read = texts.with_columns(
        value=quick, fault=pl.when(quick.is_null()).then(values.how_written(pl.col("text")))
    ).with_columns(
        value=pl.when(pl.col("fault").is_null())
        .then("value")
        .otherwise(values.date_of(pl.col("text")))
    )
    likely = pl.col("value").is_between(FIRST_DAY, LAST_DAY)
    return read.with_columns(
        value=pl.when(likely).then("value"),
        fault=pl.when(~likely).then(pl.lit("unlikely")).otherwise("fault"),
    )


def _flags(texts: pl.DataFrame) -> pl.DataFrame:
    return _or_neither(texts.with_columns(value=values.boolean_of(pl.col("text"))))


def _numbers(texts: pl.DataFrame) -> pl.DataFrame:
    return _or_neither(texts.with_columns(value=values.number_of(pl.col("text"))))


def _or_neither(read: pl.DataFrame) -> pl.DataFrame:
    return read.with_columns(fault=pl.when(pl.col("value").is_null()).then(pl.lit("none")))


_READINGS = {Kind.DATE: _dates, Kind.FLAG: _flags, Kind.NUMBER: _numbers}
_FAULTS = {
    (Kind.DATE, values.UNREADABLE): faults.NOT_A_DATE,
    (Kind.DATE, values.AMBIGUOUS): faults.TWO_DAYS,
    (Kind.DATE, values.DAY_FIRST): faults.DAY_FIRST,
    (Kind.DATE, "unlikely"): faults.UNLIKELY_YEAR,
    (Kind.FLAG, "none"): faults.NOT_YES_OR_NO,
    (Kind.NUMBER, "none"): faults.NOT_A_NUMBER,
}
_TOLD_ONCE = frozenset({faults.DAY_FIRST, faults.LIST_NOT_FOUND})


def _read(frames: Mapping[str, pl.DataFrame], kind: Kind) -> pl.DataFrame:
    """Every different text of a kind in the whole return (`text`), read once: `value` and `fault`."""
    columns = [
        frames[name][field.name]
        for name, module in MODULES.items()
        for field in module.fields
        if name in frames and field.kind is kind
    ]
    different = pl.concat([column.unique().alias("text") for column in columns])
    return _READINGS[kind](different.drop_nulls().unique().sort().to_frame())


def _value(field: Field, read: pl.DataFrame) -> pl.Expr:
    if read.is_empty():
        return pl.lit(None, read.schema["value"]).alias(field.name)
    return pl.col(field.name).replace_strict(read["text"], read["value"], default=None)


def _faulty(
    frame: pl.DataFrame, module: Module, readings: Mapping[Kind, pl.DataFrame]
) -> Iterator[pl.DataFrame]:
    for (kind, fault), check in _FAULTS.items():
        texts = readings[kind].filter(fault=fault)["text"]
        for field in module.fields:
            if field.kind is kind and len(texts):
                yield from _told(check, frame, module, field, texts)


def _strange_codes(frame: pl.DataFrame, module: Module, lists: CodeLists) -> Iterator[pl.DataFrame]:
    """Unrecognised codes: a row each, or once for a column whose list nobody has found."""
    for field in module.fields:
        if not field.codes:
            continue
        codes = lists(field.codes)
        unknown = codes.unrecognised(frame[field.name].drop_nulls().unique().sort())
        check = faults.UNRECOGNISED if codes.found else faults.LIST_NOT_FOUND
        if unknown:
            yield from _told(check, frame, module, field, pl.Series(unknown))


def _told(
    check: Check, frame: pl.DataFrame, module: Module, field: Field, texts: pl.Series
) -> Iterator[pl.DataFrame]:
    """An issue for each row that has one of these texts, or one for all of them."""
    faulty = frame.filter(pl.col(field.name).is_in(texts.implode()))
    if faulty.is_empty():
        return
    about = at(check, module, field)
    if check not in _TOLD_ONCE:
        yield quality.issues(about, faulty, record=module.id, value=field.name)
        return
    message = f"{check.says} ({len(faulty):,} here; this is the first.) {check.do}"
    first = faulty.row(0, named=True)
    yield quality.one_issue(about, line=first["line"], value=first[field.name], message=message)
