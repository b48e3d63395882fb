"""P2: a report writes down that a parent cannot go on, and nothing in it answers."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has, plain
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.text import Clause, Document

_CRISIS = any_of(
    r"(?:could|can|cannot|can't|couldn't)(?: )?(?:not )?(?:carry on|go on|cope|do (?:this|"
    r"it) (?:any more|much longer|for much longer)|manage (?:any more|another|much longer))\b.{0,30}",
    r"cannot (?:carry on|go on|cope|take (?:any )?more)", r"(?:at|reached|near) breaking point",
    r"end of (?:her|his|their) tether",
    r"(?:wants?|wished?|thought|thoughts|thinks?) (?:\w+ )?(?:to be dead|to die|of ending|about ending|"
    r"of suicide|of killing)\b.{0,30}", r"suicid\w+", r"better off (?:dead|without)",
    r"(?:afraid|frightened|fears?|feared|worried) (?:that )?(?:she|he|they) (?:might|may|will|"
    r"would) (?:hurt|harm|snap|leave)\b.{0,30}", r"had not slept", r"has not slept",
    r"asked for (?:him|her|the child) to be taken", r"in tears", r"collapsed", r"exhaust\w+",
)  # fmt: skip
_GRAVE = any_of(
    r"carry on", r"go on", r"cope", r"breaking point", r"tether", r"dead", r"die", r"suicid\w+",
    r"ending", r"hurt", r"harm", r"snap", r"take any more", r"take more", r"taken", r"any more",
    r"much longer",
)  # fmt: skip
_SAID = any_of(
    r"said", r"says", r"told", r"reports?", r"reported", r"stated?", r"states", r"asked", r"feels?",
    r"felt", r"described?", r"rang", r"wrote", r"is", r"was", r"are",
)  # fmt: skip
_ADULT = any_of(
    r"mothers?", r"fathers?", r"parents?", r"mum", r"dad", r"mrs", r"mr", r"ms", r"she", r"he", r"they",
    r"carers?", r"family", r"grandmother",
)  # fmt: skip
_ANSWERED = any_of(
    r"(?:from|starting|starts?|begins?) .{0,60}(?:carer|night|hours?|support|break|sitting|"
    r"help)\b.{0,60}", r"(?:same|next|that) (?:day|evening|afternoon|morning|night)",
    r"(?:emergency|urgent|immediate) (?:\w+ )?(?:support|help|break|respite|placement|care|package|"
    r"meeting|carer)",
    r"(?:carer'?s?|parent carer'?s?) (?:needs )?assessment (?:was|has been|will be|is) (?:done|made|"
    r"completed|arranged|booked|held)", r"own needs (?:were|are|have been) assessed", r"in answer",
    r"because of (?:this|that)", r"arranged", r"was put in place", r"has been put in place",
    r"(?:hours?|nights?) (?:a|per|each) (?:week|month|fortnight)",
    r"(?:rang|called|saw|phoned|visited) (?:her|him|them) (?:the )?(?:next|same|that)",
    r"crisis (?:team|line|plan)", r"no longer feels",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A parent's cry that the document leaves without an answer."""
    seen = sight(context)
    if seen.mute or not (has(_CRISIS, seen.own) and has(_GRAVE, seen.own)):
        return None
    if not (has(_ADULT, seen.own) and has(_SAID, seen.own)):
        return None
    if _answered(context.document, context.index):
        return clear("the document says what was done about it")
    return Seen(
        Answer.FLAG,
        "a parent said that it cannot go on, and nothing in the document says what was done or what will be",
        LIKELY,
    )


def _answered(document: Document, index: int) -> bool:
    others = (clause for at, clause in enumerate(document.clauses) if at != index)
    return any(has(_ANSWERED, plain(clause.text)) for clause in others if not clause.is_heading)


detector = Described(
    category=Category.CRISIS_UNANSWERED,
    looks=look,
    rules=("care.assessment-must-analyse-and-plan", "care.parent-carer-assessment"),
    sources=(CHILDREN_ACT_1989 / "s 17ZD", CHILDREN_ACT_1989 / "Sch 2 para 6"),
    would_change="A sentence that says what was arranged in answer, and from when.",
    better_wording="Because of what she said, a carer comes from Friday, and her own needs are "
    "assessed on a day that is named.",
)
