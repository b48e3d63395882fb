"""Draw from a case what follows from its own answers, once, when it is loaded.

Vague dates are narrowed by the orders in which events must come (asked "in March" and answered on
10 March means asked by the 10th), orders that cannot be are refused, and an event that settles a choice
settles it (no decision has been sent: none has been made).  So every reader starts from the same facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dutybound.case import errors
from dutybound.days import ALL_TIME, Span
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value, is_known
from dutybound.language import Field, Implies
from dutybound.language.expressions import Before
from dutybound.language.truth import FALSE, TRUE

_ROUNDS = 50  # each round moves a bound along one order; no chain of orders is nearly so long

Place = tuple[Record, Field]


def narrow(case: Case) -> None:
    """Narrow the dates of a case in place.  CaseFileProblems where two events cannot be in order."""
    for record in case.all_records():
        for implication in record.matter.implications:
            _imply(record, implication)
    pairs = list(_ordered_places(case))
    for _ in range(_ROUNDS):
        moved = [_narrow_pair(first, second) for first, second, _ in pairs]
        if not any(moved):
            break
    problems = [p for first, second, birth in pairs if (p := _problem(case, first, second, birth))]
    if problems:
        raise errors.CaseFileProblems(problems)


def _imply(record: Record, implied: Implies) -> None:
    """Take from a choice the answers that an event rules out; an answer that clashes is left as it is."""
    states = {
        a.value.state
        for a in record.accounts.get(implied.event, ())
        if isinstance(a.value, Occurrence)
    }
    if states not in ({TRUE}, {FALSE}):
        return
    allowed = frozenset(
        option
        for option in implied.choice.options
        if (option in implied.options) is (states == {TRUE})
    )
    accounts = record.accounts.get(implied.choice, ())
    known = [account for account in accounts if is_known(account.value)]
    if not known and allowed:
        speaker = record.accounts[implied.event][0]
        record.accounts[implied.choice] = (replace(speaker, value=allowed),)


def _ordered_places(case: Case) -> Iterator[tuple[Place, Place, bool]]:
    """Each pair of answers of which the first must not come after the second."""
    for record in case.all_records():
        for order in record.matter.orders:
            if isinstance(order, Before):
                first, second = _place(record, order.first), _place(record, order.second)
                if first and second:
                    yield first, second, False
        yield from _after_the_start(case.root, record)


def _after_the_start(root: Record, record: Record) -> Iterator[tuple[Place, Place, bool]]:
    start = root.matter.nothing_before
    if start is None or start not in root.accounts:
        return
    for field, accounts in record.accounts.items():
        if any(isinstance(account.value, Occurrence) for account in accounts):
            yield (root, start), (record, field), True


def _place(record: Record, node: object) -> Place | None:
    if not isinstance(node, Field):
        return None
    owner = record.up_to(node.matter)
    return (owner, node) if owner is not None and node in owner.accounts else None


def _narrow_pair(first: Place, second: Place) -> bool:
    """Bring each end nearer where the other event surely happened; whether anything moved."""
    moved = False
    before, after = _surely(first), _surely(second)
    if after is not None:
        moved |= _cut(first, Span(ALL_TIME.earliest, after.latest))
    if before is not None:
        moved |= _cut(second, Span(before.earliest, ALL_TIME.latest))
    return moved


def _surely(place: Place) -> Span | None:
    """The days between which something happened, if every account says that it did."""
    record, field = place
    spans = [_span(account.value) for account in record.accounts[field]]
    whole: Span | None = None
    for span in spans:
        if span is None:
            return None
        whole = span if whole is None else whole.hull(span)
    return whole


def _span(value: Value) -> Span | None:
    if isinstance(value, Span):
        return None if value == ALL_TIME else value
    if isinstance(value, Occurrence) and value.state is TRUE:
        return value.span
    return None


def _cut(place: Place, to: Span) -> bool:
    record, field = place
    old = record.accounts[field]
    new = tuple(_cut_account(account, to) for account in old)
    record.accounts[field] = new
    return new != old


def _cut_account(account: Account, to: Span) -> Account:
    value = account.value
    if isinstance(value, Span) and value != ALL_TIME:
        return replace(account, value=value.intersect(to) or value)
    if isinstance(value, Occurrence) and value.state is not FALSE:
        return replace(account, value=replace(value, span=value.span.intersect(to) or value.span))
    return account


def _problem(case: Case, first: Place, second: Place, birth: bool) -> errors.CaseFileError | None:
    """Why two events cannot stand as they do, if no day allows it."""
    before, after = _surely(first), _surely(second)
    if before is None or after is None or before.earliest <= after.latest:
        return None
    if len(first[0].accounts[first[1]]) + len(second[0].accounts[second[1]]) > 2:
        return None  # two accounts differ: shown with the finding, not refused
    line = second[0].accounts[second[1]][0].line
    if birth:
        what = f"'{second[1].name}' ({after.text()}) is before the child's birth ({before.text()})."
        return errors.BeforeBirth(case.name, line, what, "Check both dates.")
    what = (
        f"'{second[1].name}' ({after.text()}) cannot come before '{first[1].name}' "
        f"({before.text()}, line {first[0].accounts[first[1]][0].line})."
    )
    return errors.ImpossibleOrder(case.name, line, what, "Check both dates.")
