"""The law of England: the rulebook, gathered from its files."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from pkgutil import iter_modules

from dutybound.language import Review, Rule, Rulebook
from dutybound.law.england.vocabulary import MATTERS, Child
from dutybound.law.reviews import read_reviews

VERSION = "2026.11.22"
AREAS = (
    "care",
    "ehc",
    "local_offer",
    "redress",
    "equality",
    "rights",
    "information",
    "autism",
    "transition",
    "capacity",
    "health",
    "housing",
    "transport",
    "education",
)
REDIRECTS: dict[str, str] = {
    "care.advocacy-for-complaints": "redress.advocacy-for-child-complainant",
    "care.keep-provision-under-review": "ehc.keep-provision-under-review",
    "care.rectify-records": "info.rectification",
    "housing.social-care-adaptation-duty": "care.csdpa-make-arrangements",
    "transition.ehc-plan-19-to-25": "ehc.cease-to-maintain",
    "transition.phase-transfer-deadlines": "ehc.phase-transfer",
    "redress.fii-or-parent-blame-allegation": "care.fii-and-perplexing-presentations",
}


@cache
def rulebook() -> Rulebook:
    """England's rulebook: every rule file of every area."""
    return Rulebook(
        name="England",
        version=VERSION,
        root=Child,
        matters=MATTERS,
        rules=tuple(rule for area in AREAS for rule in _rules(area)),
        redirects=REDIRECTS,
        digest=digest,
        reviews=reviews,
    )


def _rules(area: str) -> list[Rule]:
    package = import_module(f"{__name__}.{area}")
    modules = (
        import_module(f"{package.__name__}.{m.name}") for m in iter_modules(package.__path__)
    )
    return [module.RULE for module in modules if hasattr(module, "RULE")]


def reviews() -> tuple[Review, ...]:
    """Who has reviewed the rules: the record beside this file.  BadReviews where it is wrong."""
    record = files(__name__) / "reviews.toml"
    return read_reviews(record.read_text(encoding="utf-8"), record.name)


@cache
def digest() -> str:
    """A hash of the law as written: every Python file of this package, in order of path."""
    total = hashlib.sha256()
    for path, text in sorted(_sources(files(__name__), "")):
        total.update(path.encode() + b"\0" + text + b"\0")
    return total.hexdigest()[:16]


def _sources(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():
        if entry.is_dir():
            found += _sources(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".py"):
            found.append((prefix + entry.name, entry.read_bytes()))
    return found
