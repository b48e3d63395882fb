"""The numbers that Word counts before paragraphs, worked out as Word does, or not at all.

A wrong number is worse than none.  Only plain decimal ones ("3.", "2.14", "(7)") are told, and from the
first thing on that programs count in different ways, a list tells none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from dutybound.text.word_xml import children, find, local, truth, value

_TEXT = re.compile(r"\(?%\d(?:\.%\d)*[.)]?")
_DIGITS = 6


@dataclass
class _Level:
    """How one level counts.  `style` is the id of the style whose paragraphs are of it."""

    form: str = ""
    start: int | None = None
    text: str = ""
    style: str = ""
    restarts: str = ""
    legal: bool = False
    hidden: bool = False

    @property
    def shown(self) -> list[int]:
        """The levels whose numbers it prints."""
        return [int(digit) - 1 for digit in re.findall(r"%(\d)", self.text)]


@dataclass(eq=False)
class _Use:
    """A use (`num`) of a list, and the levels that it begins anew.  No two are the same one."""

    of: str
    starts: dict[int, int] = field(default_factory=dict)
    changes: bool = False


@dataclass
class _List:
    """A list (`abstractNum`) with what it has counted so far, by level."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    used: list[_Use] = field(default_factory=list)
    """What counted in it, the latest last."""
    lost: bool = False


class Numbers:
    """Counts the paragraphs of a document, which come in their order, each once."""

    def __init__(self, root: Any) -> None:
        parts = [] if root is None else list(children(root))
        self._lists = {
            value(one, "abstractNumId"): _list(one) for one in parts if local(one) == "abstractNum"
        }
        self._uses = {value(one, "numId"): _use(one) for one in parts if local(one) == "num"}

    def form(self, use: str, level: int) -> str:
        """What a level counts by, as Word calls it ("decimal", "bullet"); "" where it is not said."""
        found = self._level(use, level)
        return found.form if found else ""

    def level_of_style(self, use: str, styles: list[str]) -> int | None:
        """The level that the first of some styles counts at, by their ids; None for none of them."""
        held = self._of(use)
        own = {one.style: level for level, one in held.levels.items() if one.style} if held else {}
        return next((own[style] for style in styles if style in own), None)

    def next(self, use: str, level: int) -> str:
        """The number of the next paragraph; "" where it cannot be told for certain."""
        found = self._of(use)
        if found is None:
            return ""
        own = self._uses[use]
        certain = _goes_on(found, own) and _count(found, own, level)
        return _printed(found, level) if certain else ""

    def lose(self, use: str) -> None:
        """Tell no more numbers of a list."""
        if found := self._of(use):
            found.lost = True

    def _of(self, use: str) -> _List | None:
        return self._lists.get(self._uses[use].of) if use in self._uses else None

    def _level(self, use: str, level: int) -> _Level | None:
        found = self._of(use)
        return found.levels.get(level) if found else None


def _goes_on(found: _List, use: _Use) -> bool:
    """Whether it is certain what a use counts on from: where uses take turns, programs differ."""
    if use not in found.used:
        found.used.append(use)
        for level in use.starts:
            found.counts.pop(level, None)
    elif found.used[-1] is not use:
        found.used.remove(use)
        found.used.append(use)
        found.lost = found.lost or any(one.starts for one in found.used)
    found.lost = found.lost or use.changes
    return not found.lost


def _count(found: _List, use: _Use, level: int) -> bool:
    """Count one more; whether that is certain."""
    own = found.levels.get(level)
    if own is None or own.start is None or own.restarts not in {"", "0"}:
        found.lost = True
    elif any(above not in found.counts for above in range(level)):
        found.lost = True  # a level was left out: what stands for it is up to the program
    else:
        start = use.starts.get(level, own.start)
        found.counts[level] = found.counts.get(level, start - 1) + 1
        _begin_below(found, level)
    return not found.lost


def _begin_below(found: _List, level: int) -> None:
    for deeper in [one for one in found.counts if one > level]:
        if found.levels[deeper].restarts != "0":
            del found.counts[deeper]


def _printed(found: _List, level: int) -> str:
    own = found.levels[level]
    if own.hidden or not _TEXT.fullmatch(own.text):
        return ""
    text = own.text
    for shown in own.shown:
        of = found.levels.get(shown)
        if of is None or shown not in found.counts or not (own.legal or of.form == "decimal"):
            return ""
        text = text.replace(f"%{shown + 1}", str(found.counts[shown]))
    return text


# --- reading ----------------------------------------------------------------------------------------


def _list(node: Any) -> _List:
    levels = (one for one in children(node) if local(one) == "lvl")
    return _List(
        {number: _level(one) for one in levels if (number := _whole(one, "ilvl")) is not None}
    )


def _level(node: Any) -> _Level:
    look = find(node, "rPr")
    return _Level(
        form=_said(node, "numFmt"),
        start=_whole(find(node, "start")),
        text=_said(node, "lvlText"),
        style=_said(node, "pStyle"),
        restarts=_said(node, "lvlRestart"),
        legal=truth(find(node, "isLgl")),
        hidden=look is not None and truth(find(look, "vanish")),
    )


def _use(node: Any) -> _Use:
    made = _Use(_said(node, "abstractNumId"))
    for one in children(node):
        if local(one) != "lvlOverride":
            continue
        level, start = _whole(one, "ilvl"), _whole(find(one, "startOverride"))
        if level is None or start is None or find(one, "lvl") is not None:
            made.changes = True
        else:
            made.starts[level] = start
    return made


def _said(node: Any, name: str) -> str:
    found = find(node, name)
    return value(found) if found is not None else ""


def _whole(node: Any, name: str = "val") -> int | None:
    said = value(node, name) if node is not None else ""
    return int(said) if said.isascii() and said.isdigit() and len(said) < _DIGITS else None
