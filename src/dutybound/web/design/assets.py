"""The built files (styles, fonts, script): which hashed name each has, and where it is served."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

BUILT = Path(__file__).parent / "built"
MANIFEST = BUILT / "manifest.json"


def static(name: str) -> str:
    """The address of a built file, such as "style.css".  Raises as `built_name` does."""
    return f"{settings.STATIC_URL}{built_name(name)}"


def built_name(name: str) -> str:
    """The name, with its hash, that a file has in BUILT.

    Raises ImproperlyConfigured where nothing was built, or nothing of that name.
    """
    try:
        return _names()[name]
    except KeyError:
        raise ImproperlyConfigured(f"the design build makes no {name!r}") from None


@cache
def _names() -> dict[str, str]:
    try:
        names = json.loads(MANIFEST.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ImproperlyConfigured("the styles are not built yet: run `make design`") from None
    return {str(name): str(hashed) for name, hashed in names.items()}
