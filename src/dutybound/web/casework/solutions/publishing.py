"""What the desk publishes: the last edition of each solution, with the law and the figures of today."""

from __future__ import annotations

from datetime import date

from dutybound.language import UnknownRule
from dutybound.letters.catalogue import LETTERS
from dutybound.web.casework.solutions.content import Content
from dutybound.web.casework.solutions.errors import NotPublishable
from dutybound.web.casework.solutions.models import Solution, SolutionEdition
from dutybound.web.casework.solutions.years import Years
from dutybound.web.family.file import law
from dutybound.web.solutions import format as form
from dutybound.web.solutions.words import rule_words

LETTER_TITLES = {one.id: one.title for one in LETTERS}


def to_publish(today: date) -> form.Solutions:
    """Everything that is published, in the order of the numbers.  NotPublishable."""
    years = Years.until(today)
    editions: dict[int, list[SolutionEdition]] = {}
    for one in SolutionEdition.objects.order_by("number"):
        editions.setdefault(one.solution_id, []).append(one)
    published = list(Solution.objects.filter(edition__gt=0).order_by("number"))
    solutions = [_one(each, editions[each.id], years) for each in published if each.is_public]
    withdrawn = [
        _withdrawn(each, editions[each.id][-1], day)
        for each in published
        if (day := each.withdrawn_on)
    ]
    if max(len(solutions), len(withdrawn)) > form.MOST_SOLUTIONS:
        raise NotPublishable(
            f"More than {form.MOST_SOLUTIONS} solutions are published, or were withdrawn. "
            "A folder holds no more of either: withdraw some."
        )
    return form.Solutions(dutybound_solutions=1, solutions=solutions, withdrawn=withdrawn)


def _one(solution: Solution, editions: list[SolutionEdition], years: Years) -> form.Solution:
    content = Content.read(editions[-1].content)
    about = content.on
    if not about.known() or content.letter not in {"", *LETTER_TITLES}:
        raise NotPublishable(_what(solution, "a problem or a letter"))
    return form.Solution(
        id=solution.number,
        title=content.title,
        problem=about.problem,
        rule=about.rule,
        reply=about.reply,
        about=about.words(),
        short=content.short,
        law=[_law(solution, rule) for rule in content.rules],
        letter=content.letter,
        letter_title=LETTER_TITLES.get(content.letter, ""),
        steps=list(content.steps),
        meeting=[form.Exchange(**vars(turn)) for turn in content.meeting],
        what_worked=what_worked(content.about, years),
        editions=[_edition(each) for each in editions],
    )


def _law(solution: Solution, rule_id: str) -> form.SolutionLaw:
    try:
        rule = law().rule(rule_id)
    except UnknownRule:
        raise NotPublishable(_what(solution, f"the rule {rule_id}")) from None
    return form.SolutionLaw(
        rule=rule.id,
        title=rule.title,
        words=rule_words(rule),
        sources=[form.LawSource(words=one.words, url=one.url) for one in rule.sources],
    )


def _what(solution: Solution, what: str) -> str:
    return (
        f"The solution {solution.number} (“{solution.title}”) names {what} that this version does not know. "
        "Change it at the desk and have it reviewed, or withdraw it."
    )


def _edition(one: SolutionEdition) -> form.SolutionEdition:
    return form.SolutionEdition(
        number=one.number, published=one.published_on.isoformat(), changed=one.changed
    )


def _withdrawn(solution: Solution, edition: SolutionEdition, day: date) -> form.WithdrawnSolution:
    return form.WithdrawnSolution(
        id=solution.number,
        title=Content.read(edition.content).title,
        withdrawn=day.isoformat(),
        why=solution.withdrawn_why,
    )


def what_worked(about: str, years: Years) -> form.WhatWorked | None:
    """What the latest year that says anything of it says; None where no year does."""
    for year in years.over():
        every, tried = years.all_families(about, year), years.tried(about, year)
        if every or tried:
            return form.WhatWorked(year=year, all_families=every, tried=tried)
    return None
