"""P9: who gets what is settled by rules, or by a panel, that the page does not tell."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import SEND_REGS_2014, SHORT_BREAKS_REGS_2011
from dutybound.text import Clause

_DECIDED = any_of(
    r"(?:decided|settled|set|determined|judged|chosen|agreed|allocated|made) (?:\w+ )?by (?:the |a |"
    r"our )?(?:\w+ )?(?:panel|manager|team|head|group|meeting|officers?)",
    r"(?:panel|manager|team|group|officers?) (?:\w+ )?(?:decides?|settles?|determines?|allocates?|"
    r"chooses?|judges?)", r"(?:rules|criteria|matrix|thresholds?|scores?|scoring) (?:is|are|that)\b",
    r"(?:uses?|applies|use|apply|by) (?:\w+ )?(?:internal|its own|our own|a|the) (?:\w+ )?(?:criteria|"
    r"matrix|tool|rules|guidance|scoring)",
)  # fmt: skip
_HIDDEN = any_of(
    r"(?:does|do|did|are|is|will) not (?:be )?(?:publish|published|available|share|shared|give|given|"
    r"disclose|disclosed|told|shown|made public|open|set out)(?: \w+)?", r"unpublished", r"internal",
    r"confidential", r"used by staff", r"on a case by case basis", r"at (?:its|their|the) discretion",
    r"ask your (?:social )?worker", r"under review", r"not for (?:families|the public)",
    r"never published", r"kept by",
)  # fmt: skip
_TOLD = any_of(
    r"(?:are|is) (?:below|here|published|set out|in part|in the table|on page|available (?:here|on))",
    r"as follows", r"published (?:here|on)", r"you can (?:read|see|have|ask for) (?:them|it|a copy)",
    r"full (?:criteria|document)",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """Hidden rules."""
    seen = sight(context)
    if seen.mute or not (has(_DECIDED, seen.own) and has(_HIDDEN, seen.own)):
        return None
    if has(_TOLD, seen.own):
        return clear("the rules are told, or can be had")
    return Seen(
        Answer.FLAG,
        "who gets a break is settled by rules that families cannot read, though the statement has "
        "to set them out",
        LIKELY,
    )


detector = Described(
    category=Category.RULES_NOT_TOLD,
    looks=look,
    rules=("care.short-breaks-statement", "local-offer.social-care-and-criteria"),
    sources=(SHORT_BREAKS_REGS_2011 / "reg 5", SEND_REGS_2014 / "Sch 2 para 18"),
    would_change="The rules themselves, in the same document or on a page that it links to.",
    better_wording="Here are the rules by which we decide, and how to tell us where they do not "
    "fit your child.",
)
