"""Days told from today: "two weeks ago", "last March", "before Easter", "10 March".

Everything that `parse_span` reads is read here too.  How vague words are taken:

- *ago* is exact for days. Weeks, months and years give half a week, half a month and a quarter of a year
  to either side; *about* gives more, and the more the longer ago it is.
- *last March* is the last one that is over; *March* or *10 March* alone is the last that has begun.  So is
  a season (*last summer* is June to August), and *Easter* or *Christmas* without a year; *before* and *since*
  go by Easter Sunday and Christmas Day.
- *The beginning*, *middle* and *end* of a month are *early*, *mid* and *late* in it, as in `parse_span`;
  of a year they are its first, second and last four months.
- *About* a day gives a week to either side; about a month, half a month. *Some time in* changes nothing.
- *March last year* and *this year*, and a season or Christmas with its year, are what they say.
- *last week*, *last month* and *last year* are whole ones, a week from Monday to Sunday.
- *before*, *by*, *after* and *since* may stand before any of these.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dutybound.days.easter import easter_sunday
from dutybound.days.gregorian import FIRST, LAST, MONTHS, WEEKDAYS, Day, day, month_length, to_date
from dutybound.days.reading import LONGEST_TEXT, parse_span
from dutybound.days.shifts import add_days, add_months
from dutybound.days.span import Span
from dutybound.days.unreadable import UnreadableDate

_NUMBERS = {"a couple of": 2, "an": 1, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_NUMBERS |= {"six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)s?"
_ABOUT = r"(?P<about>(?:about|around|roughly|some|maybe|perhaps) )?"
_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH_NUMBERS |= {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True)) + ")"
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 14)}

_LENGTH = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}
_SLACK = {"day": 0, "week": 3, "fortnight": 3, "month": 15, "year": 90}
_SLACK_ABOUT = {"day": 2, "week": 5, "fortnight": 5, "month": 25, "year": 150}


def parse_relative(text: str, as_of: Day) -> Span:
    """Read a date, exact or vague, perhaps told from `as_of`.  Raises UnreadableDate, and nothing else."""
    plain = " ".join(text.split()).lower()
    if len(text) <= LONGEST_TEXT and plain.isascii():
        span = _open(plain, as_of) or _moment(plain, as_of)
        if span is not None:
            return span
    return parse_span(text)


def _open(text: str, as_of: Day) -> Span | None:
    """A day before or after one told from today."""
    found = re.fullmatch(r"(before|by|on or before|after|since|on or after) (.+)", text)
    moment = None if found is None else _endpoint(found[2], as_of)
    if found is None or moment is None:
        return None
    match found[1]:
        case "before":
            return Span(FIRST, add_days(moment.earliest, -1))
        case "by" | "on or before":
            return Span(FIRST, moment.latest)
        case "after":
            return Span(add_days(moment.latest, 1), LAST)
        case _:
            return Span(moment.earliest, LAST)


def _endpoint(text: str, as_of: Day) -> Span | None:
    return _of_a_feast(text, as_of) or _christmas_of_a_year(text) or _moment(text, as_of)


def _moment(text: str, as_of: Day) -> Span | None:
    bare = re.sub(
        r"^(?:on|in|at|over|during) (?:the )?(?!\d{1,3} |an? |\w+ (?:day|week))", "", text
    )
    for candidate in dict.fromkeys((text, bare)):
        for pattern, read in _FORMS:
            found = re.fullmatch(pattern, candidate)
            if found:
                return read(found, as_of)
    return None


# --- so long ago, or from now -----------------------------------------------------------------------


def _ago(found: re.Match[str], as_of: Day) -> Span:
    middle, slack = _counted(found, as_of, forward=False)
    return Span(add_days(middle, -slack), min(as_of, add_days(middle, slack)))


def _from_now(found: re.Match[str], as_of: Day) -> Span:
    middle, slack = _counted(found, as_of, forward=True)
    return Span(max(as_of, add_days(middle, -slack)), add_days(middle, slack))


def _more_than(found: re.Match[str], as_of: Day) -> Span:
    middle, _ = _counted(found, as_of, forward=False)
    return Span(FIRST, middle)


def _less_than(found: re.Match[str], as_of: Day) -> Span:
    middle, _ = _counted(found, as_of, forward=False)
    return Span(middle, as_of)


def _counted(found: re.Match[str], as_of: Day, *, forward: bool) -> tuple[Day, int]:
    """The day so long before or after, and how far the true one may lie from it."""
    said = found["count"]
    count = int(said) if said.isdigit() else _NUMBERS[said]
    unit, sign = found["unit"], 1 if forward else -1
    if unit in {"month", "year"}:
        middle = add_months(as_of, sign * count * (12 if unit == "year" else 1))
    else:
        middle = add_days(as_of, sign * count * _LENGTH[unit])
    if not found.groupdict().get("about"):
        return middle, _SLACK[unit]
    return middle, max(_SLACK_ABOUT[unit], count * _LENGTH[unit] // 4)


# --- by name ----------------------------------------------------------------------------------------


def _named_day(found: re.Match[str], as_of: Day) -> Span:
    return Span.on(as_of + {"today": 0, "yesterday": -1, "tomorrow": 1}[found["name"]])


def _day_before_yesterday(_: re.Match[str], as_of: Day) -> Span:
    return Span.on(as_of - 2)


def _calendar_unit(found: re.Match[str], as_of: Day) -> Span:
    """Last, this or next week, month or year."""
    by = {"last": -1, "this": 0, "next": 1}[found["which"]]
    today = to_date(as_of)
    if found["unit"] == "week":
        monday = as_of - today.weekday() + 7 * by
        return Span(monday, monday + 6)
    if found["unit"] == "month":
        first = add_months(day(today.year, today.month, 1), by)
        return Span(first, add_months(first, 1) - 1)
    return Span(day(today.year + by, 1, 1), day(today.year + by, 12, 31))


def _weekday(found: re.Match[str], as_of: Day) -> Span:
    """The last such day of the week before today."""
    wanted = [name.lower() for name in WEEKDAYS].index(found["weekday"])
    back = (to_date(as_of).weekday() - wanted) % 7 or 7
    return Span.on(as_of - back)


def _months(first: int, last: int) -> Callable[[int], Span]:
    """The span of some months as they fall in (or run on from) a year."""

    def in_year(year: int) -> Span:
        end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
        end = day(end_year, end_month, month_length(end_year, end_month))
        return Span(day(year, first, 1), end)

    return in_year


def _latest(in_year: Callable[[int], Span], as_of: Day, *, over: bool) -> Span:
    """The latest that has begun, or that is over."""
    year = to_date(as_of).year
    span = in_year(year)
    while (span.latest if over else span.earliest - 1) >= as_of:
        year -= 1
        span = in_year(year)
    return span


def _month(found: re.Match[str], as_of: Day) -> Span:
    number = _MONTH_NUMBERS[found["month"]]
    return _latest(_months(number, number), as_of, over=bool(found["last"]))


def _next_month(found: re.Match[str], as_of: Day) -> Span:
    number = _MONTH_NUMBERS[found["month"]]
    year = to_date(as_of).year
    span = _months(number, number)(year)
    return span if span.earliest > as_of else _months(number, number)(year + 1)


def _season(found: re.Match[str], as_of: Day) -> Span:
    return _latest(_months(*_SEASONS[found["season"]]), as_of, over=bool(found["last"]))


def _feast(found: re.Match[str], as_of: Day) -> Span:
    """The days that people mean: Good Friday to Easter Monday, or Christmas Eve to New Year's Day."""
    in_year = _easter_days if found["feast"] == "easter" else _christmas_days
    return _latest(in_year, as_of, over=bool(found["last"]))


