"""Mail from the desk.  It says nothing of any matter: others can read it, on the way or on a shared phone."""

from __future__ import annotations

from collections.abc import Mapping

from django.core.mail import send_mail
from django.template.loader import render_to_string


def mail_to(address: str, template: str, given: Mapping[str, object]) -> None:
    """Send one plain message; its first line is the subject."""
    subject, _, text = render_to_string(template, dict(given)).strip().partition("\n")
    send_mail(subject.strip(), text.strip() + "\n", None, [address])
