"""A7: only professionals may ask, only families who are known, or only with another body's assessment."""

from __future__ import annotations

from dutybound.audit import rescue
from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, SURE, is_out
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Rationed
from dutybound.audit.words import (
    ASKED,
    ASSESSED,
    PARENTS,
    PROFESSIONALS,
    TAKEN_ON,
    any_of,
    has,
    near,
)
from dutybound.text import Clause

_SENT = (
    r"(?:referr?(?:al|ed|ing)?s?|requests?|forms?|appl(?:y|ications?)|calls?"
    r"|contacts?|approach(?:es)?|enquir(?:y|ies)|packs?|self-refer\w*)"
)
_ONLY_BY = any_of(
    r"only an? .{0,70}(?:may|can|has|standing|make)",
    r"it's for (?:schools|doctors|professionals|agencies)",
    r"(?:it|this|the form) is for (?:schools|doctors|professionals|agencies)",
    rf"{_SENT} .{{0,40}}(?:from|by|through|via) .{{0,40}}only",
    r"only .{0,40}(?:may|can|should|accept|take|from|by|through|via|complete|make|submit|send)",
    r"completion by an? (?:agency|professional)",
    r"(?:is|are|must be|should be|can be|has to be|have to be|needs? to be) (?:only )?(?:made|sent"
    r"|submitted|completed|supported|signed|countersigned|endorsed|started|raised|put|filled in|lodged"
    r"|initiated) (?:in )?(?:for you )?(?:only )?(?:by|through|via)",
    r"(?:has|have) to (?:apply|request|send|make|complete|support|fill|ask|put|refer)",
    r"needs? to (?:support|send|make|complete|endorse|agree|back|fill|refer|sign|put)",
    r"referrer must be", r"(?:needs?|has|have|must|should) (?:to )?do (?:this|it|so|that)",
    r"ask (?:your|a|an|the) .{0,40}(?:to (?:complete|make|send|refer|fill|submit|apply|ask|put))",
    r"(?:must|has to|have to|needs? to|should) (?:come|go) (?:to us )?(?:from|through|via)",
    r"must (?:support|endorse|back|make|send|be (?:made|sent|supported|submitted|completed|signed))",
    r"not unless .{0,30}(?:professional|school|doctor|gp)", r"on (?:your|the family's|their) behalf",
    r"exclusively (?:from|by|through)",
)  # fmt: skip
_SELF = any_of(
    r"contact from (?:parents|families).{0,40}not (?:treated|taken|counted|accepted)",
    r"ask (?:families|parents) not to (?:fill|use|apply|complete|send|refer|contact)\w*\b.{0,20}",
    r"no (?:other|separate|direct) (?:way in|route)",
    r"(?:letters?|correspondence|requests?|e-?mails?|calls?|forms?) (?:\w+ )?from (?:parents|families"
    r"|carers)\b.{0,60}(?:deleted|returned|forwarded|not (?:be )?\w+|without reply|passed)",
    r"(?:parents?|famil(?:y|ies)|carers?|you|yourself|the public|members of the public|relatives"
    r"|parental)\b.{0,40}(?:cannot|can ?not|can't|may not|are not able to|unable to|must not"
    r"|should not|are asked not to|do not) (?:\w+ ){0,3}(?:(?:self-)?(?:refer|apply|ask for|ask us"
    r"|request|approach us|contact (?:us|the team|the service|social care))|(?:make|submit|complete"
    r"|send|start|use|fill) .{0,30}(?:request|referral|form|application|one))\w*",
    r"(?:parents'?|families'?|carers'?|own) (?:own )?(?:requests?|referrals?|applications?"
    r"|forms?) .{0,30}(?:not|returned|rejected|declined|refused|deleted|cannot)",
    r"self-referrals? .{0,30}(?:not|cannot|un|no)\w*",
    r"(?:do not|cannot|don't|will not|are not able to|unable to) (?:\w+ )?(?:take|accept|receive"
    r"|answer|act on|process|deal with|consider) (?:\w+ ){0,4}(?:from|by) (?:\w+ )?(?:parents?"
    r"|famil\w+|carers?|the public|you)",
    r"(?:sent|made|received|completed|submitted)(?: \w+)? by (?:parents?|famil(?:y|ies)"
    r"|carers?) .{0,30}(?:deleted|returned|rejected|destroyed|ignored|not|unread|sent back)",
    r"(?:do not|cannot|don't|will not|unable to|not able to) (?:accept|take|consider) (?:self-"
    r"|parental |family )?(?:self-)?referrals?(?: from (?:parents|families))",
    r"(?:not|cannot|no) (?:accept |take |allow )?self-referr\w+",
    r"no (?:self-referral|parental referral|direct access)s?", r"not from (?:parents|famil\w+|you)",
    r"closed to (?:parents|families)",
)  # fmt: skip
_MAY_I = any_of(
    r"(?:can|may|could) (?:i|we|parents|families) (?:\w+ )?(?:fill|ask|refer|apply|ring|contact|make"
    r"|send|phone|request|do)\b.{0,40}",
)  # fmt: skip
_KNOWN = any_of(
    r"in receipt of (?:a |our )?services? already",
    r"already (?:open|known|allocated|on (?:its|our|the) \w+|working with|receiving"
    r"|have a (?:social )?worker|in receipt)(?: to)?",
    r"not (?:currently )?(?:known|open) to",
    r"no (?:previous|prior|existing) (?:involvement|contact|record|history)",
    r"existing (?:cases|families|service users|clients)", r"currently open", r"on (?:its|our) books",
    r"unknown to (?:us|the service|social care)", r"never (?:been )?(?:known|worked with|open)",
    r"have (?:already )?(?:a|an) (?:allocated )?(?:social )?worker",
)  # fmt: skip
_KNOWN_GATE = any_of(
    r"confined to", r"works? (?:only )?with", r"no information",
    r"nothing to (?:add|give|say|contribute|offer|tell|report)", r"cannot", r"only",
    r"not (?:able|accept|assess|take|for)\w*", r"is for", r"asked to begin", r"so (?:we|there)", r"must",
    r"unless", r"before", r"return\w*", r"unable", r"accept(?:s|ed)?", r"limited to", r"no advice",
    r"do not",
)  # fmt: skip
_OWN_WORKER = any_of(
    r"(?:call|ring|speak to|talk to|contact|phone|tell|ask) (?:your|their"
    r"|the) (?:own )?(?:\w+ )?(?:social )?(?:worker|team)",
    r"(?:if|where) (?:your child|you|they) (?:is|are) (?:already )?(?:known|open).{0,40}(?:call|ring"
    r"|speak|contact|phone|worker)",
    r"not (?:already )?(?:known|open) .{0,30}(?:will|can|still|team)",
)  # fmt: skip
_OTHERS_PAPER = any_of(
    r"(?:with|by|carry|attach|include|enclose) (?:an? )?(?:\w+ )?assessment (?:\w+ )?(?:done "
    r"|completed |made |carried out )?(?:by|from) (?:another|a partner|an outside|some other"
    r"|the school|a \w+) ?\w*",
    r"accompanied by (?:an? )?(?:\w+ ){0,3}assessment",
)  # fmt: skip
_HELPING = any_of(
    r"if you (?:prefer|like|want|would)", r"can (?:also )?(?:ask|help)", r"may (?:also )?(?:ask|help)",
    r"parents (?:can|may)", r"including (?:you|parents|families)", r"too", r"anyone", r"complain\w*",
    r"parenting", r"young carer\w*", r"happy to", r"consent", r"agreement", r"advocate",
)  # fmt: skip
_WHY = "shuts families out from asking for themselves, while the duty does not hang on who asks"


