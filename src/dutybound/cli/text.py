"""A report as lines of text, each with the name of a style that a terminal may show it in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import TextWrapper
from typing import NamedTuple

from dutybound.engine import report_words as say
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section, Tone


class Styled(NamedTuple):
    """One line of text without its line end.  `style` is a style of rich, "" for none."""

    text: str
    style: str = ""


BLANK = Styled("")
NARROWEST, WIDEST = 40, 100
MOST_LISTED = 12
"""Up to how many lines of a section a short text lists."""
_TONES = {Tone.LATE: "bold red", Tone.DUE: "bold", Tone.OPEN: "bold", Tone.QUESTION: "bold"}


def set_out(report: Report, width: int, *, full: bool = True) -> Iterator[Styled]:
    """The lines of a report, none wider than `width` but for words that cannot be broken.

    Unless it is to be `full`, details are left out, a list that stands under an earlier entry is not told
    again, a long list of a section is cut, and the last lines say how to get the rest.
    """
    page = _Page(min(max(width, NARROWEST), WIDEST), full=full)
    yield from page.heading(report.heading, "=")
    yield from page.paragraphs(report.first, "bold red")
    yield from page.paragraphs(report.opening)
    yield from page.brief(report.brief)
    for section in (*report.sections, *([_addresses(report)] if full else [])):
        yield from page.section(section)
    yield BLANK
    for sentence in (*([] if full else [say.MORE]), *report.closing):
        yield from page.wrapped(sentence, style="dim")


def _addresses(report: Report) -> Section:
    """Where the law can be read: named in the entries, gathered at the end with addresses."""
    return Section("law", say.READ_THE_LAW, lines=tuple(report.addresses()))


def _cited(lines: tuple[Line, ...]) -> str:
    """Citations in one sentence, each source named once for the provisions that stand together."""
    groups = groupby(lines, key=lambda line: line.source or line.text)
    return "; ".join(_group(source, [line.text for line in group]) for source, group in groups)


def _group(source: str, texts: list[str]) -> str:
    provisions = [text.removeprefix(source).strip() for text in texts]
    return f"{source} {', '.join(filter(None, provisions))}".strip()


def _first(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The first lines, and how many more there are."""
    if len(lines) <= MOST_LISTED:
        return lines
    listed = lines[: MOST_LISTED - 1]
    return (*listed, Line(say.AND_MORE.format(number=len(lines) - len(listed))))


class _Page:
    def __init__(self, width: int, *, full: bool) -> None:
        self.width, self.full = width, full
        self._told: dict[Part, str] = {}

    def wrapped(
        self, text: str, indent: int = 0, mark: str = "", style: str = ""
    ) -> Iterator[Styled]:
        """One paragraph or item, its later lines standing under its first word."""
        wrapper = TextWrapper(
            width=self.width,
            initial_indent=" " * indent + mark,
            subsequent_indent=" " * (indent + len(mark)),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in wrapper.wrap(text):
            yield Styled(line, style)

    def heading(self, text: str, rule: str) -> Iterator[Styled]:
        lines = list(self.wrapped(text, style="bold"))
        yield from lines
        yield Styled(rule * max(len(line.text) for line in lines), "bold")

    def paragraphs(self, sentences: Iterable[str], style: str = "") -> Iterator[Styled]:
        text = " ".join(sentences)
        if text:
            yield BLANK
            yield from self.wrapped(text, style=style)

    def brief(self, sentences: tuple[str, ...]) -> Iterator[Styled]:
        if sentences:
            yield BLANK
            yield Styled(say.BRIEF, "bold")
            for sentence in sentences:
                yield from self.wrapped(sentence, 2, "- ")

    def section(self, section: Section) -> Iterator[Styled]:
        if not (section.opening or section.entries or section.lines):
            return
        yield BLANK
        yield BLANK
        yield from self.heading(section.heading, "-")
        yield from self.paragraphs(section.opening)
        for number, entry in enumerate(section.entries, start=1):
            yield BLANK
            yield from self.entry(entry, f"{number}. " if len(section.entries) > 1 else "")
        if section.lines:
            yield BLANK
            yield from self.items(section.lines if self.full else _first(section.lines), 0)

    def entry(self, entry: Entry, number: str) -> Iterator[Styled]:
        indent = len(number)
        yield from self.wrapped(entry.heading, mark=number, style=_TONES.get(entry.tone, "bold"))
        if entry.about:
            yield from self.wrapped(say.ABOUT.format(about=entry.about), indent)
        if entry.says:
            yield from self.wrapped(" ".join(entry.says), indent)
        for part in entry.parts:
            if self.full or not part.detail:
                yield from self.part(part, indent, entry.heading)

    def part(self, part: Part, indent: int, heading: str) -> Iterator[Styled]:
        first = self._told.setdefault(part, heading)
        if first != heading and len(part.lines) > 1 and not (self.full or part.cites):
            yield from self.wrapped(f"{part.label}: {say.AS_ABOVE.format(title=first)}", indent)
        elif part.cites:
            yield from self.wrapped(f"{part.label}: {_cited(part.lines)}.", indent)
        elif len(part.lines) == 1 and not part.lines[0].below:
            yield from self.wrapped(f"{part.label}: {part.lines[0].text}", indent)
        else:
            yield from self.wrapped(f"{part.label}:", indent, style="italic")
            yield from self.items(part.lines, indent + 2)

    def items(self, lines: tuple[Line, ...], indent: int) -> Iterator[Styled]:
        for line in lines:
            address = f" {line.url}" if line.url else ""
            yield from self.wrapped(f"{line.text}{address}", indent, "- ")
            yield from self.items(line.below, indent + 2)
