"""What somebody typed in answer to a question: a command, or an answer with whose it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from dutybound.case.suggest import phrase
from dutybound.days import ALL_TIME, FIRST, Day, Span, UnreadableDate, date_words
from dutybound.days.relative import parse_relative
from dutybound.engine.cases import Account, Occurrence, Value
from dutybound.engine.questions import Kind, Question
from dutybound.language import Proof, Speaker
from dutybound.language.truth import FALSE, TRUE, UNKNOWN


class Command(Enum):
    """What can be typed instead of an answer."""

    BACK = "back"
    SKIP = "skip"
    WHY = "why"
    HELP = "help"
    SAVE = "save"
    STOP = "stop"


class NotUnderstood(Exception):
    """An answer that cannot be read; its text says what to type instead."""


_COMMANDS = {command.value: command for command in Command} | {
    "?": Command.HELP,
    "quit": Command.STOP,
    "exit": Command.STOP,
    "next": Command.SKIP,
}
_YES = {"yes", "y", "yeah", "yep", "true"}
_NO = {"no", "n", "nope", "false", "not yet", "never"}
_NONE = {"none", "no", "n", "nothing", "not applicable"}
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
_SPEAKERS: Mapping[str, Speaker] = {
    **{speaker.value: speaker for speaker in Speaker},
    "i": Speaker.FAMILY,
    "we": Speaker.FAMILY,
}
_PROOFS: Mapping[str, Proof] = {
    **{proof.value: proof for proof in Proof},
    "email": Proof.EMAIL,
    "from memory": Proof.MEMORY,
}
_WHO = (
    r"(?:the )?(?P<who>{names}) (?:says?|said|told us|told me)(?: so)?"
    r"|(?:said by|says|according to) (?:the )?(?P<by>{names})"
).format(names="|".join(_SPEAKERS))


def command_of(text: str) -> Command | None:
    """The command that a text is, if it is one."""
    return _COMMANDS.get(_plain(text))


def read_answer(text: str, question: Question, as_of: Day) -> Account:
    """An answer, who says so and what shows it.  NotUnderstood says what to type instead."""
    said, who, proof = _taken_apart(text)
    return Account(_value(said, question, as_of), who or Speaker.FAMILY, proof)


def yes_or_no(text: str) -> bool | None:
    """Yes, no, or None for "I don't know".  NotUnderstood for anything else."""
    word = _plain(text)
    if word in _YES | _NO:
        return word in _YES
    if _is_not_known(word):
        return None
    raise NotUnderstood("Type yes, no or don't know.")


def numbers_of(text: str, most: int) -> list[int]:
    """Numbers from 1 to `most`, each once.  NotUnderstood for anything else."""
    parts = [part for part in re.split(r"[\s,;]+|\band\b", text.strip()) if part]
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
    if not numbers or len(numbers) != len(parts) or not all(1 <= n <= most for n in numbers):
        raise NotUnderstood(f"Type a number from 1 to {most}, or several, as in 1, 3.")
    return list(dict.fromkeys(numbers))


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split()).strip(" .!")


def _is_not_known(word: str) -> bool:
    return re.sub(r"^(?:i|we) ", "", word) in _NOT_KNOWN


def _taken_apart(text: str) -> tuple[str, Speaker | None, Proof | None]:
    """The answer, who says so and what shows it: the last two after commas, in either order."""
    said, who, proof = text.strip(), None, None
    while "," in said:
        before, _, last = said.rpartition(",")
        found_who, found_proof = _who(last), _proof(last)
        if found_who is None and found_proof is None:
            break
        said, who, proof = before.strip(), who or found_who, proof or found_proof
    return said, who, proof


def _who(text: str) -> Speaker | None:
    found = re.fullmatch(_WHO, _plain(text))
    return None if found is None else _SPEAKERS[found["who"] or found["by"]]


def _proof(text: str) -> Proof | None:
    word = re.sub(r"^shown by (?:an? )?|^(?:an?|by|in an?) ", "", _plain(text))
    return None if word == "none" else _PROOFS.get(word)


# --- values -----------------------------------------------------------------------------------------


def _value(said: str, question: Question, as_of: Day) -> Value:
    word = _plain(said)
    if question.kind is Kind.YES_NO:
        known = yes_or_no(said)
        return UNKNOWN if known is None else TRUE if known else FALSE
    if question.kind is Kind.ONE_OF:
        return _one_option(said, word, question)
    if question.kind is Kind.SOME_OF:
        return _some_options(said, word, question)
    if question.kind is Kind.EVENT:
        return _event(said, word, as_of)
    return _day(said, word, as_of)


def _one_option(said: str, word: str, question: Question) -> Value:
    if _is_not_known(word):
        return frozenset()
    codes = list(question.options)
    if word in codes:
        return frozenset({word})
    numbers = _numbers(said, question)
    if len(numbers) > 1:
        raise NotUnderstood("Type one number only. If several could be right, type don't know.")
    return frozenset({codes[numbers[0] - 1]})


def _some_options(said: str, word: str, question: Question) -> Value:
    if word in _NONE or _is_not_known(word):
        return frozenset()
    codes = list(question.options)
    if word in codes:
        return frozenset({word})
    return frozenset(codes[number - 1] for number in _numbers(said, question))


def _numbers(said: str, question: Question) -> list[int]:
    try:
        return numbers_of(said, len(question.options))
    except NotUnderstood as problem:
        near = phrase(said, question.options) if said[:1].isalpha() else ""
        instead = " Or type don't know." if question.kind is Kind.ONE_OF else " Or type none."
        raise NotUnderstood(f"{near or problem}{instead}") from None


def _event(said: str, word: str, as_of: Day) -> Value:
    if word in _NO:
        return Occurrence(FALSE)
    if word in _YES:
        return Occurrence(TRUE, Span(FIRST, as_of))
    if _is_not_known(word):
        return Occurrence(UNKNOWN)
    span = _span(re.sub(r"^yes,? +", "", said, flags=re.IGNORECASE), as_of)
    if span.earliest > as_of:
        raise NotUnderstood(
            f"That is after {date_words(as_of)}, the day on which this is told. "
            "Type no if it has not happened yet."
        )
    return Occurrence(TRUE, Span(span.earliest, min(span.latest, as_of)))


def _day(said: str, word: str, as_of: Day) -> Value:
    if word in _NONE:
        return Occurrence(FALSE)
    return ALL_TIME if _is_not_known(word) else _span(said, as_of)


def _span(said: str, as_of: Day) -> Span:
    try:
        return parse_relative(said, as_of)
    except UnreadableDate as problem:
        raise NotUnderstood(
            f"{problem} Or tell it from today: two weeks ago, last March. Or type don't know."
        ) from None


def needs_echo(text: str, account: Account) -> str:
    """How a vague day, or one told from today, was taken; "" where there is nothing to check."""
    said, *_ = _taken_apart(text)
    value = account.value
    span = value.span if isinstance(value, Occurrence) else value
    if not isinstance(span, Span) or span == ALL_TIME or _plain(said) in _YES | _NO | _NONE:
        return ""
    plain = {span.words().casefold(), span.text()}
    return "" if _plain(said) in plain else span.words()
