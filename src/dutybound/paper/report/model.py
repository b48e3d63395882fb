"""The model of a report: sections of numbered paragraphs with notes, and annexes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase

from dutybound.days import Day, to_date
from dutybound.paper.charts import Chart


@dataclass(frozen=True)
class Note:
    """What a mark in a text leads to, at the foot of its page."""

    text: str


Words = tuple[str | Note, ...]
"""A text with the marks of its notes in their places."""


@dataclass(frozen=True)
class Point:
    """A numbered paragraph."""

    words: Words


@dataclass(frozen=True)
class Under:
    """A heading inside a section.  The numbers of the paragraphs run on."""

    text: str


@dataclass(frozen=True)
class Quote:
    """What somebody else said."""

    words: Words


@dataclass(frozen=True)
class Bullets:
    """Things beside each other, under the paragraph before them."""

    items: tuple[Words, ...]


@dataclass(frozen=True)
class Exhibit:
    """A table with its number, and the chart that is drawn of it where there is anything to draw."""

    number: int
    chart: Chart


Block = Point | Under | Quote | Bullets | Exhibit


@dataclass(frozen=True)
class Section:
    """A heading, and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Report:
    """A report in British English.

    `about` stands under the title; `by` is whose it is.
    """

    title: str
    about: str
    by: str
    day: Day
    sections: tuple[Section, ...]
    annexes: tuple[Section, ...] = ()

    def tokens(self) -> dict[str, str]:
        """What a template can name, and what is put there."""
        told = {"title": self.title, "about": self.about, "by": self.by}
        return told | {"day": day_words(self.day)}


@dataclass(frozen=True)
class Numbered:
    """A section with the numbers of its paragraphs: "" for what has none."""

    number: str
    section: Section
    blocks: tuple[tuple[str, Block], ...]
    is_annex: bool


def day_words(day: Day) -> str:
    """3 March 2026."""
    on = to_date(day)
    return f"{on.day} {on:%B %Y}"


def numbered(report: Report) -> Iterator[Numbered]:
    """Sections as 1, 2, 3 and annexes as A, B, C, their paragraphs as 1.1 and A.1."""
    for number, section in enumerate(report.sections, 1):
        yield _numbered(str(number), section, is_annex=False)
    for letter, section in zip(ascii_uppercase, report.annexes, strict=False):
        yield _numbered(letter, section, is_annex=True)


def _numbered(number: str, section: Section, *, is_annex: bool) -> Numbered:
    blocks, points = [], 0
    for block in section.blocks:
        points += isinstance(block, Point)
        blocks.append((f"{number}.{points}" if isinstance(block, Point) else "", block))
    return Numbered(number, section, tuple(blocks), is_annex)
