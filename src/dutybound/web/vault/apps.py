"""The vault as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class VaultConfig(AppConfig):
    """Named `vault`, so that its tables are vault_kept and vault_way."""

    name = "dutybound.web.vault"
    label = "vault"
