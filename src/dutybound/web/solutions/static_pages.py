"""Solutions as pages that need no server: in the design of our other pages, with no script, to be printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from dutybound.engine.report_parts import Entry, Line, Part, Section
from dutybound.engine.report_words import sentence
from dutybound.paper.html import Fragments, head, header
from dutybound.paper.html import style as shared_style
from dutybound.publish.pages import style as site_style
from dutybound.web.solutions import words as say
from dutybound.web.solutions.format import (
    Exchange,
    Solution,
    Solutions,
    WhatWorked,
    WithdrawnSolution,
)

INDEX = "index.html"
STYLE = """ol { padding-left: 1.5rem; }
dl.turn { border-left: 0.35rem solid var(--line); margin: 1rem 0; padding-left: 1rem; }
dl.turn dt { font-weight: 700; }
dl.turn dd { margin: 0 0 0.5rem; }
"""
_NAV = (
    '<nav class="site" aria-label="All pages">'
    f'<ul><li><a href="{INDEX}">{say.INDEX_TITLE}</a></li></ul></nav>'
)
_HTML = Fragments()


def pages(found: Solutions) -> dict[str, bytes]:
    """Every page, by its name."""
    made = {INDEX: _index(found)}
    made |= {f"{one.id}.html": _page(one.title, _solution(one)) for one in found.solutions}
    made |= {f"{one.id}.html": _page(say.WITHDRAWN, _withdrawn(one)) for one in found.withdrawn}
    return made


def _page(title: str, body: Iterable[str], *, up: bool = True) -> bytes:
    style = shared_style() + site_style() + STYLE
    parts = [
        *head(title, style),
        '<body>\n<a class="skip" href="#main">Skip to what this page says</a>',
        *([_NAV] if up else []),
        *body,
        "<footer>",
        *_HTML.paragraphs((say.NOT_ADVICE,)),
        "</footer>\n</body>\n</html>\n",
    ]
    return "\n".join(parts).encode()


# --- the index ----------------------------------------------------------------------------------------


def _index(found: Solutions) -> bytes:
    return _page(say.INDEX_TITLE, _all(found), up=False)


def _all(found: Solutions) -> Iterator[str]:
    yield from header(say.INDEX_TITLE, say.INDEX_OPENING, _HTML)
    yield '<main id="main">'
    for number, (about, held) in enumerate(found.by_about(), 1):
        lines = tuple(Line(one.title, f"{one.id}.html") for one in held)
        yield from _HTML.section(Section(f"about-{number}", about, lines=lines))
    if not found.solutions:
        yield from _HTML.paragraphs((say.NONE_YET,))
    if found.withdrawn:
        lines = tuple(Line(one.title, f"{one.id}.html") for one in found.withdrawn)
        yield from _HTML.section(Section("withdrawn", say.TAKEN_BACK, lines=lines))
    yield "</main>"


# --- one solution -------------------------------------------------------------------------------------


def _solution(one: Solution) -> Iterator[str]:
    yield from header(one.title, (sentence(one.about), one.short), _HTML)
    yield '<main id="main">'
    yield f'<section aria-labelledby="do">\n<h2 id="do">{say.DO}</h2>\n<ol>'
    yield from (f"<li>{escape(step)}</li>" for step in one.steps)
    yield "</ol>\n</section>"
    if one.meeting:
        yield from _meeting(one.meeting)
    for section in _sections(one):
        yield from _HTML.section(section)
    yield "</main>"


def _meeting(turns: Iterable[Exchange]) -> Iterator[str]:
    yield f'<section aria-labelledby="meeting">\n<h2 id="meeting">{say.MEETING}</h2>'
    yield from _HTML.paragraphs((say.MEETING_OPENING,))
    for turn in turns:
        told = ((say.SAY, turn.say), (say.THEY, turn.they_may_say), (say.THEN, turn.then_say))
        lines = (f"<dt>{who}</dt><dd>{escape(text)}</dd>" for who, text in told if text)
        yield f'<dl class="turn">{"".join(lines)}</dl>'
    yield "</section>"


def _sections(one: Solution) -> Iterator[Section]:
    yield Section("law", say.LAW, (say.LAW_OPENING,), tuple(_law(one)))
    if one.letter:
        letter = say.LETTER_SAYS.format(title=one.letter_title)
        yield Section("letter", say.LETTER, (letter,))
    if one.what_worked:
        yield Section(
            "worked",
            say.WORKED,
            say.worked_opening(one.what_worked),
            tuple(_worked(one.what_worked)),
        )
    lines = tuple(Line(say.published_words(each)) for each in reversed(one.editions))
    yield Section("editions", say.EDITIONS, lines=lines)


def _worked(worked: WhatWorked) -> Iterator[Entry]:
    if worked.all_families:
        yield Entry(say.ALL_FAMILIES, say.went_words(worked.all_families))
    for each in worked.tried:
        yield Entry(each.words, say.tried_words(each))


def _law(one: Solution) -> Iterator[Entry]:
    for rule in one.law:
        lines = tuple(Line(each.words, each.url) for each in rule.sources)
        yield Entry(rule.words, parts=(Part("Where to read it", lines, folded=False),))


def _withdrawn(one: WithdrawnSolution) -> Iterator[str]:
    day = say.day_words(one.withdrawn)
    told = (
        say.WITHDRAWN_SAYS.format(title=one.title, day=day),
        say.WITHDRAWN_WHY.format(why=one.why),
    )
    yield from header(say.WITHDRAWN, (), _HTML)
    yield '<main id="main">'
    yield from _HTML.paragraphs(told)
    yield "</main>"
