"""`python -m django purge`: delete what is past its day.  The server does so by itself as well."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from dutybound.web.vault.forgetting import purge


class Command(BaseCommand):
    """Deletes each file whose day has passed, and each visit that is over."""

    help = "Delete every file whose day has passed."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Files deleted: {purge()}")
