"""Changing the language of the pages: a link, so that it needs no form and no script."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_safe


@require_safe
def switch(request: HttpRequest, code: str) -> HttpResponse:
    """Remember the language until the browser closes, and go back to the page `?back=` names.

    A language that we do not have is not found.  A `back` outside this site leads to the start.
    """
    if code not in dict(settings.LANGUAGES):
        raise Http404
    answer = HttpResponseRedirect(_back(request))
    answer.status_code = 303
    answer.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
    return answer


def _back(request: HttpRequest) -> str:
    back = request.GET.get("back", "/")
    here = back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return back if here else "/"
