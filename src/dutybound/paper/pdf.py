"""A document as PDF/UA-1: tagged, so that it can be read aloud and moved about in.

Typst refuses to make one that breaks the standard.  The document goes in as data, never as markup, so no
text of it can be taken for a command.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, time
from functools import cache
from importlib.resources import files
from typing import Any

import typst

from dutybound.days import Day, to_date
from dutybound.paper.document import (
    BadPaper,
    Block,
    Bullets,
    Heading,
    Lines,
    Paper,
    Paragraph,
    Signed,
)

_NO_LETTER = "could not be displayed"


def pdf(paper: Paper) -> bytes:
    """The bytes of the file.  BadPaper where no font here has one of its letters."""
    return laid_out(_layout(), as_data(paper), paper.day)


def laid_out(layout: bytes, data: Mapping[str, Any], day: Day) -> bytes:
    """Data laid out as a PDF, which says that it was made on `day`.

    The layout reads the data from the input `paper`.  BadPaper where no font here has a letter of it.
    """
    try:
        return _compiled(layout, data, day, with_fonts_of_machine=False)
    except typst.TypstError as error:
        if _NO_LETTER not in error.message:
            raise
    try:
        return _compiled(layout, data, day, with_fonts_of_machine=True)
    except typst.TypstError as error:
        if _NO_LETTER not in error.message:
            raise
        raise BadPaper(
            "No font here has some of these letters, so a PDF would leave them out. "
            "Write a .docx or .txt instead."
        ) from error


def _compiled(
    layout: bytes, data: Mapping[str, Any], day: Day, *, with_fonts_of_machine: bool
) -> bytes:
    noon = datetime.combine(to_date(day), time(12), UTC)
    made = _compiler(with_fonts_of_machine).compile(
        input=layout,
        sys_inputs={"paper": json.dumps(data)},
        format="pdf",
        pdf_standards="ua-1",
        timestamp=noon,
    )
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


@cache
def _compiler(with_fonts_of_machine: bool) -> typst.Compiler:
    """One that is kept: fonts are read only once."""
    return typst.Compiler(ignore_system_fonts=not with_fonts_of_machine)


@cache
def _layout() -> bytes:
    return files(__package__).joinpath("layout.typ").read_bytes()


def as_data(paper: Paper) -> dict[str, Any]:
    """The document as plain data, as the layout reads it."""
    day = to_date(paper.day)
    return {
        "title": paper.title,
        "day": [day.year, day.month, day.day],
        "blocks": [_block(block) for block in paper.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Heading):
        return {"kind": "heading", "text": block.text, "level": block.level}
    if isinstance(block, Paragraph):
        return {"kind": "paragraph", "text": block.text}
    if isinstance(block, Lines):
        return {"kind": "lines", "lines": block.lines}
    if isinstance(block, Signed):
        return {"kind": "signed", "closing": block.closing, "name": block.name}
    if isinstance(block, Bullets):
        items = [{"text": item.text, "below": item.below} for item in block.items]
        return {"kind": "bullets", "items": items, "numbered": block.numbered}
    return {
        "kind": "table",
        "caption": block.caption,
        "heads": block.heads,
        "rows": block.rows,
        "shares": block.shares or (1,) * len(block.heads),
    }
