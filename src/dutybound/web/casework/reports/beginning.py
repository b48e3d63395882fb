"""A first text to go on from: every figure that can be printed, each in a sentence that it bears out."""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.web.casework.reports.consulted import Consulted, Question
from dutybound.web.casework.reports.figures import TABLES, Figures, Line, span
from dutybound.web.casework.reports.making import Kind

_HEADINGS = {
    "problems": "What families came with",
    "regions": "Where they live",
    "authorities": "Authorities",
    "steps": "What was tried",
    "rules": "Duties that were not kept",
    "replies": "What bodies said",
}
_LEADS = {
    "problems": "Of these, in cases opened in {year}:",
    "regions": "Problems by region, in cases opened in {year}:",
    "authorities": "Problems by authority, in cases opened in {year}:",
    "steps": "Steps that were tried, in cases opened in {year}:",
    "rules": "Duties that an authority had not kept, in cases opened in {year}:",
    "replies": "What families were told, in cases opened in {year}:",
}
_LONGEST_QUESTION = 300


def begin(kind: Kind, figures: Figures, consulted: Consulted | None, by: str) -> str:
    """The first text.  All in it can be printed as it stands, once it says whose it is."""
    return "\n".join(_lines(kind, figures, consulted, by)) + "\n"


def _lines(kind: Kind, figures: Figures, consulted: Consulted | None, by: str) -> Iterator[str]:
    years = span(figures.first, figures.last)
    yield f"title: {'Our answer' if kind is Kind.CONSULTATION else 'What families told us'}"
    yield f"by: {by}"
    if consulted is not None:
        yield f"consulted: {_in_one_line(consulted.name)}"
    yield from (
        "",
        "<!-- Change, cut and add as you like. Numbers come only from placeholders. -->",
        "",
    )
    yield from ("# Summary", "", f"This is about cases that families brought to us in {years}.", "")
    yield from ("<!-- What do you ask for? -->", "")
    if consulted is not None:
        for question in consulted.questions():
            yield from _question(question)
    for name in dict.fromkeys(TABLES.values()):
        yield from _part(figures, name)


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
    held = [(year, figures.shown(year, name)) for year in figures.years]
    if not any(lines for _year, lines in held):
        return
    yield from (f"# {_HEADINGS[name]}", "")
    for year, lines in held:
        whole = next((line for line in lines if line.name.startswith("problems/all/")), None)
        if whole is not None:
            yield from (f"Problems that families came with: {_count(whole)}.", "")
        apart = [line for line in lines if line is not whole]
        if apart:
            yield from (_LEADS[name].format(year=year), "")
            yield from map(_sentence, apart)
            yield ""


def _sentence(line: Line) -> str:
    words = _in_one_line(line.words)
    said = f"- “{words}”: {_count(line)}."
    if line.told["share"] is None:
        return said
    return f"{said} Ended within 90 days: {{{{ figure: {line.name} share }}}}."


def _count(line: Line) -> str:
    return f"{{{{ figure: {line.name} }}}}"


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
