"""Operations on truths."""

from __future__ import annotations

from dutybound.engine.columns.machine.codes import Operation
from dutybound.engine.columns.machine.compiled.pointers import Addresses, compiled, truths

_COPIED = int(Operation.COPIED_TRUTH)
_LESSER = int(Operation.LESSER)
_GREATER = int(Operation.GREATER)
_OPPOSITE = int(Operation.OPPOSITE)
_SHOWN = int(Operation.SHOWN)
_UNSURE = int(Operation.UNSURE)
_AGREED = int(Operation.AGREED)
_CHOSEN = int(Operation.CHOSEN)
_IF_SO = int(Operation.IF_SO)
_LEAST = int(Operation.LEAST)
_GREATEST = int(Operation.GREATEST)


@compiled
def copied(at: Addresses, rows: int) -> None:
    out, a = truths(at[0]), truths(at[1])
    for row in range(rows):
        out[row] = a[row]


@compiled
def lesser(at: Addresses, rows: int) -> None:
    out, a, b = truths(at[0]), truths(at[1]), truths(at[2])
    for row in range(rows):
        out[row] = min(a[row], b[row])


@compiled
def greater(at: Addresses, rows: int) -> None:
    out, a, b = truths(at[0]), truths(at[1]), truths(at[2])
    for row in range(rows):
        out[row] = max(a[row], b[row])


@compiled
def opposite(at: Addresses, rows: int) -> None:
    out, a = truths(at[0]), truths(at[1])
    for row in range(rows):
        out[row] = 2 - a[row]


@compiled
def shown(at: Addresses, rows: int) -> None:
    out, a = truths(at[0]), truths(at[1])
    for row in range(rows):
        out[row] = a[row] & 2


@compiled
def unsure(at: Addresses, rows: int) -> None:
    out, a = truths(at[0]), truths(at[1])
    for row in range(rows):
        out[row] = (a[row] & 1) << 1


@compiled
def agreed(at: Addresses, rows: int) -> None:
    out, a, b = truths(at[0]), truths(at[1]), truths(at[2])
    for row in range(rows):
        one, other = a[row], b[row]
        out[row] = one if one == other else 1


@compiled
def chosen(at: Addresses, rows: int) -> None:
    out, where, a, b = truths(at[0]), truths(at[1]), truths(at[2]), truths(at[3])
    for row in range(rows):
        how, then, otherwise = where[row], a[row], b[row]
        both = then if then == otherwise else 1
        plain = then if how == 2 else otherwise
        out[row] = both if how == 1 else plain


@compiled
def if_so(at: Addresses, rows: int) -> None:
    out, where, a, b = truths(at[0]), truths(at[1]), truths(at[2]), truths(at[3])
    for row in range(rows):
        then, otherwise = a[row], b[row]
        out[row] = then if where[row] == 2 else otherwise


@compiled
def kept(at: Addresses, rows: int) -> None:
    out, where, a = truths(at[0]), truths(at[1]), truths(at[2])
    for row in range(rows):
        value = a[row]
        out[row] = value if where[row] > 0 else 0


@compiled
def least(at: Addresses, rows: int) -> None:
    out, a, b, c, d = truths(at[0]), truths(at[1]), truths(at[2]), truths(at[3]), truths(at[4])
    for row in range(rows):
        out[row] = min(min(a[row], b[row]), min(c[row], d[row]))  # noqa: PLW3301 (two at once)


@compiled
def greatest(at: Addresses, rows: int) -> None:
    out, a, b, c, d = truths(at[0]), truths(at[1]), truths(at[2]), truths(at[3]), truths(at[4])
    for row in range(rows):
        out[row] = max(max(a[row], b[row]), max(c[row], d[row]))  # noqa: PLW3301 (two at once)


@compiled
def run_several(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of those on several truths that has a code."""
    if code == _LESSER:
        lesser(at, rows)
    elif code == _GREATER:
        greater(at, rows)
    elif code == _LEAST:
        least(at, rows)
    else:
        greatest(at, rows)


@compiled
def run_truths(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of this group that has a code."""
    if code in (_LESSER, _GREATER, _LEAST, _GREATEST):
        run_several(code, at, rows)
    elif code == _OPPOSITE:
        opposite(at, rows)
    elif code == _SHOWN:
        shown(at, rows)
    elif code == _UNSURE:
        unsure(at, rows)
    elif code == _AGREED:
        agreed(at, rows)
    elif code == _CHOSEN:
        chosen(at, rows)
    elif code == _IF_SO:
        if_so(at, rows)
    elif code == _COPIED:
        copied(at, rows)
    else:
        kept(at, rows)
