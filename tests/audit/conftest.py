"""What several tests share: patterns alone, whether the sentence model is installed or not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dutybound.sentences.reading import asleep


@pytest.fixture
def patterns_alone() -> Iterator[None]:
    """The sentence model is asleep: the detectors are tried by themselves."""
    with asleep():
        yield
