"""Why a run was not published."""

from __future__ import annotations


class NotPublished(Exception):
    """Something that fairness needs is not there; `lacks` holds a sentence for each thing."""

    def __init__(self, lacks: tuple[str, ...]) -> None:
        super().__init__(*lacks)
        self.lacks = lacks

    def __str__(self) -> str:
        first = "Nothing was written. Before this can be published:"
        return "\n".join((first, *(f"- {lack}" for lack in self.lacks)))
