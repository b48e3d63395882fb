"""Masks of options, bits of statuses, and reading through row numbers."""

from __future__ import annotations

import numpy as np

from dutybound.engine.columns.machine.codes import Operation
from dutybound.engine.columns.machine.compiled.pointers import (
    Addresses,
    bits,
    compiled,
    days,
    masks,
    truths,
)

_ONE_OF = int(Operation.ONE_OF)
_SAID = int(Operation.SAID)
_PACKED = int(Operation.PACKED)
_HAS_ANY = int(Operation.HAS_ANY)
_DIFFERS = int(Operation.DIFFERS)
_SINGLE = int(Operation.SINGLE)

_FETCHED_TRUTH = int(Operation.FETCHED_TRUTH)
_FETCHED_DAY = int(Operation.FETCHED_DAY)
_FETCHED_MASK = int(Operation.FETCHED_MASK)


@compiled
def one_of(at: Addresses, rows: int) -> None:
    out, mask, wanted = truths(at[0]), masks(at[1]), np.uint64(at[9])
    unwanted = ~wanted
    for row in range(rows):
        some = np.int8((mask[row] & wanted) != 0)
        others = np.int8((mask[row] & unwanted) != 0)
        out[row] = (some << 1) - (some & others)


@compiled
def said(at: Addresses, rows: int) -> None:
    out, mask, wanted = truths(at[0]), masks(at[1]), np.uint64(at[9])
    for row in range(rows):
        out[row] = np.int8((mask[row] & wanted) != 0) + np.int8(1)


@compiled
def packed(at: Addresses, rows: int) -> None:
    """A bit for each truth that is not false.  What is not used is a column of false."""
    out = bits(at[0])
    a, b, c, d = truths(at[1]), truths(at[2]), truths(at[3]), truths(at[4])
    e, f, g, h = truths(at[5]), truths(at[6]), truths(at[7]), truths(at[8])
    for row in range(rows):
        low = np.uint8(a[row] > 0) | np.uint8(b[row] > 0) << 1
        middle = np.uint8(c[row] > 0) << 2 | np.uint8(d[row] > 0) << 3
        high = np.uint8(e[row] > 0) << 4 | np.uint8(f[row] > 0) << 5
        top = np.uint8(g[row] > 0) << 6 | np.uint8(h[row] > 0) << 7
        out[row] = np.uint8(low | middle) | np.uint8(high | top)


@compiled
def has_any(at: Addresses, rows: int) -> None:
    out, held, mask = truths(at[0]), bits(at[1]), np.uint8(at[9])
    for row in range(rows):
        out[row] = np.int8((held[row] & mask) != 0) << 1


@compiled
def differs(at: Addresses, rows: int) -> None:
    out, held, mask = truths(at[0]), bits(at[1]), np.uint8(at[9])
    for row in range(rows):
        out[row] = np.int8(held[row] != mask) << 1


@compiled
def single(at: Addresses, rows: int) -> None:
    out, held = truths(at[0]), bits(at[1])
    for row in range(rows):
        one = held[row]
        out[row] = np.int8((one & np.uint8(one - 1)) == 0) << 1


@compiled
def joined(at: Addresses, rows: int) -> None:
    out, a, b = bits(at[0]), bits(at[1]), bits(at[2])
    for row in range(rows):
        out[row] = a[row] | b[row]


@compiled
def run_bits(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of this group that has a code."""
    if code == _ONE_OF:
        one_of(at, rows)
    elif code == _SAID:
        said(at, rows)
    elif code == _PACKED:
        packed(at, rows)
    elif code == _HAS_ANY:
        has_any(at, rows)
    elif code == _DIFFERS:
        differs(at, rows)
    elif code == _SINGLE:
        single(at, rows)
    else:
        joined(at, rows)


# --- reading through row numbers ----------------------------------------------------------------


@compiled
def fetched_truth(at: Addresses, rows: int) -> None:
    out, column, place, none = truths(at[0]), truths(at[1]), days(at[2]), np.int8(at[9])
    for row in range(rows):
        out[row] = column[place[row]] if place[row] >= 0 else none


@compiled
def fetched_day(at: Addresses, rows: int) -> None:
    out, column, place, none = days(at[0]), days(at[1]), days(at[2]), np.int32(at[9])
    for row in range(rows):
        out[row] = column[place[row]] if place[row] >= 0 else none


@compiled
def fetched_mask(at: Addresses, rows: int) -> None:
    out, column, place, none = masks(at[0]), masks(at[1]), days(at[2]), np.uint64(at[9])
    for row in range(rows):
        out[row] = column[place[row]] if place[row] >= 0 else none


@compiled
def linked(at: Addresses, rows: int) -> None:
    out, place = truths(at[0]), days(at[1])
    for row in range(rows):
        out[row] = np.int8(place[row] >= 0) << 1


@compiled
def run_fetches(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of this group that has a code."""
    if code == _FETCHED_TRUTH:
        fetched_truth(at, rows)
    elif code == _FETCHED_DAY:
        fetched_day(at, rows)
    elif code == _FETCHED_MASK:
        fetched_mask(at, rows)
    else:
        linked(at, rows)
