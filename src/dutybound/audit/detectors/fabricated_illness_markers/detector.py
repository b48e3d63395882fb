"""B7: ordinary advocacy, or the use of rights, listed as a sign of fabricated illness."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, POSSIBLE, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import PRIVATE_LIFE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Sight, sight
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import EQUALITY_ACT_2010, FII_GUIDANCE_2021
from dutybound.text import Clause

_SIGN = any_of(
    r"convinc\w+", r"referral", r"behaviou?r", r"look out for", r"evidence of", r"alarm bells?",
    r"be alert", r"motives?", r"fits?", r"think of", r"known feature", r"should arise", r"agenda",
    r"indicat(?:e|es|or|ors|ions?|ive)(?: of)?", r"(?:warning |tell-?tale )?signs?(?: of)?",
    r"alert(?:s|ing)?", r"red flags?", r"markers?", r"suspicions?", r"suspect\w*", r"suspicious",
    r"warning", r"raise (?:\w+ )?concerns?", r"concerning", r"cause for concern", r"is a concern",
    r"features? of", r"point(?:s|ing)? to(?:wards)?", r"suggest(?:s|ive|ing)?", r"may show", r"shows?",
    r"prompts?", r"trigger\w*", r"fabricat\w+", r"induced illness", r"fii", r"made up", r"exaggerat\w+",
    r"secondary gain", r"should be (?:noted|recorded|flagged|logged|reported|discussed|considered)",
    r"(?:keep|make|take) a note", r"note (?:down )?(?:any )?parents?",
    r"safeguarding (?:lead|team|hub|discussion|meeting|concern)s?", r"named doctor",
    r"strategy (?:meeting|discussion)", r"professionals'? meeting", r"watch (?:for|out)",
    r"be (?:wary|alive|alert)", r"think fii", r"consider (?:whether|fii)", r"perplexing", r"typical of",
    r"characteristic\w*", r"profile", r"score[sd]?", r"checklist", r"pattern", r"worr(?:y|ying)",
    r"caution", r"munchausen\w*", r"possible harm", r"high[- ]risk",
)  # fmt: skip
_ADVOCACY = any_of(
    r"films? (?:\w+ )?(?:child|episode|meltdown|seizure|meeting|call|visit)\w*\b.{0,20}", r"fundrais\w+",
    r"(?:more|further|extra) tests?", r"object(?:s|ed|ing)? to (?:discharge|closure|\w+)",
    r"frequent (?:emails?|letters?|calls?)",
    r"look(?:s|ed|ing)? (?:things|it|conditions|symptoms) up\b.{0,20}", r"articles?",
    r"(?:mov(?:e|es|ing|ed)|switch\w*|swap\w*) .{0,30}(?:school|surgery|gp|doctor|clinic|practice)s?",
    r"pursu(?:e|es|ing)\b.{0,40}", r"(?:well|unusually|very|highly) (?:well )?informed\b.{0,30}",
    r"no ?(?:one|body) (?:but|except|other than) the (?:parent|mother|family)\b.{0,40}",
    r"only (?:the )?(?:parent|mother|family)\w* (?:sees?|reports?|notices?)", r"ombudsman",
    r"everything (?:be )?(?:being )?in writing", r"in writing",
    r"(?:teachers?|school|staff|nursery) (?:do|does) not (?:recogni[sz]e|see|share|agree)\b.{0,20}",
    r"wants? a (?:diagnosis|label)", r"letters? to (?:the )?(?:mp|councillor|press)",
    r"(?:many|several|lots of) (?:letters|emails|questions)", r"social media", r"blog\w*",
    r"(?:freedom of information|foi|data) requests?", r"legal (?:action|advice|help)", r"tribunal",
    r"more than one (?:\w+ )?opinion",
    r"(?:several|different) (?:doctors|consultants|hospitals|opinions)",
    r"(?:second|third|further|another|more|other) (?:medical |clinical |doctor's |consultant's |"
    r"professional )?opinions?",
    r"another (?:doctor|consultant|hospital|clinic|clinician|professional)(?:'s)?(?: \w+)?",
    r"chang(?:e|es|ed|ing) (?:of )?(?:\w+ )?(?:gp|doctor|hospital|school|consultant|surgery)s?",
    r"(?:frequent|many|repeated|multiple|numerous|regular) (?:\w+ )?(?:appointments?|attendances?|"
    r"consultations?|visits to|calls?|contacts?|emails?|referrals?|requests?|a&e)(?: \w+)?",
    r"complain(?:s|ed|ing|ts?)?",
    r"challeng(?:e|es|ed|ing) (?:\w+ )?(?:professionals?|decisions?|staff|doctors?|the|clinicians?|"
    r"school)", r"disput(?:e|es|ed|ing) (?:\w+ )?(?:professionals?|findings|decisions?|the|a)(?: \w+)?",
    r"seek(?:s|ing)? (?:a |an |more |further |other )?(?:diagnos\w+|labels?|tests?|assessments?|legal|"
    r"opinions?)", r"push(?:es|ing)? for (?:a |an |more |further )?\w+",
    r"insist(?:s|ed|ing|ence)? (?:on|that|upon)",
    r"(?:appl(?:y|ies|ied|ying|ications?)|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|claim(?:s|ed|ing)?|"
    r"receiv\w+|receipt) (?:\w+ ){0,3}(?:dla|disability (?:living|benefits?)|benefits?|ehc\w*|"
    r"education,? health|an? (?:ehc|education)|blue badge|carer's allowance|pip|direct payments?|"
    r"short breaks?|adaptations?|wheelchair|adjustments?|social care|needs assessment|a needs|equipment|"
    r"motability|grants?)(?: \w+)?", r"(?:dla|disability benefits?|ehc plan|ehcp|benefits?)",
    r"(?:detailed|unusual|extensive|considerable|good|advanced|specialist) (?:\w+ )?(?:medical |"
    r"clinical |legal )?knowledge", r"medical(?:ly)? (?:knowledge|terms?|language|vocabulary|well-read)",
    r"quot(?:e|es|ed|ing) (?:\w+ )?(?:research|law|studies|guidance|case law|legislation)",
    r"well[- ](?:read|informed)",
    r"research(?:es|ed|ing)? (?:\w+ )?(?:the )?(?:condition|diagnosis|illness|online)",
    r"(?:online|internet|facebook|social media|web)(?: )?(?:\w+ )?(?:support )?(?:groups?|forums?|"
    r"communit\w+|activity|posts?|pages?|campaign\w*)", r"support groups?",
    r"(?:posts?|posting|blogs?|writes?|shar\w+) (?:\w+ )?(?:about .{0,30})?(?:online|on social media|"
    r"on facebook)", r"forums?", r"home[- ](?:educat\w+|school\w*)", r"educat\w+ (?:\w+ )?at home",
    r"(?:taken|takes|taking|remov\w+|withdraw\w*|withdrew|deregister\w*) .{0,20}(?:from|out of) school",
    r"elective(?:ly)? home",
    r"(?:records?|recording|tapes?|films?) (?:\w+ )?(?:meetings?|conversations?|calls?)",
    r"minutes (?:to be )?(?:corrected|amended|changed)",
    r"(?:correct|amend)\w* (?:the )?(?:minutes|records?|notes)",
    r"(?:refus\w+|unwilling\w*|declin\w+) .{0,60}(?:advocate|seen without|without)",
    r"(?:brings?|bringing|with|instructs?|instructing|us(?:es|ing)) (?:an? |the child's |"
    r"their )?(?:advocate|solicitor|lawyer|legal)\w*", r"subject access",
    r"(?:writes?|written|writing|contact\w*|email\w*) (?:\w+ )?(?:to )?(?:their |an |the )?(?:mp|"
    r"councillors?|press|newspapers?|ombudsman)",
    r"appeal(?:s|ed|ing)?(?: \w+)?(?: )?(?:to (?:the |a )?tribunal|against)?", r"tribunals?",
    r"(?:differ\w*|not (?:seen|observed|noticed|reported)|masks?|masking|mask|unlike|copes?|fine|"
    r"well[- ]behaved|no (?:difficulties|problems)) .{0,40}(?:at|in|by|between) (?:home|school)",
    r"school does not see", r"between home and school", r"home and (?:at )?school",
    r"(?:does not|do not|not) (?:see|observe|recogni[sz]e|share) .{0,30}",
    r"school (?:reports|sees|has) no",
    r"(?:belongs?|belonging|membership|member) (?:to|of|in) .{0,30}(?:group|forum|charity|network)",
    r"(?:asks?|asking|requests?|wants?|demands?) (?:\w+ )?for (?:\w+ ){0,3}(?:support|help|services|"
    r"adjustments|more|tests?|referrals?|adaptations|equipment|overnight|reports?|copies|records|"
    r"information)", r"diagnos(?:is|es) (?:\w+ )?(?:in|for) (?:more than one|several|siblings|two)",
    r"(?:more than one|several|two|other|second) (?:child|children|siblings?) .{0,40}(?:diagnos\w+|"
    r"disab\w+|additional needs)", r"private(?:ly)? (?:diagnos\w+|assess\w+|reports?|opinions?|paid)",
    r"keep(?:s|ing)? (?:a |detailed )?(?:diar(?:y|ies)|logs?|records?|notes)",
    r"(?:anxious|assertive|articulate|demanding|persistent|hostile|angry|cross|upset|confrontational|"
    r"pushy|over-?involved|devoted) (?:parents?|mothers?|fathers?|carers?|manner)",
    r"disagree(?:s|ing|ment|d)? (?:with|about)",
    r"parent (?:is )?(?:a )?(?:nurse|health worker|works in health|campaigner)",
    r"(?:fundrais|crowdfund)\w*", r"(?:speaks?|answers?) for the child", r"not satisfied with",
    r"unwilling to accept", r"never satisfied", r"ask(?:s|ing)? (?:a lot of|many|too many) questions",
    r"many professionals", r"adjustments?",
)  # fmt: skip
_DECEIT = any_of(
    r"tamper\w*", r"meddl\w+", r"interfer(?:ed|es|ing|ence)", r"falsif\w+", r"forg(?:ed|ery|ing)",
    r"poison\w*", r"(?:not|never|nobody|no one|without being) prescribed", r"un-?prescribed",
    r"smother\w*", r"suffocat\w*", r"contaminat\w*", r"samples?",
    r"deliberate(?:ly)? (?:caus|induc|harm)\w*", r"withh(?:e|o)ld\w* (?:food|medication|treatment)",
    r"altered (?:\w+ )?(?:chart|record|result|specimen)s?", r"overdos\w*", r"injur\w+", r"drugs? that",
    r"starv\w+",
)  # fmt: skip
_PAEDIATRIC = any_of(
    r"(?:reported )?(?:symptoms?|signs?)(?: and signs)? (?:\w+ )?(?:not (?:\w+ )?(?:seen|observed|"
    r"explained)|only (?:seen|present|reported)|that (?:are )?(?:not|never)|unexplained|in keeping)",
    r"results? (?:which|that) do not fit", r"(?:unexplained|inexplicabl\w+) (?:poor )?response",
    r"not explained by", r"poor response to (?:treatment|medication)", r"physiologically",
    r"discrepan\w+ between", r"implausible", r"unusual results?", r"do(?:es)? not (?:fit|match|add up)",
    r"only in the presence", r"alerting signs?",
)  # fmt: skip
_SAFEGUARD = any_of(
    r"rcpch", r"royal college", r"paediatric guidance", r"paediatrician", r"named doctor",
    r"with the parents", r"meet the parents", r"openly", r"ordinary explanations?",
    r"not (?:\w+ )?(?:proof|evidence)", r"do(?:es)? not (?:\w+ )?(?:mean|prove)",
    r"may (?:also )?(?:have|be due to|be explained)", r"no single",
)  # fmt: skip
_SPARES = any_of(
    r"not (?:a |an |of itself a |in itself a |by itself a |to be (?:taken|read|treated|counted|"
    r"seen) as (?:a |an )?|be (?:taken|read|treated|counted|seen|recorded|used) as (?:a |an )?|"
    r"(?:\w+ )?evidence|proof)(?:signs?|alerts?|indicat\w+|evidence|concerns?|reason|marker|proof|"
    r"safeguarding)?",
    r"(?:is|are|has|have) (?:a |every |the )?(?:parent's |patient's |your |their )?rights?",
    r"never (?:be )?(?:held|counted|treated|taken|used|a sign)", r"tell(?:s)? (?:you |us )?nothing",
    r"prov(?:e|es) nothing", r"(?:to be|is|are) expected", r"no surprise", r"(?:is|are) common",
    r"common in", r"what good (?:carers|parents)", r"choice that", r"many conditions", r"natural(?:ly)?",
    r"normal", r"understandable", r"ordinary(?! explanations?)", r"reasonable(?! grounds| cause)",
    r"entitled to", r"find out before", r"before (?:judging|assuming)", r"explor\w+", r"puzzl\w+",
    r"can look", r"means? nothing", r"nothing wrong", r"not suspicious",
    r"no (?:sign|concern|reason|suspicion|indicat\w+)", r"nothing to do with", r"encourag\w+",
    r"help you (?:to )?(?:complain|appeal)", r"welcome",
)  # fmt: skip
_NO_ALERT = any_of(
    r"not (?:an? )?(?:alert|sign|indicator|concern|evidence)s?", r"is no (?:sign|alert)", r"myths?",
    r"your rights?", r"how to complain", r"complain\w*", r"unhappy",
)  # fmt: skip
_OF_SUSPICION = any_of(
    r"convince others", r"consider (?:a |making a )?(?:safeguarding )?referral", r"warning behaviou?rs?",
    r"(?:a |another )?sign to look (?:out )?for", r"look out for", r"alarm bells?", r"be alert",
    r"alert to", r"question the motives?", r"motives?", r"fits? the (?:picture|profile|pattern)",
    r"think (?:of )?fii", r"known features?", r"suspicions?", r"hidden agenda", r"warning",
    r"suspicious", r"fabricat\w+", r"induced", r"fii", r"perplexing", r"made up", r"exaggerat\w+",
    r"suspicio\w+", r"suspect\w*", r"alerts?", r"alerting", r"warning signs?", r"red flags?",
    r"secondary gain", r"indicators?", r"safeguarding (?:lead|hub|team)", r"features? of (?:these|such)",
    r"should be noted", r"keep a note", r"munchausen\w*", r"prompt a meeting",
    r"is an? (?:sign|alert|indicator|warning|concern|marker)", r"professionals'? meeting", r"strategy",
    r"markers?", r"named doctor", r"possible harm", r"raises? (?:\w+ )?(?:concern|worr)\w*",
    r"cause for concern", r"be wary", r"record(?:ed)? as a concern",
    r"should (?:prompt|trigger|lead to|raise)", r"watch (?:for|out)", r"signs? of",
    r"illness that is being", r"concerning",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A list of signs, or a sentence that makes a sign of advocacy."""
    seen = sight(context)
    if seen.mute or not _is_of_signs(seen):
        return None
    if has(_SPARES, seen.own) or has(_NO_ALERT, seen.under):
        return clear("it says that this is no sign, or asks for an open mind")
    if has(_DECEIT, seen.own):
        return clear("it is about objective evidence of harm or deceit")
    return _answer(seen)


