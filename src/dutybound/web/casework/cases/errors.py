"""What can go wrong with a case."""

from __future__ import annotations


class ChangedMeanwhile(Exception):
    """Somebody else changed the case since this page was opened.  Nothing of either's is lost."""


class Forgotten(Exception):
    """The case's key was deleted: nobody can read it any more."""


class BrokenChain(Exception):
    """The trail of a case was changed or cut behind the desk's back; the text says at which entry."""


class NoConsent(Exception):
    """A letter would go out, or a document come in, and the family no longer agrees.  Nothing is kept.

    The text says so, for the page.
    """
