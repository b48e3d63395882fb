"""`request.vault`: what a page can do with the file that this visit has opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.db import transaction
from django.http import HttpRequest
from django.middleware.csrf import rotate_token

from dutybound.web.guard.slowing import address_of
from dutybound.web.vault import codes, forgetting, gates, ways
from dutybound.web.vault.errors import CannotBeOpened, NoFile, NotYours
from dutybound.web.vault.keys import WayKeys
from dutybound.web.vault.models import LONGEST, SHORTEST, USUAL, Kept, Kind, Way
from dutybound.web.vault.sealing import new_key, pack, seal, unpack, unseal

KEEP_DAYS: Final = (SHORTEST, USUAL, LONGEST)
MOST_SHARES: Final = 10
_VISIT: Final = "visit"


@dataclass(frozen=True, repr=False)
class _Open:
    """A visit that leads to a file, with the file's own key.  Lives only as long as it is used."""

    visit: Way
    key: bytes

    @property
    def file(self) -> Kept:
        return self.visit.file


class Vault:
    """The file of one visitor, if one is open.

    Everything but `is_open` and `enter` raises NoFile if none is.  What only the owner may do raises
    NotYours for whoever came by a shared code.
    """

    def __init__(self, request: HttpRequest) -> None:
        self._request = request
        self._seen: _Open | None = None

    # --- coming and going -----------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether this visit leads to a file that is still there."""
        return self._found() is not None

    def go_on(self) -> None:
        """Count this request as an opening: the end of the visit, and the day the file goes, move on."""
        found = self._found()
        if found is not None:
            ways.go_on(found.visit)

    def begin(self) -> None:
        """Make an empty file and a way into it for this visit.  It goes tomorrow until a code is drawn.

        SlowDown if too many were begun from one address.
        """
        gates.pass_through(gates.BEGINNINGS, address_of(self._request))
        self._end_visit()
        key = new_key()
        with transaction.atomic():
            file = ways.make_file(key)
            self._let_in(ways.make_visit(file, key, None))

    def enter(self, words: str) -> bool:
        """Open the file that a code leads to; False if there is none, or the words are no code.

        SlowDown after too many wrong ones, from one address or in all.  `codes.read_code` says what is
        wrong with words that are no code.
        """
        try:
            code = codes.read_code(words)
        except codes.NotACode:
            return False
        with gates.one_guess(address_of(self._request)) as guess:
            guess.was_right = self._enter(gates.keys_slowly(code))
        if guess.was_right:
            rotate_token(self._request)
        return guess.was_right

    def leave(self) -> None:
        """End this visit here and on the server: its cookie opens nothing any more.

        A file that no code was drawn for goes too, since nobody could open it again.
        """
        if self._end_visit():
            forgetting.cut_back()
        self._request.session.flush()

    # --- the content ----------------------------------------------------------------------------

    def content(self) -> dict[str, Any]:
        """A fresh copy of what the file holds."""
        return _content(self._opened())

    @contextmanager
    def changing(self) -> Iterator[dict[str, Any]]:
        """The content, to be changed in place; written when the block ends, and not at all if it raises.

        Nobody else can change the file in between.  TooLarge if it has become too much.
        """
        with transaction.atomic():
            opened = self._owned(lock=True)
            content = _content(opened)
            yield content
            file = opened.file
            file.sealed = seal(opened.key, pack(content), file.place)
            file.save(update_fields=["sealed"])
        self._seen = None

    # --- how long -------------------------------------------------------------------------------

    @property
    def goes_on(self) -> date:
        """The last day on which the file can be opened, if nobody opens it before."""
        return self._opened().file.goes_on

    @property
    def keep_days(self) -> int:
        """For how many days it is kept after each opening."""
        return self._opened().file.keep_days

    def keep_for(self, days: int) -> None:
        """Keep it for 1, 30 or 365 days after each opening.  ValueError for any other number."""
        if days not in KEEP_DAYS:
            raise ValueError(f"not one of {KEEP_DAYS}")
        with transaction.atomic():
            _keep(self._owned(lock=True).file, days)

    def forget(self) -> None:
        """Delete the file and every way into it, now, and make sure that it is gone from the disk."""
        with transaction.atomic():
            self._owned(lock=True).file.delete()
        forgetting.cut_back()
        self._request.session.flush()

    # --- codes ----------------------------------------------------------------------------------

    @property
    def has_code(self) -> bool:
        """Whether a code was drawn for it."""
        return ways.into(self._opened().file, Kind.CODE).exists()

    def draw_code(self) -> str:
        """A new code, kept nowhere.  It replaces the last one, and ends other visits that came by that."""
        code, keys = self._drawn()
        with transaction.atomic():
            opened = self._owned(lock=True)
            old = list(ways.into(opened.file, Kind.CODE))
            way = ways.make_way(opened.file, opened.key, keys, Kind.CODE)
            opened.visit.came_by = way
            opened.visit.save(update_fields=["came_by"])
            for replaced in old:
                replaced.delete()
            if not old:
                _keep(opened.file, max(USUAL, opened.file.keep_days))
        forgetting.cut_back()
        return code

    def share(self) -> str:
        """A second code, for somebody who may read and not change.  ValueError if there are ten already."""
        code, keys = self._drawn()
        with transaction.atomic():
            opened = self._owned(lock=True)
            if ways.into(opened.file, Kind.SHARE).count() >= MOST_SHARES:
                raise ValueError(f"not more than {MOST_SHARES} shares")
            ways.make_way(opened.file, opened.key, keys, Kind.SHARE, shared=True)
        return code

    @property
    def shares(self) -> list[tuple[str, date]]:
        """Each shared code that still opens the file: a name for it, and the day it was made."""
        shared = ways.into(self._owned().file, Kind.SHARE).order_by("made_on", "id")
        return [(way.handle, way.made_on) for way in shared]

    def withdraw(self, share: str) -> None:
        """Undo a shared code by its name in `shares`, and end every visit that came by it.

        One that is not there any more is no error.
        """
        for way in ways.into(self._owned().file, Kind.SHARE):
            if way.handle == share:
                way.delete()
        forgetting.cut_back()

    @property
    def is_shared_with_me(self) -> bool:
        """Whether this visit came by a code that somebody else shared."""
        found = self._found()
        return found is not None and found.visit.shared

    # --- inside ---------------------------------------------------------------------------------

    def _enter(self, keys: WayKeys) -> bool:
        with transaction.atomic():
            way = ways.find_code(keys.look_up)
            if way is None:
                return False
            file_key = ways.file_key(way, keys.wrapping)
            if not way.shared:
                ways.put_off(way.file)
            self._end_visit()
            self._let_in(ways.make_visit(way.file, file_key, way))
        return True

    def _drawn(self) -> tuple[str, WayKeys]:
        """A new code and its keys; worked out before the database is locked, since it takes a while."""
        self._owned()
        gates.pass_through(gates.DRAWS, address_of(self._request))
        code = codes.draw_code()
        return code, gates.keys_slowly(code)

    def _let_in(self, keys: WayKeys) -> None:
        self._seen = None
        self._request.session[_VISIT] = [keys.look_up, keys.wrapping.hex()]

    def _end_visit(self) -> bool:
        """End the visit that was going on; whether there was one."""
        visit, self._seen = self._visit(), None
        if visit is None:
            return False
        visit.delete()
        if not ways.into(visit.file).exists():
            visit.file.delete()
        return True

    def _visit(self, *, lock: bool = False) -> Way | None:
        held = self._request.session.get(_VISIT)
        return ways.find_visit(held[0], lock=lock) if held else None

    def _found(self, *, lock: bool = False) -> _Open | None:
        """What is open, read once for a page; read again for and after every change."""
        if lock or self._seen is None:
            found = self._look(lock=lock)
            self._seen = None if lock else found
            return found
        return self._seen

    def _look(self, *, lock: bool) -> _Open | None:
        visit = self._visit(lock=lock)
        if visit is None:
            return None
        wrapping = bytes.fromhex(self._request.session[_VISIT][1])
        try:
            return _Open(visit, ways.file_key(visit, wrapping))
        except CannotBeOpened:
            return None

    def _opened(self, *, lock: bool = False) -> _Open:
        found = self._found(lock=lock)
        if found is None:
            raise NoFile
        return found

    def _owned(self, *, lock: bool = False) -> _Open:
        opened = self._opened(lock=lock)
        if opened.visit.shared:
            raise NotYours
        return opened


def _content(opened: _Open) -> dict[str, Any]:
    return unpack(unseal(opened.key, bytes(opened.file.sealed), opened.file.place))


def _keep(file: Kept, days: int) -> None:
    file.keep_days = days
    ways.put_off(file)
