"""Days to remember, as a calendar file (RFC 5545).

A shared screen shows the title of an entry, so every entry of a family's has the same one, and it says
nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutybound.days import Day, to_date

TITLE = "A date to remember"
_LONGEST = 75
"""How many bytes a line may hold before it is folded (RFC 5545 section 3.1)."""


@dataclass(frozen=True)
class DayToRemember:
    """A day, and what it is for: shown only where the person asked for that.

    `title` is what a shared screen shows.
    """

    day: Day
    details: str = ""
    title: str = TITLE


def one_a_day(told: Iterable[tuple[Day, str]], *, with_details: bool) -> tuple[DayToRemember, ...]:
    """One entry for each day that something is told of, in their order; what is told twice is told once."""
    held: dict[Day, dict[str, None]] = {}
    for day, says in told:
        held.setdefault(day, {})[says] = None
    return tuple(
        DayToRemember(day, "\n".join(says) if with_details else "")
        for day, says in sorted(held.items(), key=lambda pair: pair[0])
    )


def ics(days: Iterable[DayToRemember], *, made_on: Day, mark: str) -> bytes:
    """The bytes of the file.  `mark` keeps the entries of one case from those of another."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dutybound//Dutybound//EN"]
    for day in days:
        lines += _event(day, made_on, mark)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(day: DayToRemember, made_on: Day, mark: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_name(day, mark)}"
    yield f"DTSTAMP:{_written(made_on)}T120000Z"
    yield f"DTSTART;VALUE=DATE:{_written(day.day)}"
    yield f"DTEND;VALUE=DATE:{_written(day.day + 1)}"
    yield f"SUMMARY:{_escaped(day.title)}"
    if day.details:
        yield f"DESCRIPTION:{_escaped(day.details)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _name(day: DayToRemember, mark: str) -> str:
    """The same for the same day of the same case, so that a calendar replaces it; it tells nothing."""
    said = "" if day.title == TITLE else f" {day.title}"
    return hashlib.sha256(f"{mark} {day.day}{said}".encode()).hexdigest()[:32]


def _written(day: Day) -> str:
    return f"{to_date(day):%Y%m%d}"


def _escaped(text: str) -> str:
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, written)
    return text


def _folded(line: str) -> Iterator[str]:
    """Pieces of at most 75 bytes, each after the first beginning with a space; no letter is cut."""
    piece = b""
    for letter in line:
        encoded = letter.encode()
        if len(piece) + len(encoded) > _LONGEST:
            yield piece.decode()
            piece = b" "
        piece += encoded
    yield piece.decode()
