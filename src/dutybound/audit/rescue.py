"""The clause elsewhere in a document that changes an answer: another route, an exception."""

from __future__ import annotations

from collections.abc import Callable

from dutybound.audit.findings import Rescue
from dutybound.audit.words import any_of, has, plain
from dutybound.text import Document

_ANOTHER_TEAM = any_of(
    r"(?:all|any|every|the|those|others?|remaining|rest|everybody|everyone|anybody|anyone|who|whose"
    r"|child|children)\b.{0,90}\b(?:is|are|will be|be|get) (?:\w+ )?(?:assessed|seen"
    r"|looked at) (?:\w+ )?(?:by|in|at|through) .{0,50}",
    r"(?:other|rest|remaining|everybody else|everyone else|anyone else) .{0,80}\bassess\w*",
    r"(?:the|our|a|another) .{0,40}(?:team|teams|service|practitioners?|workers?) (?:will |also "
    r"|then )?(?:assess|assesses|carries out the assessment|does the assessment)",
    r"(?:done|made|carried out|undertaken|completed) by (?:a|an|the) .{0,40}(?:team|worker"
    r"|practitioner)",
    r"(?:assessed|assessment) .{0,40}(?:elsewhere|by another team|by other teams|by the locality \w+)",
)  # fmt: skip
_PARENT_ROUTE = any_of(
    r"(?:parents?|families|carers?|you|anyone|anybody|everyone|young people|young person"
    r"|from anyone)\b.{0,40}\b(?:can|may|are able to|are welcome to|should|could)(?! not) (?:also "
    r"|just |simply |always )?(?:ask|ring|call|phone|refer|contact|apply|request|telephone|e-?mail"
    r"|make|write|fill|use|text)\b.{0,60}",
    r"(?:families|parents) (?:ring|phone|call|telephone)\b.{0,40}",
    r"self-referrals? (?:are|is) (?:accepted|welcome|fine)", r"from anyone",
    r"you do not need (?:a|any) professional .{0,30}",
    r"(?:ring|phone|call|telephone) (?:us )?(?:on|at) 0[\d ]+",
    r"(?:referral|request)s? (?:from|by) (?:parents|families|anyone)\b.{0,20}",
    r"(?:from|by) (?:a |the )?(?:parents?|famil(?:y|ies)) (?:directly|themselves|too|as well)",
)  # fmt: skip
_NOT_ROUTE = any_of(
    r"(?:not|cannot|never|n't|unable)", r"concern", r"complain\w*", r"999", r"harm", r"danger", r"safety",
    r"club", r"card", r"worried", r"hurt", r"report(?:ing|ed)?", r"advocate", r"what we hold",
    r"hold about", r"copy of", r"(?:your|our) (?:data|records?)", r"nhs", r"crisis", r"grant", r"member",
    r"payroll",
)  # fmt: skip
_EXCEPTION = any_of(
    r"exception(?:s|al|ally)?", r"gives? way where", r"gone beyond",
    r"sets? (?:the|these|them|it) (?:\w+ )?aside", r"depart(?:ed|s|ure)? from",
    r"(?:rate|figure|amount|limit|number) .{0,40}(?:is|may be|can be) (?:raised|exceeded|increased)",
    r"guide (?:and|only)", r"case by case", r"on (?:its|their) own merits",
    r"outside these (?:criteria|rules)", r"not (?:a )?(?:rigid|fixed)", r"do not fit",
    r"other circumstances",
)  # fmt: skip
_NO_EXCEPTION = any_of(
    r"no (?:exceptions?|exemptions?|departure|officer)", r"without exception", r"not .{0,20}exception",
    r"exceptional (?:need|disab)\w*", r"tier \d",
)  # fmt: skip


def another_team(document: Document, index: int) -> Rescue | None:
    """Another team that assesses whoever this one does not."""
    return _found(document, index, _names_another, "another team assesses")


def _names_another(text: str) -> bool:
    return has(_ANOTHER_TEAM, text) and not has(_EMPTY, text)


_EMPTY = any_of(
    r"(?:not|never|no longer|cannot|n't) (?:\w+ )?assess\w*", r"adults?'?s?'?", r"nhs", r"carer'?s",
    r"parent carer\w*", r"only", r"panel", r"until", r"unless", r"without",
)  # fmt: skip


def parent_route(document: Document, index: int) -> Rescue | None:
    """A way for families to ask for themselves."""
    return _found(document, index, _lets_parents_ask, "families can ask for themselves")


def _lets_parents_ask(text: str) -> bool:
    return has(_PARENT_ROUTE, text) and not has(_NOT_ROUTE, text)


def exception(document: Document, index: int) -> Rescue | None:
    """A real exception to what is put as a rule."""
    return _found(document, index, _leaves_room, "there is an exception")


def _leaves_room(text: str) -> bool:
    return has(_EXCEPTION, text) and not has(_NO_EXCEPTION, text)


def _found(
    document: Document, index: int, rescues: Callable[[str], bool], why: str
) -> Rescue | None:
    for place, clause in enumerate(document.clauses):
        asks = clause.is_heading or clause.text.rstrip().endswith("?")
        if place != index and not asks and rescues(plain(clause.whole)):
            return Rescue(clause.whole, clause.place, why)
    return None
