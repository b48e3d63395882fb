"""Dates as people write them, read as spans.

Only what has one British reading is taken: 10/03/2026 is 10 March, and "March 10, 2026" is refused.
How vague words are taken:

- *before* and *after* leave the date out; *by* and *since* (*on or before*, *on or after*) take it
  in.  Of a month or a year, *before* and *since* mean its first day, *by* and *after* its last.
- *early*, *mid* and *late* in a month are the 1st to 10th, 11th to 20th, and 21st to its end.
- *before Easter 2026* and the like go by Easter Sunday.
- A range runs from the first day of its first part to the last day of its second; its first part
  may leave out what the second repeats ("3 to 10 March 2026").
"""

import re
from collections.abc import Callable

from dutybound.days.easter import easter_sunday
from dutybound.days.gregorian import (
    FIRST,
    LAST,
    MONTHS,
    WEEKDAYS,
    Day,
    date_words,
    day,
    iso,
    month_length,
    to_date,
    weekday_name,
)
from dutybound.days.span import ALL_TIME, Span
from dutybound.days.unreadable import UnreadableDate, unreadable

LONGEST_TEXT = 80
FIRST_YEAR, LAST_YEAR = 1900, 2100

_UNKNOWN = {"unknown", "not known", "a day not known"}

_MONTH_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    "sept": 9,
}


def parse_span(text: str) -> Span:
    """Read a date, exact or vague.  Raises UnreadableDate, and nothing else, for any other text."""
    plain = _plain(text)
    if plain.lower() in _UNKNOWN:
        return ALL_TIME
    shown = _matched(r"some day (.+)", plain)
    if shown:
        plain = shown[1]
    for reader in (_open, _range):
        span = reader(plain)
        if span is not None:
            return span
    return _moment(plain)


def _plain(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise UnreadableDate(text, f"is longer than {LONGEST_TEXT} characters")
    plain = " ".join(text.split())
    if not plain:
        raise UnreadableDate(plain, "holds no date")
    if not plain.isascii():
        raise UnreadableDate(plain, "has letters or figures that no date here is written with")
    return plain


def _matched(pattern: str, text: str) -> re.Match[str] | None:
    # Compiled when first needed, and kept by `re`: importing this module stays quick.
    return re.fullmatch(pattern, text, re.IGNORECASE)


def _open(text: str) -> Span | None:
    found = _matched(r"(before|by|on or before|after|since|on or after) (.+)", text)
    if not found:
        return None
    moment = _endpoint(found[2])
    match found[1].lower():
        case "before":
            return Span(FIRST, _readable(moment.earliest - 1, text))
        case "by" | "on or before":
            return Span(FIRST, moment.latest)
        case "after":
            return Span(_readable(moment.latest + 1, text), LAST)
        case _:
            return Span(moment.earliest, LAST)


def _range(text: str) -> Span | None:
    found = (
        _matched(r"between (.+) and (.+)", text)
        or _matched(r"(?:from )?(.+) to (.+)", text)
        or _matched(r"(.+?) ?\.\. ?(.+)", text)
    )
    if not found:
        return None
    start, end = _endpoint(_completed(found[1], found[2])), _endpoint(found[2])
    if start.earliest > end.latest:
        backwards = f"Write the earlier date first: {iso(end.earliest)}..{iso(start.latest)}."
        raise UnreadableDate(text, "runs backwards", backwards)
    return Span(start.earliest, end.latest)


def _completed(start: str, end: str) -> str:
    """The start of a range with what only the end gives: the '3' of '3 to 10 March 2026'."""
    tail = re.search(r" ?\b([a-z]+) (\d{4})$", end, re.IGNORECASE)
    if not tail:
        return start
    if _matched(r"(?:the )?\d{1,2}(?:st|nd|rd|th)?", start):
        return f"{start} {tail[1]} {tail[2]}"
    if _matched(r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th)? )?(?:of )?[a-z]+", start):
        return f"{start} {tail[2]}"
    return start


def _endpoint(text: str) -> Span:
    """What 'before' or a range may stand beside: a moment, or Easter for its Sunday."""
    easter = _matched(r"easter (\d{4})", text)
    return _easter_sunday(easter) if easter else _moment(text)


def _moment(text: str) -> Span:
    """A day, a month, a part of a month or a year."""
    bare = re.sub(r"^(?:on|in) ", "", text, flags=re.IGNORECASE)
    for pattern, build in _FORMS:
        found = _matched(pattern, bare)
        if found:
            return build(found)
    raise unreadable(bare)


