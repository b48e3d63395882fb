"""What a rulebook says, string by string, for translators.

Each string has a stable id: the id of its rule, or the path of its fact, and the field that it stands in,
as in "ehc.final-plan-20-weeks/must" or "ehc_request.received/question".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from dutybound.language import Field, Rule, Rulebook
from dutybound.language.fields import Choice, Codes, Event, YesNo
from dutybound.language.steps import Claim, Discretion, Limit, Step

Said = tuple[str, str]


def strings_of(rulebook: Rulebook) -> dict[str, str]:
    """Every string that people read, by its id, in order of id.  Strings that are empty are left out.

    Raises ValueError where one id stands for two strings.
    """
    fields = (field for matter in rulebook.matters for field in matter.fields.values())
    found = chain(
        chain.from_iterable(map(_rule, rulebook)), chain.from_iterable(map(_field, fields))
    )
    strings: dict[str, str] = {}
    for key, text in sorted(found):
        if strings.setdefault(key, text) != text:
            raise ValueError(f"'{key}' stands for two strings")
    return {key: text for key, text in strings.items() if text}


def _rule(rule: Rule) -> Iterator[Said]:
    for name, text in chain(
        _plain(rule), _replies(rule), _remedies(rule), _steps(rule), _contested(rule)
    ):
        yield f"{rule.id}/{name}", text


def _plain(rule: Rule) -> Iterator[Said]:
    yield from (("title", rule.title), ("must", rule.must), ("judged", rule.judged))
    yield "gives-less", rule.gives_less
    yield from (("answer", rule.best_answer.answer), ("paper", rule.best_answer.paper))
    yield from ((f"doubt.{number}", text) for number, text in enumerate(rule.doubts, 1))


def _replies(rule: Rule) -> Iterator[Said]:
    for number, reply in enumerate(rule.replies, 1):
        key = f"reply.{reply.said.code if reply.said is not None else number}"
        yield from ((key, reply.statement), (f"{key}.because", reply.because))
        yield f"{key}.depends-on", reply.depends_on


def _remedies(rule: Rule) -> Iterator[Said]:
    for remedy in rule.remedies:
        yield from (
            (f"remedy.{remedy.id}", remedy.title),
            (f"remedy.{remedy.id}.limit", remedy.limit),
        )


def _steps(rule: Rule) -> Iterator[Said]:
    """The steps of today's text: earlier texts are shown with the words of today's."""
    for step in rule.steps:
        start = f"step.{step.id}." if step.id else "step."
        yield f"{start}title", step.title
        yield from ((start + name, text) for name, text in _parts(step))


def _parts(step: Step) -> Iterator[Said]:
    if isinstance(step, Limit):
        yield from ((f"excuse.{excuse.id}", excuse.title) for excuse in step.excused)
    elif isinstance(step, Claim):
        yield from ((f"bar.{bar.id}", bar.title) for bar in step.shut_out)
        yield "may-let-in", step.may_let_in
    elif isinstance(step, Discretion):
        yield "needs", step.needs


def _contested(rule: Rule) -> Iterator[Said]:
    for question in rule.contested:
        yield f"contested.{question.id}", question.question
        yield from ((f"contested.{question.id}.{n}", text) for n, text in question.readings.items())


def _field(field: Field) -> Iterator[Said]:
    path = field.path
    yield from ((f"{path}/question", field.question), (f"{path}/help", field.help))
    if isinstance(field, YesNo):
        yield from ((f"{path}/yes", field.yes), (f"{path}/no", field.no))
    elif isinstance(field, Choice | Codes):
        yield from ((f"{path}/option.{code}", text) for code, text in field.options.items())
    elif isinstance(field, Event):
        yield from (
            (f"{path}/happened", field.happening),
            (f"{path}/not-happened", field.not_happening),
        )
