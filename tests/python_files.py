"""Python files as trees, for tests of how the program is written."""

from __future__ import annotations

import ast
import contextlib
from pathlib import Path


def parsed(path: Path) -> ast.Module:
    """Python before 3.11.5 counts wrong where another thread compiles meanwhile: try again."""
    source = path.read_bytes()
    for _try in range(5):
        with contextlib.suppress(SystemError):
            return ast.parse(source)
    return ast.parse(source)
