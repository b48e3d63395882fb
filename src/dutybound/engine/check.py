"""Check one case against a rulebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutybound.days import Day
from dutybound.engine.answers import answer, live_branches, made_out, ways_to_read
from dutybound.engine.cases import Case, Record, is_known
from dutybound.engine.findings import Answer, Finding, Open
from dutybound.engine.merging import merge
from dutybound.engine.questions_open import index_of
from dutybound.engine.reader import Reader, Readings, Session, UnderReading
from dutybound.engine.reasons import carried
from dutybound.engine.receipt import Receipt, receipt
from dutybound.engine.settling import Settling
from dutybound.engine.views import View, disputed
from dutybound.language import (
    Bar,
    Claim,
    Contested,
    Excuse,
    Expression,
    Extension,
    Field,
    Limit,
    Matter,
    Reply,
    Rule,
    Rulebook,
    Speaker,
    Status,
    Step,
)
from dutybound.language.rules import Outcome, excuses_of
from dutybound.language.truth import FALSE, TRUE, UNKNOWN


@dataclass(frozen=True)
class Result:
    """The findings on one case, what was not asked about, and the receipt."""

    case: Case
    as_of: Day
    findings: tuple[Finding, ...]
    not_asked: tuple[type[Matter], ...]
    receipt: Receipt


def check(
    case: Case, rulebook: Rulebook, *, as_of: Day | None = None, explain: bool = True
) -> Result:
    """Every rule of a rulebook, worked out for every matter of a case that it is about.

    `as_of` is the day to look at the case on (the case's own day if not given).  With `explain` off,
    findings carry statuses, days and what could still excuse them, but no reasons.
    """
    checker = Checker(case, rulebook, case.as_of if as_of is None else as_of, explain=explain)
    findings = tuple(checker.findings())
    return Result(
        case, checker.as_of, findings, checker.not_asked(), receipt(rulebook, case, checker.as_of)
    )


class Checker:
    """Works out the findings of one case on one day."""

    def __init__(self, case: Case, rulebook: Rulebook, as_of: Day, *, explain: bool) -> None:
        self.case, self.rulebook, self.as_of, self.explain = case, rulebook, as_of, explain
        self.view = View(case)
        self.session = Session(self.view, as_of)
        self._disputed = _disputed_places(case)
        self._disputed_fields = {field for _, field in self._disputed}
        self._under: dict[tuple[tuple[Contested, str], ...], Session] = {}
        self._as_told_by: dict[Speaker, Session] = {}
        self._settling = Settling(self.session, index_of(rulebook).masks)

    def findings(self) -> Iterable[Finding]:
        """One finding for each step of each rule and each matter that it is about."""
        records: dict[type[Matter], list[Record]] = {}
        for record in self.case.all_records():
            records.setdefault(record.matter, []).append(record)
        for rule in self.rulebook:
            for record in records.get(rule.about, ()):
                for step_id in rule.step_ids:
                    yield self.finding(rule, record, step_id)

    def not_asked(self) -> tuple[type[Matter], ...]:
        """The kinds of matter of which the case says nothing, not even that there are none.

        What could only belong to a matter that is not there itself (a review, without a plan) goes with that.
        """
        return tuple(
            matter
            for matter in self.rulebook.matters
            if matter not in self.case.complete and not any(self.case.records(matter))
            if matter.of is not None and any(self.case.records(matter.of))
        )

    def finding(self, rule: Rule, record: Record, step_id: str) -> Finding:
        """The finding of one step of one rule on one matter."""
        outcome = rule.outcome(step_id)
        reader = self.session.at(record)
        if outcome.contested:
            status, whole, readings = merge(self._under_each_reading(record, outcome))
            return self._finding(reader, rule, step_id, status, whole, readings)
        whole = answer(reader, outcome)
        return self._finding(reader, rule, step_id, whole.status, whole, {})

    def _under_each_reading(self, record: Record, outcome: Outcome) -> dict[str, Answer]:
        return {
            "; ".join(reading.values()): answer(self._reading(reading).at(record), outcome)
            for reading in ways_to_read(outcome)
        }

    def _reading(self, reading: Readings) -> Session:
        key = tuple(reading.items())
        session = self._under.get(key)
        if session is None:
            session = self._under[key] = UnderReading(self.session, reading)
        return session

    def _finding(
        self,
        reader: Reader,
        rule: Rule,
        step_id: str,
        status: Status,
        whole: Answer,
        readings: dict[str, Answer],
    ) -> Finding:
        outcome = rule.outcome(step_id)
        live = live_branches(reader, outcome)
        steps = [branch.step for branch in live] or [outcome.branches[-1].step]
        engaged = whole.possible != {Status.NOT_ENGAGED}
        return Finding(
            rule=rule,
            step=step_id,
            title=steps[-1].title or rule.title,
            record=reader.record,
            status=status,
            answer=whole,
            text=live[0].text if len(live) == 1 else None,
            excused_by=tuple(_excused_by(reader, steps)),
            shut_out_by=_bars(reader, steps[-1]) if Status.SHUT_OUT in whole.possible else (),
            extended_by=next((e for step in steps if (e := made_out(reader, step))), None),
            unless=_unless(reader, steps, whole) if engaged else (),
            reasons=carried(reader, *_carriers(reader, outcome, whole)) if self.explain else (),
            settled_by=self._settled_by(reader, outcome, whole, status),
            readings=readings,
            accounts=self._accounts(reader.record, outcome),
            replies=_replies(reader, rule) if engaged else (),
            reviews=self.rulebook.reviews_of(rule),
        )

    def _settled_by(
        self, reader: Reader, outcome: Outcome, whole: Answer, status: Status
    ) -> tuple[tuple[Record, Field], ...]:
        if not self.explain or status not in (Status.UNCLEAR, Status.TURNS_ON_THE_LAW):
            return ()
        return self._settling.facts(reader.record, outcome, whole.possible)

    def _accounts(self, record: Record, outcome: Outcome) -> dict[Speaker, Answer]:
        """The answer as each speaker tells it, where two accounts of a fact it hangs on clash."""
        if self._disputed_fields.isdisjoint(outcome.fields):
            return {}
        answers = {
            speaker: answer(self._told_by(speaker).at(record), outcome)
            for speaker in self._speakers_who_differ(record, outcome)
        }
        return answers if len({_gist(a) for a in answers.values()}) > 1 else {}

    def _told_by(self, speaker: Speaker) -> Session:
        session = self._as_told_by.get(speaker)
        if session is None:
            session = Session(View(self.case, speaker=speaker), self.as_of)
            self._as_told_by[speaker] = session
        return session

    def _speakers_who_differ(self, record: Record, outcome: Outcome) -> list[Speaker]:
        found: dict[Speaker, None] = {}
        for field in outcome.fields:
            owner = record.up_to(field.matter)
            if owner is not None and (owner, field) in self._disputed:
                found |= dict.fromkeys(account.said_by for account in owner.accounts[field])
        return list(found)


def _gist(a: Answer) -> tuple[object, ...]:
    return a.possible, a.dates.get("due"), a.dates.get("outer")


def _disputed_places(case: Case) -> set[tuple[Record, Field]]:
    return {
        (record, field)
        for record in case.all_records()
        for field, accounts in record.accounts.items()
        if len(accounts) > 1 and disputed(field, accounts)
    }


def _carriers(reader: Reader, outcome: Outcome, whole: Answer) -> list[Expression]:
    """The conditions and days whose facts explain an answer."""
    if whole.status is Status.UNCLEAR:
        live = live_branches(reader, outcome)
        return [node for b in live for node in (b.applies, b.step.when, *_dates(b.step))]
    own = outcome.statuses[whole.status]
    if whole.status is Status.NOT_ENGAGED:
        return [own]
    live = live_branches(reader, outcome)
    return [own, *(node for branch in live for node in (branch.applies, *_dates(branch.step)))]


def _dates(step: Step) -> list[Expression]:
    return list(step.dates().values())


def _bars(reader: Reader, step: Step) -> tuple[Bar, ...]:
    bars = step.shut_out if isinstance(step, Claim) else ()
    return tuple(bar for bar in bars if reader.truth(bar.when) is not FALSE)


_WAITING = {Status.DUE, Status.OVERDUE, Status.LATE_UNLESS_EXTENDED, Status.MET_LATE}
_EXTENDABLE = {Status.LATE_UNLESS_EXTENDED, Status.MET_LATE}


def _excused_by(reader: Reader, steps: list[Step]) -> Iterator[Excuse]:
    """The exceptions made out, each id once."""
    found = {e.id: e for step in steps for e in excuses_of(step) if reader.truth(e.when) is TRUE}
    yield from found.values()


def _unless(reader: Reader, steps: list[Step], whole: Answer) -> tuple[Open, ...]:
    """What the body could still show: exceptions and extensions neither made out nor ruled out.

    Where more than one text may govern, what any of them leaves open; each id once.
    """
    found: dict[str, Open] = {}
    for step in steps:
        for opening in _openings(reader, step, whole):
            found.setdefault(opening.id, opening)
    return tuple(found.values())


def _openings(reader: Reader, step: Step, whole: Answer) -> Iterator[Open]:
    if not isinstance(step, Limit):
        return
    for excuse in step.excused if whole.possible & _WAITING else ():
        yield from _still_open(reader, excuse, excuse.id, excuse.title)
    extension = step.extension
    if extension is not None and _extendable(reader, step, whole):
        yield from _still_open(reader, extension, "extended", extension.needs)


def _still_open(
    reader: Reader, showing: Excuse | Extension, name: str, title: str
) -> Iterator[Open]:
    if reader.truth(showing.when) is UNKNOWN:
        fields = showing.fields
        yield Open(name, title, _raised(reader, fields), fields, showing.source.words)


def _extendable(reader: Reader, step: Limit, whole: Answer) -> bool:
    """Whether a longer limit could change the status; what was done and excused could prove in time."""
    if Status.EXCUSED in whole.possible and reader.date(step.done).exists is not FALSE:
        return True
    return bool(whole.possible & _EXTENDABLE)


def _raised(reader: Reader, fields: Iterable[Field]) -> bool:
    """Whether the case speaks of any fact that an exception has to itself."""
    for field in fields:
        owner = reader.owner(field)
        if owner is not None and any(is_known(a.value) for a in owner.accounts.get(field, ())):
            return True
    return False


def _replies(reader: Reader, rule: Rule) -> tuple[Reply, ...]:
    return tuple(
        reply
        for reply in rule.replies
        if reply.said is not None
        and reader.owner(reply.said.codes) is reader.record
        and reader.truth(reply.said) is TRUE
    )