def _looks(clause: Clause, context: Context) -> Seen | None:
    if (
        is_out(context)
        or context.scope.leisure
        or context.modality.denied
        or not _is_gatekept(context)
    ):
        return None
    route = rescue.parent_route(context.document, context.index)
    if route is not None:
        return Seen(
            Answer.CLEAR, "it is one way of asking, and families have their own", rescued_by=route
        )
    return Seen(Answer.FLAG, f"it {_WHY}", SURE if context.scope.explicit else LIKELY)


def _is_gatekept(context: Context) -> bool:
    own, whole = context.said.own, context.said.whole
    if has(_SELF, whole) or (has(_MAY_I, context.said.question) and context.modality.refused):
        return True
    if has(_HELPING, own):
        return False
    asks = (
        has(ASKED, whole) or has(ASSESSED, whole) or context.scope.rationed is Rationed.ASSESSMENT
    )
    by_others = has(PROFESSIONALS, own) and has(_ONLY_BY, own) and asks
    known = has(_KNOWN, own) and has(_KNOWN_GATE, own) and not has(_OWN_WORKER, own)
    return (
        by_others
        or (known and _has_whom(own))
        or (has(_OTHERS_PAPER, own) and context.modality.required)
    )


def _has_whom(own: str) -> bool:
    return (
        has(PARENTS, own)
        or near(any_of(r"child(?:ren)?", r"young people"), TAKEN_ON, own)
        or "we " in own
        or "child" in own
    )


detector = Described(
    category=Category.GATEKEPT_REFERRAL,
    looks=_looks,
    rules=("care.assess-the-disabled-child", "local-offer.social-care-and-criteria"),
    sources=(law.ASSESS, law.IN_NEED, law.HOW_TO_ASK),
    would_change="a way for parents and young people to ask for themselves, anywhere on the page",
    better_wording="Anyone can ask for an assessment: parents, carers and young people can phone, "
    "write or use "
    "the form, and professionals can ask for them.",
)
