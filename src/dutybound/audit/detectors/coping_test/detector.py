"""A8: need counts only where parents cannot cope, the family is near breaking, or relatives cannot help."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, POSSIBLE, SURE, is_out
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Rationed
from dutybound.audit.words import ASSESSED, any_of, has, near
from dutybound.text import Clause

_CANNOT = any_of(
    r"no longer capable", r"nobody left to turn to", r"(?:can no longer|cannot) (?:sustain|continue)\w*",
    r"(?:unable|no longer able|not able|cannot|can't|can not|no longer|failed|failing|fail|inability"
    r"|incapable|could not|not coping|struggling)\b.{0,30}(?:cope|coping|manage|care|caring|meet"
    r"|continue|go on|carry on|look after|provide|keep)",
    r"not (?:be )?(?:coping|managing)", r"(?:own )?efforts .{0,20}failed",
    r"(?:cannot|can't|can no longer) (?:be )?(?:cope|met|manage)\w*",
)  # fmt: skip
_BREAKING = any_of(
    r"(?:reached|at|past) (?:the |their )?(?:limit|end)s?\b.{0,20}", r"breaking up",
    r"break(?:ing)?[ -]?(?:down|point|up)", r"broken down",
    r"(?:imminent |real |serious |about )?(?:danger|risk|point|verge|brink"
    r"|edge) of (?:\w+ ){0,4}(?:collaps|breakdown|breaking|care|falling|crisis)\w*",
    r"crisis", r"collaps\w+", r"fall(?:ing|s)? apart", r"at the end of (?:your|their) tether",
    r"last ditch", r"on the (?:edge|verge|brink) of (?:care|breaking|crisis|collapse)", r"desperat\w+",
    r"come into care",
)  # fmt: skip
_RELATIVES = any_of(
    r"informal (?:support|care|carers?|help)", r"nobody left", r"relatives", r"grandparents?",
    r"(?:wider|extended) (?:family|network|family network)", r"aunts", r"family and friends",
    r"friends and (?:family|relatives)", r"relatives (?:and|or) friends", r"family members",
    r"(?:own|personal|informal|natural|family) (?:support |family )?networks?", r"relations",
)  # fmt: skip
_TRIED = any_of(
    r"run out", r"ran out", r"used up", r"evidence", r"exhaust\w*", r"unable", r"cannot", r"declined",
    r"refused", r"not able", r"have been (?:asked|tried|approached)",
    r"no (?:\w+ ){0,3}(?:relatives?|network|family|grandparents?|one)", r"tried", r"unavailable",
    r"not available", r"all (?:help|support)", r"before", r"first", r"why",
)  # fmt: skip
_HOME = any_of(
    r"(?:both|either|one|two) (?:parents?|adults?|carers?)\b.{0,20} (?:at home|not work\w*|out of work"
    r"|in the home|available)",
    r"parents? (?:\w+ )?(?:would|could|should) (?:\w+ )?be expected to",
    r"care that (?:any|a|all|most) parents?",
    r"parental (?:responsibilit\w+|duty|care) .{0,20}(?:not|no|first)\w*", r"ordinary parental \w+",
    r"two-parent", r"any (?:good |reasonable )?parent would", r"fit to (?:provide|give)? ?care",
    r"stay[- ]at[- ]home",
)  # fmt: skip
_NOBODY = any_of(
    r"expected to cope",
    r"(?:capable|able) (?:of|to) (?:meet|manag|car|cop)\w*\b.{0,60}no (?:assess|support|service"
    r"|help)\w*",
    r"(?:nobody|no one|no-one) else .{0,30}(?:help|care|support|step)\w*",
    r"(?:parents?|famil\w+|carers?|you) (?:are|is|appear\w*|seem\w*) (?:\w+ )?(?:coping"
    r"|managing)(?: well)?",
)  # fmt: skip
_HELD_BACK = any_of(
    r"after", r"supported by", r"demonstrated", r"the people to turn to", r"only", r"must", r"unless",
    r"until", r"once", r"when", r"condition", r"precondition", r"is for", r"are for",
    r"not (?:\w+ ){0,3}(?:assess|support|help|consider|available|given|provided|offer|accept|needed"
    r"|necessary)\w*",
    r"taken to mean", r"assumed", r"no (?:assess\w*|support|service|help)", r"have to", r"show", r"state",
    r"step in", r"reserved", r"where", r"need(?:s)? to", r"before", r"required", r"evidence", r"criteria",
    r"accept\w*", r"demonstrat\w+", r"prove", r"just", r"is evidence", r"to evidence", r"a child must",
    r"intended", r"meant for", r"solely", r"give us", r"confirm",
)  # fmt: skip
_KIND = any_of(
    r"(?:universal|targeted|ordinary|other) (?:provision|services?|support|help) .{0,20}(?:unable"
    r"|cannot|not able)",
    r"if you (?:feel|think|are|find|cannot|can't|need)\b.{0,50}(?:tell|ring|call|contact|phone|let us"
    r"|straight|talk|speak)",
    r"do not have to",
    r"(?:ask|asks|asked|discuss\w*|talk\w*|consider\w*|look\w*) .{0,30}(?:whether|how|what|who)",
    r"could care better", r"carry on caring", r"more effectively",
    r"parent carer'?s?'? (?:needs )?assessment",
    r"not (?:only|just) (?:for )?(?:those|families|carers|parents|when|in)", r"tether: ", r"need not",
    r"wait (?:until|for)", r"caus(?:e|es|ed) (?:of|by)", r"out[- ]of[- ]hours", r"999",
    r"crisis (?:line|team|help|number)", r"emergency (?:duty|plan)", r"to (?:prevent|avoid|stop)",
    r"mental health", r"otherwise struggle", r"coping or not", r"priority", r"never", r"willing(?:ness)?",
)  # fmt: skip
_WHY = (
    "counts a need only where the family cannot manage, while the law looks at the "
    "child's needs and at carers who could care better with a break"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    own = context.said.own
    if is_out(context) or _is_not_needed(context) or has(_KIND, own) or not _tests_coping(own):
        return None
    if not has(_HELD_BACK, context.said.gate) or not _is_access(context):
        return None
    return _judged(context)


_NO_ASSESSMENT = any_of(
    r"assessments? (?:is|are|will) not (?:\w+ ){0,2}(?:necessary|needed|required)",
    r"no (?:need for an? )?assessment",
)  # fmt: skip


def _is_not_needed(context: Context) -> bool:
    return context.modality.denied and not has(_NO_ASSESSMENT, context.said.own)


def _tests_coping(own: str) -> bool:
    return any(
        (
            has(_CANNOT, own),
            has(_BREAKING, own),
            near(_RELATIVES, _TRIED, own, 60),
            has(_HOME, own),
            has(_NOBODY, own),
        )
    )


_ACCESS = any_of(
    r"interven\w+", r"evidence", r"turn to", r"demonstrat\w+", r"assess\w*", r"step(?:s|ped)? in",
    r"support", r"help", r"service", r"request\w*", r"referr\w*", r"social care",
    r"(?:need|needs) (?:is|are)", r"show", r"state", r"criteria", r"must be", r"only", r"care",
    r"give us", r"eligib\w+", r"breaks?", r"payments?", r"threshold", r"involved",
)  # fmt: skip


def _is_access(context: Context) -> bool:
    return has(_ACCESS, context.said.gate) or context.scope.rationed is Rationed.ASSESSMENT


def _judged(context: Context) -> Seen:
    """A gate to an assessment is a flag; a factor in a service is contested."""
    if context.scope.rationed is Rationed.SERVICE and not has(ASSESSED, context.said.whole):
        return Seen(Answer.CONTESTED, f"it {_WHY}; it is a rule about services", POSSIBLE)
    return Seen(Answer.FLAG, f"it {_WHY}", SURE if context.scope.explicit else LIKELY)


detector = Described(
    category=Category.COPING_TEST,
    looks=_looks,
    rules=(
        "care.assess-the-disabled-child",
        "care.short-breaks-have-regard-and-range",
        "care.parent-carer-assessment",
    ),
    sources=(law.IN_NEED, law.ASSESS, law.BREAKS),
    would_change=(
        "words that this is one of several things that are looked at, or that it only "
        "decides how soon help comes"
    ),
    better_wording="You do not have to be at breaking point: we look at your child's needs, and at "
    "how a break "
    "could help you to care in a way that suits you better.",
)
