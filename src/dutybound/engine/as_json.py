"""A result, and a rule, as plain data: what `--format json` prints.

The format of an answer is described in docs/json.md and by docs/schemas/answer-1.json.  Days are ISO 8601; a
span of one day is a string, any other span has an earliest and a latest day, null where there is none.
"""

from __future__ import annotations

from collections.abc import Iterable

from dutybound.days import FIRST, LAST, Span, from_date, iso
from dutybound.engine import prose
from dutybound.engine.changes import Change, what_would_change
from dutybound.engine.check import Result
from dutybound.engine.findings import Answer, Days, Finding, Open, Reason
from dutybound.engine.receipt import Receipt
from dutybound.engine.solicitor import needs_a_solicitor
from dutybound.engine.views import View
from dutybound.language import (
    Citation,
    Contested,
    Extension,
    Field,
    InForce,
    Judgment,
    Remedy,
    Reply,
    Reviewed,
    Rule,
    Status,
    Step,
    fingerprint,
)
from dutybound.language.rules import Text, excuses_of, extension_of

VERSION = 1
"""The version of the format of an answer; a field added does not change it, one changed or gone does."""

Plain = dict[str, object]

# A day is shown only with a status that it belongs to: the rest are ends of sums that say nothing.
_SHOWN_WITH = {
    "done": {Status.MET, Status.MET_LATE, Status.EXCUSED},
    "since": {Status.OWED_NOT_MET},
    "crossed": {Status.APPEARS_CROSSED},
    "used": {Status.USED},
}
DAYS = ("due", "last", "safe", "outer", "opens", "since", "crossed", "done", "used")


def as_json(result: Result) -> Plain:
    """A whole result."""
    return {
        "version": VERSION,
        "as_of": iso(result.as_of),
        "get_a_solicitor": needs_a_solicitor(result.case),
        "findings": [
            {**finding_as_json(finding), "would_change": _changes(result, finding)}
            for finding in result.findings
        ],
        "not_asked": [{"kind": m.key, "noun": m.noun} for m in result.not_asked],
        "receipt": _receipt(result.receipt),
    }


def finding_as_json(finding: Finding) -> Plain:
    """One finding."""
    rule = finding.rule
    return {
        "rule": rule.id,
        "step": finding.step,
        "matter": {"kind": finding.record.matter.key, "id": finding.record.id},
        "title": finding.title,
        "kind": rule.kind,
        "strength": rule.strength.value,
        "owed_by": rule.owed_by.words,
        "owed_to": rule.owed_to.words,
        "status": finding.status.value,
        **_answer(finding.answer),
        "unless": [_open(item) for item in finding.unless],
        "excused_by": [excuse.id for excuse in finding.excused_by],
        "extended_by": _extension(finding.extended_by),
        "shut_out_by": [bar.id for bar in finding.shut_out_by],
        "readings": {name: _named_answer(answer) for name, answer in finding.readings.items()},
        "accounts": {who.value: _named_answer(answer) for who, answer in finding.accounts.items()},
        "on_view": _paths(reason.field for reason in finding.on_view),
        "reasons": [_reason(reason) for reason in finding.reasons],
        "settled_by": [_question(field, record.id) for record, field in finding.settled_by],
        "replies": [_reply(reply) for reply in finding.replies],
        "remedies": [_remedy(remedy) for remedy in rule.remedies],
        **_about_the_law(rule),
        "sources": [_source(citation) for citation in finding.rests_on],
        "reviews": [_reviewed(one) for one in finding.reviews],
    }


def _answer(answer: Answer) -> Plain:
    likely = answer.if_engaged
    return {
        "possible": [status.value for status in Status if status in answer.possible],
        "if_engaged": None if likely is None else likely.value,
        **{name: _day(answer, name) for name in DAYS},
        "days_late": _days(answer.days_late),
        "paused": answer.paused,
        "beyond_calendar": answer.beyond_calendar,
    }


def _named_answer(answer: Answer) -> Plain:
    """An answer under one reading, or on one account."""
    return {"status": answer.status.value, **_answer(answer)}


def _day(answer: Answer, name: str) -> object:
    needs = _SHOWN_WITH.get(name)
    if name not in answer.dates or (needs is not None and not answer.possible & needs):
        return None
    return span_as_json(answer.dates[name])


def span_as_json(span: Span) -> object:
    """An ISO day, or its earliest and latest; None where nothing at all is known."""
    if span.exact and span.latest not in (FIRST, LAST):
        return iso(span.latest)
    earliest = None if span.earliest in (FIRST, LAST) else iso(span.earliest)
    latest = None if span.latest in (FIRST, LAST) else iso(span.latest)
    return None if earliest is latest is None else {"earliest": earliest, "latest": latest}


def _days(days: Days | None) -> object:
    if days is None or days.least == days.most:
        return None if days is None else days.least
    return {"least": days.least, "most": days.most}


def _open(item: Open) -> Plain:
    return {
        "id": item.id,
        "title": item.title,
        "raised": item.raised,
        "settled_by": [field.path for field in item.settled_by],
        "source": item.source,
    }


def _extension(extension: Extension | None) -> Plain | None:
    if extension is None:
        return None
    return {"needs": extension.needs, "source": _source(extension.source)}


