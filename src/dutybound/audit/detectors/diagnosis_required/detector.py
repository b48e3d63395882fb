"""A2: a diagnosis, a letter or a consultant's report has to be there first."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import (
    SURE,
    is_all_of,
    is_out,
    is_test_of_access,
    is_told_only,
    weighed,
)
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.words import DIAGNOSIS, any_of, has, near
from dutybound.text import Clause

_OTHERS_WORD = any_of(
    r"(?:school|parent|teacher|famil|nursery|carer)\w*'?s?'? .{0,30}(?:views?|accounts?|word|opinions?"
    r"|descriptions?|say|observations?)",
    r"self-diagnos\w+", r"what (?:parents|schools|families|you) (?:say|tell)\w*",
)  # fmt: skip
_NO_WEIGHT = any_of(
    r"cannot be used in place", r"not enough", r"no weight", r"not sufficient", r"insufficient",
    r"not (?:be )?(?:accepted|counted|taken)", r"cannot be relied", r"disregarded", r"does not count",
    r"do not count", r"will not do",
)  # fmt: skip
_AFTERWARDS = any_of(
    r"(?:having|has) (?:a|the) diagnosis (?:does|is|will) .{0,20}", r"to be expected",
    r"since (?:a |the |your )?diagnosis", r"parenting", r"carer'?s? assessment",
)  # fmt: skip
_WHY = (
    "asks for a diagnosis or a clinician's paper first, while the Act's meaning of a "
    "disabled child asks for neither"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    said = context.said
    if is_out(context):
        return None
    if near(_OTHERS_WORD, _NO_WEIGHT, said.own):
        return Seen(
            Answer.FLAG,
            "it gives no weight to what parents or schools tell, so that only a clinician's paper will do",
            SURE,
        )
    if not has(DIAGNOSIS, said.topic) or has(_AFTERWARDS, said.own) or is_told_only(context):
        return None
    if (
        not is_test_of_access(context)
        and not is_all_of(context)
        and not _is_scheme_with_letter(context)
    ):
        return None
    return weighed(context, f"it {_WHY}")


_LETTER = any_of(
    r"hand in", r"produce", r"bring", r"provide", r"send (?:us|in)", r"supply", r"show us",
)  # fmt: skip


def _is_scheme_with_letter(context: Context) -> bool:
    """To join a scheme, a letter is handed in: a condition without the words of one."""
    asked = has(_LETTER, context.said.own) and not context.modality.is_open
    return asked and not context.scope.leisure


detector = Described(
    category=Category.DIAGNOSIS_REQUIRED,
    looks=_looks,
    rules=("care.no-diagnosis-impairment-or-iq-gate", "care.assess-the-disabled-child"),
    sources=(law.DISABLED, law.IN_NEED, law.ASSESS),
    would_change="words elsewhere that a diagnosis helps but is not needed, or that children without one are "
    "assessed by another team",
    better_wording="You do not need a diagnosis to ask for an assessment; tell us about any that your child "
    "has or is waiting for.",
)
