"""The page of one rule, for a lawyer who is to sign it off, and for anybody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from html import escape

from dutybound.engine.report_parts import Entry, Line, Report, Section, with_content
from dutybound.engine.report_rule import in_force_words, rule_report
from dutybound.language import Rule, Rulebook, walk
from dutybound.language.expressions import Named
from dutybound.paper.html import Fragments, contents, header
from dutybound.publish.pages import page

_ID = re.compile(r"\b[a-z-]+\.[a-z0-9]+(?:-[a-z0-9]+)*\b")
_LAST = ("reviews",)


@dataclass(frozen=True)
class RulePages:
    """Makes the pages of the rules of one rulebook.  `examples` holds each rule's, `foot` ends each page."""

    rulebook: Rulebook
    examples: Mapping[str, tuple[Entry, ...]]
    foot: tuple[str, ...]

    @cached_property
    def _html(self) -> Fragments:
        known = {rule.id: rule.id for rule in self.rulebook} | self.rulebook.redirects

        def link(found: re.Match[str]) -> str:
            name = found.group()
            return f'<a href="{known[name]}.html">{name}</a>' if name in known else name

        return Fragments(lambda text: _ID.sub(link, escape(text)))

    def page(self, rule: Rule) -> bytes:
        """The page of one rule."""
        report = self.report(rule)
        body = [
            *header(report.heading, report.opening, self._html),
            '<main id="main">',
            *contents(report.sections),
            *(line for section in report.sections for line in self._html.section(section)),
            "</main>",
        ]
        foot = (*report.closing, *self.foot)
        return page(f"{rule.title} ({rule.id})", body, foot, up="../")

    def moved(self, old: str, rule: Rule) -> bytes:
        """The page of an id that was once used."""
        says = (f"'{old}' was the id of this rule until it was renamed. It is now {rule.id}.",)
        body = [*header(rule.title, says, self._html), '<main id="main"></main>']
        return page(f"{rule.title} ({old})", body, self.foot, up="../")

    def report(self, rule: Rule) -> Report:
        """Everything that the page says."""
        made = rule_report(rule, (), self.rulebook.reviews_of(rule))
        first = [section for section in made.sections if section.id not in _LAST]
        last = [section for section in made.sections if section.id in _LAST]
        own = list(with_content(self._own(rule)))
        return replace(made, sections=(*first, *own, *last))

    def _own(self, rule: Rule) -> Iterator[Section]:
        history = tuple(map(Line, _history(rule)))
        yield Section("history", "What has been law, and when", lines=history)
        yield Section("led-here", "Rules that lead here", lines=self._leading_here.get(rule.id, ()))
        yield Section("examples", "Worked examples", entries=self.examples.get(rule.id, ()))

    @cached_property
    def _leading_here(self) -> Mapping[str, tuple[Line, ...]]:
        """For each rule those that use its definition, or whose remedies it works out."""
        found: dict[str, tuple[Line, ...]] = {}
        for rule in self.rulebook:
            for other in sorted(_leads_to(rule)):
                found[other] = (*found.get(other, ()), Line(f"{rule.title} ({rule.id})"))
        return found


def _history(rule: Rule) -> Iterator[str]:
    for text in rule.texts:
        note = f": {text.note}" if text.note else ""
        now = " (the text as it stands)" if text is rule.texts[-1] else ""
        yield f"The text in force {in_force_words(text.in_force)}{now}{note}"
    for judgment in rule.judgments:
        decided = f" on {judgment.decided}" if judgment.decided else ""
        what = "settled what the text always meant"
        yield f"{judgment.citation.words}{decided} {what}. It is no change of the text."


def _leads_to(rule: Rule) -> set[str]:
    roots = [root for step_id in rule.step_ids for root in rule.outcome(step_id).roots()]
    named = {node.rule for node in walk(*roots) if isinstance(node, Named)}
    worked_out = {remedy.rule for remedy in rule.remedies if remedy.rule}
    return (named | worked_out) - {rule.id}