def _easter_days(year: int) -> Span:
    return Span(easter_sunday(year) - 2, easter_sunday(year) + 1)


def _christmas_days(year: int) -> Span:
    return Span(day(year, 12, 24), day(year + 1, 1, 1))


def _of_a_feast(text: str, as_of: Day) -> Span | None:
    """The one day that "before Easter" or "since Christmas" goes by, as in `parse_span`."""
    found = re.fullmatch(_FEAST, text)
    if not found:
        return None
    days = _feast(found, as_of)
    return Span.on(days.latest - 1 if found["feast"] == "easter" else days.earliest + 1)


def _christmas_of_a_year(text: str) -> Span | None:
    found = re.fullmatch(r"christmas ((?:19|20)\d\d)", text)
    return Span.on(day(int(found[1]), 12, 25)) if found else None


def _day_and_month(found: re.Match[str], as_of: Day) -> Span:
    number, dayofmonth = _MONTH_NUMBERS[found["month"]], int(found["day"])
    year = to_date(as_of).year
    for back in range(9):  # 29 February may be that far back
        if 1 <= dayofmonth <= month_length(year - back, number):
            there = day(year - back, number, dayofmonth)
            if there <= as_of:
                return Span.on(there)
    raise UnreadableDate(found[0], "is not a date: the month is not that long")


