"""Run a command so that whatever goes wrong is told in sentences, never in a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from traceback import extract_tb

from dutybound.cli.ending import BAD_INPUT, FINE, OUR_FAULT, STOPPED

_SHOW_FAULTS = "DUTYBOUND_SHOW_FAULTS"


def run(arguments: Sequence[str] | None) -> int:
    """Run the command that the arguments name, and return the exit code."""
    _print_what_can_be_printed()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        _leave_the_pipe()
        return FINE
    except KeyboardInterrupt:
        return STOPPED
    except Exception as fault:
        if os.environ.get(_SHOW_FAULTS):
            raise
        print(_our_fault(fault), file=sys.stderr)
        return OUR_FAULT
    return code


def _run(arguments: Sequence[str] | None) -> int:
    from cyclopts import CycloptsError

    from dutybound.cli.commands import app
    from dutybound.cli.telling import complaint, told

    try:
        done = app(
            None if arguments is None else list(arguments),
            exit_on_error=False,
            print_error=False,
            result_action="return_value",
        )
    except CycloptsError as error:
        print(complaint(error), file=sys.stderr)
        return BAD_INPUT
    except told() as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    return done if isinstance(done, int) else FINE


def _print_what_can_be_printed() -> None:
    """A terminal that lacks a letter gets '?' for it, not a fault."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _leave_the_pipe() -> None:
    """Whoever read the output has stopped; Python would complain once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _our_fault(fault: Exception) -> str:
    """Where the program failed, and nothing of the case."""
    last = extract_tb(fault.__traceback__)[-1]
    where = f"{type(fault).__name__} in {Path(last.filename).name}, line {last.lineno}"
    return (
        f"Something went wrong inside Dutybound ({where}). This is our fault, not yours.\n"
        f"Your file was not changed. To help us, run this again with {_SHOW_FAULTS}=1 set. Read what "
        "it prints before you send it to anyone: it may hold parts of your case."
    )
