"""A3: conditions that are named are shut out."""

from __future__ import annotations

from dutybound.audit import rescue
from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import POSSIBLE, has_open_route, is_out, weighed
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Rationed
from dutybound.audit.words import AUTISM, BODY_OR_BRAIN, MILD, MIND, any_of, has
from dutybound.text import Clause

_ALONE = any_of(
    r"only where there is another\b.{0,20}", r"only (?:where|if|when|with) .{0,20}another",
    r"(?:sole|only|main|primary|single) (?:\w+ )?(?:difficult\w+|need|condition|diagnosis"
    r"|presenting \w+|impairment|issue|problem)s?",
    r"alone", r"on (?:its|their|his|her) own", r"by (?:itself|themselves)", r"in isolation",
    r"in the absence of",
    r"without (?:another|any other|an additional|a further|a co-?occurring) .{0,20}", r"only if another",
    r"nothing else", r"and no other", r"unless .{0,30}(?:another|other|additional)",
)  # fmt: skip
_NOT_OURS = any_of(
    r"parenting (?:matter|issue|question)s?",
    r"not (?:a |regarded as (?:a )?|classed as (?:a )?|treated as (?:a )?|counted as (?:a )?"
    r"|seen as (?:a )?|considered (?:to be )?(?:a )?|in itself a )?disabilit\w+",
    r"for (?:camhs|health|schools?|the nhs|mental health services) (?:rather|and not|alone|only)",
    r"(?:dealt with|left|go|belong|sit|are met) (?:\w+ )?(?:by|to|with) (?:camhs|health|schools?"
    r"|the nhs|mental health)",
    r"not the people", r"(?:would|will) not be right for us",
)  # fmt: skip
_SUBJECT = any_of(
    r"complain\w*", r"staff", r"our (?:own )?behaviou?r", r"crisis", r"medicin\w*",
    r"parents'? (?:mental|behaviou?r|emotional|low|anxi)\w*", r"(?:neglect|abuse|attachment) (?:of|to)",
    r"put (?:it )?down to", r"safeguard\w*", r"(?:parents'?|carers?'|your own) .{0,15}mental health",
    r"visits?", r"bedroom", r"views?", r"(?:still )?waiting (?:on|for) (?:a|an|the|their)", r"pathway",
    r"(?:no|without (?:a|any)) (?:\w+ )?diagnosis", r"undiagnosed", r"not (?:yet )?(?:been )?diagnosed",
)  # fmt: skip
_WHY = (
    "shuts out a kind of condition by its name, while the Act covers mental disorder "
    "of any kind and the Equality Act asks for a good reason"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    said, modality = context.said, context.modality
    if is_out(context) or not _names_condition(context) or has(_SUBJECT, said.own):
        return None
    if modality.denied or has_open_route(said.own) or (modality.told and not modality.refused):
        return None
    if has(_NOT_OURS, said.gate):
        return weighed(context, f"it {_WHY}", team=Answer.FLAG)
    if context.scope.leisure or not (modality.refused or _only_with_more(context)):
        return None
    return _judged(context)


def _judged(context: Context) -> Seen:
    """A named condition shut out is a flag even for a team, contested where another assesses."""
    if context.scope.rationed in {Rationed.TEAM, Rationed.SERVICE}:
        return weighed(context, f"it {_WHY}", team=Answer.FLAG)
    other = rescue.another_team(context.document, context.index)
    if other is not None and not context.scope.explicit:
        return Seen(
            Answer.CONTESTED,
            f"it {_WHY}; another team is named that assesses",
            POSSIBLE,
            rescued_by=other,
        )
    return weighed(context, f"it {_WHY}")


def _names_condition(context: Context) -> bool:
    own = context.said.own
    named = has(AUTISM, own) or has(MIND, own) or (has(BODY_OR_BRAIN, own) and not has(MILD, own))
    return named or (
        context.clause.is_cell
        and not has(MILD, own)
        and any(has(kind, context.said.whole) for kind in (AUTISM, MIND, BODY_OR_BRAIN))
    )


def _only_with_more(context: Context) -> bool:
    """A condition that counts only beside another."""
    gate = context.modality.only or context.modality.required
    return gate and has(_ALONE, context.said.own)


detector = Described(
    category=Category.CONDITION_EXCLUSION,
    looks=_looks,
    rules=(
        "care.no-diagnosis-impairment-or-iq-gate",
        "care.disabled-child-is-in-need",
        "equality.discrimination-arising-and-indirect",
    ),
    sources=(law.DISABLED, law.IN_NEED, law.ARISING, law.INDIRECT),
    would_change="a clause that names another team which assesses these children on the same footing",
    better_wording="We look at how a condition affects the child's day and not at its name; "
    "autistic children "
    "and children with ADHD or poor mental health can ask for an assessment.",
)
