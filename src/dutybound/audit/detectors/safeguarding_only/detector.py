"""A9: social care only for significant harm, child protection or the top level."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, SURE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Field
from dutybound.audit.words import HARM, any_of, has
from dutybound.text import Clause

_SOCIAL_CARE = any_of(
    r"department", r"social (?:care|work\w*)", r"children's services", r"assess\w*", r"section 17",
    r"allocat\w+", r"(?:get|gets|become|becomes|are|is|be) involved", r"step in", r"threshold",
    r"we (?:can )?(?:only )?(?:help|act|support|work|offer|deal|take|accept|open|respond|look|visit"
    r"|pick)",
    r"request\w*", r"referr\w*", r"the (?:hub|service|team|front door)", r"displace",
    r"statutory (?:\w+ )?(?:services?|involvement|support)", r"our (?:team|service|door|help)",
    r"port of call", r"case",
)  # fmt: skip
_EXCLUSIVE = any_of(
    r"only", r"solely", r"unless", r"save (?:where|for|in)", r"except", r"reserved", r"restricted",
    r"limited to", r"confined", r"none? (?:\w+ )?(?:until|unless)", r"exclusively", r"needed for",
    r"required (?:for|before)", r"must be", r"nothing (?:less|short)", r"threshold (?:is|for)", r"purely",
    r"saved for", r"kept for",
)  # fmt: skip
_WITHOUT = any_of(
    r"(?:if|where|when) (?:the|a|your) child is (?:safe|well cared for|not at risk)\b.{0,30}",
    r"absent (?:any|a|an) .{0,40}",
    r"(?:if|where|when|because) (?:there (?:is|are) )?(?:no|not|nobody|no one)\b.{0,40}",
    r"without (?:a|an|any)? ?.{0,20}(?:concern|harm|risk|protection|safeguarding|danger|worry)\w*",
    r"in the absence of",
    r"(?:no|not) (?:a )?(?:safeguarding|child protection|risk|harm|welfare|protection)\b.{0,20}",
    r"nobody is in danger", r"(?:does|do|is|are) not .{0,30}(?:at risk|harm|unsafe|danger)\w*",
    r"fall(?:s|ing)? short of .{0,20}harm",
)  # fmt: skip
_TURNED = any_of(
    r"no part", r"look elsewhere", r"not (?:one )?for (?:us|this \w+)", r"passed? back",
    r"advice(?: only)?", r"signpost\w*", r"clos(?:e|ed|es)", r"return\w*", r"school", r"early help",
    r"no (?:\w+ ){0,3}(?:assess|role|service|further|action|allocation|social|worker|involve)\w*",
    r"not (?:\w+ ){0,4}(?:assess|involve|allocat|accept|progress|proceed|open|take|meet|for us"
    r"|reach)\w*",
    r"universal", r"elsewhere", r"declined?", r"reject\w*", r"redirect\w*", r"cannot",
    r"nothing (?:\w+ )?we can", r"other (?:services|agencies)", r"not our \w+", r"sent (?:back|away)",
    r"refused",
)  # fmt: skip
_DISABILITY_BELOW = any_of(
    r"(?:disab\w+|impairment|condition|autism|diagnosis)\b.{0,40}(?:by itself|alone|on its own"
    r"|in itself|as such|of itself|not enough)?.{0,30}(?:does not|do not|will not|is not|are not|never"
    r"|would not) (?:\w+ ){0,3}(?:reach|meet|cross|trigger|amount|pass|enough|qualif|bring|constitute"
    r"|warrant|justify|attract|reason|ground|cause|basis)\w*",
)  # fmt: skip
_WHERE_HARM = any_of(
    r"(?:assess(?:es|ed|ments?)?|allocat\w+|used|applies|accept\w*|takes? on|involved|picked up|opened"
    r"|undertaken) (?:\w+ ){0,5}(?:where|when|if|for|once) .{0,60}",
)  # fmt: skip
_FOR_HARM = any_of(r"(?:is|are) for (?:\w+ )?(?:children|those|families|young people)\b.{0,80}")
_EXTRA = any_of(
    r"section 47(?: \w+)?(?: (?:enquir|proceed)\w*)?", r"call (?:now|999|us)", r"999", r"worried",
    r"with or without", r"does not need to be", r"irrespective", r"as well", r"also", r"emergency duty",
    r"out of hours", r"overnight", r"straight away", r"share (?:information )?without", r"sharing",
    r"consent", r"after the", r"other callers", r"same day", r"alone where", r"join only", r"no worry",
    r"report(?:ing|ed)?", r"without asking", r"unannounced", r"bypass", r"visits?", r"seen",
    r"procedures", r"record\w*", r"not have to", r"treated as", r"police",
    r"concern for a child's safety", r"safeguarding team", r"safeguarding partnership",
)  # fmt: skip
_REAL_LAW = any_of(
    r"without (?:a|any) .{0,20}(?:or|and) with", r"(?:is|are) (?:a )?child(?:ren)? in need", r"entitled",
)  # fmt: skip
_WHY = "lets social care in only on harm, while a disabled child is in need without any worry about harm"


def _looks(clause: Clause, context: Context) -> Seen | None:
    said, scope = context.said, context.scope
    if clause.quoted or clause.is_heading or said.own.endswith("?") or scope.leisure:
        return None
    if scope.field in {
        Field.HEALTH,
        Field.COMPLAINTS,
        Field.HISTORY,
        Field.ADULTS,
        Field.EDUCATION,
    }:
        return None
    if has(_REAL_LAW, said.own) or not _is_only_harm(context):
        return None
    if context.modality.denied and not has(_DISABILITY_BELOW, said.own):
        return None
    return Seen(Answer.FLAG, f"it {_WHY}", SURE if scope.explicit else LIKELY)


def _is_only_harm(context: Context) -> bool:
    own, gate = context.said.own, context.said.gate
    social = has(_SOCIAL_CARE, gate)
    if has(_DISABILITY_BELOW, own) and (
        has(
            any_of(
                r"threshold\w*",
                r"level",
                r"social care",
                r"section 17",
                r"children's services",
                r"social work\w*",
            ),
            gate,
        )
    ):
        return True
    if (not has(HARM, own) and not has(HARM, gate)) or has(_EXTRA, own):
        return False
    if has(_WITHOUT, own) and has(HARM, own):
        return has(_TURNED, own)
    exclusive = has(_EXCLUSIVE, gate) or has(_WHERE_HARM, own) or has(_FOR_HARM, own)
    return social and exclusive and has(HARM, own)


detector = Described(
    category=Category.SAFEGUARDING_ONLY,
    looks=_looks,
    rules=(
        "care.disabled-child-is-in-need",
        "care.assess-the-disabled-child",
        "care.section-47-threshold",
    ),
    sources=(law.IN_NEED, law.ASSESS, law.ENQUIRIES),
    would_change=(
        "words that disabled children are assessed as children in need, with or without "
        "a worry about harm"
    ),
    better_wording=(
        "Disabled children are children in need, with or without a safeguarding concern, "
        "and can have an assessment."
    ),
)
