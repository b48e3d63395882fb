"""The desk as an application of Django's."""

from __future__ import annotations

from django.apps import AppConfig


class Casework(AppConfig):
    """Its tables are named after it: `casework_...`."""

    name = "dutybound.web.casework"
    label = "casework"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Tell what keeps cases which files and papers there are of one."""
        from dutybound.web.casework.documents import parts as documents  # noqa: PLC0415 -- needs the tables
        from dutybound.web.casework.keeping import erasing, exporting  # noqa: PLC0415
        from dutybound.web.casework.letters import parts as letters  # noqa: PLC0415
        from dutybound.web.casework.people.events import listen  # noqa: PLC0415

        listen()
        erasing.FILES.append(documents.files_of)
        exporting.PARTS += [letters.letters_to_hand_out, documents.documents_to_hand_out]
