"""Reforms of England's law: what has been proposed, how far it has got, and what it would change.

None of it is law.  Each is a file of its own, with the papers that it was taken from.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from dutybound.language.reforms import Reform, UnknownReform


@cache
def reforms() -> tuple[Reform, ...]:
    """Every reform, the oldest first."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    found = (module.REFORM for module in modules if hasattr(module, "REFORM"))
    return tuple(sorted(found, key=lambda reform: (reform.published_on, reform.id)))


def reform(reform_id: str) -> Reform:
    """The reform of that id.  UnknownReform if there is none."""
    known = {found.id: found for found in reforms()}
    if reform_id not in known:
        raise UnknownReform(reform_id, known)
    return known[reform_id]
