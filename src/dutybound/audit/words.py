"""The words that detectors share: small patterns, each with a meaning, and how a text is asked for them.

Every pattern is tried on text in small letters with plain quotation marks (`plain`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from re import Pattern

_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_NUMBERED = re.compile(r"^\s*(?:\(?\d{1,3}(?:\.\d{1,3})+\.?\)?|\(?[a-z0-9]{1,3}[.)])\s+")


@lru_cache(maxsize=1 << 14)
def plain(text: str) -> str:
    """A text in small letters, with plain marks and single spaces, without the number of its section."""
    return " ".join(_NUMBERED.sub("", text.translate(_MARKS)).lower().split())


@cache
def any_of(*ways: str) -> Pattern[str]:
    """A pattern for whole words, of which any will do; in plain text every space is a single one."""
    joined = "|".join(ways)
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w])", re.IGNORECASE)


def has(pattern: Pattern[str], text: str) -> bool:
    """Whether a text has it."""
    return pattern.search(text) is not None


def near(first: Pattern[str], second: Pattern[str], text: str, letters: int = 80) -> bool:
    """Whether the two stand within so many letters of each other, in either order."""
    spans = [found.span() for found in second.finditer(text)]
    return any(
        start - letters <= found.end() and found.start() - letters <= end
        for found in first.finditer(text)
        for start, end in spans
    )


def then(first: Pattern[str], second: Pattern[str], text: str, letters: int = 120) -> bool:
    """Whether the second follows the first within so many letters."""
    return any(
        second.search(text, found.end(), found.end() + letters) for found in first.finditer(text)
    )


# --- What is asked for -----------------------------------------------------------------------------------

ASSESSED = any_of(
    r"(?:re)?assess(?:ed|es|ing|ments?|ors?)?", r"screen(?:ed|ing)", r"section 17", r"s\.?17",
)  # fmt: skip
ASKED = any_of(
    r"referrals?", r"refer(?:red|ring|rers?)?", r"requests?", r"requested",
    r"appl(?:y|ications?|icants?)", r"ask(?:ing)? (?:us )?for", r"ask(?:ing)? us", r"enquir(?:y|ies)",
    r"forms?", r"packs?",
)  # fmt: skip
TAKEN_ON = any_of(
    r"allocat(?:ed?|ion)", r"social workers?", r"social care", r"children's services",
    r"get(?:ting)? (?:involved|going)", r"become involved", r"step(?:s|ped)? in", r"eligib\w+",
    r"qualif\w+", r"take on", r"taken on", r"open a case", r"look at (?:a|the|your)", r"work with",
    r"our help", r"remit", r"come to us", r"our door", r"go(?:es)? forward", r"consider(?:ed)?",
    r"accept(?:s|ed)?", r"criteria", r"get help", r"front door", r"involve(?:d|ment)", r"threshold",
    r"first visit", r"the service",
)  # fmt: skip
TEAM = any_of(
    r"teams?", r"disab\w+ service", r"specialist service", r"cwd", r"dct", r"our caseload", r"unit",
)  # fmt: skip
SERVICE = any_of(
    r"short breaks?", r"overnights?(?: \w+)?", r"respite", r"direct payments?", r"packages?",
    r"playschemes?", r"play schemes?", r"schemes?", r"clubs?", r"personal assistants?", r"grants?",
    r"nights?", r"fund", r"home care", r"sitting service", r"befriend\w+", r"equipment", r"breaks?",
    r"payments?", r"adaptations?", r"a place", r"places", r"hours", r"sessions?", r"outreach",
    r"holiday \w+", r"forest school", r"panel", r"placements?", r"enabl(?:er|ing)", r"care at home",
    r"support workers?",
)  # fmt: skip
LEISURE = any_of(
    r"clubs?", r"cards?", r"discounts?", r"swimming", r"cinema", r"treats", r"holiday (?:fund|grant)s?",
    r"leisure", r"gym", r"drop-ins?", r"coffee", r"parents' evening", r"workshops?", r"outings?", r"pool",
    r"youth (?:club|group)s?", r"charit\w+", r"garden", r"boat", r"library", r"tickets?", r"riding",
    r"trips?", r"music", r"grants?", r"blue badge", r"toy",
    r"(?:sunday|saturday|monday|tuesday|friday) \w+", r"bus pass", r"max card", r"football", r"sailing",
    r"soft play", r"farm", r"sessions?", r"playschemes?", r"play schemes?", r"theatre", r"museum",
    r"dance", r"choir", r"group", r"sports?", r"treat pot",
)  # fmt: skip

# --- Whom it is about ------------------------------------------------------------------------------------

PARENTS = any_of(
    r"parents?", r"famil(?:y|ies)", r"carers?", r"mums?", r"dads?", r"mothers?", r"fathers?", r"you",
    r"households?", r"parent carers?", r"relatives", r"yourself", r"yourselves",
)  # fmt: skip
PROFESSIONALS = any_of(
    r"(?:lead )?professionals?", r"practitioners?", r"agenc(?:y|ies)", r"(?:head)?teachers?", r"gps?",
    r"doctors?", r"health visitors?", r"schools?", r"school nurses?", r"paediatricians?", r"sencos?",
    r"therapists?", r"partner (?:agenc(?:y|ies)|bodies)", r"clinicians?", r"nursery", r"paid role",
    r"social workers?", r"another service", r"nurser(?:y|ies)", r"colleges?", r"keyworkers?",
    r"organisations?",
)  # fmt: skip
CHILDREN = any_of(
    r"child(?:ren)?", r"young (?:person|people)", r"youngsters?", r"pupils?", r"boys?", r"girls?", r"son",
    r"daughter", r"teenagers?", r"kids?",
)  # fmt: skip

# --- The tests that are set ------------------------------------------------------------------------------

SEVERE = any_of(
    r"substantial to severe", r"severely disabled", r"exceptional\w*", r"high order",
    r"priority (?:[12]|one|two) only", r"at the sharp end", r"uppermost \w+", r"cannot be left",
    r"overwhelming", r"(?:highest|top|upper) (?:two |three )?(?:categor(?:y|ies)|groups?|bands?)",
    r"severe(?:ly)?(?! (?:weather|learning))", r"profound(?:ly)?", r"complex(?:ity)?", r"critical(?:ly)?",
    r"exceptional", r"extreme",
    r"(?:highest|top|upper)(?: \w+)? (?:level|band|tier|category|need|end|score|rating)s?",
    r"life-limiting", r"at the (?:very )?top", r"greatest (?:need|difficult\w+|degree)s?", r"acute",
    r"very high", r"gravest",
    r"most (?:complex|severe|disabled|affected|serious|seriously|profound|significant|demanding"
    r"|acute)\w*",
    r"(?:tier|level|band|stage|grade)s? (?:[3-6]|three|four|five|c|d|e)", r"substantial or critical",
    r"(?:round the|around-the|round-the)[ -]clock", r"two (?:trained )?adults",
    r"at least \w+ (?:of (?:the |our |these )?(?:\w+ )?)?(?:points|rows|areas|domains|categories|boxes"
    r"|indicators|columns)",
    r"serious(?:ly)?", r"significant(?:ly)? (?:and|or) \w+", r"very (?:serious|significant|marked)",
    r"severity", r"heav(?:y|iest|ily)", r"high(?:er|est)? needs?", r"marked(?:ly)?", r"pmld", r"sld",
    r"total dependence", r"wholly dependent", r"high-level",
)  # fmt: skip
MILD = any_of(
    r"(?:green|yellow|amber|blue|lower) (?:\w+ ){0,3}(?:sections?|bands?|boxes|zones?|parts?)",
    r"manageable", r"(?:with|needing) (?:only )?(?:ordinary|a little|some) (?:extra )?(?:support|help)",
    r"priority (?:[2-5]|two|three|four)", r"anything (?:less|other) than", r"gets? by",
    r"a little (?:extra )?help", r"less than (?:critical|overwhelming|severe|profound|complete)",
    r"mild(?:er|ly)?", r"moderate(?:ly)?", r"low(?:er)?[- ]level", r"minor", r"slight", r"borderline",
    r"lesser", r"less (?:severe|complex|serious|marked|disabled|pronounced)",
    r"(?:falls?|falling|anything) short of",
    r"(?:tier|level|band|stage|grade) (?:\w+ )?or (?:lower|below|under)",
    r"low(?:er)?(?: \w+)? (?:need|score|rating|band|tier)s?",
    r"not (?:\w+ ){0,2}(?:severe|serious|complex|disabled) enough",
    r"below (?:the |this |that |our )?(?:\w+ )?(?:threshold|level|tier|band|line|score|mark)(?: \w)?",
    r"short of severe", r"partial(?:ly)?", r"walks (?:indoors|unaided)", r"ambulant",
    r"less than (?:severe|profound|substantial)", r"fewer (?:than \w+ )?points",
    r"does not (?:reach|score)", r"at the lower end",
    r"(?:not|n\'t|fail\w* to) (?:\w+ )?(?:score|reach|attain)\b", r"everyday difficult\w+",
    r"(?:low|medium|lower|middling)(?: (?:and|or|to|level|\w+)){0,3} needs?",
    r"(?:scor\w+|points) (?:of )?(?:under|below|less than|fewer than|up to) \w+",
)  # fmt: skip
DIAGNOSIS = any_of(
    r"(?:qualified )?medical practitioners?", r"qualified clinician",
    r"(?:still )?(?:being )?(?:investigated|tested|seen|assessed) by the (?:hospital|clinic"
    r"|paediatrician|nhs|doctors?)",
    r"waiting to be seen", r"under investigation", r"certificate of \w+",
    r"clinical (?:evidence|proof|report|letter)s?", r"letter from the (?:hospital|clinic|doctor)",
    r"what your child has", r"(?:un|pre-)?diagnos\w+", r"consultants?(?:'s)?", r"paediatricians?(?:'s)?",
    r"clinicians?(?:'s)?",
    r"(?:clinic|hospital|doctor'?s?|medical|gp|specialist's?) (?:letters?|reports?|evidence"
    r"|confirmation|certificates?|notes?)",
    r"medical (?:condition|proof|paperwork|opinion)s?",
    r"letters? from (?:a|the|your|their) \w*\s?(?:doctor|clinic|gp|hospital|psychiatrist|specialist)",
    r"(?:formal(?:ly)?|clinical(?:ly)?|medical(?:ly)?) (?:confirm\w+|identif\w+|recognised|established"
    r"|named|label\w*)",
    r"(?:a )?doctors? (?:has|have|had)(?: \w+){0,2} (?:told|confirmed|said|named|written|put)",
    r"neuro-?developmental pathway", r"psychiatrists?(?:'s)?",
    r"has (?:been )?(?:a )?named? (?:the )?condition", r"autism pathway",
    r"names? (?:the|a|your child's) condition",
    r"(?:hospital|clinic) (?:has|have) (?:confirmed|written|named)", r"assessment clinic",
    r"waiting (?:list )?for (?:a|an|their|the) (?:autism|adhd|neuro\w+) (?:assessment|clinic"
    r"|appointment)",
    r"specialist doctor", r"proof of (?:the |a |your child\'s )?(?:disab\w+|condition)",
    r"medical professionals?", r"on paper from", r"chartered psychologists?",
)  # fmt: skip
AUTISM = any_of(
    r"autis\w+", r"asd", r"asc", r"asperger'?s?(?: syndrome)?", r"high[- ]functioning(?: \w+)?",
    r"the spectrum", r"autism spectrum", r"social communication (?:difficult\w+|disorder)",
    r"cognitively able",
)  # fmt: skip
MIND = any_of(
    r"adhd", r"attention(?: and| or|[- ]deficit|,)?[ \w]{0,20}(?:difficult\w+|disorders?|problems?)",
    r"hyperactiv\w+", r"mental(?:ly)? (?:ill[- ]?health|illness(?:es)?|health|disorders?|ill)", r"semh",
    r"emotional(?:ly)?", r"behaviou?r\w*", r"conduct", r"anxi\w+", r"depress\w+", r"low mood",
    r"school (?:refus\w+|avoidance|phobia)", r"psychiatric", r"attachment", r"trauma",
    r"selective mut\w+", r"ocd", r"obsess\w+", r"eating (?:disorders?|problems?)", r"pda",
    r"demand avoid\w+", r"tics?", r"tourette'?s?", r"self-harm\w*", r"psychosis", r"sad or worried",
    r"moods?", r"phobias?", r"anger", r"add", r"meltdowns?",
)  # fmt: skip
BODY_OR_BRAIN = any_of(
    r"f(?:o)?etal alcohol[ \w]{0,12}", r"fasd?", r"hiv", r"dyspraxia", r"dyslexia", r"dyscalculia",
    r"tinnitus", r"developmental co-?ordination[ \w]{0,9}",
    r"sleep (?:disorders?|problems?|difficult\w+)", r"sensory (?:processing|difficult\w+|needs)",
    r"epilepsy", r"diabet\w+", r"asthma", r"eczema", r"allerg\w+", r"chronic (?:fatigue|pain|illness)",
    r"hypermobil\w+", r"speech(?:,| and)? (?:and )?language[ \w]{0,12}",
    r"(?:developmental )?language disorder", r"speech (?:delay|difficult\w+)",
    r"neuro(?:divers\w+|diverg\w+)(?: \w+)?", r"neuro-?developmental (?!pathway|assess|clinic|team)\w+",
    r"stammer\w*", r"coeliac", r"incontinence", r"sickle cell", r"hearing loss", r"visual impairment",
    r"migraines?", r"long covid", r"juvenile arthritis", r"premature(?:ly)?", r"cystic fibrosis",
    r"crohn'?s", r"congenital heart",
)  # fmt: skip
LEARNING = any_of(
    r"(?:delay|impairment) in (?:cognitive|intellectual) \w+", r"ordinary curriculum",
    r"national curriculum", r"in line with (?:their|his|her|its) \w+",
    r"half (?:of )?(?:his|her|their)\b.{0,12} age", r"intellect(?:s)?", r"years behind at school",
    r"behind at school", r"learning (?:disabilit\w+|disabled|difficult\w+)", r"ld", r"iqs?",
    r"(?:global(?: developmental)?|developmental) delay", r"cognitive\w*", r"intellectual\w*",
    r"attainments?", r"percentile", r"academic\w*", r"(?:age|year)[- ](?:related|expected|appropriate)",
    r"expected (?:for (?:their|his|her|its) age|levels?|standards?)", r"achiev\w+", r"p[- ]?levels?",
    r"standard(?:ised)? scores?", r"mental age", r"years behind", r"sld", r"mld", r"pmld",
    r"general delay", r"significant delay", r"measured ability", r"full[- ]scale",
    r"delay in (?:all|learning)\w*", r"keeping (?:up|pace) (?:at|in|with)", r"progress at school",
    r"reading age", r"gcses?", r"working (?:at|within) \w+",
)  # fmt: skip
PROXY = any_of(
    r"(?:low|lower|lowest|middle) rate", r"plan under section 37", r"section 37", r"dla",
    r"disability living allowance", r"pip", r"personal independence payment", r"carer'?s'? allowance",
    r"benefits?", r"award (?:letters?|notices?)", r"(?:mobility|care) (?:component|rate)",
    r"(?:high|higher|highest|middle|top|enhanced)[- ]rate(?: \w+)?", r"special (?:needs )?schools?",
    r"specialist (?:school|placement|education|provision|setting|teaching)s?",
    r"resourced? (?:base|provision|unit)s?", r"mainstream", r"ehcps?", r"ehc plans?",
    r"education,? health,? and care(?: \w+)?", r"sen(?:d)? support", r"statement of (?:special|sen)",
    r"(?:disability|disabled children'?s) register", r"register(?:ed)? (?:card|disabled)",
    r"on (?:the|our) (?:\w+ )?register", r"continuing (?:health)?care", r"band \w+ or above",
    r"plan in band", r"blue badge", r"motability", r"disabled facilities grant", r"section 23e",
    r"plan that names", r"one-to-one (?:support|funding)", r"top-up funding", r"allowance",
)  # fmt: skip
EARLY_HELP = any_of(
    r"(?:services|groups|help) in the directory", r"family plans?",
    r"early (?:help|intervention|support)(?: \w+)?",
    r"universal(?: plus)?(?: services?| provision| support| help)?",
    r"targeted (?:support|help|services?|provision)", r"team around the (?:child|family)",
    r"team around a \w+", r"taf", r"tac", r"lead (?:professional|practitioner|worker)s?", r"family hubs?",
    r"(?:parenting|behaviour|sleep|parents'?) (?:course|programme|workshop|class|group)(?:e?s)?",
    r"workshops?", r"courses?", r"programmes?",
    r"(?:every|all|each) other (?:avenue|option|service|help|route|source|possibilit)\w*",
    r"other (?:services|help|avenues|options|routes|sources)", r"every(?:thing| avenue)",
    r"community (?:resources|services|support|groups|help|provision)",
    r"(?:lower|earlier|first) (?:levels?|tiers?|stages?|steps?)",
    r"(?:level|tier|stage) (?:[1-3]|one|two|three)", r"lowest (?:possible )?level",
    r"mainstream (?:services|provision|activities|clubs)", r"services for (?:all|everyone|everybody)",
    r"open[- ]access", r"voluntary (?:sector|organisations?)", r"the local offer",
    r"family support (?:workers?|services?|plan|team)", r"school(?:-based)? support", r"preventative \w+",
    r"helping hands", r"services open to (?:all|everyone)", r"what is there for (?:all|everyone)",
    r"ordinary (?:services|clubs|activities|help)",
    r"(?:clubs|groups|help|services) (?:that are )?open to (?:all|everyone|every family)",
)  # fmt: skip
HARM = any_of(
    r"maltreat\w+", r"ill-treat\w+", r"(?:aren't|not|isn't) safe",
    r"(?:significant|serious|likely|actual|risk of|suffering|cause|come to|coming to) (?:\w+ )?harm",
    r"harm(?:ed)?", r"child protection(?: \w+)?", r"safeguarding(?: \w+)?", r"abus\w+", r"neglect\w*",
    r"section 47", r"s\.?47", r"(?:in|immediate|real) danger(?! of)", r"danger(?! of)", r"at risk",
    r"unsafe", r"protection (?:plan|matter|issue|concern)s?", r"(?:being |been |get(?:ting)? )hurt",
    r"welfare concerns?", r"not safe",
    r"concerns? (?:about|for|over|regarding) .{0,25}(?:safety|welfare|care|parenting|neglect)",
    r"(?:in need of|needing|need) protection", r"protection", r"child's safety",
    r"concerns? (?:for|about) (?:the |a |their )?(?:child's )?(?:safety|welfare)",
)  # fmt: skip
MONEY = any_of(
    r"pot", r"purse", r"budgets?", r"funding", r"funds?", r"funded", r"resources?", r"afford\w*",
    r"financ\w+", r"money", r"allocation", r"spent", r"spend(?:ing)?", r"costs?", r"savings?",
    r"expenditure", r"the year's \w+",
)  # fmt: skip
