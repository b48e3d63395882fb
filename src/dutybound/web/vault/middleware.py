"""Puts the vault on each request, and turns what it refuses into pages."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dutybound.web.guard.errors import not_allowed, too_much, too_often, visit_over
from dutybound.web.guard.headers import Answers
from dutybound.web.vault import forgetting
from dutybound.web.vault.errors import NoFile, NotYours, SlowDown, TooLarge
from dutybound.web.vault.opened import Vault


class OpensVault:
    """Middleware: `request.vault`, and a plain page for each thing that a view did not catch itself."""

    def __init__(self, get_response: Answers) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        forgetting.opportunity()
        vault = Vault(request)
        vault.go_on()
        request.vault = vault  # type: ignore[attr-defined]
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A page for what the vault refused; None for anything else, which is a fault of ours."""
        if isinstance(exception, NoFile):
            return visit_over(request)
        if isinstance(exception, NotYours):
            return not_allowed(request)
        if isinstance(exception, TooLarge):
            return too_much(request)
        if isinstance(exception, SlowDown):
            return too_often(request, exception.seconds)
        return None
