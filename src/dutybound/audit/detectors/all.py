"""Every detector, in the order in which they are asked."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from dutybound.audit.categories import Category
from dutybound.audit.detectors.protocol import Detector


@cache
def all_detectors() -> tuple[Detector, ...]:
    """The detectors of A, B and X, in the order of their categories; M is judged over a whole site."""
    return tuple(
        _of(category)
        for category in Category
        if not (category.is_about_missing or category.is_of_papers)
    )


def _of(category: Category) -> Detector:
    module = import_module(f"dutybound.audit.detectors.{category.name.lower()}.detector")
    found: Detector = module.detector
    return found
