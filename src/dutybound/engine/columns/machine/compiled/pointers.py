"""Columns by their address: what lets one compiled function read any number of columns of any kind.

An address is only ever made of a NumPy array that its maker holds (`running.py`), with a number of rows
that fits it.  Nothing else may call what is compiled here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic
from numpy.typing import NDArray

F = TypeVar("F", bound=Callable[..., object])

Addresses = NDArray[np.int64]
"""What one operation gets: the address of what it writes, those of its inputs, and its numbers.

Places 0, 1 to 8, and 9 and 10."""


def compiled(function: F) -> F:
    """Compile a function of addresses; it runs without the interpreter's lock."""
    return cast(F, numba.njit(nogil=True, error_model="numpy")(function))


def _column_of(kind: Any) -> Callable[[int], Any]:
    """The column of a kind that starts at an address, as what can be indexed by row."""

    def column(_typing: Any, _address: Any) -> Any:
        signature = types.CPointer(kind)(types.int64)  # type: ignore[no-untyped-call]

        def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(signature.return_type))

        return signature, code

    return cast(Callable[[int], Any], intrinsic(column))


_function: Callable[[Any, Any, str], Any] = cgutils.get_or_insert_function


def _ask_ahead() -> Callable[[int], None]:
    """The processor's own instruction: what will be read soon.  It can do no harm, whatever the address."""

    def ask(_typing: Any, _address: Any) -> Any:
        signature = types.void(types.int64)

        def code(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            pointer, number = ir.IntType(8).as_pointer(), ir.IntType(32)
            kind = ir.FunctionType(ir.VoidType(), [pointer, number, number, number])
            prefetch = _function(builder.module, kind, "llvm.prefetch.p0")
            place = builder.inttoptr(arguments[0], pointer)
            builder.call(prefetch, [place, number(0), number(2), number(1)])

        return signature, code

    return cast(Callable[[int], None], intrinsic(ask))


ask_ahead = _ask_ahead()
truths = _column_of(types.int8)
bits = _column_of(types.uint8)
days = _column_of(types.int32)
masks = _column_of(types.uint64)
places = _column_of(types.int64)
