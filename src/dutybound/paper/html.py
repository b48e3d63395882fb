"""A report, or part of one, as HTML: whole pages that need no server and ask nothing of anybody.

A page holds its own style, and its own script where it has one.  A policy in it tells the browser to run and
fetch nothing else.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from importlib.resources import files

from dutybound.engine import report_words as say
from dutybound.engine.report_parts import Entry, Line, Part, Section


def style() -> str:
    """The style of every such page, to which a kind of page may add its own."""
    return files(__package__).joinpath("page.css").read_text(encoding="utf-8")


def head(title: str, style: str, script: str = "") -> Iterator[str]:
    """The head of a page, with its policy; the script, if there is one, is run at the end of the page."""
    policy = f"default-src 'none'; style-src '{_digest(style)}'; "
    policy += f"script-src '{_digest(script)}'; " if script else ""
    policy += "base-uri 'none'; form-action 'none'"
    yield '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="robots" content="noindex">'
    yield f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>"


def _digest(text: str) -> str:
    """A style or script as a policy names it."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@dataclass(frozen=True)
class Fragments:
    """The parts of a report as HTML.  `words` makes HTML of plain text: it escapes, and may add links."""

    words: Callable[[str], str] = escape

    def section(self, section: Section) -> Iterator[str]:
        name = escape(section.id)
        yield f'<section aria-labelledby="{name}">'
        yield f'<h2 id="{name}">{escape(section.heading)}</h2>'
        yield from self.paragraphs(section.opening)
        for entry in section.entries:
            yield from self._entry(entry)
        yield from self.list(section.lines)
        yield "</section>"

    def paragraphs(self, sentences: Iterable[str]) -> Iterator[str]:
        return (f"<p>{self.words(sentence)}</p>" for sentence in sentences)

    def list(self, lines: Iterable[Line]) -> Iterator[str]:
        items = [self._item(line) for line in lines]
        if items:
            yield "\n".join(["<ul>", *items, "</ul>"])

    def _entry(self, entry: Entry) -> Iterator[str]:
        yield f'<article class="entry {entry.tone.value}">\n<h3>{escape(entry.heading)}</h3>'
        if entry.about:
            yield f'<p class="about">{escape(say.ABOUT.format(about=entry.about))}</p>'
        if entry.says:
            yield f"<p>{self.words(' '.join(entry.says))}</p>"
        for part in entry.parts:
            yield from self._part(part)
        yield "</article>"

    def _part(self, part: Part) -> Iterator[str]:
        label = escape(part.label)
        yield f"<details>\n<summary>{label}</summary>" if part.folded else f"<h4>{label}</h4>"
        yield from self._alone(part.lines) or self.list(part.lines)
        if part.folded:
            yield "</details>"

    def _alone(self, lines: tuple[Line, ...]) -> tuple[str, ...]:
        """A list of one is no list; what has something under it is."""
        alone = len(lines) == 1 and not lines[0].below
        return tuple(f"<p>{self._text(line)}</p>" for line in lines if alone)

    def _item(self, line: Line) -> str:
        return f"<li>{self._text(line)}{''.join(self.list(line.below))}</li>"

    def _text(self, line: Line) -> str:
        if not line.url:
            return self.words(line.text)
        return f'<a href="{escape(line.url)}">{escape(line.text)}</a>'


def contents(sections: Iterable[Section]) -> Iterator[str]:
    """Where on the page each section is."""
    yield '<nav aria-labelledby="contents">\n<h2 id="contents">On this page</h2>\n<ul>'
    for section in sections:
        yield f'<li><a href="#{escape(section.id)}">{escape(section.heading)}</a></li>'
    yield "</ul>\n</nav>"


def header(heading: str, opening: Iterable[str], html: Fragments) -> Iterator[str]:
    """The heading of a page, and what it says first."""
    yield f"<header>\n<h1>{escape(heading)}</h1>"
    yield from html.paragraphs(opening)
    yield "</header>"
