"""Why a file was not read."""

from __future__ import annotations


class CannotRead(Exception):
    """A file or folder that no return was read from.

    `what` is wrong, in a sentence; `instead` says what to do; `line` (counted from 1) and `column` (from 1)
    say where, if that is known.
    """

    def __init__(
        self, what: str, instead: str, *, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(what)
        self.what, self.instead, self.line, self.column = what, instead, line, column

    def __str__(self) -> str:
        return f"{place(self.line, self.column)}{self.what} {self.instead}".strip()


class Refused(CannotRead):
    """A file that asks for more than any return does: it may be meant to do harm."""


def place(line: int | None, column: int | None) -> str:
    """'Line 3, column 7: ', or as much of it as is known."""
    if line is None:
        return ""
    return f"Line {line}: " if column is None else f"Line {line}, column {column}: "
