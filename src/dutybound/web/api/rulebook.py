"""The rulebook as answers that are the same for everybody, made once and then only sent."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from pydantic import BaseModel

from dutybound import __version__
from dutybound.case import case_schema, errors
from dutybound.case.suggest import phrase
from dutybound.days import calendar_versions, from_date, iso
from dutybound.engine.as_json import rule_as_json
from dutybound.language import Citation, InForce, Rule, Rulebook, Source, UnknownRule
from dutybound.language.problems import Problem
from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS
from dutybound.web.api import refusals, schemas

ANSWER_SCHEMA: Final = Path(__file__).parent / "answer-1.json"
"""A copy of docs/schemas/answer-1.json that is installed with the program; `make docs` writes it."""

_LONGEST_ID: Final = 200


def law() -> Rulebook:
    """The rulebook that the API answers from."""
    return rulebook()


@cache
def problems() -> dict[str, Problem]:
    """The problems that a question can be asked about, by id."""
    return {problem.id: problem for problem in PROBLEMS if any(problem.rules_in(law()))}


def sent(
    request: HttpRequest, content: bytes, media_type: str = "application/json"
) -> HttpResponse:
    """An answer that is the same for everybody: a 304 where whoever asks has it already."""
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    answer = HttpResponse(content, content_type=media_type, headers={"ETag": etag})
    conditional = get_conditional_response(request, etag=etag, response=answer)
    return answer if conditional is None else conditional


def plain(data: object) -> bytes:
    """Data as the JSON that the command line prints; a word of ours as its value."""
    return (json.dumps(data, ensure_ascii=False, indent=2, default=_value) + "\n").encode()


def _value(word: Enum) -> object:
    return word.value


def _model(model: BaseModel) -> bytes:
    return plain(model.model_dump(mode="json"))


# --- rules ----------------------------------------------------------------------------------------


@cache
def rules(area: str | None) -> bytes:
    """The rules, each in a line.  Refused for an area that is not there."""
    areas = sorted({_area(rule) for rule in law()})
    if area is not None and area not in areas:
        what = f"There is no area {errors.quoted(area)}."
        raise refusals.not_found(what, f"The areas are {', '.join(areas)}.")
    lines = [_line(rule) for rule in law() if area in (None, _area(rule))]
    found = schemas.Rules(rulebook=law().name, rulebook_version=law().version, rules=lines)
    return _model(found)


def _area(rule: Rule) -> str:
    return rule.id.partition(".")[0]


def _line(rule: Rule) -> schemas.RuleLine:
    return schemas.RuleLine(
        rule=rule.id,
        title=rule.title,
        kind=rule.kind,
        strength=rule.strength,
        owed_by=rule.owed_by.words,
        owed_to=rule.owed_to.words,
        about=rule.about.key,
        checked=rule.checked.isoformat(),
        confidence=rule.confidence,
    )


def rule(rule_id: str) -> bytes:
    """One rule.  Refused if there is none of that id."""
    try:
        return _rule(law().rule(rule_id[:_LONGEST_ID]).id)
    except UnknownRule:
        what = f"No rule is called {errors.quoted(rule_id)}."
        near = phrase(rule_id, (rule.id for rule in law()))
        raise refusals.not_found(what, near or "/api/1/rules names them all.") from None


@cache
def _rule(rule_id: str) -> bytes:
    rule = law().rule(rule_id)
    return plain(rule_as_json(rule, law().reviews_of(rule)))


# --- law texts ------------------------------------------------------------------------------------


@cache
def sources() -> bytes:
    """The law texts with their dates."""
    found: dict[Source, list[schemas.Provision]] = defaultdict(list)
    for rule in law():
        for citation in (*rule.sources, *(judgment.citation for judgment in rule.judgments)):
            found[citation.source].append(_provision(rule, citation))
    texts = [_law_text(source, told) for source, told in found.items()]
    texts.sort(key=lambda text: text.title)
    return _model(
        schemas.Sources(rulebook=law().name, rulebook_version=law().version, sources=texts)
    )


def _law_text(source: Source, provisions: list[schemas.Provision]) -> schemas.LawText:
    return schemas.LawText(
        title=source.title,
        kind=source.kind,
        url=(source / "").url or None,
        checked=min(provision.checked for provision in provisions),
        provisions=sorted(provisions, key=lambda provision: (provision.words, provision.rule)),
    )


def _provision(rule: Rule, citation: Citation) -> schemas.Provision:
    return schemas.Provision(
        words=citation.words,
        url=citation.url or None,
        rule=rule.id,
        in_force=_in_force(rule.in_force),
        checked=iso(from_date(rule.checked)),
    )


def _in_force(period: InForce) -> schemas.InForce:
    last = None if period.last is None else iso(period.last)
    return schemas.InForce(first=iso(period.first), last=last)


# --- the rest -------------------------------------------------------------------------------------


@cache
def family_problems() -> bytes:
    """The problems in a parent's words."""
    return _model(schemas.FamilyProblems(problems=[_problem(p) for p in problems().values()]))


def _problem(problem: Problem) -> schemas.FamilyProblem:
    return schemas.FamilyProblem(
        id=problem.id,
        words=problem.words,
        rules=[rule.id for rule in problem.rules_in(law())],
        opens=[schemas.MatterKind(kind=matter.key, noun=matter.noun) for matter in problem.opens],
    )


@cache
def schema_of_a_case() -> bytes:
    """The JSON Schema of a case, as 'dutybound schema' prints it."""
    return plain(case_schema(law()))


@cache
def schema_of_an_answer() -> bytes:
    """The JSON Schema of the answer to a case."""
    return ANSWER_SCHEMA.read_bytes()


def health() -> schemas.Health:
    """The versions of what answers."""
    return schemas.Health(
        api=1,
        program=__version__,
        rulebook=law().name,
        rulebook_version=law().version,
        rulebook_hash=law().digest(),
        calendars=calendar_versions(),
    )
