"""Small pieces of Word's XML."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

XML = Any
"""An element, as lxml has it: lxml brings no types."""


def element(tag: str, *children: XML, **attributes: str) -> XML:
    """An element of the word processor's own namespace, its attributes too: `element("ind", left="5")`."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    for child in children:
        made.append(child)
    return made


def run(text: str, style: str = "") -> XML:
    """Some text; a tab in it stays one."""
    made = element("r")
    if style:
        made.append(element("rPr", element("rStyle", val=style)))
    for number, piece in enumerate(text.split("\t")):
        if number:
            made.append(element("tab"))
        if piece:
            made.append(_text(piece))
    return made


def _text(piece: str) -> XML:
    made = element("t")
    made.text = piece
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def field_end(kind: str) -> XML:
    """The beginning, the middle or the end of a field."""
    return element("r", element("fldChar", fldCharType=kind))


def field_begun(instruction: str) -> list[XML]:
    """The runs before what a field shows."""
    told = element("instrText")
    told.text = f" {instruction} "
    told.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return [field_end("begin"), element("r", told), field_end("separate")]


def all_of(within: XML, tag: str) -> list[XML]:
    """The elements of a kind anywhere within another, in their order."""
    return list(within.iter(qn(f"w:{tag}")))
