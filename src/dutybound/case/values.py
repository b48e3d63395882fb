"""One answer of a case file: from text to value, as the field's type says."""

from __future__ import annotations

from dutybound.case import errors
from dutybound.case.document import Scalar
from dutybound.case.suggest import phrase
from dutybound.days import ALL_TIME, FIRST, Day, Span, UnreadableDate, iso, parse_span
from dutybound.engine.cases import Occurrence, Value
from dutybound.language import Choice, DateFact, Event, Field, YesNo
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

YES, NO = frozenset({"yes", "true"}), frozenset({"no", "false"})
NOT_KNOWN = frozenset({"unknown", "not known", "don't know", "dont know", "?", ""})
NONE = frozenset({"none", "not applicable"})


def read_value(field: Field, scalar: Scalar, file: str, as_of: Day) -> Value:
    """The value of one answer.  A CaseFileError says what is wrong with it and what to write."""
    word = scalar.text.strip().casefold()
    if isinstance(field, YesNo):
        return _yes_no(field, scalar, word, file)
    if isinstance(field, Choice):
        return _choice(field, scalar, word, file)
    if isinstance(field, Event):
        return _event(field, scalar, word, file, as_of)
    if isinstance(field, DateFact):
        return _date_fact(scalar, word, file)
    return frozenset({_code(field, scalar, word, file)})


def read_date(scalar: Scalar, file: str) -> Span:
    """A date that may be vague."""
    try:
        return parse_span(scalar.text)
    except UnreadableDate as problem:
        what = f"{errors.quoted(scalar.text)} {problem.why}."
        raise errors.BadDate(file, scalar.line, what, problem.instead) from None


def _yes_no(field: Field, scalar: Scalar, word: str, file: str) -> Value:
    for words, value in ((YES, TRUE), (NO, FALSE), (NOT_KNOWN, UNKNOWN)):
        if word in words:
            return value
    what = (
        f"'{field.name}' is a question to answer with yes or no, not {errors.quoted(scalar.text)}."
    )
    raise errors.UnknownAnswer(file, scalar.line, what, "Write yes, no or unknown.")


def _choice(field: Choice, scalar: Scalar, word: str, file: str) -> Value:
    if word in field.options:
        return frozenset({word})
    if word in NOT_KNOWN:
        return frozenset()
    raise _no_such_option(field, scalar, field.options, file)


def _code(field: Field, scalar: Scalar, word: str, file: str) -> str:
    options = getattr(field, "options", {})
    if word not in options:
        raise _no_such_option(field, scalar, options, file)
    return word


def _no_such_option(
    field: Field, scalar: Scalar, options: dict[str, str], file: str
) -> errors.UnknownAnswer:
    what = f"{errors.quoted(scalar.text)} is not an answer that '{field.name}' has."
    hint = phrase(scalar.text, options) or f"It has: {', '.join(options)}."
    return errors.UnknownAnswer(file, scalar.line, what, hint)


def _event(field: Field, scalar: Scalar, word: str, file: str, as_of: Day) -> Value:
    if word in YES:
        return Occurrence(TRUE, Span(FIRST, as_of))
    if word in NO:
        return Occurrence(FALSE)
    if word in NOT_KNOWN:
        return Occurrence(UNKNOWN)
    span = read_date(scalar, file)
    if span == ALL_TIME:
        return Occurrence(UNKNOWN)
    if span.earliest > as_of:
        what = (
            f"'{field.name}' cannot have happened {_when(span)}: the case is told on {iso(as_of)}."
        )
        instead = "Write 'no' if it has not happened yet, or give a later 'as_of'."
        raise errors.NotYet(file, scalar.line, what, instead)
    return Occurrence(TRUE, Span(span.earliest, min(span.latest, as_of)))


def _date_fact(scalar: Scalar, word: str, file: str) -> Value:
    if word in NONE:
        return Occurrence(FALSE)
    return ALL_TIME if word in NOT_KNOWN else read_date(scalar, file)


def _when(span: Span) -> str:
    return f"on {iso(span.earliest)}" if span.exact else f"in {span.text()}"
