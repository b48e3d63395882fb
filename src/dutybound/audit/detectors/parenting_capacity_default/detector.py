"""B4: the parents' fitness, history or motivation is tested for every disabled child."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, SURE, clear, spared
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import PRIVATE_LIFE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Sight, sight
from dutybound.audit.words import any_of, has, near
from dutybound.law.england.sources import CHILDREN_ACT_1989, WORKING_TOGETHER
from dutybound.text import Clause

_ADULTS = (
    r"(?:parents?'?|parent's|mothers?'?|mother's|fathers?'?|father's|carers?'?|carer's|famil(?:y|ies)'?|"
    r"family's|adults?'?|adult's|caregivers?'?|parental|your|their)"
)
_PARENTING = any_of(
    rf"{_ADULTS} (?:\w+ )?parenting (?:skills?|abilit\w+|capacity|style|history)",
    r"(?:being|been|were|was) parented", r"up to the job", r"parental (?:capacity|fitness|competence)",
    r"(?:mum|dad)'s (?:and (?:mum|dad)'s )?parenting\b.{0,20}",
    r"parenting (?:tool|scale|score|questionnaire|inventory|checklist)s?",
    rf"(?:capacity|ability|capability|competence|fitness) of (?:the )?(?:mum|dad|mother|father|"
    rf"{_ADULTS})\b.{{0,40}}",
    r"parent(?:al|ing) (?:warmth|consistency|guidance|control|responsiveness|sensitivity|judgement|"
    r"skill)\w*",
    r"how (?:capable|competent|able|effective|skilled) (?:the )?(?:parents?|mother|father|carers?|"
    r"they)\b.{0,20}",
    r"parent(?:ing|al) (?:capacity|capabilit\w+|abilit\w+|assessments?|skills?|competenc\w+|fitness|"
    r"styles?|practices?|effectiveness)", r"capacity to (?:parent|care|meet|protect|change)",
    r"fitness to parent", r"(?:good|adequate)[- ]enough parent\w*",
    r"quality of (?:the )?(?:parenting|care given)", r"full parenting assessment",
    r"whether (?:the )?(?:parents?|mother|father|mum|dad|carers?|family)\b.{0,30}(?:able to|can|capable|"
    r"fit|willing)\b.{0,40}",
    r"how well (?:the )?(?:parents?|mother|father|carers?) (?:\w+ )?(?:manage|cope|parent|look after|"
    r"meet|control|discipline)\w*",
)  # fmt: skip
_EXTENDED = any_of(
    rf"(?:whether|how far) (?:the )?{_ADULTS} (?:\w+ ){{0,3}}(?:accept|recogni[sz]e|understand|"
    rf"are willing|are ready|need to (?:change|alter))\w*\b.{{0,50}}",
    r"(?:alter|change|adapt|adjust) their (?:approach|parenting|behaviou?r|ways?|style)",
    rf"{_ADULTS} (?:own )?(?:capacity|ability|motivation|willingness|readiness|commitment) (?:to|"
    rf"for) (?:make |accept |follow )?(?:change|guidance|advice|engage|take|accept|work|co-?operate|"
    rf"learn|improve)\w*", r"(?:capacity|ability|motivation|willingness|readiness) (?:to|for) change",
    rf"(?:motivation|insight|attitudes?|attachment style|parenting history) (?:of|"
    rf"shown by) (?:the )?{_ADULTS}",
    rf"{_ADULTS} (?:own )?(?:motivation|insight|attitudes?|attachment style)", r"how motivated",
    r"(?:ability|capacity) to (?:set|hold|keep|maintain|enforce) (?:\w+ )?(?:boundaries|limits|routines|"
    r"rules)", r"boundar(?:y|ies)[- ]setting",
    r"(?:set(?:ting)?|enforc\w+) (?:firm |consistent |clear )?boundaries",
)  # fmt: skip
_HISTORY = any_of(
    r"timelines?", r"upbringings?", r"adults' past", r"(?:parents?'?|carers?'?|adults?'?|family's) past",
    r"past (?:lives|life)", r"background checks?", r"previous partners",
    r"(?:family|parents?'?|parental|social|personal|relationship)\s?(?:own )?(?:history|histories|"
    r"chronolog\w+|background|backgrounds)", r"chronolog\w+",
    r"own (?:childhood|upbringing|schooling|past|history)s?", r"histor(?:y|ies) of", r"genogram",
    r"childhoods?", r"experience of being parented", r"past relationships",
)  # fmt: skip
_HISTORY_OF = any_of(
    r"offences?", r"partners", r"offending", r"arrests?", r"addictions?", r"trauma", r"losses", r"abuse",
    r"debts?", r"drugs?", r"alcohol", r"substances?", r"criminal\w*", r"convictions?", r"relationships?",
    r"childhoods?", r"upbringing", r"mental (?:health|illness)", r"violence", r"police", r"addiction\w*",
    r"own parents", r"in care",
)  # fmt: skip
_CHECKS = any_of(
    r"(?:screened|tested|checked) (?:\w+ )?(?:for|as|against)\b.{0,40}",
    r"(?:mental health|substances?|drugs?|alcohol|police|criminal records?|domestic (?:abuse|violence)|"
    r"dbs|crb|psychological)(?:,| and| or|/)?(?: \w+){0,4} (?:checks?|screen\w*|tests?|testing|"
    r"questionnaires?|assess\w*|enquir\w+|tools?)",
    r"(?:checks?|screen\w*|tests?|questionnaires?|tools?|ask\w*|questions?) (?:\w+ ){0,3}(?:about|for|of|"
    r"on|into) (?:\w+ ){0,5}(?:mental health|substances?|drugs?|alcohol|offending|convictions?|"
    r"domestic abuse)",
)  # fmt: skip
_OF_ADULTS = any_of(
    r"parents?'?", r"parent's", r"mothers?'?", r"fathers?'?", r"carers?'?", r"adults?", r"household",
    r"famil(?:y|ies)", r"parental", r"mums?", r"dads?", r"both", r"partners?",
)  # fmt: skip
_EMPHASIS = any_of(
    r"bulk", r"marked", r"concerns", r"largely", r"mainly", r"above all", r"each", r"every", r"all",
    r"always", r"routine(?:ly)?", r"as (?:a )?standard", r"standard practice", r"must", r"required",
    r"mandatory", r"shall", r"will be", r"main", r"chief(?:ly)?", r"first", r"cent(?:re|ral)", r"heart",
    r"focus\w*", r"greater part", r"most of", r"scor(?:e|es|ed|ing)", r"grad(?:e|es|ed|ing)",
    r"rat(?:e|es|ed|ing)", r"evidenced", r"judge[ds]?", r"before any", r"without exception",
    r"in any case", r"purpose", r"taken", r"compil\w+", r"priorit\w+", r"completed", r"test(?:ed|s)?",
    r"whatever", r"has to", r"have to", r"should", r"primar\w+", r"emphasis", r"done with", r"devoted",
    r"core", r"key", r"regardless", r"any referral", r"needs to", r"will", r"is to be", r"are to be",
    r"weight",
)  # fmt: skip
_BALANCED = any_of(
    r"in proportion", r"proportionate(?:ly)?", r"in balance", r"balanced?", r"triangle",
    r"three (?:sides|domains|parts)", r"only as far as",
    r"as far as (?:it )?(?:matters|needed|necessary)", r"only where relevant", r"so far as",
    r"what helps", r"what gets? in the way", r"your own (?:assessment|needs)", r"carer'?s'? assessment",
    r"parent carer", r"what would (?:help|make)", r"easier", r"strengths?", r"do well", r"like a hand",
    r"inherited", r"run in (?:families|the family)", r"genetic\w*", r"pregnancy",
    r"(?:as )?one (?:part|of)", r"alongside", r"bring them up", r"at their own pace",
)  # fmt: skip
_THREE = any_of(r"environment\w*", r"circumstances", r"wider family", r"community")
_DEVELOPMENT = any_of(r"(?:child's )?development\w*", r"child's needs", r"needs of the child")
_WHERE_CONCERN = any_of(
    r"(?:where|when|if|only)\b.{0,60}\b(?:concerns?|worr(?:y|ies)|neglect\w*|abus\w+|harm)\b.{0,80}",
    r"may be (?:sought|commissioned|ordered|requested)", r"can be (?:sought|commissioned|requested)",
    r"courts?",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """The parents tested, in every case."""
    seen = sight(context)
    if seen.mute:
        return None
    extended = has(_EXTENDED, seen.own)
    if (
        extended
        or _tests_history(seen.own)
        or (has(_PARENTING, seen.own) and has(_EMPHASIS, seen.own))
    ):
        return _of_rule(seen, extended=extended)
    return clear("parenting is one of several sides") if has(_PARENTING, seen.own) else None


_ROUTINE = any_of(r"routine(?:ly)?", r"as (?:a )?standard")


def _tests_history(text: str) -> bool:
    history = near(_HISTORY, _HISTORY_OF, text, 90) and (
        has(_OF_ADULTS, text) or has(_EMPHASIS, text)
    )
    checks = has(_CHECKS, text) and has(_OF_ADULTS, text)
    routine = has(_ROUTINE, text) and has(any_of(r"mental health"), text)
    return history or checks or (routine and has(_OF_ADULTS, text))


def _of_rule(seen: Sight, *, extended: bool) -> Seen | None:
    spare = spared(seen, offers=False)
    if spare is not None:
        return spare
    if has(_WHERE_CONCERN, seen.own):
        return clear("it is only where there is a worry about care")
    if has(_BALANCED, seen.own) or (has(_THREE, seen.own) and has(_DEVELOPMENT, seen.own)):
        return clear("parenting is one of several sides, in proportion")
    return Seen(
        Answer.FLAG,
        "the parents' fitness, history or will to change is tested for every disabled child, as if "
        "impairment came "
        "from parenting; the guidance asks for an assessment in proportion to what was asked for",
        SURE if extended or has(_HISTORY, seen.own) else LIKELY,
    )


detector = Described(
    category=Category.PARENTING_CAPACITY_DEFAULT,
    looks=look,
    rules=("care.disabled-child-guidance-approach", "care.information-gathering-and-consent"),
    sources=(CHILDREN_ACT_1989 / "s 17", WORKING_TOGETHER / "ch 2", PRIVATE_LIFE),
    would_change="A sentence that keeps it to children about whose care there is a worry, or to "
    "what bears on the help wanted.",
    better_wording=(
        "We look at what your child needs, at what helps your family and what gets in the way, "
        "each only as far as "
        "it bears on the help that you asked for."
    ),
)
