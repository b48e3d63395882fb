"""Memory that is used again: to get it anew for every few rows takes as long as to work them out."""

from __future__ import annotations

from collections.abc import Sequence
from sys import getrefcount
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dutybound.engine.columns.machine.codes import Kind

Array = NDArray[Any]

DTYPES: dict[Kind, type[np.generic]] = {
    Kind.TRUTH: np.int8,
    Kind.DAY: np.int32,
    Kind.MASK: np.uint64,
}

_LINE = 64
"""The bytes that a processor reads at once: every column starts where one starts."""


def _references(slabs: list[NDArray[np.uint8]], place: int) -> int:
    return getrefcount(slabs[place])


_UNUSED = _references([np.empty(1, dtype=np.uint8)], 0)
"""The references to a slab of which nobody has a part; how many that is depends on the Python."""


class Memory:
    """Slabs of memory.  A slab is given again once no array that was made of it is left anywhere."""

    def __init__(self) -> None:
        self._slabs: list[NDArray[np.uint8]] = []
        self._lock = Lock()

    def columns(self, kinds: Sequence[Kind], rows: int) -> list[Array]:
        """A column of each kind, all of so many rows; what is in them is whatever was there."""
        sizes = [-(-kind * rows // _LINE) * _LINE for kind in kinds]
        slab = self.bytes(sum(sizes))
        found: list[Array] = []
        start = 0
        for kind, size in zip(kinds, sizes, strict=True):
            found.append(slab[start : start + kind * rows].view(DTYPES[kind]))
            start += size
        return found

    def bytes(self, size: int) -> NDArray[np.uint8]:
        """So many bytes at least, from the start of a line."""
        with self._lock:
            for place in range(len(self._slabs)):
                if _references(self._slabs, place) == _UNUSED:
                    if len(self._slabs[place]) < size + _LINE:
                        self._slabs[place] = np.empty(size + _LINE, dtype=np.uint8)
                    return _aligned(self._slabs[place])
            slab = np.empty(size + _LINE, dtype=np.uint8)
            self._slabs.append(slab)
            return _aligned(slab)


def _aligned(slab: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return slab[-slab.ctypes.data % _LINE :]
