"""The form of one question: what can be ticked and typed, and what was meant by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from dutybound.days import ALL_TIME, FIRST, Day, Span, UnreadableDate, parse_span
from dutybound.engine.cases import Account, Occurrence, Record, Value
from dutybound.engine.questions import Kind, Question
from dutybound.interview import DateNotUnderstood, DayNotCome, NotUnderstood, read_value
from dutybound.language import Proof, Speaker
from dutybound.language.truth import FALSE, TRUE, UNKNOWN, Truth

NOT_KNOWN = "unknown"
NONE = "none"
WHEN = "when"
SOME_DAY = "yes"
LONGEST = 200
"""How many characters a typed day may have."""

LONGEST_SHOWN = 40
"""How many of them are shown again where it cannot be read."""

Sent = Mapping[str, list[str]]
"""What a browser sent: the values of each control by its name."""


@dataclass(frozen=True)
class Option:
    """Something that can be ticked."""

    value: str
    text: str
    hint: str = ""


@dataclass(frozen=True)
class AnswerForm:
    """A question's form: `dated` where a day can be typed, `many` where several can be ticked."""

    options: tuple[Option, ...]
    dated: bool = False
    many: bool = False
    chosen: tuple[str, ...] = ()
    typed: str = ""
    said_by: str = Speaker.FAMILY.value
    shown_by: str = ""
    error: str = ""


def form_of(question: Question, account: Account | None) -> AnswerForm:
    """The form of a question about a fact, with what was answered before."""
    form = _empty(question, {})
    if account is None:
        return form
    chosen, typed = _as_sent(question, account.value)
    shown_by = account.shown_by.value if account.shown_by else ""
    return replace(
        form, chosen=chosen, typed=typed, said_by=account.said_by.value, shown_by=shown_by
    )


def list_form(question: Question, said: str, parents: Mapping[str, str]) -> AnswerForm:
    """The form of a question about a list.  `parents` names what a new matter may belong to."""
    chosen = {"not known": (NOT_KNOWN,), "yes": ("yes",), "no": ("no",)}.get(said, ())
    return replace(_empty(question, parents), chosen=chosen)


def sent_form(question: Question, sent: Sent, error: str, parents: Mapping[str, str]) -> AnswerForm:
    """The form as it was sent, with what is wrong with it."""
    return replace(
        _empty(question, parents),
        chosen=tuple(sent.get("answer", ())),
        typed=_one(sent, "answer-when")[:LONGEST],
        said_by=_speaker(_one(sent, "said_by")).value,
        shown_by=_one(sent, "shown_by"),
        error=error,
    )


# --- what can be ticked -----------------------------------------------------------------------------


def _empty(question: Question, parents: Mapping[str, str]) -> AnswerForm:
    unknown = Option(NOT_KNOWN, _("I don’t know"))
    codes = tuple(Option(code, text) for code, text in question.options.items())
    no = Option("no", _("No"))
    if question.kind is Kind.EVENT:
        some_day = Option(SOME_DAY, _("It has happened, but I don’t know when"))
        not_yet = Option("no", _("No, it has not happened so far"))
        return AnswerForm((some_day, not_yet, unknown), dated=True)
    if question.kind is Kind.DAY:
        return AnswerForm((*_no_day(question), unknown), dated=True)
    if question.kind is Kind.SOME_OF:
        return AnswerForm(codes, many=True)
    if question.kind is Kind.ONE_OF:
        return AnswerForm(codes)
    return AnswerForm((*_yes(parents), no))


def _no_day(question: Question) -> tuple[Option, ...]:
    """That there is no such day, which nobody can say of a birth."""
    if question.field is question.matter.nothing_before:
        return ()
    return (Option(NONE, _("None: there is no such date")),)


def _yes(parents: Mapping[str, str]) -> tuple[Option, ...]:
    """Yes, or one yes for each matter that the new one may belong to."""
    if not parents:
        return (Option("yes", _("Yes")),)
    belongs = _("Yes, and it belongs to %(which)s")
    return tuple(Option(f"yes:{name}", belongs % {"which": w}) for name, w in parents.items())


