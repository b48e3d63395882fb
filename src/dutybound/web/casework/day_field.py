"""A day that somebody types, in words or numbers: 22 November 2026, 22/11/2026 or 2026-11-22."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from dutybound.days import UnreadableDate, parse_span, to_date
from dutybound.web.family.clock import today

LONGEST = 60


class DayField(forms.CharField):
    """One day.  `past` refuses a day to come, `future` one that has passed."""

    def __init__(
        self, *, missing: str, past: bool = False, future: bool = False, **more: Any
    ) -> None:
        messages = {"required": missing}
        help_text = more.pop("help_text", "") or "For example 4 March 2026."
        super().__init__(max_length=LONGEST, error_messages=messages, help_text=help_text, **more)
        self.past, self.future = past, future

    def clean(self, value: Any) -> Any:
        """The day; None where none was typed and none is needed.  ValidationError says what to write."""
        typed = super().clean(value)
        return self._checked(_day(typed)) if typed else None

    def _checked(self, day: date) -> date:
        now = to_date(today())
        if self.past and day > now:
            raise forms.ValidationError("That day is still to come.")
        if self.future and day < now:
            raise forms.ValidationError("That day has passed.")
        return day


def _day(typed: str) -> date:
    try:
        span = parse_span(typed)
    except UnreadableDate:
        raise forms.ValidationError(
            "We cannot read that as a day. Write it as 4 March 2026."
        ) from None
    if not span.exact:
        raise forms.ValidationError("Give one day, as in 4 March 2026.")
    return to_date(span.earliest)
