"""What stops a letter."""

from __future__ import annotations


class NoSuchLetter(Exception):
    """A letter was asked for that the case gives no reason for, or of which it offers several.

    `what` is the sentence that says so, `known` the ids of the letters that it does offer.
    """

    def __init__(self, what: str, known: tuple[str, ...]) -> None:
        super().__init__(what)
        self.what, self.known = what, known


class LetterStopped(Exception):
    """A letter cannot be written: a fact or a detail is missing, or no law here carries it.

    `what` is the sentence that names it, `instead` what to do about it ("" where there is nothing to add).
    """

    def __init__(self, what: str, instead: str = "") -> None:
        super().__init__(what, instead)
        self.what, self.instead = what, instead

    def __str__(self) -> str:
        return f"{self.what} {self.instead}".rstrip()
