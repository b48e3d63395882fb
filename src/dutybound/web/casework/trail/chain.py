"""The chain of a case's entries: each holds the hash of the one before, so that none can be cut out unseen.

The hash is over what is kept (sealed, with its number, time, person and kind), so that the chain can be
checked without the case's key, and after it is gone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime

from dutybound.web.casework.cases.errors import BrokenChain
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.links import first_broken, place_after
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.trail.kinds import Happened, read
from dutybound.web.vault.sealing import seal, unseal


def next_entry(
    case: CaseFile, key: bytes, last: Entry | None, happened: Happened, who: Colleague, at: datetime
) -> Entry:
    """The entry that goes after the last one; it is not kept yet."""
    place, before = place_after(last)
    entry = Entry(case=case, place=place, at=at, by=who, kind=happened.kind, before=before)
    text = json.dumps(happened.written(), ensure_ascii=False).encode()
    entry.sealed = seal(key, text, _place(entry))
    entry.hash = hash_of(entry)
    return entry


def read_entry(entry: Entry, key: bytes) -> Happened:
    """What an entry tells.  CannotBeOpened with another key, UnknownEntry where a newer version wrote it."""
    return read(json.loads(unseal(key, bytes(entry.sealed), _place(entry))))


def check_chain(entries: Iterable[Entry]) -> int:
    """How many entries a case has, in their order.  BrokenChain where one was changed, cut out or put in."""
    kept = list(entries)
    broken = first_broken(kept, hash_of)
    if broken:
        number = kept[broken - 1].case.number
        raise BrokenChain(f"the trail of case {number} is broken at entry {broken}.")
    return len(kept)


def hash_of(entry: Entry) -> str:
    """SHA-256 over everything that is kept of an entry, and the hash of the one before."""
    who_and_when = (entry.at.isoformat(), str(entry.by_id))
    parts = (str(entry.case_id), str(entry.place), *who_and_when, entry.kind, entry.before)
    return hashlib.sha256("\n".join(parts).encode() + b"\n" + bytes(entry.sealed)).hexdigest()


def _place(entry: Entry) -> bytes:
    return f"entry {entry.place} of case {entry.case_id}".encode()
