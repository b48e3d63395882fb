"""The rulebook as a site of static pages, that works from a disk as it does from a server."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dutybound.engine import report_words as say
from dutybound.language import Rule, Rulebook
from dutybound.paper.html import Fragments, contents, header
from dutybound.publish import by_area, by_source
from dutybound.publish.examples import Examples
from dutybound.publish.pages import INDEX, SOURCES, edition, page, search_script
from dutybound.publish.rule_page import RulePages


def site(
    rulebook: Rulebook, areas: Mapping[str, str], examples_of: Callable[[Rule], str | None]
) -> dict[str, bytes]:
    """The files of the site, by their paths.

    `areas` gives the title of each area, `examples_of` the file of a rule's worked examples (None for none).
    The same rulebook gives the same bytes.
    """
    made = Examples(rulebook)
    given = {rule.id: examples_of(rule) for rule in rulebook}
    examples = {
        rule.id: tuple(made.entries(rule, text)) for rule in rulebook if (text := given[rule.id])
    }
    foot = (edition(rulebook),)
    pages = RulePages(rulebook, examples, foot)
    renamed = {f"rules/{old}.html": (old, new) for old, new in rulebook.redirects.items()}
    return {
        INDEX: _index(rulebook, areas, pages),
        SOURCES: _sources(rulebook, foot),
        **{by_area.page_of(rule): pages.page(rule) for rule in rulebook},
        **{path: pages.moved(old, rulebook.rule(new)) for path, (old, new) in renamed.items()},
    }


def _index(rulebook: Rulebook, areas: Mapping[str, str], pages: RulePages) -> bytes:
    html, sections = Fragments(), by_area.sections(rulebook, areas)
    body = [
        *header("The rules", by_area.opening(rulebook), html),
        '<main id="main">',
        by_area.SEARCH_FORM,
        *contents(sections),
        *(line for section in sections for line in html.section(section)),
        "</main>",
        by_area.search_index({rule: pages.report(rule) for rule in rulebook}),
    ]
    foot = (say.NOT_ADVICE, *pages.foot)
    return page("The rules, by area", body, foot, script=search_script())


def _sources(rulebook: Rulebook, foot: tuple[str, ...]) -> bytes:
    html, sections = Fragments(), by_source.sections(rulebook)
    opening = ("Each provision, judgment and piece of guidance, and the rules that take from it.",)
    body = [
        *header("The rules by source", opening, html),
        '<main id="main">',
        *contents(sections),
        *(line for section in sections for line in html.section(section)),
        "</main>",
    ]
    return page("The rules, by source", body, (say.NOT_ADVICE, *foot))
