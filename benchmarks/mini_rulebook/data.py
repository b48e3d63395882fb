"""Facts drawn for the mini-rulebook, as files that every engine reads.

Twelve yes-or-no facts (0 no, 1 not known, 2 yes), two choices (a number, -1 not known), a day of birth and
sixteen events.  A day is days since 1970; of an event it counts only where `happened` is 2.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FACTS, EVENTS = 12, 16
OPTIONS = (5, 6)
AS_OF = np.datetime64("2026-11-22").astype(int)
_FIRST, _LAST = (np.datetime64(day).astype(int) for day in ("2024-01-01", "2026-12-31"))
_OLDEST, _YOUNGEST = (np.datetime64(day).astype(int) for day in ("1999-01-01", "2023-12-31"))


def write_data(folder: Path, rows: int, holidays: NDArray[np.int32]) -> None:
    """Draw so many rows and write each column as a file."""
    rng = np.random.default_rng(20261122)
    for number in range(FACTS):
        save(folder, f"fact{number}", rng.choice([0, 1, 2], rows, p=[0.35, 0.15, 0.5]).astype("i1"))
    for number, options in enumerate(OPTIONS):
        save(folder, f"choice{number}", rng.integers(-1, options, rows).astype("i1"))
    for number in range(EVENTS):
        save(
            folder, f"happened{number}", rng.choice([0, 1, 2], rows, p=[0.1, 0.2, 0.7]).astype("i1")
        )
        days = rng.integers(_FIRST, _LAST, rows).astype("i4")
        # On the very day a doubtful event is settled by a finer argument, which only our engine has.
        save(folder, f"day{number}", days - (days == AS_OF).astype("i4"))
    save(folder, "born_known", rng.choice([1, 2], rows, p=[0.15, 0.85]).astype("i1"))
    save(folder, "born", rng.integers(_OLDEST, _YOUNGEST, rows).astype("i4"))
    save(folder, "holidays", holidays)


def save(folder: Path, name: str, column: NDArray[np.generic]) -> None:
    np.save(folder / f"{name}.npy", column)


def load(folder: Path, name: str) -> NDArray[np.generic]:
    """One column."""
    column: NDArray[np.generic] = np.load(folder / f"{name}.npy")
    return column