def _as_sent(question: Question, value: Value) -> tuple[tuple[str, ...], str]:
    """What would be ticked and typed for a value."""
    if isinstance(value, Truth):
        return ({TRUE: "yes", FALSE: "no", UNKNOWN: NOT_KNOWN}[value],), ""
    if isinstance(value, frozenset):
        nothing = NONE if question.kind is Kind.SOME_OF else NOT_KNOWN
        return tuple(sorted(value)) or (nothing,), ""
    if not isinstance(value, Occurrence):
        return ((NOT_KNOWN,), "") if value == ALL_TIME else ((WHEN,), _as_typed(value))
    if value.state is TRUE:
        known = value.span.earliest != FIRST or value.span.exact
        return ((WHEN,), _as_typed(value.span)) if known else ((SOME_DAY,), "")
    never = NONE if question.kind is Kind.DAY else "no"
    return (never if value.state is FALSE else NOT_KNOWN,), ""


def _as_typed(span: Span) -> str:
    """A day as somebody would type it, where that reads back as the same."""
    words = span.words().removeprefix("some day ").removeprefix("in ")
    try:
        same = parse_span(words) == span
    except UnreadableDate:
        same = False
    return words if same else span.text()


# --- what was meant ---------------------------------------------------------------------------------


def read_form(question: Question, sent: Sent, as_of: Day) -> Account:
    """The answer that was sent.  NotUnderstood says what to do instead."""
    ticked, typed = sent.get("answer", []), _one(sent, "answer-when").strip()
    if len(typed) > LONGEST:
        raise NotUnderstood(_("That is too long for a date. Write for example 4 March 2026."))
    if question.kind is Kind.SOME_OF:
        value: Value = _several(question, ticked)
    else:
        value = _read(_said(question, ticked, typed), question, as_of)
    return Account(value, _speaker(_one(sent, "said_by")), _proof(_one(sent, "shown_by")))


def _read(said: str, question: Question, as_of: Day) -> Value:
    """The answer as a value; a date that cannot be read is answered with examples to go by."""
    try:
        return read_value(said, question, as_of)
    except DayNotCome:
        raise NotUnderstood(
            _("That day is still to come. If it has not happened, choose “No”.")
        ) from None
    except DateNotUnderstood as problem:
        wrong = _("We cannot read “%(said)s” as a date.") % {"said": said[:LONGEST_SHOWN]}
        if _in_plain_words(problem.why):
            wrong = _("“%(said)s” %(why)s.") % {"said": said[:LONGEST_SHOWN], "why": problem.why}
        instead = _(
            "Try 4 March 2026, early March 2026, before Easter 2026 or two weeks ago. "
            "Or choose “I don’t know”."
        )
        raise NotUnderstood(f"{wrong} {instead}") from None


def _in_plain_words(why: str) -> bool:
    """Whether a fault says more than that there is one."""
    return why != "cannot be read as a date"


def _said(question: Question, ticked: list[str], typed: str) -> str:
    """The answer in one word or a day, as it would be typed."""
    dated = question.kind in (Kind.EVENT, Kind.DAY)
    pick = ticked[0] if ticked else ""
    if dated and typed and pick in ("", WHEN):
        return typed
    if dated and pick == WHEN:
        raise NotUnderstood(_("Write a date, for example 4 March 2026. March 2026 is enough."))
    known = {option.value for option in _empty(question, {}).options} | {NOT_KNOWN}
    if pick not in known:
        raise NotUnderstood(_("Choose an answer. “I don’t know” is an answer."))
    return pick


def _several(question: Question, ticked: list[str]) -> frozenset[str]:
    if not ticked:
        raise NotUnderstood(_("Choose what was said, or “None of these”."))
    if NONE in ticked and len(ticked) > 1:
        raise NotUnderstood(_("Choose what was said, or “None of these”, but not both."))
    return frozenset(ticked) & frozenset(question.options)


def read_list(sent: Sent, parents: Mapping[str, Record]) -> tuple[str, Record | None]:
    """The answer to a question about a list, and what the new matter belongs to.  NotUnderstood if none."""
    pick = _one(sent, "answer")
    yes, _colon, name = pick.partition(":")
    if yes == "yes" and (not parents or name in parents):
        return "yes", parents.get(name)
    if pick in ("no", NOT_KNOWN):
        return {"no": "no", NOT_KNOWN: "not known"}[pick], None
    raise NotUnderstood(_("Choose an answer. “I don’t know” is an answer."))


def _one(sent: Sent, name: str) -> str:
    return (sent.get(name) or [""])[0]


def _speaker(word: str) -> Speaker:
    return next((s for s in Speaker if s.value == word), Speaker.FAMILY)


def _proof(word: str) -> Proof | None:
    return next((p for p in Proof if p.value == word), None)
