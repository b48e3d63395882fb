"""P5: help under section 2 of the Act of 1970 in H2, or other help in H1."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Sight, sight
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import CFA_2014, CSDPA_1970, SEND_REGS_2014
from dutybound.text import Clause

_SECTION_2 = any_of(
    r"section 2(?: of)?(?! \w+ 17)", r"s\.?2", r"csdpa",
    r"chronically sick(?: and disabled persons)?\b.{0,20}", r"1970(?: act)?", r"act of 1970",
)  # fmt: skip
_IN_H2 = any_of(
    r"(?:entered|put|placed|recorded|set out|listed|included|written|goes?|moved|belongs?|shown|is|"
    r"are)(?: \w+){0,2} (?:in|under|into) (?:section )?h(?: )?2", r"(?:in|under) h2",
)  # fmt: skip
_IN_H1 = any_of(
    r"(?:entered|put|placed|recorded|set out|listed|included|written|goes?|moved|belongs?|shown|is|"
    r"are)(?: \w+){0,2} (?:in|under|into) (?:section )?h(?: )?1", r"(?:in|under) h1",
)  # fmt: skip
_HOME_HELP = any_of(
    r"personal care (?:in|at) (?:the )?home", r"practical (?:assistance|help) in the home",
    r"(?:adaptations?|home adaptation)", r"carer(?:s)? (?:comes?|visits?) .{0,30}home",
)  # fmt: skip
_OTHER = any_of(
    r"overnight (?:stays?|care|breaks?) (?:at|in|away|outside)\b.{0,40}", r"section 17(?:\(6\))?",
    r"residential (?:breaks?|short breaks?|care|unit)", r"foster\w*", r"section 20",
)  # fmt: skip
_NOT_SO = any_of(
    r"not (?:under|assessed under)", r"does not (?:belong|go)", r"rather than", r"moved (?:from|out)",
    r"belongs in h1", r"reasonably required",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """Help in the wrong part of section H."""
    seen = sight(context)
    if seen.mute:
        return None
    part = _part(seen)
    wrong_h2 = part == "h2" and (
        has(_SECTION_2, seen.own) or (has(_HOME_HELP, seen.own) and has(_IN_H2, seen.own))
    )
    wrong_h1 = part == "h1" and has(_OTHER, seen.own) and not has(_SECTION_2, seen.own)
    if not (wrong_h2 or wrong_h1):
        return None
    if has(_NOT_SO, seen.own):
        return clear("it says why it stands where it does, or that it does not belong there")
    return Seen(
        Answer.FLAG,
        "help under section 2 of the Act of 1970 belongs in H1, where it has to be arranged"
        if wrong_h2
        else "what is not under section 2 of the Act of 1970 belongs in H2",
        SURE if has(_SECTION_2, seen.own) else LIKELY,
    )


def _part(seen: Sight) -> str:
    """Which part a clause is in: by its own words, or by its nearest heading ("" for neither)."""
    for words in (seen.own, seen.under.rsplit(" / ", 1)[-1]):
        if has(_IN_H2, words) or words.startswith(("h2", "section h2")):
            return "h2"
        if has(_IN_H1, words) or words.startswith(("h1", "section h1")):
            return "h1"
    return ""


detector = Described(
    category=Category.PROVISION_IN_WRONG_PLACE,
    looks=look,
    rules=("ehc.section-h1", "ehc.section-h2"),
    sources=(SEND_REGS_2014 / "reg 12(1)(h)", CFA_2014 / "s 37(2)(e)", CSDPA_1970 / "s 2(6)"),
    would_change="A sentence that says under which Act the help was assessed.",
    better_wording="H1: what is necessary under section 2 of the Act of 1970.  H2: any other "
    "social care that is reasonably required.",
)
