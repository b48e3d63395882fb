"""A document as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import TextWrapper

from dutybound.paper.document import Block, Bullets, Heading, Lines, Paper, Paragraph, Signed, Table

WIDTH = 76
_ROOM_TO_SIGN = 3
_UNDERLINES = {1: "=", 2: "-"}


def plain(paper: Paper) -> str:
    """The document's text, wrapped, with a line end after its last line."""
    return "\n\n".join("\n".join(_block(block)) for block in paper.blocks) + "\n"


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield from _heading(block)
    elif isinstance(block, Paragraph):
        yield from _wrapped(block.text)
    elif isinstance(block, Lines):
        yield from block.lines
    elif isinstance(block, Signed):
        yield from (block.closing, *[""] * _ROOM_TO_SIGN, block.name)
    elif isinstance(block, Bullets):
        yield from _bullets(block)
    else:
        yield from _table(block)


def _wrapped(text: str, indent: int = 0, mark: str = "") -> list[str]:
    wrapper = TextWrapper(
        width=WIDTH,
        initial_indent=" " * indent + mark,
        subsequent_indent=" " * (indent + len(mark)),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(text)


def _heading(block: Heading) -> Iterator[str]:
    lines = _wrapped(block.text)
    yield from lines
    underline = _UNDERLINES.get(block.level)
    if underline:
        yield underline * max(map(len, lines))


def _bullets(block: Bullets) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}. " if block.numbered else "- "
        yield from _wrapped(item.text, mark=mark)
        for text in item.below:
            yield from _wrapped(text, indent=len(mark), mark="- ")


def _table(block: Table) -> Iterator[str]:
    """Each row on its own, with the heads repeated: read aloud it still makes sense."""
    yield from _wrapped(f"{block.caption}:")
    for row in block.rows:
        yield ""
        for head, cell in zip(block.heads, row, strict=True):
            yield from _wrapped(f"{head}: {cell}", indent=2)
