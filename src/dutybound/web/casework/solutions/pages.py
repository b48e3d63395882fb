"""The desk's pages of solutions: all of them, one with its history, and an edition that was published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from dutybound.days import to_date
from dutybound.language import Rule, UnknownRule
from dutybound.web.casework.outcomes.about import About
from dutybound.web.casework.outcomes.worked import what_worked as at_this_desk
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.solutions.changing import may_review, may_write
from dutybound.web.casework.solutions.content import Content
from dutybound.web.casework.solutions.finding import about_any
from dutybound.web.casework.solutions.forms import problem_names
from dutybound.web.casework.solutions.models import (
    Solution,
    SolutionEdition,
    SolutionStep,
    State,
)
from dutybound.web.casework.solutions.publishing import (
    LETTER_TITLES,
    what_worked,
)
from dutybound.web.casework.solutions.roles import PUBLISH, READ, WRITE
from dutybound.web.casework.solutions.years import Years
from dutybound.web.family.clock import today
from dutybound.web.family.file import law
from dutybound.web.solutions import words as say

ANY = ""


@allowed(READ)
@require_GET
def solutions(request: HttpRequest) -> HttpResponseBase:
    """Every solution; `?problem=ehc-late` chooses those about a problem, or a rule that speaks to it."""
    asked = request.GET.get("problem", ANY)
    problem = asked if asked in dict(problem_names()) else ANY
    rows = [Row.of(one) for one in _chosen(problem)]
    given = {
        "rows": sorted(rows, key=lambda row: (row.about, row.solution.title)),
        "problem": problem,
        "problems": [(ANY, "Any"), *problem_names()],
        "may_begin": colleague(request).role in WRITE,
    }
    return render(request, "desk/solutions.html.jinja", given)


@dataclass(frozen=True)
class Row:
    """A solution in a list."""

    solution: Solution
    about: str

    @classmethod
    def of(cls, solution: Solution) -> Row:
        return cls(solution, About.read(solution.about).words())


def _chosen(problem: str) -> list[Solution]:
    found = Solution.objects.select_related("writer").defer("content")
    return list(found) if problem == ANY else about_any(found, [problem])


@allowed(READ)
@require_GET
def solution(request: HttpRequest, number: str) -> HttpResponseBase:
    """A solution as it stands, what can be done with it, and what was."""
    found, who = the_solution(number), colleague(request)
    content = Content.read(found.content)
    given = {
        "solution": found,
        **shown(content),
        "here": _at_this_desk(content, who),
        "worked": what_worked(content.about, Years.until(to_date(today()))),
        "may": set(may_do(who, found)),
        "history": SolutionStep.objects.filter(solution=found)
        .select_related("by")
        .order_by("-place"),
        "editions": SolutionEdition.objects.filter(solution=found).order_by("-number"),
        "back": reverse("solutions"),
    }
    return render(request, "desk/solution.html.jinja", given)


@allowed(READ)
@require_GET
def edition(request: HttpRequest, number: str, edition_number: int) -> HttpResponseBase:
    """The text of an edition that was published."""
    found = get_object_or_404(SolutionEdition, solution__number=number, number=edition_number)
    given = {
        "edition": found,
        "solution": found.solution,
        **shown(Content.read(found.content)),
        "back": reverse("solution", args=[number]),
    }
    return render(request, "desk/solution_edition.html.jinja", given)


def shown(content: Content) -> dict[str, object]:
    """What a page needs to show a solution's text."""
    return {
        "content": content,
        "about": content.on.words(),
        "law": list(_law(content)),
        "letter": LETTER_TITLES.get(content.letter, content.letter),
        "say": say,
    }


def _law(content: Content) -> Iterator[tuple[str, Rule | None]]:
    """Each rule by its id; None where this version has it no more."""
    for rule_id in content.rules:
        try:
            rule = law().rule(rule_id)
        except UnknownRule:
            yield rule_id, None
        else:
            yield rule_id, rule


def _at_this_desk(content: Content, who: Colleague) -> object:
    """What worked in this desk's cases as they are today: for whoever may see cases, and nobody else."""
    if who.role not in SEE_CASES or not content.on.problem:
        return None
    return at_this_desk([content.on.problem], to_date(today()))[0]


def may_do(who: Colleague, found: Solution) -> Iterator[str]:
    """What somebody may do with a solution as it stands."""
    state = found.state
    if may_write(who, found):
        yield "write"
        if state == State.DRAFT:
            yield "send"
    if state == State.IN_REVIEW and may_review(who, found):
        yield "agree"
    if state in {State.IN_REVIEW, State.REVIEWED} and (
        who.role in PUBLISH or may_review(who, found)
    ):
        yield "send-back"
    if who.role in PUBLISH and state == State.REVIEWED:
        yield "publish"
    if who.role in PUBLISH and found.is_public:
        yield "withdraw"


def the_solution(number: str) -> Solution:
    """The solution of a number.  Http404."""
    return get_object_or_404(Solution.objects.select_related("writer"), number=number)
