"""A11: requests are closed, paused, capped, or held without a time."""

from __future__ import annotations

import re

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, POSSIBLE, SURE, is_out
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Rationed
from dutybound.audit.words import ASSESSED, LEISURE, any_of, has
from dutybound.text import Clause

_DOOR = any_of(
    r"any(?:one|body)", r"list", r"assess\w*", r"requests?", r"referrals?",
    r"new (?:cases|families|work|enquiries)", r"allocat\w+", r"applications?",
    r"(?:our|the team's|the service's) (?:books|list|lists|door|doors|waiting list|caseload)",
    r"the (?:team|service)(?:'s)?", r"names", r"applicants", r"we", r"you", r"families", r"cases",
)  # fmt: skip
_SHUT = any_of(
    r"(?:a )?(?:hold|stop|freeze|pause|halt) (?:on|to) (?:all |any )?(?:new )?(?:assess|request"
    r"|referr)\w*",
    r"(?:hit|press\w*|put) (?:the )?(?:pause|a hold|a stop)(?: on)?", r"pausing",
    r"(?:requests?|referrals?|assessments?|applications?)\b.{0,40} not be (?:looked at|considered|read"
    r"|dealt with|opened|processed|allocated|started) until\b.{0,30}",
    r"(?:books|list|lists|caseload|waiting list)\b.{0,40} is (?:now )?(?:full|closed|shut)",
    r"(?:not|no longer|cannot|unable to|no) (?:\w+ ){0,5}(?:taking|taken|accept\w*|logging|logged"
    r"|processing|processed|allocat\w+|registering|registered|opening|adding|booked|starting|started"
    r"|receiving) (?:\w+ ){0,3}(?:new|any|further|more|on|assess\w*|request\w*|referr\w*)?",
    r"no new (?:\w+ ){0,2}(?:assess\w*|request\w*|referr\w*|cases|names)",
    r"(?:books|list|lists|caseload|caseloads|service|team|door|doors|waiting list) (?:is|are|has been"
    r"|have been|remain\w*) (?:currently |now |at present )?(?:full|closed|shut)",
    r"(?:assess\w*|request\w*|referr\w*|intake|front door|allocation\w*)\b.{0,30} (?:is|are|has been"
    r"|have been|will be|remain) (?:currently |now |temporarily )?(?:paused|suspended|on hold|halted"
    r"|frozen|closed|stopped|deferred|put back)",
    r"paused", r"suspended", r"on hold", r"(?:at|reached|over) (?:full )?capacity", r"no capacity",
    r"try again (?:next|in|later|after)",
    r"only (?:emergenc\w+|urgent|the most urgent|crisis)\b.{0,40}(?:assess|see|seen|look|deal|taken"
    r"|accept)\w*",
    r"closed to new", r"come back (?:next|in|after)", r"fully booked", r"moratorium", r"stopped taking",
)  # fmt: skip
_ONLY_SOME = any_of(
    r"(?:only|just) .{0,50} (?:is|are) (?:currently |now |presently )?(?:being )?(?:assessed|seen"
    r"|allocated|looked at|taken)",
)  # fmt: skip
_SHORT_OF_STAFF = any_of(
    r"staff\w*", r"demand", r"capacity", r"shortages?", r"vacanc\w+", r"at (?:the moment|present)",
    r"currently", r"pressures?", r"for now", r"being",
)  # fmt: skip
_HELD = any_of(
    r"held (?:until|in|on|over)",
    r"(?:join|placed|put|go|added|wait|stay|sit|kept|remain)\w* (?:on|in|to) (?:a|the"
    r"|our) (?:\w+ )?(?:list|queue)",
    r"wait(?:ing)? (?:list|times?)", r"queue\w*",
    r"when (?:a |their |staff |workers? )?(?:turn|worker|staff|social worker|capacity|vacanc\w+|slot"
    r"|place)\b.{0,30}",
    r"until (?:a|an|the) (?:\w+ )?(?:worker|social worker|slot|vacancy|space|member of staff)\b.{0,20}",
    r"as (?:staff|workers|capacity) (?:come|become|allow|permit)\w*", r"wait\w*", r"in turn",
    r"(?:date|turn) order", r"backlog",
)  # fmt: skip
_HELD_UNTIL = any_of(
    r"wait\w* until (?:next|the|at least|after|spring|summer|autumn|winter|january|september"
    r"|april)\b.{0,20}",
    r"(?:requests?|referrals?|assessments?|names|cases)\b.{0,30} (?:held|kept|stored|parked"
    r"|queued) (?:until|till|over|back)\b.{0,30}",
)  # fmt: skip
_NO_TIME = any_of(
    r"no (?:\w+ )?(?:date|time(?:scale|frame)?|estimate|indication)s?",
    r"without (?:a|any) (?:\w+ )?(?:date|time(?:scale)?|estimate)",
    r"(?:not|cannot|nobody|unable) (?:\w+ ){0,5}(?:told|say|give|given|predict|promise|know"
    r"|tell)\b.{0,40}(?:date|when|how long|long)?",
    r"(?:free|available|allows?|permits?|come free)", r"becomes? (?:free|available)",
    r"(?:not|cannot) (?:give|provide|offer|set) (?:out )?(?:any |a )?(?:dates?|times?)", r"indefinite\w*",
    r"however long", r"some time", r"until further notice",
)  # fmt: skip
_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fourteen": 14,
    "sixteen": 16,
    "eighteen": 18,
    "twenty": 20,
    "a": 1,
    "half": 1,
}
_NUMBER = rf"(?:\d+|{'|'.join(_NUMBERS)})"
_WAIT = re.compile(
    rf"\b(?P<many>{_NUMBER})(?:\s*(?:-|to"
    rf"|or)\s*(?P<more>{_NUMBER}))?\s+(?:(?P<working>working"
    rf"|school)\s+)?(?P<unit>days?|weeks?|months?|years?|terms?)\b"
)
_WEEKS = {"d": 1 / 7, "w": 1.0, "m": 4.3, "y": 52.0, "t": 13.0}
_FRAME = 9.5
_WAITS = any_of(
    r"(?:started|begun|seen|allocated|made) in (?:about|around|roughly)?", r"in about",
    r"before any\w+ (?:can|will|is)", r"wait\w*", r"takes?", r"taking", r"expect\w*", r"queue",
    r"delay\w*", r"backlog", r"before (?:an?|your|the) (?:assess\w*|worker|visit)", r"up to",
    r"at present", r"currently", r"current(?:ly)?", r"allow",
)  # fmt: skip
_ELSEWHERE = any_of(
    r"nhs", r"hospital", r"clinic", r"diagnos\w+", r"camhs", r"gp", r"school", r"complain\w*",
    r"do not (?:wait|sit)", r"please do not", r"open all (?:year|the time)", r"aim", r"no longer than",
    r"within", r"at the latest", r"new date", r"we will tell you if", r"find another",
    r"review (?:visit|meeting)s?", r"at (?:the )?review", r"bedroom", r"room", r"unit", r"advocacy",
    r"carer'?s", r"direct payment\w*", r"if you (?:have been )?wait\w*", r"occupational therap\w+",
    r"we do not (?:have|keep|run|hold)", r"no waiting list", r"there is no (?:list|queue|wait)",
    r"not have to wait", r"law", r"adaptation\w*", r"equipment", r"young person", r"eighteenth", r"18",
    r"training", r"payments?", r"children's home", r"consent", r"early help", r"universal",
    r"\d+ years old",
)  # fmt: skip
_NOT_OURS = any_of(
    r"nhs", r"hospital", r"clinic", r"diagnos\w+", r"camhs", r"find another", r"unit", r"rooms?",
    r"garden", r"open all (?:year|the time)", r"office", r"consent", r"direct payment\w*",
    r"adaptation\w*", r"complain\w*", r"we do not (?:have|keep)", r"no waiting list", r"never",
    r"parents'? (?:do|does|are)", r"carer'?s", r"courses?", r"workshops?",
)  # fmt: skip
_OF_THE_NHS = any_of(r"nhs", r"hospital", r"camhs", r"clinic")
_IF = any_of(r"where", r"if", r"when", r"unless", r"without", r"after")
_ENDED = any_of(r"(?:is|are|will be) closed", r"no (?:\w+ ){0,3}referr\w*")


