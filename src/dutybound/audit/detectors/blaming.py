"""What the B detectors share: when a clause is silent, offered or refused, and how they answer."""

from __future__ import annotations

from dutybound.audit.detectors.protocol import Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Reach, Sight
from dutybound.audit.words import any_of, has

SURE, LIKELY, POSSIBLE = 0.9, 0.8, 0.6

OFFERED = any_of(
    r"may (?:ask|offer|like|choose|want|prefer|wish|come|bring|have)",
    r"(?:is|are|be) (?:offered|welcome|invited)",
    r"if (?:you|they|he|she|it|your child|the child|the family|families|parents|a family|a parent|"
    r"both of you)(?: and \w+| both)? (?:would )?(?:like|likes|want|wants|wish|wishes|agree|agrees|ask|"
    r"asks|prefer|prefers|choose|chooses|fancy|rather)", r"would (?:rather|like|prefer)",
    r"you can (?:choose|bring|ask|say)", r"by (?:choice|agreement|arrangement|appointment)",
    r"with (?:your|their|the (?:family|parent|child)'?s?'?) (?:agreement|consent|leave|permission)",
    r"never insisted", r"up to (?:you|them)", r"if .{0,40}\bagree[sd]?",
    r"only if .{0,40}(?:want|like|agree|wish|ask)\w*", r"whichever suits",
    r"as (?:you|they) (?:like|prefer|wish|choose)", r"whom they (?:want|would like)",
    r"who they would like", r"optional", r"voluntary", r"can opt", r"no obligation", r"asked for",
    r"has asked", r"have asked", r"(?:wants?|needs?) a (?:hoist|bed|gate|ramp|rail|grant)",
    r"on request", r"free to", r"should (?:you|they) (?:wish|want|like)",
)  # fmt: skip
DENIED = any_of(
    r"(?:do|does|did|will|would|should|must|need|can|may|is|are|shall) not (?:ever |normally |usually |"
    r"routinely )?(?:ask|inspect|look|check|insist|visit|call|drop|turn|come|search|have|need|"
    r"be (?:asked|made|required|told|expected|inspected|judged|held|seen|used|treated|taken)|require|"
    r"expect|assume|make|take|use|treat|mean|see|photograph|score|grade|judge|count|show|prove|suggest)",
    r"never", r"nobody", r"no one", r"no-one",
    r"(?:don't|won't|needn't|doesn't|isn't|aren't|shouldn't|mustn't)", r"no need",
    r"not (?:necessary|needed|required|expected|compulsory|a (?:condition|test|sign|reason|requirement|"
    r"precondition))", r"nothing to do with", r"no (?:inspection|check|search|bedroom)s?",
    r"cannot be (?:made|required|insisted)", r"stop(?:ped)?", r"without having to", r"rather than",
    r"instead of (?:inspecting|checking|judging|asking)", r"leave .{0,40} out", r"no,? we",
)  # fmt: skip
REFUSES = any_of(
    r"not wish to", r"not want to", r"would rather not", r"prefer not to", r"refus\w+", r"declin\w+",
    r"object\w*", r"unwilling\w*", r"not (?:agree\w*|allow\w*|permit\w*|let|consent\w*)",
    r"(?:failure|fail(?:s|ed)?) to (?:allow|agree|let|permit|show|open|give|consent|grant|co-?operate)",
    r"resist\w*", r"reluctan\w+", r"say(?:s|ing)? no", r"withh(?:o|e)ld\w*",
    r"keeps? .{0,20}(?:closed|shut|locked)",
    r"(?:insists?|insisting) on (?:being|staying|remaining|sitting)", r"turn(?:s|ed|ing)? (?:down|away)",
    r"wish(?:es)? to be present", r"asks? to (?:be present|stay|sit in)",
    r"wants? to (?:be present|stay|sit in)", r"will not (?:let|allow|agree|leave|show|open|consent)",
    r"den(?:y|ies|ied) access", r"not (?:shown|given access)", r"ask(?:s|ed)? to remain",
    r"not (?:be )?left", r"hesitat\w+", r"oppos\w+", r"barr?(?:ed|ing)",
)  # fmt: skip
HELD_AGAINST = any_of(
    r"(?:indicator|indication|sign|mark|feature)s?(?: of)?", r"concern(?:s|ing)?", r"alert(?:s|ed)?",
    r"red flags?", r"risk(?:s| factor| indicator)?s?", r"log(?:s|ged)?", r"escalat\w+",
    r"step(?:ped)? up", r"section 47", r"s\.?47", r"safeguarding", r"strategy", r"suspicio\w+",
    r"suspect\w*", r"report(?:ed)? to", r"rais(?:e|es|ed) (?:in|with|at)", r"record(?:ed|s)?",
    r"not(?:ed|es?) (?:on|in|as|down|for)", r"hostil\w+",
    r"non-?(?:engagement|compliance|co-?operation)", r"disguised compliance", r"something to hide",
    r"hiding something", r"child protection", r"legal (?:advice|action|planning)", r"proceedings",
    r"weigh(?:s|ed)? against", r"count(?:s|ed)? against", r"management oversight", r"obstruct\w+",
    r"avoidan\w+",
)  # fmt: skip
ASKS_ADVICE = any_of(
    r"(?:ring|phone|call|contact|consult|speak (?:to|with)|discuss(?:ed)? (?:it |this )?with|"
    r"talk(?:ed)? (?:it |this )?(?:over|through)?(?: )?(?:with|to)|refer(?:red)? to|seek(?: advice|"
    r" guidance)?|advice (?:from|of)|take to|ask) .{0,30}(?:hub|manager|supervis\w+|lead|mash|team|"
    r"advice|senior|consultant|principal|front door|duty)",
)  # fmt: skip
CONDITIONAL = any_of(
    r"where (?:appropriate|suitable|needed|necessary|right)",
    r"if (?:appropriate|suitable|needed|necessary)", r"as appropriate",
    r"when (?:that|this|it) (?:is|would be) (?:right|helpful|needed|appropriate|what)", r"depending on",
    r"unless .{0,60}", r"in (?:a )?way(?:s)? that suits?",
)  # fmt: skip


def clear(why: str) -> Seen:
    """It looks alike, and is fine."""
    return Seen(Answer.CLEAR, why)


def spared(sight: Sight, *, offers: bool = True) -> Seen | None:
    """The answer of a clause that does not reach every disabled child, or only offers; else None."""
    if sight.reach is Reach.HARM:
        return clear("it is only for children for whom there is cause to suspect harm")
    if sight.reach is Reach.OTHERS:
        return clear("it is not about a disabled child's assessment")
    if has(DENIED, sight.own):
        return clear("it says that this is not done, or not needed")
    if offers and has(OFFERED, sight.own):
        return clear("it is offered, or asked for by the family")
    return None
