"""Read what was typed on the command line."""

from __future__ import annotations

from dutybound.cli.ending import BadArgument
from dutybound.days import Day, UnreadableDate, parse_span


def exact_day(text: str, option: str) -> Day:
    """One day of the calendar.  BadArgument for anything else, with what to write instead."""
    try:
        span = parse_span(text)
    except UnreadableDate as error:
        raise BadArgument(f"{option}: {error}") from None
    if not span.exact:
        raise BadArgument(f"{option}: '{text}' is not one day. Write one, as in 2026-11-22.")
    return span.earliest
