"""Is a finding right in every world that the case allows?  Used by the tests and by benchmarks.

A finding is wrong if some exact case that the vague one allows has, before the judge, a status that the
finding neither counts as possible nor announces, or a day outside its span.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from math import prod
from random import Random

from dutybound.days import Day, Span, iso
from dutybound.engine import Answer, Case, Finding, Occurrence, Record, check
from dutybound.engine.answers import ways_to_read
from dutybound.engine.cases import Account, Value
from dutybound.engine.reader import Session
from dutybound.engine.views import View
from dutybound.language import (
    REFINEMENTS,
    Ban,
    Codes,
    Condition,
    Contested,
    Field,
    Matter,
    Rule,
    Rulebook,
    Speaker,
    Standing,
    Status,
    walk,
)
from dutybound.language.truth import UNKNOWN
from tests.drawing.cases import draw_case
from tests.drawing.goals import fields_of
from tests.drawing.worlds import World, completion, in_order, ways
from tests.verdicts import LATE, Verdict, verdict

FEW = 200
OTHERS = 6  # findings of other rules that one case brings to the judge
BROKEN = (Status.OWED_NOT_MET, Status.APPEARS_CROSSED)
Readings = Mapping[Contested, str]


@dataclass
class Tally:
    """What a run went through, and what it found wrong."""

    cases: int = 0
    worlds: int = 0
    exhausted: int = 0
    verdicts: int = 0
    found: Counter[tuple[str, str, Status]] = field(default_factory=Counter)
    judged: Counter[tuple[str, str, Status]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """The counts, for a test's output or a table of benchmarks."""
        yield (
            f"{self.cases} cases, {self.worlds} worlds, {self.verdicts} verdicts; "
            f"{self.exhausted} findings met every world there is; {len(self.wrong)} wrong"
        )
        for rule, step, status in sorted({*self.found, *self.judged}, key=str):
            key = (rule, step, status)
            name = f"{rule}[{step}]" if step else rule
            yield f"  {name}: {status.value}: found {self.found[key]}, judged {self.judged[key]}"


def run(
    rulebook: Rulebook,
    *,
    cases: int,
    worlds: int,
    seed: int,
    rules: Sequence[Rule] = (),
    stop_at: int = 20,
) -> Tally:
    """Draw cases for each rule (of `rules`) in turn, check each, and take its findings to the judge."""
    tally, rng = Tally(), Random(seed)
    chosen = rules or rulebook.rules
    for number in range(cases):
        rule = chosen[number % len(chosen)]
        case = draw_case(rng, rulebook, rule)
        as_of = case.as_of + (rng.choice((-40, 5, 60)) if rng.random() < 0.15 else 0)
        examine(rng, rulebook, rule, case, as_of, worlds, tally)
        if len(tally.wrong) >= stop_at:
            break
    return tally


def examine(
    rng: Random,
    rulebook: Rulebook,
    rule: Rule,
    case: Case,
    as_of: Day,
    worlds: int,
    tally: Tally,
) -> None:
    """Take findings of a rule, and some of others, to the judge, in drawn worlds and where few in all."""
    tally.cases += 1
    every = check(case, rulebook, as_of=as_of, explain=False).findings
    others = [finding for finding in every if finding.rule is not rule]
    chosen = rng.sample(others, min(OTHERS, len(others)))
    findings = (*(finding for finding in every if finding.rule is rule), *chosen)
    for finding in findings:
        tally.found[finding.rule.id, finding.step, finding.status] += 1
    for _ in range(worlds):
        world = completion(rng, case, rulebook, as_of=as_of)
        if world is not None:
            tally.worlds += 1
            for finding in findings:
                examine_in(case, finding, world, as_of, tally)
    if as_of == case.as_of:
        for finding in findings:
            _examine_in_all(rng, rulebook, case, finding, tally)
    _examine_accounts(rng, rulebook, case, as_of, findings, tally)


def _examine_accounts(
    rng: Random,
    rulebook: Rulebook,
    case: Case,
    as_of: Day,
    findings: tuple[Finding, ...],
    tally: Tally,
) -> None:
    """Each speaker's own account holds in the worlds that speaker tells of."""
    speakers = {speaker: None for f in findings for speaker in f.accounts}
    for speaker in speakers:
        for _ in range(4):
            world = completion(rng, case, rulebook, as_of=as_of, speaker=speaker)
            for finding in findings if world is not None else ():
                if speaker in finding.accounts:
                    assert world is not None
                    _examine_account(finding, speaker, world, as_of, tally)


