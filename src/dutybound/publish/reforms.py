"""Reforms, set out to be read: the list, one reform, and what one would change for a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dutybound.days import Day, date_words, from_date, iso
from dutybound.days import words as day_words
from dutybound.engine import Case, check
from dutybound.engine import report_words as say
from dutybound.engine.as_json import DAYS, finding_as_json
from dutybound.engine.check import Result
from dutybound.engine.comparing import Difference, Place, differences
from dutybound.engine.findings import Finding
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section, with_content
from dutybound.engine.report_states import state_words
from dutybound.language import Confidence, Rule, Rulebook
from dutybound.language.reforms import Proposal, Reform, reformed

AS_IF = "This compares the law as it is with the law as it would be, as if the proposals had always been law."
NOT_LAW = "None of this is law unless it says so. It is no forecast either."
NOTHING = "No proposal of this reform can be worked out, so no answer changes."
SAYS_NOTHING = "Nothing (the rule would be gone, or would not apply)."
SAID_NOTHING = "Nothing (there is no such rule, or it does not apply)."


@dataclass(frozen=True)
class Comparison:
    """One case as the law is, and as it would be under a reform; `because` has what makes each difference."""

    reform: Reform
    before: Result
    after: Result
    differences: tuple[Difference, ...]
    because: Mapping[Difference, tuple[Proposal, ...]]


def compare(
    case: Case, rulebook: Rulebook, reform: Reform, *, as_of: Day | None = None
) -> Comparison:
    """What a reform would change for one case, had it been law all along.  BadReform if it does not fit."""
    changed = reformed(rulebook, reform)
    before, after = check(case, rulebook, as_of=as_of), check(case, changed.rulebook, as_of=as_of)
    found = differences(before, after)
    touches = {one: changed.because.get(one.either.rule.id, ()) for one in found}
    doubtful = {proposal for why in touches.values() if len(why) > 1 for proposal in why}
    alone = {
        proposal: _places(before, rulebook, replace(reform, proposals=(proposal,)))
        for proposal in doubtful
    }
    because = {one: _makes(one, why, alone) for one, why in touches.items()}
    return Comparison(reform, before, after, found, because)


def _places(before: Result, rulebook: Rulebook, alone: Reform) -> frozenset[Place]:
    """Where a reform of one proposal changes an answer by itself."""
    after = check(before.case, reformed(rulebook, alone).rulebook, as_of=before.as_of)
    return frozenset(one.place for one in differences(before, after))


def _makes(
    one: Difference, why: tuple[Proposal, ...], alone: Mapping[Proposal, frozenset[Place]]
) -> tuple[Proposal, ...]:
    """The proposals that would each change the answer alone; where none would, all that touch its rule."""
    if len(why) == 1:
        return why
    return tuple(proposal for proposal in why if one.place in alone[proposal]) or why


# --- one reform -----------------------------------------------------------------------------------


def reform_report(reform: Reform, rulebook: Rulebook) -> Report:
    """Everything that is known of one reform: what can be worked out, what cannot, and where it was read.

    BadReform if it does not fit the rulebook.
    """
    changed, looked = changes(reform, rulebook), date_words(from_date(reform.status_on))
    other = [proposal for proposal in reform.proposals if not proposal.edits]
    return Report(
        heading=reform.title,
        opening=(
            f"Id: {reform.id}. Made by {reform.made_by}, {date_words(from_date(reform.published_on))}.",
            f"Where it stands (looked at on {looked}): {reform.status}",
        ),
        brief=(),
        sections=tuple(
            with_content(
                (
                    Section(
                        "encoded",
                        "What can be worked out",
                        entries=tuple(_entry(one, changed[one]) for one in reform.encoded),
                    ),
                    Section(
                        "not-encoded",
                        "What cannot be worked out",
                        entries=tuple(_entry(one, ()) for one in other),
                    ),
                    Section("doubts", "Doubts", lines=tuple(map(Line, reform.doubts))),
                    Section(
                        "papers",
                        "Where it was read",
                        lines=tuple(Line(p.title, p.url) for p in reform.papers),
                    ),
                )
            )
        ),
        closing=(NOT_LAW, say.NOT_ADVICE),
    )


@dataclass(frozen=True)
class Change:
    """What a proposal does to one rule: `how` is "goes", "changes" or "comes"."""

    rule: Rule
    how: str


def changes(reform: Reform, rulebook: Rulebook) -> dict[Proposal, tuple[Change, ...]]:
    """What each proposal that can be worked out does to which rules, by their ids.

    BadReform if the reform does not fit the rulebook.
    """
    then = reformed(rulebook, reform)
    before = {rule.id: rule for rule in rulebook}
    after = {rule.id: rule for rule in then.rulebook}
    found: dict[Proposal, list[Change]] = {proposal: [] for proposal in reform.encoded}
    for rule_id, why in sorted(then.because.items()):
        how = "goes" if rule_id not in after else "changes" if rule_id in before else "comes"
        for proposal in why:
            found[proposal].append(Change((after | before)[rule_id], how))
    return {proposal: tuple(each) for proposal, each in found.items()}


def _entry(proposal: Proposal, changed: Iterable[Change]) -> Entry:
    return Entry(
        proposal.then, parts=tuple(_told(proposal, changed)), state=proposal.progress.value
    )


_HOW = {"goes": "Would go", "changes": "Would change", "comes": "Would come"}


def _told(proposal: Proposal, changed: Iterable[Change]) -> Iterator[Part]:
    yield _part("Today", proposal.today)
    yield _part("How far it has got", f"{say.capital(proposal.progress.value)}. {proposal.status}")
    lines = tuple(Line(f"{_HOW[one.how]}: {one.rule.title} ({one.rule.id})") for one in changed)
    if lines:
        yield Part("Rules", lines, folded=False)
    if proposal.not_encoded:
        yield _part("Why it cannot be worked out", proposal.not_encoded)
    yield _part("What was read", proposal.seen)


def _part(label: str, text: str) -> Part:
    return Part(label, (Line(text),), folded=False)


# --- a comparison ---------------------------------------------------------------------------------


def comparison_report(found: Comparison) -> Report:
    """What would change for the case, each answer before and after, and which proposal does it."""
    left_out = [proposal for proposal in found.reform.proposals if not proposal.edits]
    return Report(
        heading=f"What would change: {found.reform.title}",
        opening=(
            say.AS_OF.format(day=day_words(found.before.as_of)),
            AS_IF,
            _counted(found),
        ),
        brief=(),
        sections=tuple(
            with_content(
                (
                    Section(
                        "changes",
                        "What would change",
                        entries=tuple(map(_Told(found).entry, found.differences)),
                    ),
                    Section(
                        "left-out",
                        "Proposals that are left out, since they cannot be worked out",
                        lines=tuple(Line(proposal.then) for proposal in left_out),
                    ),
                )
            )
        ),
        closing=(NOT_LAW, say.NOT_ADVICE),
    )


def _counted(found: Comparison) -> str:
    if not found.reform.encoded:
        return NOTHING
    number = len(found.differences)
    told = {
        0: "Nothing that we can work out would change in this case.",
        1: "One answer would change.",
    }
    return told.get(number, f"{number} answers would change.")


class _Told:
    """Tells the differences of one comparison."""

    def __init__(self, found: Comparison) -> None:
        self._found = found

    def entry(self, difference: Difference) -> Entry:
        """One difference, before and after, and the proposals that make it."""
        either = difference.either
        why = self._found.because[difference]
        today = self._state(difference.before, SAID_NOTHING)
        then = (self._state(difference.after, SAYS_NOTHING), *_more(difference))
        return Entry(
            heading=either.title,
            parts=(
                _part("Today", today),
                _part("Then", " ".join(then)),
                *_to_be_done(difference),
                Part("Because of", tuple(map(_because, why)), folded=False),
                Part("The rule", (Line(either.rule.id),)),
            ),
            about=either.record.id,
        )

    def _state(self, finding: Finding | None, nothing: str) -> str:
        if finding is None:
            return nothing
        words = state_words(_taken_as_sure(finding), self._found.before.as_of)
        likely = finding.answer.if_engaged
        return f"{words} (if it applies: {likely.value})." if likely else f"{words}."


def _taken_as_sure(finding: Finding) -> Finding:
    """A finding of a rule that we are sure of: what is compared is what the rules say, not what we know."""
    return replace(finding, rule=replace(finding.rule, confidence=Confidence.HIGH))


def _more(difference: Difference) -> Iterator[str]:
    """What changes besides the state: how strong it is, and its last day."""
    before, after = difference.before, difference.after
    if not before or not after:
        return
    if before.rule.strength is not after.rule.strength:
        yield f"It is {before.rule.strength.value} today and would be {after.rule.strength.value}."
    was, would_be = _last_day(before), _last_day(after)
    if was and would_be and was != would_be:
        yield f"Its last day is {was} today and would be {would_be}."


def _to_be_done(difference: Difference) -> Iterator[Part]:
    """What would have to be done, where it is not what has to be done today."""
    before, after = difference.before, difference.after
    if after and (before is None or before.rule.must != after.rule.must):
        yield _part("What would have to be done", after.rule.must)


def _because(proposal: Proposal) -> Line:
    return Line(f"{proposal.then} ({say.capital(proposal.progress.value)}.)")


def _last_day(finding: Finding) -> str:
    due = finding.answer.dates.get("due")
    return due.words() if due is not None and say.day_is_known(due) else ""


# --- as data --------------------------------------------------------------------------------------


def reform_as_json(reform: Reform, rulebook: Rulebook) -> dict[str, object]:
    """One reform as plain data.  BadReform if it does not fit the rulebook."""
    changed = changes(reform, rulebook)
    return {
        "id": reform.id,
        "title": reform.title,
        "made_by": reform.made_by,
        "published_on": reform.published_on.isoformat(),
        "status": reform.status,
        "status_on": reform.status_on.isoformat(),
        "papers": [{"title": paper.title, "url": paper.url} for paper in reform.papers],
        "proposals": [_proposal_as_json(one, changed.get(one, ())) for one in reform.proposals],
        "doubts": list(reform.doubts),
    }


def _proposal_as_json(proposal: Proposal, changed: Iterable[Change]) -> dict[str, object]:
    return {
        "id": proposal.id,
        "today": proposal.today,
        "then": proposal.then,
        "progress": proposal.progress.value,
        "status": proposal.status,
        "seen": proposal.seen,
        "encoded": bool(proposal.edits),
        "not_encoded": proposal.not_encoded,
        "rules": [{"rule": one.rule.id, "how": one.how} for one in changed],
    }


def comparison_as_json(found: Comparison) -> dict[str, object]:
    """A comparison as plain data: each difference with the answer before and after (null for none)."""
    return {
        "reform": found.reform.id,
        "note": NOT_LAW,
        "as_of": iso(found.before.as_of),
        "receipts": {
            "before": found.before.receipt.rulebook_hash,
            "after": found.after.receipt.rulebook_hash,
        },
        "differences": [_difference_as_json(found, one) for one in found.differences],
        "left_out": [proposal.id for proposal in found.reform.proposals if not proposal.edits],
    }


def _difference_as_json(found: Comparison, one: Difference) -> dict[str, object]:
    either = one.either
    return {
        "rule": either.rule.id,
        "step": either.step,
        "matter": either.record.id,
        "title": either.title,
        "before": _answer_as_json(one.before),
        "after": _answer_as_json(one.after),
        "because": [proposal.id for proposal in found.because[one]],
    }


_TOLD = (
    *("strength", "status", "possible", "if_engaged", *DAYS, "days_late"),
    *("unless", "excused_by", "shut_out_by", "readings"),
)
"""What is told of an answer.  Sources, replies and remedies are left out: they are those of today's law."""


def _answer_as_json(finding: Finding | None) -> dict[str, object] | None:
    if finding is None:
        return None
    whole = finding_as_json(finding)
    return {"must": finding.rule.must} | {name: whole[name] for name in _TOLD}
