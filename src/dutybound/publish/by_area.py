"""The first page of the site: the rules by area, and the search, which works without a server."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from dutybound.engine import report_words as say
from dutybound.engine.report_parts import Line, Report, Section
from dutybound.language import Confidence, Rule, Rulebook

_WORD = re.compile(r"[^\W_]+")


def sections(rulebook: Rulebook, titles: Mapping[str, str]) -> tuple[Section, ...]:
    """The rules by area, in the order of `titles`; an area without a title comes last, under its own name."""
    areas = {area_of(rule): None for rule in rulebook}
    ordered = [area for area in titles if area in areas]
    ordered += [area for area in areas if area not in titles]
    return tuple(
        Section(area, titles.get(area, say.capital(area)), lines=tuple(_lines(rulebook, area)))
        for area in ordered
    )


def area_of(rule: Rule) -> str:
    """What stands before the dot of a rule's id."""
    return rule.id.partition(".")[0]


def _lines(rulebook: Rulebook, area: str) -> Iterator[Line]:
    for rule in sorted(rulebook, key=lambda rule: rule.title):
        if area_of(rule) == area:
            yield Line(rule.title, page_of(rule), below=(Line(_kind(rule)),))


def page_of(rule: Rule) -> str:
    """Where the page of a rule is, from the top of the site."""
    return f"rules/{rule.id}.html"


def _kind(rule: Rule) -> str:
    sure = f" {say.NOT_SURE_RULE}" if rule.confidence is Confidence.LOW else ""
    return f"{say.capital(rule.kind)}, {rule.strength.value}. Id: {rule.id}.{sure}"


# --- search ---------------------------------------------------------------------------------------

SEARCH_FORM = """<form class="search" id="search" role="search" hidden>
<label for="search-words">Search the rules</label>
<input id="search-words" type="search" autocomplete="off" spellcheck="false">
<p id="search-told" role="status"></p>
<ul id="search-found"></ul>
</form>"""


def search_index(reports: Mapping[Rule, Report]) -> str:
    """The words of each rule's page, each once, as data that stands in the page."""
    rules = [_indexed(rule, report) for rule, report in reports.items()]
    text = json.dumps(rules, ensure_ascii=False, separators=(",", ":"))
    # In a script nothing is unescaped but its end, which must not come early.
    safe = text.replace("<", "\\u003c")
    return f'<script type="application/json" id="search-index">{safe}</script>'


def _indexed(rule: Rule, report: Report) -> dict[str, str]:
    return {
        "id": rule.id,
        "title": rule.title,
        "page": page_of(rule),
        "named": _words(f"{rule.id} {rule.title}"),
        "words": _words(" ".join((rule.id, *report.sentences()))),
    }


def _words(text: str) -> str:
    """The different words of a text, in small letters."""
    return " ".join(sorted(set(_WORD.findall(text.lower()))))


def opening(rulebook: Rulebook) -> tuple[str, ...]:
    """What the first page says first: which rulebook this is, and how far it has been reviewed."""
    reviewed = sum(any(one.current for one in rulebook.reviews_of(rule)) for rule in rulebook)
    if reviewed:
        told = f"{reviewed} of these {len(rulebook)} rules have been reviewed as they stand now."
    else:
        told = "No solicitor has reviewed any of these rules yet."
    which = f"These are the {len(rulebook)} rules of the rulebook {rulebook.name}."
    return which, "Each has a page, with its sources and worked examples.", told
