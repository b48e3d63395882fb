"""B8: one protocol, front door or form for neglect and for disability."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, POSSIBLE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import GUIDANCE, PRIVATE_LIFE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has, near
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.text import Clause

_ALL = any_of(
    r"(?:short breaks?|disability|equipment|support) (?:enquir\w+|requests?|calls?|contacts?)",
    r"everything else", r"every(?:one|body)", r"every caller", r"all (?:our )?assessments",
    r"whatever it came for", r"like any other",
    r"(?:all|every|each|any)(?: \w+){0,2} (?:requests?|contacts?|referrals?|calls?|enquir\w+|"
    r"assessments?|approach(?:es)?|applications?|visits?|cases?|famil\w+|child(?:ren)?|forms?|messages?|"
    r"emails?|callers?)",
    r"whatever (?:the|its|their) (?:reason|nature|cause|purpose|subject|need|kind)\w*",
    r"regardless of (?:the |its |their )?(?:reason|nature|cause|purpose|need)\w*",
    r"irrespective of (?:the |its )?(?:reason|nature|cause|purpose|need)\w*",
    r"your (?:call|request|contact|form|enquiry|application)", r"no matter (?:what|why)",
    r"(?:requests?|calls?|contacts?) (?:about|for) (?:short breaks?|support|help|disab\w+|equipment)",
    r"be it .{0,60} or .{0,60}",
    r"(?:disab\w+|short breaks?) (?:requests?|referrals?|assessments?|cases?)",
    r"everyone who (?:contacts|calls|asks)", r"for whatever reason",
)  # fmt: skip
_AS_CONCERN = any_of(
    r"risk[- ]assessed by\b.{0,30}", r"under the heading of\b.{0,20}(?:concern|risk|harm)\b.{0,20}",
    r"(?:harm|risk|safeguarding) checklist",
    r"(?:run|checked|put|passed|sent|go|goes) (?:through|via|to) (?:the )?(?:police|mash|"
    r"multi-agency safeguarding\b.{0,10}|safeguarding (?:hub|team))\b.{0,40}",
    r"(?:opening|first) (?:section|part|page|question)s?\b.{0,40}(?:abuse|harm|neglect|risk|"
    r"safeguarding)\b.{0,20}", r"through police",
    r"(?:treated|logged|recorded|handled|regarded|registered|classed|entered|dealt with|read|seen|opened|"
    r"processed) as (?:a |an )?(?:\w+ ){0,3}(?:concerns?|contacts? of concern|worr(?:y|ies)|risk|"
    r"child protection|safeguarding)",
    r"screened (?:\w+ )?(?:for|against|by) (?:\w+ )?(?:risk|harm|police|safeguarding|mash)",
    r"(?:triaged|screened|checked|sifted|considered|reviewed) (?:\w+ )?by (?:the )?(?:police|mash|"
    r"safeguarding|multi-agency)", r"risk[- ]of[- ]harm (?:score|rating|scale|assessment|matrix)",
    r"(?:safeguarding|risk) (?:screen\w*|triage|score|checklist|matrix|assessment|tool|"
    r"rating)(?! for (?:staff|carers))", r"(?:harm|risk) (?:score|rating|matrix|checklist)",
    r"(?:begins?|starts?|opens?) with (?:\w+ ){0,4}(?:harm|abuse|neglect|risk|safeguarding|signs)",
    r"how (?:the )?(?:parents?'?|family's|carers?'?) (?:conduct|behaviou?r|care|parenting) (?:affects?|"
    r"harms?|impacts?)", r"police (?:and|,|checks?)",
    r"through (?:the )?(?:mash|multi-agency safeguarding hub|safeguarding hub)",
    r"may (?:lead to|result in) (?:\w+ ){0,4}(?:removal|removed|care proceedings|child protection)",
)  # fmt: skip
_HARMS = any_of(
    r"bruis\w+", r"cruelty", r"abuse", r"neglect", r"injur(?:y|ies)", r"exploitation",
    r"domestic (?:abuse|violence)", r"child protection", r"safeguarding(?: concerns?)?", r"harm",
    r"missing (?:child\w*|episodes?)", r"maltreatment", r"radicalisation",
)  # fmt: skip
_DISABILITY = any_of(
    r"special needs", r"disab\w+", r"short breaks?", r"support (?:requests?|for)", r"special needs",
    r"send", r"additional needs", r"impairments?",
)  # fmt: skip
_ONE = any_of(
    r"one pathway", r"(?:a )?single pathway", r"same (?:\w+ ){0,2}checklist",
    r"from \w+ to (?:short breaks?|disab\w+|support|equipment)", r"one form", r"does for",
    r"(?:same|one|single|this|identical|common|universal|standard)(?: \w+){0,3} (?:form|pack|pathway|"
    r"process|protocol|template|procedure|route|assessment|chapter|format|framework|tool|report|system|"
    r"approach|timetable)", r"(?:is|are) used for", r"use (?:this|the same|one)", r"doubles as",
    r"serves? (?:also )?as", r"applies (?:equally|alike|without distinction)?(?: )?to",
    r"no separate (?:path|pathway|route|process|form|protocol)", r"whether .{0,60} or .{0,60}",
    r"does for both", r"alike",
)  # fmt: skip
_VISITED = any_of(
    r"(?:every|each|all) famil(?:y|ies)\b.{0,60}\bvisit\w*\b.{0,20}(?:each|every|a) (?:week|month|"
    r"fortnight|four weeks)\b.{0,40}whatever\b.{0,20}",
    r"(?:every|each|all|any) child(?:ren)?(?: \w+)? in need\b.{0,90}(?:visit\w*|seen).{0,60}(?:weeks?|"
    r"days|month|fortnight)\w*",
    r"(?:visit\w*|seen)\b.{0,60}(?:every|at least|intervals? of|within)\b.{0,30}(?:weeks?|days|fortnight|"
    r"month)\w*.{0,60}(?:every|each|all) child(?:ren)?(?: \w+)? in need",
    r"(?:all|every) (?:\w+ )?(?:child in need|section 17) (?:plans?|cases?|children).{0,60}(?:visit\w*|"
    r"seen).{0,60}(?:weeks?|days|fortnight|month)\w*",
)  # fmt: skip
_WORRIES = any_of(
    r"assessments? (?:is|are) (?:carried out|made|done|for|undertaken) (?:where|when|if|"
    r"because) (?:somebody|someone|anybody|there) (?:is|are|has) (?:a )?(?:worried|worries|concern\w*|"
    r"worry)\b.{0,60}",
    r"(?:we|the team|workers?) (?:only )?assess\w* (?:\w+ )?(?:when|where|if|because) (?:there (?:is|"
    r"are) |we have |somebody has )?(?:a )?(?:worr\w+|concern\w*)\b.{0,40}",
    r"assessment .{0,20}(?:starts?|begins?) (?:from|with) (?:a |the )?(?:worry|concern|risk)",
)  # fmt: skip
_DOUBLES = any_of(
    r"doubles as", r"serves? (?:also )?as", r"(?:is|are) (?:also )?used (?:as|for) (?:the|a)",
    r"counts? as",
)  # fmt: skip
_CONFERENCE = any_of(r"conference", r"section 47", r"child protection", r"safeguarding")
_NUMBER = any_of(
    r"(?:only|single|one|same) (?:\w+ ){0,3}(?:telephone |phone )?(?:number|front door|point of contact|"
    r"line)", r"number .{0,30}(?:is the only|for all matters|for everything)",
)  # fmt: skip
_SAME_QUESTIONS = any_of(
    r"same (?:opening |first |set of )?questions", r"(?:all|every) (?:callers?|matters)",
    r"same (?:script|screening|triage)",
)  # fmt: skip
_SEPARATE = any_of(
    r"straight to", r"separate (?:path|pathway|route|process|form|line|team)(?! )",
    r"no (?:worry|concern|cause)\b.{0,40}", r"without (?:any )?(?:worry|concern)", r"good care",
    r"shorter assessment", r"say that you",
    r"not (?:be )?(?:a|treated as|logged as|recorded as) (?:a )?(?:concern|worry|safeguarding)",
    r"is not a (?:worry|concern)", r"does not (?:start|open|mean|lead)",
    r"never (?:\w+ )?(?:as a concern|treated)", r"appl(?:y|ies) equally to disabled",
    r"safeguarding procedures apply", r"twice a year", r"(?:by|over the) (?:telephone|phone|video)",
    r"video call", r"proportionate", r"in proportion", r"complain\w*", r"different(?:ly)?", r"option \d",
    r"if you (?:think|believe) a child", r"no child protection", r"passed (?:straight|directly)",
    r"kept for", r"(?:in|unless|only if) .{0,30}danger",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """One route for every reason."""
    seen = sight(context)
    if seen.mute:
        return None
    if has(_NUMBER, seen.own) and (has(_SAME_QUESTIONS, seen.own) or has(_SEPARATE, seen.own)):
        return _of_number(seen.own)
    if not _is_one_route(seen.own):
        return None
    if has(_SEPARATE, seen.own):
        return clear("where nobody worries about care, there is another way")
    return Seen(
        Answer.BAD_PRACTICE,
        "requests about a disability are put through what is made for suspected harm, with no path "
        "of their own; "
        "guidance asks for an assessment in proportion to the child and the reason",
        LIKELY,
    )


def _is_one_route(text: str) -> bool:
    concern = near(_ALL, _AS_CONCERN, text, 110)
    both = has(_ONE, text) and has(_HARMS, text) and has(_DISABILITY, text)
    doubled = has(_DOUBLES, text) and has(_CONFERENCE, text) and has(_DISABILITY, text)
    return concern or both or doubled or has(_VISITED, text) or has(_WORRIES, text)


def _of_number(text: str) -> Seen:
    if has(_SEPARATE, text):
        return clear("one number, and a way to say that it is about a disability")
    return Seen(
        Answer.CONTESTED,
        "one number and one set of questions serve every reason, and it is not said whether a path "
        "for disability follows",
        POSSIBLE,
    )


detector = Described(
    category=Category.ONE_SIZE_SAFEGUARDING,
    looks=look,
    rules=("care.disabled-child-guidance-approach", "care.section-47-threshold"),
    sources=(GUIDANCE, CHILDREN_ACT_1989 / "s 17", PRIVATE_LIFE),
    would_change="A sentence that gives requests about a disability a path of their own where "
    "nobody worries about care.",
    better_wording=(
        "A request for help with a disability goes to the disability service, and is not a worry "
        "about your care; "
        "where there is none, we use a shorter assessment that is about support."
    ),
)
