"""What an administrator does with somebody who works here: let them go, let them begin again.

None of it shows an administrator a password, a link or a second factor: what opens the desk is sent to its
owner's address alone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague, Invitation
from dutybound.web.casework.people.roles import MANAGE_PEOPLE, Role
from dutybound.web.casework.people.telling import tell
from dutybound.web.casework.saying import mail_to

A_DAY = timedelta(days=1)
"""How long a link for a new password opens."""


def _let_go(request: HttpRequest, who: Colleague) -> None:
    """They cannot come in any more, with a link that was sent neither, and every session of theirs ends."""
    who.is_active = False
    who.save(update_fields=["is_active"])
    Invitation.objects.filter(email__iexact=who.email).delete()
    who.end_sessions()
    tell("let-go", by=colleague(request).pk, who=who.pk)


def _end_sessions(request: HttpRequest, who: Colleague) -> None:
    who.end_sessions()
    tell("sessions-ended", by=colleague(request).pk, who=who.pk)


def _new_password(request: HttpRequest, who: Colleague) -> None:
    """A link for a new password is sent to them.  Their second factor stays, and is asked for."""
    token = Invitation.make(who.email, Role(who.role), who.team, colleague(request), A_DAY)
    link = request.build_absolute_uri(reverse("join", args=[token]))
    mail_to(who.email, "desk/new_password.txt.jinja", {"link": link})
    tell("link-sent", by=colleague(request).pk, who=who.pk)


def _begin_again(request: HttpRequest, who: Colleague) -> None:
    """Their second factor is lost: it goes, with their password, and a link is sent as for somebody new.

    Nobody comes in as them until that link was used.
    """
    Authenticator.objects.filter(user=who).delete()
    who.set_unusable_password()
    who.save(update_fields=["password"])
    who.end_sessions()
    tell("factor-removed", by=colleague(request).pk, who=who.pk)
    _new_password(request, who)


DOES: Final[dict[str, Callable[[HttpRequest, Colleague], None]]] = {
    "let-go": _let_go,
    "end-sessions": _end_sessions,
    "new-password": _new_password,
    "begin-again": _begin_again,
}


@allowed(MANAGE_PEOPLE)
@require_POST
def manage(request: HttpRequest, number: int, what: str) -> HttpResponseBase:
    """Do one of these with somebody else who works here.  Http404 for somebody who does not."""
    who, do = get_object_or_404(Colleague, pk=number, is_active=True), DOES.get(what)
    if do is None:
        raise Http404
    if who != colleague(request):
        with transaction.atomic():
            do(request, who)
    return redirect("people")
