"""The application that a server calls."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable
from typing import Any

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dutybound.web.settings")
_django = get_wsgi_application()

from dutybound.web.family.warming import warm  # noqa: E402 - only when Django is set up

warm()
# The rulebook is never garbage: to look through it for some would hold a page up for a tenth of a second.
gc.collect()
gc.freeze()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer one request.  A fault before Django can catch it would be printed whole by the server."""
    try:
        return _django(environ, start_response)
    except Exception:  # noqa: BLE001 -- its text may hold what somebody typed
        headers = [("Content-Type", "text/plain"), ("Cache-Control", "no-store")]
        start_response("400 Bad Request", headers)
        return [b"We could not read what was sent."]