def _examine_account(
    finding: Finding, speaker: Speaker, world: World, as_of: Day, tally: Tally
) -> None:
    """As `examine_in`, but an account has no *unless* of its own, so what it announces is all of them."""
    answer = finding.accounts[speaker]
    for reading in ways_to_read(finding.rule.outcome(finding.step)):
        told = verdict(finding.rule, finding.step, world.of[finding.record], as_of, reading)
        allowed = answer.possible.union(*(REFINEMENTS.get(s, ()) for s in answer.possible))
        if told.status not in allowed:
            said = f"account of {speaker.value}: {told.status.value} not in {_names(allowed)}"
            tally.wrong.append(f"{said}: {_where(finding, world, as_of)}")


def examine_in(case: Case, finding: Finding, world: World, as_of: Day, tally: Tally) -> None:
    """Take one finding to the judge in one world, under every reading of contested law."""
    record = world.of[finding.record]
    for reading in ways_to_read(finding.rule.outcome(finding.step)):
        answer = finding.readings.get("; ".join(reading.values()), finding.answer)
        told = verdict(finding.rule, finding.step, record, as_of, reading)
        tally.verdicts += 1
        tally.judged[finding.rule.id, finding.step, told.status] += 1
        moved = told.status in BROKEN and told.status not in answer.possible
        if moved and not _is_silent(case, finding, as_of, reading):
            tally.wrong.append(f"said to be kept, and is not: {_where(finding, world, as_of)}")
        for wrong in wrongs(finding, answer, told):
            tally.wrong.append(f"{wrong}: {_where(finding, world, as_of)}")


# --- what would be wrong ------------------------------------------------------------------------


def wrongs(finding: Finding, answer: Answer, told: Verdict) -> Iterator[str]:
    if told.status not in answer.possible and told.status not in announced(finding, answer, told):
        yield f"the judge says {told.status.value}, not one of {_names(answer.possible)}"
    if told.status is not Status.NOT_ENGAGED and answer.possible != {Status.NOT_ENGAGED}:
        yield from _wrong_days(finding, answer, told)
        yield from _wrong_days_late(answer, told)


def announced(finding: Finding, answer: Answer, told: Verdict) -> set[Status]:
    """The statuses to which the finding itself says that it could still move, in the judge's world."""
    refined: set[Status] = set()
    for status in answer.possible:
        for other in REFINEMENTS.get(status, ()):
            if _is_announced(finding, other, told):
                refined.add(other)
    return refined


def _is_announced(finding: Finding, status: Status, told: Verdict) -> bool:
    still_open = {opening.id for opening in finding.unless}
    if status is Status.EXCUSED:
        return bool(still_open & (told.shown - {"extended"}))
    if status in BROKEN:
        return True  # announced by silence: see `_is_silent`
    return "extended" in still_open


def _is_silent(case: Case, finding: Finding, as_of: Day, readings: Readings) -> bool:
    """Whether what would break a standing duty or a prohibition is not known, rather than ruled out."""
    reader = Session(View(case), as_of, readings).at(finding.record)
    broken: list[Condition] = []
    for branch in finding.rule.outcome(finding.step).branches:
        if isinstance(branch.step, Standing):
            broken.append(branch.step.not_met)
        if isinstance(branch.step, Ban):
            broken.append(branch.step.crossed)
    return any(reader.truth(condition) is UNKNOWN for condition in broken)


def _wrong_days(finding: Finding, answer: Answer, told: Verdict) -> Iterator[str]:
    """Days outside the answer's.  Where an extension is not known of, its last day is told beside `due`."""
    extended = "extended" in told.shown and finding.extended_by is None
    for name, day in told.dates.items():
        spans = [answer.dates[name]] if name in answer.dates else []
        if name == "due" and extended and "last" in answer.dates:
            spans.append(answer.dates["last"])
        if not any(day.toordinal() in span for span in spans):
            yield f"{name} is {day}, not in {[_words(span) for span in spans]}"


def _wrong_days_late(answer: Answer, told: Verdict) -> Iterator[str]:
    late = answer.days_late
    if late is None or told.status not in LATE or told.days_late is None:
        return
    if "extended" in told.shown and told.dates.get("due") != answer.dates.get("due"):
        return
    if told.days_late < late.least or (late.most is not None and told.days_late > late.most):
        yield f"{told.days_late} days late, not in {late}"


