"""Print lines: in colour on a terminal, as plain text everywhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from shutil import get_terminal_size

from dutybound.cli.text import Styled, set_out
from dutybound.engine.report_parts import Report

PLAIN_WIDTH = 80


def print_report(report: Report, *, full: bool = True) -> None:
    """A report, as wide as the terminal, or 80 characters where there is none; short unless `full`."""
    in_colour = wants_colour()
    width = get_terminal_size((PLAIN_WIDTH, 24)).columns if sys.stdout.isatty() else PLAIN_WIDTH
    print_lines(set_out(report, width, full=full), in_colour=in_colour)


def wants_colour() -> bool:
    """Whether somebody watches who has not said no (https://no-color.org)."""
    return (
        sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def print_lines(lines: Iterable[Styled], *, in_colour: bool) -> None:
    """Lines in their styles, or only their text."""
    if not in_colour:
        for line in lines:
            print(line.text)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    for line in lines:
        console.print(Text(line.text, style=line.style))


def print_json(data: object) -> None:
    """Data as JSON, indented, with letters as they are."""
    import json

    print(json.dumps(data, ensure_ascii=False, indent=2))
