"""What somebody at the desk is, and what that lets them do."""

from __future__ import annotations

from django.db import models


class Role(models.TextChoices):
    """One role a person.  Nobody has more than their work needs."""

    ADVISER = "adviser", "Adviser"
    """Sees the team's cases, and works on their own."""
    SUPERVISOR = "supervisor", "Supervisor"
    """Sees and works on the team's cases, hands them on, walls them off, approves letters."""
    RESEARCHER = "researcher", "Researcher"
    """Sees figures that name nobody, and never a case."""
    ADMINISTRATOR = "administrator", "Administrator"
    """Invites people and says what they are, and never sees a case."""


SEE_CASES = {Role.ADVISER, Role.SUPERVISOR}
SEE_FIGURES = {Role.ADVISER, Role.SUPERVISOR, Role.RESEARCHER}
MANAGE_PEOPLE = {Role.ADMINISTRATOR}
