"""How the desk sends mail: by a server whose address is given, or else printed where the desk was started."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


class BadMailAddress(Exception):
    """DUTYBOUND_MAIL cannot be used; the text says what to write.  Never holds the address."""


def mail(address: str) -> dict[str, Any]:
    """Django's settings for mail.  BadMailAddress if the address cannot be read."""
    if not address:
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise _unreadable() from None
    if parts.scheme not in _PORTS or not parts.hostname:
        raise _unreadable()
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port or _PORTS[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_TIMEOUT": 10,
    }


def _unreadable() -> BadMailAddress:
    return BadMailAddress(
        "DUTYBOUND_MAIL cannot be read. Write it as smtp+tls://name:password@host:587 (or smtps://, "
        "smtp://), or leave it out: mail is then printed where the desk was started."
    )
