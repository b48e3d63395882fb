"""A report as one HTML page that can be kept, printed and read aloud.

It holds everything it needs: no script, nothing fetched from anywhere, and a policy that says so to the
browser.  Its title says nothing of the matter, since titles stay in the history of a shared computer.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dutybound.engine import report_words as say
from dutybound.engine.report_parts import Line, Report
from dutybound.paper.html import Fragments, head, style

TITLE = "Your summary"
_HTML = Fragments()


def page(report: Report, *, picture: str = "") -> str:
    """The whole page.  `picture` is an SVG element that shows what the report says."""
    return "\n".join([*head(TITLE, style()), *_body(report, picture), "</html>", ""])


def _body(report: Report, picture: str) -> Iterator[str]:
    yield '<body>\n<a class="skip" href="#main">Skip to the answer</a>\n<header>'
    yield f"<h1>{escape(report.heading)}</h1>"
    if report.first:
        yield f'<p class="first">{escape(" ".join(report.first))}</p>'
    yield from _HTML.paragraphs(report.opening)
    yield "</header>"
    yield '<main id="main">'
    yield from _brief(report.brief)
    yield from _contents(report)
    if picture:
        yield f'<div class="picture" tabindex="0" role="region" aria-label="Picture">{picture}</div>'
    for section in report.sections:
        yield from _HTML.section(section)
    yield "</main>\n<footer>"
    yield from _HTML.paragraphs(report.closing)
    yield "</footer>\n</body>"


def _contents(report: Report) -> Iterator[str]:
    yield '<nav aria-labelledby="contents">\n<h2 id="contents">On this page</h2>\n<ul>'
    for section in report.sections:
        yield f'<li><a href="#{escape(section.id)}">{escape(section.heading)}</a></li>'
    yield "</ul>\n</nav>"


def _brief(sentences: tuple[str, ...]) -> Iterator[str]:
    if sentences:
        yield f'<section class="brief" aria-labelledby="brief">\n<h2 id="brief">{say.BRIEF}</h2>'
        yield from _HTML.list(Line(sentence) for sentence in sentences)
        yield "</section>"
