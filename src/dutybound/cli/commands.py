"""The commands, as functions that return an exit code.  Each imports what it needs when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

from dutybound import __version__
from dutybound.cli import desk_documents as desk_documents  # noqa: PLC0414 -- its command is desk's
from dutybound.cli import desk_keeping as desk_keeping  # noqa: PLC0414 -- its commands are desk's
from dutybound.cli import desk_publishing as desk_publishing  # noqa: PLC0414
from dutybound.cli import desk_reports as desk_reports  # noqa: PLC0414 -- as above
from dutybound.cli.desk import desk
from dutybound.cli.ending import FINE
from dutybound.cli.many_children import bulk, returns, simulate

Format = Literal["text", "json", "html"]
PlainFormat = Literal["text", "json"]
AuditFormat = Literal["text", "json", "csv", "html", "docx"]
Shell = Literal["bash", "zsh", "fish", "powershell"]

app = App(
    name="dutybound",
    help="What public bodies in England must do for a disabled child, by when, and what to do next. "
    "This is information, not legal advice.",
    version=__version__,
    help_format="plaintext",
    suppress_keyboard_interrupt=False,
)
law = App(name="law", help="The rules: list them, read one, publish them, see which need checking.")
app.command(law)
reform = App(
    name="reform", help="Proposals to change the law: list them, read one, try one on a case."
)
app.command(reform)
audit = App(name="audit", help="Read published documents, or a child's own papers, beside the law.")
app.command(audit)
app.command(returns)
app.command(bulk)
app.command(simulate)
app.command(desk)


@app.command
def check(
    case: Path, /, *, as_of: str | None = None, format: Format = "text", full: bool = False
) -> int:
    """Work out a case: what is late, what is due, what can be done next, and why.

    Parameters
    ----------
    case
        The case file (YAML or JSON).
    as_of
        The day to look at the case on, as in 2026-11-22. If it is not given: the day in the file.
    format
        How to print the answer: text to read, one HTML page to keep, or JSON for programs.
    full
        As text, leave nothing out. A page and JSON hold everything anyway.
    """
    from dutybound.cli.checking import print_check

    print_check(case, as_of, format, full=full)
    return FINE


@app.command
def ask(case: Path | None = None, /, *, out: Path | None = None, as_of: str | None = None) -> int:
    """Be asked, one question at a time, and told where things stand. Each answer is kept in a file.

    Parameters
    ----------
    case
        A case file to go on with. If it is not given, a new case is begun.
    out
        The file to keep the answers in. If it is not given: the case file, or my-case.yaml.
    as_of
        The day to look at things on, as in 2026-11-22. If it is not given: the day in the file, or today.
    """
    from dutybound.cli.ask import ask as interview

    interview(case, out, as_of)
    return FINE


@app.command
def letter(
    case: Path,
    /,
    *,
    list: bool = False,
    letter: str | None = None,
    out: Path | None = None,
    details: Path | None = None,
    name: str | None = None,
) -> int:
    """List the letters that a case gives reason for, or write one.

    Parameters
    ----------
    case
        The case file (YAML or JSON).
    list
        List the letters. This is what happens too if no letter is named.
    letter
        The letter to write: its id, as the list has it.
    out
        The file to write it to: .docx, .pdf or .txt. If it is not given: letter-, the day, and .docx.
    details
        A file with your name, address and what only you can say (docs/letters.md). It is not stored.
    name
        The name of the person who sends the letter, if no file of details gives it.
    """
    from dutybound.cli.letters import print_offers, write_letter

    if letter is None or list:
        print_offers(case, details, name)
    else:
        write_letter(case, letter, out, details, name)
    return FINE


@app.command
def calendar(case: Path, /, *, out: Path, details_in_calendar: bool = False) -> int:
    """Write the days to remember as a calendar file, which says nothing of what they are for.

    Parameters
    ----------
    case
        The case file (YAML or JSON).
    out
        The file to write: .ics.
    details_in_calendar
        Say in each entry what the day is for. Whoever sees your calendar can then read it.
    """
    from dutybound.cli.letters import write_calendar

    write_calendar(case, out, with_details=details_in_calendar)
    return FINE


@app.command
def timeline(
    case: Path,
    /,
    *,
    as_of: str | None = None,
    format: PlainFormat = "text",
    out: Path | None = None,
    details_in_calendar: bool = False,
) -> int:
    """Look ahead from 13 to 25: what is due from whom at each age and school year, with dates.

    Parameters
    ----------
    case
        The case file (YAML or JSON). It must say when the child was born.
    as_of
        The day to look ahead from, as in 2026-11-22. If it is not given: the day in the file.
    format
        How to print it: text to read, or JSON for programs.
    out
        Write it to a file instead: .svg for a picture, .html for a page with it, .ics for a calendar.
    details_in_calendar
        Say in each entry of a calendar what the day is for. Whoever sees your calendar can then read it.
    """
    from dutybound.cli.timeline import print_timeline, write_timeline

    if out is None:
        print_timeline(case, as_of, format)
    else:
        write_timeline(case, as_of, out, with_details=details_in_calendar)
    return FINE


@app.command
def serve(*, port: int = 8000, host: str = "localhost", desk: bool = False) -> int:
    """Serve the family's pages, or the advisers' desk, for a browser on this computer.

    Parameters
    ----------
    port
        The number after the colon in the pages' address.
    host
        Where to listen. Anything but localhost needs DUTYBOUND_HOSTS and HTTPS (docs/security.md).
    desk
        Serve the desk, where a team of advisers works on families' cases, in place of the family's pages.
    """
    from dutybound.cli.ending import BadArgument
    from dutybound.web.serving import NotServed
    from dutybound.web.serving import serve as serve_pages

    try:
        serve_pages(port, host, desk=desk)
    except NotServed as problem:
        raise BadArgument(str(problem)) from None
    return FINE


@app.command
def demo(*, cases: int = 600, seed: int = 1) -> int:
    """Fill an empty desk with invented families, so that everything can be seen. Nobody in them lives.

    A desk at which somebody works, or that holds cases, is left as it is.

    Parameters
    ----------
    cases
        How many families.
    seed
        What the families are drawn from: the same number gives the same families.
    """
    from dutybound.cli.demo import fill_desk

    fill_desk(cases, seed)
    return FINE


@app.command
def schema() -> int:
    """Print the JSON Schema of a case file."""
    from dutybound.case import case_schema
    from dutybound.cli.printing import print_json
    from dutybound.law.england import rulebook

    print_json(case_schema(rulebook()))
    return FINE


@app.command
def completion(shell: Shell, /) -> int:
    """Print the script that completes commands in a shell.

    Parameters
    ----------
    shell
        The shell that the script is for.
    """
    print(app.generate_completion(prog_name="dutybound", shell=shell))
    return FINE


@law.command(name="list")
def law_list(*, area: str | None = None) -> int:
    """List the rules, one a line: its id, then its title.

    Parameters
    ----------
    area
        Only the rules of one area: what stands before the dot of an id, as in ehc.
    """
    from dutybound.cli.law import print_list

    print_list(area)
    return FINE


@law.command(name="show")
def law_show(id: str, /, *, format: PlainFormat = "text") -> int:
    """Show one rule: when it applies, by when, what excuses it, and where it is written.

    Parameters
    ----------
    id
        The rule's id, as 'dutybound law list' has it.
    format
        How to print it: text to read, or JSON for programs.
    """
    from dutybound.cli.law import print_rule

    print_rule(id, format)
    return FINE


@law.command(name="site")
def law_site(*, out: Path) -> int:
    """Write the rulebook as web pages that need no server: one a rule, by area and by source, with a search.

    The folder is written whole or not at all. One that holds anything else is left as it is.

    Parameters
    ----------
    out
        The folder to write: a new one, an empty one, or one that this command wrote before.
    """
    from dutybound.cli.publishing import write_site

    write_site(out)
    return FINE


@law.command(name="map")
def law_map(*, out: Path) -> int:
    """Write a map of the law: which provision gives which duty, shared definitions, duties that meet.

    The folder is written whole or not at all. One that holds anything else is left as it is.

    Parameters
    ----------
    out
        The folder to write: a new one, an empty one, or one that this command wrote before.
    """
    from dutybound.cli.publishing import write_map

    write_map(out)
    return FINE


@law.command(name="strings")
def law_strings(*, language: str) -> int:
    """Print every string of the rules and questions as one catalogue, for translators to fill.

    A translation is used only once it names the person who reviewed it, and the day.

    Parameters
    ----------
    language
        The language to translate into, as a code: cy for Welsh.
    """
    from dutybound.cli.law import print_strings

    print_strings(language)
    return FINE


@law.command(name="check")
def law_check(*, as_of: Annotated[str, Parameter(show_default=True)] = "today") -> int:
    """Name the rules whose sources need checking. Ends with 1 if there are any, else with 0.

    Those are the rules that nobody has checked in the year before a day, and those we are not sure of.

    Parameters
    ----------
    as_of
        The day to look back from, as in 2026-11-22.
    """
    from dutybound.cli.law import print_needs_checking

    return print_needs_checking(as_of)


@reform.command(name="list")
def reform_list() -> int:
    """List the reforms that are known, the oldest first: id, title, and how much can be worked out."""
    from dutybound.cli.reforming import print_list

    print_list()
    return FINE


@reform.command(name="show")
def reform_show(id: str, /, *, format: PlainFormat = "text") -> int:
    """Show one reform: each proposal, how far it has got, and where it was read.

    Parameters
    ----------
    id
        The reform's id, as 'dutybound reform list' has it.
    format
        How to print it: text to read, or JSON for programs.
    """
    from dutybound.cli.reforming import print_reform

    print_reform(id, format)
    return FINE


@reform.command(name="compare")
def reform_compare(
    case: Path,
    /,
    *,
    with_: Annotated[str, Parameter(name="--with")],
    as_of: str | None = None,
    format: Format = "text",
) -> int:
    """Work a case out as the law is and as it would be under a reform: which answers change, and why.

    Parameters
    ----------
    case
        The case file (YAML or JSON).
    with_
        The reform's id, as 'dutybound reform list' has it.
    as_of
        The day to look at the case on, as in 2026-11-22. If it is not given: the day in the file.
    format
        How to print it: text to read, one HTML page to keep, or JSON for programs.
    """
    from dutybound.cli.reforming import print_comparison

    print_comparison(case, with_, as_of, format)
    return FINE


@audit.default
def audit_files(
    *files: Path,
    profile: str,
    format: AuditFormat | None = None,
    out: Path | None = None,
    explain: bool = False,
    part: bool = False,
    resume: Path | None = None,
) -> int:
    """Read documents, and say which clauses look narrower than the law, why, and what is not there.

    Ends with 1 if something was found, with 2 if nothing was and a document could not be read, else with 0.

    Parameters
    ----------
    files
        The documents (PDF, .docx, HTML, text, Markdown), or folders of them.
    profile
        What to look for. A name that is not known gets the list of those that are.
    format
        How to write the answer. If it is not given: as the ending of --out says, or as text to read.
    out
        The file to write it to: a new one. If it is not given, it is printed.
    explain
        Show too what looked alike and is fine, and which reader saw a finding.
    part
        These are only some of the pages: say nothing of what is not found in them.
    resume
        A folder to keep what was read in, so that a run that was stopped goes on. It holds words of the
        documents.
    """
    from dutybound.cli.auditing import print_audit

    return print_audit(files, profile, format, out, resume, explain=explain, part=part)


@audit.command(name="compare")
def audit_compare(before: Path, after: Path, /, *, format: Format = "text") -> int:
    """Show what changed between two runs. Ends with 1 if anything did, else with 0.

    Parameters
    ----------
    before
        The earlier run, as --format json wrote it.
    after
        The later run.
    format
        How to print it: text to read, one HTML page to keep, or JSON for programs.
    """
    from dutybound.cli.auditing import print_audit_comparison

    return print_audit_comparison(before, after, format)


@audit.command(name="publish")
def audit_publish(run: Path, /, *, details: Path, out: Path) -> int:
    """Write a run as pages that can be published. Without all that fairness needs, nothing is written.

    Parameters
    ----------
    run
        The run, as --format json wrote it.
    details
        A file with what a program cannot know: addresses, days, the reply, who signs (docs/audit.md).
    out
        The folder to write: a new one, an empty one, or one that this command wrote before.
    """
    from dutybound.cli.auditing import publish_audit

    publish_audit(run, details, out)
    return FINE
