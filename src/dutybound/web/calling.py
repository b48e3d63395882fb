"""What stands between a server and Django."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from typing import Any

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def careful(django: Application) -> Application:
    """The application, with a word for a fault that comes before Django can catch it."""

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        try:
            return django(environ, start_response)
        except Exception:  # noqa: BLE001 -- its text may hold what somebody typed
            headers = [("Content-Type", "text/plain"), ("Cache-Control", "no-store")]
            start_response("400 Bad Request", headers)
            return [b"We could not read what was sent."]

    return application


def keep_the_rulebook() -> None:
    """The rulebook is never garbage: to look through it for some would hold a page up for 0.1 s."""
    gc.collect()
    gc.freeze()
