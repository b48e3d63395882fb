"""The figures of each year that is over: worked out once, kept, and never worked out anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.db import transaction

from dutybound.web.casework.figures.counting import SOON
from dutybound.web.casework.figures.models import YearFigures
from dutybound.web.casework.figures.tables import tables_of
from dutybound.web.casework.outcomes.models import Course


def figures_until(today: date) -> list[YearFigures]:
    """The years that are over, the latest first; those that have no figures yet get them now."""
    kept = {one.year: one for one in YearFigures.objects.all()}
    for year in _years(today):
        if year not in kept:
            kept[year] = _made(year, today)
    return [kept[year] for year in sorted(kept, reverse=True)]


def is_over(year: int, today: date) -> bool:
    """Whether the last case of a year has had the days within which its problem could end soon."""
    return today > date(year, 12, 31) + SOON


def _years(today: date) -> Iterator[int]:
    """The years that are over in which cases were opened."""
    days = Course.objects.dates("opened_on", "year")
    return (day.year for day in days if is_over(day.year, today))


def _made(year: int, today: date) -> YearFigures:
    with transaction.atomic():
        courses = list(Course.objects.filter(opened_on__year=year))
        given = {"made_on": today, "tables": tables_of(courses)}
        return YearFigures.objects.get_or_create(year=year, defaults=given)[0]
