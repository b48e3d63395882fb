"""What happened at the door and to cases, a line each, for whoever looks after the server.

A line holds a time in UTC, an event from the list below, and numbers: of a colleague, a case, a status.  It
never holds a name, an address, a path or anything that somebody typed, so nothing can be put into it either.
"""

from __future__ import annotations

import logging
import re
import time
from typing import Any

EVENTS = {
    "signed-in": "somebody came in, with all that is asked of them",
    "signed-out": "somebody left, or their session was over",
    "password-right": "the first factor was right; the second is asked for next",
    "password-wrong": "a name and a password that do not belong together",
    "door-shut": "too many wrong passwords for one name from one address",
    "code-right": "a second factor was right",
    "code-wrong": "a second factor was wrong, used before, or came too soon after wrong ones",
    "password-changed": "somebody changed their password",
    "password-renewed": "somebody set a new password with a link that an administrator had sent",
    "factor-added": "a second factor was set up, or recovery codes were made",
    "factor-removed": "a second factor was taken away",
    "codes-renewed": "recovery codes were made anew",
    "invited": "an administrator invited somebody",
    "link-sent": "an administrator had a link for a new password sent",
    "joined": "somebody took an invitation up",
    "let-go": "an administrator let somebody go",
    "sessions-ended": "somebody's sessions were ended",
    "refused": "a page that was not theirs, was not there, or could not be had so",
    "case-taken-away": "everything that is kept of a case was put into a file",
    "case-erased": "a case was made unreadable",
}
"""Every event there is, and what it means."""

_LOG = logging.getLogger("dutybound.security")
_PLAIN = re.compile(r"[A-Za-z0-9_.-]{1,60}")


class Lines(logging.Formatter):
    """`2026-11-22T10:15:02Z SECURITY refused by=12 page=case status=404`."""

    def format(self, record: logging.LogRecord) -> str:
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        return " ".join((when, "SECURITY", *_told(getattr(record, "told", {}))))


def _told(told: dict[str, Any]) -> list[str]:
    """Each part that is plain; a part that is not has no business here, and says only that it was one."""
    return [
        (f"{name}=" if name else "") + (str(part) if _PLAIN.fullmatch(str(part)) else "?")
        for name, part in told.items()
    ]


def tell(event: str, **numbers: Any) -> None:
    """Write an event down.  KeyError for one that is not in the list."""
    EVENTS[event]
    given = {name: part for name, part in numbers.items() if part is not None}
    _LOG.info(event, extra={"told": {"": event, **given}})
