"""`dutybound audit`, `audit compare` and `audit publish`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from dutybound.audit.apart import look_at_all
from dutybound.audit.auditing import audit
from dutybound.audit.findings import Finding
from dutybound.audit.gathering import Gathered, Kept, gather, sources_of
from dutybound.audit.profiles.every import PROFILES
from dutybound.audit.profiles.profile import Profile
from dutybound.audit.reporting import (
    Run,
    as_csv,
    as_docx,
    compare,
    comparison_as_json,
    comparison_report,
    json_text,
    load_run,
    report,
    run_of,
)
from dutybound.cli.ending import BAD_INPUT, FINE, NEEDS_ATTENTION, BadArgument
from dutybound.cli.letters import keep
from dutybound.cli.page import page
from dutybound.cli.printing import PLAIN_WIDTH, print_json, print_report
from dutybound.cli.text import set_out
from dutybound.text import Document, Unread

ENDINGS = {".txt": "text", ".json": "json", ".csv": "csv", ".html": "html", ".docx": "docx"}
NO_FILES = "Name at least one document or folder, as in: dutybound audit pages/ --profile NAME."
NO_PROFILE = "There is no profile '{name}'. The profiles are:\n{known}"
NEEDS_OUT = "A Word file is not for the screen. Name one with --out, as in --out report.docx."
NEEDS_WORD = (
    "A Word file needs more packages: install dutybound[letters]. The other formats need none."
)
NO_FOLDER = "--resume: '{folder}' is no folder that can be written to: {why}."


def print_audit(
    files: Sequence[Path],
    profile: str,
    form: str | None,
    out: Path | None,
    resume: Path | None,
    *,
    explain: bool,
    part: bool,
) -> int:
    """Audit documents, write the answer, and return the exit code."""
    wanted, chosen = _profile(profile), _format(form, out)
    if not files:
        raise BadArgument(NO_FILES)
    kept = _kept(resume)
    gathered = _gathered(files, kept)
    findings = _findings(gathered, wanted, kept, explain=explain)
    read = (one.read for one in gathered)
    found = audit(read, wanted, complete=not part, explain=explain, findings=findings)
    run = run_of(found, {one.read.name: one.digest for one in gathered if one.digest})
    _write(run, chosen, out, explain=explain)
    return _ending(run)


def _profile(name: str) -> Profile:
    if name in PROFILES:
        return PROFILES[name]
    known = "\n".join(f"  {one.id}: {one.title}" for one in PROFILES.values())
    raise BadArgument(NO_PROFILE.format(name=name, known=known))


def _format(form: str | None, out: Path | None) -> str:
    chosen = form or (ENDINGS.get(out.suffix.lower(), "text") if out else "text")
    if chosen == "docx" and out is None:
        raise BadArgument(NEEDS_OUT)
    if out is not None and out.exists():
        raise BadArgument(f"There is a file '{out}' already. Give another name with --out.")
    return chosen


def _kept(folder: Path | None) -> Kept | None:
    try:
        return None if folder is None else Kept(folder)
    except OSError as error:
        why = error.strerror or str(error)
        raise BadArgument(NO_FOLDER.format(folder=folder, why=why)) from None


def _gathered(files: Sequence[Path], kept: Kept | None) -> tuple[Gathered, ...]:
    sources = sources_of(files)
    with _progress("Reading", len(sources)) as advance:

        def seen(one: Gathered) -> None:
            if isinstance(one.read, Unread):
                print(f"Not read: {one.read.name}: {one.read.why}", file=sys.stderr)
            advance()

        return gather(sources, kept, seen=seen)


def _findings(
    gathered: Sequence[Gathered], profile: Profile, kept: Kept | None, *, explain: bool
) -> tuple[Finding, ...]:
    """What is found in each document, in their order; what was found before is not looked for again."""
    looked = f"{profile.id}{'-explained' if explain else ''}"
    digests = {one.read.name: one.digest for one in gathered}
    read = [one.read for one in gathered if isinstance(one.read, Document)]
    found = {
        one.name: kept.findings(digests[one.name], one.name, looked) if kept else None
        for one in read
    }
    new = [one for one in read if found[one.name] is None]
    with _progress("Looking", len(new)) as advance:

        def seen(document: Document, some: tuple[Finding, ...]) -> None:
            found[document.name] = some
            if kept:
                kept.keep_findings(digests[document.name], document.name, looked, some)
            advance()

        look_at_all(new, profile, explain=explain, seen=seen)
    return tuple(one for document in read for one in found[document.name] or ())


@contextmanager
def _progress(doing: str, total: int) -> Iterator[Callable[[], None]]:
    """A bar, where somebody watches."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn(doing), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total)
        yield lambda: progress.advance(task)


def _write(run: Run, form: str, out: Path | None, *, explain: bool) -> None:
    if out is None and form == "text":
        print_report(report(run, explain=explain))
    elif out is None:
        print(_content(run, form, explain=explain).decode(), end="")
    else:
        keep(out, _content(run, form, explain=explain))
        print(f"Written: {out}", file=sys.stderr)


def _content(run: Run, form: str, *, explain: bool) -> bytes:
    if form == "json":
        return json_text(run).encode()
    if form == "csv":
        return as_csv(run).encode()
    told = report(run, explain=explain)
    if form == "html":
        return page(told).encode()
    if form == "docx":
        try:
            return as_docx(told, run.law.version)
        except ModuleNotFoundError:
            raise BadArgument(NEEDS_WORD) from None
    return "".join(f"{line.text}\n" for line in set_out(told, PLAIN_WIDTH)).encode()


def _ending(run: Run) -> int:
    if run.found_something:
        return NEEDS_ATTENTION
    return BAD_INPUT if run.audited.unread or not run.audited.read else FINE


def print_audit_comparison(before: Path, after: Path, form: str) -> int:
    """Compare two runs, print what changed, and return the exit code."""
    found = compare(load_run(before), load_run(after))
    if form == "json":
        print_json(comparison_as_json(found))
    elif form == "html":
        print(page(comparison_report(found)), end="")
    else:
        print_report(comparison_report(found))
    return NEEDS_ATTENTION if found.differs else FINE


def publish_audit(run: Path, details: Path, out: Path) -> None:
    """Write the pages of a run, whole or not at all."""
    from dutybound.audit.publishing import pages, read_details
    from dutybound.publish.folder import write_folder

    files = pages(load_run(run), read_details(details))
    write_folder(out, files)
    print(f"Wrote {len(files)} files. The first is {out / 'index.html'}.")
