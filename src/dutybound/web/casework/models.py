"""The desk's tables, all in one place for Django; each is written where it belongs."""

from __future__ import annotations

from dutybound.web.casework.cases.models import CaseFile, Clock, Entry, Wall
from dutybound.web.casework.people.models import Colleague, Invitation, Team

__all__ = ["CaseFile", "Clock", "Colleague", "Entry", "Invitation", "Team", "Wall"]
