"""How hard a clause is put: must, only and will not, against may, helpful and not needed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dutybound.audit.words import any_of, has

_REQUIRED = any_of(
    r"(?:criteria|eligibility|who qualifies)\b[^:]{0,40}: .{0,3}(?:the|your|their|his|her)\b", r"gateway",
    r"key to", r"upon", r"whereupon", r"on receipt", r"absen(?:ce|t)", r"supported by", r"accompanied by",
    r"secured?", r"arises?", r"authority of", r"produced?", r"must", r"needs? to",
    r"needs? (?:a|an|the|their)", r"needed", r"(?:child(?:ren)?|you|famil\w+|parents?) needs?",
    r"(?:not|no) less than", r"not fewer than", r"looks? for", r"required?", r"requires",
    r"requirements?", r"necessary", r"essential", r"ha(?:s|ve) to", r"(?:pre-?)?conditions?(?: of| for)?",
    r"compulsory", r"mandatory", r"unless", r"until", r"only (?:if|when|once|where|after)",
    r"in the absence of", r"in order to", r"shall", r"should",
    r"before (?:we|a|an|any|the|your|you|asking|making|social|requesting|it)", r"once", r"as soon as",
    r"first", r"prerequisite", r"(?<!to be )expect(?:ed|s)?", r"evidence (?:of|that|is)",
    r"no \w+,? no \w+", r"provided(?: that)?", r"so long as", r"not (?:\w+ ){0,6}without",
    r"no (?:\w+ ){1,6}without", r"without (?:one|it|this|these|which)", r"at least", r"minimum",
    r"entry (?:test|point|level)", r"without (?:a|an) .{3,60}(?:we|no|nothing|cannot|not)",
    r"depends? on", r"insist\w*", r"attach(?:ed)?", r"staple", r"enclosed?", r"bring", r"upload(?:ed)?",
    r"please \w+", r"if (?:all|both)", r"(?:all|each|every one|both) of", r"hinges on", r"comes? through",
    r"normally", r"satisf(?:y|ied)", r"show(?:n)? that", r"demonstrat\w+", r"prove[ns]?", r"confirmed",
    r"ought to", r"have (?:already|had|been)", r"looks for", r"precede[sd]?", r"the test is", r"passport",
    r"ticket",
)  # fmt: skip
_MUST = any_of(
    r"required to", r"gateway", r"key to", r"upon", r"whereupon", r"absence of", r"absent",
    r"supported by", r"if,? and only if", r"in place of", r"must", r"essential", r"mandatory",
    r"compulsory", r"unless", r"until", r"(?:pre-?)?conditions? (?:of|for)", r"required",
    r"ha(?:s|ve) to", r"before (?:we can|it can|you can|a|an|any|social)", r"needs? to", r"is needed",
    r"are needed", r"will need", r"once", r"in the absence of", r"or the request", r"prerequisite",
    r"shall", r"rel(?:y|ies) on", r"qualif\w+ if",
)  # fmt: skip
_BY_ONESELF = (
    "left", "be", "being", "care", "cares", "caring", "live", "lives", "living", "sleep", "seen", "cope",
    "alone", "manage", "work", "working", "works", "parent", "parenting",
)  # fmt: skip
_ALONE = "".join(rf"(?<!\b{word} )" for word in _BY_ONESELF) + "alone"
"""Alone, where it means only that; "left alone" and "who care alone" do not."""
_ONLY = any_of(
    r"full stop", r"nothing (?:\w+ ){0,3}we can do", r"opens? to", r"or nothing", r"exclusive to",
    r"only", r"solely", r"exclusively", r"confined", r"reserved", r"restricted", r"limited to",
    r"kept (?:back )?for", r"nobody but", r"none but", r"no one (?:but|other)", r"save (?:where|for|in)",
    r"except (?:where|for|in|when)", r"other than", r"purely", r"last resort", r"nothing (?:less|short)",
    _ALONE, r"just for", r"not (?:\w+ ){0,3}unless", r"unless", r"as soon as", r"not before",
    r"not (?:\w+ ){0,4}until", r"none .{0,30}unless",
)  # fmt: skip
_MEANT = any_of(
    r"for those (?:who|whose|with)", r"concentrat\w+ on", r"focus\w* on", r"qualif\w+ (?:only )?if",
    r"deals? only with",
    r"(?:is|are) for (?:\w+ )?(?:children|families|young|parents|pupils|people|youngsters|boys|girls"
    r"|those)",
    r"meant for", r"intended for", r"aimed at", r"here for",
    r"for (?:children|families|youngsters) (?:who|whose|with|at|in)",
    r"open to (?:children|families|those|pupils|youngsters)", r"in respect of (?:children|those)",
    r"available to (?:children|those|families)", r"dedicated to", r"(?:works?|working) with",
    r"(?:accepts?|takes?(?: on)?|holds?|carries|sees?|supports?|helps?"
    r"|serves?) (?:\w+ ){0,3}(?:children|families|youngsters|young people|pupils|those|boys)",
    r"when .{0,60}(?:assess|step in|help)\w*",
    r"(?:accepted|assess(?:ed)?|considered|undertaken|offered|allocated|carried out|made|done|(?:get"
    r"|gets|become|becomes) involved|triggered|eligible|used|available|provided"
    r"|started) (?:\w+ ){0,3}(?:where|if|when|for (?:children|families|those|the small))",
    r"(?:criteria|eligib\w+|who (?:qualifies|can (?:get|have|be)|we (?:assess|help|see"
    r"|work with)))\b[^:]{0,40}:",
    r"(?:you can|can) get help (?:if|when)", r"give us a (?:shout|ring|call) (?:if|when|once)",
)  # fmt: skip
_NEG = r"(?:not|n't|never|cannot|no longer|neither|nor|unable to|not able to)"
_TAKES = (
    r"(?:be )?(?:re)?(?:assess|accept|work|consider|see|seen|take|taken|look|support"
    r"|help|process|log|open|allocat|offer|qualif|proceed|eligible|"
    r"count|carr(?:y|ied)|enough|meet|reach|suitable|right|appropriate|place|put"
    r"|screen|deal|start|begin|complete|do|pick|treat|regard|"
    r"cover|extend|apply|stretch|carried|undertake|include|receive|get|go|our|one"
    r"|class|recogni|sufficient|warrant|trigger|merit|lead|come within|fall within"
    r"|within|move|pass|progress|be picked|be passed|have an|ours|involved|join"
    r"|become|displace|part of|admit|pursue|entertain|entitle|provid|available)"
)
_REFUSED = any_of(
    r"not put forward", r"no part to play", r"cannot be had", r"elsewhere", r"in place of an assessment",
    r"instead of an assessment", r"read no further", r"diverted", r"no role", r"falls? at",
    r"nothing (?:\w+ ){0,4}we can do", r"precluded", r"(?:de)?barred", r"refusal",
    r"falls? to (?:education|health|schools?|camhs)", r"refer to (?:health|camhs|schools?|education)",
    r"not (?:one )?for (?:us|you|this \w+)", r"not social care", r"directory", r"forwarded to",
    r"not something we", r"out of scope", r"excludes", r"try (?:the|your) .{0,30} instead",
    r"is not ours", r"(?:do|does|will|can)(?: not|n't) (?:of (?:itself|themselves) )?(?:bring|fall)",
    rf"(?:\w+{_NEG}|{_NEG}) (?:\w+ ){{0,4}}{_TAKES}\w*", r"insufficient", r"pointed to",
    r"refus(?:e|ed|es|al)", r"reject(?:ed|s)?", r"declined?", r"return(?:ed)?", r"sent back",
    r"clos(?:e|ed|es)", r"turn(?:ed)? (?:down|away)", r"ineligible", r"exclu(?:de|des|ded|sions?)",
    r"outside (?:of )?(?:our|the|its|this)", r"no further action", r"nfa", r"signpost\w*", r"redirect\w*",
    r"deleted", r"disqualif\w+", r"disregarded", r"no assessment", r"do not assess",
    r"fall(?:s|ing)? outside", r"is not a", r"are not (?:a )?\w+", r"stop here", r"unread", r"in no case",
    r"ruled out", r"rule out", r"passed? back", r"referred elsewhere", r"not assess", r"elsewhere",
    r"rather than us", r"not us", r"not one for us", r"discounted", r"bar(?:s|red)", r"shut out",
    r"left out", r"leave out", r"screened out", r"filtered out", r"non-eligible", r"not eligible",
    r"does not (?:\w+ )?(?:qualify|count)",
    r"no (?:social work )?(?:screening|allocation|referral|service|involvement)", r"a matter for",
    r"wrong (?:place|team|door)", r"excepting", r"beyond (?:our|the) (?:remit|scope)", r"not within",
    r"instead", r"removed from", r"withdrawn", r"dismissed", r"no place", r"set aside unread",
    r"discarded", r"put back",
)  # fmt: skip
_SOFTENED = any_of(
    r"usually", r"generally", r"normally", r"ordinarily", r"in most cases", r"as a rule", r"typically",
    r"tend to", r"would expect", r"we (?:would )?expect", r"usual", r"expectation", r"in general",
    r"by and large", r"mostly", r"for the most part", r"commonly", r"unlikely",
)  # fmt: skip
_OFFERED = any_of(
    r"(?:you|they|parents?|famil(?:y|ies)|carers?|anyone|anybody|everyone|everybody|children|people|we"
    r"|worker|may|it|consultant|school) (?:also |still |always )?(?:may|can|could|might)(?! (?:not"
    r"|only|never|be (?:assessed|referred|considered|accepted|allocated)|assess|look|start|consider"
    r"|get going|go|accept|have))",
    r"may(?: also)? (?:help|like|wish|want|be offered|offer|have|come|bring|speak|ask|join|contact)",
    r"helpful", r"useful",
    r"if (?:you|they|the family|he|she) (?:have|has|wish|like|want|would|prefer)\b.{0,20}", r"if any",
    r"optional", r"welcome", r"free to", r"up to you", r"by choice",
    r"as (?:you|they) (?:prefer|like|wish)", r"would like",
    r"with (?:your|their|the family's|the parents?') (?:agreement|permission|consent|leave)",
    r"voluntary", r"where (?:the )?(?:family|you|one) (?:\w+ )?(?:has|have|exists)", r"if available",
    r"to hand", r"to help you", r"are happy to", r"like to",
)  # fmt: skip
_DENIED = any_of(
    r"(?:no (?:\w+ ){1,2}|nobody |no one |none of \w+ )(?:has|have|needs?|is (?:required|obliged|expected)"
    r"|are (?:required|obliged|expected)) to(?! .*\bunless)", r"it is untrue", r"gone are the days",
    r"(?:drop(?:ped)?|abolish(?:ed)?|scrap(?:ped)?|ended|withdrawn|struck out|removed) the (?:rule|test"
    r"|condition|requirement|criteri\w+)",
    r"(?:rule|test|condition|requirement|limit)s? (?:that .{0,60})?"
    r"(?:was|were|has been|have been|is|are) (?:dropped|abolished"
    r"|scrapped|withdrawn|removed|struck out)",
    r"without one$", r"go ahead without", r"we (?:can )?manage without", r"never to whether",
    r"nothing (?:in (?:this|the|our) \w+ )?(?:requires?|says|obliges)",
    r"(?:shall|may|will|must) not be (?:refused|excluded|declined|turned|rejected|shut)",
    r"(?:shall|may) not (?:refuse|exclude|decline|turn|reject)\w*", r"alternative that",
    r"it is not a (?:pre-?)?condition", r"never (?:ask|need|require|insist)\w*",
    r"(?:do|does|did|will|is|are|need|would|have|has)(?: not|n't) (?:\w+ ){0,3}(?:need|have to"
    r"|required?|necessary|needed|matter|depend|hang|hinge|condition|affect|wait|count against|ask for"
    r"|insist|look for|be a bar|a bar|essential|expected)\w*(?! to be)",
    r"no (?:child|one|family|parent|carer)s? (?:should|needs?|has|have) (?:to |have to )?(?:be|reach"
    r"|wait|go|prove|show|feel|\w+)\b",
    r"(?:no|not any) (?:need|requirement)", r"never (?:needed|required|a condition)",
    r"not (?:a )?(?:condition|requirement|need|necessary|needed|required|essential|compulsory|obliged)",
    r"without (?:needing|having|waiting)(?: \w+)?", r"whether or not",
    r"with or without (?:an? |any )?(?:learning|diagnos|concern|safeguard|support|plan|them|one|it"
    r"|worr|harm)\w*",
    r"regardless", r"irrespective", r"no matter", r"makes? no difference", r"(?:need|needs) (?:not|no)",
    r"whatever (?:the|your|their|his|her|rate|kind|it|degree|school)(?! (?:assessment|reason))",
    r"by no means",
    r"nobody (?:is|has|will be) (?:made|turned|refused|excluded|shut|asked|expected)(?! until)",
    r"no (?:child|one|family|parent)(?: \w+)? (?:is|will be|has been|can be|should be) (?:refused"
    r"|turned|excluded|shut|denied|left|made|required)",
    r"(?:do|does|will|would|can|should|must)(?: not|n't|not| never) (?:\w+ )?(?:turn|refus|exclud"
    r"|reject|close the door|rule out|shut|declin)\w*",
    r"not (?:turned away|refused|excluded|ruled out|shut out|a reason|a bar|only|just)(?: \w+)?",
    r"none of (?:these|this|them|that) (?:is|are)", r"as well as without",
    r"even (?:if|where|when|without|before)", r"not at all", r"waits? for no", r"is no bar",
    r"does(?: not|n't) (?:stop|prevent|mean|rule|close|shut)", r"independent of", r"separate from",
    r"(?:is|are) never (?:held|counted|used|asked)", r"plenty of", r"it is not true",
    r"that is (?:wrong|a myth|untrue)", r"nor (?:is|are|do|does) \w+", r"instead of (?:asking|needing|a)",
    r"and not (?:at|on|the|to) .{0,30}(?:diagnos|label|name|condition|iq|benefit)\w*",
    r"nothing (?:turns|hangs|depends) on", r"has no bearing", r"no test of", r"no lower (?:age )?limit",
    r"no upper limit", r"not have to",
)  # fmt: skip
_TOLD = any_of(
    r"most (?:children|families|of|parents|people|young|disabled)",
    r"many (?:children|families|of|parents|people|young|disabled)",
    r"(?:half|thirds?|quarters?|per ?cent|%|majority|number) of",
    r"some (?:children|families|of|parents|people|young)", r"plenty", r"for example", r"e\.g\.?",
    r"such as", r"likely to", r"one sign", r"last year", r"in 20\d\d", r"on average", r"often",
    r"includ(?:es|ing)(?! those)", r"sometimes", r"about one in", r"few (?:children|families)",
)  # fmt: skip


_LEADS_TO = re.compile(r"\b(?:can|may|might)\b[^:.]{0,60}\b(?:if|when|where)\b[^:.]{0,40}:")
"""A lead-in to conditions ("you can get help if:") offers nothing by its items."""


@dataclass(frozen=True, slots=True)
class Modality:
    """What a clause does.  Several may be true at once ("we will not, unless").

    `required` makes something a condition, `must` in so many words, `only` lets in nobody else, `meant`
    says whom something is for (which by itself shuts out nobody), `refused` turns away; `softened` says
    usually; `offered` leaves it to the family (may, helpful, if you have); `denied` says that something is
    not needed; `told` describes (most children, many families).
    """

    required: bool = False
    only: bool = False
    must: bool = False
    meant: bool = False
    refused: bool = False
    softened: bool = False
    offered: bool = False
    denied: bool = False
    told: bool = False

    @property
    def is_gate(self) -> bool:
        """Whether it shuts anybody out: a condition, an only or a refusal."""
        return self.required or self.must or self.only or self.refused

    @property
    def is_open(self) -> bool:
        """Whether it says that something is not needed, or leaves it to the family and turns nobody away."""
        return self.denied or (self.offered and not (self.only or self.refused or self.must))


def modality(text: str) -> Modality:
    """How hard a text (in small letters and plain marks) is put."""
    return Modality(
        required=has(_REQUIRED, text),
        must=has(_MUST, text),
        only=has(_ONLY, text),
        meant=has(_MEANT, text),
        refused=has(_REFUSED, text),
        softened=has(_SOFTENED, text),
        offered=has(_OFFERED, _LEADS_TO.sub(" ", text)),
        denied=has(_DENIED, text),
        told=has(_TOLD, text),
    )


_ASKS_NEED = any_of(
    r"need(?:ed)?", r"must", r"have to", r"require[sd]?", r"necessary", r"got to", r"count against \w+",
)  # fmt: skip
_ASKS_MAY = any_of(
    r"can", r"could", r"may", r"will you", r"do you", r"are we", r"is (?:my|our)", r"am i", r"would",
)  # fmt: skip
_NO = re.compile(
    r"^(?:sorry,? |i'm afraid,? |well,? )?(?:no|not|never|unfortunately|we are afraid"
    r"|sorry|only|i am afraid)\b"
)
_YES = re.compile(r"^(?:yes|of course|certainly|always|absolutely)\b")


def answering(question: str, own: str, plainly: Modality) -> Modality:
    """How hard an answer to a question is put: "no" to "do I need" opens, "no" to "can I" turns away."""
    if not question:
        return plainly
    if _NO.match(own):
        if has(_ASKS_NEED, question):
            return replace(plainly, denied=True)
        return replace(plainly, refused=True) if has(_ASKS_MAY, question) else plainly
    if _YES.match(own):
        if has(_ASKS_NEED, question):
            return replace(plainly, required=True, must=True)
        return replace(plainly, denied=True) if has(_ASKS_MAY, question) else plainly
    return plainly
