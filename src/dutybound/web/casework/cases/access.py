"""Which cases somebody may see, and which they may change, as filters of queries.

Every view takes its cases from here: a case that somebody may not see is not there for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db import models

from dutybound.web.casework.people.roles import SEE_CASES, Role

if TYPE_CHECKING:
    from dutybound.web.casework.cases.models import CaseFile  # noqa: F401 -- named in a string below
    from dutybound.web.casework.people.models import Colleague


def walled_off(who: Colleague) -> models.QuerySet[Any, Any]:
    """The cases that are walled off from somebody, as a query of its own: asked once, not for each case."""
    return apps.get_model("casework", "Wall")._base_manager.filter(colleague=who).values("case")


class CaseQuery(models.QuerySet["CaseFile"]):
    """Cases, narrowed to those of a person."""

    def seen_by(self, who: Colleague) -> CaseQuery:
        """The team's cases, for advisers and supervisors, but those that are walled off from them."""
        if who.role not in SEE_CASES or not who.is_active or who.team_id is None:
            return self.none()
        return self.filter(team_id=who.team_id).exclude(pk__in=walled_off(who))

    def changed_by(self, who: Colleague) -> CaseQuery:
        """An adviser's own; for a supervisor every case that they see."""
        seen = self.seen_by(who)
        return seen if who.role == Role.SUPERVISOR else seen.filter(adviser=who)


class Cases(models.Manager["CaseFile"]):
    """Where every view takes its cases from."""

    def get_queryset(self) -> CaseQuery:
        return CaseQuery(self.model, using=self._db)

    def seen_by(self, who: Colleague) -> CaseQuery:
        """The cases that somebody may see."""
        return self.get_queryset().seen_by(who)

    def changed_by(self, who: Colleague) -> CaseQuery:
        """The cases that somebody may change."""
        return self.get_queryset().changed_by(who)
