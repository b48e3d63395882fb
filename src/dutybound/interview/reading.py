"""What somebody answered, as a value: a word, a number from a list, or a day told in any form."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dutybound.case.suggest import phrase
from dutybound.days import ALL_TIME, FIRST, Day, Span, UnreadableDate, date_words
from dutybound.days.relative import parse_relative
from dutybound.engine.cases import Occurrence, Value
from dutybound.engine.questions import Kind, Question
from dutybound.language.truth import FALSE, TRUE, UNKNOWN


class NotUnderstood(Exception):
    """An answer that cannot be read; its text says what to say instead."""


class DateNotUnderstood(NotUnderstood):
    """A day that cannot be read; `why` is what is wrong with it, as `UnreadableDate` has it."""

    def __init__(self, text: str, why: str) -> None:
        super().__init__(text)
        self.why = why


class DayNotCome(NotUnderstood):
    """A day on which something is said to have happened that is still to come."""


YES = frozenset({"yes", "y", "yeah", "yep", "true"})
NO = frozenset({"no", "n", "nope", "false", "not yet", "never"})
NONE = frozenset({"none", "no", "n", "nothing", "not applicable"})
_NOT_KNOWN = {
    "don't know",
    "dont know",
    "do not know",
    "not sure",
    "no idea",
    "unknown",
    "not known",
    "can't remember",
    "cannot remember",
}


def plain(text: str) -> str:
    """A text without what makes no difference: case, spaces, kinds of apostrophe, a full stop."""
    return " ".join(text.replace("’", "'").casefold().split()).strip(" .!")


def is_not_known(word: str) -> bool:
    """Whether a plain text says that somebody does not know."""
    return re.sub(r"^(?:i|we) ", "", word) in _NOT_KNOWN


def yes_or_no(text: str) -> bool | None:
    """Yes, no, or None for "I don't know".  NotUnderstood for anything else."""
    word = plain(text)
    if word in YES | NO:
        return word in YES
    if is_not_known(word):
        return None
    raise NotUnderstood("Type yes, no or don't know.")


def numbers_of(text: str, most: int) -> list[int]:
    """Numbers from 1 to `most`, each once.  NotUnderstood for anything else."""
    parts = [part for part in re.split(r"[\s,;]+|\band\b", text.strip()) if part]
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
    if not numbers or len(numbers) != len(parts) or not all(1 <= n <= most for n in numbers):
        raise NotUnderstood(f"Type a number from 1 to {most}, or several, as in 1, 3.")
    return list(dict.fromkeys(numbers))


def read_value(said: str, question: Question, as_of: Day) -> Value:
    """What an answer to a question about a fact says.  NotUnderstood says what to say instead."""
    word = plain(said)
    if question.kind is Kind.YES_NO:
        known = yes_or_no(said)
        return UNKNOWN if known is None else TRUE if known else FALSE
    if question.kind is Kind.ONE_OF:
        return _one_option(said, word, question.options)
    if question.kind is Kind.SOME_OF:
        return _some_options(said, word, question.options)
    if question.kind is Kind.EVENT:
        return _event(said, word, as_of)
    return _day(said, word, as_of)


def _one_option(said: str, word: str, options: Mapping[str, str]) -> Value:
    if is_not_known(word):
        return frozenset()
    if word in options:
        return frozenset({word})
    numbers = _numbers(said, options, " Or type don't know.")
    if len(numbers) > 1:
        raise NotUnderstood("Type one number only. If several could be right, type don't know.")
    return frozenset({list(options)[numbers[0] - 1]})


def _some_options(said: str, word: str, options: Mapping[str, str]) -> Value:
    if word in NONE or is_not_known(word):
        return frozenset()
    if word in options:
        return frozenset({word})
    numbers = _numbers(said, options, " Or type none.")
    return frozenset(list(options)[number - 1] for number in numbers)


def _numbers(said: str, options: Mapping[str, str], instead: str) -> list[int]:
    try:
        return numbers_of(said, len(options))
    except NotUnderstood as problem:
        near = phrase(said, options) if said[:1].isalpha() else ""
        raise NotUnderstood(f"{near or problem}{instead}") from None


def _event(said: str, word: str, as_of: Day) -> Value:
    if word in NO:
        return Occurrence(FALSE)
    if word in YES:
        return Occurrence(TRUE, Span(FIRST, as_of))
    if is_not_known(word):
        return Occurrence(UNKNOWN)
    span = _span(re.sub(r"^yes,? +", "", said, flags=re.IGNORECASE), as_of)
    if span.earliest > as_of:
        raise DayNotCome(
            f"That is after {date_words(as_of)}, the day on which this is told. "
            "Type no if it has not happened yet."
        )
    return Occurrence(TRUE, Span(span.earliest, min(span.latest, as_of)))


def _day(said: str, word: str, as_of: Day) -> Value:
    if word in NONE:
        return Occurrence(FALSE)
    return ALL_TIME if is_not_known(word) else _span(said, as_of)


def _span(said: str, as_of: Day) -> Span:
    try:
        return parse_relative(said, as_of)
    except UnreadableDate as problem:
        raise DateNotUnderstood(
            f"{problem} Or tell it from today: two weeks ago, last March. Or type don't know.",
            problem.why,
        ) from None


def taken_as(said: str, value: Value) -> str:
    """How a vague day, or one told from today, was taken; "" where there is nothing to check."""
    span = value.span if isinstance(value, Occurrence) else value
    if not isinstance(span, Span) or span == ALL_TIME or plain(said) in YES | NO | NONE:
        return ""
    return "" if plain(said) in {span.words().casefold(), span.text()} else span.words()
