"""Days and numbers as people in Britain write them; month names follow the page's language."""

from __future__ import annotations

from datetime import date

from django.utils import dateformat
from django.utils.html import format_html
from django.utils.safestring import SafeString

NO_BREAK = "\N{NO-BREAK SPACE}"


def day(when: date) -> str:
    """'4 March 2026'; the day and its month stay on one line."""
    return dateformat.format(when, f"j{NO_BREAK}F Y")


def weekday(when: date) -> str:
    """'Wednesday 4 March 2026'."""
    return dateformat.format(when, f"l j{NO_BREAK}F Y")


def month(when: date) -> str:
    """'March 2026'."""
    return dateformat.format(when, "F Y")


def short_day(when: date) -> str:
    """'4 Mar 2026', for where there is little room."""
    return dateformat.format(when, f"j{NO_BREAK}M{NO_BREAK}Y")


def month_label(when: date) -> str:
    """'Mar', and in January the year with it: 'Jan 2026'."""
    return dateformat.format(when, f"M{NO_BREAK}Y" if when.month == 1 else "M")


def time_tag(when: date) -> SafeString:
    """The day in words, with the machine's form beside it: `<time datetime="2026-03-04">`."""
    return format_html('<time datetime="{}">{}</time>', when.isoformat(), day(when))


FILTERS = {
    "day": day,
    "weekday": weekday,
    "month": month,
    "month_label": month_label,
    "short_day": short_day,
    "time_tag": time_tag,
}
