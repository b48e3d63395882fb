"""The operations of the API: what each is called, what it takes, and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse, QueryDict
from ninja import NinjaAPI, Query
from ninja.errors import ValidationError
from ninja.renderers import BaseRenderer

from dutybound.case import CaseFileError
from dutybound.case.errors import quoted
from dutybound.case.suggest import phrase
from dutybound.days import Day, UnreadableDate, parse_span
from dutybound.engine import check as work_out
from dutybound.engine.as_json import as_json
from dutybound.web.api import bodies, limits, refusals, rulebook, schemas
from dutybound.web.api import letters as of_letters
from dutybound.web.api import solutions as of_solutions
from dutybound.web.api.origins import refuse_others
from dutybound.web.api.questions import next_question
from dutybound.web.api.reading import bytes_of, read_body, read_case
from dutybound.web.api.refusals import Flaw, Refused
from dutybound.web.solutions.format import Solution, Solutions

View = Callable[..., Any]

DESCRIPTION = """What public bodies in England must do for a disabled child, by when, and what to do next.

This is information, not legal advice. Nothing that is sent is kept. Where a rule's confidence is low, assert
no breach: ask a question. A missed guideline is not unlawful."""


class Plain(BaseRenderer):
    """JSON as the command line prints it."""

    media_type = "application/json"

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> bytes:
        return rulebook.plain(data)


api = NinjaAPI(
    title="Dutybound",
    version="1",
    description=DESCRIPTION,
    openapi_url=None,
    docs_url=None,
    urls_namespace="api-1",
    renderer=Plain(),
)


# --- before an operation ----------------------------------------------------------------------------


def reading(*parameters: str) -> Callable[[View], View]:
    """For an operation that reads the rulebook: it is slowed, and takes these parameters."""

    def around(view: View) -> View:
        @wraps(view)
        def run(request: HttpRequest, **given: Any) -> Any:
            limits.take(limits.READINGS, request)
            refuse_unknown(request.GET, parameters)
            return view(request, **given)

        return run

    return around


def working(*parameters: str) -> Callable[[View], View]:
    """For an operation that works on a case: it is slowed, takes turns, and is not for other sites' pages."""

    def around(view: View) -> View:
        @wraps(view)
        def run(request: HttpRequest, **given: Any) -> Any:
            refuse_others(request)
            limits.take(limits.WORKINGS, request)
            refuse_unknown(request.GET, parameters)
            bytes_of(request)  # before its turn, since it may come slowly
            with limits.one_at_a_time():
                return view(request, **given)

        return run

    return around


def refuse_unknown(given: QueryDict, known: tuple[str, ...]) -> None:
    """Refused for a parameter that is not there or stands twice: another answer than was meant is worse."""
    for name, values in given.lists():
        if name not in known:
            what, instead = f"There is no parameter {quoted(name)}.", phrase(name, known)
        elif len(values) > 1:
            what, instead = f"The parameter '{name}' is there twice.", "Give it once."
        else:
            continue
        raise refusals.unusable([Flaw(what, instead, parameter=quoted(name)[1:-1])])


@api.exception_handler(Refused)
def _refused(_request: HttpRequest, refused: Refused) -> HttpResponse:
    return refused.response()


@api.exception_handler(CaseFileError)
def _cannot_be(_request: HttpRequest, problem: CaseFileError) -> HttpResponse:
    """Answers that cannot stand beside each other, found only while they were worked on."""
    return refusals.unusable([Flaw(problem.what, problem.instead, pointer="")]).response()


@api.exception_handler(ValidationError)
def _bad_parameter(_request: HttpRequest, error: ValidationError) -> HttpResponse:
    flaws = [
        Flaw(f"This cannot be: {found['msg']}.", parameter=str(found["loc"][-1]))
        for found in error.errors
    ]
    return refusals.unusable(flaws).response()


# --- cases ----------------------------------------------------------------------------------------


@api.post(
    "check",
    operation_id="check",
    tags=["cases"],
    summary="Work out a case",
    openapi_extra=bodies.operation(bodies.CASE, bodies.ANSWER),
)
@working("as_of")
def check(
    request: HttpRequest, as_of: Annotated[str | None, Query(**bodies.AS_OF)] = None
) -> HttpResponse:
    """What is late, what is due, what can be done next, and why: as 'dutybound check --format json'."""
    day = None if as_of is None else _day(as_of)
    law = rulebook.law()
    case = read_case(read_body(request.body), law, as_of=as_of)
    answer = as_json(work_out(case, law, as_of=day))
    return HttpResponse(rulebook.plain(answer), content_type="application/json")


def _day(text: str) -> Day:
    try:
        return parse_span(text).earliest
    except UnreadableDate as problem:
        flaw = Flaw(f"{quoted(text)} {problem.why}.", problem.instead, parameter="as_of")
        raise refusals.unusable([flaw]) from None


@api.post(
    "question",
    response=schemas.Next,
    operation_id="question",
    tags=["cases"],
    summary="The next question",
    openapi_extra=bodies.operation(bodies.QUESTION),
)
@working()
def question(request: HttpRequest) -> schemas.Next:
    """What to ask next, so that as few questions as can be settle what a family came with."""
    return next_question(read_body(request.body))


