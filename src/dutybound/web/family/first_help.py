"""Help before law: where what somebody typed speaks of danger, they see who can help, and nothing is kept."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from dutybound.listen.danger import Danger, signs_of_danger
from dutybound.listen.help_lines import help_for, lines_of

_GO_ON = "seen_help"
_NEVER_SENT_ON = {"csrfmiddlewaretoken", _GO_ON}


NOT_SAFE = (Danger.LIFE, Danger.SELF_HARM, Danger.HARM, Danger.CONTROL)
"""What the help is for where somebody says no more than that a home is not safe."""


def help_first(
    request: HttpRequest, *texts: str, told: tuple[Danger, ...] = ()
) -> HttpResponse | None:
    """The page of help, or None where there is no sign of danger or the help was seen.

    `told` is what somebody said outright, beside what their own words may tell.

    The page holds what was sent, so that the way on stays open; nothing of it is stored.
    """
    if request.POST.get(_GO_ON):
        return None
    heard = (danger for text in texts for danger in signs_of_danger(text))
    dangers = tuple(dict.fromkeys([*told, *heard]))
    if not dangers:
        return None
    found = help_for(dangers)
    given = {
        "help": found,
        "lines": lines_of(found.parts),
        "go_on": _GO_ON,
        "sent": [
            (name, value)
            for name, values in request.POST.lists()
            if name not in _NEVER_SENT_ON
            for value in values
        ],
    }
    return render(request, "family/help_first.html.jinja", given)
