"""The pages of published solutions.  Their addresses and titles say nothing of what they are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from dutybound.engine import Result
from dutybound.engine.report_sorting import WRONG, bucket
from dutybound.language import Rule
from dutybound.web.family.file import FamilyFile, law
from dutybound.web.solutions import words as say
from dutybound.web.solutions.format import Solution, Solutions
from dutybound.web.solutions.loading import published

GONE = 410


@require_safe
def solutions(request: HttpRequest) -> HttpResponseBase:
    """All that are published."""
    given = {"groups": list(_published().by_about()), "say": say, "back": reverse("start")}
    return render(request, "solutions/all.html.jinja", given)


@require_safe
def solution(request: HttpRequest, number: str) -> HttpResponseBase:
    """One of them; of one that was taken back, that it was."""
    found = _published()
    back = reverse("solutions")
    for one in found.withdrawn:
        if one.id == number:
            given = {"one": one, "say": say, "back": back}
            return render(request, "solutions/withdrawn.html.jinja", given, status=GONE)
    for each in found.solutions:
        if each.id == number:
            page = {"one": each, "law": list(_law(each)), "say": say, "back": back}
            return render(request, "solutions/one.html.jinja", page)
    raise Http404


def _published() -> Solutions:
    found = published()
    if found is None:
        raise Http404
    return found


def _law(one: Solution) -> Iterator[Rule]:
    """Each rule, from our own rulebook: no address is taken from what was published."""
    return (law().rule(_today(each.rule)) for each in one.law)


def _today(rule_id: str) -> str:
    """What a rule is called today; a folder may know it by an older name."""
    return law().redirects.get(rule_id, rule_id)


def for_family(file: FamilyFile, found: Result) -> list[Solution]:
    """The solutions about what a family came with, about what looks wrong, or about what it was told."""
    shown = published()
    if shown is None:
        return []
    chosen = {one.id for one in file.interview.problems}
    wrong = {each.rule.id for each in found.findings if bucket(each) in WRONG}
    said = set(_said(found))
    return [one for one in shown.solutions if _speaks_to(one, chosen, wrong, said)]


def _said(found: Result) -> Iterable[tuple[str, str]]:
    for finding in found.findings:
        for reply in finding.replies:
            if reply.said is not None:
                yield finding.rule.id, reply.said.code


def _speaks_to(
    one: Solution, chosen: set[str], wrong: set[str], said: set[tuple[str, str]]
) -> bool:
    if one.problem:
        return one.problem in chosen
    rule = _today(one.rule)
    return (rule, one.reply) in said if one.reply else rule in wrong
