"""How a paragraph of a .docx looks: heading, list item, quotation, by its style, outline and numbering."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace
from typing import Any

from dutybound.text.package import Package
from dutybound.text.word_numbers import Numbers
from dutybound.text.word_xml import children, find, local, truth, value

_HEADING = re.compile(r"heading\s*([1-9])$", re.IGNORECASE)
_DEPTH_OF_STYLES = 20
"""How far a style is followed to the one it is based on: they may go in a circle."""
_NUMBERS = {"lowerLetter": "a.", "upperLetter": "A.", "lowerRoman": "i.", "upperRoman": "I."}


@dataclass(frozen=True, slots=True)
class Look:
    """`heading` is its level (0: none), `marker` and `level` those of an item ("", 0: none).

    `list` is what counts it ("": nothing), at the level `counts_at` (from 0); `unsure` says that programs
    differ in whether it is counted.
    """

    heading: int = 0
    marker: str = ""
    level: int = 0
    list: str = ""
    quoted: bool = False
    is_contents: bool = False
    counts_at: int = 0
    unsure: bool = False


@dataclass
class _Style:
    id: str = ""
    name: str = ""
    based_on: str = ""
    outline: str = ""
    number: str = ""
    level: str = ""
    bold: bool | None = None
    hidden: bool | None = None
    gone: bool = False
    """Whether the end of its paragraph was struck out."""


class Styles:
    """The styles and numbering of a document."""

    def __init__(self, package: Package, folder: str) -> None:
        self._styles = _styles(package.xml(posixpath.join(folder, "styles.xml")))
        self.numbers = Numbers(package.xml(posixpath.join(folder, "numbering.xml")))

    def look(self, paragraph: Any) -> Look:
        own = _own(paragraph)
        chain = [own, *self._chain(own.based_on)]
        use, level = self._place(chain)
        unsure = own.gone or any(style.hidden for style in chain)
        shape = self._shape(chain)
        return replace(shape, list=use or shape.list, counts_at=level, unsure=unsure)

    def _shape(self, chain: list[_Style]) -> Look:
        names = [style.name for style in chain]
        if any(name.startswith(("toc ", "table of figures")) for name in names):
            return Look(is_contents=True)
        heading = _heading_level(chain)
        if heading:
            return Look(heading)
        quoted = any("quote" in name for name in names)
        named = next((name for name in names if name.startswith("list ")), "")
        return replace(self._item(chain, named), quoted=quoted)

    def _item(self, chain: list[_Style], named: str) -> Look:
        use, level = self._place(chain)
        if use:
            form = self.numbers.form(use, level) or "decimal"
            marker = "•" if form in {"bullet", "none"} else _NUMBERS.get(form, "1.")
            return Look(marker=marker, level=max(level + 1, _last_number(named)))
        if named.startswith(("list bullet", "list number")) and not _said_number(chain):
            marker = "•" if "bullet" in named else "1."
            return Look(marker=marker, level=_last_number(named), list=named)
        return Look()

    def _place(self, chain: list[_Style]) -> tuple[str, int]:
        """What counts a paragraph ("": nothing), and at which level: its own word goes before its style's."""
        use = _said_number(chain)
        if use in {"", "0"}:
            return "", 0
        own, *styles = chain
        of_style = self.numbers.level_of_style(use, [style.id for style in styles])
        if own.level or own.number or of_style is None:
            return use, _depth(next((style.level for style in chain if style.level), "0"))
        return use, of_style

    def bold(self, run: Any, paragraph: Any) -> bool:
        return self._switch(run, paragraph, "bold")

    def hidden(self, run: Any) -> bool:
        return self._switch(run, None, "hidden")

    def _switch(self, run: Any, paragraph: Any, name: str) -> bool:
        own = _run_style(run)
        chain = [own, *self._chain(own.based_on)]
        if paragraph is not None:
            chain += self._chain(_own(paragraph).based_on)
        said = (getattr(style, name) for style in chain)
        return next((one for one in said if one is not None), False)

    def _chain(self, id: str) -> list[_Style]:
        found: list[_Style] = []
        while id in self._styles and len(found) < _DEPTH_OF_STYLES:
            found.append(self._styles[id])
            id = found[-1].based_on
        return found


def _said_number(chain: list[_Style]) -> str:
    return next((style.number for style in chain if style.number), "")


def _depth(level: str) -> int:
    return int(level) if level.isascii() and level.isdigit() and len(level) < 3 else 0


def _last_number(name: str) -> int:
    return int(name[-1]) if name[-1:].isascii() and name[-1:].isdigit() else 1


def _heading_level(chain: list[_Style]) -> int:
    for style in chain:
        found = _HEADING.match(style.name)
        if found:
            return int(found[1])
        if style.name == "title":
            return 1
        if style.name == "subtitle":
            return 2
        if (
            style.outline.isascii()
            and style.outline.isdigit()
            and len(style.outline) == 1
            and style.outline < "9"
        ):
            return int(style.outline) + 1
    return 0


def _own(paragraph: Any) -> _Style:
    """What a paragraph says of itself; `based_on` is its style."""
    found = find(paragraph, "pPr")
    if found is None:
        return _Style()
    named = find(found, "pStyle")
    mark = find(found, "rPr")
    style = _properties(found, None)
    if mark is not None:
        style.gone = any(find(mark, name) is not None for name in ("del", "moveFrom", "vanish"))
    style.based_on = value(named) if named is not None else ""
    return style


def _run_style(run: Any) -> _Style:
    found = find(run, "rPr")
    if found is None:
        return _Style()
    named = find(found, "rStyle")
    style = _properties(None, found)
    style.based_on = value(named) if named is not None else ""
    return style


def _properties(paragraph: Any, run: Any) -> _Style:
    style = _Style()
    if paragraph is not None:
        outline, numbered = find(paragraph, "outlineLvl"), find(paragraph, "numPr")
        style.outline = value(outline) if outline is not None else ""
        if numbered is not None:
            number, level = find(numbered, "numId"), find(numbered, "ilvl")
            style.number = value(number) if number is not None else ""
            style.level = value(level) if level is not None else ""
    if run is not None:
        bold, hidden = find(run, "b"), find(run, "vanish")
        style.bold = truth(bold) if bold is not None else None
        style.hidden = truth(hidden) if hidden is not None else None
    return style


def _styles(root: Any) -> dict[str, _Style]:
    made: dict[str, _Style] = {}
    for node in () if root is None else children(root):
        if local(node) == "style":
            style = _properties(find(node, "pPr"), find(node, "rPr"))
            style.id = value(node, "styleId")
            name, based_on = find(node, "name"), find(node, "basedOn")
            style.name = value(name).strip().lower() if name is not None else ""
            style.based_on = value(based_on) if based_on is not None else ""
            made[style.id] = style
    return made
