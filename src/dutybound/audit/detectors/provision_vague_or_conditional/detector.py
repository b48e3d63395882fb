"""P4: help in a plan that promises nothing: vague, made to hang on a panel, or blank."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import CFA_2014, CSDPA_1970, SEND_REGS_2014
from dutybound.text import Clause

_VAGUE = any_of(
    r"access to", r"opportunit(?:y|ies)", r"as (?:and when )?(?:appropriate|required|needed|necessary)",
    r"where (?:appropriate|possible|available|needed)", r"regular(?:ly)?", r"from time to time",
    r"as far as possible", r"(?:would|may|might|could) benefit from", r"up to",
    r"some (?:support|help|hours)", r"a range of", r"flexib\w+", r"a level of", r"periodic\w*",
    r"ongoing", r"suitabl[ey] (?:qualified )?(?:support|activities)?",
    r"support (?:with|to) (?:access|engage|develop)\w*", r"encouraged to",
    r"continue to (?:be )?(?:support|offer|receive)\w*", r"when required", r"adequate", r"sufficient",
    r"explor\w+", r"consider(?:ed)?", r"signpost\w*", r"occasional(?:ly)?",
)  # fmt: skip
_CONDITION = any_of(
    r"subject to",
    r"if (?:funding|places?|staff|a carer|it) (?:is|are|can be|allows?|becomes?)\b.{0,30}",
    r"(?:once|when|if|until) (?:the )?panel\b.{0,40}",
    r"depend(?:s|ent|ing) (?:on|upon) (?:\w+ ){0,3}(?:panel|funding|availab\w+|resources|budget|capacity|"
    r"staff\w*)", r"panel (?:approval|agreement|decision)",
    r"(?:where|when|as) (?:resources|funding|capacity|budget|places)\b.{0,30}(?:allow|permit|available|"
    r"exist)\w*", r"if agreed by", r"pending", r"availability", r"provisional(?:ly)?",
    r"within (?:available )?(?:resources|budget)", r"to be (?:agreed|confirmed|decided|determined)",
    r"tbc", r"tba",
)  # fmt: skip
_BLANK = any_of(
    r"n/a", r"none", r"nil", r"not applicable",
    r"no (?:social care )?provision(?: (?:is )?(?:required|needed|identified|necessary))?",
    r"no social care (?:needs|provision)\b.{0,40}", r"blank", r"see (?:above|section \w)",
    r"not known to (?:social care|children's services)", r"none identified",
)  # fmt: skip
_AMOUNT = any_of(
    r"\d+(?:\.\d+)?(?: |-)?(?:hours?|nights?|days?|sessions?|weeks?|minutes?|times?|weekends?)",
    r"(?:one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty) (?:\w+ )?(?:hours?|nights?|"
    r"days?|sessions?|weekends?)", r"within (?:the|each|a) (?:month|week|year|term)",
)  # fmt: skip
_PROVISION = any_of(
    r"support", r"help", r"breaks?", r"provi\w+", r"care", r"carers?", r"activit\w+", r"opportunit\w+",
    r"access", r"payments?", r"respite", r"equipment", r"staff", r"assistants?", r"club", r"socialis\w+",
    r"hours?", r"nights?", r"services?",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """Help that is blank, conditional or vague."""
    seen = sight(context)
    if seen.mute:
        return None
    if _is_blank(seen.own):
        return Seen(
            Answer.CONTESTED,
            "the part is blank; that is right only where the assessment found nothing for it",
            LIKELY,
        )
    if has(_CONDITION, seen.own) and has(_PROVISION, seen.own):
        return Seen(
            Answer.FLAG, "help in a plan is made to hang on something that is still to come", SURE
        )
    return _of_vague(seen.own)


def _is_blank(text: str) -> bool:
    left = text
    for head in ("section h1", "section h2", "h1", "h2"):
        left = left.removeprefix(head).lstrip(" :-.")
    return bool(left) and len(left.split()) <= 6 and _BLANK.match(left) is not None


def _of_vague(text: str) -> Seen | None:
    if not (has(_VAGUE, text) and has(_PROVISION, text)):
        return None
    if has(_AMOUNT, text):
        return clear("the amount is stated")
    return Seen(
        Answer.FLAG,
        "it names no kind or no amount of help: a plan has to say who does what, how often and for how long",
        LIKELY,
    )


detector = Described(
    category=Category.PROVISION_VAGUE_OR_CONDITIONAL,
    looks=look,
    rules=("ehc.section-h1", "ehc.section-h2", "ehc.plan-contents"),
    sources=(CFA_2014 / "s 37(2)", SEND_REGS_2014 / "reg 12(1)(h)", CSDPA_1970 / "s 2(4)"),
    would_change="The kind of help with its hours, days and weeks, in the same part of the plan.",
    better_wording="A trained carer from a named provider comes on Mondays and Thursdays from 4pm "
    "to 7pm, 48 weeks of the year.",
)
