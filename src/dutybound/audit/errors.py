"""Why an audit could not be compared or published; each tells a person what to do.

They stand by themselves: whoever catches them need not load a detector.
"""

from __future__ import annotations


class BadRun(Exception):
    """A file that is no run of an audit; its words say what is wrong with it."""


class NotPublished(Exception):
    """Something that fairness needs is not there; `lacks` holds a sentence for each thing."""

    def __init__(self, lacks: tuple[str, ...]) -> None:
        super().__init__(*lacks)
        self.lacks = lacks

    def __str__(self) -> str:
        first = "Nothing was written. Before this can be published:"
        return "\n".join((first, *(f"- {lack}" for lack in self.lacks)))
