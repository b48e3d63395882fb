"""What somebody typed in answer to a question: a command, or an answer with whose it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from dutybound.days import Day
from dutybound.engine.cases import Account
from dutybound.engine.questions import Question
from dutybound.interview.reading import plain, read_value, taken_as
from dutybound.language import Proof, Speaker


class Command(Enum):
    """What can be typed instead of an answer."""

    BACK = "back"
    SKIP = "skip"
    WHY = "why"
    HELP = "help"
    SAVE = "save"
    STOP = "stop"


_COMMANDS = {command.value: command for command in Command} | {
    "?": Command.HELP,
    "quit": Command.STOP,
    "exit": Command.STOP,
    "next": Command.SKIP,
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
    return _COMMANDS.get(plain(text))


def read_answer(text: str, question: Question, as_of: Day) -> Account:
    """An answer, who says so and what shows it.  NotUnderstood says what to type instead."""
    said, who, proof = _taken_apart(text)
    return Account(read_value(said, question, as_of), who or Speaker.FAMILY, proof)


def needs_echo(text: str, account: Account) -> str:
    """How a vague day, or one told from today, was taken; "" where there is nothing to check."""
    said, *_ = _taken_apart(text)
    return taken_as(said, account.value)


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
    found = re.fullmatch(_WHO, plain(text))
    return None if found is None else _SPEAKERS[found["who"] or found["by"]]


def _proof(text: str) -> Proof | None:
    word = re.sub(r"^shown by (?:an? )?|^(?:an?|by|in an?) ", "", plain(text))
    return None if word == "none" else _PROOFS.get(word)
