"""Ways into a file: making one, finding one, and opening what it leads to."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.db.models import Q, QuerySet
from django.utils import timezone

from dutybound.web.vault.keys import WayKeys, drawn_keys
from dutybound.web.vault.models import SHORTEST, Kept, Kind, Way
from dutybound.web.vault.sealing import pack, seal, unseal

# A visit that nobody goes on with ends by itself: on a shared computer the cookie may still be there.
VISIT: Final = timedelta(hours=4)
# Who has no code yet has no other way back in: theirs lasts as long as the file does.
FIRST_VISIT: Final = timedelta(hours=24)
_EVERY: Final = timedelta(minutes=15)


def make_file(key: bytes) -> Kept:
    """An empty file, sealed with its key, that goes tomorrow."""
    file = Kept(goes_on=timezone.localdate() + timedelta(days=SHORTEST))
    file.sealed = seal(key, pack({}), file.place)
    file.save(force_insert=True)
    return file


def make_way(
    file: Kept, file_key: bytes, keys: WayKeys, kind: Kind, *, shared: bool = False
) -> Way:
    """A way into a file, in the database."""
    way = Way(id=keys.look_up, file=file, kind=kind, shared=shared, made_on=timezone.localdate())
    way.wrapped = seal(keys.wrapping, file_key, way.place)
    way.save(force_insert=True)
    return way


def make_visit(file: Kept, file_key: bytes, came_by: Way | None) -> WayKeys:
    """A way that lasts for one visit, and its keys, which nobody else has."""
    keys = drawn_keys()
    visit = make_way(file, file_key, keys, Kind.VISIT, shared=bool(came_by and came_by.shared))
    visit.came_by = came_by
    visit.ends_at = timezone.now() + (VISIT if came_by else FIRST_VISIT)
    visit.save()
    return keys


def find_visit(look_up: str, *, lock: bool = False) -> Way | None:
    """The visit of that name, with its file, unless either is over.

    `lock`: nobody else may change them until the transaction ends.
    """
    lasting = _lasting().filter(id=look_up, kind=Kind.VISIT, ends_at__gt=timezone.now())
    return (lasting.select_for_update(of=("self", "file")) if lock else lasting).first()


def find_code(look_up: str) -> Way | None:
    """The way that a code leads to, with its file, unless it is over."""
    return _lasting().filter(Q(kind=Kind.CODE) | Q(kind=Kind.SHARE), id=look_up).first()


def file_key(way: Way, wrapping: bytes) -> bytes:
    """The file's own key.  CannotBeOpened if the wrapping key is not this way's."""
    return unseal(wrapping, bytes(way.wrapped), way.place)


def go_on(visit: Way) -> None:
    """Put off the end of a visit, and of its file if it is the owner's: written only now and then."""
    ends_at = timezone.now() + (VISIT if visit.came_by_id else FIRST_VISIT)
    if visit.ends_at is None or ends_at - visit.ends_at > _EVERY:
        Way.objects.filter(id=visit.id).update(ends_at=ends_at)
        visit.ends_at = ends_at
    days_left = visit.file.goes_on - timezone.localdate()
    if not visit.shared and days_left.days != visit.file.keep_days:
        put_off(visit.file)


def put_off(file: Kept) -> None:
    """Count the file's days from today again."""
    file.goes_on = timezone.localdate() + timedelta(days=file.keep_days)
    file.save(update_fields=["goes_on", "keep_days"])


def into(file: Kept, *kinds: Kind) -> QuerySet[Way]:
    """The ways into a file: all, or those of some kinds."""
    found = Way.objects.filter(file=file)
    return found.filter(kind__in=kinds) if kinds else found


def _lasting() -> QuerySet[Way]:
    return Way.objects.select_related("file").filter(file__goes_on__gte=timezone.localdate())
