"""How the first person comes to an empty desk."""

from __future__ import annotations

from django.urls import reverse

from dutybound.web.casework.people.models import Colleague, Invitation
from dutybound.web.casework.people.roles import Role


def first_invitation() -> str:
    """The path of an administrator's invitation where nobody works at the desk yet, else "".

    It is shown to whoever starts the desk, who could read its files anyway.
    """
    if Colleague.objects.exists():
        return ""
    return reverse("join", args=[Invitation.make("", Role.ADMINISTRATOR, None, None)])
