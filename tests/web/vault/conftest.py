"""The pages of `pages.py` are what the server answers with in these tests, and the vault's own refusals."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import override_settings


@pytest.fixture(autouse=True)
def _pages() -> Iterator[None]:
    own = [name for name in settings.MIDDLEWARE if not name.startswith("dutybound.web.family")]
    with override_settings(ROOT_URLCONF="tests.web.vault.pages", MIDDLEWARE=own):
        yield
