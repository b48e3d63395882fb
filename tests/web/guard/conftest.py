"""The vault's test pages serve here too."""

from tests.web.vault.conftest import _pages

__all__ = ["_pages"]
