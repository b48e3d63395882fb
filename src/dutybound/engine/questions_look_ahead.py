"""How much each question is worth: the outcomes that its answers would make definite, on the average."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from dutybound.engine.cases import Case, Record
from dutybound.engine.questions_answers import changed_by, possible_answers, with_answer
from dutybound.engine.questions_hanging import Place
from dutybound.engine.questions_open import OpenOutcomes, Unit
from dutybound.engine.questions_what_if import Base, WhatIf
from dutybound.engine.reader import Session
from dutybound.engine.views import View
from dutybound.language import Field, Matter, Rule, Rulebook, leaves
from dutybound.language.expressions import Before

GATE = 1.0
"""What a fact gains for each open outcome of which it decides whether the rule applies at all."""

PROGRESS = 0.1
"""What ruling some statuses out is worth, where ruling out all but one is worth 1."""

NEAR = 0.7
"""How near to the best a question must come to be asked before it, for the sake of a natural order."""


@dataclass(eq=False)
class Ask:
    """Something that could be asked: a fact of a matter, or whether there are more of a kind of matter.

    `units` are the open outcomes that may hang on it, `absent` the number of outcomes that come with a
    first matter of the kind; `worth` and `moved` are worked out by `weigh`.
    """

    matter: type[Matter]
    record: Record | None = None
    fact: Field | None = None
    units: list[Unit] = field(default_factory=list)
    absent: int = 0
    gated: float = 0.0
    worth: float = 0.0
    moved: dict[Unit, None] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str]:
        """What is asked for, in words that outlive this case in memory."""
        if self.record is None or self.fact is None:
            return "", self.matter.plural
        return self.record.id, self.fact.name

    @property
    def most(self) -> float:
        """What it could be worth at the very most."""
        return sum(unit.weight for unit in self.units) + self.absent / 2 + self.gated


class LookAhead:
    """Weighs what could be asked about the open outcomes of one case."""

    def __init__(self, now: OpenOutcomes, rulebook: Rulebook) -> None:
        self.now, self.rulebook = now, rulebook
        self.masks = now.index.masks
        self._bases = {s: Base(s, self.masks) for s in now.sessions.values()}

    # --- what could be asked --------------------------------------------------------------------

    def asks(self, rules: Sequence[Rule], leave: Collection[tuple[str, str]]) -> list[Ask]:
        """Everything that an open outcome hangs on and that was not asked."""
        found = [self._fact(place) for place in self.now.places]
        found += self._lists(rules)
        return [ask for ask in found if ask.key not in leave and (ask.units or ask.absent)]

    def _fact(self, place: Place) -> Ask:
        record, fact = place
        units = self.now.hanging_on(record, fact)
        bit = self.masks.bit(fact)
        gated = GATE * sum(unit.weight for unit in units if unit.gates & bit)
        return Ask(fact.matter, record, fact, units, gated=gated)

    def _lists(self, rules: Sequence[Rule]) -> Iterator[Ask]:
        case, absent = self.now.case, _absent(self.now.case, rules)
        for matter in self.rulebook.matters:
            if matter in case.complete or (matter not in self.now.lists and matter not in absent):
                continue
            if _has_parents(case, matter):
                units = self.now.hanging_on(None, matter)
                yield Ask(matter, units=units, absent=absent.get(matter, 0))

    # --- what it is worth -----------------------------------------------------------------------

    def weigh(self, ask: Ask, enough: float = 0.0) -> None:
        """Work out what a question is worth, and the outcomes that some answer alone would change.

        Given up, with less than it is worth, once it cannot be worth `enough`.
        """
        if ask.record is None or ask.fact is None:
            view = View(closed(self.now.case, ask.matter, self.rulebook))
            gain = self._gain(ask, view, self.masks.bits(view.case.complete))
            ask.worth = (gain + ask.absent) / 2  # as likely as not, there is one more
            return
        place = (ask.record, ask.fact)
        told_apart = self.masks.told_apart.get(ask.fact, ())
        answers = possible_answers(self.now.view, place, self.now.as_of, told_apart)
        changed = self.masks.bits(changed_by(place))
        ways = sum(count for _, count in answers)
        lost = (ask.most - enough) * ways
        for value, count in answers:
            view = with_answer(self.now.view, place, value)
            gain = self._gain(ask, view, changed)
            ask.worth += gain * count / ways
            lost -= (ask.most - ask.gated - gain) * count
            if lost < 0 and ask.moved:
                break
        ask.worth += ask.gated

    def _gain(self, ask: Ask, view: View, changed: int) -> float:
        sessions: dict[Session, WhatIf] = {}
        gain = 0.0
        for unit in ask.units:
            session = sessions.get(unit.session)
            if session is None:
                session = WhatIf(self._bases[unit.session], view, changed)
                sessions[unit.session] = session
            before, left = len(unit.possible), unit.left(session.at(unit.record))
            if left < before:
                ask.moved[unit] = None
                gain += unit.weight * (1 if left == 1 else PROGRESS * (before - left) / before)
        return gain


def best(asks: Sequence[Ask], ahead: LookAhead, last: tuple[str, str] | None) -> Ask | None:
    """Of the questions worth nearly as much as the best: one about the last question's matter, or the first.

    The first is that which the law itself comes to first.  A question that no single answer makes worth
    anything is asked only where there is no other.
    """
    found: list[Ask] = []
    most = 0.0
    for ask in sorted(asks, key=lambda ask: -ask.most):
        if ask.most < NEAR * most:
            break
        ahead.weigh(ask, NEAR * most)
        if ask.moved or ask.absent:
            found.append(ask)
            most = max(most, ask.worth)
    if not found:
        return asks[0] if asks else None
    near = [ask for ask in found if ask.worth >= NEAR * most]
    same = [ask for ask in near if last is not None and ask.key[0] == last[0]]
    return _begun_with(min(same or near, key=asks.index), asks, ahead)


def _begun_with(chosen: Ask, asks: Sequence[Ask], ahead: LookAhead) -> Ask:
    """What comes before the chosen question in the story, where as many rules hang on it, or more.

    That is the day that says which text of the law applies, and what must have happened before.
    """
    triggers = {fact for unit in chosen.units for fact in leaves(unit.rule.trigger)}
    gates = [ask for ask in asks if ask.gated and ask.gated >= chosen.gated]
    found = [ask for ask in gates if _is_trigger(ask, chosen, triggers)]
    for ask in gates:
        if ask not in found and _must_come_before(ask, chosen) and _moves(ask, ahead):
            found.append(ask)
    begins = [ask for ask in found if not any(_must_come_before(e, ask) for e in found)]
    return min(begins, key=asks.index) if begins else chosen


def _moves(ask: Ask, ahead: LookAhead) -> bool:
    """Whether some answer alone would change an open outcome."""
    if not ask.moved:
        ahead.weigh(ask)
    return bool(ask.moved)


def _is_trigger(ask: Ask, chosen: Ask, triggers: Collection[Field]) -> bool:
    """Whether a question asks for a trigger, of the same matter as what was chosen, which is none."""
    return ask.fact in triggers and chosen.fact not in triggers and ask.record is chosen.record


def _must_come_before(one: Ask, other: Ask) -> bool:
    """Whether what one question asks for must come before what another does, as their matters declare."""
    if one.record is None or other.record is None or other.fact is None:
        return False
    return one.fact in before(other.fact) and other.record.up_to(one.matter) is one.record


@cache
def before(fact: Field) -> frozenset[Field]:
    """The facts that must come before one, or before the event that settles a choice."""
    matter = fact.matter
    later: set[object] = {fact, *(i.event for i in matter.implications if i.choice is fact)}
    orders = [order for order in matter.orders if isinstance(order, Before)]
    ends: list[tuple[object, object]] = [(order.first, order.second) for order in orders]
    first = [one for one, other in ends if other in later and isinstance(one, Field)]
    return frozenset(first).union(*map(before, first))


# --- lists ------------------------------------------------------------------------------------------


def closed(case: Case, matter: type[Matter], rulebook: Rulebook) -> Case:
    """The case, but that there are no other matters of a kind, and so none that would belong to one."""
    shut = {matter}
    if not any(case.records(matter)):
        shut |= {kind for kind in rulebook.matters if matter in kind.ancestors()}
    return replace(case, complete=case.complete | shut)


def _absent(case: Case, rules: Sequence[Rule]) -> dict[type[Matter], int]:
    """For each kind of which the case has none yet, the outcomes that a first one would bring."""
    found: dict[type[Matter], int] = {}
    for rule in rules:
        kind = rule.about
        if kind is not case.root.matter and not any(case.records(kind)):
            for missing in (kind, *kind.ancestors()):
                if missing is not case.root.matter and not any(case.records(missing)):
                    found[missing] = found.get(missing, 0) + len(rule.step_ids)
    return found


def _has_parents(case: Case, matter: type[Matter]) -> bool:
    return matter.of is None or any(case.records(matter.of))
