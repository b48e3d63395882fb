"""What the pictures (SVG) have in common."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

_OPENING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
    'aria-labelledby="{name}-title {name}-told" font-family="sans-serif" font-size="13">'
)


def framed(
    name: str, title: str, told: str, lines: Iterable[str], *, width: int, height: int
) -> str:
    """A whole picture as one SVG element on white, with the title and description that are read aloud."""
    return "\n".join(
        [
            _OPENING.format(name=name, width=width, height=height),
            f'<title id="{name}-title">{escape(title)}</title>',
            f'<desc id="{name}-told">{escape(told)}</desc>',
            f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
            *lines,
            "</svg>",
            "",
        ]
    )
