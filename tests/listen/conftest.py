"""What several tests share: phrases alone, whether the sentence model is installed or not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dutybound.sentences.reading import asleep


@pytest.fixture
def phrases_alone() -> Iterator[None]:
    """The sentence model is asleep: phrases and weights are tried by themselves."""
    with asleep():
        yield
