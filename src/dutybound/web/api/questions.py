"""The next question of an interview of which nothing is kept: all that it hangs on is sent each time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dutybound.case import case_document
from dutybound.case.suggest import phrase
from dutybound.engine.questions import Key
from dutybound.engine.questions import Question as Found
from dutybound.interview import SKIPPED, Asked, Interview, Telling
from dutybound.interview.remaining import how_many_left
from dutybound.language.problems import Problem
from dutybound.web.api import schemas
from dutybound.web.api.reading import Part, read_case
from dutybound.web.api.rulebook import law, problems

_WHY = "The answer helps to tell how this stands: {titles}."
_WHY_WITH_OTHERS = (
    "With another answer, this one can settle something that was come with. Alone it cannot."
)
_WHY_AT_THE_END = "There may be another one that should be looked at too."


def next_question(body: Part) -> schemas.Next:
    """The question to ask next of what was sent."""
    parts = body.members(("case", "problems"), ("leave", "last"))
    telling = Telling(read_case(parts["case"], law()), law())
    chosen = _problems(parts["problems"])
    telling.open_for(chosen)
    asked = [Asked(key, SKIPPED) for key in _keys(parts.get("leave"), telling)]
    if "last" in parts:
        asked.append(Asked(_key(parts["last"], parts["last"].text(), telling)))
    return _next(Interview(telling, law(), chosen, asked=asked))


def _next(interview: Interview) -> schemas.Next:
    document = case_document(interview.telling.case)
    found = interview.next()
    if found is None:
        none = schemas.Left(about=0, least=0, most=0)
        return schemas.Next(question=None, left=none, case=document)
    left = how_many_left(found)
    return schemas.Next(
        question=_question(found, document),
        left=schemas.Left(about=left.about, least=left.least, most=left.most),
        case=document,
    )


# --- what was sent --------------------------------------------------------------------------------


def _problems(part: Part) -> list[Problem]:
    known = problems()
    chosen = []
    for name, place in part.texts():
        if name not in known:
            raise place.wrong("There is no such problem.", phrase(name, known) or _ALL_PROBLEMS)
        chosen.append(known[name])
    if not chosen:
        raise part.wrong("A question is asked about one problem at least.", _ALL_PROBLEMS)
    return list(dict.fromkeys(chosen))


_ALL_PROBLEMS = "/api/1/problems names them all."


def _keys(part: Part | None, telling: Telling) -> Sequence[Key]:
    return [] if part is None else [_key(place, text, telling) for text, place in part.texts()]


def _key(place: Part, text: str, telling: Telling) -> Key:
    """What a key asks for.  Refused where the case has nothing of the kind."""
    matter, dot, name = text.rpartition(".")
    known = _all_keys(telling)
    if text not in known:
        raise place.wrong("No question of this case asks for that.", phrase(text, known))
    return (matter, name) if dot else ("", name)


def _all_keys(telling: Telling) -> set[str]:
    facts = {f"{r.id}.{name}" for r in telling.case.all_records() for name in r.matter.fields}
    return facts | {matter.plural for matter in law().matters if matter.of is not None}


# --- what is answered -----------------------------------------------------------------------------


def _question(found: Found, document: dict[str, Any]) -> schemas.Question:
    record = found.record
    return schemas.Question(
        key=".".join(part for part in found.key if part),
        kind=found.kind,
        text=found.text,
        help=found.help,
        matter=schemas.Matter(
            kind=found.matter.key, id=None if record is None else record.id, noun=found.matter.noun
        ),
        options=[schemas.Option(code=code, words=words) for code, words in found.options.items()],
        why=_why(found),
        settles=[_settles(found, index) for index in range(len(found.settles))],
        settled_by=list(found.settled_by),
        answer_at=_pointer(found, document),
    )


def _why(found: Found) -> str:
    if not found.settles:
        return _WHY_AT_THE_END if found.field is None else _WHY_WITH_OTHERS
    titles = dict.fromkeys(settles.title for settles in found.settles)
    return _WHY.format(titles="; ".join(titles))


def _settles(found: Found, index: int) -> schemas.Settles:
    settles = found.settles[index]
    return schemas.Settles(
        rule=settles.rule.id,
        step=settles.step,
        title=settles.title,
        matter=None if settles.record is None else settles.record.id,
    )


def _pointer(found: Found, document: dict[str, Any]) -> str:
    """Where in the case the answer goes."""
    if found.record is None or found.field is None:
        return f"/{found.matter.plural}"
    if found.record.parent is None:
        return f"/{found.matter.key}/{found.field.name}"
    ids = [matter["id"] for matter in document[found.matter.plural]]
    return f"/{found.matter.plural}/{ids.index(found.record.id)}/{found.field.name}"
