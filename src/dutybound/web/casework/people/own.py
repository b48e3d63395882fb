"""Somebody's own page: password, second factor, and where they are signed in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from allauth.account.decorators import reauthentication_required
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY, update_session_auth_hash
from django.contrib.sessions.models import Session
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import Role
from dutybound.web.casework.people.sessions import BEGUN, SEEN
from dutybound.web.casework.people.telling import tell


@dataclass(frozen=True)
class SignedIn:
    """A session of somebody's: when it began, when something was last done in it, whether it is this one.

    `name` tells it from the others, and opens nothing.
    """

    begun: datetime
    seen: datetime
    here: bool
    name: str


@allowed(set(Role))
@require_GET
def own(request: HttpRequest) -> HttpResponseBase:
    """What somebody can change of how they come in, and each session of theirs that is open."""
    sessions = sorted(_sessions(request), key=lambda one: one.seen, reverse=True)
    return render(request, "desk/own.html.jinja", {"sessions": sessions})


@allowed(set(Role))
@require_POST
@reauthentication_required(app="allauth.mfa")  # type: ignore[untyped-decorator]
def sign_out_elsewhere(request: HttpRequest) -> HttpResponseBase:
    """End one session of theirs, or every one but this, once they have given their password again."""
    who, name = colleague(request), request.POST.get("session", "")
    if name:
        _end(request, name)
    else:
        who.end_sessions()
        update_session_auth_hash(request, who)
    tell("sessions-ended", by=who.pk, who=who.pk)
    return redirect("mfa_index")


def _end(request: HttpRequest, name: str) -> None:
    """End the session of theirs that has this name, if it is not this one."""
    for session, _held in _own(request):
        if _name(session) == name and session.session_key != request.session.session_key:
            session.delete()


def _sessions(request: HttpRequest) -> Iterator[SignedIn]:
    for session, held in _own(request):
        if BEGUN in held:
            here = session.session_key == request.session.session_key
            yield SignedIn(_at(held[BEGUN]), _at(held[SEEN]), here, _name(session))


def _own(request: HttpRequest) -> Iterator[tuple[Session, dict[str, Any]]]:
    """Each open session of whoever asks, with what it holds."""
    who = colleague(request)
    for session in Session.objects.filter(expire_date__gt=timezone.now()):
        held = session.get_decoded()
        if _is_of(who, held):
            yield session, held


def _name(session: Session) -> str:
    return hashlib.sha256(session.session_key.encode()).hexdigest()[:16]


def _is_of(who: Colleague, held: dict[str, object]) -> bool:
    theirs = held.get(SESSION_KEY) == str(who.pk)
    return theirs and held.get(HASH_SESSION_KEY) == who.get_session_auth_hash()


def _at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, timezone.get_current_timezone())
