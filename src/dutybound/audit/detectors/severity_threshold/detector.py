"""A1: an assessment, or the only way to one, kept for severe, profound, complex or critical need."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import has_open_route, is_out, is_test_of_access, weighed
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Rationed, When
from dutybound.audit.words import ASSESSED, HARM, MILD, SEVERE, any_of, has
from dutybound.text import Clause

_NOT_SEVERITY = any_of(
    r"always at (?:level|tier) \w+", r"equality act", r"more than (?:minor or )?trivial",
    r"(?:points|matrix|rating) (?:do|does) not", r"significant impact on wellbeing",
    r"level of (?:support|detail|risk|response)", r"(?:un|no )?fair\w*",
    r"serious (?:concern|incident|complaint|weight)s?", r"exceptional circumstances",
    r"high(?:er|est)?[- ]rate", r"severe learning \w+",
)  # fmt: skip
_NEEDS_COMPANY = any_of(r"(?:cannot|never|not) (?:safely )?be left(?: alone)?")
_SCALE = any_of(
    r"(?:our|the) chart",
    r"(?:the|our|this) (?:\w+ )?(?:grid|matrix|scale|scoring tool|rating|score sheet|points)",
    r"(?:scores?|scored|rated|rating|points|tiers?|bands?|columns?)",
)  # fmt: skip
_SCORE = any_of(
    r"(?:at least|minimum|above|over|of|reach\w*|or more|or (?:above|higher)"
    r"|needs?)\b.{0,20} (?:points|score|rating)",
    r"(?:points|score|rating)\b.{0,20} (?:or more|or above|or higher|at least|above|over)",
)  # fmt: skip
_IF_SEVERE = any_of(
    r"(?:refer|ask|request|apply|assess\w*|accept\w*|consider\w*)\b.{0,30} (?:if|where|when"
    r"|whose) .{0,40}(?:so |very |most )?(?:serious|severe|profound|critical|complex"
    r"|extreme)(?: .{0,20})?",
)  # fmt: skip
_BY_EFFECT = (
    "keeps an assessment for the most severe need, while the Act asks only whether "
    "the child is disabled"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    text = _NOT_SEVERITY.sub(" ", HARM.sub(" ", context.said.own))
    if not (context.modality.only or context.modality.must):
        text = _NEEDS_COMPANY.sub(" ", text)
    if is_out(context):
        return None
    if has(MILD, text) and context.modality.refused and is_test_of_access(context):
        return weighed(context, f"it turns away lesser need and {_BY_EFFECT}", rescued=Answer.CLEAR)
    if (
        has(_IF_SEVERE, text)
        and not has_open_route(text)
        and context.scope.rationed is Rationed.ASSESSMENT
        and context.scope.when is not When.AFTER
    ):
        return weighed(context, f"it {_BY_EFFECT}", rescued=Answer.CLEAR)
    if (
        (has(SEVERE, text) or _sets_score(context, text))
        and is_test_of_access(context)
        and _is_a_gate(context, text)
    ):
        return weighed(context, f"it {_BY_EFFECT}", rescued=Answer.CLEAR)
    return None


def _sets_score(context: Context, text: str) -> bool:
    """A score that has to be reached."""
    return has(_SCORE, text) and (
        context.modality.must or context.modality.only or context.modality.required
    )


def _is_a_gate(context: Context, text: str) -> bool:
    """A team that 'works with' severe need is one; elsewhere there has to be an only or a condition."""
    modality, rationed = context.modality, context.scope.rationed
    if rationed is Rationed.TEAM:
        return modality.meant or modality.only or modality.refused
    if rationed is Rationed.SERVICE:
        return modality.only or modality.refused
    return (
        modality.only
        or modality.refused
        or modality.meant
        or (modality.required and _names_a_bar(context, text))
    )


def _names_a_bar(context: Context, text: str) -> bool:
    return has(_SCALE, text) or has(ASSESSED, context.said.gate) or context.clause.is_item


detector = Described(
    category=Category.SEVERITY_THRESHOLD,
    looks=_looks,
    rules=(
        "care.assess-the-disabled-child",
        "care.disabled-child-is-in-need",
        "care.eligibility-criteria-limits",
    ),
    sources=(law.IN_NEED, law.DISABLED, law.ASSESS, law.LEVELS_OF_RESPONSE),
    would_change="a clause that says which team assesses the children who do not reach the level, "
    "or that the level decides only who assesses or how much help follows",
    better_wording="Any disabled child can have their needs assessed; the level of need decides who does it "
    "and how long it takes, not whether it happens.",
)