def _reason(reason: Reason) -> Plain:
    return {
        "text": reason.sentence,
        "field": None if reason.field is None else reason.field.path,
        "matter": None if reason.record is None else reason.record.id,
        "said_by": [speaker.value for speaker in reason.said_by],
        "shown_by": [proof.value for proof in reason.shown_by],
        "view": reason.view,
    }


def _changes(result: Result, finding: Finding) -> list[Plain]:
    view = View(result.case)
    return [_change(change) for change in what_would_change(view, result.as_of, finding)]


def _change(change: Change) -> Plain:
    return {
        "field": change.field.path,
        "matter": change.record.id,
        "if": change.statement,
        "status": change.status.value,
    }


def _question(field: Field, matter: str) -> Plain:
    return {"field": field.path, "matter": matter, "question": field.question}


def _paths(fields: Iterable[Field | None]) -> list[str]:
    return [field.path for field in fields if field is not None]


def _reply(reply: Reply) -> Plain:
    return {
        "said": reply.statement,
        "verdict": reply.verdict.value,
        "because": reply.because,
        "depends_on": reply.depends_on,
        "source": None if reply.source is None else _source(reply.source),
    }


def _remedy(remedy: Remedy) -> Plain:
    return {
        "id": remedy.id,
        "title": remedy.title,
        "limit": remedy.limit,
        "rule": remedy.rule,
        "source": None if remedy.source is None else _source(remedy.source),
    }


def _about_the_law(rule: Rule) -> Plain:
    return {
        "gives_less": rule.gives_less,
        "best_answer": {"answer": rule.best_answer.answer, "paper": rule.best_answer.paper},
        "sources": [_source(citation) for citation in rule.sources],
        "in_force": _in_force(rule.in_force),
        "seen": rule.seen,
        "checked": iso(from_date(rule.checked)),
        "confidence": rule.confidence.value,
        "doubts": list(rule.doubts),
    }


def _reviewed(one: Reviewed) -> Plain:
    review = one.review
    return {
        "name": review.name,
        "role": review.role,
        "on": review.on.isoformat(),
        "current": one.current,
        "remarks": review.remarks,
    }


def _source(citation: Citation) -> Plain:
    kind = citation.source.kind.value
    return {"words": citation.words, "url": citation.url or None, "kind": kind}


def _in_force(period: InForce) -> Plain:
    return {
        "first": iso(period.first),
        "last": None if period.last is None else iso(period.last),
    }


def _receipt(receipt: Receipt) -> Plain:
    return {
        "program": receipt.program,
        "rulebook": receipt.rulebook,
        "rulebook_version": receipt.rulebook_version,
        "rulebook_hash": receipt.rulebook_hash,
        "calendars": dict(receipt.calendars),
        "as_of": iso(receipt.as_of),
        "case_hash": receipt.case_hash,
        "facts": list(receipt.facts),
    }


# --- a rule ---------------------------------------------------------------------------------------


def rule_as_json(rule: Rule, reviews: Iterable[Reviewed] = ()) -> Plain:
    """One rule, with its conditions and days in words, and who has reviewed it."""
    return {
        "version": VERSION,
        "rule": rule.id,
        "title": rule.title,
        "kind": rule.kind,
        "strength": rule.strength.value,
        "owed_by": rule.owed_by.words,
        "owed_to": rule.owed_to.words,
        "about": {"kind": rule.about.key, "noun": rule.about.noun},
        "applies_when": prose.clause(rule.engaged),
        "must": rule.must,
        "judged": rule.judged,
        "trigger": prose.day_phrase(rule.trigger),
        "named_days": {day.name: prose.day_phrase(day.part) for day in rule.named_days},
        "steps": [_step(step) for step in rule.steps],
        "earlier": [_text(text) for text in rule.earlier],
        "contested": [_contested(question) for question in rule.contested],
        "judgments": [_judgment(judgment) for judgment in rule.judgments],
        "replies": [_reply(reply) for reply in rule.replies],
        "remedies": [_remedy(remedy) for remedy in rule.remedies],
        "never_with": list(rule.never_with),
        **_about_the_law(rule),
        "fingerprint": fingerprint(rule),
        "reviews": [_reviewed(one) for one in reviews],
    }


def _step(step: Step) -> Plain:
    extension = extension_of(step)
    return {
        "id": step.id,
        "title": step.title,
        "when": prose.clause(step.when),
        "days": {name: prose.day_phrase(day) for name, day in step.dates().items()},
        "excused": [
            {"id": e.id, "title": e.title, "source": _source(e.source)} for e in excuses_of(step)
        ],
        "extension": _extension(extension),
    }


def _text(text: Text) -> Plain:
    return {
        "in_force": _in_force(text.in_force),
        "note": text.note,
        "steps": [_step(step) for step in text.steps],
    }


def _contested(question: Contested) -> Plain:
    return {
        "id": question.id,
        "question": question.question,
        "readings": dict(question.readings),
    }


def _judgment(judgment: Judgment) -> Plain:
    return {
        "citation": _source(judgment.citation),
        "settles": judgment.settles,
        "decided": judgment.decided,
        "before": judgment.before,
    }
