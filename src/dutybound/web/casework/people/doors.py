"""By what the door counts wrong tries: the name that was typed, and the address that it came from."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Any

from django.conf import settings
from django.http import HttpRequest

NO_ADDRESS = "no address"
_A_HOME = 64
"""Bits that all addresses of one home or office have in common on IPv6."""


def name_typed(request: HttpRequest, credentials: Mapping[str, Any] | None = None) -> str:
    """The name that somebody tries to come in with, as it is compared: capitals and spaces do not matter.

    The package that signs people in calls it an e-mail address, its form a login.  What is no address may be
    a password in the wrong field, and is not kept.
    """
    given = credentials or {}
    typed = given.get("email") or given.get("username") or request.POST.get("login", "")
    name = str(typed).strip().casefold()
    return name if "@" in name else NO_ADDRESS


def came_from(request: HttpRequest) -> str | None:
    """The address that a request came from; None where it cannot be read.

    Behind a proxy that we trust (DUTYBOUND_PROXY) it is the last that the proxy names; otherwise nobody's
    word is taken for it.  On IPv6 it is the beginning of a whole home's addresses.
    """
    said = str(request.META.get("REMOTE_ADDR", ""))
    if settings.BEHIND_PROXY:
        said = str(request.META.get("HTTP_X_FORWARDED_FOR", said)).rpartition(",")[2]
    try:
        address = ip_address(said.strip())
    except ValueError:
        return None
    return _home_of(address) if isinstance(address, IPv6Address) else str(address)


def _home_of(address: IPv6Address) -> str:
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(IPv6Network((int(address), _A_HOME), strict=False).network_address)
