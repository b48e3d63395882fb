"""Checking the trail of every case: that nothing was changed, cut out, put in, or cut off at the end.

A chain shows by itself what was done to its middle.  That its end was cut off shows only beside something
that is kept elsewhere: the heads, a file with how many entries each case has and the hash of the last.
Each entry of a case that can still be read is opened, too: whoever can write to the database but has not
the desk's secret could make a chain of hashes, and no entry that opens.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from dutybound.web.casework.cases.changing import key_of
from dutybound.web.casework.cases.errors import BrokenChain
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.trail.chain import check_chain, read_entry
from dutybound.web.casework.trail.kinds import UnknownEntry
from dutybound.web.vault.errors import CannotBeOpened

Heads = dict[str, tuple[int, str]]
"""By a case's number: how many entries it has, and the hash of the last."""


class NoHeads(ValueError):
    """A file that was to hold heads does not."""


@dataclass
class Checked:
    """What was looked at, and what is wrong, each in a sentence that names a case by its number."""

    entries: int = 0
    heads: Heads = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def check_trails(
    earlier: Mapping[str, tuple[int, str]] | None = None, *, opens: bool = True
) -> Checked:
    """Check the trail of every case, that it goes on from the `earlier` heads, and that its entries open.

    With `opens` off only the chains are checked, which needs no secret.
    """
    told = Checked()
    cases = {case.pk: case for case in CaseFile.objects.get_queryset().defer("sealed", "name")}
    entries = Entry.objects.order_by("case_id", "place").iterator(chunk_size=1000)
    for pk, held in groupby(entries, key=lambda entry: entry.case_id):
        case, whole = cases[pk], list(held)
        if _chained(case, whole, earlier or {}, told) and opens and not case.forgotten:
            told.wrong.extend(_not_ours(case, whole))
    numbers = {case.number for case in cases.values()} | (earlier or {}).keys()
    for number in sorted(numbers - told.heads.keys()):
        told.wrong.append(f"the trail of case {number} is gone.")
    return told


def _chained(
    case: CaseFile, entries: list[Entry], earlier: Mapping[str, tuple[int, str]], told: Checked
) -> bool:
    told.heads[case.number] = (len(entries), entries[-1].hash)
    told.entries += len(entries)
    try:
        check_chain(entries)
    except BrokenChain as problem:
        told.wrong.append(str(problem))
        return False
    told.wrong.extend(_cut_off(case.number, entries, earlier.get(case.number)))
    return True


def _cut_off(number: str, entries: list[Entry], head: tuple[int, str] | None) -> Iterator[str]:
    if head is None:
        return
    count, last = head
    if len(entries) < count:
        yield f"the trail of case {number} had {count} entries, and has {len(entries)}."
    elif entries[count - 1].hash != last:
        yield f"the trail of case {number} is another one than it was."


def _not_ours(case: CaseFile, entries: Iterable[Entry]) -> Iterator[str]:
    try:
        key = key_of(case)
    except CannotBeOpened:
        yield f"the key of case {case.number} does not open with this desk's secret."
        return
    for entry in entries:
        try:
            read_entry(entry, key)
        except CannotBeOpened:
            yield f"entry {entry.place} of case {case.number} was not written by this desk."
        except UnknownEntry:
            yield f"entry {entry.place} of case {case.number} was written by a newer version."


def heads_written(heads: Heads) -> str:
    """Heads as a file holds them."""
    return json.dumps({"dutybound heads": 1, "heads": heads}, indent=0, sort_keys=True) + "\n"


def heads_read(text: str) -> Heads:
    """What `heads_written` wrote.  NoHeads where it is something else."""
    try:
        return {
            number: (int(n), str(last)) for number, (n, last) in json.loads(text)["heads"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise NoHeads("this is no file of heads that `dutybound desk check-trail` wrote.") from None
