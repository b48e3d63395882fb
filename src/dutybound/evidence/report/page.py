"""One report of a run as a page that needs no server: for the authority itself, or for publication."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from importlib.resources import files

import polars as pl

from dutybound.engine.report_parts import Section
from dutybound.evidence.disclosure import EHC_PLANS, MEASURES, Publication, publish, revised
from dutybound.evidence.report import words as say
from dutybound.evidence.report.beside import beside
from dutybound.evidence.report.chapters import Chapter, paragraphs
from dutybound.evidence.report.clocks import clocks, reform
from dutybound.evidence.report.lines import Figures, all_of, published_of
from dutybound.evidence.report.quality import covered, quality, untold
from dutybound.evidence.report.run import Run
from dutybound.evidence.report.timeliness import by_group, by_month, by_rule, waits_in_all
from dutybound.paper.html import contents, head
from dutybound.paper.html import style as shared_style


def for_authority(run: Run) -> bytes:
    """The report with every number, and the children who wait longest: marked so on the page."""
    figures = all_of(run.summaries)
    chapters = [
        *_chapters(run, figures),
        reform(run),
        quality(run),
        untold(run),
    ]
    return _page(run, chapters, say.FOR_AUTHORITY, ())


def for_publication(run: Run, publication: Publication) -> bytes:
    """The report made of a publication alone: of the run itself only its day and its returns are in it."""
    figures = published_of(publication.tables)
    chapters = [*_chapters(run, figures), untold(run)]
    return _page(run, chapters, say.FOR_PUBLICATION, (say.SMALL_NUMBERS, *_older(run, publication)))


def publication_of(run: Run, earlier: Publication | None = None) -> Publication:
    """What may be published of a run, given what was published before.

    Rules that we are not sure of are left out, and those of which the returns leave more open than they
    tell: what they tell of these may be only what went badly.
    """
    sure = run.counted.filter(~pl.col("rule").cast(pl.String).is_in(sorted(run.unsure)))
    hardly = [pl.col("rule").eq(rule) & pl.col("step").eq(step) for rule, step in run.hardly_told]
    sure = sure.filter(~pl.any_horizontal(hardly)) if hardly else sure
    made = publish(sure, run.as_of, run.excusable, run.measures or MEASURES)
    return made if earlier is None else revised(earlier, made, EHC_PLANS)


def _chapters(run: Run, figures: Figures) -> Iterator[Chapter]:
    yield covered(run, published=figures.published)
    yield by_rule(run, figures)
    yield by_month(run, figures)
    yield waits_in_all(run, figures)
    yield by_group(run, figures)
    yield beside(run, figures)
    yield clocks(run, figures)


def _older(run: Run, publication: Publication) -> Iterator[str]:
    """Which tables stand as they were on an earlier day."""
    days = publication.tables.filter(pl.col("as_of") != run.as_of)["as_of"].unique().sort()
    for on in days:
        yield f"Some tables stand as they were published for {say.day(on)}: too little has changed since."


def _page(run: Run, chapters: Iterable[Chapter], mark: str, more: Iterable[str]) -> bytes:
    told = [chapter for chapter in chapters if chapter.body]
    parts = [
        *head(say.TITLE, style()),
        '<body>\n<a class="skip" href="#main">Skip to what this page says</a>',
        f"<header>\n<h1>{escape(say.TITLE)}</h1>",
        f'<p class="mark">{escape(mark)}</p>',
        *paragraphs(*more),
        "</header>",
        *contents(Section(chapter.id, chapter.heading) for chapter in [*told, _how_to_read()]),
        '<main id="main">',
        *(line for chapter in [*told, _how_to_read()] for line in chapter.html()),
        "</main>\n<footer>",
        *paragraphs(*_foot(run, mark)),
        "</footer>\n</body>\n</html>\n",
    ]
    return "\n".join(parts).encode()


def _how_to_read() -> Chapter:
    terms = (f"<dt>{escape(term)}</dt><dd>{escape(told)}</dd>" for term, told in say.HOW_TO_READ)
    return Chapter("words", "How to read the figures", ("<dl>", *terms, "</dl>"))


def _foot(run: Run, mark: str) -> Iterator[str]:
    book = run.rulebook
    yield mark
    yield say.NOT_ADVICE
    yield f"Rulebook {book.name}, version {book.version}, hash {book.digest()}."
    yield (
        "Published figures, names and neighbours: public sector information under the Open Government "
        "Licence v3.0."
    )


@cache
def style() -> str:
    """The style of the report: that of every page of ours, and what is its own."""
    own = files(__package__).joinpath("report.css").read_text(encoding="utf-8")
    return shared_style() + own
