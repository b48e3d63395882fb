"""The facts of a letter: what happened in order of time, then what else matters, each with whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutybound.days import FIRST, LAST, Span
from dutybound.engine import Account, Finding, Occurrence, Reason, Record
from dutybound.engine.cases import Value, is_known
from dutybound.engine.reasons import statement
from dutybound.language import TRUE, Codes, DateFact, Event, Field, Speaker
from dutybound.letters import wording as say
from dutybound.letters.letter import Writing
from dutybound.letters.voice import Sender
from dutybound.letters.weight import facts_behind
from dutybound.paper import Block, Bullets, Heading, Item, Paragraph

_OWN = "This is my own account, unless I name somebody else's. Where a paper shows a fact, I say which kind."
_FAMILYS = (
    "This is the family's account, unless somebody else's is named. Where a paper shows a fact, it says "
    "which kind."
)
_GOES_WITHOUT_SAYING = {"looked_after_by_wales"}
"""Facts that decide which country's law applies, which nobody would write to a council in England."""

_UNDATED = LAST + 1
Key = tuple[Record, Field]


@dataclass(frozen=True)
class Fact:
    """One fact of a letter, in the sender's words."""

    reason: Reason
    item: Item
    when: int
    place: int

    @property
    def order(self) -> tuple[int, int, int]:
        """By day; on one day, or without one, by matter and as the questions stand that ask for them."""
        record, field = self.reason.record, self.reason.field
        fields = () if record is None else tuple(record.matter.fields.values())
        return self.when, self.place, fields.index(field) if field in fields else len(fields)

    @property
    def in_time(self) -> bool:
        """Whether it stands in the order of time; the rest is told together after it."""
        happens = isinstance(self.reason.field, Event | DateFact)
        return happens or bool(self.item.below) or self.when != _UNDATED


def what_happened(
    w: Writing,
    findings: Iterable[Finding],
    *,
    said: bool = True,
    besides: Iterable[Key] = (),
    heading: str = "What has happened",
) -> Iterator[Block]:
    """The section of facts; nothing where there are none.

    `said` is off where what a body said is told elsewhere, `besides` names facts that are told elsewhere.
    """
    found = sorted(_facts(w, findings, said=said, besides=set(besides)), key=lambda f: f.order)
    if found:
        yield Heading(heading)
        yield from _opening(w, found)
    in_time = tuple(fact.item for fact in found if fact.in_time)
    if in_time:
        yield Bullets(in_time)
    rest = [fact.item.text for fact in found if not fact.in_time]
    if rest:
        yield Paragraph(" ".join(rest))


def _opening(w: Writing, found: list[Fact]) -> Iterator[Block]:
    """Whose account it is; one fact that the sender states needs no such words."""
    if w.details.writing_as is Sender.ADVISER:
        yield Paragraph(_FAMILYS)
    elif len(found) > 1:
        yield Paragraph(_OWN)


def _facts(
    w: Writing, findings: Iterable[Finding], *, said: bool, besides: set[Key]
) -> Iterator[Fact]:
    """The facts behind findings, each once; a date of birth stands above already."""
    born = w.desk.root.matter.nothing_before
    told: dict[object, Reason] = {}
    for reason in (reason for finding in findings for reason in facts_behind(finding)):
        if reason.field is None or reason.record is None or reason.field is born:
            continue
        unsaid = isinstance(reason.field, Codes) and not said
        if not unsaid and reason.field.name not in _GOES_WITHOUT_SAYING:
            told.setdefault((reason.record, reason.field), reason)
    places = {record: n for n, record in enumerate(w.desk.result.case.all_records())}
    for key, reason in told.items():
        if key not in besides and reason.record is not None:
            yield Fact(reason, fact(w, reason), _when(reason), places[reason.record])


def _when(reason: Reason) -> int:
    """The day at which a fact is told: its own, or that of the event that it came with."""
    if reason.record is None or reason.field is None:
        return _UNDATED
    for implies in reason.record.matter.implications:
        if implies.choice is reason.field:
            return _day(reason.record.accounts.get(implies.event, ()))
    return _day(reason.record.accounts.get(reason.field, ()))


def _day(accounts: tuple[Account, ...]) -> int:
    """The first day on which somebody says that it was."""
    days = [span.earliest for account in accounts for span in _spans(account.value)]
    return min((day for day in days if day != FIRST), default=_UNDATED)


def _spans(value: Value) -> Iterator[Span]:
    if isinstance(value, Occurrence) and value.state is TRUE:
        yield value.span
    elif isinstance(value, Span):
        yield value


def fact(w: Writing, reason: Reason) -> Item:
    """One fact in the sender's voice; where people tell it in two ways, each of them."""
    if isinstance(reason.field, Codes) and reason.record is not None:
        return _said(w, reason.field, reason.record)
    told = _told(w, reason)
    if not told:
        return Item(w.say(reason.sentence))
    if len(told) > 1:
        each = (f"{_whose_account(w, a)}: {w.lower(sentence)}" for sentence, a in told.items())
        return Item("There are different accounts of this:", tuple(each))
    ((sentence, accounts),) = told.items()
    view = f"In my view, {w.lower(sentence)}" if reason.view else sentence
    return Item(f"{tagged(say.without_stop(view), accounts)}.")


def _told(w: Writing, reason: Reason) -> dict[str, list[Account]]:
    """What has been said of a fact, and the accounts that say so."""
    told: dict[str, list[Account]] = {}
    if reason.field is not None and reason.record is not None:
        for account in reason.record.accounts.get(reason.field, ()):
            sentence = statement(reason.field, account.value) if is_known(account.value) else None
            if sentence is not None:
                told.setdefault(w.say(sentence), []).append(account)
    return told


def _whose_account(w: Writing, accounts: list[Account]) -> str:
    sender = w.details.writing_as
    return say.capital("; ".join(dict.fromkeys(say.whose(account, sender) for account in accounts)))


def _tag(accounts: list[Account]) -> str:
    """What the opening words of the section do not say already: other people's accounts, and papers."""
    own = any(account.said_by is Speaker.FAMILY for account in accounts)
    parts: dict[str, None] = {}
    for account in sorted(accounts, key=lambda a: a.said_by is not Speaker.FAMILY):
        if account.said_by is not Speaker.FAMILY:
            who = say.WHO[account.said_by]
            parts[f"{who} says so too" if own else f"{who}'s account"] = None
        if account.shown_by in say.PROOFS:
            parts[say.PROOFS[account.shown_by]] = None
    return "; ".join(parts)


def _said(w: Writing, field: Codes, record: Record) -> Item:
    """What a body said: in its voice and not the sender's, and in substance only."""
    told = [a for a in record.accounts.get(field, ()) if is_known(a.value)]
    codes = {code for a in told if isinstance(a.value, frozenset) for code in a.value}
    sayings = tuple(quoted(w, text) for code, text in field.options.items() if code in codes)
    subject = "The family were" if w.details.writing_as is Sender.ADVISER else "I was"
    tag = _tag(told)
    return Item(f"{subject} told this, in substance{f' ({tag})' if tag else ''}:", sayings)


def quoted(w: Writing, text: str) -> str:
    """What a body said, in quotation marks; to a young person it was not said of "your child"."""
    return f"“{w.voice.named(text)}”"


def told_of(w: Writing, record: Record, field: Field) -> Item:
    """A fact that the case gives and no finding has to carry."""
    return fact(w, Reason("", field, record))


def tagged(text: str, accounts: list[Account]) -> str:
    """A text with whose it is, and what shows it, where that is not the usual."""
    tag = _tag(accounts)
    return f"{text} ({tag})" if tag else text
