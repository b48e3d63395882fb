"""A case's result and the rulebook on one desk, with the few questions that letters ask of them."""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.days import Day, Span
from dutybound.engine import Finding, Occurrence, Record, Result
from dutybound.engine.cases import Value
from dutybound.engine.views import View
from dutybound.language import Field, Rule, Rulebook, Status
from dutybound.language.truth import FALSE, TRUE
from dutybound.letters.errors import LetterStopped
from dutybound.letters.weight import Weight, weight


class Desk:
    """What a letter is written from.  It works nothing out: it looks things up."""

    def __init__(self, result: Result, law: Rulebook) -> None:
        self.result, self.law = result, law
        self._view = View(result.case)

    @property
    def day(self) -> Day:
        """The day of the letter: the case's own, since nothing is known of what came after it."""
        return self.result.case.as_of

    @property
    def root(self) -> Record:
        """The child or young person."""
        return self.result.case.root

    # --- facts ----------------------------------------------------------------------------------

    def records(self, key: str) -> list[Record]:
        """The case's matters of one kind, by the kind's key."""
        return [record for record in self.result.case.all_records() if record.matter.key == key]

    def value(self, record: Record, name: str) -> Value | None:
        """What is known of a field, by its name."""
        return self._view.value(record, record.matter.fields[name])

    def has_happened(self, record: Record, name: str) -> bool:
        """Whether an event has happened for certain."""
        value = self.value(record, name)
        return isinstance(value, Occurrence) and value.state is TRUE

    def has_not_happened(self, record: Record, name: str) -> bool:
        """Whether an event has not happened for certain."""
        value = self.value(record, name)
        return isinstance(value, Occurrence) and value.state is FALSE

    def is_so(self, record: Record, name: str) -> bool:
        """Whether a fact is so for certain."""
        return self.value(record, name) is TRUE

    def chosen(self, record: Record, name: str, *options: str) -> bool:
        """Whether the answer to a choice is one of some options for certain."""
        value = self.value(record, name)
        return isinstance(value, frozenset) and bool(value) and value <= set(options)

    def born(self) -> Span | None:
        """When the child was born, as far as it is known."""
        field = self.root.matter.nothing_before
        value = None if field is None else self._view.value(self.root, field)
        return value if isinstance(value, Span) else None

    def need(self, record: Record, name: str) -> None:
        """LetterStopped where nothing is known of a field that the letter rests on."""
        if self.value(record, name) is None:
            raise missing_answer(record, record.matter.fields[name])

    # --- findings and rules ---------------------------------------------------------------------

    def findings(self, *rule_ids: str, record: Record | None = None) -> list[Finding]:
        """The findings of some rules, all or those about one matter."""
        return [
            finding
            for finding in self.result.findings
            if finding.rule.id in rule_ids and record in (None, finding.record)
        ]

    def wrong(self, *weights: Weight) -> list[Finding]:
        """The findings that a letter may go so far with, what is latest first."""
        found = [f for f in self.result.findings if weight(f) in weights]
        return sorted(found, key=_latest_first)

    def stands(self, rule_id: str, status: Status) -> bool:
        """Whether a rule has this status for any matter."""
        return any(finding.status is status for finding in self.findings(rule_id))

    def in_force(self, *rule_ids: str) -> list[Rule]:
        """Those of some rules that are law on the day of the letter, in the order named."""
        rules = [self.law.rule(rule_id) for rule_id in rule_ids]
        return [r for r in rules if r.in_force.first <= self.day <= (r.in_force.last or self.day)]

    def need_rule(self, rule_id: str) -> Rule:
        """The rule that a letter stands on.  LetterStopped where it is not law on that day."""
        found = self.in_force(rule_id)
        if not found:
            title = self.law.rule(rule_id).title
            raise LetterStopped(
                f"The law that this letter rests on (“{title}”) is not in force then."
            )
        return found[0]

    def about(self, record: Record) -> Iterator[Finding]:
        """The findings about one matter."""
        return (finding for finding in self.result.findings if finding.record is record)


def missing_answer(record: Record, field: Field) -> LetterStopped:
    """What stops a letter that rests on an answer that the case does not give."""
    where = f"{record.matter.key if record.parent is None else record.id}: {field.name}"
    return LetterStopped(
        f"This letter needs the answer to “{field.question}”",
        f"Give it in the case file ({where}).",
    )


def _latest_first(finding: Finding) -> tuple[int, str, str]:
    late = finding.answer.days_late
    return -(late.least if late else 0), finding.rule.id, finding.record.id
