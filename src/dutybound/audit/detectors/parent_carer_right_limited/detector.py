"""A15: the parent carer's assessment is tied to the child's, to much care or to one carer."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import POSSIBLE, SURE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Field
from dutybound.audit.words import any_of, has
from dutybound.text import Clause

_CARER = any_of(
    r"parent carers?(?:'s?|s')?", r"carer'?s?'? (?:needs )?(?:assessments?|form|plan|right)",
    r"(?:main|primary|principal|one) (?:carer|parent)s?", r"carers?",
    r"your own (?:\w+ )?(?:assessment|needs)", r"section 17zd", r"your needs",
    r"parents(?: and carers)?(?:'s?|s')? (?:\w+ )?(?:needs|assess\w*|are (?:looked|assessed|seen|not))",
    r"parents? of an? .{0,40}(?:ask|assess|apply|request)\w*",
    r"(?:assess|look at) (?:you|parents|a parent|mums|mothers)", r"own (?:assessment|account)",
    r"mums and dads",
)  # fmt: skip
_HEADING = any_of(
    r"parent carers?", r"carers?", r"looking after (?:yourself|you)", r"your own (?:assessment|needs)",
    r"parents", r"who looks at me", r"for you", r"help for (?:parents|carers|you)",
    r"support for (?:parents|carers|you)",
)  # fmt: skip
_MUCH_CARE = any_of(
    r"regular and substantial", r"substantial and regular", r"substantial (?:amount|care)\w*",
    r"great deal of care", r"\d+ hours", r"(?:thirty|twenty|forty|fifty)[- ]?\w* hours",
    r"full[- ]time care\w*", r"most of the (?:care|day)", r"significant amount of care",
    r"bulk of (?:the )?care", r"most of the caring", r"parent who (?:does|provides)",
    r"carer'?s allowance", r"round the clock", r"intensive care",
)  # fmt: skip
_ONE = any_of(
    r"(?:parent|carer) with (?:the )?main .{0,20}",
    r"(?:only )?(?:the )?(?:main|primary|principal|named) (?:carer|parent)",
    r"one (?:carer|parent|assessment|adult) (?:for|per|in|from|to) (?:each|a|every|the)? ?(?:family"
    r"|household|child|home)",
    r"one of them", r"one of you", r"single carer", r"second parent", r"the other parent",
    r"both parents",
)  # fmt: skip
_CHILD_FIRST = any_of(
    r"once we have assessed your child\b.{0,30}",
    r"(?:if|when|once|where|after|only|until|unless|provided|as long as) .{0,40}(?:your |the |a "
    r"|their )?(?:child|son|daughter|young person)\w*(?: or (?:son|daughter))?(?:'s)? .{0,50}(?:open"
    r"|eligible|package|allocated|qualif\w+|agreed|receiv\w+|accepted|assessed|service|meets"
    r"|social worker|supported|plan|known|started|in place|caseload|books|assessment|finished|complete"
    r"|has been given|in receipt|case)\b",
    r"child\w* (?:is|has been|was) (?:turned down|refused|not eligible|not open|closed)",
    r"child(?:ren)? (?:without|who (?:do|does|is|are) not)\b.{0,40}", r"without a diagnosis",
    r"(?:not|no) (?:eligible|open|diagnos\w+)\b.{0,30}(?:cannot|no|not)\w*",
    r"child has been turned down",
    r"(?:of|whose|for) (?:\w+ )?(?:child|children|son) .{0,30}(?:open to|eligible|receiv"
    r"|with an allocated)\w*",
    r"child(?:'s|ren's)? (?:package|plan|eligib\w+)",
)  # fmt: skip
_NOT_ALONE = any_of(
    r"(?:is|are) part of your child's", r"(?:discharged|satisfied|fulfilled) by",
    r"not (?:\w+ ){0,3}(?:separate(?:ly)?|on their own|in their own right|alone|a separate|apart)",
    r"no (?:separate|stand-?alone|distinct|individual) (?:\w+ )?(?:assess\w*|request|form|right)?",
    r"(?:only|solely|purely|just) (?:as part|within|inside|through|alongside|in|with) .{0,30}(?:child"
    r"|family)\w*",
    r"(?:covered|included|dealt with|met|considered|looked at|assessed|contained|picked up|addressed"
    r"|seen) (?:\w+ )?(?:by|in|within|inside|under|through|as part of) (?:your|the|their) (?:child|son"
    r"|daughter|family)\w*(?:'s)?",
    r"in one combined", r"(?:together|combined) with the child's",
    r"single (?:combined )?(?:assessment|document|report)",
    r"do not (?:offer|carry out|do|make|provide) (?:a )?(?:separate|stand)\w*",
)  # fmt: skip
_COMBINED = any_of(
    r"in one combined", r"combined", r"together with", r"same (?:document|form|assessment|report) as",
    r"single (?:assessment|document|report)",
)  # fmt: skip
_HOUSEHOLD = any_of(
    r"parents who work\b.{0,30}",
    r"(?:live|lives|living|reside|resides) (?:\w+ ){0,3}(?:with|at|in|together|under)\b.{0,30}",
    r"same (?:address|house|household|roof)", r"joint household", r"non-resident",
    r"parental responsibility",
)  # fmt: skip
_TURNS = any_of(
    r"belongs to", r"solely", r"purely", r"as part of", r"not", r"no", r"only", r"must", r"cannot",
    r"once", r"if", r"when", r"needs? to", r"have to", r"should",
    r"for (?:the )?(?:parents?|those|carers?)", r"as we", r"before", r"until", r"where", r"unless",
    r"within", r"in one", r"covered", r"by your", r"provided", r"after", r"limited", r"restricted",
    r"offered", r"together", r"in your",
)  # fmt: skip
_GIVEN = any_of(
    r"or separately", r"separate(?:ly)? or", r"as (?:you|they) prefer", r"whether or not", r"even if",
    r"at any time", r"any time", r"or at some other", r"both parents can",
    r"each (?:parent|carer|of you) can", r"however (?:much|little|many)",
    r"you (?:can|may) ask(?! (?:once|if|when|only|after))",
    r"will (?:still )?assess you(?! (?:as|only|if|once))", r"different form", r"young carers?'?s?",
    r"brothers and sisters", r"husband", r"older parent", r"does not promise",
    r"not (?:give|promise) .{0,20}(?:right|service)", r"no (?:test|minimum|need)",
    r"able to (?:go on|carry on) car\w+", r"willing\w*", r"do not (?:need|have) to",
    r"does not (?:have|need) to", r"discount", r"card", r"group", r"treat", r"training",
    r"direct payment", r"if you (?:like|want|wish|agree|would)", r"whatever", r"need not", r"may request",
    r"can (?:be )?(?:ask|have|request|made|done)\w* .{0,30}(?:with|without)", r"foster", r"employ\w*",
    r"allowance claim", r"complain\w*", r"whichever", r"your choice", r"regardless", r"apart or",
    r"nothing from", r"do not look at how", r"either (?:way|with|of you)", r"too", r"as well",
    r"emergency card", r"bring", r"worker will (?:talk|ask|call)", r"if both",
)  # fmt: skip
_WHY = "limits a parent carer's own right, which hangs on no service for the child and on no amount of care"


def _looks(clause: Clause, context: Context) -> Seen | None:
    own, scope = context.said.own, context.scope
    if clause.quoted or clause.is_heading or own.endswith("?") or has(_GIVEN, own):
        return None
    if scope.field in {
        Field.HEALTH,
        Field.COMPLAINTS,
        Field.HISTORY,
        Field.ADULTS,
        Field.EDUCATION,
    }:
        return None
    if not _is_about_carers(context) or not has(_TURNS, own) or context.modality.denied:
        return None
    return _judged(own)


def _is_about_carers(context: Context) -> bool:
    heading = context.clause.headings[-1].lower() if context.clause.headings else ""
    assesses = has(_ASSESSED, context.said.whole) or has(_ASSESSED, context.headings)
    named = has(_CARER, context.said.own) or has(_HEADING, heading)
    return named and (assesses or (has(_MUCH_CARE, context.said.own) and context.modality.required))


_ASSESSED = any_of(
    r"assess\w*", r"looked at", r"look at", r"own account", r"own right",
    r"(?:carer's|carers'?) (?:form|plan|needs)", r"needs are", r"may apply", r"(?:cannot|can|may) ask",
    r"who looks at me", r"request", r"offer this", r"regular and substantial",
)  # fmt: skip


def _judged(own: str) -> Seen | None:
    if has(_MUCH_CARE, own) or has(_ONE, own) or has(_CHILD_FIRST, own) or has(_HOUSEHOLD, own):
        return Seen(Answer.FLAG, f"it {_WHY}", SURE)
    if not has(_NOT_ALONE, own):
        return None
    if has(_COMBINED, own) and not has(
        any_of(r"only", r"no separate", r"not separate\w*", r"not on"), own
    ):
        return Seen(
            Answer.CONTESTED,
            "it offers a parent carer's assessment together with the child's, and does not say whether alone",
            POSSIBLE,
        )
    return Seen(Answer.FLAG, f"it {_WHY}", SURE)


detector = Described(
    category=Category.PARENT_CARER_RIGHT_LIMITED,
    looks=_looks,
    rules=("care.parent-carer-assessment", "care.parent-carer-decision"),
    sources=(law.PARENT_CARERS, law.COMBINING),
    would_change="words that a parent carer may ask at any time, alone or together with the "
    "child's assessment, "
    "whatever the child gets",
    better_wording="You have a right to ask for a parent carer's needs assessment, together with "
    "your child's or "
    "apart, whatever your child gets and however much care you give.",
)
