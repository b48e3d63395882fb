"""The commands, as functions that return an exit code.  Each imports what it needs when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

from dutybound import __version__
from dutybound.cli.ending import FINE

Format = Literal["text", "json", "html"]
PlainFormat = Literal["text", "json"]
Shell = Literal["bash", "zsh", "fish", "powershell"]

app = App(
    name="dutybound",
    help="What public bodies in England must do for a disabled child, by when, and what to do next. "
    "This is information, not legal advice.",
    version=__version__,
    help_format="plaintext",
    suppress_keyboard_interrupt=False,
)
law = App(name="law", help="The rules: list them, read one, see which need checking.")
app.command(law)


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