def _is_turned_down(own: str) -> bool:
    """One request that is closed for a reason is turned down, and the door is open to others."""
    return has(_IF, own) and has(_ENDED, own)


_THE_ASSESSMENT = any_of(
    r"visit", r"(?:social care |our |new |needs |child's needs )?assess\w*", r"requests?", r"referrals?",
)  # fmt: skip
_WHY = (
    "shuts or holds the way to an assessment without a lawful time, while it should "
    "be finished in 45 working days"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    own = context.said.own
    if (
        is_out(context)
        or context.modality.denied
        or has(_OF_THE_NHS, context.before)
        or not _is_the_assessment(context)
    ):
        return None
    if has(_SHUT, own) and not has(_NOT_OURS, own) and not _is_turned_down(own):
        return Seen(Answer.FLAG, f"it {_WHY}", SURE)
    if has(_ONLY_SOME, own) and has(_SHORT_OF_STAFF, own):
        return Seen(Answer.FLAG, f"it {_WHY}", LIKELY)
    if has(_ELSEWHERE, own):
        return None
    if (has(_HELD, own) and (has(_NO_TIME, own) or has(_HELD_UNTIL, own))) or _is_told_nothing(
        context
    ):
        return Seen(Answer.FLAG, f"it {_WHY}", LIKELY)
    return _long_wait(own)


_WHEN_TURN = any_of(
    r"not told when", r"(?:no|without a) date", r"reviewed in turn", r"when (?:your|their|his|her) turn",
    r"until (?:you|they) reach",
)  # fmt: skip


def _is_told_nothing(context: Context) -> bool:
    return has(_WHEN_TURN, context.said.own)


def _is_the_assessment(context: Context) -> bool:
    """What is closed is the assessment, and not one service."""
    own = context.said.own
    if has(LEISURE, own) and not has(_THE_ASSESSMENT, own):
        return False
    if context.scope.rationed is Rationed.SERVICE and not has(ASSESSED, own):
        return False
    return has(_DOOR, own)


def _long_wait(own: str) -> Seen | None:
    """A wait that is told: flagged when it cannot be lawful, contested when a part of it may be."""
    if not has(_WAITS, own) or not (has(_THE_ASSESSMENT, own) or "wait" in own):
        return None
    waits = [_weeks(found) for found in _WAIT.finditer(own)]
    if not waits or max(high for _, high in waits) <= _FRAME:
        return None
    low, _ = max(waits, key=lambda wait: wait[1])
    sure = low > _FRAME
    return Seen(
        Answer.FLAG if sure else Answer.CONTESTED, f"it {_WHY}", LIKELY if sure else POSSIBLE
    )


def _weeks(found: re.Match[str]) -> tuple[float, float]:
    unit = _WEEKS[found["unit"][0]] * (7 / 5 if found["working"] == "working" else 1)
    low = _number(found["many"])
    return low * unit, _number(found["more"] or found["many"]) * unit


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


detector = Described(
    category=Category.WAITING_OR_CLOSED,
    looks=_looks,
    rules=("care.assessment-45-working-days", "care.referral-decision-one-working-day"),
    sources=(law.ASSESS, law.GUIDANCE),
    would_change=(
        "words that only one service is closed and that assessments are open, or a time "
        "that is within the 45 working days"
    ),
    better_wording="We decide what to do within one working day of your request, finish an assessment within "
    "45 working days, and tell you the reason and a new date if we cannot.",
)
