"""The receipt of a run: with it and the same returns anybody can work the same out again."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from dutybound.bulk.settings import Settings, reformed_rulebook
from dutybound.bulk.writing import digest, write_json

if TYPE_CHECKING:
    from dutybound.bulk.running import Run

PACKAGES = ("polars", "pyarrow", "numpy", "numba", "lxml", "pyspark")
TOLD = ("*.csv", "*.html", "summary/*", "publication/*", "findings/*", "child-level/*")


def write_receipt(run: Run, settings: Settings) -> None:
    """Versions, hashes of everything read and written, and where the time went."""
    outputs = {name: mark for part in run.parts.values() for name, mark in part.outputs.items()}
    told = sorted({path for pattern in TOLD for path in run.out.glob(pattern) if path.is_file()})
    outputs |= {path.relative_to(run.out).as_posix(): digest(path) for path in told}
    receipt: dict[str, Any] = {
        "settings": settings.told(),
        "packages": {name: _version(name) for name in PACKAGES},
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "inputs": {path: mark for part in run.parts.values() for path, mark in part.inputs.items()},
        "outputs": outputs,
        "unread": run.unread,
        "parts": {"all": len(run.parts), "worked out in this run": run.fresh},
        "seconds": {
            "by the clock": _rounded(run.wall),
            "of processor time, all processes together": _rounded(run.seconds),
        },
    }
    if settings.reform:
        receipt["reformed_rulebook_hash"] = reformed_rulebook(settings.reform).digest()
    write_json(run.out / "receipt.json", receipt)


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _rounded(seconds: dict[str, float]) -> dict[str, float]:
    return {name: round(taken, 3) for name, taken in seconds.items()}