@api.post(
    "letters",
    response=schemas.Letters,
    operation_id="letters",
    tags=["cases"],
    summary="The letters of a case",
    openapi_extra=bodies.operation(bodies.LETTERS),
)
@working()
def letters(request: HttpRequest) -> schemas.Letters:
    """The letters that a case gives reason for, and what each still needs."""
    return of_letters.letters(read_body(request.body))


@api.post(
    "letter",
    response=schemas.Letter,
    operation_id="letter",
    tags=["cases"],
    summary="One letter",
    openapi_extra=bodies.operation(bodies.LETTER, files=of_letters.FILES),
)
@working()
def letter(request: HttpRequest) -> schemas.Letter | HttpResponse:
    """One letter, as blocks and text, or as a file.

    It says that something is late or was not done only where the law is settled, the rule is sure enough and
    the facts are stated or shown; the rest becomes a question.
    """
    return of_letters.letter(read_body(request.body))


# --- the rulebook ---------------------------------------------------------------------------------


@api.get(
    "rules",
    response=schemas.Rules,
    operation_id="rules",
    tags=["rulebook"],
    summary="The rules",
    openapi_extra=bodies.KEPT,
)
@reading("area")
def rules(
    request: HttpRequest, area: Annotated[str | None, Query(**bodies.AREA)] = None
) -> HttpResponse:
    """Every rule in a line, or those of one area."""
    return rulebook.sent(request, rulebook.rules(area))


@api.get(
    "rules/{rule_id}",
    response=schemas.Rule,
    operation_id="rule",
    tags=["rulebook"],
    summary="One rule",
    openapi_extra=bodies.KEPT,
)
@reading()
def rule(request: HttpRequest, rule_id: str) -> HttpResponse:
    """One rule: provisions, replies, doubts, how sure we are, how strong the law is."""
    return rulebook.sent(request, rulebook.rule(rule_id))


@api.get(
    "problems",
    response=schemas.FamilyProblems,
    operation_id="problems",
    tags=["rulebook"],
    summary="The problems",
    openapi_extra=bodies.KEPT,
)
@reading()
def problems(request: HttpRequest) -> HttpResponse:
    """What families come with, in a parent's words, and the rules that speak to it."""
    return rulebook.sent(request, rulebook.family_problems())


@api.get(
    "sources",
    response=schemas.Sources,
    operation_id="sources",
    tags=["rulebook"],
    summary="The law texts",
    openapi_extra=bodies.KEPT,
)
@reading()
def sources(request: HttpRequest) -> HttpResponse:
    """The law texts: since when what we read is law, and when a person last checked it."""
    return rulebook.sent(request, rulebook.sources())


@api.get(
    "health",
    response=schemas.Health,
    operation_id="health",
    tags=["rulebook"],
    summary="The versions",
)
@reading()
def health(request: HttpRequest) -> schemas.Health:
    """What answers here: versions, and nothing of what it does."""
    return rulebook.health()


# --- solutions ------------------------------------------------------------------------------------


@api.get(
    "solutions",
    response=Solutions,
    operation_id="solutions",
    tags=["solutions"],
    summary="The solutions",
    openapi_extra=bodies.KEPT,
)
@reading()
def solutions(request: HttpRequest) -> HttpResponse:
    """What advisers published: what to do about a problem, the law, a letter, a meeting, what worked.

    Refused by a server that was given none.
    """
    return rulebook.sent(request, of_solutions.all_of_them())


@api.get(
    "solutions/{solution_id}",
    response=Solution,
    operation_id="solution",
    tags=["solutions"],
    summary="One solution",
    openapi_extra=bodies.KEPT,
)
@reading()
def solution(request: HttpRequest, solution_id: str) -> HttpResponse:
    """One of them. One that was taken back is refused with 410, and why."""
    return rulebook.sent(request, of_solutions.one(solution_id))


# --- schemas --------------------------------------------------------------------------------------


@api.get("case-1.json", operation_id="case_schema", tags=["schemas"], openapi_extra=bodies.SCHEMA)
@reading()
def case_schema(request: HttpRequest) -> HttpResponse:
    """The JSON Schema of a case. The reader is stricter: it reads dates, orders and links too."""
    return rulebook.sent(request, rulebook.schema_of_a_case(), bodies.SCHEMA_TYPE)


@api.get(
    "answer-1.json", operation_id="answer_schema", tags=["schemas"], openapi_extra=bodies.SCHEMA
)
@reading()
def answer_schema(request: HttpRequest) -> HttpResponse:
    """The JSON Schema of the answer to a case."""
    return rulebook.sent(request, rulebook.schema_of_an_answer(), bodies.SCHEMA_TYPE)


@api.get("openapi.json", include_in_schema=False)
@reading()
def openapi(request: HttpRequest) -> HttpResponse:
    """This API's own description."""
    from dutybound.web.api.document import openapi_document  # noqa: PLC0415 - it reads this module

    return rulebook.sent(request, openapi_document())
