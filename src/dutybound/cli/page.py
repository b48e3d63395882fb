"""A report as one HTML page that can be kept, printed and read aloud.

It holds everything it needs: no script, nothing fetched from anywhere, and a policy that says so to the
browser.  Its title says nothing of the matter, since titles stay in the history of a shared computer.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files

from dutybound.engine import report_words as say
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section

TITLE = "Your summary"


def page(report: Report) -> str:
    """The whole page."""
    return "\n".join([*_head(), *_body(report), "</html>", ""])


def _head() -> Iterator[str]:
    style = files(__package__).joinpath("page.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="robots" content="noindex">'
    yield f"<title>{TITLE}</title>\n<style>{style}</style>\n</head>"


def _body(report: Report) -> Iterator[str]:
    yield '<body>\n<a class="skip" href="#main">Skip to the answer</a>\n<header>'
    yield f"<h1>{escape(report.heading)}</h1>"
    if report.first:
        yield f'<p class="first">{escape(" ".join(report.first))}</p>'
    yield from _paragraphs(report.opening)
    yield "</header>"
    yield '<main id="main">'
    yield from _brief(report.brief)
    yield from _contents(report)
    for section in report.sections:
        yield from _section(section)
    yield "</main>\n<footer>"
    yield from _paragraphs(report.closing)
    yield "</footer>\n</body>"


def _contents(report: Report) -> Iterator[str]:
    yield '<nav aria-labelledby="contents">\n<h2 id="contents">On this page</h2>\n<ul>'
    for section in report.sections:
        yield f'<li><a href="#{escape(section.id)}">{escape(section.heading)}</a></li>'
    yield "</ul>\n</nav>"


def _brief(sentences: tuple[str, ...]) -> Iterator[str]:
    if sentences:
        yield f'<section class="brief" aria-labelledby="brief">\n<h2 id="brief">{say.BRIEF}</h2>'
        yield from _list(Line(sentence) for sentence in sentences)
        yield "</section>"


def _section(section: Section) -> Iterator[str]:
    name = escape(section.id)
    yield f'<section aria-labelledby="{name}">\n<h2 id="{name}">{escape(section.heading)}</h2>'
    yield from _paragraphs(section.opening)
    for entry in section.entries:
        yield from _entry(entry)
    yield from _list(section.lines)
    yield "</section>"


def _entry(entry: Entry) -> Iterator[str]:
    yield f'<article class="entry {entry.tone.value}">\n<h3>{escape(entry.heading)}</h3>'
    if entry.about:
        yield f'<p class="about">{escape(say.ABOUT.format(about=entry.about))}</p>'
    if entry.says:
        yield f"<p>{escape(' '.join(entry.says))}</p>"
    for part in entry.parts:
        yield from _part(part)
    yield "</article>"


def _part(part: Part) -> Iterator[str]:
    label = escape(part.label)
    yield f"<details>\n<summary>{label}</summary>" if part.folded else f"<h4>{label}</h4>"
    yield from _alone(part.lines) or _list(part.lines)
    if part.folded:
        yield "</details>"


def _alone(lines: tuple[Line, ...]) -> list[str]:
    """A list of one is no list; what has something under it is."""
    return [f"<p>{_text(line)}</p>" for line in lines if len(lines) == 1 and not line.below]


def _list(lines: Iterable[Line]) -> Iterator[str]:
    items = [_item(line) for line in lines]
    if items:
        yield "\n".join(["<ul>", *items, "</ul>"])


def _item(line: Line) -> str:
    return f"<li>{_text(line)}{''.join(_list(line.below))}</li>"


def _text(line: Line) -> str:
    text = escape(line.text)
    return f'<a href="{escape(line.url)}">{text}</a>' if line.url else text


def _paragraphs(sentences: Iterable[str]) -> Iterator[str]:
    return (f"<p>{escape(sentence)}</p>" for sentence in sentences)
