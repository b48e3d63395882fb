"""`dutybound returns check`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dutybound.cli.arguments import exact_day
from dutybound.cli.ending import BAD_INPUT, FINE, NEEDS_ATTENTION, BadArgument
from dutybound.cli.letters import keep
from dutybound.days import to_date

if TYPE_CHECKING:
    from dutybound.returns.model import Told
    from dutybound.returns.report import Outcome

ENDINGS = {".txt": "text", ".json": "json", ".csv": "csv"}
NO_FILES = "Name at least one return or folder, as in: dutybound returns check returns/."
NEEDS_MORE = "To read returns needs more packages: install dutybound[bulk]."


def print_returns_check(
    paths: Sequence[Path],
    authority: str | None,
    as_of: str | None,
    form: str | None,
    out: Path | None,
) -> int:
    """Check returns, write what was found, and return the exit code."""
    if not paths:
        raise BadArgument(NO_FILES)
    chosen = form or (ENDINGS.get(out.suffix.lower(), "text") if out else "text")
    if out is not None and out.exists():
        raise BadArgument(f"There is a file '{out}' already. Give another name with --out.")
    try:
        from dutybound.returns.checking import check_returns
        from dutybound.returns.reading import Found, find_returns
    except ModuleNotFoundError:
        raise BadArgument(NEEDS_MORE) from None
    told = _told(authority, as_of)
    found = find_returns(paths)
    total = sum(one.size for one in found if isinstance(one, Found))
    with _progress(total) as advance:
        outcomes = check_returns(found, told, advance)
    _write(outcomes, chosen, out)
    return _ending(outcomes)


def _told(authority: str | None, as_of: str | None) -> Told:
    from dutybound.reference.authorities import UnknownAuthority, find_authority
    from dutybound.returns.model import Told

    day = None if as_of is None else to_date(exact_day(as_of, "--as-of"))
    try:
        return Told(None if authority is None else find_authority(authority).code, day)
    except UnknownAuthority as error:
        raise BadArgument(f"--authority: {error}") from None


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    """A bar, where somebody watches."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn("Reading"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total)
        yield lambda read: progress.advance(task, read)


def _write(outcomes: Sequence[Outcome], form: str, out: Path | None) -> None:
    from dutybound.returns.report import summary

    content = _content(outcomes, form)
    if out is None:
        print(content, end="")
    else:
        keep(out, content.encode())
        print(f"{summary(outcomes)} Written: {out}", file=sys.stderr)


def _content(outcomes: Sequence[Outcome], form: str) -> str:
    from dutybound.returns.report import as_csv, as_data, text_lines

    if form == "csv":
        return as_csv(outcomes)
    if form == "json":
        import json

        return json.dumps(as_data(outcomes), ensure_ascii=False, indent=2) + "\n"
    return "".join(f"{line}\n" for line in text_lines(outcomes))


def _ending(outcomes: Sequence[Outcome]) -> int:
    from dutybound.returns.checking import Checked

    read = [one for one in outcomes if isinstance(one, Checked)]
    if any(one.errors for one in read):
        return NEEDS_ATTENTION
    return FINE if read and len(read) == len(outcomes) else BAD_INPUT