def _is_of_signs(seen: Sight) -> bool:
    if not has(_SIGN, seen.whole) or not _of_suspicion(seen):
        return False
    return has(_ADVOCACY, seen.own) or has(_PAEDIATRIC, seen.own)


def _of_suspicion(seen: Sight) -> bool:
    """Whether the sentence, its lead-in or a short heading speaks of suspicion."""
    return has(_OF_SUSPICION, seen.whole) or has(_SUGGESTS, seen.own) or _listed_under_alerts(seen)


_SUGGESTS = any_of(
    r"suggests? (?:exaggerat|fabricat|that|illness|a|emotional)\w*", r"may show", r"point(?:s)? to",
)  # fmt: skip


def _listed_under_alerts(seen: Sight) -> bool:
    last = seen.under.rsplit(" / ", 1)[-1]
    return seen.whole != seen.own and has(
        any_of(
            r"alerts?",
            r"signs?",
            r"indicators?",
            r"fii",
            r"fabricat\w+",
        ),
        last,
    )


def _answer(seen: Sight) -> Seen:
    if has(_PAEDIATRIC, seen.own) and not _advocacy_beyond(seen.own):
        return Seen(
            Answer.CONTESTED,
            "it lists signs that doctors' guidance names; whether that is fair hangs on the "
            "safeguards around the "
            "list, since signs so common in rare illness mostly raise false alarms",
            LIKELY if has(_SAFEGUARD, seen.whole) else POSSIBLE,
        )
    return Seen(
        Answer.FLAG,
        "what families do when they stand up for a child, or use a right that the law gives them, "
        "is listed as a "
        "sign of fabricated illness; doctors' own guidance asks for evidence and an open talk",
        SURE if seen.whole != seen.own else LIKELY,
    )


def _advocacy_beyond(text: str) -> bool:
    plainly = any_of(
        r"(?:second|third) opinions?", r"complain\w*", r"benefits?", r"forums?", r"support groups?",
        r"challeng\w+", r"school", r"knowledge", r"appeal\w*", r"advocate", r"dla", r"ehc\w*",
        r"adjustments?",
    )  # fmt: skip
    return has(plainly, text)


detector = Described(
    category=Category.FABRICATED_ILLNESS_MARKERS,
    looks=look,
    rules=("care.fii-and-perplexing-presentations", "care.section-47-threshold"),
    sources=(FII_GUIDANCE_2021 / "", EQUALITY_ACT_2010 / "s 15", PRIVATE_LIFE),
    would_change="Objective evidence of harm or deceit in place of the sign, and an open talk with "
    "the parents first.",
    better_wording=(
        "Asking questions, seeking another opinion, complaining or claiming what the law gives is "
        "no sign of harm; what "
        "puzzles us we explore openly with the parents and the paediatrician."
    ),
)
