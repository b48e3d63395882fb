"""The gate question, put the same way by every detector of a restriction."""

from __future__ import annotations

import re

from dutybound.audit import rescue
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Failing, Field, Rationed, When, speaks_of_adults
from dutybound.audit.words import any_of, has, plain
from dutybound.text import Joined

SURE, LIKELY, POSSIBLE = 0.9, 0.8, 0.6

_OPEN_ROUTE = any_of(
    r"(?:any|every) (?:\w+ )?(?:family|child|parent|disabled child)\w* (?:\w+ )?(?:may|can|will|is)\b",
    r"ask us for an assessment", r"if not,? .{0,40}ask", r"still ask", r"you may be able",
    r"(?:everybody|everyone|anyone|anybody) (?:else|can|may|is|will)", r"do(?:es)? not affect",
    r"and one for everyone", r"another way", r"or tell us", r"fill in the", r"on (?:no|neither)",
    r"open to all", r"(?:assessments?|requests?) (?:are|is) open",
    r"(?:the|a) (?:rest|others) (?:are|is|will be) (?:\w+ )?(?:assessed|seen|looked)",
    r"whether .{0,40}would (?:benefit|help)", r"but you (?:can|may|do not)", r"not have to",
    r"to any other", r"is not a reason", r"(?:we|they) (?:will )?(?:still )?assess (?:all|every|any)\w*",
    r"who will assess", r"advice from", r"so that", r"any one of (?:these|the|them)", r"either",
)  # fmt: skip

_REPORTED = any_of(
    r"(?:someone|somebody|people|a friend|they|school|neighbour|another parent)\b.{0,30} (?:told (?:us"
    r"|me)|said|says|say) (?:that )?.{0,10}",
    r"i (?:have |was )?(?:heard|read|told)", r"it is (?:often )?said", r"on a forum",
    r"you may have (?:heard|been told)", r"myth\b.{0,5}", r"used to be told", r"unlawful\w*",
    r"against the law", r"(?:a council|councils) (?:that|must|may|cannot|which|should)",
    r"the (?:law|act) does not",
)  # fmt: skip


_OF_STAFF = re.compile(
    r"^(?:all |new |every |each |our |any )*(?:\w+ )?(?:staff|workers?|practitioners?|managers?"
    r"|volunteers?|employees|assessors?|trainees|officers?|foster carers|apprentices)\b"
    r"[^.;]*\b(?:courses?|training|trained|e-learning|induction|qualif\w+|dbs|badges?|supervision)\b"
)
_OF_FAMILIES = any_of(r"parents?", r"famil(?:y|ies)", r"carers?")


def _is_of_staff(own: str) -> bool:
    """Whether a clause is about what workers learn, and not about families."""
    return _OF_STAFF.search(own) is not None and not has(
        _OF_FAMILIES, own.replace("foster carers", "")
    )


def is_not_its_own_rule(context: Context) -> bool:
    """Whether a clause is no rule of the document's own: quoted, a question, a heading, or reported."""
    clause, own = context.clause, context.said.own
    return (
        clause.quoted
        or clause.is_heading
        or own.endswith("?")
        or has(_REPORTED, own)
        or _is_of_staff(own)
    )


def is_out(context: Context) -> bool:
    """Whether a clause cannot be a restriction here: no rule of its own, or of another field."""
    if is_not_its_own_rule(context):
        return True
    return context.scope.field is not Field.SUPPORT or speaks_of_adults(context.said.whole)


def is_test_of_access(context: Context) -> bool:
    """Whether a clause of the right field sets a condition, or turns away, ahead of an assessment."""
    modality = context.modality
    if is_out(context) or context.scope.when is When.AFTER or context.scope.leisure:
        return False
    if modality.is_open or has(_OPEN_ROUTE, context.said.whole):
        return False
    return modality.is_gate or (modality.meant and context.scope.rationed is not Rationed.SERVICE)


def is_told_only(context: Context) -> bool:
    """Whether a clause only describes ("most children")."""
    return context.modality.told and not (context.modality.refused or context.modality.only)


_AND = re.compile(r"^and\b")


def is_all_of(context: Context) -> bool:
    """Whether a clause is of a list of conditions of which all must be met, as far as can be seen."""
    if not context.clause.is_item or context.clause.joined is Joined.ANY:
        return False
    texts = [context.clause.text, *(one.text for one in context.document.beside(context.index))]
    return context.clause.joined is Joined.ALL or any(_AND.match(plain(text)) for text in texts)


def has_open_route(text: str) -> bool:
    """Whether a clause itself leaves a way in."""
    return has(_OPEN_ROUTE, text)


def weighed(
    context: Context,
    why: str,
    *,
    team: Answer = Answer.CONTESTED,
    rescued: Answer = Answer.CONTESTED,
) -> Seen:
    """The default answers: an assessment rationed is a flag, a service contested.

    `team` is the answer for a team of which nothing more is said, `rescued` where another team assesses.
    """
    if context.scope.rationed is Rationed.TEAM:
        return _of_team(context, why, team, rescued)
    if context.scope.rationed is Rationed.SERVICE:
        return _of_service(context, why)
    if context.scope.failing is Failing.ANOTHER:
        return Seen(Answer.CLEAR, f"{why}, but the same clause says who assesses")
    if context.modality.softened and not context.modality.refused:
        return Seen(Answer.CONTESTED, f"{why}, as what usually happens", POSSIBLE)
    return Seen(Answer.FLAG, why, SURE if context.scope.explicit else LIKELY)


def _of_team(context: Context, why: str, team: Answer, rescued: Answer) -> Seen:
    other = rescue.another_team(context.document, context.index)
    if other is not None:
        return Seen(
            rescued, f"{why}; another team is named that assesses", POSSIBLE, rescued_by=other
        )
    sure = LIKELY if team is Answer.FLAG else POSSIBLE
    return Seen(team, f"{why}; it is a team, and nothing is said of the rest", sure)


def _of_service(context: Context, why: str) -> Seen:
    other = rescue.exception(context.document, context.index)
    if other is not None:
        return Seen(Answer.CLEAR, f"{why}; it is a service, with an exception", rescued_by=other)
    return Seen(Answer.CONTESTED, f"{why}; it is a service, and no exception is told", POSSIBLE)
