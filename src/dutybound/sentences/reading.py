"""What the sentence model makes of a clause and of a story: how sure it is of all that it was taught."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from importlib import import_module
from importlib.resources import files
from importlib.util import find_spec
from math import exp
from typing import TYPE_CHECKING, Any

from dutybound.sentences import pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

Sure = Mapping[str, float]
"""How sure the model is of each thing, between 0 and 1, by the thing's id."""
OFF = "DUTYBOUND_PATTERNS_ALONE"
"""Set in the environment, it puts the model to sleep, in this process and those that it starts."""
SHA256 = "b16b6498040afafcadfe45f902f45685d557d2ae71c8821ab4f0c7e5cf6accc1"
"""Of `model.onnx`: the one that `teaching/` wrote, and no other, is read."""
_NEEDED = ("numpy", "onnxruntime")
_CLAUSES, _STORIES = "clauses", "stories"


def is_there() -> bool:
    """Whether the model can be run here, and is not asleep."""
    return OFF not in os.environ and is_installed()


def is_installed() -> bool:
    """Whether what the model needs is installed."""
    return all(find_spec(one) is not None for one in _NEEDED)


@contextmanager
def asleep() -> Iterator[None]:
    """While it lasts patterns and phrases read alone, to measure what the model adds."""
    before = os.environ.get(OFF)
    os.environ[OFF] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[OFF]


def sure_of_clause(around: str, before: str, says: str) -> Sure:
    """How sure it is of each category of a clause, given what it stands under and after ("" for nothing).

    "found" beside the categories says how sure it is that there is anything, "contested" that it is the
    criterion of a team or a service, where there is.
    """
    return _sure(_CLAUSES, *pieces.of_clause(around, before, says))


def sure_of_story(says: str) -> Sure:
    """How sure it is of each problem of a story, or of a part of one."""
    return _sure(_STORIES, *pieces.of_story(says))


def _sure(of: str, ids: list[int], kinds: list[int]) -> Sure:
    """One text at a time: beside others it would be read a little differently."""
    import numpy as np

    given = {"pieces": np.array([ids], np.int64), "kinds": np.array([kinds], np.int64)}
    (sums,) = _model().run([of], given)
    # Rounded, so that another processor's last digit changes nothing.
    return {
        thing: round(_between(float(one)), 2)
        for thing, one in zip(taught()[of], sums[0], strict=True)
    }


def _between(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


@cache
def taught() -> Mapping[str, Sequence[str]]:
    """The things that the model was taught to tell apart, by where: "clauses", "stories"."""
    told: dict[str, list[str]] = json.loads(_model().get_modelmeta().custom_metadata_map["taught"])
    return told


def _hushed() -> Any:
    """onnxruntime, told to tell nobody anything.

    From 1.29 on it keeps a number for the machine and tells its maker of each use; Windows is told by every
    version.  `pyproject.toml` allows older ones alone, and who installs another is covered all the same.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = os.environ["ORT_TELEMETRY_DISABLED"] = "1"
    onnxruntime: Any = import_module("onnxruntime")
    onnxruntime.disable_telemetry_events()
    return onnxruntime


@cache
def _model() -> Any:
    """The model on one thread, after its bytes were seen to be the ones that were taught.

    RuntimeError where they are not.
    """
    onnxruntime = _hushed()
    data = files(__package__).joinpath("model.onnx").read_bytes()
    if sha256(data).hexdigest() != SHA256:
        message = "dutybound/sentences/model.onnx is not the model that was taught: install dutybound again"
        raise RuntimeError(message)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
