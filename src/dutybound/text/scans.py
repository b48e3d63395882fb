"""Pages that are pictures: tesseract reads them, where it is installed; it is never needed."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from functools import cache
from math import sqrt
from typing import Any

from dutybound.text import plain
from dutybound.text.blocks import Block

DOTS_PER_INCH = 200
MOST_DOTS = 12_000_000
_SEEN_AS = re.compile(r"^([ \t]*)[+e¢«©°][ \t]+(?=\S)", re.MULTILINE)
"""What a bullet at the start of a line is taken for."""


@cache
def reader() -> str | None:
    """The program that reads pictures, or None."""
    return shutil.which("tesseract")


def read(page: Any, number: int, seconds: float) -> tuple[Block, ...]:
    """The blocks of a page that is a picture; none where nothing could be read on it in that time."""
    program = reader()
    if program is None:
        return ()
    try:
        done = subprocess.run(  # noqa: S603  # our own words, and a picture on its input
            [program, "stdin", "stdout", "-l", "eng", "--psm", "3"],
            input=_picture(page),
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    words = done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
    return plain.read(_SEEN_AS.sub(r"\1- ", words), page=number).blocks


def _picture(page: Any) -> bytes:
    """The page in greys, as the simplest of formats (PGM)."""
    width, height = page.get_size()
    dots = DOTS_PER_INCH / 72
    scale = min(dots, sqrt(MOST_DOTS / max(width * height, 1.0)))
    bitmap = page.render(scale=scale, grayscale=True)
    rows = ctypes.string_at(bitmap.buffer, bitmap.stride * bitmap.height)
    lines = (rows[start : start + bitmap.width] for start in range(0, len(rows), bitmap.stride))
    return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + b"".join(lines)
