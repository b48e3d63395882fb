"""Which solutions speak to a problem."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from dutybound.web.casework.outcomes.about import About
from dutybound.web.casework.solutions.models import Solution
from dutybound.web.family.file import law, problems


def about_any(found: Iterable[Solution], problem_ids: Collection[str]) -> list[Solution]:
    """Those about one of these problems, or about a rule that speaks to one of them."""
    chosen = (one for one in problems() if one.id in problem_ids)
    rules = {rule.id for one in chosen for rule in one.rules_in(law())}
    return [one for one in found if one.about in problem_ids or About.read(one.about).rule in rules]


def published_for(problem_ids: Collection[str]) -> list[Solution]:
    """The published ones that speak to a case's problems."""
    public = Solution.objects.filter(edition__gt=0, withdrawn_on=None).defer("content")
    return about_any(public.order_by("title"), problem_ids) if problem_ids else []
