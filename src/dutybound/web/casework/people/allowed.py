"""Pages that only some roles may see."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import wraps
from typing import Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import Role

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]
Wrapped = Callable[..., HttpResponseBase]


def colleague(request: HttpRequest) -> Colleague:
    """Whoever is signed in.  PermissionDenied if nobody is."""
    if not request.user.is_authenticated:
        raise PermissionDenied
    return request.user


def allowed(roles: Collection[Role]) -> Callable[[View[P]], Wrapped]:
    """A page for some roles.  Who is not signed in is led to the door; others are told it is not theirs."""

    def decorate(view: View[P]) -> Wrapped:
        @wraps(view)
        def wrapped(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect("account_login")
            if colleague(request).role not in roles:
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return wrapped

    return decorate
