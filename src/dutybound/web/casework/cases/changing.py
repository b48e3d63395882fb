"""Opening a case: to look at it, or to change it.

A change is one transaction: the content, the entries that tell of it and the clocks that follow from it are
all written, or none is.  It names the version that it was made on; where that is no longer the case's,
somebody else was quicker: ChangedMeanwhile, and nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from dutybound.days import Day, to_date
from dutybound.web.casework.cases.clocks import keep_clocks
from dutybound.web.casework.cases.consent import agreed, need_consent
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.errors import ChangedMeanwhile, Forgotten
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.keeping.comparing import upgraded
from dutybound.web.casework.keeping.standing import keep_standing
from dutybound.web.casework.outcomes.keeping import keep_courses
from dutybound.web.casework.people.models import Colleague, Team
from dutybound.web.casework.sealed import seal_for, unseal_for
from dutybound.web.casework.trail.chain import next_entry
from dutybound.web.casework.trail.kinds import Happened, Opened
from dutybound.web.family.file import law
from dutybound.web.vault.sealing import new_key, pack, seal, unpack, unseal


@dataclass
class Opening:
    """A case that is open to be changed: what `happened` goes into its trail when all is well."""

    case: CaseFile
    content: Content
    happened: list[Happened] = field(default_factory=list)


def key_of(case: CaseFile) -> bytes:
    """The key that a case is sealed with.  Forgotten if it was deleted."""
    if case.key is None:
        raise Forgotten
    return unseal_for(f"case:{case.number}", bytes(case.key))


def look(case: CaseFile, today: Day) -> Content:
    """What is in a case, to look at.  Forgotten if its key was deleted."""
    return Content.read(unpack(unseal(key_of(case), bytes(case.sealed), _place(case))), today)


def consent_of(case: CaseFile) -> dict[str, str]:
    """What a family agreed to, read without working anything out.  Forgotten if the key was deleted."""
    kept = unpack(unseal(key_of(case), bytes(case.sealed), _place(case)))
    return dict(kept.get("consent", {}))


def name_of(case: CaseFile) -> str:
    """What the desk calls a case; its number where it cannot be read any more."""
    if case.forgotten:
        return case.number
    return unseal(key_of(case), bytes(case.name), _place(case)).decode() or case.number


@transaction.atomic
def open_case(
    content: Content,
    team: Team,
    adviser: Colleague,
    how: str,
    today: Day,
    *,
    pseudonymous: bool = False,
) -> CaseFile:
    """A new case, with its own key."""
    case = CaseFile(team=team, adviser=adviser, opened_on=to_date(today), pseudonymous=pseudonymous)
    key = new_key()
    case.key = seal_for(f"case:{case.number}", key)
    _fill(case, content, key)
    case.save()
    tell_of(case, key, adviser, [Opened(how), *agreed(content.consent)])
    _work_out(case, content, key)
    return case


@contextmanager
def changing(case_id: int, version: int, who: Colleague, today: Day) -> Iterator[Opening]:
    """Open a case to change it: all is kept at the end, or nothing after an error.

    CaseFile.DoesNotExist where `who` may not change it; ChangedMeanwhile where `version` is no longer the
    case's; Forgotten where it cannot be read; NoConsent where a letter goes out or a document comes in, and
    what the family agreed to has ended.
    """
    with transaction.atomic():
        case = CaseFile.objects.changed_by(who).select_for_update(of=("self",)).get(pk=case_id)
        if case.version != version:
            raise ChangedMeanwhile
        opening = Opening(case, look(case, today))
        opening.happened.extend(upgraded(case, opening.content.file, key_of(case)))
        yield opening
        need_consent(opening.content.consent, opening.happened, today)
        key = key_of(case)
        _fill(case, opening.content, key)
        case.version += 1
        case.save()
        tell_of(case, key, who, opening.happened)
        _work_out(case, opening.content, key)


def _work_out(case: CaseFile, content: Content, key: bytes) -> None:
    result = content.file.result()
    keep_clocks(case, result)
    keep_standing(case, key, result)
    keep_courses(case, key, [one.id for one in content.file.interview.problems], result)


def _fill(case: CaseFile, content: Content, key: bytes) -> None:
    case.rulebook = law().digest()
    case.authority = _authority(content)
    case.name = seal(key, content.name.encode(), _place(case))
    case.sealed = seal(key, pack(content.written()), _place(case))


def _authority(content: Content) -> str:
    """The council's three-digit number, where the case names it so."""
    given = content.file.telling.case.bodies.get("council", "")
    return given if len(given) == 3 and given.isdigit() else ""


def tell_of(case: CaseFile, key: bytes, who: Colleague, happened: list[Happened]) -> None:
    """Add entries to a case's trail, inside the transaction that does what they tell of."""
    last = Entry.objects.filter(case=case).order_by("-place").first()
    for each in happened:
        last = next_entry(case, key, last, each, who, timezone.now())
        last.save(force_insert=True)


def _place(case: CaseFile) -> bytes:
    return f"content of case {case.number}".encode()
