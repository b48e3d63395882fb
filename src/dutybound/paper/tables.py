"""Tables as HTML: with a caption, heads that say what they head, and room to scroll on a small screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape


def table(
    name: str, caption: str, head: Sequence[str], rows: Iterable[Sequence[str]]
) -> Iterator[str]:
    """A table whose first column names the rows.  `name` is its id, and unique on its page.

    A cell that begins with a digit is marked as a number, so that a style can set its digits alike.
    """
    told = escape(name)
    yield f'<div class="picture" tabindex="0" role="region" aria-labelledby="{told}">\n<table>'
    yield f'<caption id="{told}">{escape(caption)}</caption>'
    heads = "".join(f'<th scope="col">{escape(text)}</th>' for text in head)
    yield f"<thead><tr>{heads}</tr></thead>\n<tbody>"
    for first, *others in rows:
        cells = "".join(map(_cell, others))
        yield f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>'
    yield "</tbody>\n</table>\n</div>"


def _cell(text: str) -> str:
    mark = ' class="number"' if text[:1].isdigit() else ""
    return f"<td{mark}>{escape(text)}</td>"
