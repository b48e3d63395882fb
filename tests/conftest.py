"""Hypothesis profiles: quick and the same every time, or `--hypothesis-profile=ci` or `deep`.

The desk has settings of its own, and a process can have only one: its tests run where they are named.
"""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("quick", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("ci", max_examples=300, deadline=None, print_blob=True)
settings.register_profile(
    "deep", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("quick")

DESK = Path(__file__).parent / "desk"


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the desk's tests out, unless this run is of them: `pytest tests/desk`."""
    named = [Path(argument.split("::")[0]).resolve() for argument in config.args]
    if collection_path == DESK and not any(path.is_relative_to(DESK) for path in named):
        return True
    return None
