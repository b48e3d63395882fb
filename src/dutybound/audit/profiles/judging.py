"""How a thing is judged: lines that satisfy, lines that only touch it, and words for the answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from re import Pattern

from dutybound.audit.findings import Presence
from dutybound.audit.profiles.profile import Judged, Line, Site
from dutybound.audit.words import any_of, has

Test = Callable[[Line], bool]

PHONE = r"(?:\+44|0)\d[\d ]{7,12}\d"
CONTACT = any_of(
    PHONE, r"[\w.+-]+@[\w.-]+\w", r"(?:write|post) (?:it )?to (?:us )?(?:at )?[\w ]+,", r"online form",
    r"(?:this|the|our) (?:\w+ )?form",
    r"(?:call|ring|phone|text) (?:us|[\w ]+) on",
)  # fmt: skip
"""A way to reach somebody: a number, an address, a form."""


@dataclass(frozen=True, slots=True)
class ByLines:
    """Present where a line satisfies `full`; else thin where one satisfies `thin`; else not found.

    `here` says what is there, `lacks` what is thin about it.
    """

    full: Test
    thin: Test
    here: str
    lacks: str

    def __call__(self, site: Site) -> Judged:
        line = first(site, self.full)
        if line is not None:
            return Judged(Presence.PRESENT, self.here, line)
        line = first(site, self.thin)
        if line is not None:
            return Judged(Presence.THIN, self.lacks, line)
        return not_found(site)


def first(site: Site, test: Test) -> Line | None:
    """The first line that satisfies a test, headings and questions left out; None for none."""
    return next((line for line in site.lines if tells(line) and test(line)), None)


def every(site: Site, test: Test) -> tuple[Line, ...]:
    """All lines that satisfy a test."""
    return tuple(line for line in site.lines if tells(line) and test(line))


def tells(line: Line) -> bool:
    """Whether a line tells something: it is no heading, and no question."""
    return not line.clause.is_heading and not line.own.endswith("?")


def not_found(site: Site) -> Judged:
    """What is said of a thing that no line shows: never that it is not published."""
    pages = "1 page" if site.pages == 1 else f"{site.pages} pages"
    return Judged(Presence.NOT_FOUND, f"not found in {pages} read")


def says(*patterns: Pattern[str], unless: Pattern[str] | None = None) -> Test:
    """Whether a line's own words have all of some patterns, and not another."""
    return lambda line: (
        all(has(one, line.own) for one in patterns)
        and not (unless is not None and has(unless, line.own))
    )


def under(topic: Pattern[str], *patterns: Pattern[str], unless: Pattern[str] | None = None) -> Test:
    """Whether a line has all of some patterns, with the topic in its words, its lead-in or its headings."""
    told = says(*patterns, unless=unless)
    return lambda line: has(topic, line.all) and told(line)


def either(*tests: Test) -> Test:
    """Whether any of some tests is satisfied."""
    return lambda line: any(test(line) for test in tests)
