"""The next question to ask a family, so that as few as can be settle what they came with.

A three-valued look-ahead.  For each fact that an open outcome hangs on, the outcomes are worked out as
they would be after each of its answers, and the fact is asked for that makes most of them definite on the
average.  A fact on which it hangs whether rules apply at all has a start, and so has the matter that the
last question was about.  Nothing is asked that no open outcome of the family's problems hangs on, and
nothing twice.

A case is given as it is loaded: with what follows from its own answers drawn (dutybound.case).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from dutybound.days import Day
from dutybound.engine.cases import Case, Record
from dutybound.engine.questions_look_ahead import Ask, LookAhead, best
from dutybound.engine.questions_open import OpenOutcomes, Unit, index_of
from dutybound.language import (
    Choice,
    Codes,
    Event,
    Field,
    Judgement,
    Matter,
    Rule,
    Rulebook,
    Speaker,
    YesNo,
)
from dutybound.language.problems import Problem

Key = tuple[str, str]
"""What a question asks for: the id of a matter and the name of a fact, or "" and the name of a list."""

ANY = "Is there anything of this kind to tell us about: {noun}?"
OTHERS = "Are there any others of this kind: {noun}?"


class Kind(Enum):
    """What sort of answer a question has."""

    YES_NO = "yes or no"
    ONE_OF = "one of several"
    SOME_OF = "any of several"
    EVENT = "a day, or no"
    DAY = "a day, or none"
    ANY = "is there one"
    OTHERS = "are there others"


@dataclass(frozen=True, slots=True)
class Settles:
    """A finding that a question helps to settle: one step of a rule, on one matter (None: not told yet)."""

    rule: Rule
    step: str
    record: Record | None

    @property
    def title(self) -> str:
        """What the finding is called."""
        titles = [s.title for text in self.rule.texts for s in text.steps if s.id == self.step]
        return (titles[-1] if titles else "") or self.rule.title


class StillOpen(NamedTuple):
    """How much is open: outcomes, what could be asked about them, and how much of that is about lists."""

    outcomes: int
    asks: int
    lists: int


NOTHING_OPEN = StillOpen(0, 0, 0)


@dataclass(frozen=True)
class Question:
    """One question: what is asked, how it may be answered, and why it is asked.

    `record` and `field` are what the answer belongs to; for a question about a list both are None and
    `matter` is the kind of matter.  `options` gives codes their sentences.  `settles` are the findings
    that some answer alone would settle or bring nearer; empty where it takes another answer as well.
    `settled_by` says who can decide a judgement: the family's answer is its own view.  `still_open` is what
    was open when it was found to be the next (nothing, for one that was asked before).
    """

    kind: Kind
    text: str
    matter: type[Matter]
    record: Record | None = None
    field: Field | None = None
    help: str = ""
    options: dict[str, str] = dataclasses.field(default_factory=dict)
    settles: tuple[Settles, ...] = ()
    settled_by: tuple[Speaker, ...] = ()
    still_open: StillOpen = NOTHING_OPEN

    @property
    def key(self) -> Key:
        """What the question asks for; it stays the same when a case is saved and loaded."""
        if self.record is None or self.field is None:
            return "", self.matter.plural
        return self.record.id, self.field.name


def next_question(
    case: Case,
    rulebook: Rulebook,
    problems: Iterable[Problem],
    *,
    as_of: Day | None = None,
    last: Question | None = None,
    leave: Collection[Key] = (),
) -> Question | None:
    """The question to ask next, or None where everything is settled that answers can settle.

    `as_of` is the day to look at the case on (the case's own if not given), `last` the question asked
    before, `leave` what not to ask for (what somebody skipped).
    """
    chosen = list(problems)
    rules = rules_of(chosen, rulebook)
    now = OpenOutcomes(case, rules, index_of(rulebook), case.as_of if as_of is None else as_of)
    ahead = LookAhead(now, rulebook)
    asks = ahead.asks(rules, leave)
    found = best(asks, ahead, None if last is None else last.key)
    if found is None:
        return _what_was_said(case, rules, leave) or _others_at_the_end(case, chosen, leave)
    still_open = StillOpen(len(now.units), len(asks), sum(ask.fact is None for ask in asks))
    return dataclasses.replace(_question(case, found, rules), still_open=still_open)


def _question(case: Case, ask: Ask, rules: Sequence[Rule]) -> Question:
    if ask.fact is None or ask.record is None:
        return _about_a_list(case, ask, rules)
    return about_a_fact(ask.record, ask.fact, _settles(ask.moved))


def rules_of(problems: Iterable[Problem], rulebook: Rulebook) -> list[Rule]:
    """The rules that some problems are about, each once."""
    return list(dict.fromkeys(rule for p in problems for rule in p.rules_in(rulebook)))


def about_a_fact(record: Record, fact: Field, settles: tuple[Settles, ...] = ()) -> Question:
    """The question that asks for one fact of one matter."""
    return Question(
        kind=_kind(fact),
        text=fact.question,
        matter=fact.matter,
        record=record,
        field=fact,
        help=fact.help,
        options=dict(fact.options) if isinstance(fact, Choice | Codes) else {},
        settles=settles,
        settled_by=fact.settled_by if isinstance(fact, Judgement) else (),
    )


def _kind(fact: Field) -> Kind:
    if isinstance(fact, YesNo):
        return Kind.YES_NO
    if isinstance(fact, Choice):
        return Kind.ONE_OF
    if isinstance(fact, Codes):
        return Kind.SOME_OF
    return Kind.EVENT if isinstance(fact, Event) else Kind.DAY


def _settles(units: Iterable[Unit]) -> tuple[Settles, ...]:
    found = {(u.rule, u.step, u.record): Settles(u.rule, u.step, u.record) for u in units}
    return tuple(found.values())


def _about_a_list(case: Case, ask: Ask, rules: Sequence[Rule]) -> Question:
    settles = _settles(ask.moved)
    if ask.absent:
        brought = [r for r in rules if ask.matter in (r.about, *r.about.ancestors())]
        settles += tuple(Settles(rule, step, None) for rule in brought for step in rule.step_ids)
    return about_a_list(case, ask.matter, settles)


def about_a_list(case: Case, matter: type[Matter], settles: tuple[Settles, ...] = ()) -> Question:
    """The question whether there is a matter of a kind, or another one."""
    kind = Kind.OTHERS if any(case.records(matter)) else Kind.ANY
    own, plain = (matter.ask_any, ANY) if kind is Kind.ANY else (matter.ask_others, OTHERS)
    return Question(kind, own or plain.format(noun=matter.noun), matter, settles=settles)


def _what_was_said(case: Case, rules: Sequence[Rule], leave: Collection[Key]) -> Question | None:
    """The reasons that were given in matters told of: rules answer them, though no outcome hangs on them."""
    answering: dict[tuple[Record, Codes], dict[Rule, None]] = {}
    for rule in rules:
        for codes in dict.fromkeys(r.said.codes for r in rule.replies if r.said is not None):
            for record in case.records(codes.matter):
                answering.setdefault((record, codes), {})[rule] = None
    for (record, codes), answered in answering.items():
        if codes not in record.accounts and (record.id, codes.name) not in leave:
            settles = (Settles(rule, rule.step_ids[0], record) for rule in answered)
            return about_a_fact(record, codes, tuple(settles))
    return None


def _others_at_the_end(
    case: Case, problems: Iterable[Problem], leave: Collection[Key]
) -> Question | None:
    """Whether the list that a problem is about is complete: one more would be one more to look at."""
    for problem in problems:
        for matter in problem.opens[-1:]:
            if matter not in case.complete and ("", matter.plural) not in leave:
                return about_a_list(case, matter)
    return None
