"""Making a case unreadable for good: its key deleted, what was sealed with it overwritten, its files deleted.

What stays says nothing of the family: a number, days, an authority, and the trail, sealed with a key that is
nowhere, so that its chain can still be checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from django.db import models, transaction

from dutybound.days import to_date
from dutybound.web.casework.cases.changing import key_of, tell_of
from dutybound.web.casework.cases.models import CaseFile, Entry, Wall
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.telling import tell
from dutybound.web.casework.trail.kinds import Erased
from dutybound.web.family.clock import today

STAYS: frozenset[type[models.Model]] = frozenset({Entry, Wall})
"""What belongs to a case and stays when it is erased; every other table's rows go."""

FILES: list[Callable[[CaseFile], Iterator[Path]]] = []
"""Who has files of a case on the disk adds a function here that names them."""


def erase(case_id: int, why: str, who: Colleague) -> None:
    """Erase one case.  CaseFile.DoesNotExist where there is none, Forgotten where it was erased before."""
    with transaction.atomic():
        case = CaseFile.objects.get_queryset().select_for_update().get(pk=case_id)
        tell_of(case, key_of(case), who, [Erased(why)])
        files = [path for named in FILES for path in named(case)]
        for table, field in of_a_case():
            table._base_manager.filter(**{field: case}).delete()
        case.key, case.name, case.sealed = None, b"", b""
        case.closed_on = case.closed_on or to_date(today())
        case.version += 1
        case.save()
        transaction.on_commit(partial(_delete, files))
        transaction.on_commit(partial(tell, "case-erased", by=who.pk, case=case.number))


def of_a_case() -> Iterator[tuple[type[models.Model], str]]:
    """The tables whose rows belong to a case and go with it, each with the field that names the case."""
    for relation in CaseFile._meta.related_objects:
        if relation.related_model not in STAYS:
            yield relation.related_model, relation.field.name


def _delete(files: list[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)
