"""What every answer tells the browser, whatever went wrong on the way to it."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

Answers = Callable[[HttpRequest], HttpResponse]

# Nothing is allowed but what is named.  A script runs only with this answer's nonce; there is no
# 'self' for scripts, so that a file which somebody managed to have served is still not run.
POLICY = {
    "default-src": "'none'",
    "script-src": "'nonce-{nonce}'",
    "style-src": "'self' 'nonce-{nonce}'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
# What no page of ours uses, so that no page can be made to.
FEATURES = (
    *("accelerometer", "autoplay", "browsing-topics", "camera", "display-capture"),
    *("encrypted-media", "fullscreen", "geolocation", "gyroscope", "hid", "idle-detection"),
    *("identity-credentials-get", "local-fonts", "magnetometer", "microphone", "midi", "payment"),
    *("picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "usb"),
    "xr-spatial-tracking",
)
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in FEATURES),
}
_SERVED = (200, 206, 304)


class Headers:
    """Middleware: gives each request a nonce, as `request.csp_nonce`, and each answer its headers."""

    def __init__(self, get_response: Answers) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        nonce = secrets.token_urlsafe(18)
        request.csp_nonce = nonce  # type: ignore[attr-defined]
        response = self.get_response(request)
        response["Content-Security-Policy"] = policy(nonce)
        for name, value in ALWAYS.items():
            response[name] = value
        if not _is_static(request, response):
            response["Cache-Control"] = "no-store"
        return response


def policy(nonce: str) -> str:
    """The content security policy of one answer."""
    return "; ".join(f"{what} {whence}" for what, whence in POLICY.items()).format(nonce=nonce)


def _is_static(request: HttpRequest, response: HttpResponse) -> bool:
    served = response.status_code in _SERVED
    return served and request.path_info.startswith(str(settings.STATIC_URL))
