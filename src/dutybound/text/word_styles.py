"""How a paragraph of a .docx looks: heading, list item, quotation, by its style, outline and numbering."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from dutybound.text.package import Package

_HEADING = re.compile(r"heading\s*([1-9])$", re.IGNORECASE)
_DEPTH_OF_STYLES = 20
"""How far a style is followed to the one it is based on: they may go in a circle."""
_NUMBERS = {"lowerLetter": "a.", "upperLetter": "A.", "lowerRoman": "i.", "upperRoman": "I."}


def local(node: Any) -> str:
    """The name of an element without its namespace (there are two of them, for the same names)."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def children(node: Any) -> Iterator[Any]:
    return (child for child in node if isinstance(child.tag, str))


def find(node: Any, name: str) -> Any:
    """The first child of that name, or None."""
    return next((child for child in children(node) if local(child) == name), None)


def value(node: Any, name: str = "val") -> str:
    """An attribute by its name without namespace; "" where there is none."""
    found = (said for key, said in node.attrib.items() if key.rpartition("}")[2] == name)
    return next(found, "")


def truth(node: Any) -> bool:
    """A switch: on where it stands, unless it says that it is off."""
    return node is not None and value(node) not in {"0", "false", "off", "none"}


@dataclass(frozen=True, slots=True)
class Look:
    """`heading` is its level (0: none), `marker` and `level` those of an item ("", 0: none)."""

    heading: int = 0
    marker: str = ""
    level: int = 0
    list: str = ""
    quoted: bool = False
    is_contents: bool = False


@dataclass
class _Style:
    name: str = ""
    based_on: str = ""
    outline: str = ""
    number: str = ""
    level: str = ""
    bold: bool | None = None
    hidden: bool | None = None


@dataclass
class _Numbering:
    formats: dict[tuple[str, str], str] = field(default_factory=dict)
    abstract: dict[str, str] = field(default_factory=dict)


class Styles:
    """The styles and numbering of a document."""

    def __init__(self, package: Package, folder: str) -> None:
        self._styles = _styles(package.xml(posixpath.join(folder, "styles.xml")))
        self._numbering = _numbering(package.xml(posixpath.join(folder, "numbering.xml")))

    def look(self, paragraph: Any) -> Look:
        own = _own(paragraph)
        chain = [own, *self._chain(own.based_on)]
        names = [style.name for style in chain]
        if any(name.startswith(("toc ", "table of figures")) for name in names):
            return Look(is_contents=True)
        heading = _heading_level(chain)
        if heading:
            return Look(heading)
        quoted = any("quote" in name for name in names)
        return self._item(chain, names, quoted=quoted)

    def _item(self, chain: list[_Style], names: list[str], *, quoted: bool) -> Look:
        number = next((style.number for style in chain if style.number), "")
        level = next((style.level for style in chain if style.level), "0")
        depth = int(level) + 1 if level.isascii() and level.isdigit() and len(level) < 3 else 1
        named = next((name for name in names if name.startswith("list ")), "")
        if number and number != "0":
            form = self._numbering.formats.get(
                (self._numbering.abstract.get(number, ""), level), "decimal"
            )
            marker = "•" if form in {"bullet", "none"} else _NUMBERS.get(form, "1.")
            depth = max(depth, _last_number(named))
            return Look(marker=marker, level=depth, list=number, quoted=quoted)
        if named.startswith(("list bullet", "list number")) and not number:
            marker = "•" if "bullet" in named else "1."
            return Look(marker=marker, level=_last_number(named), list=named, quoted=quoted)
        return Look(quoted=quoted)

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
    style = _properties(found, None)
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
            name, based_on = find(node, "name"), find(node, "basedOn")
            style.name = value(name).strip().lower() if name is not None else ""
            style.based_on = value(based_on) if based_on is not None else ""
            made[value(node, "styleId")] = style
    return made


def _numbering(root: Any) -> _Numbering:
    made = _Numbering()
    for node in () if root is None else children(root):
        if local(node) == "abstractNum":
            for level in children(node):
                form = find(level, "numFmt") if local(level) == "lvl" else None
                if form is not None:
                    made.formats[value(node, "abstractNumId"), value(level, "ilvl")] = value(form)
        elif local(node) == "num":
            leads = find(node, "abstractNumId")
            made.abstract[value(node, "numId")] = value(leads) if leads is not None else ""
    return made
