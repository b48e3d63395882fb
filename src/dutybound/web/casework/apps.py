"""The desk as an application of Django's."""

from __future__ import annotations

from django.apps import AppConfig


class Casework(AppConfig):
    """Its tables are named after it: `casework_...`."""

    name = "dutybound.web.casework"
    label = "casework"
    default_auto_field = "django.db.models.BigAutoField"
