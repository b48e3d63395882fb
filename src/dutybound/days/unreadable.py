"""Why a text is not a date, in a sentence that also says what to write instead."""

import re

ANY_FORM = (
    "Write 2026-03-10, 10 March 2026, 10/03/2026, 2026-03, March 2026 or 2026, "
    "a range such as 2026-03-01..2026-03-10, "
    "'before', 'by', 'after' or 'since' a date, or 'unknown'."
)

_SHOWN = 60


class UnreadableDate(ValueError):
    """A text that is no date: `read` is what was read, `why` the fault, `instead` what to write."""

    def __init__(self, read: str, why: str, instead: str = ANY_FORM) -> None:
        super().__init__(read, why, instead)
        self.read = read
        self.why = why
        self.instead = instead

    def __str__(self) -> str:
        return f"'{_shown(self.read)}' {self.why}. {self.instead}"


_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_TIME = "has a time of day, and only the day counts"
_TWO_FIGURES = "has a year of two figures"
_FOUR_FIGURES = "Write the year in full, as in 10 March 2026 or 10/03/2026."

# Pattern, fault, what to write instead.  The first that fits the whole text is told.
_MISTAKES = (
    (r"(?P<date>\d{4}-\d\d-\d\d)[t ]\d\d:?\d\d.*", _TIME, "Write {date}."),
    (r".*\d:\d\d.*", _TIME, "Write the day alone, as in 2026-03-10."),
    (
        rf"(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})",
        "has the month before the day",
        "Write {day} {month} {year}.",
    ),
    (r"\d{1,2}([-/.])\d{1,2}\1'?\d{2}", _TWO_FIGURES, _FOUR_FIGURES),
    (rf"{_DAY}(?: of)? {_MONTH} '?\d{{2}}", _TWO_FIGURES, _FOUR_FIGURES),
    (
        rf"{_DAY}(?: of)? {_MONTH}|{_MONTH}(?: {_DAY})?|\d{{1,2}}[-/.]\d{{1,2}}",
        "has no year of four figures",
        _FOUR_FIGURES,
    ),
    (
        r"easter \d{4}",
        "is several days",
        "Write Easter Sunday and the year, 'before' or 'after' it, or a range of dates.",
    ),
)


def unreadable(text: str) -> UnreadableDate:
    """The error for a text that no form of date fits, with the likeliest mistake named."""
    for pattern, why, instead in _MISTAKES:
        found = re.fullmatch(pattern, text, re.IGNORECASE)
        if found:
            return UnreadableDate(text, why, instead.format(**found.groupdict()))
    return UnreadableDate(text, "cannot be read as a date")


def _shown(text: str) -> str:
    """The text fit to be quoted in a sentence: printable, and no longer than a line needs."""
    start = "".join(letter if letter.isprintable() else "?" for letter in text[:_SHOWN])
    return start if len(text) <= _SHOWN else f"{start}..."
