"""The code of a second factor: taken once, and slowed after wrong ones, on whichever worker they come in.

The package remembers used codes and wrong ones in the memory of one worker, and a used one for 30 seconds,
though it takes a code for 90.  Here both are kept in the database, with the factor they belong to.
"""

from __future__ import annotations

import time
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from allauth.mfa.utils import decrypt
from django import forms
from django.db import transaction

MOST_WRONG = 5
"""Wrong codes at once.  After them one is looked at in `PAUSE` seconds, until a right one comes."""
PAUSE = 15 * 60
_WRONG, _WRONG_AT, _LAST = "wrong", "wrong_at", "last_counter"


class TakenOnce(forms.Form):
    """What both forms that take a code have in common.  `user` is whose code it is."""

    user: Any
    authenticator: Any

    def clean_code(self) -> str:
        """The code, if it is a right one.  ValidationError if not, or if there were too many wrong ones."""
        with transaction.atomic():
            code, fault = self._weighed()
        if fault is not None:  # after what was counted is on the disk
            raise fault
        return code

    def _weighed(self) -> tuple[str, forms.ValidationError | None]:
        factor = Authenticator.objects.select_for_update().get(
            user=self.user, type=Authenticator.Type.TOTP
        )
        if _is_shut(factor.data):
            return "", get_adapter().validation_error("too_many_login_attempts")
        code, fault = "", None
        try:
            code = super().clean_code()  # type: ignore[misc]  # of the package's form, which comes after
            _take(factor, self.authenticator, code)
        except forms.ValidationError as wrong:
            fault = wrong
            _count(factor.data)
        factor.save(update_fields=["data"])
        return code, fault


class SignInCode(TakenOnce, AuthenticateForm):  # type: ignore[misc]  # the package has no types
    """The code that somebody signs in with."""


class CodeAgain(TakenOnce, ReauthenticateForm):  # type: ignore[misc]  # the package has no types
    """The code that is asked for once more before something that is protected."""


def _is_shut(kept: dict[str, Any]) -> bool:
    recently = time.time() - kept.get(_WRONG_AT, 0) < PAUSE
    return bool(kept.get(_WRONG, 0) >= MOST_WRONG and recently)


def _count(kept: dict[str, Any]) -> None:
    kept[_WRONG], kept[_WRONG_AT] = kept.get(_WRONG, 0) + 1, time.time()


def _take(factor: Authenticator, used: Authenticator, code: str) -> None:
    """Count a code as used, with all that came before it.  ValidationError if it was."""
    if used.type == Authenticator.Type.TOTP:
        counter = _counter_of(factor, code)
        if counter <= factor.data.get(_LAST, 0):
            raise get_adapter().validation_error("incorrect_code")
        factor.data[_LAST] = counter
    factor.data.pop(_WRONG, None)
    factor.data.pop(_WRONG_AT, None)


def _counter_of(factor: Authenticator, code: str) -> int:
    """The half-minute that a code is of; 0 where it is of none that is taken now."""
    secret, digits = decrypt(factor.data["secret"]), "".join(filter(str.isdigit, code))
    taken = yield_hotp_counters_from_time()
    return next((n for n in taken if format_hotp_value(hotp_value(secret, n)) == digits), 0)
