"""A12: an age or a place that is narrower than the law."""

from __future__ import annotations

import re

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, POSSIBLE, SURE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Field, Rationed
from dutybound.audit.words import ASSESSED, LEISURE, any_of, has
from dutybound.text import Clause

_IN_WORDS = (
    "birth one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_WORDS = tuple(_IN_WORDS.split())
_IN_ORDER = (
    "none first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth"
)
_ORDINALS = tuple(_IN_ORDER.split())
_AGE = rf"(?:\d{{1,2}}|{'|'.join(_WORDS[1:])})"
_RANGE = re.compile(
    rf"(?<![\d.£-])\b(?P<low>{_AGE}|birth|0)\s*(?:-|to|and|until"
    rf"|up to)\s*(?P<high>{_AGE})\b(?!-\d|\.\d|\s*(?:%|hours|days|weeks|months|pounds"
    rf"|nights|working|sessions|people|per|stages?|years? (?:ago|ahead)|points|pm|am))"
)
_OF_AGES = re.compile(
    rf"\b(?:aged?|ages?|between|children|people|those|pupils|youngsters"
    rf"|child)\W+(?:\w+\W+){{0,3}}?(?:from )?(?:{_AGE}|birth)\s*(?:-|to|and|until"
    rf"|up to)|\d+ ?(?:-|to) ?\d+[- ]?years?|\d+ ?(?:-|to) ?\d+[- ]year"
)
_FROM = re.compile(
    rf"\b(?:aged? |are |be |is |children "
    rf"|from )?(?P<low>{_AGE}) (?:years? (?:old )?)?(?:or|and) (?:older|over|above"
    rf"|upwards?)|\b(?P<up>{_AGE}) upwards|\b(?:over|from) (?:the age of "
    rf"|age )?(?P<over>{_AGE})(?: years)?\b(?! (?:hours|days|weeks|months|to|until|and"
    rf"|or))|\b(?:reached|turned|turns?|past|attained) (?:the age of |their |his |her "
    rf"|a |an )?(?P<past>{_AGE})\b"
)
_BIRTHDAY = re.compile(rf"\b(?P<ordinal>{'|'.join(_ORDINALS[1:])}) birthday")
_STOPS = re.compile(
    rf"\b(?:stops?|ends?|ceases?|closes?) (?:at|when they (?:are|turn"
    rf"|reach)) (?:the age of |age )?(?P<stop>{_AGE})\b(?!\s*(?:pm|am|:))"
)
_UNDER = re.compile(
    rf"\b(?:under|below|younger than|not yet|before (?:the age of|age|they are)"
    rf"|under the age of)[- ](?!one\b)(?P<age>{_AGE})(?:s|'s)?\b"
    rf"|\b(?P<old>{_AGE})s? and under\b"
)
_BABIES = any_of(
    r"(?:yet to|not yet|before they|until they) (?:start|started|begin|reach) (?:\w+ )?school",
    r"under-?\s?(?:fives?|5s?|threes?|3s?|twos?|eights?|8s?)", r"bab(?:y|ies)", r"toddlers?",
    r"pre-?school(?: \w+)?", r"very young children", r"nursery age",
    r"(?:below|under|before) (?:statutory )?school age", r"infants", r"small children", r"young children",
)  # fmt: skip
_SEVENTEEN = any_of(
    r"(?<!\.)(?:16|17|sixteen|seventeen)(?![.:]\d)(?:[- ]year[- ]olds?)?",
    r"(?:approaching|nearly|almost|about to (?:be|turn)) (?:18|eighteen|adulthood)",
)  # fmt: skip
_ADULT_WAIT = any_of(
    r"wait", r"hang on", r"adults?'? (?:team|services|social care)", r"hold on",
    r"not (?:be )?(?:assess|accept|open|take|start|able)\w*", r"closed?", r"too (?:old|late)", r"instead",
    r"should (?:contact|approach|ask|go)",
)  # fmt: skip
_RESIDENCE = any_of(
    r"permanent residents?", r"residents? of the \w+", r"(?:months|years)'? (?:\w+ )?residen\w+",
    r"(?:lived|living|resident|residen\w+|settled|been here|been in the \w+)\b.{0,40}(?:for|at least"
    r"|fewer|less|more|minimum|\d+|six|twelve|a|one|two) ?.{0,12}(?:months?|years?|weeks?)",
    r"months (?:\w+ )?resident", r"council (?:tenants?|tax)", r"tenan(?:ts?|cy)",
    r"registered with (?:a |an |the |one of )?(?:\w+ ){0,3}(?:gps?|doctors?|surger\w+"
    r"|practices?)(?: \w+){0,4}",
    r"(?:placed|looked after) (?:here |in \w+ )?by (?:another|other|a different) (?:\w+ )?(?:council"
    r"|authorit\w+|borough)s?",
    r"attend\w* (?:an? |one of )?(?:\w+ ){0,4}schools?(?: (?:in|within) .{0,20})?",
    r"(?:local|family) connection", r"electoral", r"permanent(?:ly)? (?:resident|address|home)",
    r"settled (?:status|address)", r"immigration",
    r"(?:school|schools|nursery) (?:in|within|inside) (?:the|this|our) (?:city|borough|county|district"
    r"|area)",
    r"temporary accommodation", r"travell?ers?", r"moved (?:here|in|into) .{0,30}", r"home address",
)  # fmt: skip
_TOWARDS_PROOF = any_of(
    r"council tax .{0,60}proof of (?:address|identity)", r"proof of (?:address|identity) .{0,60}council tax",
    r"council tax (?:reduction|discount|support|office)",
)  # fmt: skip
_REFUSED = any_of(
    r"assess from", r"stop at", r"criteria", r"eligibility", r"do not accept", r"arises?",
    r"not undertaken", r"no assessment is",
    r"not (?:\w+ ){0,4}(?:eligible|assess|accept|able|ask|qualif|open|take|consider|look|see|for|help"
    r"|work|cover)\w*",
    r"cannot", r"must", r"only", r"unless", r"stop here", r"until", r"have to", r"need(?:s)? to",
    r"required?", r"fewer than", r"at least", r"minimum", r"do not assess",
    r"no (?:assessment|service|child)\w*", r"excluded?", r"ineligible", r"returned", r"in no case",
    r"should", r"responsibility of", r"sent back", r"lead(?:s)?", r"turned", r"before", r"proof",
    r"condition", r"restricted", r"limited to", r"confined", r"can get help", r"is for", r"is present",
    r"begin", r"start", r"less than", r"ask your (?:last|previous|old)", r"unable", r"apply to",
    r"reserved", r"once",
)  # fmt: skip
_WIDE = any_of(
    r"(?:include|including|included)\b.{0,60}", r"makes? no difference",
    r"(?:handover|hand over|new council|about to move|moving)", r"ordinar(?:y|ily) residen\w+",
    r"whether or not", r"wherever", r"however long", r"no matter", r"even if",
    r"whatever (?:the|your|their) (?:address|age)", r"from birth", r"transition", r"year 9",
    r"stay until", r"introduce", r"direct payments?", r"from 14", r"14 to 25", r"aged? 14",
    r"young carer\w*", r"stay with", r"care act", r"carry on", r"goes? on",
)  # fmt: skip
_SCORES = any_of(r"scor\w+", r"points", r"out of", r"graded", r"rated")
_PUPIL_CLAUSE = any_of(r"schools?", r"nursery")
_WHY_AGE = "leaves out children by age, while the Act is for every child under 18"
_WHY_PLACE = "asks for more than being in the area, while the Act is for every child who is there"


def _looks(clause: Clause, context: Context) -> Seen | None:
    said, scope = context.said, context.scope
    if (
        clause.quoted
        or clause.is_heading
        or scope.field not in {Field.SUPPORT, Field.ADULTS}
        or context.modality.denied
    ):
        return None
    if (
        said.own.endswith("?")
        or has(_WIDE, said.whole)
        or has(_SCORES, said.own)
        or _is_for_fun(context)
    ):
        return None
    if _narrow_place(context):
        return _judged(context, _WHY_PLACE)
    if _young_turned_away(context) or _narrow_age(context):
        return _judged(context, _WHY_AGE)
    return None


def _is_for_fun(context: Context) -> bool:
    return has(LEISURE, context.said.whole) and not has(ASSESSED, context.said.own)


def _judged(context: Context, why: str) -> Seen:
    if context.scope.rationed is Rationed.SERVICE:
        return Seen(Answer.CONTESTED, f"it {why}; it is a service", POSSIBLE)
    return Seen(Answer.FLAG, f"it {why}", SURE if context.scope.explicit else LIKELY)


def _narrow_place(context: Context) -> bool:
    own = context.said.own
    if not has(_RESIDENCE, own) or context.modality.is_open or context.modality.told:
        return False
    if has(_TOWARDS_PROOF, own) and not has(ASSESSED, own) and not context.modality.refused:
        return False
    return has(_REFUSED, context.said.gate) and (_is_access(context) or has(_PUPIL_CLAUSE, own))


def _is_access(context: Context) -> bool:
    return context.scope.rationed in {Rationed.ASSESSMENT, Rationed.TEAM, Rationed.NOTHING}


def _young_turned_away(context: Context) -> bool:
    whole, gate = context.said.whole, context.said.gate
    late = (
        has(_SEVENTEEN, whole)
        and has(_ADULT_WAIT, whole)
        and not has(any_of(r"can ask", r"may ask", r"\d+ to 1[78]", r"16 or 17"), whole)
    )
    small = (
        (has(_BABIES, context.said.own) or _UNDER.search(context.said.own) is not None)
        and has(_REFUSED, gate)
        and not _under_eighteen(context.said.own)
    )
    return late or small


def _under_eighteen(own: str) -> bool:
    found = _UNDER.search(own)
    return found is not None and _years(found["age"] or found["old"]) >= 17


def _narrow_age(context: Context) -> bool:
    own = context.said.own
    if context.scope.rationed is Rationed.SERVICE and not has(ASSESSED, own):
        return False
    ranges = [(_years(found["low"]), _years(found["high"])) for found in _RANGE.finditer(own)]
    ages = [pair for pair in ranges if pair[0] < pair[1] <= 26]
    below = _UNDER.search(own)
    ages += [(0, _years(below["age"] or below["old"]))] if below else []
    if ranges and _OF_AGES.search(context.said.gate):
        return _leaves_out(ages)
    return _starts_late(context)


def _leaves_out(ages: list[tuple[int, int]]) -> bool:
    """Whether the ranges, taken together, leave out somebody from birth up to 17."""
    covered = {year for low, high in ages for year in range(low, high + 1)}
    return not set(range(17)) <= covered


def _starts_late(context: Context) -> bool:
    """An age from which children are let in that is above birth, where it is a gate."""
    own = context.said.own
    found = _FROM.search(own)
    lows = [_years(word) for word in found.groups() if word] if found else []
    birthday = _BIRTHDAY.search(own)
    stops = _STOPS.search(own)
    if stops and 1 < _years(stops["stop"]) < 18 and has(ASSESSED, own):
        return True
    lows += [_ORDINALS.index(birthday["ordinal"])] if birthday else []
    return (
        any(1 < low < 18 for low in lows)
        and has(_REFUSED, context.said.gate)
        and context.clause.is_item | has(ASSESSED, context.said.whole) | context.clause.is_cell
    )


def _years(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS.index(word) if word in _WORDS else 0


detector = Described(
    category=Category.AGE_OR_AREA_LIMITS,
    looks=_looks,
    rules=("care.assess-the-disabled-child", "care.which-authority-and-moving"),
    sources=(law.GENERAL_DUTY, law.IN_NEED, law.ASSESS),
    would_change=(
        "words that another team assesses the other ages, or that the limit is one "
        "club's and not the assessment's"
    ),
    better_wording="Any disabled child who is in our area can be assessed, from birth to the "
    "eighteenth birthday, "
    "however long they have been here.",
)
