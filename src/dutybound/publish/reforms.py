"""Reforms, set out to be read: the list, one reform, and what one would change for a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dutybound.days import Day, date_words, from_date, iso
from dutybound.days import words as day_words
from dutybound.engine import Case, check
from dutybound.engine import report_words as say
from dutybound.engine.as_json import finding_as_json
from dutybound.engine.check import Result
from dutybound.engine.comparing import Difference, differences
from dutybound.engine.findings import Finding
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section
from dutybound.engine.report_states import state_words
from dutybound.language import Rulebook
from dutybound.language.reforms import Proposal, Reform, Removed, reformed

AS_IF = "This compares the law as it is with the law as it would be, as if the proposals had always been law."
NOT_LAW = "None of this is law unless it says so. It is no forecast either."
SAYS_NOTHING = "nothing (the rule would be gone, or would not apply)"
SAID_NOTHING = "nothing (there is no such rule, or it does not apply)"


@dataclass(frozen=True)
class Comparison:
    """One case as the law is, and as it would be under a reform."""

    reform: Reform
    before: Result
    after: Result
    differences: tuple[Difference, ...]
    because: Mapping[str, tuple[Proposal, ...]]


def compare(
    case: Case, rulebook: Rulebook, reform: Reform, *, as_of: Day | None = None
) -> Comparison:
    """What a reform would change for one case, had it been law all along.  BadReform if it does not fit."""
    changed = reformed(rulebook, reform)
    before, after = check(case, rulebook, as_of=as_of), check(case, changed.rulebook, as_of=as_of)
    return Comparison(reform, before, after, differences(before, after), changed.because)


# --- one reform -----------------------------------------------------------------------------------


def reform_report(reform: Reform) -> Report:
    """Everything that is known of one reform: what can be worked out, what cannot, and where it was read."""
    looked = date_words(from_date(reform.status_on))
    other = [proposal for proposal in reform.proposals if not proposal.edits]
    return Report(
        heading=reform.title,
        opening=(
            f"Id: {reform.id}. Made by {reform.made_by}, {date_words(from_date(reform.published_on))}.",
            f"Where it stands (looked at on {looked}): {reform.status}",
        ),
        brief=(),
        sections=tuple(
            section
            for section in (
                Section("encoded", "What can be worked out", entries=_proposals(reform.encoded)),
                Section("not-encoded", "What cannot be worked out", entries=_proposals(other)),
                Section("doubts", "Doubts", lines=tuple(map(Line, reform.doubts))),
                Section(
                    "papers",
                    "Where it was read",
                    lines=tuple(Line(p.title, p.url) for p in reform.papers),
                ),
            )
            if section.entries or section.lines
        ),
        closing=(NOT_LAW, say.NOT_ADVICE),
    )


def _proposals(proposals: Iterable[Proposal]) -> tuple[Entry, ...]:
    return tuple(
        Entry(proposal.then, parts=tuple(_told(proposal)), state=proposal.progress.value)
        for proposal in proposals
    )


def _told(proposal: Proposal) -> Iterator[Part]:
    yield _part("Today", proposal.today)
    yield _part("How far it has got", f"{say.capital(proposal.progress.value)}. {proposal.status}")
    if proposal.not_encoded:
        yield _part("Why it cannot be worked out", proposal.not_encoded)
    yield _part("What was read", proposal.seen)


def _part(label: str, text: str) -> Part:
    return Part(label, (Line(text),), folded=False)


# --- a comparison ---------------------------------------------------------------------------------


def comparison_report(found: Comparison) -> Report:
    """What would change for the case, each answer before and after, and which proposal does it."""
    number = len(found.differences)
    told = {0: "Nothing that we can work out would change.", 1: "One answer would change."}
    left_out = [proposal for proposal in found.reform.proposals if not proposal.edits]
    return Report(
        heading=f"What would change: {found.reform.title}",
        opening=(
            say.AS_OF.format(day=day_words(found.before.as_of)),
            AS_IF,
            told.get(number, f"{number} answers would change."),
        ),
        brief=(),
        sections=tuple(
            section
            for section in (
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
            if section.entries or section.lines
        ),
        closing=(NOT_LAW, say.NOT_ADVICE),
    )


class _Told:
    """Tells the differences of one comparison."""

    def __init__(self, found: Comparison) -> None:
        self._found = found

    def entry(self, difference: Difference) -> Entry:
        """One difference, before and after, and the proposals that make it."""
        either = difference.either
        why = self._found.because.get(either.rule.id, ())
        return Entry(
            heading=either.title,
            says=(
                f"Today: {self._state(difference.before, SAID_NOTHING)}.",
                f"Then: {self._state(difference.after, SAYS_NOTHING)}.",
                *self._strength(difference),
            ),
            parts=(
                Part("Because of", tuple(Line(proposal.then) for proposal in why), folded=False),
                Part("The rule", (Line(either.rule.id),)),
            ),
            about=either.record.id,
        )

    def _state(self, finding: Finding | None, nothing: str) -> str:
        if finding is None:
            return nothing
        words = state_words(finding, self._found.before.as_of)
        return f"{words[:1].lower()}{words[1:]}"

    def _strength(self, difference: Difference) -> Iterator[str]:
        before, after = difference.before, difference.after
        if before and after and before.rule.strength is not after.rule.strength:
            yield (
                f"It is {before.rule.strength.value} today and would be {after.rule.strength.value}."
            )


# --- as data --------------------------------------------------------------------------------------


def reform_as_json(reform: Reform) -> dict[str, object]:
    """One reform as plain data."""
    return {
        "id": reform.id,
        "title": reform.title,
        "made_by": reform.made_by,
        "published_on": reform.published_on.isoformat(),
        "status": reform.status,
        "status_on": reform.status_on.isoformat(),
        "papers": [{"title": paper.title, "url": paper.url} for paper in reform.papers],
        "proposals": [_proposal_as_json(proposal) for proposal in reform.proposals],
        "doubts": list(reform.doubts),
    }


def _proposal_as_json(proposal: Proposal) -> dict[str, object]:
    return {
        "id": proposal.id,
        "today": proposal.today,
        "then": proposal.then,
        "progress": proposal.progress.value,
        "status": proposal.status,
        "seen": proposal.seen,
        "encoded": bool(proposal.edits),
        "not_encoded": proposal.not_encoded,
        "removes": [edit.rule for edit in proposal.edits if isinstance(edit, Removed)],
    }


def comparison_as_json(found: Comparison) -> dict[str, object]:
    """A comparison as plain data: each difference with the status before and after (null for none)."""
    return {
        "reform": found.reform.id,
        "as_of": iso(found.before.as_of),
        "receipts": {
            "before": found.before.receipt.rulebook_hash,
            "after": found.after.receipt.rulebook_hash,
        },
        "differences": [_difference_as_json(found, one) for one in found.differences],
    }


def _difference_as_json(found: Comparison, one: Difference) -> dict[str, object]:
    either = one.either
    return {
        "rule": either.rule.id,
        "step": either.step,
        "matter": either.record.id,
        "title": either.title,
        "before": one.before and finding_as_json(one.before),
        "after": one.after and finding_as_json(one.after),
        "because": [proposal.id for proposal in found.because.get(either.rule.id, ())],
    }
