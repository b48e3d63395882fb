"""Pages that open no file: the start, help, privacy, and the way out."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from dutybound.listen.help_lines import help_lines
from dutybound.listen.solicitor import SOLICITOR
from dutybound.web.family.opened import SEE_OTHER, vault
from dutybound.web.family.words.asking import ASKING
from dutybound.web.family.words.start import START

ELSEWHERE = "https://www.bbc.co.uk/weather"
"""Where "Exit this page" leads: a page that anybody may have been reading."""


@require_safe
def start(request: HttpRequest) -> HttpResponseBase:
    """What this does and does not do, and what happens to somebody's words."""
    given = {"page": START, "is_open": vault(request).is_open}
    return render(request, "family/start.html.jinja", given)


@require_safe
def before_you_ask(request: HttpRequest) -> HttpResponseBase:
    """What happens if somebody asks for help: what they may ask, and what not."""
    return render(request, "family/words.html.jinja", {"page": ASKING, "back": reverse("start")})


@require_safe
def help_now(request: HttpRequest) -> HttpResponseBase:
    """Who can help now."""
    given = {"lines": help_lines(), "back": _back(request)}
    return render(request, "family/help_now.html.jinja", given)


@require_safe
def get_a_solicitor(request: HttpRequest) -> HttpResponseBase:
    """Get a solicitor now; it may be free."""
    given = {"page": SOLICITOR, "is_open": vault(request).is_open, "back": _back(request)}
    return render(request, "family/solicitor.html.jinja", given)


def _back(request: HttpRequest) -> str:
    return reverse("answers") if vault(request).is_open else reverse("start")


@require_safe
def privacy(request: HttpRequest) -> HttpResponseBase:
    """What is kept, for how long, and who can read it."""
    return render(request, "family/privacy.html.jinja", {"back": reverse("start")})


@require_safe
def accessibility(request: HttpRequest) -> HttpResponseBase:
    """How accessible these pages are, and what to do where they are not."""
    return render(request, "family/accessibility.html.jinja", {"back": reverse("start")})


@require_safe
def leave(request: HttpRequest) -> HttpResponseBase:
    """Out, at once: the visit is over, and the browser is asked to forget what it holds of us."""
    if vault(request).is_open:
        vault(request).leave()
    answer = HttpResponse(status=SEE_OTHER)
    answer["Location"] = ELSEWHERE
    answer["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return answer
