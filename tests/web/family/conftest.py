"""What the tests of the family's pages share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import override_settings

from dutybound.days import day


@pytest.fixture
def settings_today() -> Iterator[None]:
    """It is 22 November 2026."""
    with override_settings(TODAY=day(2026, 11, 22)):
        yield
