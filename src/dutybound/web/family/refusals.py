"""What the vault refuses, as a page in plain words."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dutybound.web.family.file import FileFromBefore
from dutybound.web.vault.errors import NoFile, NotYours, SlowDown, TooLarge, VaultError


class Refusals:
    """Turns what the vault refuses into a page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page for a refusal; None, and so a page of ours for faults, for anything else."""
        if isinstance(exception, FileFromBefore):
            return render(request, "family/from_before.html.jinja", {}, status=409)
        if isinstance(exception, NoFile):
            return redirect("open")
        if isinstance(exception, VaultError):
            return _page(request, exception)
        return None


def _page(request: HttpRequest, refused: VaultError) -> HttpResponse:
    status, heading, says = _words(refused)
    given = {"heading": heading, "says": says}
    answer = render(request, "family/refused.html.jinja", given, status=status)
    if isinstance(refused, SlowDown):
        answer["Retry-After"] = str(refused.seconds)
    return answer


def _words(refused: VaultError) -> tuple[int, str, str]:
    if isinstance(refused, NotYours):
        says = _("It was shared with you to read. Only the person whose it is can change it.")
        return 403, _("You can read this, and not change it"), says
    if isinstance(refused, SlowDown):
        minutes = -(-refused.seconds // 60)
        says = ngettext(
            "Wait about %(n)s minute, then try again. Nothing is lost.",
            "Wait about %(n)s minutes, then try again. Nothing is lost.",
            minutes,
        )
        return 429, _("Too many tries"), says % {"n": minutes}
    if isinstance(refused, TooLarge):
        says = _("Your file is full. Your last change was not kept; all before it was.")
        return 413, _("That is too much"), says
    return 500, _("This file cannot be opened"), _("Go back to the start and open it again.")
