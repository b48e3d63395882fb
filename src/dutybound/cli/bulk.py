"""`dutybound bulk` and `bulk reasons`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dutybound.cli.arguments import exact_day
from dutybound.cli.ending import FINE, NEEDS_ATTENTION, BadArgument
from dutybound.days import to_date

if TYPE_CHECKING:
    from dutybound.bulk.running import Run
    from dutybound.bulk.settings import Engine, Format

NO_PATHS = "Name at least one file or folder, as in: dutybound bulk returns/ --out run."
NEEDS_PACKAGES = "Runs over returns need more packages: install dutybound[bulk]."


def print_run(  # noqa: PLR0913 -- the options of the command
    paths: Sequence[Path],
    out: Path,
    *,
    as_of: str | None,
    reform: str | None,
    engine: Engine,
    form: Format,
    authority: str | None,
    published: Path | None,
) -> int:
    """Run over some returns, print what came of it, and return the exit code."""
    if not paths:
        raise BadArgument(NO_PATHS)
    try:
        from dutybound.bulk.errors import BulkProblem
        from dutybound.bulk.running import run
        from dutybound.bulk.settings import Settings
    except ModuleNotFoundError:
        raise BadArgument(NEEDS_PACKAGES) from None
    if reform is not None:
        _known_reform(reform)
    day = None if as_of is None else to_date(exact_day(as_of, "--as-of"))
    settings = Settings(day, reform or "", engine, form, _number(authority))
    try:
        with _progress() as (start, advance):
            done = run(
                paths, out, settings, published=published, on_start=start, on_progress=advance
            )
    except BulkProblem as problem:
        raise BadArgument(str(problem)) from None
    _print(done)
    return NEEDS_ATTENTION if done.unread else FINE


def _known_reform(reform_id: str) -> None:
    """UnknownReform if there is none of that id."""
    from dutybound.law.reforms import reform

    reform(reform_id)


def _number(authority: str | None) -> str:
    from dutybound.reference.authorities import UnknownAuthority, find_authority

    try:
        return "" if authority is None else find_authority(authority).code
    except UnknownAuthority as error:
        raise BadArgument(f"--authority: {error}") from None


def _print(done: Run) -> None:
    for said in done.unread:
        print(f"Not read: {said}", file=sys.stderr)
    for said in done.told:
        print(f"Note: {said}", file=sys.stderr)
    children = sum(part.counts.get("children", 0) for part in done.parts.values())
    findings = sum(part.counts.get("findings", 0) for part in done.parts.values())
    print(f"Children: {children:,}. Findings: {findings:,}. Authorities: {len(done.parts):,}.")
    if done.fresh < len(done.parts):
        kept = len(done.parts) - done.fresh
        print(f"Done before and unchanged: {kept:,} of {len(done.parts):,}.")
    print(f"Seconds: {_told(done.wall)}.")
    print(f"Seconds of processor time, all processes together: {_told(done.seconds)}.")
    print(f"Written: {done.out}. Begin with {done.out / 'READ-ME.txt'}.")


def _told(seconds: dict[str, float]) -> str:
    return ", ".join(f"{name} {taken:.1f}" for name, taken in seconds.items())


@contextmanager
def _progress() -> Iterator[tuple[Callable[[int], None], Callable[[str, int], None]]]:
    """A bar over the bytes, where somebody watches."""
    if not sys.stderr.isatty():
        yield (lambda _: None), (lambda _, __: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Reading", total=None)
        yield (
            (lambda size: progress.update(task, total=size)),
            (lambda name, size: progress.update(task, advance=size, description=name)),
        )


def print_reasons(out: Path, child: str, authority: str | None, form: str) -> None:
    """Print why each finding on a child is what it is."""
    from dataclasses import asdict

    from dutybound.cli.printing import print_json

    try:
        from dutybound.bulk.errors import BulkProblem
        from dutybound.bulk.reasons import reasons
    except ModuleNotFoundError:
        raise BadArgument(NEEDS_PACKAGES) from None
    try:
        found = reasons(out, child, _number(authority))
    except BulkProblem as problem:
        raise BadArgument(str(problem)) from None
    if form == "json":
        print_json([asdict(one) for one in found])
        return
    for one in found:
        print(f"{one.rule} {one.step}".strip() + f" ({one.matter} {one.matter_id}, {one.source})")
        print(f"  {one.title}: {one.status}")
        if len(one.possible) > 1:
            print(f"  It may be: {', '.join(one.possible)}.")
        for reason in one.reasons:
            print(f"  - {reason.sentence} [{reason.fact}]")
        if one.unless:
            print(f"  unless: {', '.join(one.unless)}")
        if one.settled_by:
            print(f"  settled by: {', '.join(one.settled_by)}")
