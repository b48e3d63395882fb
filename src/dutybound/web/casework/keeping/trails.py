"""Checking the trail of every case and solution: that nothing was changed, cut out, put in, or cut off.

A chain shows by itself what was done to its middle.  That its end was cut off shows only beside something
that is kept elsewhere: the heads, a file with how many entries each case has and the hash of the last.
Each entry of a case that can still be read is opened, too: whoever can write to the database but has not
the desk's secret could make a chain of hashes, and no entry that opens.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from dutybound.web.casework.cases.changing import key_of
from dutybound.web.casework.cases.errors import BrokenChain
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.links import Link
from dutybound.web.casework.solutions.history import faults
from dutybound.web.casework.solutions.models import Solution, SolutionStep
from dutybound.web.casework.trail.chain import check_chain, read_entry
from dutybound.web.casework.trail.kinds import UnknownEntry
from dutybound.web.vault.errors import CannotBeOpened

Heads = dict[str, tuple[int, str]]
"""By a case's number, or `SOLUTION` and a solution's: how many entries, and the hash of the last."""
SOLUTION = "solution "


class NoHeads(ValueError):
    """A file that was to hold heads does not."""


@dataclass
class Checked:
    """What was looked at, and what is wrong, each in a sentence with the number of a case or solution."""

    entries: int = 0
    heads: Heads = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    @property
    def solutions(self) -> int:
        """How many of the heads are solutions'."""
        return sum(1 for name in self.heads if name.startswith(SOLUTION))


def check_trails(
    earlier: Mapping[str, tuple[int, str]] | None = None, *, opens: bool = True
) -> Checked:
    """Check every trail, that it goes on from the `earlier` heads, and that a case's entries open.

    With `opens` off only the chains are checked, which needs no secret.
    """
    told, before = Checked(), earlier or {}
    cases = _check_cases(before, told, opens=opens)
    _check_solutions(before, told)
    for name in sorted((cases | before.keys()) - told.heads.keys()):
        told.wrong.append(f"the trail of {_called(name)} is gone.")
    return told


def _called(name: str) -> str:
    return name if name.startswith(SOLUTION) else f"case {name}"


def _check_cases(earlier: Mapping[str, tuple[int, str]], told: Checked, *, opens: bool) -> set[str]:
    """Look at the trail of every case; the numbers of all cases, also of those that have none."""
    cases = {case.pk: case for case in CaseFile.objects.get_queryset().defer("sealed", "name")}
    entries = Entry.objects.order_by("case_id", "place").iterator(chunk_size=1000)
    for pk, held in groupby(entries, key=lambda entry: entry.case_id):
        case, whole = cases[pk], list(held)
        if _chained(case, whole, earlier, told) and opens and not case.forgotten:
            told.wrong.extend(_not_ours(case, whole))
    return {case.number for case in cases.values()}


def _check_solutions(earlier: Mapping[str, tuple[int, str]], told: Checked) -> None:
    for solution in Solution.objects.order_by("number"):
        name = f"{SOLUTION}{solution.number}"
        steps = list(SolutionStep.objects.filter(solution=solution).order_by("place"))
        told.entries += len(steps)
        if steps:
            told.heads[name] = (len(steps), steps[-1].hash)
            told.wrong.extend(_cut_off(name, steps, earlier.get(name)))
        told.wrong.extend(faults(solution, steps))


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


def _cut_off(name: str, entries: Sequence[Link], head: tuple[int, str] | None) -> Iterator[str]:
    if head is None:
        return
    count, last = head
    if len(entries) < count:
        yield f"the trail of {_called(name)} had {count} entries, and has {len(entries)}."
    elif entries[count - 1].hash != last:
        yield f"the trail of {_called(name)} is another one than it was."


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
