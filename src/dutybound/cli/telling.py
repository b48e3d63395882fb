"""Errors as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutybound.cli.ending import BadArgument

if TYPE_CHECKING:
    from cyclopts import CycloptsError


def told() -> tuple[type[Exception], ...]:
    """The errors whose own text tells a person what to change."""
    from dutybound.audit.errors import BadRun, NotPublished
    from dutybound.case import CaseFileError
    from dutybound.engine.coming import BirthNotKnown
    from dutybound.language import UnknownRule
    from dutybound.language.reforms import UnknownReform
    from dutybound.letters.errors import LetterStopped
    from dutybound.publish.folder import NotWritten

    return (
        BadArgument,
        BadRun,
        BirthNotKnown,
        CaseFileError,
        LetterStopped,
        NotPublished,
        NotWritten,
        UnknownReform,
        UnknownRule,
    )


def complaint(error: CycloptsError) -> str:
    """What the command line got wrong, and where to read what it takes."""
    named = " ".join(("dutybound", *(error.command_chain or ())))
    return f"{_what(error)}\n'{named} --help' says what it takes."


def _what(error: CycloptsError) -> str:
    from cyclopts.exceptions import UnusedCliTokensError

    if isinstance(error, UnusedCliTokensError):
        return f"This is more than the command takes: {' '.join(error.unused_tokens or ())}"
    return " ".join(str(error).split())
