"""About how many questions are left."""

from __future__ import annotations

from dutybound.interview.interview import Interview


def about_how_many(interview: Interview) -> int:
    """About how many questions are still to be asked, this one counted."""
    return 1 if interview.problems else 0