def _part_of_month(found: re.Match[str], as_of: Day) -> Span:
    """Early, mid or late in a month; without a year the latest such part that has begun."""
    part = _PARTS[found["part"]]
    if found["year"]:
        return parse_span(f"{part} {found['month']} {found['year']}")
    number = _MONTH_NUMBERS[found["month"]]
    return _latest(
        lambda year: parse_span(f"{part} {MONTHS[number - 1]} {year}"), as_of, over=False
    )


def _about(found: re.Match[str], as_of: Day) -> Span:
    """Round about a day or a month."""
    span = _moment(found["rest"], as_of) or parse_span(found["rest"])
    if found["how"].startswith("some"):
        return span
    slack = 7 if span.exact else 15
    return Span(add_days(span.earliest, -slack), add_days(span.latest, slack))


def _of_a_year(found: re.Match[str], as_of: Day) -> Span:
    """A month or a season of last year, of this one, or of one that is named."""
    year = _year(found["year"], as_of)
    if found["month"]:
        number = _MONTH_NUMBERS[found["month"]]
        return _months(number, number)(year)
    if found["season"] == "christmas":
        return _christmas_days(year)
    return _months(*_SEASONS[found["season"]])(year)


def _part_of_year(found: re.Match[str], as_of: Day) -> Span:
    """Early, mid or late in a year: four months each."""
    first = {"early": 1, "mid": 5, "late": 9}[_PARTS[found["part"]]]
    return _months(first, first + 3)(_year(found["year"], as_of))


def _year(said: str, as_of: Day) -> int:
    return int(said) if said.isdigit() else to_date(as_of).year - (said == "last year")


_PARTS = {"early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid"}
_PARTS |= {"late": "late", "end": "late"}
_PART = r"(?:the )?(?P<part>early|mid|late|beginning|start|middle|end)(?: of|-| in)? ?"
_YEAR = r"(?P<year>(?:19|20)\d\d|last year|this year)"
_SEASON = rf"(?P<season>{'|'.join(_SEASONS)}|christmas)"
_LAST = r"(?P<last>last )?"
_FEAST = rf"{_LAST}(?P<feast>easter|christmas)"
_FORMS: tuple[tuple[str, Callable[[re.Match[str], Day], Span]], ...] = (
    (rf"{_ABOUT}{_COUNT} {_UNIT} ago", _ago),
    (rf"in {_ABOUT}{_COUNT} {_UNIT}'?(?: time)?", _from_now),
    (rf"(?:more|longer) than {_COUNT} {_UNIT} ago", _more_than),
    (rf"(?:less than|in the last|within the last) {_COUNT} {_UNIT}(?: ago)?", _less_than),
    (r"(?P<name>today|yesterday|tomorrow)", _named_day),
    (r"the day before yesterday", _day_before_yesterday),
    (r"(?P<which>last|this|next) (?P<unit>week|month|year)", _calendar_unit),
    (rf"(?:last )?(?P<weekday>{'|'.join(WEEKDAYS).lower()})", _weekday),
    (rf"next {_MONTH}", _next_month),
    (rf"{_LAST}{_MONTH}", _month),
    (rf"{_LAST}(?P<season>{'|'.join(_SEASONS)})", _season),
    (_FEAST, _feast),
    (rf"(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}", _day_and_month),
    (rf"{_PART}{_MONTH},?(?: (?P<year>(?:19|20)\d\d))?", _part_of_month),
    (rf"{_PART}{_YEAR}", _part_of_year),
    (rf"(?:{_MONTH}|{_SEASON}) (?:of )?{_YEAR}", _of_a_year),
    (r"(?P<how>about|around|roughly|some ?time in|some day in) (?P<rest>.+)", _about),
)