def _where(finding: Finding, world: World, as_of: Day) -> str:
    step = f"[{finding.step}]" if finding.step else ""
    told = describe(world.case, finding.rule)
    return f"{finding.rule.id}{step} on {iso(as_of)} for {finding.record.id} in {told}"


def describe(case: Case, rule: Rule) -> str:
    """What a rule hangs on in an exact case, in one line, what has not happened left out."""
    relevant = set(fields_of(rule))
    told = (
        f"{record.id}.{field.name}={_value(account.value)}"
        for record in case.all_records()
        for field, (account, *_) in record.accounts.items()
        if field in relevant and _value(account.value)
    )
    return "{" + ", ".join(told) + "}"


def _value(value: Value) -> str:
    if isinstance(value, Occurrence):
        return _words(value.span) if value.state.name == "TRUE" else ""
    if isinstance(value, Span):
        return _words(value)
    if isinstance(value, frozenset):
        return "/".join(sorted(value))
    return "yes" if value.name == "TRUE" else ""


def _words(span: Span) -> str:
    return iso(span.earliest) if span.exact else f"{iso(span.earliest)}..{iso(span.latest)}"


def _names(statuses: frozenset[Status] | set[Status]) -> list[str]:
    return sorted(status.value for status in statuses)


# --- every world, where they are few ------------------------------------------------------------


def _examine_in_all(
    rng: Random, rulebook: Rulebook, case: Case, finding: Finding, tally: Tally
) -> None:
    answers = _every_answer(case, finding)
    if answers is None:
        return
    world = completion(rng, case, rulebook)
    if world is None:
        return
    fields = {about for _, about in answers}
    for values in product(*answers.values()):
        for (record, about), value in zip(answers, values, strict=True):
            world.of[record].accounts[about] = (Account(value),)
        if _in_order(world, answers, fields):
            tally.worlds += 1
            examine_in(case, finding, world, case.as_of, tally)
    tally.exhausted += 1


def _in_order(
    world: World, answers: Mapping[tuple[Record, Field], object], fields: set[Field]
) -> bool:
    records = {record for record, _ in answers}
    return all(
        in_order(world.of[record], order)
        for record in records
        for order in record.matter.orders
        if set(_leaves(order)) <= fields
    )


def _leaves(order: object) -> list[Field]:
    return [part for part in getattr(order, "parts", ()) if isinstance(part, Field)]


def _every_answer(case: Case, finding: Finding) -> dict[tuple[Record, Field], list[Value]] | None:
    """Every exact answer to every fact that a finding hangs on; None where there are too many worlds."""
    found: dict[tuple[Record, Field], list[Value]] = {}
    if not _counted_in(finding.rule) <= case.complete:
        return None
    for about in fields_of(finding.rule):
        owner = finding.record.up_to(about.matter)
        owners = [owner] if owner is not None else list(finding.record.below(about.matter))
        for record in owners:
            exact = _exact_ways(case, about, record.accounts.get(about, ()))
            if exact is None:
                return None
            found[record, about] = exact
    return found if prod(map(len, found.values())) < FEW else None


def _counted_in(rule: Rule) -> set[type[Matter]]:
    nodes = walk(*(root for step in rule.step_ids for root in rule.outcome(step).roots()))
    kinds = (getattr(node, "matter", None) for node in nodes if not isinstance(node, Field))
    return {kind for kind in kinds if kind is not None}


def _exact_ways(case: Case, about: Field, accounts: tuple[Account, ...]) -> list[Value] | None:
    exact: list[Value] = []
    for way in ways(about, accounts):
        days = _days_of(way, case.as_of)
        if days is None:
            return None
        exact += days
    if isinstance(about, Codes):
        exact += [way | frozenset(about.options) for way in exact if isinstance(way, frozenset)]
    return exact


def _days_of(way: Value, as_of: Day) -> list[Value] | None:
    span = way.span if isinstance(way, Occurrence) else way
    if not isinstance(span, Span) or (isinstance(way, Occurrence) and way.state.name == "FALSE"):
        return [way]
    latest = min(span.latest, as_of) if isinstance(way, Occurrence) else span.latest
    days = list(islice(range(span.earliest, latest + 1), FEW))
    if len(days) >= FEW:
        return None
    spans = [Span.on(day) for day in days]
    return [Occurrence(way.state, s) for s in spans] if isinstance(way, Occurrence) else [*spans]
