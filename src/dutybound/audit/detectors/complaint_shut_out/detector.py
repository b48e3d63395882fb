"""P7: a complaint that may not be made, may not go on, or is sent down another road."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import CHILDREN_ACT_1989, COMPLAINTS_REGS_2006
from dutybound.text import Clause

_DECIDES = any_of(
    r"(?:manager|head|director|council|officer|we|team|service|panel) (?:\w+ ){0,3}(?:decides?|"
    r"determines?|agrees?|approves?|considers?|chooses?) (?:whether|if|which)\b.{0,60}(?:stage|complaint|"
    r"investigat\w+|panel|further)\b.{0,60}",
    r"(?:stage (?:2|3|two|three)|investigation|review panel) (?:is|are|will be) (?:only |"
    r"not )?(?:available|offered|granted|used|agreed|held) (?:only )?(?:if|where|at|in)\b.{0,60}",
    r"at (?:our|the council's|the manager's) discretion",
    r"(?:may|can) refuse (?:to|a|your|any) .{0,30}(?:stage|investigat\w+|complaint)\b.{0,20}",
    r"(?:must|has to|have to) (?:be )?(?:agree|approve|justif)\w* .{0,40}(?:before|for) .{0,20}stage",
    r"(?:will not|do not|cannot) (?:\w+ )?(?:progress|escalate|accept|go|move|proceed|be taken|be moved|"
    r"be accepted)\b.{0,40}(?:stage|complaint|panel)\b.{0,40}",
    r"only (?:serious|exceptional) (?:complaints?|cases)\b.{0,40}", r"no (?:second|third|further) stage",
    r"(?:mediation|meeting) (?:first|has to|must)\b.{0,60}(?:stage|before)\b.{0,20}",
)  # fmt: skip
_FINAL = any_of(
    r"(?:decisions?|determinations?|findings|answer|outcome) .{0,60}(?:is|are|shall be) (?:final|"
    r"conclusive|not (?:open|subject))\b.{0,60}",
    r"(?:cannot|can not|may not|shall not|will not) be (?:the subject of|raised|complained|challenged|"
    r"questioned|appealed|considered (?:here|under)|looked at)\b.{0,60}", r"no (?:right of )?appeal",
    r"you (?:cannot|may not|can't) complain\b.{0,60}",
    r"not (?:accept|consider|take|look at) complaints? (?:about|on|of)\b.{0,60}",
    r"excluded from (?:this|the) (?:complaints? )?procedure",
)  # fmt: skip
_CORPORATE = any_of(
    r"(?:council's |our )?(?:corporate|general|ordinary|council-wide) complaints? (?:procedure|process|"
    r"form|policy|scheme)\b.{0,60}", r"two[- ]stages?\b.{0,60}",
    r"customer (?:care|services|relations|feedback) (?:team|procedure|form|policy)\b.{0,40}",
)  # fmt: skip
_FAIR = any_of(
    r"courts?", r"proceedings", r"criminal", r"nhs", r"school", r"adults?", r"council tax", r"highways",
    r"later if", r"more than a year", r"over a year", r"withdrawn", r"same complaint",
    r"not about (?:children's )?social care", r"anything else",
    r"other (?:services|departments|matters|complaints)", r"still (?:go|ask|complain)",
    r"you can (?:still )?(?:ask|go|insist)", r"not final", r"never final", r"ombudsman", r"anonym\w+",
    r"you decide", r"does not stop", r"three stages", r"staff", r"employ\w+",
)  # fmt: skip
_OF = any_of(
    r"complain\w*", r"stages?", r"panels?", r"investigat\w+", r"decisions?", r"unhappy", r"procedure",
    r"raised", r"final", r"corporate", r"customer",
)  # fmt: skip
_WHY = {
    "decides": "to go on to the next stage is a right of whoever complains, and not for the council to grant",
    "final": "decisions of this kind can be complained of, also those of a panel",
    "corporate": "complaints about help for children in need go by the statutory three stages",
}


def look(clause: Clause, context: Context) -> Seen | None:
    """A refusal of a stage, a final word, or the wrong procedure."""
    seen = sight(context)
    kind = next((kind for kind, p in _KINDS if has(p, seen.own)), "")
    if seen.mute or not kind or not has(_OF, f"{seen.under} {seen.own}"):
        return None
    if has(_FAIR, seen.own):
        return clear("another matter, or a lawful reason to wait")
    return Seen(Answer.FLAG, _WHY[kind], SURE if kind != "corporate" else LIKELY)


_KINDS = (("final", _FINAL), ("decides", _DECIDES), ("corporate", _CORPORATE))

detector = Described(
    category=Category.COMPLAINT_SHUT_OUT,
    looks=look,
    rules=(
        "redress.no-skipping-stages",
        "redress.stage2-right-to-request",
        "redress.statutory-complaint-scope",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 26(3)",
        COMPLAINTS_REGS_2006 / "reg 17(1)",
        COMPLAINTS_REGS_2006 / "reg 18(2)",
    ),
    would_change="A sentence that keeps it to matters that the procedure does not cover.",
    better_wording="If you are not happy with our answer you can ask for stage 2, and then for a "
    "panel; nobody has to agree to it.",
)
