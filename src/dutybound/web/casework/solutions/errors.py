"""What can go wrong with a solution."""

from __future__ import annotations


class NotNow(Exception):
    """This cannot be done with the solution as it stands, or not by this person; the text says why."""


class NotPublishable(Exception):
    """A published solution names what this version does not know; the text says which, and what to do."""
