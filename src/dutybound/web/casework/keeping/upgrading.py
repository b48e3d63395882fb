"""A new rulebook: which open cases' answers it changes, and a supervisor's word that it be used for them.

A case in which nothing changes goes on with it at once.  One in which something does waits, with its clocks
as they were, until a supervisor has seen what changes (or somebody works on the case: its trail tells).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field

from django.db import transaction

from dutybound.days import Day, from_date
from dutybound.engine.check import check
from dutybound.web.casework.cases.access import CaseQuery
from dutybound.web.casework.cases.changing import changing, key_of, look
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.keeping.comparing import Change, changes
from dutybound.web.casework.keeping.models import Standing, Waiting
from dutybound.web.casework.keeping.standing import keep_standing
from dutybound.web.casework.people.models import Colleague
from dutybound.web.family.file import FamilyFile, FileFromBefore, law
from dutybound.web.vault.errors import CannotBeOpened
from dutybound.web.vault.sealing import pack, seal, unpack, unseal


@dataclass
class Compared:
    """What a comparison found: how many cases stay the same, and the numbers of the others."""

    same: int = 0
    changed: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)

    @property
    def done(self) -> int:
        """How many were looked at."""
        return self.same + len(self.changed) + len(self.unreadable)


def compare_all(today: Day, say: Callable[[int, int], None] = lambda done, of: None) -> Compared:
    """Compare every open case that was worked out with another rulebook.  `say` hears how far it is."""
    found, waiting = Compared(), behind().count()
    for case in _one_by_one():
        _compare(case, today, found)
        say(found.done, waiting)
    return found


def behind() -> CaseQuery:
    """The open cases that were last worked out with another rulebook than today's."""
    cases = CaseFile.objects.get_queryset().filter(key__isnull=False, closed_on=None)
    return cases.exclude(rulebook=law().digest())


def _one_by_one() -> Iterator[CaseFile]:
    for pk in list(behind().order_by("pk").values_list("pk", flat=True)):
        case = behind().filter(pk=pk).first()
        if case is not None:
            yield case


def _compare(case: CaseFile, today: Day, found: Compared) -> None:
    try:
        file, key = look(case, today).file, key_of(case)
    except (CannotBeOpened, FileFromBefore):
        found.unreadable.append(case.number)
        return
    changed = changes(case, file, key)
    if changed:
        _wait(case, key, changed)
        found.changed.append(case.number)
    else:
        _go_on(case, file, key)
        found.same += 1


@transaction.atomic
def _go_on(case: CaseFile, file: FamilyFile, key: bytes) -> None:
    """Nothing changes: the case is of today's rulebook, unless somebody changed it meanwhile."""
    same = CaseFile.objects.get_queryset().filter(pk=case.pk, version=case.version)
    if not same.update(rulebook=law().digest()):
        return
    standing = Standing.objects.filter(case=case).first()
    if standing is not None:
        day = from_date(standing.on)
        stands = check(file.telling.as_loaded(), law(), as_of=day, explain=False)
        keep_standing(case, key, stands)


def _wait(case: CaseFile, key: bytes, changed: list[Change]) -> None:
    told = {"changes": [asdict(change) for change in changed]}
    kept = {
        "rulebook": law().digest(),
        "changes": len(changed),
        "sealed": seal(key, pack(told), _place(case)),
    }
    Waiting.objects.update_or_create(case=case, defaults=kept)


def waiting_changes(waiting: Waiting) -> list[Change]:
    """What changes in a case that waits.  Forgotten or CannotBeOpened where its key is not there."""
    case = waiting.case
    told = unpack(unseal(key_of(case), bytes(waiting.sealed), _place(case)))
    return [Change(**one) for one in told["changes"]]


def accept(case_id: int, version: int, who: Colleague, today: Day) -> None:
    """Use today's rulebook for a case: clocks anew, and an entry that tells what it changed.

    Raises what `changing` raises.
    """
    with changing(case_id, version, who, today):
        pass


def _place(case: CaseFile) -> bytes:
    return f"waiting in case {case.number}".encode()
