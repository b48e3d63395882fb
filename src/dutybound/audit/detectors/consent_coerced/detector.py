"""A13: help that hangs on agreeing to checks, visits or sharing, or a refusal treated as a risk."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, SURE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.scope import Field
from dutybound.audit.words import any_of, has
from dutybound.text import Clause

_REFUSING = any_of(
    r"will not (?:sign|agree|consent|let|allow|accept)", r"refusal to (?:let|allow|sign)\b.{0,12}",
    r"cancel\w* .{0,20}(?:visits?|appointments?|meetings?)", r"(?:you'd|would|they'd) rather not",
    r"(?:do not|don't|does not) want", r"reluctan\w+", r"hesitan\w+", r"unwilling\w*", r"refus\w+",
    r"(?:parents?|you|famil\w+|who|carers?|they) (?:\w+ )?(?:declin\w+|object\w*|withdraw\w*"
    r"|withhold\w*|disagree\w*|say no|opt out)",
    r"do(?:es)? not (?:\w+ )?(?:consent|agree|sign|engage|co-?operate|attend|allow|accept"
    r"|give (?:\w+ )?(?:consent|permission|agreement))",
    r"withdr(?:aw|ew|awn)\w* (?:of )?(?:consent|agreement|permission|from)",
    r"(?:non|dis|lack of|poor|failure to|fail(?:s|ing|ed)? to|unwilling\w*(?: to)?)[- ]?(?:engag"
    r"|co-?operat|consent|sign|attend|agree|complian|work with|accept)\w*",
    r"turn(?:s|ed|ing)? down", r"unsigned",
    r"without (?:\w+ )?(?:consent|a signature|signed|your agreement|agreement"
    r"|parental consent)\b.{0,20}",
    r"unless (?:\w+ ){0,5}(?:sign\w*|consent\w*|agree\w*|accept\w*|permission)",
    r"withhold\w* (?:consent|permission|agreement)", r"keeps? a door closed",
    r"if (?:consent|agreement|permission) is (?:not|refused|withheld|withdrawn)",
    r"missed (?:visits|appointments)", r"not (?:being )?(?:willing|prepared) to",
    r"(?:consent|agreement|permission) (?:is |are )?(?:refused|withheld|withdrawn|not given"
    r"|not forthcoming|declined)",
    r"saying no", r"(?:not|failing to|failure to) (?:keep|attend)\w*", r"missing (?:visits|appointments)",
    r"decline standard",
)  # fmt: skip
_PENALTY = any_of(
    r"cause for concern", r"(?:non-?|disguised )compliance", r"noted as", r"will not send",
    r"risk factor", r"safeguarding",
    r"(?:as |is |be |a |an )(?:\w+ )?(?:concern|risk|indicator|warning|alert)", r"escalat\w+",
    r"(?:the )?hub", r"child protection", r"section 47", r"refer(?:red|ral)?", r"clos(?:e|ed|es|ure)",
    r"withdrawn",
    r"not (?:be )?(?:receive|proceed|processed|progressed|possible|offered|provided|considered"
    r"|assessed|put|go ahead|start|released)\w*",
    r"cannot (?:be )?(?:receive|proceed|process|progress|go|offer|provid|consider|assess|start"
    r"|continue|help)\w*",
    r"put the child first", r"step(?:ped)? up", r"legal (?:advice|action|planning)",
    r"no (?:support|help|service|assessment|payment|breaks?|further|package)\w*", r"stop(?:s|ped)?",
    r"end(?:s|ed)?", r"lose", r"recorded", r"logged", r"will be told", r"informed",
    r"taken (?:as|to (?:be|mean|show))", r"seen as", r"treated as", r"regarded as", r"viewed as",
    r"not in the child's (?:best )?interests?", r"suspend\w*", r"return\w*",
    r"end(?:s|ed)? the (?:request|assessment)", r"goes no further", r"discharg\w+",
    r"strategy (?:meeting|discussion)", r"resisting", r"obstruct\w*", r"escalation", r"lapse\w*",
)  # fmt: skip
_ASSUMED = any_of(
    r"(?:request|application|call|contact|form) is (?:your|the family's|their) (?:consent|agreement"
    r"|permission)\b.{0,20}",
    r"(?:consent|agreement|permission)\b.{0,40} (?:is|are|be|will be) (?:\w+ )?(?:assumed|implied"
    r"|implicit|taken|deemed|presumed|understood|treated)\b.{0,30}",
    r"(?:by|in) (?:asking|calling|contacting|applying|making|sending|signing|submitting|completing"
    r"|requesting|ringing|using|returning|filling|accepting)\b.{0,60} (?:you|parents?|famil\w+"
    r"|applicants?|they|are|is) .{0,20}(?:agree|consent|accept|authoris|giv|allow|permit|deemed"
    r"|taken)\w*",
    r"(?:you|parents?) (?:agree|consent) to .{0,40}(?:checks|police|sharing|shared|agencies|visits)",
    r"assumed? (?:\w+ ){0,4}(?:consent|agree)\w*",
    r"unless you (?:object|tell us otherwise|opt out|write)", r"opt-?out",
    r"(?:treat|take|regard|count|read)\w* .{0,40}as (?:your )?(?:consent|agreement|permission)\b.{0,20}",
    r"(?:you|parents?|families) (?:are|is|will be) (?:taken|deemed|assumed) to have (?:agreed"
    r"|consented|accepted)",
    r"(?:act|making|fact) of (?:calling|asking|applying|a request|contact\w*|making)\b.{0,30}",
)  # fmt: skip
_MUST_SIGN = any_of(
    r"(?:unless|until) (?:you|they|parents|families) (?:\w+ )?agree (?:to|for|with)\b.{0,40}",
    r"(?:must|have to|has to|need to|are required to|is required to|should) (?:\w+ ){0,2}(?:sign"
    r"|agree to|consent to|accept|allow|permit|give consent|authorise)\b.{0,80}(?:to (?:receive|get"
    r"|have|be)|before|or|for any|if|in order|otherwise)",
    r"only (?:when|if|once|after) .{0,40}(?:signed|agreed to|consented|accepted|accept)\b.{0,40}",
    r"(?:condition|conditional|dependent|depends)\b.{0,50}(?:consent\w*|agree(?:ing|ment)?|sign\w*"
    r"|sharing|visits?|checks|accept\w*)",
    r"(?:signing|signature)s? (?:\w+ ){0,3}(?:allows|is needed|are needed|is required"
    r"|required)\b.{0,50}",
    r"(?:until|unless|before) (?:\w+ ){0,5}(?:signed|consented|agreed to|consent\w*)",
)  # fmt: skip
_CONDITION = any_of(
    r"(?:consent|agreement|permission|agreeing|signing|signature|sign-up)\b.{0,50} (?:is|are) (?:a "
    r"|an |the )?(?:pre-?)?(?:condition|prerequisite|price)s?(?: of| for)?",
)  # fmt: skip
_CHECKS = any_of(
    r"police", r"checks?", r"all agenc\w+", r"probation", r"records?", r"visits?", r"plan",
    r"shar(?:e|ed|ing)", r"action", r"contract", r"agreement", r"assessment", r"bedroom",
)  # fmt: skip
_FREE = any_of(
    r"direct payment agreement", r"either way",
    r"can (?:decline|say no|refuse|cross out|change your mind|stop|choose|turn down)",
    r"may (?:decline|say no|refuse|cross out|choose|withdraw|stop|turn down)",
    r"will ask (?:for )?(?:your|their)", r"we (?:will )?explain\w*", r"tell us what", r"keep the rest",
    r"goes ahead", r"take no for an answer", r"never (?:held|counted|used|be)",
    r"(?:will|do|does) not (?:\w+ )?(?:affect|count|be held|change|mean|stop|lose)",
    r"right to (?:refuse|decline|withdraw|say)", r"not a (?:sign|concern|reason|safeguarding)\b",
    r"free to", r"bank", r"account", r"receipts?", r"allerg\w+", r"medicines?",
    r"may share information without", r"share without", r"without asking", r"reasonable cause",
    r"suffering significant harm", r"exception", r"is no(?:t a)? (?:sign|concern|reason|ground)",
    r"will not be (?:held|used|counted|treated|seen)", r"no one has to", r"nobody has to",
    r"does not have to", r"do not have to", r"not be penali[sz]ed",
    r"refus\w+ (?:of|to) (?:a |an |the |your )?(?:request|assess\w*|assessment|service|support)",
    r"we (?:refuse|decline|say no|turn down)", r"(?:if|when|where) we (?:refuse|decline|cannot)",
    r"council (?:refuses|refused|declines)", r"school refus\w+", r"refusing school", r"food",
    r"if (?:a|your) (?:request|application)",
    r"your (?:request|application|child) (?:is|has been|was) (?:refused|turned)", r"has been turned down",
    r"been turned down", r"payroll", r"(?:we|will) respect",
)  # fmt: skip
_WHY_PENALTY = (
    "treats saying no as a risk or takes help away for it, while under section 17 agreement is free"
)
_WHY_ASSUMED = (
    "takes agreement as given or makes it the price of help, and agreement that is not free is none"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    own, scope = context.said.own, context.scope
    if clause.quoted or clause.is_heading or own.endswith("?") or has(_FREE, own) or scope.leisure:
        return None
    if scope.field in {
        Field.HEALTH,
        Field.COMPLAINTS,
        Field.HISTORY,
        Field.ADULTS,
        Field.EDUCATION,
    }:
        return None
    if has(_REFUSING, own) and has(_PENALTY, own) and _falls_on_family(own):
        return Seen(Answer.FLAG, f"it {_WHY_PENALTY}", LIKELY)
    if has(_ASSUMED, own) or has(_CONDITION, own) or (has(_MUST_SIGN, own) and has(_CHECKS, own)):
        return Seen(Answer.FLAG, f"it {_WHY_ASSUMED}", SURE)
    return None


_OTHERS = any_of(
    r"(?:referrers?|schools?|professionals?|agenc\w+|providers?|workers?|staff|panel|service|team"
    r"|manager) (?:\w+ )?(?:refus|declin|does not|do not|fail)\w*",
    r"seen alone", r"alone", r"bedroom", r"private conversation", r"course", r"programme", r"parenting",
    r"second opinion", r"door",
)  # fmt: skip


def _falls_on_family(own: str) -> bool:
    return not has(_OTHERS, own)


detector = Described(
    category=Category.CONSENT_COERCED,
    looks=_looks,
    rules=(
        "care.information-gathering-and-consent",
        "care.no-entry-without-consent",
        "care.section-47-threshold",
    ),
    sources=(law.PRIVATE_LIFE, law.CONSENT, law.ENQUIRIES),
    would_change="words that families may decline and keep their help, or that this is only where there is "
    "reasonable cause to suspect significant harm",
    better_wording="We ask for your agreement before we speak to others; you can say no to any "
    "part, and we will "
    "tell you what that means for the assessment.",
)
