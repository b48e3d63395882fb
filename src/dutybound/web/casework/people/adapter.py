"""What the desk decides for the package that signs people in."""

from __future__ import annotations

import base64

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest

from dutybound.web.casework.sealed import seal_for, unseal_for

_PLACE = "second factor"


class ByInvitation(DefaultAccountAdapter):  # type: ignore[misc]  # the package has no types
    """Nobody signs up: people are invited."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class SealedSecrets(DefaultMFAAdapter):  # type: ignore[misc]  # the package has no types
    """The secrets of second factors are sealed before they are kept."""

    def encrypt(self, text: str) -> str:
        return base64.b64encode(seal_for(_PLACE, text.encode())).decode("ascii")

    def decrypt(self, encrypted_text: str) -> str:
        return unseal_for(_PLACE, base64.b64decode(encrypted_text)).decode()
