"""What a case says of a fact when several people have spoken.

Two accounts of one fact are no error.  Accounts that can both be true are taken together; where they
cannot, the fact is as wide as the accounts, and each speaker's own view of the case can be read apart.
"""

from __future__ import annotations

from collections.abc import Mapping

from dutybound.days import Span
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value, is_known
from dutybound.language import Field, Judgement, Speaker, Truth
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_AUTHORITY = (
    *(Speaker.COURT, Speaker.TRIBUNAL, Speaker.OMBUDSMAN),
    *(Speaker.COUNCIL, Speaker.NHS, Speaker.SCHOOL),
)


class View:
    """The facts of a case, as all accounts allow or (with `speaker`) as one speaker tells them.

    `instead` replaces single answers: what a finding would be if one more thing were known.
    """

    def __init__(
        self,
        case: Case,
        *,
        speaker: Speaker | None = None,
        instead: Mapping[tuple[Record, Field], Value] | None = None,
    ) -> None:
        self.case, self.speaker = case, speaker
        self._instead = instead or {}
        self._resolved: dict[tuple[Record, Field], Value | None] = {}

    def value(self, record: Record, field: Field) -> Value | None:
        """The value of a field of a record; None where nothing known has been said of it."""
        if self._instead and (record, field) in self._instead:
            return self._instead[record, field]
        accounts = record.accounts.get(field)
        if not accounts:
            return None
        place = record, field
        if place not in self._resolved:
            self._resolved[place] = resolve(field, accounts, self.speaker)
        return self._resolved[place]

    def with_(self, record: Record, field: Field, value: Value) -> View:
        """The same view with one answer changed."""
        changed = {**self._instead, (record, field): value}
        other = View(self.case, speaker=self.speaker, instead=changed)
        other._resolved = self._resolved  # what was not changed resolves to the same
        return other


def resolve(field: Field, accounts: tuple[Account, ...], speaker: Speaker | None) -> Value | None:
    """One value from what has been said of a field; None where nobody knows."""
    telling = [account for account in accounts if is_known(account.value)]
    if isinstance(field, Judgement):
        telling = _who_may_judge(field, telling)
    if len(telling) < 2:
        return telling[0].value if telling else None
    own = [account for account in telling if account.said_by is speaker]
    if own:
        telling = own
    value = telling[0].value
    for account in telling[1:]:
        value = _together(value, account.value)
    return value


def _who_may_judge(field: Judgement, telling: list[Account]) -> list[Account]:
    """The accounts that count of a judgement: the highest body's that can settle it, else the family's.

    What anyone else thinks (a council of its own excuse) settles nothing and leaves it open.
    """
    for speaker in _AUTHORITY:
        settled = [a for a in telling if a.said_by is speaker and speaker in field.settled_by]
        if settled:
            return settled
    return [account for account in telling if account.said_by is Speaker.FAMILY]


def disputed(field: Field, accounts: tuple[Account, ...]) -> bool:
    """Whether two accounts of a field cannot both be true."""
    telling = [account.value for account in accounts if is_known(account.value)]
    return any(
        not _compatible(first, second)
        for i, first in enumerate(telling)
        for second in telling[i + 1 :]
    )


def _compatible(first: Value, second: Value) -> bool:
    if isinstance(first, Truth) and isinstance(second, Truth):
        return first is second
    if isinstance(first, Occurrence) and isinstance(second, Occurrence):
        if FALSE in (first.state, second.state):
            return first.state is second.state
        return first.span.intersect(second.span) is not None
    if isinstance(first, Span) and isinstance(second, Span):
        return first.intersect(second) is not None
    if isinstance(first, frozenset) and isinstance(second, frozenset):
        return bool(first & second)
    return False


def _together(first: Value, second: Value) -> Value:
    """What two accounts leave possible: what both allow, or where they clash what either does."""
    if isinstance(first, Truth):
        return first if first is second else UNKNOWN
    if isinstance(first, Span) and isinstance(second, Span):
        return first.intersect(second) or first.hull(second)
    if isinstance(first, frozenset) and isinstance(second, frozenset):
        return (first & second) or (first | second)
    if isinstance(first, Occurrence | Span) and isinstance(second, Occurrence | Span):
        return _occurrences(_as_occurrence(first), _as_occurrence(second))
    raise TypeError(f"two accounts of one fact are of different types: {first!r} and {second!r}")


def _as_occurrence(value: Occurrence | Span) -> Occurrence:
    """One form for a day and for "there is no such day", which two speakers may say of one DateFact."""
    return value if isinstance(value, Occurrence) else Occurrence(TRUE, value)


def _occurrences(first: Occurrence, second: Occurrence) -> Occurrence:
    states = {first.state, second.state}
    if FALSE in states:
        known = first if second.state is FALSE else second
        return first if states == {FALSE} else Occurrence(UNKNOWN, known.span)
    common = first.span.intersect(second.span)
    if common is None:  # they clash: it happened for certain only if both say that it did
        return Occurrence(min(states), first.span.hull(second.span))
    return Occurrence(max(states), common)
