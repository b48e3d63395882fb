"""P3: words sent in place of advice, such as 'not known to us' or 'see the Local Offer'."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has, plain
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.text import Clause, Document

_UNKNOWN = any_of(
    r"not (?:currently |presently |previously )?(?:been )?(?:known|open|active|allocated)(?: to| on|"
    r" with)?", r"(?:unknown|not known) to",
    r"no (?:record|trace|file|involvement|history|current involvement|open case)s?(?: of| for| with|"
    r" on)?", r"(?:never|not) (?:been )?(?:open|referred|involved)",
    r"not (?:an )?(?:open|allocated) case", r"does not have (?:a|an allocated) social worker",
    r"closed (?:case|to)",
)  # fmt: skip
_BELOW = any_of(
    r"(?:below|under|not (?:meet|met|reach|reached)|short of|outside) (?:the |our |"
    r"this )?(?:\w+ ){0,4}(?:threshold|criteria|level|remit)s?",
    r"does not (?:meet|reach|satisfy|qualify)\b.{0,50}(?:threshold|criteria|level|team|service)?",
    r"not eligible", r"(?:thresholds?|criteria) (?:is|are|was|were|has|have) not (?:been )?met",
)  # fmt: skip
_OFFER = any_of(
    r"(?:look at|see|visit|refer to|consult|use|directed to|signposted to|find .{0,30}(?:on|in)) (?:the |"
    r"our |your )?(?:\w+ )?local offer\b.{0,20}", r"local offer (?:website|page|site|directory)s?",
)  # fmt: skip
_THEMSELVES = any_of(
    r"(?:parents?|family|families|they|mother|father|carers?|school|you) (?:can|may|should|could|"
    r"are (?:welcome|able|advised|free) to|is (?:welcome|able|free) to|need to|would need to|must|"
    r"will need to) (?:\w+ )?(?:contact|refer|ring|call|phone|approach|apply|make a referral|self-?refer|"
    r"ask|request|complete)\b.{0,60}", r"self-?refer\w*",
    r"(?:a )?referral (?:can|may|should|would need to|must) be made",
    r"if .{0,40}(?:has|have) (?:any )?concerns?,? .{0,40}(?:contact|ring|refer|call)\w*",
)  # fmt: skip
_ONLY_PROTECTION = any_of(
    r"(?:advice|we|this service|this team|reports?)\b.{0,60}(?:is|are|only)?\b.{0,40}(?:provided|given|"
    r"written|advise|contribute|for|offered)\b.{0,60}(?:child(?:ren)? (?:who are )?(?:the )?(?:subject|"
    r"on|in)|child protection|looked[- ]after|in need plans?|protection plans?)\b.{0,60}",
)  # fmt: skip
_NO_ADVICE = any_of(
    r"no (?:\w+ )?(?:advice|contribution|comment|information) (?:is |will be |can be |to )?(?:therefore |"
    r"given|provided|offered|offer|make|add|submit\w*)?",
    r"unable to (?:give|provide|offer|contribute|advise|comment)",
    r"nothing to (?:add|contribute|report)",
    r"(?:cannot|will not|do not) (?:give|provide|contribute|offer|advise|comment)", r"nil return",
    r"n/a", r"not applicable", r"not required",
)  # fmt: skip
_FACT_ONLY = any_of(
    r"(?:before|until|prior to) .{0,30}", r"do(?:es)? not (?:decide|matter|affect|bear|stop|prevent)",
    r"has since", r"now known", r"although", r"even though", r"none the less", r"nevertheless",
    r"and so (?:i|we) (?:met|visited|saw)", r"which does not", r"not a reason", r"no bar",
)  # fmt: skip
_PROPER = any_of(
    r"i (?:met|visited|saw|spoke)\b.{0,60}", r"my advice",
    r"(?:hours?|nights?) (?:a|per|each|every) (?:week|month|fortnight)\b.{0,60}",
    r"(?:likely|going) to need\b.{0,60}", r"we (?:met|visited|saw)\b.{0,60}",
)  # fmt: skip

_WHY = {
    "unknown": "it speaks of the council's files, and not of what the child needs",
    "below": "a team's threshold is another question: advice is due on every child who is assessed",
    "offer": "a list of services says nothing of this child's needs",
    "themselves": "the council has to seek the advice itself, and the family need not ask again",
    "protection": "advice is due on every child who is assessed, and not only with a protection plan",
    "none": "a refusal is sent in place of advice",
}


def look(clause: Clause, context: Context) -> Seen | None:
    """One of the ways in which advice is not given."""
    seen = sight(context)
    kind = _kind(seen.own)
    if seen.mute or not kind:
        return None
    if has(_FACT_ONLY, seen.own) or (
        kind in {"unknown", "offer", "themselves"} and _is_proper(context.document)
    ):
        return clear("a fact beside advice that is given, or a true sentence about thresholds")
    sure = SURE if kind in {"unknown", "below", "protection"} else LIKELY
    return Seen(Answer.FLAG, f"it is no advice: {_WHY[kind]}", sure)


def _kind(text: str) -> str:
    told = (
        ("protection", _ONLY_PROTECTION),
        ("unknown", _UNKNOWN),
        ("below", _BELOW),
        ("offer", _OFFER),
        ("themselves", _THEMSELVES),
        ("none", _NO_ADVICE),
    )
    return next((kind for kind, pattern in told if has(pattern, text)), "")


def _is_proper(document: Document) -> bool:
    """Whether the document gives advice besides: somebody was met, and help is named with its amount."""
    return sum(has(_PROPER, plain(clause.text)) for clause in document.clauses) > 1


detector = Described(
    category=Category.ADVICE_NOT_GIVEN,
    looks=look,
    rules=("ehc.social-care-advice", "ehc.advice-within-six-weeks", "ehc.seek-advice"),
    sources=(SEND_REGS_2014 / "reg 6(1)(e)", SEND_REGS_2014 / "reg 8(1)"),
    would_change="Advice in the same document on the child's needs, on provision and on outcomes.",
    better_wording=(
        "I met the child and the family; these are the child's needs, this is the help that is "
        "likely to be called for, "
        "and this is what it should bring about."
    ),
)
