"""What is wrong with a form, for the top of its page."""

from __future__ import annotations

from django import forms


def faults_of(form: forms.BaseForm) -> list[dict[str, str]]:
    """Each fault with the field that it leads to; none for a form that was not sent."""
    return [
        {"text": str(fault), "href": f"#{form[name].auto_id}" if name in form.fields else ""}
        for name, faults in form.errors.items()
        for fault in faults
    ]
