"""What another rulebook changes in a case, and why: the findings that were kept beside those of the same day.

The same facts are looked at on the same day, so that every difference comes from the rulebook.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutybound.days import from_date
from dutybound.engine.check import check
from dutybound.language import Status, UnknownRule
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.keeping.models import Standing
from dutybound.web.casework.keeping.standing import Stood, read_standing, stands
from dutybound.web.casework.trail.kinds import Upgraded
from dutybound.web.family.file import FamilyFile, law

OFTEN = {Status.UNCLEAR.value}
"""A finding that comes or goes with one of these says nothing new to the family."""


@dataclass(frozen=True)
class Change:
    """One finding that another rulebook changes: how it stood, how it stands, and why, in words."""

    rule: str
    matter: str
    before: str
    after: str
    why: str

    def words(self) -> str:
        """The change as a line of the trail has it."""
        return f"{self.rule} ({self.matter}): {self.before} -> {self.after}; {self.why}"


def is_behind(case: CaseFile) -> bool:
    """Whether a case was last worked out with another rulebook than today's."""
    return case.rulebook != law().digest()


def upgraded(case: CaseFile, file: FamilyFile, key: bytes) -> Iterator[Upgraded]:
    """The entry that tells that a case goes on with another rulebook; none where it is the same."""
    if is_behind(case):
        lines = tuple(change.words() for change in changes(case, file, key))
        yield Upgraded(case.rulebook, law().digest(), lines)


def changes(case: CaseFile, file: FamilyFile, key: bytes) -> list[Change]:
    """What today's rulebook changes in a case; nothing where it was never worked out before."""
    standing = Standing.objects.filter(case=case).first()
    if standing is None:
        return []
    result = check(file.telling.as_loaded(), law(), as_of=from_date(standing.on), explain=False)
    return list(compared(read_standing(standing, case, key), stands(result)))


def compared(before: Iterable[Stood], after: Iterable[Stood]) -> Iterator[Change]:
    """Each finding that stands otherwise, in the order of the rules' ids."""
    old, new = ({one.place: one for one in each} for each in (before, after))
    for place in sorted(old.keys() | new.keys()):
        was, now = old.get(place), new.get(place)
        if _gist(was) != _gist(now):
            yield Change(place[0], place[2], _words(was), _words(now), _why(was, now))


def _gist(stood: Stood | None) -> tuple[str, str]:
    """What of a finding can change: unclear without a day is as good as not there."""
    if stood is None or (stood.status in OFTEN and not stood.due):
        return "", ""
    return stood.status, stood.due


def _words(stood: Stood | None) -> str:
    if stood is None:
        return Status.NOT_ENGAGED.value
    return f"{stood.status} ({stood.due})" if stood.due else stood.status


def _why(was: Stood | None, now: Stood | None) -> str:
    known = was or now
    if known is None or not _there(known.rule):
        return "the rule was taken out of the rulebook"
    if was is None or now is None:
        return "the rule is new, or when it applies has changed"
    if was.text != now.text:
        return "what the rule says has changed"
    return "something that the rule hangs on has changed: days off, or another rule"


def _there(rule: str) -> bool:
    try:
        law().rule(rule)
    except UnknownRule:
        return False
    return True
