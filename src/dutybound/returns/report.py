"""What was checked, as text, CSV or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import polars as pl

from dutybound.reference.authorities import every_authority
from dutybound.returns.checking import Checked
from dutybound.returns.model import Unread
from dutybound.returns.quality import ISSUES, counts

KINDS = {
    "cin": "Children in need census",
    "sen2": "SEN2, persons",
    "annex-a": "Area SEND Annex A",
    "csc-api": "DfE's daily children's social care data",
}
EXAMPLES = 3
_KEEP = "This names children by their ids. Keep it as you keep the return."

Outcome = Checked | Unread


def text_lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """For reading: each return, what was found how often, and where first."""
    for one in outcomes:
        yield from map(_printable, _unread(one) if isinstance(one, Unread) else _checked(one))
        yield ""
    yield summary(outcomes)
    if any(isinstance(one, Checked) and len(one.issues) for one in outcomes):
        yield _KEEP


def summary(outcomes: Sequence[Outcome]) -> str:
    """One line: how many returns, errors, queries, and files that could not be read."""
    read = [one for one in outcomes if isinstance(one, Checked)]
    parts = [
        _counted(len(read), "return"),
        _counted(sum(one.errors for one in read), "error"),
        _counted(sum(one.queries for one in read), "query"),
    ]
    if len(read) < len(outcomes):
        parts.append(f"{len(outcomes) - len(read)} not read")
    return ", ".join(parts) + "."


def as_csv(outcomes: Sequence[Outcome]) -> str:
    """One row an issue, with the file, kind, authority and reference day before it; files not read too."""
    columns = [pl.lit(None, dtype=pl.String).alias(name) for name in ("file", "kind", "authority")]
    empty = ISSUES.to_frame().select(*columns, pl.lit(None, dtype=pl.Date).alias("day"), pl.all())
    frames = [_rows(one) for one in outcomes]
    return pl.concat([empty, *frames]).with_columns(_no_formula(pl.col(pl.String))).write_csv()


def as_data(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """For programs."""
    return {
        "summary": summary(outcomes),
        "returns": [_data(one) for one in outcomes if isinstance(one, Checked)],
        "unread": [
            {
                "file": str(one.where),
                "line": one.line,
                "column": one.column,
                "what": one.what,
                "instead": one.instead,
            }
            for one in outcomes
            if isinstance(one, Unread)
        ],
    }


def _unread(one: Unread) -> Iterator[str]:
    yield f"NOT READ: {one.where}"
    yield f"  {str(one).removeprefix(f'{one.where}: ')}"


def _checked(one: Checked) -> Iterator[str]:
    yield f"{one.where}"
    named = every_authority().get(one.authority)
    whose = f"{named.name} ({one.authority})" if named else one.authority or "authority not given"
    yield f"  {KINDS[one.kind]}, {whose}, as at {one.reference_day}. Read as {one.edition}."
    held = (f"{module.replace('_', ' ')} {count:,}" for module, count in one.rows.items() if count)
    yield f"  Holds: {', '.join(held) or 'nothing'}."
    yield f"  {_counted(one.errors, 'error')}, {_counted(one.queries, 'query')}."
    for issue, severity, module, field, count in counts(one.issues).rows():
        some = one.issues.filter(issue=issue, severity=severity, module=module, field=field)
        yield f"  {severity.upper()} {issue}, {module}, {field or '-'}: {count:,}"
        yield f"    {some['message'][0]}"
        yield from _examples(some.head(EXAMPLES))


def _examples(some: pl.DataFrame) -> Iterator[str]:
    told = [
        ", ".join(
            part
            for part in (
                f"line {row['line']}" if row["line"] is not None else "",
                row["record"] or row["child"] or "",
                f"'{row['value']}'" if row["value"] is not None else "",
            )
            if part
        )
        for row in some.iter_rows(named=True)
    ]
    if any(told):
        yield f"    For example: {'; '.join(filter(None, told))}."


def _counted(number: int, noun: str) -> str:
    several = {"query": "queries"}.get(noun, f"{noun}s")
    return f"{number:,} {noun if number == 1 else several}"


def _rows(one: Outcome) -> pl.DataFrame:
    if isinstance(one, Checked):
        return one.issues.select(
            pl.lit(str(one.where)).alias("file"),
            pl.lit(one.kind).alias("kind"),
            pl.lit(one.authority).alias("authority"),
            pl.lit(one.reference_day).alias("day"),
            pl.all(),
        )
    row = {
        "issue": "not-read",
        "severity": "error",
        "module": "return",
        "line": one.line,
        "message": f"{one.what} {one.instead}",
    }
    return pl.DataFrame([row], schema=ISSUES).select(
        pl.lit(str(one.where)).alias("file"),
        pl.lit(None, dtype=pl.String).alias("kind"),
        pl.lit(None, dtype=pl.String).alias("authority"),
        pl.lit(None, dtype=pl.Date).alias("day"),
        pl.all(),
    )


def _no_formula(text: pl.Expr) -> pl.Expr:
    """A spreadsheet would work out what begins so."""
    return pl.when(~text.str.contains(r"^[=+\-@\t\r]")).then(text).otherwise(pl.lit("'") + text)


def _data(one: Checked) -> dict[str, Any]:
    return {
        "file": str(one.where),
        "kind": one.kind,
        "authority": one.authority,
        "year": one.year,
        "reference_day": one.reference_day.isoformat(),
        "edition": one.edition,
        "rows": dict(one.rows),
        "errors": one.errors,
        "queries": one.queries,
        "counts": counts(one.issues).to_dicts(),
        "issues": one.issues.to_dicts(),
    }


def _printable(line: str) -> str:
    """Nothing that a terminal would act on."""
    return "".join(letter if letter.isprintable() else "�" for letter in line)
