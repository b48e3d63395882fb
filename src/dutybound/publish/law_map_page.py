"""The map of the law as a folder: a page with the picture and its tables, the picture, and the data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from dutybound.engine import report_words as say
from dutybound.engine.report_parts import Entry, Line, Part, Section
from dutybound.language.terms import Meaning, Overlap, Term
from dutybound.paper.html import Fragments, contents, head, header
from dutybound.paper.tables import table
from dutybound.publish import by_source
from dutybound.publish.law_map import LawMap, as_json
from dutybound.publish.law_map_picture import OTHERS, flows, picture
from dutybound.publish.pages import edition, style

TITLE = "A map of the law"
OPENING = (
    "Which provision gives which duty, and which rules share a definition.",
    "Where one word means two things, and where two provisions ask for the same thing.",
    "It is drawn from the rules that we have encoded, and from nothing else.",
)


def law_map_files(found: LawMap) -> dict[str, bytes]:
    """The files of the map, by their paths.  The same rulebook gives the same bytes."""
    data = json.dumps(as_json(found), ensure_ascii=False, indent=1)
    drawn = picture(found)
    return {
        "index.html": _page(found, drawn),
        "law-map.svg": drawn.encode(),
        "law-map.json": f"{data}\n".encode(),
    }


def _page(found: LawMap, drawn: str) -> bytes:
    html, sections = Fragments(), tuple(_sections(found))
    parts = [
        *head(TITLE, style()),
        '<body>\n<a class="skip" href="#main">Skip to what this page says</a>',
        *header(TITLE, OPENING, html),
        '<main id="main">',
        '<div class="picture" tabindex="0" role="region" aria-label="Picture">',
        drawn,
        "</div>",
        *_table(found),
        *contents(sections),
        *(line for section in sections for line in html.section(section)),
        "</main>\n<footer>",
        *html.paragraphs((say.NOT_ADVICE, edition(found.rulebook))),
        "</footer>\n</body>\n</html>\n",
    ]
    return "\n".join(parts).encode()


def _table(found: LawMap) -> Iterator[str]:
    """What the picture shows, as a table."""
    flowing = sorted(flows(found), key=lambda flow: (flow.source == OTHERS, flow.source))
    rows = [(flow.source, found.areas[flow.area], str(flow.rules)) for flow in flowing]
    caption = "How many rules of each area rest on each source"
    yield from table("table-told", caption, ("Source", "Area", "Rules"), rows)


def _sections(found: LawMap) -> Iterator[Section]:
    yield Section("words", "One word, several meanings", entries=tuple(map(_term, found.terms)))
    yield Section(
        "twice",
        "Where two provisions ask for the same thing",
        entries=tuple(_overlap(one, found) for one in found.overlaps),
    )
    yield Section(
        "definitions",
        "Definitions that rules share",
        entries=tuple(_definitions(found)),
    )
    yield Section(
        "same-event",
        "Rules that one event would fulfil",
        ("A programme found these. Some ask for the same thing twice; others only share a paper.",),
        entries=tuple(_events(found)),
    )
    for section in by_source.sections(found.rulebook, linked=False):
        yield Section(
            section.id, f"Provisions: {section.heading}", section.opening, section.entries
        )


def _term(term: Term) -> Entry:
    return Entry(
        term.word,
        (term.matters,),
        parts=(Part("Meanings", tuple(map(_meaning, term.meanings)), folded=False),),
    )


def _meaning(meaning: Meaning) -> Line:
    used = f"Used by: {', '.join(meaning.rules)}" if meaning.rules else ""
    below = (Line(meaning.source.words, meaning.source.url), *([Line(used)] if used else []))
    return Line(meaning.says, below=below)


def _overlap(overlap: Overlap, found: LawMap) -> Entry:
    rules = (found.rulebook.rule(rule_id) for rule_id in overlap.rules)
    return Entry(
        " and ".join(rule.title for rule in rules),
        parts=(
            Part("What is the same", (Line(overlap.same),), folded=False),
            Part("What is not", (Line(overlap.differs),), folded=False),
            Part("The rules", tuple(map(Line, overlap.rules))),
        ),
    )


def _definitions(found: LawMap) -> Iterable[Entry]:
    shared = [(one, rules) for one, rules in found.defined.items() if rules]
    for definition, rules in sorted(shared, key=lambda pair: -len(pair[1])):
        lines = tuple(Line(rule.title, below=(Line(rule.id),)) for rule in rules)
        number = say.counted(len(rules), "rule")
        yield Entry(definition.title, (f"{number} rest on it.",), parts=(Part("Rules", lines),))


def _events(found: LawMap) -> Iterable[Entry]:
    for event, rules in found.done_by.items():
        lines = tuple(Line(rule.title, below=(Line(rule.id),)) for rule in rules)
        yield Entry(say.capital(event.happening), parts=(Part("Rules", lines, folded=False),))
