"""What an outcome is about: a problem that can be chosen, or a rule and perhaps one reply of the body's.

As one text, for a form: "care-not-assessed", "rule:ehc.final-plan-20-weeks" or "rule:...:no-diagnosis".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dutybound.engine import Finding, Result
from dutybound.language import Rule
from dutybound.letters.weight import WRONG
from dutybound.web.casework.trail.kinds import Outcome
from dutybound.web.family.file import law, problems

_RULE = "rule:"


@dataclass(frozen=True, order=True)
class About:
    """One of `problem` and `rule` is given; `reply` is the code of one of the rule's replies, or ""."""

    problem: str = ""
    rule: str = ""
    reply: str = ""

    @classmethod
    def of(cls, outcome: Outcome) -> About:
        return cls(outcome.problem, outcome.rule, outcome.reply)

    @classmethod
    def read(cls, text: str) -> About:
        """What `text` gave."""
        if not text.startswith(_RULE):
            return cls(problem=text)
        rule, _colon, reply = text.removeprefix(_RULE).partition(":")
        return cls(rule=rule, reply=reply)

    def known(self) -> bool:
        """Whether it is all ids of this version's.  Anything else may be words that somebody typed."""
        if self.problem:
            return any(one.id == self.problem for one in problems())
        return self.rule in _rules() and self.reply in {"", *_replies(self.rule)}

    def text(self) -> str:
        if self.problem:
            return self.problem
        return f"{_RULE}{self.rule}:{self.reply}" if self.reply else f"{_RULE}{self.rule}"

    def words(self) -> str:
        """In words; an id where this version's law does not know it."""
        if self.problem:
            return problem_words(self.problem)
        if self.rule not in _rules():
            return self.rule
        said = _replies(self.rule).get(self.reply, self.reply)
        return f"They said: {said}" if self.reply else _rules()[self.rule].title


def problem_words(name: str) -> str:
    """A problem in a family's words; what was typed where it is none of those that can be chosen."""
    return next((one.words for one in problems() if one.id == name), name)


@cache
def _rules() -> dict[str, Rule]:
    return {rule.id: rule for rule in law()}


@cache
def _replies(rule_id: str) -> dict[str, str]:
    """The replies that a rule answers, by their codes."""
    replies = _rules()[rule_id].replies
    return {one.said.code: one.statement for one in replies if one.said is not None}


def went_wrong(result: Result) -> Iterator[About]:
    """The rules that were not kept, and the replies that the body gave, each once."""
    yield from dict.fromkeys(one for finding in result.findings for one in _in(finding))


def _in(finding: Finding) -> Iterator[About]:
    if finding.status in WRONG:
        yield About(rule=finding.rule.id)
    for reply in finding.replies:
        if reply.said is not None:
            yield About(rule=finding.rule.id, reply=reply.said.code)