def _year_first(found: re.Match[str]) -> Span:
    return _one_day(found[1], found[2], found[3], found[0])


def _day_first(found: re.Match[str]) -> Span:
    return _one_day(found["year"], found["month"], found["day"], found[0])


def _day_and_name(found: re.Match[str]) -> Span:
    return _one_day(found[3], str(_named_month(found[2], found[0])), found[1], found[0])


def _month_in_figures(found: re.Match[str]) -> Span:
    return _month(found[1], int(found[2]), found[0])


def _month_in_words(found: re.Match[str]) -> Span:
    return _month(found[2], _named_month(found[1], found[0]), found[0])


def _whole_year(found: re.Match[str]) -> Span:
    year = _checked_year(found[0], found[0])
    return Span(day(year, 1, 1), day(year, 12, 31))


def _easter_sunday(found: re.Match[str]) -> Span:
    return Span.on(easter_sunday(_checked_year(found[1], found[0])))


def _part_of_month(found: re.Match[str]) -> Span:
    whole = _month(found["year"], _named_month(found["month"], found[0]), found[0])
    first = whole.earliest
    match found["part"].lower():
        case "early":
            return Span(first, first + 9)
        case "mid":
            return Span(first + 10, first + 19)
        case _:
            return Span(first + 20, whole.latest)


def _with_weekday(found: re.Match[str]) -> Span:
    span = _moment(found[2])
    if not span.exact:
        raise UnreadableDate(found[0], "has a day of the week but no one date")
    actual = weekday_name(span.earliest)
    if actual.lower() != found[1].lower():
        why = f"has the wrong day of the week: {date_words(span.earliest)} is a {actual}"
        instead = f"Check the date, or leave the day of the week out: {iso(span.earliest)}."
        raise UnreadableDate(found[0], why, instead)
    return span


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], Span]], ...] = (
    (r"(\d{4})-(\d{1,2})-(\d{1,2})", _year_first),
    (r"(\d{4})-(\d{1,2})", _month_in_figures),
    (r"\d{4}", _whole_year),
    (r"(?P<day>\d{1,2})([-/.])(?P<month>\d{1,2})\2(?P<year>\d{4})", _day_first),
    (r"(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+),? (\d{4})", _day_and_name),
    (r"easter sunday (\d{4})", _easter_sunday),
    (r"(?!easter )([a-z]+),? (\d{4})", _month_in_words),
    (r"(?P<part>early|mid|late)[ -](?P<month>[a-z]+) (?P<year>\d{4})", _part_of_month),
    (rf"({'|'.join(WEEKDAYS)}),? (.+)", _with_weekday),
)


def _one_day(year: str, month: str, dayofmonth: str, said: str) -> Span:
    whole = _month(year, int(month), said)
    length = whole.latest - whole.earliest + 1
    number = int(dayofmonth)
    if number == 0:
        raise UnreadableDate(said, "is not a date: no month has a day 0", _or_the_month(whole, 1))
    if number > length:
        start = to_date(whole.earliest)
        why = f"is not a date: {MONTHS[start.month - 1]} {start.year} has {length} days"
        raise UnreadableDate(said, why, _or_the_month(whole, length))
    return Span.on(whole.earliest + number - 1)


def _or_the_month(whole: Span, number: int) -> str:
    nearest = iso(whole.earliest + number - 1)
    return f"Write {nearest}, or {whole.text()} if you only know the month."


def _month(year: str, month: int, said: str) -> Span:
    number = _checked_year(year, said)
    if not 1 <= month <= 12:
        why = f"is not a date: there is no month {month}"
        instead = "Months run from 1 to 12. Write the day before the month, as in 25/03/2026."
        raise UnreadableDate(said, why, instead)
    first = day(number, month, 1)
    return Span(first, first + month_length(number, month) - 1)


def _named_month(name: str, said: str) -> int:
    number = _MONTH_NUMBERS.get(name.lower())
    if number is None:
        instead = "Write the month as in March 2026, or a range as in 2026-03..2026-05."
        raise UnreadableDate(said, f"has '{name}' where a month belongs", instead)
    return number


def _checked_year(year: str, said: str) -> int:
    number = int(year)
    if not FIRST_YEAR <= number <= LAST_YEAR:
        why = f"has the year {number}, which is not from {FIRST_YEAR} to {LAST_YEAR}"
        raise UnreadableDate(said, why, "Check the year.")
    return number


def _readable(when: Day, said: str) -> Day:
    _checked_year(str(to_date(when).year), said)
    return when
