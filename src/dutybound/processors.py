"""How many processors there are to work with."""

from __future__ import annotations

import os
from collections.abc import Callable


def processors() -> int:
    """Those that this process may use; all of them where the system does not say (macOS, Windows)."""
    affinity: Callable[[int], set[int]] | None = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1
