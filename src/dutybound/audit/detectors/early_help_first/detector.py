"""A6: early help, services for everyone or a course have to be tried before an assessment."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, POSSIBLE, SURE, is_out, is_told_only
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Rationed, When
from dutybound.audit.words import EARLY_HELP, any_of, has
from dutybound.text import Clause

_ORDER = any_of(
    r"unsuccessful\w*", r"had a go", r"no better", r"before(?:hand)?", r"first(?:ly)?", r"until",
    r"unless", r"exhaust\w*", r"tried", r"try", r"only (?:when|if|once|after|then)",
    r"fail(?:ed|s|ure|ing)?", r"in place for", r"come to an end", r"without success",
    r"(?:not|no) (?:less|fewer) than", r"prior", r"unable to meet",
    r"(?:cannot|could not|not) (?:be )?me[et]t?", r"without (?:a|an|having)", r"complet\w+", r"made use",
    r"have used", r"has not met", r"evidence (?:of|that)", r"closing summary", r"once", r"after",
    r"precede[sd]?", r"step(?:ped)? up", r"starting point", r"worked through",
    r"not (?:yet )?(?:used|tried|had|received|been|worked)", r"show why", r"last resort",
    r"other help has", r"gone through", r"been through", r"run its course", r"no dates",
    r"previous(?:ly)?", r"spend", r"begin with", r"start with", r"not (?:\w+ ){0,4}without",
    r"been (?:offered|given|tried|used|ruled)", r"attend\w*", r"used up",
    r"already (?:tried|used|had|received|accessed)",
)  # fmt: skip
_FREE = any_of(
    r"same time", r"any (?:\w+ )?(?:disabled )?child", r"without an assessment",
    r"alongside (?:an?|the) (?:early|family)", r"do not have to", r"no need", r"ask the family whether",
    r"so (?:that )?(?:you|the family|they) (?:do not|need not|does not)",
    r"already (?:in place|helping|held|there|exists?)", r"would like", r"voluntary",
    r"if you (?:like|want|wish)", r"find what they need", r"may (?:also )?(?:be|be offered|use)",
    r"can also", r"assessed by", r"assessed together", r"with no such", r"not .{0,20}before the other",
    r"open to any", r"both", r"early help (?:worker|practitioner)s? (?:can|will|may) assess",
    r"step(?:s|ped)? down", r"rang? first",
)  # fmt: skip
_PARENTING = any_of(r"parenting", r"behaviou?r (?:programme|course)s?", r"certificate")
_COURSE_ITSELF = any_of(r"(?:to|who) join\w*", r"sessions", r"weeks")
_WHY = (
    "puts early help or services for everyone before any assessment, while help for "
    "a disabled child is no last resort"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    said, modality = context.said, context.modality
    if is_out(context) or not has(EARLY_HELP, said.own) or has(_FREE, said.own):
        return None
    if (
        modality.denied
        or is_told_only(context)
        or (context.scope.leisure and has(_COURSE_ITSELF, said.own))
    ):
        return None
    if has(_PARENTING, said.own) or not (has(_ORDER, said.own) or has(_ORDER, said.lead)):
        return None
    if context.scope.rationed is Rationed.SERVICE or context.scope.when is When.AFTER:
        return None
    if not (modality.is_gate or modality.softened):
        return None
    return _judged(context)


def _judged(context: Context) -> Seen:
    if context.modality.softened and not context.modality.refused:
        return Seen(Answer.CONTESTED, f"it {_WHY}, as what usually happens", POSSIBLE)
    return Seen(Answer.FLAG, f"it {_WHY}", SURE if context.scope.explicit else LIKELY)


detector = Described(
    category=Category.EARLY_HELP_FIRST,
    looks=_looks,
    rules=("care.no-early-help-first-gate", "care.assess-the-disabled-child"),
    sources=(law.IN_NEED, law.ASSESS, law.GUIDANCE, law.LEVELS_OF_RESPONSE),
    would_change="words that families may ask for an assessment without early help, or that early "
    "help itself "
    "assesses the child's needs and can pass them on",
    better_wording=(
        "You can ask for early help or for a social care assessment; you do not have to "
        "do one before the other."
    ),
)
