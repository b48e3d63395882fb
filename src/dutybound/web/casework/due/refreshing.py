"""All clocks worked out anew: a status moves with the day, also in a case that nobody opens.

Each case says for which day its clocks stand, so a run that was stopped goes on where it was, and one that
is done has nothing to do.  Findings are worked out before anything is locked; a case that somebody changes
meanwhile has new clocks by that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Q

from dutybound.days import Day, to_date
from dutybound.engine import Result
from dutybound.web.casework.cases.access import CaseQuery
from dutybound.web.casework.cases.changing import look
from dutybound.web.casework.cases.clocks import keep_all
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.family.file import FileFromBefore, law
from dutybound.web.vault.errors import CannotBeOpened

BATCH = 50


@dataclass
class Refreshed:
    """What a run did: how many cases it worked out, and the numbers of those that it could not read."""

    worked_out: int = 0
    unreadable: list[str] = field(default_factory=list)


def refresh(today: Day, say: Callable[[int, int], None] = lambda done, of: None) -> Refreshed:
    """Work out the clocks of every open case that stand for an earlier day.  `say` hears how far it is."""
    waiting, told = _waiting(today).count(), Refreshed()
    for batch in _batches(today):
        found = [(case, result) for case in batch if (result := _result(case, today, told))]
        told.worked_out += _keep(found, today)
        say(told.worked_out + len(told.unreadable), waiting)
    return told


def _waiting(today: Day) -> CaseQuery:
    """Cases that can be read and are open, whose clocks are not today's.

    One that another rulebook was used for waits until somebody has seen what changes (`keeping.upgrading`).
    """
    stale = Q(clocks_on=None) | ~Q(clocks_on=to_date(today))
    cases = CaseFile.objects.get_queryset().filter(stale, key__isnull=False, closed_on=None)
    return cases.filter(rulebook=law().digest())


def _batches(today: Day) -> Iterator[list[CaseFile]]:
    last = 0
    while batch := list(_waiting(today).filter(pk__gt=last).order_by("pk")[:BATCH]):
        yield batch
        last = batch[-1].pk


def _result(case: CaseFile, today: Day, told: Refreshed) -> Result | None:
    try:
        return look(case, today).file.result()
    except (CannotBeOpened, FileFromBefore):
        told.unreadable.append(case.number)
        return None


@transaction.atomic
def _keep(found: list[tuple[CaseFile, Result]], today: Day) -> int:
    """Keep the clocks of those that nobody changed since they were read; how many."""
    versions = {case.pk: case.version for case, _result in found}
    locked = CaseFile.objects.get_queryset().select_for_update().filter(pk__in=versions)
    same = {pk for pk, version in locked.values_list("pk", "version") if versions[pk] == version}
    kept = [(case, result) for case, result in found if case.pk in same]
    keep_all(kept, today)
    return len(kept)
