"""The command line: `dutybound check`, `dutybound law`, `dutybound schema`."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and return the exit code.

    0: fine.  1: `law check` found something that needs attention.  2: the command or the case file needs
    changing.  3: a fault of ours.  `arguments` are those of the process if not given.
    """
    from dutybound.cli.running import run

    return run(arguments)
