"""Writing down who looked at a case: once a day for each, which is what a family can ask to be told."""

from __future__ import annotations

from dutybound.days import Day, to_date
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.keeping.models import Looked
from dutybound.web.casework.people.models import Colleague


def looked(case: CaseFile, who: Colleague, today: Day) -> None:
    """Note that somebody looked at a case today.  It asks first: to write waits for whoever else writes."""
    look = {"case": case, "colleague": who, "on": to_date(today)}
    if not Looked.objects.filter(**look).exists():
        Looked.objects.bulk_create([Looked(**look)], ignore_conflicts=True)
