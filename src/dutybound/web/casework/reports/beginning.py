"""A first text to go on from: every figure that can be printed, each in a sentence that it bears out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dutybound.web.casework.reports.consulted import Consulted, Question
from dutybound.web.casework.reports.figures import TABLES, Figures, Line, span
from dutybound.web.casework.reports.making import Kind

_HEADINGS: Final = {
    "problems": "What families came with",
    "regions": "Where families live",
    "authorities": "Which authorities",
    "steps": "What was tried",
    "rules": "Duties that were not kept",
    "replies": "What families were told",
}
_LEADS: Final = {
    "problems": "Problems in cases opened in {year}, the most frequent of those that can be shown first:",
    "regions": "Problems by region, in cases opened in {year}:",
    "authorities": "Problems by authority, in cases opened in {year}:",
    "steps": "What was tried in cases opened in {year}. That a problem ended does not show what ended it:",
    "rules": "Duties that an authority had not kept, in cases opened in {year}:",
    "replies": "What families were told, in cases opened in {year}:",
}
_PLACES: Final = frozenset({"regions", "authorities"})
"""Their lines are names, which need no quotation marks."""
_ALL: Final = "problems/all"
_LONGEST_QUESTION = 300


def begin(kind: Kind, figures: Figures, consulted: Consulted | None, by: str) -> str:
    """The first text.  All in it can be printed as it stands, once it says whose it is."""
    return "\n".join(_lines(kind, figures, consulted, by)) + "\n"


def _lines(kind: Kind, figures: Figures, consulted: Consulted | None, by: str) -> Iterator[str]:
    yield f"title: {'Our answer' if kind is Kind.CONSULTATION else 'What families told us'}"
    yield f"by: {by}"
    if consulted is not None:
        yield f"consulted: {_in_one_line(consulted.name)}"
    yield from (
        "",
        "<!-- Change, cut and add as you like. Numbers come only from placeholders. -->",
        "",
    )
    yield from _summary(figures)
    if consulted is not None:
        for question in consulted.questions():
            yield from _question(question)
    for name in dict.fromkeys(TABLES.values()):
        yield from _part(figures, name)


def _summary(figures: Figures) -> Iterator[str]:
    years = span(figures.first, figures.last)
    yield from ("# Summary", "", f"This is about cases that families brought to us in {years}.", "")
    for year in figures.years:
        for line in figures.shown(year, _ALL):
            problems = _figure(line, ' "problems"')
            yield from (f"They came with {problems}.{_ended(line)}", "")
    yield "These are families who asked us for help, and no sample of all families. Annex A says how the"
    yield from ("figures were made, and annex B has all of them.", "")
    yield from ("<!-- What do you ask for: who should do what, and by when? -->", "")


def _ended(line: Line) -> str:
    if line.told["share"] is None:
        return ""
    return f" Ended within 90 days of the opening: {_figure(line, ' share')}."


def _question(question: Question) -> Iterator[str]:
    words = _quotable(question.paragraph.text)
    page = f" page {question.paragraph.page}" if question.paragraph.page else ""
    yield from (f"# Question {question.number}", "", "The question reads:", "")
    yield from (f'> [[consulted{page} "{words}"]]', "", "<!-- Your answer. -->", "")


def _quotable(text: str) -> str:
    """The beginning of a question that stands in a placeholder without ending it."""
    if len(text) > _LONGEST_QUESTION:
        text = text[:_LONGEST_QUESTION].rpartition(" ")[0]
    return text.partition("]]")[0].strip()


def _part(figures: Figures, name: str) -> Iterator[str]:
    held = {year: _apart(figures, year, name) for year in figures.years}
    if any(held.values()):
        yield from (f"# {_HEADINGS[name]}", "")
    for year, lines in held.items():
        if lines:
            yield from (_LEADS[name].format(year=year), "")
            yield from (_sentence(line, name) for line in lines)
            yield ""


def _apart(figures: Figures, year: int, name: str) -> list[Line]:
    """The lines of a table without its whole, which the summary has."""
    return [line for line in figures.shown(year, name) if not line.name.startswith(f"{_ALL}/")]


def _sentence(line: Line, table: str) -> str:
    """One figure: a share says its count as well."""
    words = _in_one_line(line.words)
    words = words if table in _PLACES else f"“{words}”"
    if line.told["share"] is None:
        return f"- {words}: {_figure(line)}."
    return f"- {words}: {_figure(line, ' share')} ended within 90 days."


def _figure(line: Line, more: str = "") -> str:
    return f"{{{{ figure: {line.name}{more} }}}}"


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
