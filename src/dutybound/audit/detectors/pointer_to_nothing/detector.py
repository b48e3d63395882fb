"""P8: a sentence that sends families on, with no number, address or name at its end."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import POSSIBLE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.text import Clause

_POINTS = any_of(
    r"(?:for|to find) (?:more|further) (?:information|details|help|advice)\b.{0,40}",
    r"(?:please )?(?:contact|speak to|talk to|ask|ring|call) (?:the council|us|your (?:social )?worker|"
    r"a professional|your school|somebody|someone|the team|the relevant team|"
    r"your (?:local )?council)(?:\.|$| (?:for|to|if|about)\b.{0,60})",
    r"(?:page|section|information|content) (?:is )?(?:coming soon|under construction|being updated|"
    r"to follow)", r"coming soon", r"under construction", r"watch this (?:page|space)",
    r"see our (?:strategy|website|web pages?)(?:\.|$)", r"details? (?:will|to) follow", r"check back",
)  # fmt: skip
_END = any_of(
    r"(?:\+44|0)\d[\d ]{6,12}\d", r"[\w.+-]+@[\w.-]+", r"https?://\S+", r"www\.\S+", r"\b999\b",
    r"(?:this|the) (?:\w+ )?form",
    r"(?:number|address|email|e-mail|form|link) (?:is |are )?(?:below|above|at|here)", r"click",
    r"follow the link", r"\w+day", r"\[.*\]",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A pointer without an end."""
    seen = sight(context)
    if seen.mute or not has(_POINTS, seen.own):
        return None
    nearby = " ".join(one.text for one in context.document.around(context.index))
    if has(_END, f"{seen.own} {nearby}") or _linked(context):
        return clear("there is a number, an address or a link at its end")
    return Seen(
        Answer.BAD_PRACTICE,
        "families are sent on with no number, address or link at the end; a Local Offer has to say "
        "how to get the help",
        POSSIBLE,
    )


def _linked(context: Context) -> bool:
    own = context.clause.text.lower()
    return any(words and words.lower() in own for _, words in context.document.links)


detector = Described(
    category=Category.POINTER_TO_NOTHING,
    looks=look,
    rules=("local-offer.publish", "local-offer.social-care-and-criteria"),
    sources=(SEND_REGS_2014 / "Sch 2 para 18", SEND_REGS_2014 / "reg 57"),
    would_change="A number, an address or a link in the same place.",
    better_wording="Ring this number, or use this form, and ask for a child's needs assessment.",
)
