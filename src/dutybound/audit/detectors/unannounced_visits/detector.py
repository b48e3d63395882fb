"""B3: visits without an appointment, though there is no cause to suspect harm."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import PRIVATE_LIFE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Reach, sight
from dutybound.audit.words import any_of, has, near
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.text import Clause

_UNANNOUNCED = any_of(
    r"(?:not|without) (?:\w+ )?(?:ring|phon|call|text)\w* (?:ahead|first|beforehand)",
    r"(?:day|date|time|visit)s? .{0,30}\bnot know\b.{0,10}", r"at any (?:time|hour)", r"vary the times?",
    r"when passing", r"fore-?warn\w*", r"unheralded", r"unbeknown\w*", r"cold",
    r"not always (?:be )?(?:by|made by|made with) appointment",
    r"without (?:\w+ ){0,3}(?:expecting|knowing|knowledge|agreement)",
    r"(?:unexpected|unpredictable|varied|random|odd) (?:hours|times|moments|days)",
    r"not (?:be )?(?:forewarned|expected|expecting|aware|advised)",
    r"appointments? (?:are|is) (?:made )?(?:only )?for the first", r"no appointment", r"off the cuff",
    r"on spec", r"un-?announced", r"unscheduled", r"unplanned", r"uninvited", r"unexpected(?:ly)?",
    r"un-?notified", r"by surprise", r"surprise", r"spot[- ]checks?", r"at random", r"random(?:ly)?",
    r"out of the blue", r"cold call\w*",
    r"without (?:\w+ ){0,2}(?:notice|warning|ringing|calling|phoning|appointments?|telling|letting|"
    r"arranging|arrangement|notification|first)",
    r"(?:no|little) (?:prior |advance )?(?:notice|warning|appointment)s?",
    r"not (?:to )?(?:be )?(?:arranged|agreed|booked|announced|notified|told|planned|scheduled|"
    r"pre-arranged|given notice|given (?:any )?warning)(?: (?:in advance|beforehand|ahead|of|when|"
    r"about))?", r"need not be (?:told|warned|given|informed)",
    r"do(?:es)? not need to (?:be told|know)",
    r"(?:does not|do not|will not|won't|not always|need not|without) (?:always )?(?:say|let .{0,12}know|"
    r"tell|announce|arrange|warn|let) .{0,30}(?:when|beforehand|in advance|coming)",
    r"do not (?:tell|warn|inform|give) (?:\w+ ){0,2}(?:parents?|famil(?:y|ies)|carers?|the (?:date|day|"
    r"time))", r"drop(?:s|ped|ping)? (?:in|by)", r"turn(?:s|ed|ing)? up",
    r"at a time .{0,30}(?:not (?:been )?(?:told|given)|does not know|do not know|unknown)",
    r"have not been told", r"has not been told", r"ad hoc", r"impromptu",
    r"pop(?:s|ped|ping)? (?:in|by|round)",
)  # fmt: skip
_VISIT = any_of(
    r"check-?ups?", r"contacts?", r"arriv\w+", r"knock\w*", r"appointments?", r"doorstep",
    r"visit(?:s|ed|ing|ors?)?", r"calls?", r"comes?", r"coming", r"attend(?:s|ed|ance)?",
    r"check(?:s|ed)?", r"see (?:the )?(?:child|family|usual|ordinary|home|what)",
    r"drop(?:s|ped|ping)? (?:in|by)", r"turn(?:s|ed|ing)? up", r"pop(?:s|ped|ping)? (?:in|by|round)",
    r"at home", r"to the home", r"door", r"worker",
)  # fmt: skip
_HOME = any_of(
    r"home", r"house", r"famil(?:y|ies)", r"parents?", r"child(?:ren)?", r"household", r"you",
    r"teatime", r"visits?", r"workers?", r"doorstep", r"assessment", r"calls?", r"officers?",
)  # fmt: skip
_PEOPLE_DROP = any_of(
    r"cancel\w* .{0,20}without", r"(?:short breaks?|respite|residential|overnight) unit",
    r"nurser(?:y|ies)", r"inspectors?",
    r"(?:you|families|parents|young people|children|anyone|everyone|just) (?:can |may |are welcome to |"
    r"should |could |to )?(?:just )?(?:drop|turn|pop|come)(?:ping|ing)? (?:in|by|up|along)", r"drop-in",
    r"telephone calls?", r"phone calls?", r"no appointment (?:is )?(?:needed|necessary)",
    r"without an appointment (?:to|at) (?:the|our) (?:hub|centre|office|library)",
    r"drop in (?:to|at|on) (?:the|our|any)", r"not (?:be )?told (?:when|of) (?:their|your) turn",
    r"cold (?:weather|house|home|meals?)", r"no appointment is needed", r"do not need an appointment",
    r"in contact with", r"turn up on",
    r"(?:you|parents|families) .{0,20}(?:ring|call|contact|phone|write|withdraw|ask|email|complain|"
    r"change)\w* .{0,40}at any time", r"at any time (?:if|you)", r"you can\b.{0,60}at any time",
    r"unplanned (?:admission|hospital|absence|school move|change|ending)s?", r"placements?", r"clubs?",
    r"hospital", r"unexpected (?:event|cost|change|death|illness|bill)s?",
    r"randomly (?:chosen|selected)", r"random (?:sample|selection)", r"service may change",
)  # fmt: skip
_NEGATED = any_of(
    r"(?:no|never) (?:\w+ ){0,5}without (?:\w+ ){0,2}(?:agree|arrang|appoint|notice|warning|tell|ask)\w*",
    r"(?:never|do not|don't|will not|won't|does not|shall not|should not|no one|nobody|"
    r"not) (?:\w+ ){0,4}(?:visit\w*|call|come|drop|turn|arrive|attend|pop|knock|"
    r"check)(?: \w+){0,4} (?:without|unannounced|by surprise|unexpected\w*|at random|in|by|up|uninvited)",
    r"no (?:unannounced|unplanned|surprise|unscheduled) (?:\w+ )?(?:visits?|calls?)",
    r"never (?:\w+ ){0,3}(?:unannounced|without)", r"are not (?:unannounced|made without|unplanned)",
    r"no (?:spot[- ]checks?|surprises?)",
    r"not (?:make|carry out|do|use|have) (?:\w+ ){0,3}(?:unannounced|spot[- ]checks?|surprise)",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A visit that the family is not told of."""
    seen = sight(context)
    if seen.mute or not _is_about(seen.own):
        return None
    if seen.reach is Reach.HARM:
        return clear("it is only for children for whom there is cause to suspect harm")
    if seen.reach is Reach.OTHERS:
        return clear("it is about homes that others inspect, or not about a family's home")
    if has(_NEGATED, seen.own):
        return clear("it says that this is not done")
    return Seen(
        Answer.FLAG,
        "families are visited at home without an appointment, though nothing is said of any cause "
        "to suspect harm; "
        "a home may be entered only by agreement, and a surprise has to be needed and in proportion",
        SURE if has(_VISITED, seen.own) else LIKELY,
    )


_VISITED = any_of(r"visits?", r"visited", r"visiting", r"home")


def _is_about(text: str) -> bool:
    if has(_PEOPLE_DROP, text):
        return False
    return near(_UNANNOUNCED, _VISIT, text, 60) and has(_HOME, text)


detector = Described(
    category=Category.UNANNOUNCED_VISITS,
    looks=look,
    rules=("care.no-entry-without-consent", "care.disabled-child-guidance-approach"),
    sources=(CHILDREN_ACT_1989 / "s 17", CHILDREN_ACT_1989 / "s 47(1)", PRIVATE_LIFE),
    would_change="A sentence that keeps it to children with a protection plan, or to an emergency.",
    better_wording="We agree with you the day, the time and the place before we come.",
)
