"""What the server writes down: when, how bad, and where in our code.  Never who, what page, or what was said.

Django's own messages hold paths, hosts and addresses, and an exception's text may hold an answer
(`invalid literal for int(): 'my son ...'`).  So a record's message is dropped, whoever wrote it.
"""

from __future__ import annotations

import logging
import logging.config
import time
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Any

from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.debug import ExceptionReporter

LOGS: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"bare": {"()": "dutybound.web.guard.logs.Bare"}},
    "handlers": {"bare": {"class": "logging.StreamHandler", "formatter": "bare"}},
    "root": {"handlers": ["bare"], "level": "WARNING"},
    "loggers": {
        # Django gives these two handlers of their own before it reads this; here they have none.
        "django": {"handlers": [], "level": "WARNING"},
        "django.server": {"handlers": [], "level": "ERROR", "propagate": True},
        # Every page not found, form too old and name of host tried out would be a line that tells nothing.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "CRITICAL"},
        # At DEBUG this would write each statement with its values.
        "django.db.backends": {"level": "ERROR"},
    },
}
_OURS = "dutybound"


def configure(logs: dict[str, Any]) -> None:
    """Set logging up from these settings alone, with nothing left of Django's own, which print paths."""
    logging.config.dictConfig(logs)


class Bare(logging.Formatter):
    """A line without its message: '2026-11-22 10:15:02 ERROR django.request: KeyError in a.py, line 8'.

    The time is UTC, so that an hour in October is not written down twice.
    """

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        when = self.formatTime(record, "%Y-%m-%d %H:%M:%S")
        return f"{when} {record.levelname} {record.name}{_fault(record.exc_info)}"


class SaysNothing(ExceptionReporter):
    """Django's report of an exception, without variables, source lines, request or message."""

    def __init__(
        self,
        request: HttpRequest | None,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        tb: TracebackType | None,
        is_email: bool = False,
    ) -> None:
        super().__init__(None, None, None, None, is_email)
        self._says = where(exc_type, tb) if exc_type else "A fault"

    def get_traceback_html(self) -> SafeString:
        return format_html("<!doctype html><title>Fault</title><p>{}</p>", self._says)

    def get_traceback_text(self) -> SafeString:
        return format_html("{}", self._says)

    def get_traceback_data(self) -> dict[str, Any]:
        return {"exception_type": self._says}


def where(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of an exception, with the last place in our own code that it came through."""
    frames = extract_tb(trace)
    ours = [frame for frame in frames if _OURS in Path(frame.filename).parts]
    for frame in reversed(ours or frames):
        return f"{kind.__name__} in {Path(frame.filename).name}, line {frame.lineno}"
    return kind.__name__


def _fault(info: Any) -> str:
    kind = info[0] if isinstance(info, tuple) else None
    return f": {where(kind, info[2])}" if kind else ""
