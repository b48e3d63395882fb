"""Pages for when something went wrong: what happened, what is safe, and what to do now.

None says what was asked for, typed or broken.  Each is drawn in the site's layout, and where even that
fails (the design is not built, or is itself what broke) as a few plain lines.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

Words = str | Promise
TEMPLATE = "guard/error.html.jinja"
TO_THE_START = _("Go to the start")
_API = "/api/"


@dataclass(frozen=True)
class Fault:
    """One page: its status, its heading and what it says, a paragraph each."""

    status: int
    heading: Words
    says: tuple[Words, ...]
    href: str = "/"
    link: Words = TO_THE_START


NOT_UNDERSTOOD = Fault(
    400,
    _("We could not read what was sent"),
    (_("Nothing was changed. Go back and try again."),),
)
NOT_ALLOWED = Fault(
    403,
    _("You cannot do that here"),
    (
        _("This part is only for the person whose answers these are."),
        _("Nothing was changed. Go back to carry on."),
    ),
)
FORM_TOO_OLD = Fault(
    403,
    _("This page was open for too long"),
    (
        _("We did not save what you just sent. What you saved before is still there."),
        _("Go back, load the page again, and send it once more."),
        _(
            "If you see this again, your browser may not be keeping our cookie. We cannot work without it."
        ),
    ),
)
VISIT_OVER = Fault(
    403,
    _("This visit is over"),
    (
        _("We end a visit after some hours without a click, so that nobody else can read on."),
        _("With your six words you can open your answers again. What you saved is still there."),
        _("If somebody shared their answers with you, they may have stopped."),
    ),
    href="/open/",
    link=_("Enter your six words"),
)
NOT_FOUND = Fault(
    404,
    _("We have no page here"),
    (_("If you typed the address, check it. Your answers are safe."),),
)
TOO_MUCH = Fault(
    413,
    _("That is too much to send at once"),
    (
        _("We can take up to 1 megabyte: about 500 pages of plain text."),
        _("Nothing was saved or changed. Go back and send less, or a smaller file."),
    ),
)
TOO_MUCH_TO_READ = Fault(
    413,
    _("That is too much to send at once"),
    (_("We can read a document of up to 5 megabytes. Go back and send a smaller file."),),
    href="/read/",
    link=_("Read another document"),
)
TOO_MUCH_TO_KEEP = Fault(
    413,
    _("That is too much to send at once"),
    ("A document can have up to 15 megabytes. Go back and put it in in parts.",),
)
TOO_OFTEN = Fault(
    429,
    _("Please wait a little"),
    (
        _(
            "Too many tries came from where you are. We slow them all down to keep people's answers safe."
        ),
        _("Wait a minute or two, then try again. Nothing is lost."),
    ),
)
OUR_FAULT = Fault(
    500,
    _("Something went wrong, and it is our fault"),
    (
        _("We may not have saved what you just sent. What you saved before is still there."),
        _("Go back and try again. If it happens again, try later today."),
    ),
)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return page(request, NOT_UNDERSTOOD)


def not_allowed(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return page(request, NOT_ALLOWED)


def visit_over(request: HttpRequest) -> HttpResponse:
    return page(request, VISIT_OVER)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return page(request, NOT_FOUND)


def our_fault(request: HttpRequest) -> HttpResponse:
    return page(request, OUR_FAULT)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    return page(request, FORM_TOO_OLD)


def too_much(request: HttpRequest) -> HttpResponse:
    if request.path_info.endswith("/documents/"):  # of the desk, which is in English
        return page(request, TOO_MUCH_TO_KEEP)
    to_read = request.path_info == TOO_MUCH_TO_READ.href
    return page(request, TOO_MUCH_TO_READ if to_read else TOO_MUCH)


def too_often(request: HttpRequest, seconds: int) -> HttpResponse:
    """The page for somebody who must wait `seconds`."""
    response = page(request, TOO_OFTEN)
    response["Retry-After"] = str(seconds)
    return response


def page(request: HttpRequest, fault: Fault) -> HttpResponse:
    """A fault as a page, or as JSON where a program asked."""
    if request.path_info.startswith(_API):
        return JsonResponse({"error": str(fault.heading)}, status=fault.status)
    return HttpResponse(_drawn(request, fault), status=fault.status)


def _drawn(request: HttpRequest, fault: Fault) -> str:
    try:
        return render_to_string(TEMPLATE, {"fault": fault}, request)
    except Exception:  # noqa: BLE001 -- the layout may be what broke, and somebody waits
        return plain(fault)


def plain(fault: Fault) -> str:
    """A fault as a page that needs nothing but itself."""
    return format_html(
        '<!doctype html><html lang="{}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>Dutybound</title></head>'
        '<body><main><h1>{}</h1>{}<p><a href="{}">{}</a></p></main></body></html>',
        get_language() or "en-gb",
        fault.heading,
        format_html_join("", "<p>{}</p>", ((words,) for words in fault.says)),
        fault.href,
        fault.link,
    )
